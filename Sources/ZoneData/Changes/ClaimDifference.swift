/// What differs between what two states of a dossier say about a record.
package enum ClaimDifference {
  /// A value that came, went or took the place of another.
  package struct Line: Hashable, Sendable {
    package let kind: Change.Kind
    package let field: Field
    package let role: String?
    package let before: String?
    package let after: String?

    /// `Area: 12 acre, was 11 acre`
    package var inWords: String {
      let title = role.map(Words.label) ?? field.label
      return switch (before, after) {
      case (let before?, let after?): "\(title): \(after), was \(before)"
      case (let before?, nil): "\(title): no longer \(before)"
      case (nil, let after): "\(title): \(after ?? "")"
      }
    }
  }

  /// The lines for the claims about some ids, in the order of the dossier.
  package static func lines(
    from before: Dossier?, to after: Dossier?, about ids: Set<RecordID>, name: (RecordID) -> String
  ) -> [Line] {
    var old = claims(before, ids, name)
    var new = claims(after, ids, name)
    for (key, texts) in new {
      let kept = texts.filter { old[key]?.contains($0) ?? false }
      old[key]?.removeAll(where: kept.contains)
      new[key]?.removeAll(where: kept.contains)
    }
    let keys = order(before, after, ids)
    return keys.flatMap { key in lines(of: key, old[key] ?? [], new[key] ?? []) }
  }

  /// A field, or a role of links.
  private struct Key: Hashable {
    let field: Field
    let role: String?

    init(_ claim: Claim) {
      field = claim.field
      role = if case .link(_, let role) = claim.value { role } else { nil }
    }
  }

  private static func all(_ dossier: Dossier?, _ ids: Set<RecordID>) -> [Claim] {
    (dossier?.definitions ?? []).filter { ids.contains($0.id) }.flatMap(\.claims)
  }

  private static func order(_ before: Dossier?, _ after: Dossier?, _ ids: Set<RecordID>) -> [Key] {
    var seen: Set<Key> = []
    return (all(after, ids) + all(before, ids)).map(Key.init).filter { seen.insert($0).inserted }
  }

  private static func claims(
    _ dossier: Dossier?, _ ids: Set<RecordID>, _ name: (RecordID) -> String
  ) -> [Key: [String]] {
    Dictionary(grouping: all(dossier, ids), by: Key.init).mapValues { $0.map { text(of: $0, name) } }
  }

  private static func text(of claim: Claim, _ name: (RecordID) -> String) -> String {
    let details = ValueKey.details.compactMap { key in claim.details[key].map { "\(key.rawValue) \($0)" } }
    let parts: [String?] = [
      claim.value.inWords(name: name), claim.on?.inWords, claim.until.map { "until \($0.inWords)" },
      claim.correction.map { "corrects \($0.corrects)" },
    ]
    return (parts.compactMap(\.self) + details).joined(separator: ", ")
  }

  /// Where one value went and one came, one took the place of the other.
  private static func lines(of key: Key, _ old: [String], _ new: [String]) -> [Line] {
    let line = { Line(kind: $0, field: key.field, role: key.role, before: $1, after: $2) }
    if old.count == 1, new.count == 1 { return [line(.changed, old[0], new[0])] }
    return new.map { line(.added, nil, $0) } + old.map { line(.removed, $0, nil) }
  }
}
