import Glibc

/// Waiting for descriptors.
enum Wait {
  /// Waits until one of the descriptors is readable; nil waits for ever. False when the time is over.
  @discardableResult
  static func forAny(of descriptors: [Int32], milliseconds: Int32? = nil) -> Bool {
    var polled = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    // An interruption by a signal counts as something to look at: the self-pipe says which.
    return poll(&polled, nfds_t(polled.count), milliseconds ?? -1) != 0
  }
}
