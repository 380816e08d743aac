import Dispatch
import Foundation
import Platform
import ZoneCatalogue

/// Answers questions on its own thread, with its own connection to the catalogue.
///
/// New questions replace the queued ones. A running query is interrupted unless its question is asked again. It is a
/// thread and not a task, because Swift's cooperative pool wakes the process once a second.
package final class DeskWorker: Sendable {
  /// An answer, and the catalogue that gave it.
  package struct Answered: Sendable {
    let question: DeskQuestion
    let answer: DeskAnswer
    let catalogue: ObjectIdentifier
  }

  private struct State {
    var catalogue: Catalogue?
    /// The worker's connection to `catalogue`.
    var reader: Catalogue?
    var waiting: [DeskQuestion] = []
    var running: DeskQuestion?
    var isCancelled = false
    var isStarted = false
  }

  private let state = Locked(State())
  private let asked = DispatchSemaphore(value: 0)
  private let post: @Sendable (Answered) -> Void

  /// `post` is called on the worker's thread.
  package init(post: @escaping @Sendable (Answered) -> Void) {
    self.post = post
  }

  /// Replaces the queue with these questions, to be answered in this order.
  func ask(_ questions: [DeskQuestion], of catalogue: Catalogue) {
    state.withLock { state in
      if state.catalogue !== catalogue {
        cancel(&state)
        (state.catalogue, state.reader) = (catalogue, nil)
      } else if let running = state.running, !questions.contains(running) {
        cancel(&state)
      }
      state.waiting = questions.filter { $0 != state.running || state.isCancelled }
      start(&state)
    }
    asked.signal()
  }

  private func cancel(_ state: inout State) {
    guard state.running != nil, !state.isCancelled else { return }
    state.isCancelled = true
    state.reader?.interrupt()
  }

  private func start(_ state: inout State) {
    guard !state.isStarted, !state.waiting.isEmpty else { return }
    state.isStarted = true
    let thread = Thread { [self] in
      while true {
        asked.wait()
        answerAll()
      }
    }
    thread.name = "stz answers"
    thread.start()
  }

  private func answerAll() {
    while let (question, catalogue) = next() {
      let reader = reader(of: catalogue)
      let answer = reader.answer(question)
      let isWanted = state.withLock { state in
        defer { (state.running, state.isCancelled) = (nil, false) }
        // An interrupt can hit the query after the one that it was meant for.
        if answer == nil, !state.isCancelled { state.waiting.insert(question, at: 0) }
        return !state.isCancelled
      }
      if let answer, isWanted {
        post(Answered(question: question, answer: answer, catalogue: ObjectIdentifier(catalogue)))
      }
    }
  }

  private func next() -> (DeskQuestion, Catalogue)? {
    state.withLock { state in
      guard let catalogue = state.catalogue, !state.waiting.isEmpty else { return nil }
      let question = state.waiting.removeFirst()
      state.running = question
      return (question, catalogue)
    }
  }

  /// A separate connection, or the catalogue itself if it has only one.
  private func reader(of catalogue: Catalogue) -> Catalogue {
    if let reader = state.withLock({ $0.catalogue === catalogue ? $0.reader : nil }) { return reader }
    let reader = logFailure(to: "open a second connection") { try catalogue.reader() } ?? catalogue
    state.withLock { state in
      if state.catalogue === catalogue { state.reader = reader }
    }
    return reader
  }
}

extension Desk {
  /// Passes the open questions that the frame does not wait for to a worker. Returns whether there are any.
  package func ask(_ worker: DeskWorker) -> Bool {
    guard let catalogue else { return false }
    let questions = model.questions().others
    worker.ask(questions, of: catalogue)
    return !questions.isEmpty
  }

  /// Takes an answer of the worker. Returns false if nothing asks for it any more.
  @discardableResult
  package mutating func absorb(_ answered: DeskWorker.Answered) -> Bool {
    guard let catalogue, ObjectIdentifier(catalogue) == answered.catalogue else { return false }
    return absorb(answered.answer, to: answered.question)
  }

  /// Whether a pane or the popup has nothing to show yet, or the focused list waits for the worker.
  package var isBlank: Bool {
    if model.isSlowToSort(state.step.focus), model.isOpenList(state.step.focus) { return true }
    let isPopupEmpty = state.popup != nil && model.content.popup?.sheet.selectable.isEmpty != false
    return isPopupEmpty || PaneID.lists.contains { model.rows($0) == nil }
  }
}
