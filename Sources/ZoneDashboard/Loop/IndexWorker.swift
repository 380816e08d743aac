import Foundation
import ZoneViewModels

/// Reads the dossiers on a thread of its own, one reading at a time, and posts what came of it.
///
/// A thread and not a task: Swift's cooperative pool wakes the process once a second for ever.
final class IndexWorker {
  private let load: @Sendable (DeskRequest) -> DeskLoad
  private let mailbox: Mailbox<DeskLoad>
  private var isBusy = false
  private var next: DeskRequest?

  init(mailbox: Mailbox<DeskLoad>, load: @escaping @Sendable (DeskRequest) -> DeskLoad) {
    self.mailbox = mailbox
    self.load = load
  }

  /// Starts a reading; while one is under way, the last that was asked for follows it.
  func start(_ request: DeskRequest) {
    guard !isBusy else {
      // What follows must not be less thorough than what waited.
      let isThorough = next?.isThorough ?? false
      next = request
      next?.isThorough = isThorough || request.isThorough
      return
    }
    isBusy = true
    let (load, mailbox) = (load, mailbox)
    let thread = Thread { mailbox.post(load(request)) }
    thread.name = "stz index"
    thread.start()
  }

  /// What has been read since the last call.
  func results() -> [DeskLoad] {
    let results = mailbox.take()
    if !results.isEmpty {
      isBusy = false
      if let request = next {
        next = nil
        start(request)
      }
    }
    return results
  }
}
