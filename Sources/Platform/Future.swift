import Dispatch

/// A value that another thread makes while this one goes on.
package final class Future<Value: Sendable>: Sendable {
  private let made = Locked<Value?>(nil)
  private let group = DispatchGroup()

  /// Starts to make the value.
  package init(_ make: @escaping @Sendable () -> Value) {
    DispatchQueue.global().async(group: group) { [self] in
      let value = make()
      made.withLock { $0 = value }
    }
  }

  /// The value. Waits until it is made.
  package var value: Value {
    group.wait()
    return made.withLock { value in
      guard let value else { preconditionFailure("a future ended without a value") }
      return value
    }
  }
}
