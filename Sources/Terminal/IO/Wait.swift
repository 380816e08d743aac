import Glibc

/// Waits for input on several descriptors at once.
package enum Wait {
  /// Waits until one of the descriptors is readable, at most for a time; without one for ever. False when the time is over.
  @discardableResult
  package static func forAny(of descriptors: [Int32], for time: Duration? = nil) -> Bool {
    var polled = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    let milliseconds = time.map { Int32(max(0, ($0 / .milliseconds(1)).rounded(.up))) }
    // A signal that interrupts the wait counts as readable: the self-pipe says which.
    return poll(&polled, nfds_t(polled.count), milliseconds ?? -1) != 0
  }
}
