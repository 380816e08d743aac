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

  init(_ queue: DatabaseQueue, in file: SealedFile? = nil) {
    self.queue = queue
    self.file = file
    Self.kept.withLock { $0.append(queue) }
  }

  deinit {
    guard let file else {
      try? queue.close()
      return
    }
    // Whoever closes a database last puts its log away, which changes the file.
    file.changing { try? queue.close() }
  }
}
