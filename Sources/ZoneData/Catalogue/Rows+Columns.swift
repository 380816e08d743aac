import GRDB

/// A row that a list of the catalogue gives.
protocol ListRow {
  static var list: CatalogueList { get }
  static var columns: String { get }
  static var order: String { get }
  /// What tells its rows apart: the record's number, but a contact may have several.
  static var key: String { get }
  /// What it says in words.
  var texts: [String?] { get }
  var match: TextMatch? { get set }
  init(row: Row)
}

extension ListRow {
  static var key: String { "id" }
}

extension CatalogueList {
  /// The type of its rows.
  var rows: any ListRow.Type {
    switch self {
    case .zones: ZoneRow.self
    case .partners: PartnerRow.self
    case .bodies: BodyRow.self
    case .events: EventRow.self
    case .contacts: ContactRow.self
    case .people: PersonRow.self
    }
  }
}

extension ZoneRow: ListRow {
  static var list: CatalogueList { .zones }
  static var columns: String { "slug, name, named, place, province, status, mark, sources" }
  static var order: String { "sort, id" }
  var texts: [String?] { [name, place, province.flatMap { Subdivision(code: $0)?.name }, status?.rawValue] }

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
  static var list: CatalogueList { .partners }
  static var columns: String { "slug, name, short, native, kind, province, mark, sources" }
  static var order: String { "sort, id" }
  var texts: [String?] { [name, shortName, nativeName, kind, province.flatMap { Subdivision(code: $0)?.name }] }

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
  static var list: CatalogueList { .contacts }
  static var columns: String { "slug, name, title, body, channel, mark, sources" }
  static var order: String { "sort, rowid" }
  static var key: String { "rowid" }
  var texts: [String?] { [name, title, body] }

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
  static var list: CatalogueList { .events }
  static var columns: String { "slug, name, short, date, kind, mark, sources" }
  static var order: String { "id" }
  var texts: [String?] { [name, shortName, kind, date?.inWords] }

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

extension BodyRow: ListRow {
  static var list: CatalogueList { .bodies }
  static var columns: String { "slug, name, kind, province, mark, sources" }
  static var order: String { "name COLLATE NOCASE, id" }
  var texts: [String?] { [name, kind, province.flatMap { Subdivision(code: $0)?.name }] }

  init(row: Row) {
    id = RecordID(stored: row[0])
    name = row[1]
    kind = row[2]
    province = row[3]
    mark = Mark(stored: row[4])
    sourceCount = row[5]
  }
}

extension PersonRow: ListRow {
  static var list: CatalogueList { .people }
  static var columns: String { "slug, name, title, body, mark, sources" }
  static var order: String { "name COLLATE NOCASE, id" }
  var texts: [String?] { [name, title, body] }

  init(row: Row) {
    id = RecordID(stored: row[0])
    name = row[1]
    title = row[2]
    body = row[3]
    mark = Mark(stored: row[4])
    sourceCount = row[5]
  }
}

extension Mark {
  fileprivate init(stored text: String) {
    self = Mark(rawValue: text) ?? .unknown
  }
}
