import ZoneData
import ZoneGit

/// What a sync did or would do, in words.
enum SyncText {
  /// The message and the steps to come.
  static func plan(_ sync: Sync) -> String {
    var lines: [String] = []
    let state = sync.state
    if let operation = state.operation {
      lines.append("Git waits for a \(operation.rawValue) to be finished; nothing would be done.")
    } else if state.changed.isEmpty {
      lines.append("Nothing to commit.")
    } else {
      lines += ["Would commit \(Words.count(state.changed.count, "file")):"] + state.changed.map { "  \($0)" }
      lines += ["With the message:"] + sync.message.text.split(separator: "\n").map { "  \($0)" }
    }
    if state.operation == nil {
      lines.append(
        state.target.map { "Would fetch from \($0.remote), put your commits after the others', and push." }
          ?? "There is no remote, so nothing would be pushed.")
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// What was done.
  static func done(_ report: Sync.Report) -> String {
    var lines = report.committed.map { ["Committed: \($0)"] } ?? []
    switch report.end {
    case .synced:
      if report.received > 0 { lines.append("Received \(Words.count(report.received, "commit")).") }
      if report.sent > 0 { lines.append("Pushed \(Words.count(report.sent, "commit")).") }
      if lines.isEmpty { lines = ["Nothing to sync."] }
    case .noRemote:
      if lines.isEmpty { lines = ["Nothing to commit."] }
      lines.append("There is no remote, so nothing was pushed; git remote add origin ADDRESS names one.")
    default: break
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// Why the journal is not in sync, and the next step; nil if it is.
  static func failure(_ report: Sync.Report, _ state: RepositoryState) -> Exit.Failure? {
    let files = { (paths: [String]) in paths.map { "  \(state.top)/\($0)" } }
    switch report.end {
    case .synced, .noRemote: return nil
    case .offline(let reason):
      return .file("the other side was not reached: \(reason); your commits stay here, and go with the next stz sync")
    case .conflict(let paths):
      return Exit.Failure(
        .found, message: "you and others changed the same lines:",
        details: files(paths) + next(.rebase, state))
    case .unfinished(let operation, let paths):
      return Exit.Failure(
        .found, message: "git waits for a \(operation.rawValue) to be finished",
        details: files(paths) + next(operation, state))
    case .changesElsewhere(let paths):
      return Exit.Failure(
        .found,
        message: "these files have changes that stz sync does not commit; commit or stash them, then run it again:",
        details: files(paths))
    case .noBranch: return .file("no branch is checked out in \(state.top); git switch main checks one out")
    case .noAuthor:
      return .file(
        "git does not know who you are; set git config --global user.name \"Your Name\" and user.email you@example.org")
    case .failed(let reason): return .file("git could not go on in \(state.top): \(reason)")
    }
  }

  private static func next(_ operation: RepositoryState.Operation, _ state: RepositoryState) -> [String] {
    [
      "edit the files, git add them, then git \(operation.rawValue) --continue in \(state.top), and stz sync;",
      "git \(operation.rawValue) --abort goes back to before",
    ]
  }
}
