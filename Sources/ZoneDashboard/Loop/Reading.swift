import Terminal
import ZoneViewModels

extension Dashboard {
  /// The reading of the dossiers, which is begun first, and goes on while themes, keys and the terminal are made ready.
  package final class Reading {
    let worker: IndexWorker
    /// Readable while the worker has something to tell.
    let descriptor: Int32

    /// Begins to read, on a thread of its own.
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
