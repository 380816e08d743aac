/// The rule that picks the value shown: which of several claims for one value is believed first.
///
/// A correction comes first and the claim it corrects last. Then: for the date of an event, a document published within two
/// weeks of it before a later one; printed before inferred; the kind of source in the order law, official, news, trade,
/// web, note; for what can change, the later publication, unknown last, and for anything else the value of more origins;
/// the body of a text before its headline, which rounds; the more precise value; the lower source id; the position in the
/// dossier.
struct ClaimRanking {
  private let evidence: Evidence

  init(_ evidence: Evidence) {
    self.evidence = evidence
  }

  /// The claims, the most believed first.
  func ranked(_ claims: [Claim], corrected: (Claim) -> Bool) -> [Claim] {
    let origins = origins(of: claims)
    let keyed = claims.map { (claim: $0, key: key(of: $0, isCorrected: corrected($0), origins)) }
    return keyed.sorted { $0.key < $1.key }.map(\.claim)
  }

  /// For what cannot change, the number of origins of each value. Claims for one value of a set all have it.
  private func origins(of claims: [Claim]) -> [DatedValue: Int] {
    guard claims.count > 1, let field = claims.first?.field, !field.canChange, field.cardinality != .set else {
      return [:]
    }
    return Dictionary(grouping: claims, by: DatedValue.init).mapValues(evidence.originCount)
  }

  /// Why an uncorrected claim goes before another: the first part of the rule in which they differ.
  func preference(of claim: Claim, over other: Claim, among claims: [Claim]) -> Preference {
    let origins = origins(of: claims)
    let (left, right) = (key(of: claim, isCorrected: false, origins), key(of: other, isCorrected: false, origins))
    if left.isPrintedAsIs != right.isPrintedAsIs { return .correction }
    if left.isRetold != right.isRetold { return .contemporary }
    if left.isInferred != right.isInferred { return .printed }
    if left.kind != right.kind, let kinds = kinds(claim, other) { return .kind(kinds.0, over: kinds.1) }
    if left.published != right.published { return .later }
    if left.origins != right.origins { return .origins(-left.origins, over: -right.origins) }
    if left.isHeadline != right.isHeadline { return .text }
    return left.span == right.span ? .order : .precise
  }

  private func kinds(_ claim: Claim, _ other: Claim) -> (Source.Kind, Source.Kind)? {
    guard let kind = evidence[claim.source]?.kind, let otherKind = evidence[other.source]?.kind else { return nil }
    return (kind, otherKind)
  }

  private func key(of claim: Claim, isCorrected: Bool, _ origins: [DatedValue: Int]) -> Key {
    let source = evidence[claim.source]
    let published = claim.field.canChange ? source?.published?.latest.map { -$0.number } ?? .max : 0
    return Key(
      isCorrected: isCorrected,
      isPrintedAsIs: claim.correction == nil,
      isRetold: claim.field.name == .date && !evidence.isContemporary(claim),
      isInferred: claim.inferred != nil,
      kind: source?.kind.rank ?? .max,
      published: published,
      origins: -(origins[DatedValue(claim)] ?? 0),
      span: claim.value.span,
      isHeadline: claim.at?.isHeadline ?? false,
      source: claim.source,
      line: claim.position.line,
      column: claim.position.column)
  }

  /// The parts of the rule, in order. false and smaller values come first.
  private struct Key: Comparable {
    let isCorrected: Bool
    let isPrintedAsIs: Bool
    let isRetold: Bool
    let isInferred: Bool
    let kind: Int
    let published: Int
    let origins: Int
    let span: Double
    let isHeadline: Bool
    let source: SourceID
    let line: Int
    let column: Int

    static func < (left: Key, right: Key) -> Bool {
      if left.standing != right.standing { return left.standing < right.standing }
      if left.kind != right.kind { return left.kind < right.kind }
      if left.published != right.published { return left.published < right.published }
      if left.origins != right.origins { return left.origins < right.origins }
      if left.isHeadline != right.isHeadline { return right.isHeadline }
      if left.span != right.span { return left.span < right.span }
      return (left.source, left.line, left.column) < (right.source, right.line, right.column)
    }

    private var standing: Int {
      (isCorrected ? 8 : 0) + (isPrintedAsIs ? 4 : 0) + (isRetold ? 2 : 0) + (isInferred ? 1 : 0)
    }
  }
}

extension Value {
  /// How wide the range of a value is. Smaller is more precise; all texts are equal.
  fileprivate var span: Double {
    switch self {
    case .date(let date): date.spanInDays
    case .quantity(let quantity): quantity.relativeSpan
    default: 0
    }
  }
}
