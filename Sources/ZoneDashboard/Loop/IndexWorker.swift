import Foundation
import Terminal
import ZoneViewModels

/// Reads the dossiers on its own thread, one reading at a time, and posts the results.
///
/// It is a thread and not a task, because Swift's cooperative pool wakes the process once a second.
final class IndexWorker {
  /// A function that reads the dossiers and reports its progress.
  typealias Load = @Sendable (DeskRequest, ReadingWatch) -> DeskLoad

  private let load: Load
  private let mailbox: Mailbox<DeskLoad>
  /// Monitors the current reading.
  private var watch: ReadingWatch?
  private var next: DeskRequest?

  init(mailbox: Mailbox<DeskLoad>, load: @escaping Load) {
    self.mailbox = mailbox
    self.load = load
  }

  /// Starts a reading. If one is running, the latest request follows it.
  func start(_ request: DeskRequest) {
    guard watch == nil else {
      // The next request must be as thorough as the one it replaces.
      let isThorough = next?.isThorough ?? false
      next = request
      next?.isThorough = isThorough || request.isThorough
      return
    }
    let (load, mailbox) = (load, mailbox)
    let watch = ReadingWatch { mailbox.post($0) }
    self.watch = watch
    let thread = Thread { mailbox.post(load(request, watch)) }
    thread.name = "stz index"
    thread.start()
  }

  /// Asks the reading to stop and waits briefly for it, so that no partial work is left behind.
  func stop() {
    guard let watch else { return }
    watch.stop()
    next = nil
    while results().allSatisfy(\.isUnderWay), Wait.forAny(of: [mailbox.descriptor], for: Tuning.tenth) {}
  }

  /// The results since the last call.
  func results() -> [DeskLoad] {
    let results = mailbox.take()
    if !results.allSatisfy(\.isUnderWay) {
      watch = nil
      if let request = next {
        next = nil
        start(request)
      }
    }
    return results
  }
}

extension DeskLoad {
  /// Whether the reading continues.
  fileprivate var isUnderWay: Bool {
    switch self {
    case .reading, .found: true
    case .ready, .unchanged, .failed: false
    }
  }
}
