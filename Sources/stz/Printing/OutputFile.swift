import Foundation
import Platform
import SystemPackage

/// A file that is written whole or not at all: beside its place, then moved there.
struct OutputFile {
  let path: String
  let overwrites: Bool

  /// Throws if the file exists and may not be overwritten.
  func checkIsFree() throws(Exit.Failure) {
    guard !overwrites, let old = try? FilePath(path).stat(), old.type == .regular else { return }
    throw refusal
  }

  /// Writes the text. An existing file keeps its permissions, a link stays one, and a device or a pipe is written to.
  func write(_ text: String) throws(Exit.Failure) {
    do {
      try place(text)
    } catch let failure as Exit.Failure {
      throw failure
    } catch {
      throw .file("\(path) cannot be written: \(error)")
    }
  }

  private var refusal: Exit.Failure { .file("\(path) exists; --force overwrites it") }

  private func place(_ text: String) throws {
    guard let old = try? FilePath(path).stat() else { return try write(text, to: path, like: nil) }
    guard old.type == .regular else { return try writeInto(text) }
    guard overwrites else { throw refusal }
    guard let target = realpath(path, nil) else { throw Errno(rawValue: errno) }
    defer { free(target) }
    try write(text, to: String(cString: target), like: old)
  }

  private func writeInto(_ text: String) throws {
    signal(SIGPIPE, SIG_IGN)
    let file = try FileDescriptor.open(FilePath(path), .writeOnly, options: .closeOnExec)
    try file.closeAfter { try file.writeWhole(text.utf8) }
  }

  // MARK: - Beside its place

  private func write(_ text: String, to target: String, like old: Stat?) throws {
    let folder =
      target.contains("/") ? String(target.prefix(through: target.lastIndex(of: "/") ?? target.startIndex)) : "./"
    let name = target.split(separator: "/").last.map(String.init) ?? target
    let beside = "\(folder).\(name.prefix(40)).\(UInt32.random(in: 0...(.max)))"
    let file = try FileDescriptor.open(
      FilePath(beside), .writeOnly, options: [.create, .exclusiveCreate, .closeOnExec],
      // A new file gets its permissions from the user's umask.
      permissions: FilePermissions(rawValue: old == nil ? 0o666 : 0o600))
    do {
      try file.closeAfter { try fill(file, text, old) }
      try move(beside, to: target)
    } catch {
      unlink(beside)
      throw error
    }
    Self.sync(folder: folder)
  }

  private func fill(_ file: FileDescriptor, _ text: String, _ old: Stat?) throws {
    try file.writeWhole(text.utf8)
    if let old {
      // Set the owner before the permissions, which a change of owner would reduce. Only root may change the owner.
      _ = fchown(file.rawValue, old.rawValue.st_uid, old.rawValue.st_gid)
      try check(fchmod(file.rawValue, old.rawValue.st_mode & 0o7777))
    }
    try check(fsync(file.rawValue))
  }

  /// Uses a link, which fails if another program has created the file meanwhile. Some file systems have no links.
  private func move(_ beside: String, to target: String) throws {
    guard !overwrites else { return try check(rename(beside, target)) }
    if link(beside, target) == 0 { return try check(unlink(beside)) }
    switch errno {
    case EEXIST: throw refusal
    case EPERM, EOPNOTSUPP, ENOSYS: try check(rename(beside, target))
    default: throw Errno(rawValue: errno)
    }
  }

  private func check(_ result: Int32) throws(Errno) {
    guard result == 0 else { throw Errno(rawValue: errno) }
  }

  /// Makes the new name survive a power failure. If this fails, the file is still complete.
  private static func sync(folder: String) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
