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
    guard let old = try? FilePath(path).stat() else { return try create(text) }
    guard old.type == .regular else { return try writeInto(text) }
    guard overwrites else { throw refusal }
    guard let target = realpath(path, nil) else { throw Errno(rawValue: errno) }
    defer { free(target) }
    try StagedFile(for: String(cString: target)).replace(old, with: text.utf8)
  }

  private func create(_ text: String) throws {
    let file = StagedFile(for: path)
    guard !overwrites else { return try file.replace(nil, with: text.utf8) }
    do {
      try file.create(text.utf8)
    } catch is StagedFile.Exists {
      throw refusal
    }
  }

  private func writeInto(_ text: String) throws {
    signal(SIGPIPE, SIG_IGN)
    let file = try FileDescriptor.open(FilePath(path), .writeOnly, options: .closeOnExec)
    try file.closeAfter { try file.writeWhole(text.utf8) }
  }
}
