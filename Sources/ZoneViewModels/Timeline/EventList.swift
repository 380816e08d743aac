import ZoneData

/// Events in the order of time: date, name, kind.
enum EventList: ListPresentation {
  static let dateWidth = 14
  static let columns = [
    Column("Date", .fixed(dateWidth), order: .date),
    Column("Event", .share(1), order: .name),
    Column("Kind", .fixed(16), order: .kind, leftOutUnder: 64),
  ]

  static func row(_ event: EventRow) -> ListRow {
    ListRow(
      id: event.id,
      cells: [
        .init(event.date?.inColumn ?? "undated", event.date == nil ? .unknown : .dim),
        .init([event.shortName, event.name].compactMap { $0 }.joined(separator: " ")),
        .init(event.kind.map(Words.plain) ?? "?", .dim),
      ],
      mark: event.mark.role, match: event.match?.inWords,
      marks: [TimelineMark(event.date, isChange: event.kind == "status")])
  }
}

/// Lanes of events: name, how many events.
enum LaneList: ListPresentation {
  static let columns = [Column("Lane", .share(1)), Column("Events", .fixed(6), leftOutUnder: 20)]

  static func row(_ lane: LaneRow) -> ListRow {
    ListRow(
      id: lane.id, cells: [.init(lane.name, lane.id == nil ? .dim : .text), .init(String(lane.count), .count)],
      mark: nil, marks: lane.entries.map { TimelineMark($0.date, isChange: $0.isChange) })
  }
}

extension EDTFDate {
  /// The date in the width of its column: where its words are longer, the month or the years it falls in.
  var inColumn: String {
    guard inWords.count > EventList.dateWidth, let earliest, let latest else { return inWords }
    if earliest.year != latest.year { return "\(earliest.year)–\(latest.year)" }
    if earliest.month != latest.month { return "in \(earliest.year)" }
    // The last two words of a day in words are its month and its year.
    return "in " + earliest.inWords.split(separator: " ").suffix(2).joined(separator: " ")
  }
}
