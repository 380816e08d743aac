import ZoneDashboard

/// How the dashboard is to get on with the terminal; nil where the configuration decides.
struct ScreenWish: Equatable {
  var usesMouse: Bool?
  var usesASCII: Bool?
  /// Whether East Asian ambiguous signs take two columns.
  var doublesAmbiguous: Bool?

  /// Whether the mouse is used in an environment.
  func usesMouse(_ configuration: Configuration, in environment: [String: String]) -> Bool {
    if let usesMouse { return usesMouse }
    return configuration.mouse == .auto ? (environment["TMUX"] ?? "").isEmpty : configuration.mouse == .on
  }

  /// Whether lines and marks are drawn in ASCII.
  func usesASCII(_ configuration: Configuration) -> Bool { usesASCII ?? configuration.usesASCII }

  /// Whether ambiguous signs take two columns.
  func doublesAmbiguous(_ configuration: Configuration) -> Bool {
    doublesAmbiguous ?? (configuration.ambiguousWidth == 2)
  }
}
