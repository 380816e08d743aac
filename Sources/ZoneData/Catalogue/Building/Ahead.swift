import Foundation
import Synchronization

/// Makes things on a thread of its own while they are used on this one, so that both cores have work. Only a few are made
/// ahead, so that memory stays flat.
enum Ahead {
  /// Makes things one after the other and uses them in the same order, after something else was done here; the first error
  /// on either side ends both.
  ///
  /// A thread and not a task: Swift's cooperative pool wakes the process once a second for ever.
  static func run<Element: Sendable>(
    room: Int = 16, make: @escaping @Sendable (_ give: (Element) throws -> Void) throws -> Void,
    before: () throws -> Void = {}, use: (Element) throws -> Void
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
    try before()
    while let element = try belt.next() {
      try use(element)
    }
  }
}

/// What is made and not used yet.
///
/// Whoever has to wait sleeps until the belt is half full again: two threads that wake each other for every element hardly
/// work at the same time, and Linux likes to run them on one core.
private final class Belt<Element: Sendable>: Sendable {
  private struct Stopped: Error {}

  private struct State {
    var waiting: [Element] = []
    var end: Result<Void, any Error>?
    var isStopped = false
    var isMakerAsleep = false
    var isUserAsleep = false
  }

  private let room: Int
  private let state = Mutex(State())
  private let maker = DispatchSemaphore(value: 0)
  private let user = DispatchSemaphore(value: 0)
  private let ended = DispatchSemaphore(value: 0)

  init(room: Int) {
    self.room = room
  }

  /// Adds an element, and waits for room for the next.
  func put(_ element: Element) throws {
    let isFull = try state.withLock { state in
      if state.isStopped { throw Stopped() }
      state.waiting.append(element)
      state.isMakerAsleep = state.waiting.count >= room
      wakeUser(&state, if: state.waiting.count > room / 2)
      return state.isMakerAsleep
    }
    if isFull {
      maker.wait()
    }
  }

  func finish(_ result: Result<Void, any Error>) {
    state.withLock { state in
      state.end = result
      wakeUser(&state, if: true)
    }
    ended.signal()
  }

  /// What the user finds.
  private enum Finding {
    case element(Element)
    case end(Result<Void, any Error>)
    case nothing
  }

  /// Waits for the next element; nil after the last.
  func next() throws -> Element? {
    while true {
      switch state.withLock({ take(from: &$0) }) {
      case .element(let element): return element
      case .end(let result):
        try result.get()
        return nil
      case .nothing: user.wait()
      }
    }
  }

  private func take(from state: inout State) -> Finding {
    guard state.waiting.isEmpty else {
      let element = state.waiting.removeFirst()
      wakeMaker(&state, if: state.waiting.count <= room / 2)
      return .element(element)
    }
    if let end = state.end { return .end(end) }
    state.isUserAsleep = true
    return .nothing
  }

  /// Ends the making and waits for its end.
  func stop() {
    state.withLock { state in
      state.isStopped = true
      wakeMaker(&state, if: true)
    }
    ended.wait()
  }

  private func wakeMaker(_ state: inout State, if isTime: Bool) {
    guard isTime, state.isMakerAsleep else { return }
    state.isMakerAsleep = false
    maker.signal()
  }

  private func wakeUser(_ state: inout State, if isTime: Bool) {
    guard isTime, state.isUserAsleep else { return }
    state.isUserAsleep = false
    user.signal()
  }
}
