import ArgumentParser
import Foundation
import Platform
import ZoneCatalogue
import ZoneData
import ZoneGit
import ZoneSettings

/// `stz sync`: the journal is a git repository that a team shares.
struct SyncCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sync",
    abstract: "Commit your journal, take what others pushed, and push, with git.",
    discussion: """
      The message of the commit says what was done. Nothing is ever forced or discarded: a conflict stays as git left it, and \
      is shown with its files and the next step. Without a remote it only commits. docs/team.md describes how a team begins.

      Examples:
        stz sync --init
        stz sync --dry-run
        stz sync
      """)

  @Flag(name: .customLong("init"), help: "Make the journal a repository, and commit what is in it.") var makes = false
  @Flag(help: "Print the message and what would be done; change nothing.") var dryRun = false
  @OptionGroup(title: "Data") var data: DataOptions

  func run() throws {
    let journal = try data.writableJournal()
    let catalogue = try Catalogue.open(try data.folders())
    do {
      if makes, !dryRun { try JournalRepository.make(journal, environment: UserFiles.environment) }
      guard let sync = try sync(journal, catalogue) else { throw Self.noRepository(journal) }
      if dryRun { return try Output.writeLines(SyncText.plan(sync)) }
      try finish(try sync.run(), sync)
    } catch let failure as GitFailure {
      throw Exit.Failure.file(failure.message)
    } catch let error as JournalError {
      throw error.failure
    }
  }

  private func sync(_ journal: Journal, _ catalogue: Catalogue) throws -> Sync? {
    guard FileManager.default.fileExists(atPath: journal.folder) else { throw Self.noRepository(journal) }
    return try Sync(
      journal, environment: UserFiles.environment, asks: isatty(STDIN_FILENO) == 1, name: catalogue.shortName)
  }

  private static func noRepository(_ journal: Journal) -> Exit.Failure {
    .file(
      "the journal \(journal.folder) is not a git repository; stz sync --init makes it one, "
        + "or clone that of your team (docs/team.md)")
  }

  private func finish(_ report: Sync.Report, _ sync: Sync) throws {
    try Output.writeLines(SyncText.done(report))
    if let failure = SyncText.failure(report, sync.state) { throw failure }
  }
}

extension Catalogue {
  /// The initials of a record if it has some, for a line that git shows whole; else its name.
  fileprivate func shortName(_ id: RecordID) -> String {
    let found = logFailure(to: "read the initials of \(id)") { try record(id) }
    return found?.initials ?? name(id)
  }
}
