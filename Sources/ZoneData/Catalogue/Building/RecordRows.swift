/// The rows that follow from one record: everything that a list shows of it, and its links. Its words are those of search
/// (`SearchEntry`).
///
/// This is the one place where rows follow from a record; whoever adds a table that does adds it here and to `RowRemoval`.
enum RecordRows {
  /// The rows of a record that goes by `number`.
  static func rows(of reading: RecordReader.Reading, _ number: Int, _ reader: RecordReader) throws -> [IndexRow] {
    let record = reading.record
    let (sources, mark) = (record.sources, record.mark)
    let disputes = record.values.count { $0.mark == .disputed }
    let heading = IndexRow(
      .record, .int(number), .text(record.id.text), .text(record.kind.rawValue), .text(record.displayName),
      .int(disputes), .int(reading.claims.count))
    let list = ListRows(record: record, number: number, mark: mark, sources: sources.count)
    return try [heading] + list.rows(nameOf: reader.name)
      + FacetWriter.rows(of: record, number, sources: sources, mark: mark) + links(of: record, number, reader)
  }

  /// The rows of a change of status, which is a row of the timeline that is tied to its zone.
  static func rows(of change: StatusChange, _ number: Int, zone: Int) -> [IndexRow] {
    let event = IndexRow(
      .event, .int(number), .text(change.id.text), .text(change.name), .null, .text(change.on.text), .text("status"),
      .text(change.value.mark.rawValue), .int(change.value.sourceCount), .int(change.on.firstNumber),
      .int(change.on.lastNumber))
    let (field, step) = (Field.Name.status.rawValue, change.value.value.text)
    return [event] + FacetWriter.rows(of: change, number) + link(zone, number, field, step)
  }

  private static func links(of record: Record, _ number: Int, _ reader: RecordReader) throws -> [IndexRow] {
    var rows: [IndexRow] = []
    for value in record.values {
      // Nothing points to events, so the number of the id is that of the row.
      guard let target = value.value.target, let other = try reader.number(of: target) else { continue }
      rows += link(number, other, value.field.name.rawValue, value.value.text)
    }
    return rows
  }

  /// A tie belongs to the record that says it, and stands on both sides.
  private static func link(_ number: Int, _ other: Int, _ field: String, _ role: String) -> [IndexRow] {
    [
      IndexRow(.link, .int(number), .int(other), .text(field), .text(role), Cell(true)),
      IndexRow(.backlink, .int(other), .int(number), .text(field), .text(role), Cell(false)),
    ]
  }
}

extension Record {
  /// The date of an event.
  var date: EDTFDate? {
    guard case .date(let date) = value(.date)?.value else { return nil }
    return date
  }
}
