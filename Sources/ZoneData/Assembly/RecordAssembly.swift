/// Groups the claims about one record into its values.
struct RecordAssembly {
  private let claims: [Field.Name: [Claim]]
  private let sources: [SourceID: Source]
  private let ranking: ClaimRanking
  private let corrections: Set<Printed>

  /// A printed value of a field, as a correction names it.
  private struct Printed: Hashable {
    let field: Field.Name
    let text: String
  }

  init(claims: [Claim], sources: [SourceID: Source]) {
    self.claims = Dictionary(grouping: claims, by: \.field.name)
    self.sources = sources
    ranking = ClaimRanking(sources: sources)
    corrections = Set(
      claims.compactMap { claim in
        claim.correction.map { Printed(field: claim.field.name, text: $0.corrects) }
      })
  }

  /// The values of a field, in the order in which they are shown.
  func values(of field: Field) -> [RecordValue] {
    let claims = claims[field.name] ?? []
    switch (field.name, field.cardinality) {
    case (.name, _): return names(claims, field)
    case (.aliases, _): return aliases(claims, field)
    case (_, .single): return [value(of: field, claims)].compactMap { $0 }
    case (_, .set): return grouped(claims, field) { $0.value }
    case (_, .dated): return dated(claims, field)
    }
  }

  private func isCorrected(_ claim: Claim) -> Bool {
    claim.correction == nil && corrections.contains(Printed(field: claim.field.name, text: claim.value.text))
  }

  private func value(of field: Field, _ claims: [Claim]) -> RecordValue? {
    RecordValue(
      field: field, ranked: ranking.ranked(claims, corrected: isCorrected), isCorrected: isCorrected)
  }

  /// One value for each key, in the order in which the keys first stand.
  private func grouped<Key: Hashable>(_ claims: [Claim], _ field: Field, by key: (Claim) -> Key)
    -> [RecordValue]
  {
    let groups = Dictionary(grouping: claims, by: key)
    var seen: Set<Key> = []
    return claims.compactMap { claim in
      let key = key(claim)
      guard seen.insert(key).inserted else { return nil }
      return value(of: field, groups[key] ?? [])
    }
  }

  // MARK: - Names

  /// A record has one name in each language; a name without one is in the language of its document.
  private func names(_ claims: [Claim], _ field: Field) -> [RecordValue] {
    grouped(claims, field) { claim in
      (claim.language ?? sources[claim.source]?.language ?? "en").prefix { $0 != "-" }
    }
  }

  /// Other printed forms of the name stand with the aliases, so that they are found.
  private func aliases(_ aliases: [Claim], _ field: Field) -> [RecordValue] {
    let nameClaims = claims[.name] ?? []
    guard let nameField = nameClaims.first?.field else {
      return grouped(aliases, field) { $0.value }
    }
    let shown = Set(names(nameClaims, nameField).map(\.value))
    let others = nameClaims.filter { !shown.contains($0.value) }
    return grouped((aliases + others).filter { !shown.contains($0.value) }, field) { $0.value }
  }

  // MARK: - Dated values

  /// Values over time, the current one first. What contradicts in time stands together as one value.
  private func dated(_ claims: [Claim], _ field: Field) -> [RecordValue] {
    let values = field.type == .post ? grouped(claims, field, by: Holding.init) : steps(claims, field)
    return values.sorted { moment(of: $0) > moment(of: $1) }
  }

  private func steps(_ claims: [Claim], _ field: Field) -> [RecordValue] {
    var open = claims
    var values: [RecordValue] = []
    while let claim = open.first {
      let together = open.filter { $0 == claim || Holding($0) == Holding(claim) || $0.contradicts(claim) }
      open.removeAll { together.contains($0) }
      if let value = value(of: field, together) {
        values.append(value)
      }
    }
    return values
  }

  /// A value and when it held: what makes two claims of a dated field the same.
  private struct Holding: Hashable {
    let value: Value
    let on: EDTFDate?

    init(_ claim: Claim) {
      value = claim.value
      on = claim.on
    }
  }

  /// When a value held as far as one can tell: by its own date, else by that of its source.
  private func moment(of value: RecordValue) -> (Int, Int) {
    let latestSource = value.claims.compactMap { day(of: $0.claim.source) }.max() ?? .min
    return (value.on?.timelineDay?.number ?? latestSource, latestSource)
  }

  private func day(of source: SourceID) -> Int? {
    guard let source = sources[source] else { return nil }
    return (source.published?.latest ?? source.read?.latest)?.number
  }
}
