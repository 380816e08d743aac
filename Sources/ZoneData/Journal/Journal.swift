import Foundation
import Platform
import SystemPackage
import YAMLText

/// The user's own folder of dossiers, the only one to which the program writes.
///
/// Programs that write to it take turns (`FolderLock`). A dossier is written whole or not at all (`StagedFile`), under a
/// hidden name that is not read as a dossier. One that a killed program left is removed by the next that writes.
package struct Journal: Hashable, Sendable {
  package let folder: String
  /// Whether the folder is created if it does not exist. One that the user named may be on a disk that is not there.
  private let isMade: Bool
  /// Folders in which nothing is ever written.
  private let shipped: [String]

  /// The beginning of hidden names.
  private static let sign = "stz-new"

  package init(folder: String, isMade: Bool, shipped: [String] = []) {
    (self.folder, self.isMade, self.shipped) = (folder, isMade, shipped)
  }

  /// Creates a dossier, under the first of some names that is free here, and returns its path.
  package func add(_ text: String, named names: some Sequence<SourceID>) throws(JournalError) -> String {
    try locked { () throws(JournalError) in
      for name in names {
        let path = "\(folder)/\(name).yaml"
        if try create(path, text.utf8) { return path }
      }
      throw .unwritable(file: folder, reason: "every name for it is taken")
    }
  }

  /// Changes a dossier, of which only the lines that must change are written again. Returns what it was and what it is.
  @discardableResult
  package func edit(
    _ file: String, _ change: (inout YAMLEditor) throws(YAMLEditError) -> Void
  ) throws(JournalError) -> (before: [UInt8], after: [UInt8]) {
    try locked { () throws(JournalError) in
      let path = try pathInside(file)
      let old = try bytes(of: path)
      let new: [UInt8]
      do throws(YAMLEditError) {
        var editor = try YAMLEditor(old)
        try change(&editor)
        new = editor.bytes
      } catch {
        throw .uneditable(file: file, error)
      }
      if new != old { try replace(path, old, with: new) }
      return (old, new)
    }
  }

  /// The bytes at a path; nil if the file does not exist.
  func bytesIfThere(_ path: String) throws(JournalError) -> [UInt8]? {
    access(path, F_OK) == 0 ? try bytes(of: path) : nil
  }

  /// Writes, replaces or removes a file whose bytes are known.
  func put(_ new: [UInt8]?, at path: String, instead old: [UInt8]?) throws(JournalError) {
    switch (old, new) {
    case (let old?, let new?): try replace(path, old, with: new)
    case (nil, let new?):
      guard try create(path, new) else { throw .changed(file: path) }
    case (_?, nil):
      guard unlink(path) == 0 else { throw .unwritable(file: path, reason: "\(Errno(rawValue: errno))") }
    case (nil, nil): break
    }
  }

  /// Changes a file of the journal that is not a dossier, such as the watch list, and returns its path. The change gets the
  /// bytes of the file, or none if it does not exist, and returns all that it has to hold.
  @discardableResult
  package func rewrite(_ name: String, _ change: (_ old: [UInt8]) -> [UInt8]) throws(JournalError) -> String {
    try locked { () throws(JournalError) in
      let path = "\(folder)/\(name)"
      let exists = access(path, F_OK) == 0
      let file = exists ? try pathInside(path) : path
      let old = exists ? try bytes(of: file) : []
      let new = change(old)
      if exists {
        if new != old { try replace(file, old, with: new) }
      } else if !new.isEmpty {
        // An editor takes no lock.
        guard try create(file, new) else { throw .changed(file: file) }
      }
      return path
    }
  }

  /// The bytes of a file of the journal; none if it does not exist.
  package func contents(of name: String) throws(JournalError) -> [UInt8] {
    let path = "\(folder)/\(name)"
    return access(path, F_OK) == 0 ? try bytes(of: path) : []
  }

  /// Keeps other programs from writing while something else changes the folder, such as git.
  package func hold<Value>(_ body: () throws -> Value) throws -> Value {
    let result = try locked { () throws(JournalError) in Result { try body() } }
    return try result.get()
  }

  /// Creates a file; false if there is one.
  func create(_ path: String, _ text: some Sequence<UInt8>) throws(JournalError) -> Bool {
    guard access(path, F_OK) != 0 else { return false }
    do {
      try StagedFile(for: path, sign: Self.sign).create(text)
      return true
    } catch is StagedFile.Exists {
      return false
    } catch {
      throw .unwritable(file: path, reason: "\(error)")
    }
  }

  private func replace(_ path: String, _ old: [UInt8], with new: [UInt8]) throws(JournalError) {
    do {
      let state = try FilePath(path).stat()
      try StagedFile(for: path, sign: Self.sign).replace(state, with: new) {
        // An editor takes no lock.
        guard try bytes(of: path) == old else { throw JournalError.changed(file: path) }
      }
    } catch let error as JournalError {
      throw error
    } catch {
      throw .unwritable(file: path, reason: "\(error)")
    }
  }

  func bytes(of path: String) throws(JournalError) -> [UInt8] {
    do throws(Problem.Kind) {
      return try FileReading.bytes(of: path, limit: DossierFolder.sizeLimit)
    } catch {
      throw .unreadable(file: path, error)
    }
  }

  // MARK: - The folder

  /// Waits for other programs that write, and removes what killed ones left.
  func locked<Value>(_ body: () throws(JournalError) -> Value) throws(JournalError) -> Value {
    try prepare()
    do {
      return try FolderLock.hold(folder) { isHeld in
        if isHeld { removeLeftovers() }
        return try body()
      }
    } catch let error as JournalError {
      throw error
    } catch is FolderLock.Busy {
      throw .busy(folder: folder)
    } catch {
      throw .unwritable(file: folder, reason: "\(error)")
    }
  }

  /// Throws if nothing can be written: the folder is a shipped one, is none, may not be made, or is closed to the user.
  package func checkFolder() throws(JournalError) {
    guard try exists() else { return }
    guard access(folder, W_OK) == 0 else {
      throw .unwritable(file: folder, reason: "\(Errno(rawValue: errno))")
    }
  }

  /// Creates the folder, if it is the user's own and does not exist yet.
  package func make() throws(JournalError) {
    if isMade { try prepare() }
  }

  private func exists() throws(JournalError) -> Bool {
    guard !isShipped else { throw .isShipped(folder: folder) }
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder) {
      guard isFolder.boolValue else { throw .notAFolder(folder) }
      return true
    }
    guard isMade else { throw .missing(folder: folder) }
    return false
  }

  private func prepare() throws(JournalError) {
    guard try !exists() else { return }
    do {
      try UserFolder.make(folder)
    } catch {
      throw .unwritable(file: folder, reason: "\(error)")
    }
  }

  /// Whether the folder is a shipped one or in it.
  private var isShipped: Bool {
    let place = Self.real(folder) + "/"
    return shipped.contains { place.hasPrefix(Self.real($0) + "/") }
  }

  /// The path of a file without links. Throws if the file is elsewhere.
  private func pathInside(_ file: String) throws(JournalError) -> String {
    let real = Self.real(file)
    let parent = FilePath(real).removingLastComponent().string
    guard parent == Self.real(folder) else { throw .notInJournal(file: file, folder: folder) }
    return real
  }

  /// The path without links; the path itself if it does not exist.
  private static func real(_ path: String) -> String {
    guard let found = realpath(path, nil) else { return path }
    defer { free(found) }
    return String(cString: found)
  }

  private func removeLeftovers() {
    logFailure(to: "list \(folder)") {
      for name in try FileManager.default.contentsOfDirectory(atPath: folder) where name.hasPrefix(".\(Self.sign).") {
        unlink("\(folder)/\(name)")
      }
    }
  }
}
