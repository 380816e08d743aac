/// The rows of a brief.
package struct BriefRows {
  package let zones: [ListRow]
  /// Those with the most sources first.
  package let partners: [ListRow]
  /// The latest first.
  package let events: [ListRow]
  package let disputes: [DisputeRow]
  /// The newest first.
  package var deals: [ListRow] = []
  /// Those who hold a post, the last seen first.
  package var people: [ListRow] = []

  package init(zones: [ListRow], partners: [ListRow], events: [ListRow], disputes: [DisputeRow]) {
    (self.zones, self.partners, self.events, self.disputes) = (zones, partners, events, disputes)
  }

  /// The number of rows of each list, in a sentence with the day of the brief or of an earlier state.
  package func summary(asOf day: Day?, today: Day?) -> String {
    let counts = [
      ZoneCounts(zones).inWords, Words.count(partners.count, "partner"), Words.count(deals.count, "deal"),
      Words.count(events.count, "event"), Words.count(disputes.count, "dispute"),
    ]
    let when = day.map { "As known on \($0.inWords): " } ?? today.map { "\($0.inWords): " } ?? ""
    return when + counts.joined(separator: ", ") + ".\n"
  }
}
