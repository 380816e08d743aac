/// Dossiers with common mistakes, and the position that the message must have.
struct BadDossier: CustomStringConvertible, Sendable {
  let description: String
  let text: String
  /// Line and column of the mistake, as `4:5`.
  let place: String
  /// Words of the message.
  let message: String

  static let unknownField = BadDossier(
    description: "an unknown field",
    text: """
      source: {title: Field, kind: news}
      zones:
        z-new:
          plaice: Neverland
      """,
    place: "4:5", message: "did you mean “place”?")

  static let undefinedBody = BadDossier(
    description: "an undefined body",
    text: """
      source: {title: Body, kind: news}
      zones:
        z-new:
          place: Neverland
          bodies:
            missing-body: {is: developer}
      """,
    place: "6:7", message: "No dossier defines “missing-body”")

  static let tab = BadDossier(
    description: "a tab for blanks",
    text: "source: {title: Tab, kind: news}\nzones:\n\tz-new: {place: Neverland}\n",
    place: "3:1", message: "cannot start any token")

  static let unclosed = BadDossier(
    description: "a bracket left open",
    text: "source: {title: Open, kind: news}\nzones:\n  z-new: {place: Neverland\n",
    place: "4:1", message: "expected ',' or '}'")
}
