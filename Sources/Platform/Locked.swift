import Synchronization

#if STZ_TSAN
  import CThreadSanitizer
#endif

/// A value that only one thread uses at a time: a `Mutex` that the thread sanitizer understands.
///
/// On Linux a `Mutex` is a futex, which the sanitizer does not know. It would report a race for every value that two
/// threads lock in turn. `make test-tsan` therefore builds with `STZ_TSAN`, which reports every lock to the sanitizer.
package struct Locked<Value>: ~Copyable, Sendable {
  private let mutex: Mutex<Value>
  #if STZ_TSAN
    /// An object whose address identifies the lock.
    private let identity = Identity()

    private final class Identity: Sendable {
      var address: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }
    }
  #endif

  package init(_ value: consuming sending Value) {
    mutex = Mutex(value)
  }

  /// Runs `body` with exclusive access to the value.
  package borrowing func withLock<Result, Failure: Error>(
    _ body: (inout sending Value) throws(Failure) -> sending Result
  ) throws(Failure) -> sending Result {
    #if STZ_TSAN
      let address = identity.address
      return try mutex.withLock { (value: inout sending Value) throws(Failure) -> sending Result in
        __tsan_acquire(address)
        defer { __tsan_release(address) }
        return try body(&value)
      }
    #else
      return try mutex.withLock(body)
    #endif
  }
}
