import OrderedCollections

/// Groups the claims about one record into its values.
struct RecordAssembly {
  /// In the order of the dossiers.
  private let claims: [Field.Name: [Claim]]
  private let evidence: Evidence
  private let ranking: ClaimRanking
  /// The claim that corrects each printed value.
  private let corrections: [Printed: Claim]

  /// A printed value of a field, as a correction names it, with the target of a link or the body of a post.
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

  init(claims: [Claim], sources: [SourceID: Source], on day: Day?) {
    self.claims = Dictionary(grouping: claims, by: \.field.name)
    evidence = Evidence(sources: sources, on: day)
    ranking = ClaimRanking(evidence)
    let pairs = claims.compactMap { claim in
      claim.correction.map { (Printed($0.corrects, of: claim), claim) }
    }
    corrections = Dictionary(pairs) { first, _ in first }
  }

  var notes: [Note] { claims(for: .notes).map(Note.init) }

  /// The values of a field, in the order they are shown.
  func values(of field: Field) -> [RecordValue] {
    let claims = claims(for: field.name)
    // Names that are printed differently are aliases too.
    guard !claims.isEmpty || field.name == .aliases, !field.isNote else { return [] }
    if let single = single(claims, field) { return single }
    switch (field.name, field.cardinality) {
    case (.name, _): return names(claims, field)
    case (.aliases, _): return aliases(claims, field)
    case (_, .single): return [value(of: field, claims)].compactMap { $0 }
    case (_, .set): return grouped(claims, field) { valid($0).value }
    case (_, .perUnit): return amounts(claims, field)
    case (_, .dated): return dated(claims, field)
    }
  }

  private func claims(for name: Field.Name) -> [Claim] { claims[name] ?? [] }

  /// Fast path for a field with at most one claim, which nearly all fields have; nil if it does not apply.
  private func single(_ claims: [Claim], _ field: Field) -> [RecordValue]? {
    switch field.name {
    // Names and aliases influence each other.
    case .name: guard self.claims(for: .aliases).isEmpty else { return nil }
    case .aliases: return claims.isEmpty && self.claims(for: .name).count < 2 ? [] : nil
    default: break
    }
    guard claims.count < 2 else { return nil }
    return claims.map { RecordValue(field: field, only: $0, evidence) }
  }

  /// The claim that corrects another, if any.
  private func correction(of claim: Claim) -> Claim? {
    guard !corrections.isEmpty, claim.correction == nil, let found = corrections[Printed(claim.value.text, of: claim)]
    else { return nil }
    return found.correction?.corrects(in: claim, found) == true ? found : nil
  }

  private func isCorrected(_ claim: Claim) -> Bool { correction(of: claim) != nil }

  /// The claim that counts as right: the correction of a corrected claim, else the claim itself.
  private func valid(_ claim: Claim) -> Claim { correction(of: claim) ?? claim }

  private func value(of field: Field, _ claims: [Claim]) -> RecordValue? {
    if claims.count == 1, !isCorrected(claims[0]) { return RecordValue(field: field, only: claims[0], evidence) }
    let ranked = ranking.ranked(claims, corrected: isCorrected)
    return RecordValue(field: field, ranked: ranked, evidence, isCorrected: isCorrected)
  }

  /// One value for each unit.
  private func amounts(_ claims: [Claim], _ field: Field) -> [RecordValue] {
    var units: [Quantity] = []
    return grouped(claims, field) { claim -> Int in
      guard case .quantity(let quantity) = valid(claim).value else { return -1 }
      if let known = units.firstIndex(where: quantity.countsTheSame) { return known }
      units.append(quantity)
      return units.count - 1
    }
  }

  /// One value for each key, in the order of the keys' first claims.
  private func grouped<Key: Hashable>(_ claims: [Claim], _ field: Field, by key: (Claim) -> Key)
    -> [RecordValue]
  {
    OrderedDictionary(grouping: claims, by: key).values.compactMap { value(of: field, $0) }
  }

  // MARK: - Names

  /// A record has one name in each language, those in Latin letters first. A name without a language is in that of its
  /// document. An alias that is printed like a name supports it.
  private func names(_ claims: [Claim], _ field: Field) -> [RecordValue] {
    let languages = Dictionary(claims.map { ($0.value, language(of: $0)) }) { first, _ in first }
    let agreeing = self.claims(for: .aliases).filter { languages[$0.value] != nil }
    let names = grouped(claims + agreeing, field) { languages[$0.value] ?? language(of: $0) }
    return names.filter(\.value.text.isLatin) + names.filter { !$0.value.text.isLatin }
  }

