import Algorithms
import ZoneData

/// Adds the rows of the lists that follow from a record.
struct ListRows {
  let record: Record
  let number: Int
  let mark: Mark
  let sources: Int
  /// The day of the newest document that mentions it.
  let lastSeen: Day?
  let shown: ShownRecord

  /// Adds them; `nameOf` returns the names of bodies.
  func write(to rows: inout RowBuffer, nameOf: (RecordID) -> String?) {
    let entry = ListEntry(record, mark: mark, sourceCount: sources, lastSeen: seen)
    switch record.kind {
    case .zone: add(entry, .zone, .zones, to: &rows)
    case .body:
      if record.isPartner {
        add(entry, .partner, .partners, to: &rows)
      }
      // The list keeps the order in which they are inserted.
      for channel in record.values(.website) + record.values(.channel) {
        add(ListEntry(channel: channel, of: record), .contact, .contacts, to: &rows)
      }
    case .event:
      Self.writeEvent(entry, shown, number, to: &rows)
      entry.deal.map { write($0, entry, to: &rows) }
    case .person:
      // A person is only a contact in an official role. Of several offices at one body the newest counts, a held one first.
      for post in record.values(.posts).uniqued(on: \.value.target) {
        let body = post.value.target.flatMap(nameOf)
        add(
          ListEntry(post: post, of: record, mark: mark, sourceCount: sources, body: body), .contact, .contacts,
          to: &rows)
      }
    }
  }

  /// The day of the newest document behind a row: that of a zone is about its status, if it has one.
  private var seen: Day? {
    guard record.kind == .zone, let status = record.value(.status) else { return lastSeen }
    return status.lastSeen
  }

  /// Adds the rows of a deal besides those of an event.
  private func write(_ deal: Deal, _ entry: ListEntry, to rows: inout RowBuffer) {
    add(entry, .deal, .deals, to: &rows)
    for amount in deal.amounts {
      rows.add(
        .dealAmount, number, amount.currency, amount.figure, deal.isPledged, deal.isUnderWay, amount.isDisputed)
    }
  }

  /// Adds the row of a change of status, which the timeline shows as an event.
  static func write(_ change: StatusChange, _ number: Int, to rows: inout RowBuffer) {
    writeEvent(ListEntry(change), nil, number, to: &rows)
  }

  /// Adds the row of a note, which the timeline shows beside the events.
  static func write(_ note: DatedNote, _ number: Int, to rows: inout RowBuffer) {
    writeEvent(ListEntry(note), nil, number, to: &rows)
  }

  /// Adds a row of the timeline, and those by which it is sorted.
  private static func writeEvent(_ entry: ListEntry, _ fields: ShownRecord?, _ number: Int, to rows: inout RowBuffer) {
    rows.add(.event, cells: ListDefinition.events.cells(of: entry, number: number))
    EventOrder.write(entry, fields, number, to: &rows)
  }

  private func add(_ entry: ListEntry, _ table: IndexTable, _ list: ListDefinition, to rows: inout RowBuffer) {
    rows.add(table, cells: list.cells(of: entry, number: number))
  }
}

extension Record {
  /// Whether its country is not Pakistan, or not only.
  fileprivate var isPartner: Bool {
    values(.country).contains { $0.value.text != "PK" }
  }
}
