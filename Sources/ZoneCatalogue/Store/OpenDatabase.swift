import CSQLite
import GRDB
import Platform

/// A database that is closed when its last user releases it, but whose queue is never given back.
///
/// Giving a queue back to Dispatch starts its worker threads, and with them a timer that wakes the process once a second
/// forever. A closed queue takes some hundred bytes, one for each reading of the dossiers.
final class OpenDatabase: Sendable {
  private static let kept = Locked<[DatabaseQueue]>([])
  let queue: DatabaseQueue
  /// The file that it is in, if other programs use it too.
  let file: StampedFile?

  /// Opens the database at a path; without one, an empty one in memory.
  init(at path: String? = nil, _ configuration: Configuration, in file: StampedFile? = nil) throws {
    _ = Self.isWithoutStatistics
    var configuration = configuration
    configuration.prepareDatabase {
      $0.add(function: SortKey.inSQL)
      $0.add(function: FieldSortKey.inSQL)
    }
    queue =
      try path.map { try DatabaseQueue(path: $0, configuration: configuration) }
      ?? DatabaseQueue(configuration: configuration)
    self.file = file
    Self.kept.withLock { [queue] in $0.append(queue) }
  }

  /// Two threads that build an index would wait for each other at each allocation.
  private static let isWithoutStatistics = stz_sqlite_without_statistics() == 0

  deinit {
    guard let file else { return close() }
    // Closing the last connection empties the log, which changes the file.
    file.changing { close() }
  }

  private func close() {
    logFailure(to: "close the index") { try queue.close() }
  }
}
