/// The keys of a value that is written as a mapping.
package enum ValueKey: String, CaseIterable {
  case value = "is"
  case at, on, by, inferred
  case language = "lang"
  case note, corrects, because

  static let all = allCases.map(\.rawValue)
  static let attributes = all.filter { $0 != value.rawValue }

  /// What it says of the value.
  package var about: String {
    switch self {
    case .value: "The value itself."
    case .at:
      "The paragraph: headline and byline are 0, each block of the body counts from 1. Or a place as text, `s. 21(2)`."
    case .on:
      "The date on which it held, for values over time; for the steps approved, notified and licensed the day of the step."
    case .by: "The id of who says so inside the document."
    case .inferred: "Why we conclude what is not printed."
    case .language: "The language of a name (BCP 47); else it is in the language of the document."
    case .note: "Anything else worth saying."
    case .corrects: "Only in a dossier of kind note: the printed value that this one replaces."
    case .because: "With `corrects`: why."
    }
  }
}
