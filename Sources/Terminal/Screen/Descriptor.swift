import CNcurses
import Glibc

/// The few system calls on descriptors that the screen makes.
enum Descriptor {
  /// A second number for the same file, kept out of child processes.
  static func duplicate(_ descriptor: Int32) throws(ScreenError) -> Int32 {
    // From 10 on, so that a child which expects 0, 1 and 2 never meets it.
    let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 10)
    guard copy >= 0 else {
      throw .system(errno)
    }
    return copy
  }

  /// A pipe that never blocks at either end.
  static func makePipe() throws(ScreenError) -> (read: Int32, write: Int32) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else {
      throw .system(errno)
    }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    return (ends[0], ends[1])
  }

  /// Writes everything, however often the system takes only a part; false if the other side is gone.
  static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var sent = 0
      while sent < buffer.count {
        let count = write(descriptor, buffer.baseAddress?.advanced(by: sent), buffer.count - sent)
        if count > 0 {
          sent += count
        } else if !mayTryAgain(descriptor) {
          return false
        }
      }
      return true
    }
  }

  /// Closes those that are open; -1 stands for one that is not.
  static func close(_ descriptors: [Int32]) {
    for descriptor in descriptors where descriptor >= 0 {
      _ = Glibc.close(descriptor)
    }
  }

  /// What a non-blocking descriptor holds now.
  static func drain(_ descriptor: Int32) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 256)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count > 0 {
        bytes += chunk.prefix(count)
      } else if count == 0 || errno != EINTR {
        return bytes
      }
    }
  }

  /// What can be said of a descriptor without waiting.
  static func state(of descriptor: Int32) -> (isReadable: Bool, isGone: Bool) {
    var item = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&item, 1, 0) > 0 else {
      return (false, false)
    }
    let gone = Int16(POLLHUP) | Int16(POLLERR) | Int16(POLLNVAL)
    return (item.revents & Int16(POLLIN) != 0, item.revents & gone != 0)
  }

  /// Whether a failed write was only interrupted, or has waited until there is room.
  ///
  /// Who started us may have left the terminal non-blocking.
  private static func mayTryAgain(_ descriptor: Int32) -> Bool {
    switch errno {
    case EINTR:
      return true
    case EAGAIN:
      var item = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      return poll(&item, 1, -1) >= 0 ? item.revents & Int16(POLLOUT) != 0 : errno == EINTR
    default:
      return false
    }
  }
}
