import Foundation

/// A database file with a small file beside it, the stamp, which records the state in which we left it. A file that was
/// damaged, cut, restored or written by another program has another state, which is detected without reading it.
///
/// A program that has the file open holds a shared lock on the stamp, so the file is only replaced when nothing uses it:
/// SQLite's log and its shared memory stand beside it under names of their own. A second lock orders the changes of the file
/// and their stamps with the checks.
final class StampedFile: Sendable {
  let path: String
  private let descriptor: Int32

  /// Opens the stamp of a file; nil if the folder cannot be written.
  init?(path: String) {
    self.path = path
    descriptor = Self.open(path + "-seal", O_RDWR | O_CREAT | O_CLOEXEC)
    guard descriptor >= 0, flock(descriptor, LOCK_SH | LOCK_NB) == 0 else { return nil }
  }

  /// Opens a file. It never gets one of the three standard descriptors, which are free if the caller closed them: the
  /// program would print into the file.
  static func open(_ path: String, _ flags: Int32) -> Int32 {
    let descriptor = Glibc.open(path, flags, 0o600)
    guard (0..<3).contains(descriptor) else { return descriptor }
    defer { close(descriptor) }
    return fcntl(descriptor, F_DUPFD_CLOEXEC, 3)
  }

  deinit {
    if descriptor >= 0 {
      close(descriptor)
    }
  }

  /// Whether the file is as we left it, and with it the log that it needs. Waits while another program changes the file.
  var isIntact: Bool { withLock(F_RDLCK) { isStamped } }

  private var isStamped: Bool {
    var bytes = [UInt8](repeating: 0, count: 512)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    let lines = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self).split(separator: "\n").map(String.init)
    guard lines.count == 2, lines[0] == Self.state(of: path) else { return false }
    // A file without a log needs none. A log may have grown; SQLite itself finds what is wrong inside it.
    return lines[1] == Self.noLog || lines[1] == log
  }

  /// Records the present state as the one in which we left the file.
  func stamp() {
    guard let state = Self.state(of: path) else { return }
    let bytes = Array("\(state)\n\(log)\n".utf8)
    // Cut first: half a stamp is invalid.
    guard ftruncate(descriptor, 0) == 0 else { return }
    _ = pwrite(descriptor, bytes, bytes.count, 0)
  }

  /// Runs code that may change the file, and stamps the file again if it was intact before.
  func changing(_ work: () -> Void) {
    withLock(F_WRLCK) {
      let wasStamped = isStamped
      work()
      if wasStamped {
        stamp()
      }
    }
  }

  /// Runs code with a lock on the stamp that also excludes other threads of this program. If the file system has no such
  /// locks, a check may fail while another program changes the file, and this one builds its own index.
  private func withLock<Answer>(_ type: Int32, _ body: () -> Answer) -> Answer {
    setLock(type)
    defer { setLock(F_UNLCK) }
    return body()
  }

  /// F_OFD_SETLKW of Linux, a lock of the open file and not of the whole program. Swift does not import it.
  private static let setOwnLock: Int32 = 38

  private func setLock(_ type: Int32) {
    var range = flock()
    range.l_type = Int16(type)
    while fcntl(descriptor, Self.setOwnLock, &range) != 0, errno == EINTR {}
  }

  /// Replaces the file by another one, and stamps it; false if another program uses this one.
  func replace(by other: String) -> Bool {
    guard isAlone else { return false }
    for ending in ["-wal", "-shm", "-journal"] {
      unlink(path + ending)
    }
    guard rename(other, path) == 0 else { return false }
    stamp()
    flock(descriptor, LOCK_SH)
    return true
  }

  /// Whether no other program has the file open. Then none can open it until the lock is shared again.
  private var isAlone: Bool {
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
    // A lock that could not be raised may be lost.
    flock(descriptor, LOCK_SH | LOCK_NB)
    return false
  }

  private static let noLog = "no log"

  /// Identifies the log. With another log or none, the database has only half of its content.
  private var log: String {
    var status = stat()
    guard stat(path + "-wal", &status) == 0, status.st_size > 0 else { return Self.noLog }
    return "log \(status.st_dev) \(status.st_ino)"
  }

  private static func state(of path: String) -> String? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    let times = [status.st_mtim, status.st_ctim].map { "\($0.tv_sec).\($0.tv_nsec)" }
    return "\(status.st_size) \(status.st_dev) \(status.st_ino) \(times[0]) \(times[1])"
  }
}
