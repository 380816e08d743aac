import YAMLReader

/// A mistake in a dossier: where it stands, what it is, and how to mend it.
package struct Problem: Error, Equatable, Sendable {
  /// How much a mistake matters.
  package enum Severity: String, Hashable, Sendable {
    /// Something the dossier says is lost.
    case error
    /// Nothing is lost, but it is hardly what was meant.
    case warning
  }

  /// What is wrong, with what is needed to say so.
  package enum Kind: Error, Equatable, Codable, Sendable {
    // The file.
    case missingFolder
    case noDossiers
    case replaced(by: String)
    case unreadable(reason: String)
    case tooLarge(bytes: Int, limit: Int)
    case badFileName(String)
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
    case badWord(String, field: String, allowed: [String], nearest: String?)
    case badDate(EDTFError)
    case badQuantity(QuantityError)
    case badCountry(String)
    case badSubdivision(String, nearest: String?)
    case listOfDays(String)
    case notDated(String)
    case correctionOutsideNote
    case correctionWithoutReason
    case reasonWithoutCorrection
    case joinOutsideNote
    case joinWithoutReason
    case differenceOutsideNote
    case differenceWithoutReason
    case missingFrom

    // What only all dossiers together show.
    case unknownID(String, nearest: String?)
    case wrongKind(RecordID, is: RecordKind, wanted: RecordKind)
    case definedTwice(RecordID, section: String, otherFile: String)
    case idOfSource(RecordID)
    case joinOfKinds(RecordID, RecordID)
    case joinInCircle(RecordID)
    case joinedAndDifferent(RecordID, RecordID)
    case nothingToCorrect(String, field: String)
    case sameName(String, RecordID)
    case nearName(String, String, RecordID)
  }

  package let file: String
  package let line: Int
  package let column: Int
  package let kind: Kind

  /// Makes a problem at a place in a file; line and column count from 1.
  package init(_ kind: Kind, file: String, line: Int = 1, column: Int = 1) {
    self.kind = kind
    self.file = file
    self.line = line
    self.column = column
  }

  /// Whether something is lost by it.
  package var severity: Severity {
    switch kind {
    case .nothingToCorrect, .noDossiers, .replaced, .sameName, .nearName: .warning
    default: .error
    }
  }

  /// The name of the kind, for scripts: `unknownField`.
  package var code: String {
    let whole = "\(kind)"
    return String(whole.prefix { $0 != "(" })
  }

  /// The place as compilers and editors write it: `seeds/a.yaml:3:7`.
  package var place: String { "\(file):\(line):\(column)" }
}

extension Problem: Comparable {
  package static func < (left: Problem, right: Problem) -> Bool {
    (left.file, left.line, left.column, left.message) < (right.file, right.line, right.column, right.message)
  }
}
