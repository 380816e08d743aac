import CSQLite
import GRDB
import Synchronization

/// A database that is closed when nobody uses it any more, but whose queue is never given back.
///
/// Giving a queue back to Dispatch starts its worker threads, and with them a timer that wakes the process once a second
/// for ever. A closed queue is some hundred bytes, one for each reading of the dossiers.
final class OpenDatabase: Sendable {
  private static let kept = Mutex<[DatabaseQueue]>([])
  let queue: DatabaseQueue
  /// The file that it is in, where others use it too.
  let file: SealedFile?

  /// Opens the database at a path; without one, an empty one in memory.
  init(at path: String? = nil, _ configuration: Configuration, in file: SealedFile? = nil) throws {
    _ = Self.isWithoutStatistics
    queue =
      try path.map { try DatabaseQueue(path: $0, configuration: configuration) }
      ?? DatabaseQueue(configuration: configuration)
    self.file = file
    Self.kept.withLock { [queue] in $0.append(queue) }
  }

  /// Two threads that make an index would wait for each other at each allocation.
  private static let isWithoutStatistics = stz_sqlite_without_statistics() == 0

  deinit {
    guard let file else {
      try? queue.close()
      return
    }
    // Whoever closes a database last puts its log away, which changes the file.
    file.changing { try? queue.close() }
  }
}
