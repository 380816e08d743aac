import Foundation

/// A database file with a small file beside it, the seal, that says in which state we left it. A file that was damaged,
/// cut, restored or written by something else is of another state, and shows without being read.
///
/// Whoever has the file open holds a shared lock on the seal, so that it is only ever replaced when nobody uses it:
/// SQLite's log and its shared memory stand beside it under names of their own.
final class SealedFile: Sendable {
  let path: String
  private let descriptor: Int32

  /// Opens the seal of a file; nil where the folder cannot be written.
  init?(path: String) {
    self.path = path
    descriptor = Self.open(path + "-seal", O_RDWR | O_CREAT | O_CLOEXEC)
    guard descriptor >= 0, flock(descriptor, LOCK_SH | LOCK_NB) == 0 else { return nil }
  }

  /// Never one of the three standard descriptors, which are free where somebody closed them: what the program prints would
  /// go into the file.
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

  /// Whether the file is as we left it, and with it the log that it needs.
  var isIntact: Bool {
    var bytes = [UInt8](repeating: 0, count: 512)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    let lines = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self).split(separator: "\n").map(String.init)
    guard lines.count == 2, lines[0] == Self.state(of: path) else { return false }
    // A file without any log needs none. A log may have grown; SQLite itself finds what is wrong inside of it.
    return lines[1] == Self.noLog || lines[1] == log
  }

  /// Waits a moment for whoever is about to seal the file.
  func becomesIntact() -> Bool {
    for attempt in 0..<5 {
      if isIntact { return true }
      // Alone, nobody will.
      if attempt == 0, isAlone { return false }
      usleep(20_000)
    }
    return isIntact
  }

  /// Says that the file is as it should be.
  func seal() {
    guard let state = Self.state(of: path) else { return }
    let bytes = Array("\(state)\n\(log)\n".utf8)
    // Cut first: half a seal is none.
    guard ftruncate(descriptor, 0) == 0 else { return }
    _ = pwrite(descriptor, bytes, bytes.count, 0)
  }

  /// Does what may change the file, and seals it again if it was whole before.
  func changing(_ work: () -> Void) {
    let wasIntact = isIntact
    work()
    if wasIntact, !isIntact {
      seal()
    }
  }

  /// Puts another file in place of this one, with its seal; false where somebody uses this one.
  func replace(by draft: String) -> Bool {
    guard isAlone else { return false }
    for ending in ["-wal", "-shm", "-journal"] {
      unlink(path + ending)
    }
    guard rename(draft, path) == 0 else { return false }
    seal()
    flock(descriptor, LOCK_SH)
    return true
  }

  /// Whether nobody else has the file open; then nobody else can open it either, until the lock is shared again.
  private var isAlone: Bool {
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
    // A lock that could not be raised may be lost.
    flock(descriptor, LOCK_SH | LOCK_NB)
    return false
  }

  private static let noLog = "no log"

  /// Which file is the log: one that is another, or gone, leaves the database half of what it was.
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
