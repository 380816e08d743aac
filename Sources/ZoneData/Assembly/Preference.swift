/// Why one claim is shown rather than another that differs.
package enum Preference: Equatable, Sendable {
  case correction
  /// It is printed; the other is inferred.
  case printed
  /// The kind of its source is trusted more.
  case kind(Source.Kind, over: Source.Kind)
  case later
  /// Its document appeared within two weeks of the event; the other is a retelling.
  case contemporary
  /// Documents of more origins give it.
  case origins(Int, over: Int)
  /// It is in the text; the other is in its headline.
  case text
  case precise
  /// The two differ only in the name of the dossier and the position in it.
  case order
}

extension RecordValue {
  /// Why the value is shown rather than the first one that contradicts it or differs; nil if none does.
  package func preference(_ source: (SourceID) -> Source?) -> Preference? {
    let rival = claims.first { $0.standing == .disputes || $0.standing == .differs }
    guard let shown = claims.first?.claim, let other = rival?.claim else { return nil }
    let known = sources.compactMap(source).map { ($0.id, $0) }
    let ranking = ClaimRanking(Evidence(sources: Dictionary(known) { first, _ in first }))
    return ranking.preference(of: shown, over: other, among: claims.map(\.claim))
  }
}
