import Glibc
import SystemPackage

/// A lock on a folder, which programs that write to it take in turn. It ends with the program, however that ends.
package enum FolderLock {
  /// Another program kept the lock for too long.
  package struct Busy: Error {}

  /// Runs `body` while the folder is locked, and says whether it is: some file systems have no locks. Waits for at most
  /// `patience` for another program. Throws if there is no such folder.
  package static func hold<Value>(
    _ folder: String, patience: Duration = .seconds(5), _ body: (_ isHeld: Bool) throws -> Value
  ) throws -> Value {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Errno(rawValue: errno) }
    defer { close(descriptor) }
    return try body(try take(descriptor, patience))
  }

  private static func take(_ descriptor: Int32, _ patience: Duration) throws -> Bool {
    let start = ContinuousClock.now
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else { return false }
      guard ContinuousClock.now - start < patience else { throw Busy() }
      usleep(2000)
    }
    return true
  }
}
