import DequeModule
import Foundation
import Platform

/// Transforms elements on a second thread, so that both cores have work.
enum Pipeline {
  /// Transforms what `next` returns until it returns nil, and passes the results to `use` in the same order. `next` and
  /// `use` run on this thread; the first error on either thread ends both. At most `ahead` elements are under way, which
  /// bounds the memory.
  ///
  /// A thread and not a task: Swift's cooperative pool wakes the process once a second forever.
  static func run<Input: Sendable, Output: Sendable>(
    ahead: Int, next: () throws -> Input?, transform: @escaping @Sendable (Input) throws -> Output,
    use: (Output) throws -> Void
  ) throws {
    // A single element leaves the second thread nothing to do meanwhile.
    guard let first = try next() else { return }
    guard let second = try next() else { return try use(transform(first)) }
    let (inputs, outputs) = (BoundedQueue<Input>(), BoundedQueue<Result<Output, any Error>>())
    start {
      while let input = inputs.take() {
        outputs.put(Result { try transform(input) })
      }
      outputs.close()
    }
    // The caller may not continue while the other thread still works for it.
    defer {
      inputs.close()
      while outputs.take() != nil {}
    }
    inputs.put(first)
    inputs.put(second)
    var underWay = 2
    while true {
      while underWay < ahead, let input = try next() {
        inputs.put(input)
        underWay += 1
      }
      guard underWay > 0, let output = outputs.take() else { return }
      underWay -= 1
      try use(output.get())
    }
  }

  private static func start(_ work: @escaping @Sendable () -> Void) {
    let thread = Thread(block: work)
    thread.name = "stz pipeline"
    thread.stackSize = 4 << 20
    thread.start()
  }
}

/// A queue between two threads. The producer limits the number of elements in it.
private final class BoundedQueue<Element: Sendable>: Sendable {
  private struct State {
    var elements: Deque<Element> = []
    var isClosed = false
  }

  private let state = Locked(State())
  /// Counts the elements and the closing.
  private let available = DispatchSemaphore(value: 0)

  func put(_ element: Element) {
    state.withLock { $0.elements.append(element) }
    available.signal()
  }

  /// Lets `take` return nil once the elements are taken.
  func close() {
    state.withLock { $0.isClosed = true }
    available.signal()
  }

  /// Waits for the next element; nil after the last.
  func take() -> Element? {
    available.wait()
    return state.withLock { $0.elements.popFirst() }
  }
}
