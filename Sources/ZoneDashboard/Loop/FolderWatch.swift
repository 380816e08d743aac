import Glibc

/// Notices that a file in a folder was written, came or went; also one that an editor saves by renaming, one that is a
/// link to a file elsewhere, and also after the folder itself was replaced by another of its name.
package final class FolderWatch {
  /// For `poll`; -1 if the system cannot watch.
  let descriptor: Int32
  /// Why some changes are not noticed, as the end of a sentence; nil if all are.
  package private(set) var fault: String?
  private let folders: [String]
  /// The names that count in a watched folder, by its watch; a folder of dossiers, in which all names count, has none.
  private var names: [Int32: Set<String>] = [:]
  private var whole: Set<Int32> = []

  private static let events = UInt32(
    IN_CLOSE_WRITE | IN_CREATE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_ATTRIB)
  /// The length of a chain of links that the system follows (path_resolution(7)).
  private static let longestChain = 40

  /// Watches folders. Those that do not exist yet are noticed when they come.
  package init(folders: [String]) {
    descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    self.folders = folders
    guard descriptor >= 0 else {
      fault = Self.reason(errno)
      return
    }
    watchFolders()
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// Whether anything happened since the last call.
  func happened() -> Bool {
    var found = false
    var buffer = [UInt8](repeating: 0, count: 1 << 14)
    while descriptor >= 0 {
      let count = read(descriptor, &buffer, buffer.count)
      guard count > 0 else { break }
      found = matters(buffer[..<count]) || found
    }
    if found {
      // A folder that was replaced is another one to the system.
      watchFolders()
      watchLinks()
    }
    return found
  }

  // MARK: - Watches

  /// Adds the watch of every folder; one that exists already stays as it is.
  private func watchFolders() {
    for folder in folders {
      watchChain(to: folder)
      guard let watch = add(folder) else { continue }
      whole.insert(watch)
      names[watch] = nil
    }
  }

  /// Watches the files to which the links in the folders lead. Not done at the start, because every name is looked at.
  package func watchLinks() {
    for folder in folders where descriptor >= 0 {
      for name in Self.links(in: folder) { watchChain(to: folder + "/" + name) }
    }
  }

  /// Watches a name in its folder and, if it is a link, every further name that it leads to.
  private func watchChain(to path: String) {
    var path = path
    for _ in 0..<Self.longestChain {
      let (parent, name) = Self.parts(of: path)
      if let watch = add(parent), !whole.contains(watch) {
        names[watch, default: []].insert(name)
      }
      guard let target = Self.target(of: path) else { return }
      path = target.hasPrefix("/") ? target : parent + "/" + target
    }
  }

  private func add(_ folder: String) -> Int32? {
    let watch = inotify_add_watch(descriptor, folder, Self.events)
    if watch >= 0 { return watch }
    if errno != ENOENT, errno != ENOTDIR { fault = Self.reason(errno) }
    return nil
  }

  private static func reason(_ code: Int32) -> String {
    switch code {
    case EMFILE: "all inotify instances of this user are taken (fs.inotify.max_user_instances)"
    case ENOSPC: "all inotify watches of this user are taken (fs.inotify.max_user_watches)"
    case ENFILE: "the system has no file descriptors left"
    default: String(cString: strerror(code))
    }
  }

  // MARK: - Paths

  private static func parts(of path: String) -> (parent: String, name: String) {
    let trimmed = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    guard let slash = trimmed.lastIndex(of: "/") else { return (".", trimmed) }
    let parent = slash == trimmed.startIndex ? "/" : String(trimmed[..<slash])
    return (parent, String(trimmed[trimmed.index(after: slash)...]))
  }

  /// Where a link leads; nil if it is none.
  private static func target(of path: String) -> String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink(path, &buffer, buffer.count)
    return count > 0 ? String(decoding: buffer.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self) : nil
  }

  /// The dossiers of a folder that are links.
  private static func links(in folder: String) -> [String] {
    guard let listing = opendir(folder) else { return [] }
    defer { closedir(listing) }
    var links: [String] = []
    while let entry = readdir(listing) {
      // File systems that do not say what a name is are rare, and then every name is looked up.
      guard [UInt8(DT_LNK), UInt8(DT_UNKNOWN)].contains(entry.pointee.d_type) else { continue }
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name.hasSuffix(".yaml") { links.append(name) }
    }
    return links
  }

  // MARK: - Events

  /// Whether one of the events is of a folder of dossiers, or of one of the names in another.
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
