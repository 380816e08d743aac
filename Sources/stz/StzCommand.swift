import ArgumentParser

/// `stz`: the dashboard, or without a terminal the overview.
struct StzCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stz",
    abstract:
      "A terminal dashboard for Special Technology Zones: zones, partners, events, contacts, and who says so.",
    discussion: """
      Without a command it opens the dashboard. If standard output is not a terminal it prints an overview.

      Examples:
        stz                                  the dashboard
        stz --data ~/dossiers                the dashboard on your own dossiers
        stz list zones --province PK-KP      the zones of a province as a table
        stz search shenyang                  the best hits of all kinds
        stz compare nsit tech7               two zones beside each other
        stz timeline seda                    a partner's history
        stz brief --province punjab          a summary of a province
      """,
    version: Version.text,
    subcommands: [
      ListCommand.self, SearchCommand.self, ShowCommand.self, CompareCommand.self, TimelineCommand.self,
      BriefCommand.self,
      NoteCommand.self, FollowCommand.self, DoneCommand.self, DropCommand.self, AgendaCommand.self,
      WatchCommand.self, UnwatchCommand.self, TodayCommand.self, ChangesCommand.self,
      LogCommand.self, JoinCommand.self, ApartCommand.self, SyncCommand.self,
      NewCommand.self, DraftCommand.self, ImportCommand.self,
      CheckCommand.self,
      SchemaCommand.self, KeysCommand.self, ThemesCommand.self, ConfigCommand.self, DoctorCommand.self,
      CompletionsCommand.self, ManualCommand.self,
    ])

  @OptionGroup(title: "Data") var data: DataOptions
  @OptionGroup(title: "Data") var day: DayOption
  @Option(help: "The theme; stz themes lists them.", completion: .themes) var theme: String?
  @OptionGroup(title: "Filters") var view: ViewOption

  @OptionGroup(title: "Screen") var screen: ScreenFlags
  @Flag(inversion: .prefixedNo, help: "Reopen the dashboard as you left it, and save its state on exit.") var session:
    Bool?
  @Flag(help: "Print every pane as lines of text, one row per line, for screen readers.") var plain = false

  var start: DashboardStart {
    DashboardStart(
      data: data.data, journal: data.journal, asOf: day.asOf, theme: theme, view: view.name, screen: screen.preferences,
      keepsSession: session,
      isPlain: plain)
  }

  func run() throws {
    try start.run()
  }
}
