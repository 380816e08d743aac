/// Why one claim is shown, and not one that says something else.
package enum Preference: Equatable, Sendable {
  /// A note corrects what is printed.
  case correction
  /// It is printed, and the other was inferred.
  case printed
  /// The kind of its source is believed before that of the other.
  case kind(Source.Kind, over: Source.Kind)
  /// It was published later.
  case later
  /// It stands in the text, and the other in its headline.
  case text
  case precise
  /// Nothing but the names of the dossiers and the places in them tells the two apart.
  case order
}

extension RecordValue {
  /// Why the value is shown, and not the first that differs from it; nil where none does.
  package func preference(_ source: (SourceID) -> Source?) -> Preference? {
    let rival = claims.first { $0.standing == .disputes || $0.standing == .differs }
    guard let shown = claims.first?.claim, let other = rival?.claim else { return nil }
    let sources = [shown.source, other.source].compactMap(source).map { ($0.id, $0) }
    return ClaimRanking(sources: Dictionary(sources) { first, _ in first }).preference(of: shown, over: other)
  }
}
