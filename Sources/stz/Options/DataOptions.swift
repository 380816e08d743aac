import ArgumentParser
import ZoneData

/// The options that choose the dossiers.
struct DataOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "A folder of dossiers (repeatable). The default is STZ_DATA, else the configuration.", valueName: "dir"),
    completion: .directory)
  var data: [String] = []
  @Option(
    help: ArgumentHelp(
      "The folder for what you add, read after all others. The default is STZ_JOURNAL, else the configuration.",
      valueName: "dir"),
    completion: .directory)
  var journal: String?

  /// The folders to read, the journal last.
  func folders() throws(Exit.Failure) -> [String] {
    try DataFolders(named: data, journal: journal).toRead()
  }

  /// The folder to write to.
  func writableJournal() throws(Exit.Failure) -> Journal {
    try JournalFolder.writable(named: journal, besides: DataFolders(named: data, journal: journal))
  }

  /// Writes into that folder. Throws if it cannot be written to, as far as is known before.
  func writer() throws(Exit.Failure) -> JournalWriter {
    _ = try writableJournal()
    return JournalWriter(data: data, journal: journal, folders: try folders())
  }
}
