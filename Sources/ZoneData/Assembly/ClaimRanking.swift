/// The rule that picks the value shown: which of several claims for one value is believed first.
///
/// A correction comes first and what it corrects last. Then: printed before inferred; the kind of source in the
/// order law, official, news, trade, web, note; the later publication, unknown last; the body of a text before its
/// headline, which rounds; the more precise value; the lower source id; the place in the dossier.
struct ClaimRanking {
  private let sources: [SourceID: Source]

  init(sources: [SourceID: Source]) {
    self.sources = sources
  }

  /// The claims with the one to believe first in front.
  func ranked(_ claims: [Claim], corrected: (Claim) -> Bool) -> [Claim] {
    let keyed = claims.map { (claim: $0, key: key(of: $0, isCorrected: corrected($0))) }
    return keyed.sorted { $0.key < $1.key }.map(\.claim)
  }

  /// Why a claim goes before another that no note corrects: the first part of the rule in which they differ.
  func preference(of claim: Claim, over other: Claim) -> Preference? {
    let (left, right) = (key(of: claim, isCorrected: false), key(of: other, isCorrected: false))
    if left.isPrintedAsIs != right.isPrintedAsIs { return .correction }
    if left.isInferred != right.isInferred { return .printed }
    if left.kind != right.kind, let kinds = kinds(claim, other) { return .kind(kinds.0, over: kinds.1) }
    if left.published != right.published { return .later }
    if left.isHeadline != right.isHeadline { return .text }
    return left.span == right.span ? .order : .precise
  }

  private func kinds(_ claim: Claim, _ other: Claim) -> (Source.Kind, Source.Kind)? {
    guard let kind = sources[claim.source]?.kind, let otherKind = sources[other.source]?.kind else { return nil }
    return (kind, otherKind)
  }

  private func key(of claim: Claim, isCorrected: Bool) -> Key {
    let source = sources[claim.source]
    let published = source?.published?.latest.map { -$0.number }
    return Key(
      isCorrected: isCorrected,
      isPrintedAsIs: claim.correction == nil,
      isInferred: claim.inferred != nil,
      kind: source?.kind.rank ?? .max,
      published: published ?? .max,
      span: claim.value.span,
      isHeadline: claim.at?.isHeadline ?? false,
      source: claim.source,
      line: claim.position.line,
      column: claim.position.column)
  }

  /// The parts of the rule in their order; false and small come first.
  private struct Key: Comparable {
    let isCorrected: Bool
    let isPrintedAsIs: Bool
    let isInferred: Bool
    let kind: Int
    let published: Int
    let span: Double
    let isHeadline: Bool
    let source: SourceID
    let line: Int
    let column: Int

    static func < (left: Key, right: Key) -> Bool {
      if left.standing != right.standing { return left.standing < right.standing }
      if left.kind != right.kind { return left.kind < right.kind }
      if left.published != right.published { return left.published < right.published }
      if left.isHeadline != right.isHeadline { return right.isHeadline }
      if left.span != right.span { return left.span < right.span }
      return (left.source, left.line, left.column) < (right.source, right.line, right.column)
    }

    private var standing: Int {
      (isCorrected ? 4 : 0) + (isPrintedAsIs ? 2 : 0) + (isInferred ? 1 : 0)
    }
  }
}

extension Value {
  /// How much a value leaves open; smaller is more precise, and texts are all alike.
  fileprivate var span: Double {
    switch self {
    case .date(let date): date.spanInDays
    case .quantity(let quantity): quantity.relativeSpan
    default: 0
    }
  }
}
