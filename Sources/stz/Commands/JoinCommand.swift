import ArgumentParser
import ZoneData

/// `stz join`: two records are one.
struct JoinCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "join",
    abstract: "Write down that two records are one, and why.",
    discussion: """
      All that is said about the first then counts for the second, as inferred, with the reason. Removing the note undoes it.

      Examples:
        stz join stz-quetta stz-balochistan --because "named by its city"
      """)

  @Argument(help: "The record that is the second: its id, a name or its start.", completion: .records) var one: String
  @Argument(help: "The record that stays.", completion: .records) var other: String
  @Option(help: "Why they are one.") var because: String
  @OptionGroup(title: "Data") var data: DataOptions

  func run() throws {
    try JoinWriting(section: .same, one: one, other: other, because: because, data: data).run()
  }
}

/// `stz apart`: two records that look alike are different.
struct ApartCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "apart",
    abstract: "Write down that two records which look alike are different, and why.",
    discussion: """
      stz check then no longer reports them as likely duplicates.

      Examples:
        stz apart stz-quetta stz-lahore --because "two cities"
      """)

  @Argument(help: "A record: its id, a name or its start.", completion: .records) var one: String
  @Argument(help: "The other record.", completion: .records) var other: String
  @Option(help: "Why they are different.") var because: String
  @OptionGroup(title: "Data") var data: DataOptions

  func run() throws {
    try JoinWriting(section: .different, one: one, other: other, because: because, data: data).run()
  }
}
