import Foundation
import ZoneViewModels

/// Reads the dossiers on a thread of its own, one reading at a time, and posts what came of it.
///
/// A thread and not a task: Swift's cooperative pool wakes the process once a second for ever.
final class IndexWorker {
  private let load: @Sendable () -> DeskLoad
  private let mailbox: Mailbox<DeskLoad>
  private var isBusy = false
  private var isWantedAgain = false

  init(mailbox: Mailbox<DeskLoad>, load: @escaping @Sendable () -> DeskLoad) {
    self.mailbox = mailbox
    self.load = load
  }

  /// Starts a reading; while one is under way, another follows it.
  func start() {
    guard !isBusy else {
      isWantedAgain = true
      return
    }
    isBusy = true
    let (load, mailbox) = (load, mailbox)
    let thread = Thread { mailbox.post(load()) }
    thread.name = "stz index"
    thread.start()
  }

  /// What has been read since the last call.
  func results() -> [DeskLoad] {
    let results = mailbox.take()
    if !results.isEmpty {
      isBusy = false
      if isWantedAgain {
        isWantedAgain = false
        start()
      }
    }
    return results
  }
}
