import Glibc

/// Notices that a file in a folder was written, came or went; also one that an editor saves by renaming.
final class FolderWatch {
  /// For `poll`.
  let descriptor: Int32

  /// Watches folders; nil where the system cannot. Folders that are not there are left out.
  init?(folders: [String]) {
    descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    guard descriptor >= 0 else { return nil }
    let events = UInt32(IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE)
    for folder in folders {
      inotify_add_watch(descriptor, folder, events)
    }
  }

  deinit {
    close(descriptor)
  }

  /// Whether anything happened since the last call.
  func happened() -> Bool {
    var found = false
    var buffer = [UInt8](repeating: 0, count: 4096)
    while read(descriptor, &buffer, buffer.count) > 0 {
      found = true
    }
    return found
  }
}
