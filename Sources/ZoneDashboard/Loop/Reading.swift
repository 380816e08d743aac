import Terminal
import ZoneViewModels

extension Dashboard {
  /// The first reading of the dossiers. It starts before themes, keys and the terminal are set up, and runs in
  /// parallel.
  package final class Reading {
    let worker: IndexWorker
    /// Readable when the worker has results.
    let descriptor: Int32

    /// Starts reading on a separate thread.
    package init(
      _ request: DeskRequest, load: @escaping @Sendable (DeskRequest, ReadingWatch) -> DeskLoad
    ) throws(ScreenError) {
      guard let mailbox = Mailbox<DeskLoad>() else { throw .system(0) }
      descriptor = mailbox.descriptor
      worker = IndexWorker(mailbox: mailbox, load: load)
      worker.start(request)
    }
  }
}
