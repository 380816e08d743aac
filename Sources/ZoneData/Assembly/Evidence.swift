/// What is known about the documents behind claims: their origins, and the days up to which they support a value.
struct Evidence {
  private let sources: [SourceID: Source]
  /// The day for which values are assembled; nil leaves out what follows from it.
  private let day: Day?

  init(sources: [SourceID: Source], on day: Day? = nil) {
    (self.sources, self.day) = (sources, day)
  }

  subscript(source: SourceID) -> Source? { sources[source] }

  /// What a document is a copy of, in the end; the document itself if it is none.
  func origin(of source: SourceID) -> String {
    guard sources[source]?.origin != nil else { return source.text }
    return Source.lastOrigin(of: source.text) { sources[SourceID(stored: $0)]?.origin }
  }

  /// The number of origins. Copies of one press release count once.
  func originCount(of claims: [Claim]) -> Int {
    claims.count == 1 ? 1 : Set(claims.map { origin(of: $0.source) }).count
  }

  /// The day on which a document was published. The day on which we read it says nothing about when something held: an
  /// undated document may be the oldest.
  func published(_ source: SourceID) -> Day? {
    guard let last = sources[source]?.lastPublicationDay else { return nil }
    // A document of this year was not published after today.
    return day.map { min(last, $0) } ?? last
  }

  /// Whether an end that a document states has come: by the day of the document, or by the day of the assembly.
  func hasCome(_ end: EDTFDate, in source: SourceID) -> Bool {
    if let last = end.latest, let day, last < day { return true }
    if let first = end.earliest, let day, first > day { return false }
    guard let published = published(source) else { return true }
    return end.earliest.map { $0 <= published } ?? true
  }

  /// Whether the end that a claim states of a link has come.
  func isOver(_ claim: Claim) -> Bool { claim.linkEnd.map { hasCome($0, in: claim.source) } ?? false }

  /// The last day for which a claim supports its value. A document on the past supports it no longer than it held.
  func lastSeen(_ claim: Claim) -> Day? {
    // A note of ours is not seen anywhere: it says what documents mean.
    guard sources[claim.source]?.kind != .note else { return nil }
    let published = published(claim.source)
    let end: Day? =
      switch claim.field.type {
      case .post, .link: claim.end?.latest ?? (claim.isOfPeriod ? nil : claim.on?.latest)
      case .quantity: claim.isPlanned ? nil : claim.on?.latest
      default: nil
      }
    guard let published, let end else { return published ?? end }
    return min(published, end)
  }

  /// The first day for which a claim supports its value.
  func firstSeen(_ claim: Claim) -> Day? {
    let source = sources[claim.source]
    guard source?.kind != .note else { return nil }
    // A document of later says since when, until when or at what time something held.
    let stated = claim.start?.earliest ?? claim.end?.latest ?? (claim.isOfPeriod ? nil : claim.on?.earliest)
    return [stated, source?.published?.earliest].compactMap { $0 }.min()
  }

  /// The days for which a document gives an office: from the beginning to the end that it states, or else the day on which it
  /// appeared.
  func span(_ claim: Claim) -> ClosedRange<Day>? {
    guard let last = lastSeen(claim) else { return nil }
    let first = claim.start?.earliest ?? last
    return min(first, last)...last
  }

  /// Whether a document reports an event at the time: it was published within the two weeks after it.
  func isContemporary(_ claim: Claim) -> Bool {
    guard case .date(let date) = claim.value, let published = sources[claim.source]?.published?.earliest,
      let last = date.latest ?? date.earliest
    else { return false }
    // What is announced for later has not happened yet.
    return (date.earliest ?? last) <= published && last.distance(to: published) <= 14
  }
}

extension Claim {
  /// The start and the end that `on` states as an interval, as written.
  private var period: (start: EDTFDate?, end: EDTFDate?)? {
    guard case .interval = on?.kind, let text = on?.text else { return nil }
    let ends = text.split(separator: "/", omittingEmptySubsequences: false).map { try? EDTFDate(String($0)) }
    return ends.count == 2 ? (ends[0], ends[1]) : nil
  }

  /// Whether it states the time as an interval.
  var isOfPeriod: Bool { period != nil }

  /// When it began, if the document says so.
  var start: EDTFDate? { period?.start ?? (period == nil && until != nil ? on : nil) }

  /// When it ended, if the document says so.
  var end: EDTFDate? { until ?? period?.end }

  /// When a link ended, or what else may end: also as the end of the time for which it held. Who took part in an event for some
  /// days did not leave it.
  var linkEnd: EDTFDate? {
    guard case .link = field.type, period != nil, !RecordKind.event.fields.contains(field) else { return until }
    return end
  }
}
