import YAMLText

extension Problem {
  /// One sentence that says what is wrong and how to fix it.
  package var message: String {
    let message = fileMessage ?? shapeMessage ?? valueMessage ?? joinMessage ?? ""
    // A dossier may hold a key of megabytes.
    guard message.utf8.count > 1500, message.unicodeScalars.count > 700 else { return message }
    let scalars = message.unicodeScalars
    return String(scalars.prefix(350)) + "…" + String(scalars.suffix(350))
  }

  private var fileMessage: String? {
    switch kind {
    case .missingFolder: "This data folder does not exist; name another with --data DIR."
    case .noDossiers: "The folder contains no dossiers; the name of a dossier ends in .yaml."
    case .replaced(let other):
      "This file is not read because \(other) has the same name; rename one if both should count."
    case .unreadable(let reason): "The file cannot be read: \(reason)."
    case .tooLarge(let bytes, let limit):
      "The file has \(bytes >> 20) MiB, and a dossier at most \(limit >> 20); split it into one file per document."
    case .badFileName(let name):
      "“\(name)” cannot name a source; use lower-case letters, digits and hyphens before .yaml."
    case .otherExtension(let name):
      "“\(name)” is not read because the name of a dossier ends in .yaml; rename it if it is one."
    case .moreProblems(let count):
      "This file has \(Words.grouped("\(count)")) more \(count == 1 ? "problem" : "problems"); fix those above first."
    case .yaml(let kind): YAMLProblem(kind, at: YAMLPosition(line: line, column: column)).message
    case .empty: "The file is empty; a dossier begins with “source:”."
    default: nil
    }
  }

  private var shapeMessage: String? {
    switch kind {
    case .expectedMapping(let what): "Write \(what) as a mapping, “key: value”."
    case .expectedText(let what): "“\(what)” takes one text here."
    case .unknownSection(let name, let nearest):
      "A dossier has no section “\(name)”\(suggestion(nearest, else: "use source, zones, bodies, events, people, same, different"))"
    case .unknownField(let name, let kind, let nearest):
      "A record in “\(kind.section)” has no field “\(name)”\(suggestion(nearest, else: "use \(kind.fieldNames)"))"
    case .unknownSourceKey(let name, let nearest):
      "A source has no key “\(name)”\(suggestion(nearest, else: "use \(SourceKey.all)"))"
    case .unknownValueKey(let name, let nearest):
      "A value has no key “\(name)”\(suggestion(nearest, else: "quote a text that contains a comma or a colon"))"
    case .missingSource: "The dossier does not name its document; begin it with “source:” and a title."
    case .missingTitle: "The source has no title; add “title:”."
    case .missingIs(let field): "This value of “\(field)” is missing; add “is:” with the value."
    case .badID(let id):
      "“\(id)” cannot be an id; use lower-case letters, digits and hyphens, at most \(RecordID.longest)."
    default: nil
    }
  }

