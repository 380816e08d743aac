import ZoneData

/// Makes a journal a repository.
package enum JournalRepository {
  /// Of the lines of a watch list those of both sides are kept, so that two people who watch something do not conflict.
  private static let attributes = "*.yaml text eol=lf\n\(Watchlist.fileName) text eol=lf merge=union\n"
  /// What a killed program left.
  private static let ignored = ".stz-new.*\n"

  /// Creates the repository and the files that tell git about the journal.
  package static func make(_ journal: Journal, environment: [String: String]) throws {
    let git = Git(folder: journal.folder, environment: environment)
    try journal.hold {
      _ = try git.output(["init", "--quiet", "--initial-branch=main"], .writing)
    }
    try journal.rewrite(".gitattributes") { $0.isEmpty ? Array(attributes.utf8) : $0 }
    try journal.rewrite(".gitignore") { $0.isEmpty ? Array(ignored.utf8) : $0 }
  }
}
