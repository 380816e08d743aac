/// One value of a record as it is shown, with every claim behind it.
package struct RecordValue: Hashable, Sendable {
  /// How a claim stands to the value shown.
  package enum Standing: String, Hashable, Sendable {
    /// It gives the value shown.
    case shown
    /// It says the same.
    case agrees
    /// It says something else that may be right as well.
    case differs
    /// It contradicts the value shown.
    case disputes
    /// A note says that it is wrong.
    case corrected
  }

  /// A claim and how it stands.
  package struct WeighedClaim: Hashable, Sendable {
    package let claim: Claim
    package let standing: Standing
  }

  package let field: Field
  /// The claims, the one shown first; there is always one.
  package let claims: [WeighedClaim]
  package let mark: Mark
  private let first: Claim

  /// Weighs ranked claims for one value; nil without any.
  init?(field: Field, ranked claims: [Claim], isCorrected: (Claim) -> Bool) {
    guard let first = claims.first else { return nil }
    self.field = field
    self.first = first
    let weighed = claims.map { claim in
      WeighedClaim(
        claim: claim,
        standing: Self.standing(of: claim, shown: first, isCorrected: isCorrected))
    }
    self.claims = weighed
    mark = Self.mark(of: weighed, shown: first)
  }

  /// The value of the only claim.
  init(field: Field, only claim: Claim) {
    self.field = field
    first = claim
    claims = [WeighedClaim(claim: claim, standing: .shown)]
    mark = claim.correction != nil ? .corrected : claim.inferred == nil ? .sourced : .inferred
  }

  /// The value shown.
  package var value: Value { first.value }
  /// When the value held, for a dated field.
  package var on: EDTFDate? { first.on }
  /// Who says so inside the document that gives the value shown.
  package var by: RecordID? { first.by }
  /// The language of the value shown, where its claim names one.
  package var language: String? { first.language }
  /// The sources that speak of it.
  package var sources: Set<SourceID> { Set(claims.map(\.claim.source)) }
  /// How many sources speak of it.
  package var sourceCount: Int { sources.count }

  private static func standing(
    of claim: Claim, shown: Claim, isCorrected: (Claim) -> Bool
  ) -> Standing {
    if isCorrected(claim) { return .corrected }
    if claim == shown { return .shown }
    if claim.value == shown.value, claim.on == shown.on { return .agrees }
    return claim.contradicts(shown) ? .disputes : .differs
  }

  private static func mark(of claims: [WeighedClaim], shown: Claim) -> Mark {
    let valid = claims.filter { $0.standing != .corrected }.map(\.claim)
    // A thousand documents say few different things.
    let rivals = Dictionary(valid.map { (Holding($0), $0) }) { first, _ in first }.values
    if rivals.contains(where: { claim in rivals.contains { $0.contradicts(claim) } }) { return .disputed }
    if valid.count < claims.count || shown.correction != nil { return .corrected }
    return shown.inferred == nil ? .sourced : .inferred
  }
}
