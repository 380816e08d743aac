import Glibc
import Synchronization

/// Values that a worker posts to the loop; the descriptor is readable while there are some.
nonisolated final class Mailbox<Value: Sendable>: Sendable {
  /// For `poll`.
  let descriptor: Int32
  private let writer: Int32
  private let waiting = Mutex<[Value]>([])

  /// Opens a mailbox; nil where the system has no descriptor left.
  init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    (descriptor, writer) = (ends[0], ends[1])
  }

  deinit {
    Glibc.close(descriptor)
    Glibc.close(writer)
  }

  /// Puts a value in; may be called on any thread.
  func post(_ value: Value) {
    waiting.withLock { $0.append(value) }
    var byte: UInt8 = 1
    // A full pipe is as good a signal as one more byte.
    _ = write(writer, &byte, 1)
  }

  /// Takes all values out.
  func take() -> [Value] {
    var bytes = [UInt8](repeating: 0, count: 64)
    while read(descriptor, &bytes, bytes.count) > 0 {}
    return waiting.withLock { values in
      defer { values = [] }
      return values
    }
  }
}
