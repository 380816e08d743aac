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
      SchemaCommand.self, KeysCommand.self, ThemesCommand.self, ConfigCommand.self,
    ])

  @OptionGroup var data: DataOptions
  @OptionGroup var day: DayOption
  @Option(help: "The theme; stz themes lists them.") var theme: String?
  @OptionGroup var view: ViewOption

  @OptionGroup var screen: ScreenFlags
  @Flag(inversion: .prefixedNo, help: "Open where the dashboard was left, and keep where it is left.") var session:
    Bool?
  @Flag(help: "Print every pane as lines of text, one row a line, and end: for screen readers.") var plain = false

  func run() throws {
    let shelf = UserFiles.themes
    // The plain theme stands in where no theme is installed at all.
    guard theme.map({ shelf.names.contains($0) || $0 == "default" }) ?? true else {
      throw Exit.Failure.usage(
        "there is no theme “\(theme ?? "")”; there are \(shelf.names.joined(separator: ", "))")
    }
    let view = try view.saved(asOf: day.asOf)
    let folders = try data.folders()
    let isOnTerminal = isatty(STDOUT_FILENO) == 1
    // The overview is of everything, so a view is printed as the panes show it.
    guard !plain, isOnTerminal || view == nil else {
      let asOf = view?.asOf ?? day.asOf
      let catalogue = try Catalogue.open(folders, asOf: asOf)
      if let mistake = try view?.mistake(in: catalogue) { throw Exit.Failure.usage(mistake) }
      try PlainDesk.write(catalogue, asOf: asOf, view: view)
      return
    }
    guard isOnTerminal else {
      try OverviewText(catalogue: Catalogue.open(folders, asOf: day.asOf), asOf: day.asOf).write()
      return
    }
    try openDashboard(folders, shelf, view)
  }

  private func openDashboard(_ folders: [String], _ shelf: ThemeShelf, _ view: SavedView?) throws {
    let environment = ProcessInfo.processInfo.environment
    let (config, screen, arguments) = (UserConfig.current, screen, data.arguments)
    let configuration = config.configuration
    let opening = Opening(
      .init(theme: theme, asOf: day.asOf), folders: folders, configuration: configuration,
      keepsSession: session ?? configuration.keepsSession)
    let theme = ThemeChoice(shelf, name: opening.theme(among: shelf.names))
    let keys = UserKeys()
    TerminalLocale.doublesAmbiguous = screen.doublesAmbiguous(configuration)
    let end = try MainActor.assumeIsolated { () throws(Exit.Failure) -> Dashboard.End in
      var options = Dashboard.Options(theme: theme, folders: folders) { .reading(folders, $0, $1) }
      options.request = opening.request
      options.session = opening.session
      options.keep = opening.keep
      options.view = view
      options.views = configuration.views
      options.arguments = arguments
      options.isMonochrome = environment["NO_COLOR"]?.isEmpty == false
      options.keymap = keys.keymap
      options.notice = config.message ?? keys.notice
      options.usesMouse = screen.usesMouse(configuration, in: environment)
      options.usesASCII = screen.usesASCII(configuration)
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
  fileprivate static func reading(_ folders: [String], _ request: DeskRequest, _ watch: ReadingWatch) -> DeskLoad {
    let progress = Indexing(told: { watch.tell(DeskProgress($0, $1, of: $2)) }, isStopped: { watch.isStopped })
    do {
      let catalogue = try Catalogue.current(
        folders, asOf: request.asOf, isThorough: request.isThorough, progress)
      return .ready(DeskData(catalogue, for: request))
    } catch {
      return .failed("\(error)")
    }
  }
}
