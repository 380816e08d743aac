import Glibc
import SystemPackage

/// A file that is written whole or not at all: under a hidden name beside its place, flushed to the disk, then moved there.
package struct StagedFile {
  /// Another program has created the file meanwhile.
  package struct Exists: Error {}

  private let path: String
  private let folder: String
  private let staged: String

  /// `sign` begins the hidden name, by which a file that a killed program left is recognised.
  package init(for path: String, sign: String? = nil) {
    self.path = path
    folder = path.contains("/") ? String(path.prefix(through: path.lastIndex(of: "/") ?? path.startIndex)) : "./"
    let name = path.split(separator: "/").last.map(String.init) ?? path
    staged = "\(folder).\(sign ?? String(name.prefix(40))).\(UInt32.random(in: 0...(.max)))"
  }

  /// Writes the bytes to a new file, which gets its permissions from the user's umask. Throws `Exists` if there is one.
  package func create(_ bytes: some Sequence<UInt8>) throws {
    try write(bytes, like: nil) { try link() }
  }

  /// Writes the bytes in the place of a file, with its owner and permissions. `check` is called last, before the file is
  /// replaced.
  package func replace(_ old: Stat?, with bytes: some Sequence<UInt8>, check: () throws -> Void = {}) throws {
    try write(bytes, like: old) {
      try check()
      try Self.check(rename(staged, path))
    }
  }

  private func write(_ bytes: some Sequence<UInt8>, like old: Stat?, move: () throws -> Void) throws {
    let file = try FileDescriptor.open(
      FilePath(staged), .writeOnly, options: [.create, .exclusiveCreate, .closeOnExec],
      permissions: FilePermissions(rawValue: old == nil ? 0o666 : 0o600))
    do {
      try file.closeAfter { try fill(file, bytes, old) }
      try move()
    } catch {
      unlink(staged)
      throw error
    }
    try sync()
  }

  private func fill(_ file: FileDescriptor, _ bytes: some Sequence<UInt8>, _ old: Stat?) throws {
    try file.writeWhole(bytes)
    if let old {
      // Set the owner before the permissions, which a change of owner would reduce. Only root may change the owner.
      _ = fchown(file.rawValue, old.rawValue.st_uid, old.rawValue.st_gid)
      try Self.check(fchmod(file.rawValue, old.rawValue.st_mode & 0o7777))
    }
    try Self.check(fsync(file.rawValue))
  }

  /// Gives the file its name with a link, which fails if there is one. Some file systems have no links.
  private func link() throws {
    if Glibc.link(staged, path) == 0 { return try Self.check(unlink(staged)) }
    switch errno {
    case EEXIST: throw Exists()
    case EPERM, EOPNOTSUPP, ENOSYS:
      guard access(path, F_OK) != 0 else { throw Exists() }
      try Self.check(rename(staged, path))
    default: throw Errno(rawValue: errno)
    }
  }

  /// Makes the new name survive a power failure.
  private func sync() throws {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    // If the folder cannot be read, the file is still complete.
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    // Some file systems cannot flush a folder.
    guard fsync(descriptor) == 0 || [EINVAL, ENOTSUP, ENOSYS].contains(errno) else { throw Errno(rawValue: errno) }
  }

  private static func check(_ result: Int32) throws(Errno) {
    guard result == 0 else { throw Errno(rawValue: errno) }
  }
}
