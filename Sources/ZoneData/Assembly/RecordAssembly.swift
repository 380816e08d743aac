/// Groups the claims about one record into its values.
struct RecordAssembly {
  private let claims: [Claim]
  private let sources: [SourceID: Source]
  private let ranking: ClaimRanking
  /// The claim that corrects a printed value.
  private let corrections: [Printed: Claim]

  /// A printed value of a field, as a correction names it: of a link also to whom, of a post also where.
  private struct Printed: Hashable {
    let field: Field.Name
    let text: String
    let target: RecordID?

    init(_ text: String, of claim: Claim) {
      field = claim.field.name
      self.text = text
      target = claim.value.partner
    }
  }

  init(claims: [Claim], sources: [SourceID: Source]) {
    self.claims = claims
    self.sources = sources
    ranking = ClaimRanking(sources: sources)
    let pairs = claims.compactMap { claim in
      claim.correction.map { (Printed($0.corrects, of: claim), claim) }
    }
    corrections = Dictionary(pairs) { first, _ in first }
  }

  /// The values of a field, in the order in which they are shown.
  func values(of field: Field) -> [RecordValue] {
    let claims = claims(for: field.name)
    if let single = single(claims, field) { return single }
    switch (field.name, field.cardinality) {
    case (.name, _): return names(claims, field)
    case (.aliases, _): return aliases(claims, field)
    case (_, .single): return [value(of: field, claims)].compactMap { $0 }
    case (_, .set): return grouped(claims, field) { valid($0).value }
    case (_, .dated): return dated(claims, field)
    }
  }

  private func claims(for name: Field.Name) -> [Claim] { claims.filter { $0.field.name == name } }

  /// The values of a field with one claim or none, which nearly all are; nil where it takes more to tell.
  private func single(_ claims: [Claim], _ field: Field) -> [RecordValue]? {
    switch field.name {
    // Names and aliases speak for each other.
    case .name: guard self.claims(for: .aliases).isEmpty else { return nil }
    case .aliases: return claims.isEmpty && self.claims(for: .name).count < 2 ? [] : nil
    default: break
    }
    guard claims.count < 2 else { return nil }
    return claims.map { RecordValue(field: field, only: $0) }
  }

  /// The claim that corrects another; nil where none does.
  private func correction(of claim: Claim) -> Claim? {
    guard !corrections.isEmpty, claim.correction == nil, let found = corrections[Printed(claim.value.text, of: claim)]
    else { return nil }
    return found.correction?.corrects(in: claim, found) == true ? found : nil
  }

  private func isCorrected(_ claim: Claim) -> Bool { correction(of: claim) != nil }

  /// The claim that says what is now held right: a correction in place of what it corrects.
  private func valid(_ claim: Claim) -> Claim { correction(of: claim) ?? claim }

  private func value(of field: Field, _ claims: [Claim]) -> RecordValue? {
    if claims.count == 1, !isCorrected(claims[0]) { return RecordValue(field: field, only: claims[0]) }
    return RecordValue(
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

  /// A record has one name in each language, those in Latin letters first; a name without one is in the language of its document. An alias that
  /// is printed like a name speaks for it.
  private func names(_ claims: [Claim], _ field: Field) -> [RecordValue] {
    let languages = Dictionary(claims.map { ($0.value, language(of: $0)) }) { first, _ in first }
    let agreeing = self.claims(for: .aliases).filter { languages[$0.value] != nil }
    let names = grouped(claims + agreeing, field) { languages[$0.value] ?? language(of: $0) }
    return names.filter(\.value.text.isLatin) + names.filter { !$0.value.text.isLatin }
  }

  private func language(of claim: Claim) -> String {
    // A correction is in the language of what it corrects, unless it names one.
    if claim.language == nil, let corrects = claim.correction?.corrects,
      let printed = self.claims(for: .name).first(where: { $0.correction == nil && $0.value.text == corrects })
    {
      return language(of: printed)
    }
    let tag = claim.language ?? sources[claim.source]?.language ?? "en"
    return String(tag.prefix { $0 != "-" })
  }

  /// Other printed forms of the name stand with the aliases, so that they are found.
  private func aliases(_ aliases: [Claim], _ field: Field) -> [RecordValue] {
    let nameClaims = self.claims(for: .name)
    let shown = Set(nameClaims.first.map { names(nameClaims, $0.field).map(\.value) } ?? [])
    return grouped((aliases + nameClaims).filter { !shown.contains($0.value) }, field) { $0.value }
  }

  // MARK: - Dated values

  /// Values over time, the current one first. What contradicts in time stands together as one value.
  private func dated(_ claims: [Claim], _ field: Field) -> [RecordValue] {
    let values = field.type == .post ? grouped(claims, field) { Holding(valid($0)) } : steps(claims, field)
    return values.sorted { moment(of: $0) > moment(of: $1) }
  }

  private func steps(_ claims: [Claim], _ field: Field) -> [RecordValue] {
    // A misprint that is corrected decides nothing.
    var open = claims.map { claim in
      let right = valid(claim)
      return (claim: claim, right: right, holding: Holding(right))
    }
    var values: [RecordValue] = []
    while let next = open.first {
      let isTogether = open.map { $0.holding == next.holding || $0.right.contradicts(next.right) }
      let together = zip(open, isTogether).compactMap { $1 ? $0.claim : nil }
      open = zip(open, isTogether).compactMap { $1 ? nil : $0 }
      if let value = value(of: field, together) {
        values.append(value)
      }
    }
    return values
  }

  /// When a value held as far as one can tell: by its own date, else by that of its source.
  private func moment(of value: RecordValue) -> (Int, Int) {
    let latestSource = value.claims.compactMap { day(of: $0.claim.source) }.max() ?? .min
    return (value.on?.timelineDay?.number ?? latestSource, latestSource)
  }

  /// The day of a source's publication. When we read it says nothing of when something held: an undated document
  /// may be the oldest.
  private func day(of source: SourceID) -> Int? {
    sources[source]?.published?.latest?.number
  }
}
