import ArgumentParser

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
      SchemaCommand.self, KeysCommand.self, ThemesCommand.self, ConfigCommand.self, DoctorCommand.self,
      CompletionsCommand.self, ManualCommand.self,
    ])

  @OptionGroup(title: "Data") var data: DataOptions
  @OptionGroup(title: "Data") var day: DayOption
  @Option(help: "The theme; stz themes lists them.", completion: .themes) var theme: String?
  @OptionGroup(title: "Filters") var view: ViewOption

  @OptionGroup(title: "Screen") var screen: ScreenFlags
  @Flag(inversion: .prefixedNo, help: "Open where the dashboard was left, and keep where it is left.") var session:
    Bool?
  @Flag(help: "Print every pane as lines of text, one row a line, and end: for screen readers.") var plain = false

  /// What is asked for.
  var start: DashboardStart {
    DashboardStart(
      data: data.data, asOf: day.asOf, theme: theme, view: view.name, screen: screen.wish, keepsSession: session,
      isPlain: plain)
  }

  func run() throws {
    try start.run()
  }
}
