import Foundation
import ZoneViewModels

/// Reads the dossiers on a thread of its own, one reading at a time, and posts what came of it.
///
/// A thread and not a task: Swift's cooperative pool wakes the process once a second for ever.
final class IndexWorker {
  /// A way to read that tells how far it has come.
  typealias Load = @Sendable (DeskRequest, ReadingWatch) -> DeskLoad

  private let load: Load
  private let mailbox: Mailbox<DeskLoad>
  /// What follows the reading that is under way.
  private var watch: ReadingWatch?
  private var next: DeskRequest?

  init(mailbox: Mailbox<DeskLoad>, load: @escaping Load) {
    self.mailbox = mailbox
    self.load = load
  }

  /// Starts a reading; while one is under way, the last that was asked for follows it.
  func start(_ request: DeskRequest) {
    guard watch == nil else {
      // What follows must not be less thorough than what waited.
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

  /// Asks the reading to end, and waits a moment for it, so that it leaves nothing half done behind.
  func stop() {
    guard let watch else { return }
    watch.stop()
    next = nil
    while results().allSatisfy(\.isUnderWay), Wait.forAny(of: [mailbox.descriptor], milliseconds: Self.patience) {}
  }

  /// The prompt of the shell waits no longer.
  private static let patience: Int32 = 100

  /// What has come of the reading since the last call.
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
  /// Whether there is more to come.
  fileprivate var isUnderWay: Bool {
    switch self {
    case .reading, .found: true
    case .ready, .unchanged, .failed: false
    }
  }
}
