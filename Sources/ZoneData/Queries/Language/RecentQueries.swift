import Synchronization

/// The queries that were read last: a screen asks for the same one many times, and the values do not change.
final class RecentQueries: Sendable {
  private let kept = Mutex<[(text: String, parsed: ParsedQuery)]>([])

  /// The query of a text; read where it is none of the last ones.
  func parsed(_ text: String, read: () throws -> ParsedQuery) rethrows -> ParsedQuery {
    if let found = kept.withLock({ $0.first { $0.text == text }?.parsed }) { return found }
    let parsed = try read()
    kept.withLock { $0 = [(text, parsed)] + $0.prefix(7) }
    return parsed
  }
}
