import Glibc
import Logging
import SystemPackage

/// The log file: `stz.log` in the user's state folder. It is opened for the first line, so a program without anything to
/// log creates no file. A full file is renamed to `stz.log.1`, replacing the previous one.
package final class LogFile: Sendable {
  package let path: String
  /// The lowest level that is recorded.
  package let level: Logger.Level
  private let largest: Int
  private let file = Locked<FileDescriptor?>(nil)

  static let started = Locked<LogFile?>(nil)

  package static let largest = 1 << 20

  package init(path: String, level: Logger.Level, largest: Int = LogFile.largest) {
    (self.path, self.level, self.largest) = (path, level, largest)
  }

  /// The log file for an environment; nil if the user has no home. `STZ_LOG` sets the level, which is `warning` if the
  /// variable is unset or unknown.
  package convenience init?(environment: [String: String]) {
    guard let folder = UserFolder.state.path(in: environment) else { return nil }
    let level = environment["STZ_LOG"].flatMap { Logger.Level(rawValue: $0.lowercased()) }
    self.init(path: folder + "/stz.log", level: level ?? .warning)
  }

  /// The values of `STZ_LOG`.
  package static var levels: [String] { Logger.Level.allCases.map(\.rawValue) }

  /// The size of the file in bytes; nil if it does not exist.
  package var size: Int? { (try? FilePath(path).stat()).map { Int($0.size) } }

  /// Makes `log` write to this file. Call it before anything is logged.
  package func start() {
    Self.started.withLock { $0 = self }
  }

  /// Appends a line. Failure is ignored.
  func write(_ line: String) {
    file.withLock { file in
      do {
        let current = try withRoom(for: line.utf8.count, file)
        file = current
        try current.writeAll(line.utf8)
      } catch {
        return
      }
    }
  }

  private func withRoom(for count: Int, _ current: FileDescriptor?) throws -> FileDescriptor {
    let file = try current ?? open()
    let state = try file.stat()
    guard state.size + Int64(count) > largest else { return file }
    // Another stz may have renamed the file meanwhile, or the user may have deleted it.
    if let there = try? FilePath(path).stat(), there.inode == state.inode {
      rename(path, path + ".1")
    }
    let fresh = try open()
    try file.close()
    return fresh
  }

  private func open() throws -> FileDescriptor {
    try UserFolder.make(FilePath(path).removingLastComponent().string)
    // Non-blocking: a pipe at this path is an error instead of a wait.
    return try FileDescriptor.open(
      FilePath(path), .writeOnly, options: [.create, .append, .nonBlocking, .closeOnExec],
      permissions: [.ownerReadWrite])
  }
}
