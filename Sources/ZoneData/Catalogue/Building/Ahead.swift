import Foundation
import Synchronization

/// Makes things on a thread of its own while they are used on this one, so that both cores have work. Only a few are made
/// ahead, so that memory stays flat.
enum Ahead {
  /// Makes things one after the other and uses them in the same order; the first error on either side ends both.
  ///
  /// A thread and not a task: Swift's cooperative pool wakes the process once a second for ever.
  static func run<Element: Sendable>(
    room: Int = 8, make: @escaping @Sendable (_ give: (Element) throws -> Void) throws -> Void,
    use: (Element) throws -> Void
  ) throws {
    let belt = Belt<Element>(room: room)
    let thread = Thread {
      let result = Result { try make(belt.put) }
      belt.finish(result)
    }
    thread.name = "stz ahead"
    thread.stackSize = 4 << 20
    thread.start()
    // Nobody may go on while the other thread still reads from what is used here.
    defer { belt.stop() }
    while let element = try belt.next() {
      try use(element)
    }
  }
}

/// What is made and not used yet.
private final class Belt<Element: Sendable>: Sendable {
  private struct Stopped: Error {}

  private struct State {
    var waiting: [Element] = []
    var end: Result<Void, any Error>?
    var isStopped = false
  }

  private let state = Mutex(State())
  private let free = DispatchSemaphore(value: 0)
  private let filled = DispatchSemaphore(value: 0)
  private let ended = DispatchSemaphore(value: 0)

  init(room: Int) {
    // One that is made with a value must have it again at its end, which it has not where the making is stopped.
    for _ in 0..<room {
      free.signal()
    }
  }

  /// Waits for room and adds an element.
  func put(_ element: Element) throws {
    free.wait()
    try state.withLock { state in
      if state.isStopped { throw Stopped() }
      state.waiting.append(element)
    }
    filled.signal()
  }

  func finish(_ result: Result<Void, any Error>) {
    state.withLock { $0.end = result }
    filled.signal()
    ended.signal()
  }

  /// Waits for the next element; nil after the last.
  func next() throws -> Element? {
    filled.wait()
    return try state.withLock { state in
      guard !state.waiting.isEmpty else {
        try state.end?.get()
        return nil
      }
      free.signal()
      return state.waiting.removeFirst()
    }
  }

  /// Ends the making and waits for its end.
  func stop() {
    state.withLock { $0.isStopped = true }
    free.signal()
    ended.wait()
  }
}
