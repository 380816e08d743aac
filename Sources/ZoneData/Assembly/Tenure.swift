/// A person's office at a body, as all claims about it together state it.
package struct Tenure: Hashable, Sendable {
  /// Another person who holds the office later, when a body has one holder of it.
  package struct Successor: Hashable, Sendable {
    package let person: RecordID
    /// The first day on which a document gives the successor the office.
    package let seen: Day

    package init(person: RecordID, seen: Day) {
      (self.person, self.seen) = (person, seen)
    }
  }

  package let office: Office
  /// When it began, if a document says so.
  package let since: EDTFDate?
  /// When it ended, if a document says so, or when a successor is first seen.
  package private(set) var until: EDTFDate?
  package let firstSeen: Day?
  /// The newest day on which a document supports it.
  package let lastSeen: Day?
  /// The days for which single documents give the office.
  let spans: [ClosedRange<Day>]
  /// Whether it is over by a document. An end that the document announces counts once it has come.
  package private(set) var hasEnded: Bool
  /// The one from whom the end is inferred; nil if a document states it, or if there is none.
  package private(set) var successor: Successor?

  /// The tenure of valid claims, the most believed first; nil if they are not of a post.
  init?(_ claims: [Claim], _ evidence: Evidence) {
    guard case .post(_, let title) = claims.first?.value else { return nil }
    office = Office(title: title)
    let seen = claims.compactMap(evidence.firstSeen).min()
    firstSeen = seen
    since = claims.compactMap(\.start).min().flatMap { start in
      // A beginning after the first document that gives the office is a mistake of one of the two.
      guard let seen, let first = start.earliest ?? start.latest, first > seen else { return start }
      return EDTFDate(notAfter: seen)
    }
    spans = claims.compactMap(evidence.span)
    let ending = claims.first { $0.end != nil }
    until = ending?.end
    lastSeen = claims.compactMap(evidence.lastSeen).max()
    hasEnded = ending.flatMap { ending in ending.end.map { evidence.hasCome($0, in: ending.source) } } ?? false
  }

  /// The beginning and the end as the documents state them, as an interval; nil if they state neither. An interval cannot
  /// begin or end with a set: then it is that beginning, or one with an open end, and `until` says when it ended.
  var statedPeriod: EDTFDate? {
    let end = successor == nil ? until : nil
    guard let since else { return end.flatMap { try? EDTFDate("../\($0.asEnd)") } }
    guard since.isInstant else { return since }
    return try? EDTFDate("\(since.text)/\(end.flatMap { $0.isInstant ? $0.text : nil } ?? "..")")
  }

  /// The first day on which it may have ended, if a document says that it has.
  var leavingDay: Day? { hasEnded && successor == nil ? until?.earliest ?? lastSeen : nil }

  /// Ends it if it has not ended and another person is seen in the office later, or any person in the office that it stands in
  /// for.
  package mutating func end(by others: [Holder], of person: RecordID) {
    guard office.isSingle, !hasEnded else { return }
    let last = lastSeen ?? Day(number: .min)
    let next = others.filter { $0.office == office ? $0.person != person : $0.office == office.permanent }
    let later = next.compactMap { other in
      other.firstDay(after: last).map { Successor(person: other.person, seen: $0) }
    }
    guard let first = later.min(by: { ($0.seen, $0.person) < ($1.seen, $1.person) }) else { return }
    successor = first
    until = EDTFDate(notAfter: first.seen)
    hasEnded = true
  }

  /// A person who is seen in the office on a day on which its holder is too, although a body has one holder of it.
  package func rival(among others: [Holder], of person: RecordID) -> Holder? {
    guard office.isSingle else { return nil }
    let left = leavingDay
    let rivals = others.filter { other in
      guard other.person != person, other.office == office else { return false }
      // One who leaves and one who comes may be seen on the same day, or in the same month if no more is known.
      if left.map({ other.firstSeen >= $0 }) ?? false { return false }
      if let theirs = other.left, firstSeen.map({ $0 >= theirs }) ?? false { return false }
      return spans.contains { span in other.spans.contains(where: span.overlaps) }
    }
    return rivals.min { $0.person < $1.person }
  }
}

/// The days on which documents give a person an office.
package struct Holder: Hashable, Sendable {
  package let person: RecordID
  package let office: Office
  /// The title as shown, and where it stands.
  package let title: String
  package let source: SourceID
  package let at: Locator?
  package let firstSeen: Day
  /// The days for which single documents give the person the office.
  let spans: [ClosedRange<Day>]
  /// The first day on which the person may have left it, by the documents; nil if none says so.
  package let left: Day?

  /// The holder of a post; nil if no document on it has a date.
  package init?(_ post: RecordValue, of person: RecordID) {
    guard let tenure = post.tenure, let first = tenure.firstSeen, tenure.lastSeen != nil else { return nil }
    (self.person, office, firstSeen) = (person, tenure.office, first)
    (title, source, at) = (post.value.text, post.source, post.at)
    (spans, left) = (tenure.spans, tenure.leavingDay)
  }

  /// The first day after another on which a document gives the person the office.
  fileprivate func firstDay(after day: Day) -> Day? {
    spans.compactMap { $0.upperBound > day ? max($0.lowerBound, day.advanced(by: 1)) : nil }.min()
  }
}

extension EDTFDate {
  /// That day or before.
  fileprivate init?(notAfter day: Day) {
    guard let date = try? EDTFDate("[..\(day.iso)]") else { return nil }
    self = date
  }

  fileprivate var isInstant: Bool {
    if case .instant = kind { true } else { false }
  }

  /// The date as the end of an interval, which cannot be a set: then the last of its days.
  fileprivate var asEnd: String { isInstant ? text : (latest ?? earliest)?.iso ?? ".." }
}
