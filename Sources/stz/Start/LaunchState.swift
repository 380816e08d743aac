import ZoneData
import ZoneSettings
import ZoneViewModels

/// The state in which the dashboard opens: as it was left, except for options of the command line.
struct LaunchState {
  /// Options of the command line.
  struct Options {
    var theme: String?
    var asOf: Day?
  }

  let options: Options
  private let file: SessionFile?
  private let configuredTheme: String
  /// The session that was left.
  private let left: Session?

  init(_ options: Options, folders: [String], configuration: Configuration, keepsSession: Bool) {
    self.options = options
    configuredTheme = configuration.theme
    file = keepsSession ? SessionFile(folders: folders) : nil
    left = file?.read()
  }

  var session: Session? { left }

  /// The data to load first.
  var request: DeskRequest { options.asOf.map { DeskRequest(asOf: $0) } ?? left?.request ?? DeskRequest() }

  /// The theme to open with. A picked theme counts until the configuration names another.
  func theme(among themes: [String]) -> String {
    if let theme = options.theme { return theme }
    guard let left, left.configuredTheme == configuredTheme, themes.contains(left.theme) else { return configuredTheme }
    return left.theme
  }

  /// Saves the session. Options of the command line apply to this run only and are not saved.
  func keep(_ session: Session) {
    var session = session
    if let asOf = options.asOf, session.asOf == asOf.iso {
      session.asOf = left?.asOf ?? ""
    }
    if let theme = options.theme, session.theme == theme {
      session.theme = left?.theme ?? ""
      session.configuredTheme = left?.configuredTheme ?? ""
    } else {
      session.configuredTheme = configuredTheme
    }
    file?.write(session)
  }
}
