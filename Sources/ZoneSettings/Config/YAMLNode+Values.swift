import YAMLText

/// Values of a configuration file. A wrong type throws a problem that says what to write.
extension YAMLNode {
  /// Whether nothing is written, for example because all lines below a key are comments.
  var isBlank: Bool { scalar == "" }

  /// A text that is not empty.
  func text(_ what: String) throws(ConfigProblem) -> String {
    guard let scalar, !scalar.isEmpty else { throw ConfigProblem("Write \(what) here.", at: position) }
    return scalar
  }

  func choice<Choice>(_ type: Choice.Type) throws(ConfigProblem) -> Choice
  where Choice: CaseIterable & RawRepresentable<String> {
    guard let scalar, let choice = Choice(rawValue: scalar) else {
      let words = Choice.allCases.map(\.rawValue).joined(separator: ", ")
      throw ConfigProblem("Write one of \(words) here.", at: position)
    }
    return choice
  }

  var isOn: Bool {
    get throws(ConfigProblem) {
      switch scalar {
      case "on", "true", "yes": return true
      case "off", "false", "no": return false
      default: throw ConfigProblem("Write on or off here.", at: position)
      }
    }
  }

  /// The entries of a mapping; empty if nothing is written.
  func entries(_ what: String) throws(ConfigProblem) -> [YAMLEntry] {
    if isBlank { return [] }
    guard let mapping else { throw ConfigProblem("Write a mapping of \(what) here.", at: position) }
    return mapping
  }
}
