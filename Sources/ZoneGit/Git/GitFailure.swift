/// Why git was not called, or did not do what it was called for.
package enum GitFailure: Error, Equatable, Sendable {
  case notInstalled
  /// The system could not start it.
  case notStarted(reason: String)
  case timedOut(command: String, seconds: Int)
  /// Git says why.
  case failed(command: String, folder: String, reason: String)
  /// No folder has such a revision.
  case unknownRevision(String)

  /// A sentence without a full stop.
  package var message: String {
    switch self {
    case .notInstalled: "git is not installed; install it with apt install git"
    case .notStarted(let reason): "git cannot be started: \(reason)"
    case .timedOut(let command, let seconds): "git \(command) took longer than \(seconds) seconds and was ended"
    case .failed(let command, let folder, let reason): "git \(command) failed in \(folder): \(reason)"
    case .unknownRevision(let text):
      "“\(text)” is neither a day nor a revision of a data folder; write 2026-11-01 or the id of a commit"
    }
  }
}
