import GRDB

/// A row that a list of the catalogue gives.
protocol ListRow {
  static var table: String { get }
  static var columns: String { get }
  static var order: String { get }
  init(row: Row)
}

extension ZoneRow: ListRow {
  static var table: String { "zone" }
  static var columns: String { "slug, name, named, place, province, status, mark, sources" }
  static var order: String { "sort, id" }

  init(row: Row) {
    id = RecordID(stored: row[0])
    name = row[1]
    isNamed = row[2]
    place = row[3]
    province = row[4]
    status = (row[5] as String?).flatMap(ZoneStatus.init)
    mark = Mark(stored: row[6])
    sourceCount = row[7]
  }
}

extension PartnerRow: ListRow {
  static var table: String { "partner" }
  static var columns: String { "slug, name, short, native, kind, province, mark, sources" }
  static var order: String { "sort, id" }

  init(row: Row) {
    id = RecordID(stored: row[0])
    name = row[1]
    shortName = row[2]
    nativeName = row[3]
    kind = row[4]
    province = row[5]
    mark = Mark(stored: row[6])
    sourceCount = row[7]
  }
}

extension ContactRow: ListRow {
  static var table: String { "contact" }
  static var columns: String { "slug, name, title, body, channel, mark, sources" }
  static var order: String { "sort, rowid" }

  init(row: Row) {
    id = RecordID(stored: row[0])
    name = row[1]
    title = row[2]
    body = row[3]
    isChannel = row[4]
    mark = Mark(stored: row[5])
    sourceCount = row[6]
  }
}

extension EventRow: ListRow {
  static var table: String { "event" }
  static var columns: String { "slug, name, short, date, kind, mark, sources" }
  static var order: String { "id" }

  init(row: Row) {
    id = RecordID(stored: row[0])
    name = row[1]
    shortName = row[2]
    date = (row[3] as String?).flatMap { try? EDTFDate($0) }
    kind = row[4]
    mark = Mark(stored: row[5])
    sourceCount = row[6]
  }
}

extension Mark {
  fileprivate init(stored text: String) {
    self = Mark(rawValue: text) ?? .unknown
  }
}
