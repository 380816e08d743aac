import GRDB
import Synchronization

/// The list of words of an index, loaded when it is first asked for.
final class KeptWords: Sendable {
  private let kept = Mutex<WordList?>(nil)

  /// The list.
  func list(in db: Database) throws -> WordList {
    try kept.withLock { kept in
      if let kept { return kept }
      let list = try WordList(in: db)
      kept = list
      return list
    }
  }
}
