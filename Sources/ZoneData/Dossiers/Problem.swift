import YAMLText

/// A mistake in a dossier, with its position and how to fix it.
package struct Problem: Error, Equatable, Sendable {
  /// Whether the mistake loses data.
  package enum Severity: String, Hashable, Sendable {
    /// A part of the dossier is lost.
    case error
    /// Nothing is lost, but it is probably not what was meant.
    case warning
  }

  /// The kind of mistake, with the data for its message.
  package enum Kind: Error, Equatable, Codable, Sendable {
    // The file.
    case missingFolder
    case noDossiers
    case replaced(by: String)
    case unreadable(reason: String)
    case tooLarge(bytes: Int, limit: Int)
    case badFileName(String)
    case otherExtension(String)
    case moreProblems(Int)
    case yaml(YAMLProblem.Kind)

    // The shape.
    case empty
    case expectedMapping(String)
    case expectedText(String)
    case unknownSection(String, nearest: String?)
    case unknownField(String, kind: RecordKind, nearest: String?)
    case unknownSourceKey(String, nearest: String?)
    case unknownValueKey(String, nearest: String?)
    case missingSource
    case missingTitle
    case missingIs(String)
    case badID(String)

    // The values.
    case emptyValue(String)
    case tooLong(String, count: Int, limit: Int)
    case badWord(String, field: String, allowed: [String], nearest: String?)
    case badDate(EDTFError)
    case badQuantity(QuantityError)
    case badCountry(String)
    case badSubdivision(String, nearest: String?)
    case listOfDays(String)
    case readBeforePublished(read: String, published: String)
    case publishedLater(String)
    case notDated(String, key: String)
    case endBeforeStart(on: String, until: String)
    case badPosition(String)
    case badCurrency(String, nearest: String?)
    case originOfItself(String)
    case correctionOutsideNote
    case correctionWithoutReason
    case reasonWithoutCorrection
    case joinOutsideNote
    case joinWithoutReason
    case differenceOutsideNote
    case noteOutsideNote
    case differenceWithoutReason
    case missingFrom

    // What only shows across all dossiers.
    case unknownID(String, nearest: String?)
    case wrongKind(RecordID, is: RecordKind, wanted: RecordKind)
    case definedTwice(RecordID, section: String, otherFile: String)
    case idOfSource(RecordID)
    case joinOfKinds(RecordID, RecordID)
    case joinInCircle(RecordID)
    case partOfItself([RecordID])
    case heirOfItself([RecordID])
    case joinedAndDifferent(RecordID, RecordID)
    case nothingToCorrect(String, field: String)
    case sameName(String, RecordID)
    case nearName(String, String, RecordID)
    case moreAlike(Int)
    case sharedOffice(String, RecordID, RecordID)
  }

  package let file: String
  package let line: Int
  package let column: Int
  package let kind: Kind

  /// Line and column count from 1.
  package init(_ kind: Kind, file: String, line: Int = 1, column: Int = 1) {
    self.kind = kind
    self.file = file
    self.line = line
    self.column = column
  }

  /// Whether the mistake loses a part of the dossier.
  package var severity: Severity {
    switch kind {
    case .nothingToCorrect, .noDossiers, .replaced, .sameName, .nearName, .moreAlike, .readBeforePublished,
      .publishedLater, .otherExtension, .sharedOffice,
      .yaml(.cutByComment):
      .warning
    default: .error
    }
  }

  /// The name of the kind, for scripts: `unknownField`.
  package var code: String {
    let whole = "\(kind)"
    return String(whole.prefix { $0 != "(" })
  }

  /// The position as compilers and editors write it: `seeds/a.yaml:3:7`.
  package var place: String { "\(file):\(line):\(column)" }
}

extension Problem: Comparable {
  package static func < (left: Problem, right: Problem) -> Bool {
    (left.file, left.line, left.column, left.message) < (right.file, right.line, right.column, right.message)
  }
}

extension Problem {
  package init(_ kind: Kind, at position: Claim.Position, in file: String) {
    self.init(kind, file: file, line: position.line, column: position.column)
  }
}
