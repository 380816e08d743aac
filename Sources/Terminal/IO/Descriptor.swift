import CNcurses
import Glibc
import Platform
import SystemPackage

/// The system calls on descriptors that the screen needs.
enum Descriptor {
  /// A second descriptor for the same file, closed in child processes.
  static func duplicate(_ descriptor: Int32) throws(ScreenError) -> Int32 {
    // At least 10, so that it never collides with a child's 0, 1 and 2.
    let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 10)
    guard copy >= 0 else {
      throw .system(errno)
    }
    return copy
  }

  /// A pipe that is non-blocking at both ends.
  static func makePipe() throws(ScreenError) -> (read: Int32, write: Int32) {
    do {
      let ends = try FileDescriptor.pipe()
      for end in [ends.readEnd.rawValue, ends.writeEnd.rawValue] {
        _ = fcntl(end, F_SETFD, FD_CLOEXEC)
        _ = fcntl(end, F_SETFL, O_NONBLOCK)
      }
      return (ends.readEnd.rawValue, ends.writeEnd.rawValue)
    } catch {
      throw .system((error as? Errno)?.rawValue ?? errno)
    }
  }

  /// Writes all bytes, in as many parts as the system needs. Returns false if the other side is gone.
  static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    do {
      try FileDescriptor(rawValue: descriptor).writeWhole(bytes)
      return true
    } catch {
      log.debug("cannot write to descriptor \(descriptor): \(error)")
      return false
    }
  }

  /// Closes the descriptors that are open; -1 means none.
  static func close(_ descriptors: [Int32]) {
    for descriptor in descriptors where descriptor >= 0 {
      _ = Glibc.close(descriptor)
    }
  }

  /// Reads everything that is available on a non-blocking descriptor.
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

  /// The state of a descriptor, without waiting.
  static func state(of descriptor: Int32) -> (isReadable: Bool, isGone: Bool) {
    var item = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&item, 1, 0) > 0 else {
      return (false, false)
    }
    let gone = Int16(POLLHUP) | Int16(POLLERR) | Int16(POLLNVAL)
    return (item.revents & Int16(POLLIN) != 0, item.revents & gone != 0)
  }
}
