import Glibc
import SystemPackage

extension FileDescriptor {
  /// Writes all bytes, even to a non-blocking descriptor: the parent process may have left the terminal non-blocking.
  package func writeWhole(_ bytes: some Sequence<UInt8>) throws {
    var rest = Array(bytes)[...]
    while !rest.isEmpty {
      do {
        rest = try rest.dropFirst(rest.withUnsafeBytes { try write($0) })
      } catch Errno.resourceTemporarilyUnavailable {
        try waitForRoom()
      }
    }
  }

  /// Whether there is room, or the other side is gone, is seen by the next write, which then says why it fails.
  private func waitForRoom() throws {
    var item = pollfd(fd: rawValue, events: Int16(POLLOUT), revents: 0)
    guard poll(&item, 1, -1) >= 0 || errno == EINTR else { throw Errno(rawValue: errno) }
    guard item.revents & Int16(POLLNVAL) == 0 else { throw Errno.badFileDescriptor }
  }
}