  private func language(of claim: Claim) -> String {
    // A correction is in the language of the name it corrects, unless it states one.
    if claim.language == nil, let corrects = claim.correction?.corrects,
      let printed = self.claims(for: .name).first(where: { $0.correction == nil && $0.value.text == corrects })
    {
      return language(of: printed)
    }
    let tag = claim.language ?? evidence[claim.source]?.language ?? "en"
    return String(tag.prefix { $0 != "-" })
  }

  /// Other printed forms of the name are listed with the aliases, so that search finds them.
  private func aliases(_ aliases: [Claim], _ field: Field) -> [RecordValue] {
    let nameClaims = self.claims(for: .name)
    let shown = Set(nameClaims.first.map { names(nameClaims, $0.field).map(\.value) } ?? [])
    return grouped((aliases + nameClaims).filter { !shown.contains($0.value) }, field) { $0.value }
  }

  // MARK: - Dated values

  /// Values over time, the current one first. Values that contradict in time form one value.
  private func dated(_ claims: [Claim], _ field: Field) -> [RecordValue] {
    let values = field.type == .post ? grouped(claims, field) { TenureKey(valid($0)) } : steps(claims, field)
    guard field.name == .status || field.name == .stage else {
      return values.sorted { moment(of: $0) > moment(of: $1) }
    }
    let keyed = values.map { (value: $0, moment: moment(of: $0)) }
    return keyed.map { (value: $0.value, moment: moment(ofStep: $0, among: keyed)) }
      .sorted { $0.moment > $1.moment }.map(\.value)
  }

  private typealias Moment = (Int, Int, Int, Int)

  /// When a step was taken: before the further steps that may have come after it. Who says of a working zone that it is
  /// notified, or was by now, does not undo its opening.
  private func moment(
    ofStep step: (value: RecordValue, moment: Moment), among all: [(value: RecordValue, moment: Moment)]
  ) -> Moment {
    let first = firstDay(ofStep: step.value)
    let later = all.filter { other in
      other.moment.0 == step.moment.0 && step.value.value.comesBefore(other.value.value)
        && (other.value.on.map { $0.latest?.number ?? .max } ?? other.moment.1) >= first
    }
    guard let next = later.map(\.moment).min(by: <), next < step.moment else { return step.moment }
    return (next.0, next.1, next.2, -1)
  }

  /// The first day on which a step may have been taken. Without a date, an act was on any day before its report, and a state
  /// held on the day of its report.
  private func firstDay(ofStep value: RecordValue) -> Int {
    if let on = value.on { return on.earliest?.number ?? .min }
    return value.value.isTakenOnce ? .min : moment(of: value).1
  }

  private func steps(_ claims: [Claim], _ field: Field) -> [RecordValue] {
    // A corrected misprint has no influence.
    var open = claims.map { claim in
      let right = valid(claim)
      return (claim: claim, right: right, dated: DatedValue(right))
    }
    var values: [RecordValue] = []
    while let next = open.first {
      let isTogether = open.map {
        $0.dated == next.dated || $0.right.contradicts(next.right) || $0.right.isOfOneStep(with: next.right)
      }
      let together = zip(open, isTogether).compactMap { $1 ? $0.claim : nil }
      open = zip(open, isTogether).compactMap { $1 ? nil : $0 }
      if let value = value(of: field, together) {
        values.append(value)
      }
    }
    return values
  }

  /// When a value held, as far as known: by its own date, else by that of its source. What is only planned comes after
  /// all that holds, and a held post before an ended one.
  private func moment(of value: RecordValue) -> Moment {
    let latestSource = value.claims.compactMap { evidence.published($0.claim.source)?.number }.max() ?? .min
    if let tenure = value.tenure {
      return (tenure.hasEnded ? 0 : 1, tenure.lastSeen?.number ?? .min, latestSource, 0)
    }
    return (value.isPlanned ? 0 : 1, value.on?.timelineDay?.number ?? latestSource, latestSource, 0)
  }
}

/// What the claims of one tenure share.
private struct TenureKey: Hashable {
  let body: RecordID?
  let office: Office?

  init(_ claim: Claim) {
    if case .post(let body, let title) = claim.value {
      (self.body, office) = (body, Office(title: title))
    } else {
      (body, office) = (nil, nil)
    }
  }
}
