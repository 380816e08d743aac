import Glibc

/// Notices that a file in a folder was written, came or went; also one that an editor saves by renaming, and also
/// after the folder itself was replaced by another of its name.
final class FolderWatch {
  /// For `poll`.
  let descriptor: Int32
  private let folders: [String]
  /// The names that count in a watched parent, by its watch.
  private var names: [Int32: Set<String>] = [:]

  private static let inFolder = UInt32(IN_CLOSE_WRITE | IN_CREATE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE)
  private static let inParent = UInt32(IN_CREATE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE)

  /// Watches folders; nil where the system cannot. Folders that are not there yet are noticed when they come.
  init?(folders: [String]) {
    descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    guard descriptor >= 0 else { return nil }
    self.folders = folders
    watch()
  }

  deinit {
    close(descriptor)
  }

  /// Whether anything happened since the last call.
  func happened() -> Bool {
    var found = false
    var buffer = [UInt8](repeating: 0, count: 1 << 14)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      guard count > 0 else { break }
      found = matters(buffer[..<count]) || found
    }
    if found {
      // A folder that was replaced is another one to the system.
      watch()
    }
    return found
  }

  /// Adds every watch; one that is there already stays as it is.
  private func watch() {
    for folder in folders {
      let trimmed = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
      let slash = trimmed.lastIndex(of: "/")
      let parent = slash.map { $0 == trimmed.startIndex ? "/" : String(trimmed[..<$0]) } ?? "."
      let name = slash.map { String(trimmed[trimmed.index(after: $0)...]) } ?? trimmed
      // The parent first: where a folder is its own parent, its own events are those that count.
      let watch = inotify_add_watch(descriptor, parent, Self.inParent)
      names[watch, default: []].insert(name)
      names[inotify_add_watch(descriptor, folder, Self.inFolder)] = nil
    }
  }

  /// Whether one of the events is of a folder, or of one of its names in its parent.
  private func matters(_ events: ArraySlice<UInt8>) -> Bool {
    events.withUnsafeBytes { bytes in
      var offset = 0
      let header = MemoryLayout<inotify_event>.size
      while offset + header <= bytes.count {
        let event = bytes.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
        let name = bytes[(offset + header)..<min(bytes.count, offset + header + Int(event.len))]
        let text = String(decoding: name.prefix { $0 != 0 }, as: UTF8.self)
        if names[event.wd]?.contains(text) ?? true { return true }
        offset += header + Int(event.len)
      }
      return false
    }
  }
}
