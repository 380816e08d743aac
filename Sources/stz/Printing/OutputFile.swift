import Foundation

/// A file that is written whole or not at all: beside its place, then moved there.
struct OutputFile {
  let path: String
  let overwrites: Bool

  /// Throws where the file is there and may not be overwritten.
  func checkIsFree() throws(Exit.Failure) {
    var status = stat()
    guard !overwrites, stat(path, &status) == 0, Self.isRegular(status) else { return }
    throw refusal
  }

  /// Writes the text. An existing file keeps its permissions, a link stays one, and a device or a pipe is written into.
  func write(_ text: String) throws(Exit.Failure) {
    var status = stat()
    guard stat(path, &status) == 0 else { return try write(text, to: path, like: nil) }
    guard Self.isRegular(status) else { return try writeInto(text) }
    guard overwrites else { throw refusal }
    guard let target = realpath(path, nil) else { throw failure() }
    defer { free(target) }
    try write(text, to: String(cString: target), like: status)
  }

  private var refusal: Exit.Failure { .file("\(path) exists; --force overwrites it") }

  private static func isRegular(_ status: stat) -> Bool { status.st_mode & S_IFMT == S_IFREG }

  private func failure() -> Exit.Failure {
    .file("\(path) cannot be written: \(String(cString: strerror(errno)))")
  }

  private func writeInto(_ text: String) throws(Exit.Failure) {
    signal(SIGPIPE, SIG_IGN)
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure() }
    defer { close(descriptor) }
    guard Output.write(text, to: descriptor) else { throw failure() }
  }

  // MARK: - Beside its place

  private func write(_ text: String, to target: String, like old: stat?) throws(Exit.Failure) {
    let folder =
      target.contains("/") ? String(target.prefix(through: target.lastIndex(of: "/") ?? target.startIndex)) : "./"
    let name = target.split(separator: "/").last.map(String.init) ?? target
    let beside = "\(folder).\(name.prefix(40)).\(UInt32.random(in: 0...(.max)))"
    // Without a file to follow, the user's umask decides.
    let descriptor = open(beside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, old == nil ? 0o666 : 0o600)
    guard descriptor >= 0 else { throw failure() }
    let isWritten = fill(descriptor, text, old)
    guard isWritten, move(beside, to: target) else {
      let reason = errno == EEXIST ? refusal : failure()
      unlink(beside)
      throw reason
    }
    Self.sync(folder: folder)
  }

  private func fill(_ descriptor: Int32, _ text: String, _ old: stat?) -> Bool {
    let isWritten =
      Output.write(text, to: descriptor) && (old.map { adopt($0, descriptor) } ?? true) && fsync(descriptor) == 0
    let reason = errno
    let isClosed = close(descriptor) == 0
    if !isWritten { errno = reason }
    return isWritten && isClosed
  }

  /// The owner before the permissions, which a new owner would cut; only root may give a file away.
  private func adopt(_ old: stat, _ descriptor: Int32) -> Bool {
    _ = fchown(descriptor, old.st_uid, old.st_gid)
    return fchmod(descriptor, old.st_mode & 0o7777) == 0
  }

  /// A new name by a link, which fails where another program has made the file meanwhile; some file systems have none.
  private func move(_ beside: String, to target: String) -> Bool {
    guard !overwrites else { return rename(beside, target) == 0 }
    if link(beside, target) == 0 { return unlink(beside) == 0 }
    guard errno == EPERM || errno == EOPNOTSUPP || errno == ENOSYS else { return false }
    return rename(beside, target) == 0
  }

  /// So that the new name outlives a power cut; where that cannot be had, the file is no worse for it.
  private static func sync(folder: String) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
