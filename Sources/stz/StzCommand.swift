import ArgumentParser
import Foundation
import Terminal
import ZoneDashboard
import ZoneData
import ZoneViewModels

/// `stz`: the dashboard, or without a terminal the overview.
struct StzCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stz",
    abstract:
      "A terminal desk for Special Technology Zones: zones, partners, events, contacts, and who says so.",
    discussion: """
      Without a command it opens the dashboard; where standard output is no terminal it prints an overview.

      Examples:
        stz                                  the dashboard
        stz --data ~/dossiers                the dashboard on your own dossiers
        stz list zones --province PK-KP      the zones of a province as a table
        stz timeline seda                    what happened with a partner
        stz brief --province punjab          a page about a province for a mail
      """,
    version: Version.text,
    subcommands: [
      ListCommand.self, ShowCommand.self, TimelineCommand.self, BriefCommand.self, CheckCommand.self,
      SchemaCommand.self,
      KeysCommand.self, ThemesCommand.self,
    ])

  @OptionGroup var data: DataOptions
  @OptionGroup var day: DayOption
  @Option(name: .long, help: "The theme; stz themes lists them.") var theme = "default"

  @OptionGroup var screen: ScreenFlags
  @Flag(help: "Print every pane as lines of text, one row a line, and end: for screen readers.") var plain = false

  func run() throws {
    let shelf = UserFiles.themes
    // The plain theme stands in where no theme is installed at all.
    guard shelf.names.contains(theme) || theme == "default" else {
      throw Exit.Failure.usage(
        "there is no theme “\(theme)”; there are \(shelf.names.joined(separator: ", "))")
    }
    let folders = try data.folders()
    guard !plain else {
      try PlainDesk.write(Catalogue.open(folders, asOf: day.asOf), asOf: day.asOf)
      return
    }
    guard isatty(STDOUT_FILENO) == 1 else {
      try OverviewText(catalogue: Catalogue.open(folders, asOf: day.asOf)).write()
      return
    }
    try openDashboard(folders, ThemeChoice(shelf, name: theme))
  }

  private func openDashboard(_ folders: [String], _ theme: ThemeChoice) throws {
    let environment = ProcessInfo.processInfo.environment
    let (day, screen) = (day.asOf, screen)
    let keys = UserKeys()
    TerminalLocale.doublesAmbiguous = screen.ambiguousWidth == .two
    let end = try MainActor.assumeIsolated { () throws(Exit.Failure) -> Dashboard.End in
      var options = Dashboard.Options(theme: theme, folders: folders) { .reading(folders, $0) }
      options.request = DeskRequest(asOf: day)
      options.isMonochrome = environment["NO_COLOR"]?.isEmpty == false
      options.keymap = keys.keymap
      options.notice = keys.notice
      options.usesMouse = screen.usesMouse(in: environment)
      options.usesASCII = screen.ascii
      options.environment = environment
      do throws(ScreenError) {
        return try Dashboard.run(options)
      } catch {
        throw .terminal(error.description)
      }
    }
    if case .signal(let number) = end {
      // The terminal is given back; now the shell may see what ended the program.
      signal(number, SIG_DFL)
      kill(getpid(), number)
    }
  }
}

extension DeskLoad {
  /// Reads folders for the dashboard.
  fileprivate static func reading(_ folders: [String], _ request: DeskRequest) -> DeskLoad {
    do {
      return .ready(DeskData(try Catalogue.current(folders, asOf: request.asOf), for: request))
    } catch {
      return .failed("\(error)")
    }
  }
}
