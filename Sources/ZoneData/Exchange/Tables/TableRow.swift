/// A row of a list of the catalogue, as columns.
protocol TableRow {
  static var columnNames: [String] { get }
  var id: RecordID { get }
  var cells: [RowTable.Cell?] { get }
  var match: TextMatch? { get }
}

extension ZoneRow: TableRow {
  static var columnNames: [String] { ["id", "name", "place", "province", "status", "mark", "sources"] }
  var cells: [RowTable.Cell?] {
    [
      .id(id), .text(name), .text(place), .text(province), .text(status?.rawValue), .text(mark.rawValue),
      .number(sourceCount),
    ]
  }
}

extension PartnerRow: TableRow {
  static var columnNames: [String] { ["id", "name", "nativeName", "kind", "province", "mark", "sources"] }
  var cells: [RowTable.Cell?] {
    [
      .id(id), .text(name), .text(nativeName), .text(kind), .text(province), .text(mark.rawValue),
      .number(sourceCount),
    ]
  }
}

extension BodyRow: TableRow {
  static var columnNames: [String] { ["id", "name", "kind", "province", "mark", "sources"] }
  var cells: [RowTable.Cell?] {
    [.id(id), .text(name), .text(kind), .text(province), .text(mark.rawValue), .number(sourceCount)]
  }
}

extension EventRow: TableRow {
  static var columnNames: [String] { ["id", "date", "name", "kind", "mark", "sources"] }
  var cells: [RowTable.Cell?] {
    [.id(id.record), .text(date?.text), .text(name), .text(kind), .text(mark.rawValue), .number(sourceCount)]
  }
}

extension ContactRow: TableRow {
  static var columnNames: [String] { ["id", "name", "title", "channel", "body", "mark", "sources"] }
  var cells: [RowTable.Cell?] {
    [
      .id(id), .text(name), .text(isChannel ? nil : title), .text(isChannel ? title : nil), .text(body),
      .text(mark.rawValue), .number(sourceCount),
    ]
  }
}

extension PersonRow: TableRow {
  static var columnNames: [String] { ["id", "name", "title", "body", "mark", "sources"] }
  var cells: [RowTable.Cell?] {
    [.id(id), .text(name), .text(title), .text(body), .text(mark.rawValue), .number(sourceCount)]
  }
}
