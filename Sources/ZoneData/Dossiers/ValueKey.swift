/// The keys of a value written as a mapping.
package enum ValueKey: String, CaseIterable {
  case value = "is"
  case at, on, until, by, inferred
  case language = "lang"
  case note, corrects, because
  case planned, precision, licence, country, basis
  case due, state

  /// The keys of some fields only.
  package static let details: [ValueKey] = [.planned, .precision, .licence, .country, .basis, .due, .state]
  /// The keys of every field.
  static let general = allCases.filter { !details.contains($0) }

  /// The words that it accepts; nil for any text.
  package var words: [String]? {
    switch self {
    case .planned: ["yes"]
    case .precision: ["site", "district", "city"]
    case .state: NoteState.allCases.map(\.rawValue)
    default: nil
    }
  }

  package var about: String {
    switch self {
    case .value: "The value itself."
    case .at:
      "The paragraph: headline and byline are 0, each block of the body counts from 1. Or a place as text, `s. 21(2)`."
    case .on:
      "The date on which it held, for values over time; for the steps approved, notified and licensed the day of the step."
    case .until: "For links, posts, licences and incentives: the date on which it ended, or ends."
    case .by: "The id of the person or body that the document quotes."
    case .inferred: "Why we conclude something that is not printed."
    case .language: "The language of a name (BCP 47). The default is the language of the document."
    case .note: "Anything else worth saying."
    case .corrects: "Only in a dossier of kind note: the printed value that this one replaces."
    case .because: "With `corrects`: why."
    case .planned: "`yes` if the document announces it for later; `on` is then the day for which it is planned."
    case .precision: "What the position is that of: `site`, `district` or `city`."
    case .licence: "The number of the licence."
    case .country: "The country of the firm (ISO 3166-1)."
    case .basis: "The law or rule that grants it."
    case .due: "By when to follow it up (EDTF)."
    case .state: "`open`, `done` or `dropped`. With a due date it is open unless this says otherwise."
    }
  }
}
