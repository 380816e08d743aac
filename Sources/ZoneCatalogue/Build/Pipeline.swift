import DequeModule
import Foundation
import Platform

/// Transforms elements on two threads, so that both cores have work.
enum Pipeline {
  /// Transforms what `next` returns until it returns nil, and passes the results to `use` in the same order. `next` and
  /// `use` run on this thread; the first error on either thread ends both. At most `ahead` elements are under way, which
  /// bounds the memory.
  ///
  /// A second thread transforms. This one does too, instead of waiting for it: which of reading, transforming and writing
  /// takes longest depends on the dossiers. A thread and not a task: Swift's cooperative pool wakes the process once a
  /// second forever.
  static func run<Input: Sendable, Output: Sendable>(
    ahead: Int, next: () throws -> Input?, transform: @escaping @Sendable (Input) throws -> Output,
    use: (Output) throws -> Void
  ) throws {
    // A single element leaves the second thread nothing to do meanwhile.
    guard let first = try next() else { return }
    guard let second = try next() else { return try use(transform(first)) }
    let work = SharedWork(transform)
    start { work.runUntilEnd() }
    // The caller may not continue while the other thread still works for it.
    defer { work.end() }
    work.put(first)
    work.put(second)
    var (put, used) = (2, 0)
    while true {
      while put - used < ahead, let input = try next() {
        work.put(input)
        put += 1
      }
      guard used < put else { return }
      try use(work.output(used).get())
      used += 1
    }
  }

  private static func start(_ work: @escaping @Sendable () -> Void) {
    let thread = Thread(block: work)
    thread.name = "stz pipeline"
    thread.stackSize = 4 << 20
    thread.start()
  }
}

/// Elements that two threads transform, each taking the first that is left.
private final class SharedWork<Input: Sendable, Output: Sendable>: Sendable {
  private struct State {
    /// What neither thread has taken, with its number in the order of `put`.
    var inputs: Deque<(number: Int, input: Input)> = []
    /// What was transformed and not fetched, by number.
    var outputs: [Int: Result<Output, any Error>] = [:]
    var count = 0
    var isEnded = false
  }

  private let transform: @Sendable (Input) throws -> Output
  private let state = Locked(State())
  // Each is signalled once too often if the other thread was faster, so who waits looks again.
  private let mayTake = DispatchSemaphore(value: 0)
  private let mayFetch = DispatchSemaphore(value: 0)
  private let hasEnded = DispatchSemaphore(value: 0)

  init(_ transform: @escaping @Sendable (Input) throws -> Output) {
    self.transform = transform
  }

  // MARK: - This thread

  func put(_ input: Input) {
    state.withLock { state in
      state.inputs.append((state.count, input))
      state.count += 1
    }
    mayTake.signal()
  }

  /// What became of the element with a number. Until it is there, others are transformed.
  func output(_ number: Int) -> Result<Output, any Error> {
    while true {
      if let output = state.withLock({ $0.outputs.removeValue(forKey: number) }) { return output }
      if !transformNext() { mayFetch.wait() }
    }
  }

  /// Leaves what neither thread has taken, and waits until the second thread has ended.
  func end() {
    state.withLock { state in
      state.isEnded = true
      state.inputs.removeAll()
    }
    mayTake.signal()
    hasEnded.wait()
  }

  // MARK: - The second thread

  func runUntilEnd() {
    while !state.withLock({ $0.isEnded }) {
      if transformNext() {
        mayFetch.signal()
      } else {
        mayTake.wait()
      }
    }
    hasEnded.signal()
  }

  /// Transforms the first element that is left. Whether there was one.
  private func transformNext() -> Bool {
    guard let (number, input) = state.withLock({ $0.inputs.popFirst() }) else { return false }
    let output = Result { try transform(input) }
    state.withLock { $0.outputs[number] = output }
    return true
  }
}
