import Glibc
import Platform

/// Values that a worker posts to the loop. The descriptor is readable while values wait.
package final class Mailbox<Value: Sendable>: Sendable {
  /// The descriptor to poll.
  package let descriptor: Int32
  private let writer: Int32
  private let waiting = Locked<[Value]>([])

  /// Returns nil if the system has no descriptor left.
  package init?() {
    guard let ends = logFailure(to: "open a mailbox", { try Descriptor.makePipe() }) else { return nil }
    (descriptor, writer) = ends
  }

  deinit {
    Descriptor.close([descriptor, writer])
  }

  /// Adds a value. Safe to call from any thread.
  package func post(_ value: Value) {
    waiting.withLock { $0.append(value) }
    var byte: UInt8 = 1
    // If the pipe is full, the descriptor is readable anyway.
    _ = write(writer, &byte, 1)
  }

  /// Removes and returns all values.
  package func take() -> [Value] {
    _ = Descriptor.drain(descriptor)
    return waiting.withLock { values in
      defer { values = [] }
      return values
    }
  }
}
