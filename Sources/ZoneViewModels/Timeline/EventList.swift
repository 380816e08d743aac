import ZoneData

/// Events in the order of time: date, name, kind.
enum EventList: ListPresentation {
  static let columns = [
    Column("Date", .fixed(14)),
    Column("Event", .share(1)),
    Column("Kind", .fixed(16), leftOutUnder: 64),
  ]

  static func row(_ event: EventRow) -> ListRow {
    ListRow(
      id: event.id,
      cells: [
        .init(event.date?.inWords ?? "undated", event.date == nil ? .unknown : .dim),
        .init([event.shortName, event.name].compactMap { $0 }.joined(separator: " ")),
        .init(event.kind.map(Words.plain) ?? "?", .dim),
      ],
      mark: event.mark.role)
  }
}
