import YAMLReader

/// Values of a configuration file, with a sentence where there is another.
extension YAMLNode {
  /// Whether nothing is written there, as where all lines below a key are comments.
  nonisolated var isBlank: Bool { scalar == "" }

  /// A text that is not empty.
  nonisolated func text(_ what: String) throws(ConfigProblem) -> String {
    guard let scalar, !scalar.isEmpty else { throw ConfigProblem("Write \(what) here.", at: position) }
    return scalar
  }

  /// One of some words.
  nonisolated func choice<Choice>(_ type: Choice.Type) throws(ConfigProblem) -> Choice
  where Choice: CaseIterable & RawRepresentable<String> {
    guard let scalar, let choice = Choice(rawValue: scalar) else {
      let words = Choice.allCases.map(\.rawValue).joined(separator: ", ")
      throw ConfigProblem("Write one of \(words) here.", at: position)
    }
    return choice
  }

  /// Whether it is on.
  nonisolated var isOn: Bool {
    get throws(ConfigProblem) {
      switch scalar {
      case "on", "true", "yes": return true
      case "off", "false", "no": return false
      default: throw ConfigProblem("Write on or off here.", at: position)
      }
    }
  }

  /// The entries of a mapping; none where nothing is written.
  nonisolated func entries(_ what: String) throws(ConfigProblem) -> [YAMLEntry] {
    if isBlank { return [] }
    guard let mapping else { throw ConfigProblem("Here a mapping is needed of \(what).", at: position) }
    return mapping
  }
}
