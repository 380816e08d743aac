import YAMLReader

extension Problem {
  /// One sentence that says what is wrong, and how to mend it.
  package var message: String {
    fileMessage ?? shapeMessage ?? valueMessage ?? joinMessage ?? ""
  }

  private var fileMessage: String? {
    switch kind {
    case .missingFolder: "There is no data folder here; name one with --data DIR."
    case .noDossiers: "The folder holds no dossier; a dossier is a file whose name ends in .yaml."
    case .replaced(let other): "This file is not read, as \(other) has its name; rename one where both should count."
    case .unreadable(let reason): "The file cannot be read: \(reason)."
    case .tooLarge(let bytes, let limit):
      "The file has \(bytes >> 20) MiB, and a dossier at most \(limit >> 20); split it, one document a file."
    case .badFileName(let name):
      "“\(name)” cannot name a source; use lower-case letters, digits and hyphens before .yaml."
    case .yaml(let kind): YAMLProblem(kind, at: YAMLPosition(line: line, column: column)).message
    case .empty: "The file is empty; a dossier begins with “source:”."
    default: nil
    }
  }

  private var shapeMessage: String? {
    switch kind {
    case .expectedMapping(let what): "Here \(what) needs a mapping, “key: value”."
    case .expectedText(let what): "“\(what)” takes one text here."
    case .unknownSection(let name, let nearest):
      "A dossier has no section “\(name)”\(suggestion(nearest, else: "use source, zones, bodies, events, people, same, different"))"
    case .unknownField(let name, let kind, let nearest):
      "A record in “\(kind.section)” has no field “\(name)”\(suggestion(nearest, else: "use \(kind.fieldNames)"))"
    case .unknownSourceKey(let name, let nearest):
      "A source has no key “\(name)”\(suggestion(nearest, else: "use \(SourceKey.all)"))"
    case .unknownValueKey(let name, let nearest):
      "A value has no key “\(name)”\(suggestion(nearest, else: "quote a text that holds a comma or a colon"))"
    case .missingSource: "The dossier does not name its document; begin it with “source:” and a title."
    case .missingTitle: "The source has no title; add “title:”."
    case .missingIs(let field): "This value of “\(field)” says nothing; add “is:” with the value."
    case .badID(let id): "“\(id)” cannot be an id; use lower-case letters, digits and hyphens."
    default: nil
    }
  }

  private var valueMessage: String? {
    switch kind {
    case .emptyValue(let field): "“\(field)” is empty; leave the line out where nothing is known."
    case .badWord(let word, let field, let allowed, let nearest):
      "“\(field)” cannot be “\(word)”\(suggestion(nearest, else: "use \(allowed.joined(separator: ", "))"))"
    case .badDate(let error): error.message
    case .badQuantity(let error): error.message
    case .badCountry(let code):
      "“\(code)” is no country code; use two capital letters (ISO 3166-1) such as CN."
    case .badSubdivision(let code, let nearest):
      "“\(code)” is no ISO 3166-2 code that is known here\(suggestion(nearest, else: "use a full code such as PK-KP"))"
    case .listOfDays(let text): "A set of dates is one quoted text in EDTF; write \"\(text)\"."
    case .notDated(let field): "“\(field)” does not change with time, so “on” has no place here; remove it."
    case .correctionOutsideNote: "Only a dossier of kind note may correct; here say what the document prints."
    case .correctionWithoutReason: "A correction needs its reason; add “because:”."
    case .reasonWithoutCorrection:
      "“because” gives the reason of a correction; add “corrects:” with the printed value."
    default: nil
    }
  }

  private var joinMessage: String? {
    switch kind {
    case .joinOutsideNote: "Only a dossier of kind note may join records with “same”; move it to one."
    case .joinWithoutReason: "A join needs its reason; add “because:”."
    case .differenceOutsideNote:
      "Only a dossier of kind note may tell records apart with “different”; move it to one."
    case .differenceWithoutReason: "To tell records apart needs a reason; add “because:”."
    case .missingFrom: "This entry of “different” names no other record; add “from:” with its id."
    case .unknownID(let id, let nearest):
      "No dossier defines “\(id)”\(suggestion(nearest, else: "add it to its section"))"
    case .wrongKind(let id, let kind, let wanted):
      "“\(id)” stands in “\(kind.section)”, but here a record of “\(wanted.section)” is wanted; name another."
    case .definedTwice(let id, let section, let file):
      "“\(id)” stands in “\(section)” of \(file) as well; give one of the two another id."
    case .idOfSource(let id): "“\(id)” is the name of a source too; give the record another id."
    case .joinOfKinds(let id, let other):
      "“\(id)” and “\(other)” are of different kinds; join only like with like."
    case .joinInCircle(let id): "The joins of “\(id)” lead back to itself; remove one of them."
    case .joinedAndDifferent(let id, let other):
      "“\(id)” and “\(other)” are joined by “same”; remove the join, or this."
    case .sameName(let name, let other): "“\(name)” is a name of “\(other)” too; \(Self.sayWhich)"
    case .nearName(let name, let near, let other):
      "“\(name)” is spelled nearly like “\(near)” of “\(other)”; \(Self.sayWhich)"
    case .nothingToCorrect(let value, let field):
      "No dossier prints “\(value)” as \(field) of this record; check the spelling, or remove the correction."
    default: nil
    }
  }

  private static let sayWhich =
    "if they are one, join them with “same” in a note, else tell them apart with “different”."

  private func suggestion(_ nearest: String?, else hint: String) -> String {
    if let nearest {
      return "; did you mean “\(nearest)”?"
    }
    return "; \(hint)."
  }
}

extension RecordKind {
  fileprivate var fieldNames: String {
    fields.map(\.name.rawValue).joined(separator: ", ")
  }
}
