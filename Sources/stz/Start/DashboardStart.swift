import Foundation
import Platform
import Terminal
import TerminalCells
import ZoneCatalogue
import ZoneDashboard
import ZoneData
import ZoneSettings
import ZoneViewModels

/// The start of `stz` without a command: the dashboard, or the overview if there is no terminal.
struct DashboardStart: Equatable {
  /// The folders of `--data`.
  var data: [String] = []
  /// The folder of `--journal`.
  var journal: String?
  var asOf: Day?
  var theme: String?
  /// The name of a saved view.
  var view: String?
  var screen = ScreenPreferences()
  /// Whether to reopen the dashboard as it was left; nil leaves it to the configuration.
  var keepsSession: Bool?
  /// Whether to print every pane as lines of text.
  var isPlain = false

  func run() throws {
    try checkTheme()
    let view = try ViewOption.saved(view, asOf: asOf)
    let isOnTerminal = isatty(STDOUT_FILENO) == 1
    if isOnTerminal, !isPlain { makeJournal() }
    let folders = try DataFolders(named: data, journal: journal).toRead()
    // The overview shows everything, so a view is printed as its panes.
    guard !isPlain, isOnTerminal || view == nil else {
      let asOf = view?.asOf ?? asOf
      let catalogue = try Catalogue.open(folders, asOf: asOf, attends: true)
      if let mistake = try view?.mistake(in: catalogue) { throw Exit.Failure.usage(mistake) }
      try PlainDesk.write(catalogue, asOf: asOf, view: view)
      return
    }
    guard isOnTerminal else {
      try OverviewText(catalogue: Catalogue.open(folders, asOf: asOf), asOf: asOf).write()
      return
    }
    try openDashboard(folders, view)
  }

  /// Makes the user's own folder, so that it is read from the first note on.
  private func makeJournal() {
    guard let own = try? JournalFolder.writable(named: journal, besides: DataFolders(named: data, journal: journal))
    else {
      return
    }
    logFailure(to: "make the journal") { try own.make() }
  }

  /// If no themes are installed at all, the plain theme is used.
  private func checkTheme() throws(Exit.Failure) {
    guard let theme, theme != "default" else { return }
    let names = UserFiles.themes.names
    guard names.contains(theme) else {
      throw .usage("there is no theme “\(theme)”; there are \(names.joined(separator: ", "))")
    }
  }

  private func openDashboard(_ folders: [String], _ view: SavedView?) throws {
    let configuration = UserConfig.current.configuration
    let launch = LaunchState(
      .init(theme: theme, asOf: asOf), folders: folders, configuration: configuration,
      keepsSession: keepsSession ?? configuration.keepsSession)
    TerminalLocale.doublesAmbiguous = screen.doublesAmbiguous(configuration)
    let end = try MainActor.assumeIsolated { () throws(Exit.Failure) -> Dashboard.End in
      do throws(ScreenError) {
        // Started first: it runs in parallel with the rest.
        let request = view?.asOf.map { DeskRequest(asOf: $0) } ?? launch.request
        let reading = try Dashboard.Reading(request) { .reading(folders, $0, $1) }
        var options = options(for: reading, of: folders, launch, configuration)
        options.view = view
        return try Dashboard.run(options)
      } catch {
        throw .terminal(error.description)
      }
    }
    if case .signal(let number) = end {
      // The terminal is restored; now the shell may see the signal that ended the program.
      signal(number, SIG_DFL)
      kill(getpid(), number)
    }
  }
}

extension DashboardStart {
  @MainActor private func options(
    for reading: Dashboard.Reading, of folders: [String], _ launch: LaunchState, _ configuration: Configuration
  ) -> Dashboard.Options {
    let (shelf, keys, environment) = (UserFiles.themes, UserKeys(), UserFiles.environment)
    var options = Dashboard.Options(
      theme: ThemeChoice(shelf, name: launch.theme(among: shelf.names)), folders: folders, reading: reading)
    options.request = launch.request
    options.session = launch.session
    options.keep = launch.keep
    options.views = configuration.views
    options.arguments = data.flatMap { ["--data", $0] } + (journal.map { ["--journal", $0] } ?? [])
    let writer = JournalWriter(data: data, journal: journal, folders: folders)
    options.write = writer.write
    options.obstacleToWriting = { writer.obstacle }
    let runner = ErrandRunner(data: data, journal: journal, folders: folders)
    options.errand = { runner.run($0) }
    options.keepReview = { try ReviewFiles().keep($0, isDone: $1) }
    options.waitingDrafts = { ReviewFiles().waiting }
    options.isShipped = { SharedFiles.hasShipped($0) }
    options.check = { file in
      AttentionFiles(folders: folders).keepSeen(file)
      return DossierReader.problems(in: file)
    }
    options.keepSeen = AttentionFiles(folders: folders).keep
    options.isMonochrome = environment["NO_COLOR"]?.isEmpty == false
    options.keymap = keys.keymap
    options.notice = UserConfig.current.message ?? keys.notice
    options.usesMouse = screen.usesMouse(configuration, in: environment)
    options.usesASCII = screen.usesASCII(configuration)
    options.environment = environment
    return options
  }
}

extension DeskLoad {
  /// Reads folders for the dashboard.
  fileprivate static func reading(_ folders: [String], _ request: DeskRequest, _ watch: ReadingWatch) -> DeskLoad {
    let progress = Indexing(reported: { watch.report(DeskProgress($0, $1, of: $2)) }, isStopped: { watch.isStopped })
    do {
      let cache = CatalogueCache(folders: folders)
      if request == DeskRequest(), let kept = cache.large() {
        kept.measureAges(staleAfter: UserConfig.current.configuration.staleAfter)
        AttentionFiles(folders: folders).attend(kept)
        watch.found(DeskData(kept, for: request))
        if cache.state == .fresh { return .unchanged }
      }
      let catalogue = try Catalogue.current(
        folders, asOf: request.asOf, isThorough: request.isThorough, attends: true, progress)
      if request.asOf == nil { AttentionFiles(folders: folders).begin(catalogue) }
      return .ready(DeskData(catalogue, for: request))
    } catch {
      return .failed("\(error)")
    }
  }
}
