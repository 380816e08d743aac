/// What a brief tells of.
struct BriefRows {
  let zones: [ZoneRow]
  /// Those that most sources speak of come first.
  let partners: [PartnerRow]
  /// The latest first.
  let events: [EventRow]
  let disputes: [DisputeRow]

  init(_ catalogue: Catalogue, _ scope: Scope, _ filter: Filter) throws {
    let all = 0..<Int.max
    zones = try catalogue.zones(Query(scope, filter: filter), window: all)
    partners = try catalogue.partners(
      Query(scope, filter: filter, order: ListOrder(.sources, isDescending: true)), window: all)
    events = try catalogue.events(
      Query(scope, filter: filter, order: ListOrder(.date, isDescending: true)), window: all)
    let found = Set(zones.map(\.id) + partners.map(\.id) + events.map(\.id.record))
    disputes = try catalogue.disputes().filter { (filter.isEmpty && scope == Scope()) || found.contains($0.id) }
  }

  /// How much there is, in a sentence.
  func summary(asOf day: Day?) -> String {
    let counts = [
      Self.count(zones.count, "zone"), Self.count(partners.count, "partner"), Self.count(events.count, "event"),
      Self.count(disputes.count, "dispute"),
    ]
    return (day.map { "As known on \($0.inWords): " } ?? "") + counts.joined(separator: ", ") + ".\n"
  }

  private static func count(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
