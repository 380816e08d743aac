/// A call of git on the way to a synced journal.
package enum SyncStep: Equatable, Sendable {
  /// Takes the files into the index, so that new ones can be committed.
  case add([String])
  case commit([String], message: String)
  case fetch(RepositoryState.Target)
  /// Counts the commits that only one side has.
  case compare(RepositoryState.Target)
  /// Takes what the other side has, if there is nothing of ours to keep.
  case forward(RepositoryState.Target)
  /// Puts our commits after those of the other side.
  case rebase(RepositoryState.Target)
  case push(RepositoryState.Target)

  /// The words after `git`. None of them forces or discards anything.
  package var arguments: [String] {
    switch self {
    case .add: ["add", "--all", "--pathspec-from-file=-", "--pathspec-file-nul"]
    case .commit(_, let message):
      ["commit", "--quiet", "--only", "--message", message, "--pathspec-from-file=-", "--pathspec-file-nul"]
    case .fetch(let target): ["fetch", "--quiet", target.remote]
    case .compare(let target): ["rev-list", "--left-right", "--count", "HEAD...\(target.tracking)"]
    case .forward(let target): ["merge", "--quiet", "--ff-only", target.tracking]
    case .rebase(let target): ["-c", "rebase.autoStash=false", "rebase", "--quiet", target.tracking]
    case .push(let target):
      ["push", "--quiet"] + (target.isUpstream ? [] : ["--set-upstream"]) + [target.remote, "HEAD:\(target.branch)"]
    }
  }

  /// The standard input: the paths of the files.
  var input: [UInt8] {
    switch self {
    case .add(let files), .commit(let files, _): files.flatMap { Array($0.utf8) + [0] }
    default: []
    }
  }

  /// The step for users.
  package var inWords: String {
    switch self {
    case .add(let files), .commit(let files, _): "commit \(files.count == 1 ? "1 file" : "\(files.count) files")"
    case .fetch(let target): "fetch from \(target.remote)"
    case .compare: "compare"
    case .forward(let target), .rebase(let target): "take what \(target.remote) has"
    case .push(let target): "push to \(target.remote)"
    }
  }
}
