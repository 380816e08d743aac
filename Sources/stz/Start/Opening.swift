import ZoneDashboard
import ZoneData
import ZoneViewModels

/// How the dashboard opens: as it was left, unless the command line says otherwise.
struct Opening {
  /// What the command line says.
  struct Wish {
    var theme: String?
    var asOf: Day?
  }

  let wish: Wish
  private let file: SessionFile?
  private let configuredTheme: String
  /// Where the dashboard was left.
  private let left: Session?

  init(_ wish: Wish, folders: [String], configuration: Configuration, keepsSession: Bool) {
    self.wish = wish
    configuredTheme = configuration.theme
    file = keepsSession ? SessionFile(folders: folders) : nil
    left = file?.read()
  }

  /// The session to go on with.
  var session: Session? { left }

  /// What to load first.
  var request: DeskRequest { wish.asOf.map { DeskRequest(asOf: $0) } ?? left?.request ?? DeskRequest() }

  /// The theme to open with: one that was picked counts until the configuration names another.
  func theme(among themes: [String]) -> String {
    if let theme = wish.theme { return theme }
    guard let left, left.configuredTheme == configuredTheme, themes.contains(left.theme) else { return configuredTheme }
    return left.theme
  }

  /// Keeps where the dashboard was left. What the command line asked for was meant for this run.
  func keep(_ session: Session) {
    var session = session
    if let asOf = wish.asOf, session.asOf == asOf.iso {
      session.asOf = left?.asOf ?? ""
    }
    if let theme = wish.theme, session.theme == theme {
      session.theme = left?.theme ?? ""
      session.configuredTheme = left?.configuredTheme ?? ""
    } else {
      session.configuredTheme = configuredTheme
    }
    file?.write(session)
  }
}
