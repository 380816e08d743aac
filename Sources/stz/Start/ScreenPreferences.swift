import ZoneSettings

/// The user's options about the terminal; nil leaves them to the configuration.
struct ScreenPreferences: Equatable {
  var usesMouse: Bool?
  var usesASCII: Bool?
  /// Whether East Asian ambiguous characters take two columns.
  var doublesAmbiguous: Bool?

  func usesMouse(_ configuration: Configuration, in environment: [String: String]) -> Bool {
    if let usesMouse { return usesMouse }
    return configuration.mouse == .auto ? (environment["TMUX"] ?? "").isEmpty : configuration.mouse == .on
  }

  func usesASCII(_ configuration: Configuration) -> Bool { usesASCII ?? configuration.usesASCII }

  func doublesAmbiguous(_ configuration: Configuration) -> Bool {
    doublesAmbiguous ?? (configuration.ambiguousWidth == 2)
  }
}
