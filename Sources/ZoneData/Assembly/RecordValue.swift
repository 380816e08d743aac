/// One value of a record as shown, with all claims for it.
package struct RecordValue: Hashable, Sendable {
  /// The relation of a claim to the value shown.
  package enum Standing: String, Hashable, Sendable {
    case shown
    /// It gives one of the bounds of the value shown.
    case bound
    case agrees
    /// It gives another value, which may be right as well.
    case differs
    case disputes
    /// A note says that it is wrong.
    case corrected
  }

  /// A claim and its relation to the value shown.
  package struct WeighedClaim: Hashable, Sendable {
    package let claim: Claim
    package let standing: Standing
  }

  package let field: Field
  /// The claims, the one shown first. Never empty.
  package let claims: [WeighedClaim]
  package private(set) var mark: Mark
  /// The value shown: that of a claim, or what several together allow.
  package let value: Value
  /// The newest day on which a document supports the value; nil if no document has a date.
  package let lastSeen: Day?
  /// The number of origins of the documents that give the value or agree with it.
  package let originCount: Int
  /// For a post of which a body has one, another person who is given it on a day on which this one is.
  package private(set) var rival: Holder?
  /// For a post, the time in office.
  package private(set) var tenure: Tenure?
  private let first: Claim
  /// The claim that gives the end of a link: a later document without an end does not undo it.
  private let ending: Claim?
  /// Whether that end has come.
  private let isOver: Bool
  /// When it held: of a step the days that several claims together allow.
  private let statedOn: EDTFDate?

  /// Weighs ranked claims for one value; nil if there are none.
  init?(field: Field, ranked claims: [Claim], _ evidence: Evidence, isCorrected: (Claim) -> Bool) {
    let valid = claims.filter { !isCorrected($0) }
    // Figures of one day are combined too. Of steps only the days are.
    let combined = CombinedClaims(valid) ?? CombinedClaims(daysOf: valid)
    guard let first = combined?.givers.first ?? claims.first else { return nil }
    let value = first.value.isTakenOnce ? first.value : combined?.value ?? first.value
    let givers = combined?.givers ?? [first]
    let ordered = givers + claims.filter { !givers.contains($0) }
    let weighed = ordered.map { claim in
      WeighedClaim(
        claim: claim,
        standing: Self.standing(of: claim, value: value, givers: givers, isCorrected: isCorrected))
    }
    let supporting = weighed.filter(\.isSupport).map(\.claim)
    (self.field, self.first, self.value, self.claims) = (field, first, value, weighed)
    lastSeen = supporting.compactMap(evidence.lastSeen).max()
    originCount = evidence.originCount(of: supporting)
    tenure = field.type == .post ? Tenure(ordered.filter { !isCorrected($0) }, evidence) : nil
    if case .date(let date) = combined?.value, first.value.isTakenOnce {
      statedOn = date
    } else {
      statedOn = first.on ?? (field.cardinality == .set ? supporting.lazy.compactMap(\.on).first : nil)
    }
    ending = Self.ending(of: [first] + supporting)
    isOver = ending.map(evidence.isOver) ?? false
    mark = Self.mark(of: weighed, givers: givers, origins: originCount)
  }

  /// The value of a single claim.
  init(field: Field, only claim: Claim, _ evidence: Evidence) {
    (self.field, first, value, statedOn) = (field, claim, claim.value, claim.on)
    claims = [WeighedClaim(claim: claim, standing: .shown)]
    mark = claim.correction != nil ? .corrected : claim.inferred == nil ? .sourced : .inferred
    lastSeen = evidence.lastSeen(claim)
    originCount = 1
    ending = Self.ending(of: [claim])
    isOver = ending.map(evidence.isOver) ?? false
    tenure = field.type == .post ? Tenure([claim], evidence) : nil
  }

  /// When it held; for a post, the time in office as the documents state it.
  package var on: EDTFDate? { tenure.map(\.statedPeriod) ?? statedOn }
  /// When it ended or ends, unless `on` says so.
  package var until: EDTFDate? { tenure == nil ? ending?.until : tenure?.until }
  /// When it ended or ends, by `until` or as the end of the time for which it held.
  package var end: EDTFDate? { tenure == nil ? ending?.linkEnd : tenure?.until }
  /// Whether it held once and does no more.
  package var hasEnded: Bool { tenure?.hasEnded ?? isOver }
  /// The values of the keys that only its field has.
  package var details: [ValueKey: String] { first.details }
  /// Whether the document announces it for later.
  package var isPlanned: Bool { first.isPlanned }
  /// The person or body that the document quotes for the value shown.
  package var by: RecordID? { first.by }
  /// Why it is concluded; nil if a document prints it.
  package var inferred: String? { first.inferred }
  /// The document that gives the value shown.
  package var source: SourceID { first.source }
  /// Where in the document it stands.
  package var at: Locator? { first.at }
  /// The language of the value shown, if its claim states one.
  package var language: String? { first.language }
  package var sources: Set<SourceID> { Set(claims.map(\.claim.source)) }
  package var sourceCount: Int { sources.count }
  /// The number of sources that give the value or agree with it.
  package var supportCount: Int { Set(claims.lazy.filter(\.isSupport).map(\.claim.source)).count }

  /// The value beside the holders of offices at the body: its tenure ended by a successor, and disputed if another is given the
  /// office on the same day.
  func among(_ others: [Holder], of person: RecordID) -> RecordValue {
    var value = self
    value.tenure?.end(by: others, of: person)
    value.rival = value.tenure?.rival(among: others, of: person)
    if value.rival != nil {
      value.mark = .disputed
    }
    return value
  }

  /// The most believed claim with an end after which no other says that it began again.
  private static func ending(of claims: [Claim]) -> Claim? {
    claims.first { claim in
      guard let last = claim.linkEnd?.latest else { return false }
      return !claims.contains { $0.on?.earliest.map { $0 > last } == true }
    }
  }

  private static func standing(
    of claim: Claim, value: Value, givers: [Claim], isCorrected: (Claim) -> Bool
  ) -> Standing {
    if isCorrected(claim) { return .corrected }
    if givers.contains(claim) { return givers.count > 1 ? .bound : .shown }
    // Of a set all claims are right at once, so another time is that of the same value.
    if claim.value == value, claim.on == givers[0].on || claim.field.cardinality == .set { return .agrees }
    // All claims of a tenure speak of one office, whatever they call it.
    if claim.field.type == .post { return .agrees }
    if givers.contains(where: claim.contradicts) { return .disputes }
    if claim.value == value, claim.value.isTakenOnce { return .agrees }
    return claim.field.cardinality != .set && claim.value.isMeasured ? .agrees : .differs
  }

  /// Free text never contradicts. A record that many were joined with has as many names.
  private static func canContradict(_ field: Field) -> Bool { field.cardinality != .set && field.type != .text }

  private static func mark(of claims: [WeighedClaim], givers: [Claim], origins: Int) -> Mark {
    let valid = claims.filter { $0.standing != .corrected }.map(\.claim)
    if canContradict(givers[0].field) {
      // A thousand documents give only a few different values.
      let rivals = Dictionary(valid.map { (DatedValue($0), $0) }) { first, _ in first }.values
      if rivals.contains(where: { claim in rivals.contains { $0.contradicts(claim) } }) { return .disputed }
    }
    if valid.count < claims.count || givers[0].correction != nil { return .corrected }
    if givers.contains(where: { $0.inferred != nil }) { return .inferred }
    return origins > 1 ? .confirmed : .sourced
  }
}

extension RecordValue.WeighedClaim {
  /// Whether the claim gives the value shown or agrees with it.
  package var isSupport: Bool { [.shown, .bound, .agrees].contains(standing) }
}

extension Value {
  /// Whether it is a date, a quantity or a position, which agree as far as they overlap.
  var isMeasured: Bool {
    switch self {
    case .date, .quantity, .position: true
    default: false
    }
  }
}