  private var valueMessage: String? {
    switch kind {
    case .emptyValue(let field): "“\(field)” is empty; remove the line if the value is unknown."
    case .tooLong(let field, let count, let limit):
      "“\(field)” has \(Words.grouped("\(count)")) characters, and a name at most \(limit); shorten it."
    case .badWord(let word, let field, let allowed, let nearest):
      "“\(field)” cannot be “\(word)”\(suggestion(nearest, else: "use \(allowed.joined(separator: ", "))"))"
    case .badDate(let error): error.message
    case .badQuantity(let error): error.message
    case .badCountry(let code):
      "“\(code)” is not a country code of ISO 3166-1; use two capital letters, such as CN."
    case .badSubdivision(let code, let nearest):
      "“\(code)” is not a known ISO 3166-2 code\(suggestion(nearest, else: "use a full code such as PK-KP"))"
    case .listOfDays(let text): "A set of dates is one quoted text in EDTF; write \"\(text)\"."
    case .publishedLater(let published):
      "“\(published)” is still to come; correct the date of publication."
    case .readBeforePublished(let read, let published):
      "The document was read (\(read)) before it was published (\(published)); check both dates."
    case .notDated(let field, let key): "“\(field)” does not change over time; remove “\(key)”."
    case .endBeforeStart(let on, let until): "It ends (\(until)) before it begins (\(on)); correct one of the two."
    case .badPosition(let text):
      "“\(text)” is not a position; write latitude and longitude in degrees, such as 33.7380, 73.1552."
    case .badCurrency(let unit, let nearest):
      "“\(unit)” is not a currency code of ISO 4217\(suggestion(nearest, else: "use one such as USD"))"
    case .originOfItself(let id):
      "“\(id)” cannot be its own origin; name the document that it copies, or remove “origin”."
    case .correctionOutsideNote: "Only a dossier of kind note may correct; write here what the document prints."
    case .correctionWithoutReason: "A correction needs its reason; add “because:”."
    case .noteOutsideNote: "Only a dossier of kind note may have “notes”; move them to one."
    case .reasonWithoutCorrection:
      "“because” is the reason for a correction; add “corrects:” with the printed value."
    default: nil
    }
  }

  private var joinMessage: String? {
    switch kind {
    case .joinOutsideNote: "Only a dossier of kind note may join records with “same”; move it to one."
    case .joinWithoutReason: "A join needs its reason; add “because:”."
    case .differenceOutsideNote:
      "Only a dossier of kind note may keep records apart with “different”; move it to one."
    case .differenceWithoutReason: "Keeping records apart needs a reason; add “because:”."
    case .missingFrom: "This entry of “different” names no other record; add “from:” with its id."
    case .unknownID(let id, let nearest):
      "No dossier defines “\(id)”\(suggestion(nearest, else: "add it to its section"))"
    case .wrongKind(let id, let kind, let wanted):
      "“\(id)” is in “\(kind.section)”, but this needs a record from “\(wanted.section)”; use another id."
    case .definedTwice(let id, let section, let file):
      "“\(id)” is also in “\(section)” of \(file); give one of the two another id."
    case .idOfSource(let id): "“\(id)” is also the id of a source; give the record another id."
    case .joinOfKinds(let id, let other):
      "“\(id)” and “\(other)” are of different kinds; join only records of the same kind."
    case .joinInCircle(let id): "The joins of “\(id)” form a circle; remove one of them."
    case .partOfItself(let circle): Self.circle(circle, "is a part of")
    case .heirOfItself(let circle): Self.circle(circle, "became")
    case .joinedAndDifferent(let id, let other):
      "“\(id)” and “\(other)” are joined by “same”; remove the join or this entry."
    case .sameName(let name, let other): "“\(name)” is also a name of “\(other)”; \(Self.sayWhich)"
    case .nearName(let name, let near, let other):
      "“\(name)” is spelled almost like “\(near)” of “\(other)”; \(Self.sayWhich)"
    case .moreAlike(let count):
      "\(Words.grouped("\(count)")) more \(count == 1 ? "record has such a name" : "records have such names")"
        + "; check again when those that are reported are joined or kept apart."
    case .sharedOffice(let title, let body, let other):
      "Documents give the office “\(title)” of “\(body)” to “\(other)” too, on the same day; add “until” to the one who left."
    case .nothingToCorrect(let value, let field):
      "No dossier prints “\(value)” as \(field) of this record; check the spelling, or remove the correction."
    default: nil
    }
  }

  /// A circle of links, in words.
  private static func circle(_ ids: [RecordID], _ word: String) -> String {
    guard let first = ids.first, ids.count > 1 else {
      return "“\(ids.first?.text ?? "")” \(word) itself; name another zone, or remove the link."
    }
    let steps = ids.dropFirst().map { "“\($0)”" }.joined(separator: ", which \(word) ")
    return "“\(first)” \(word) \(steps): a circle; remove this link, or the one that is wrong."
  }

  private static let sayWhich =
    "if they are the same, join them with “same” in a note, otherwise keep them apart with “different”."

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
