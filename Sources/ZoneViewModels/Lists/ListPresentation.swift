import ZoneData

/// How the rows of one kind of list are shown: catalogue rows in, text with roles out.
protocol ListPresentation {
  associatedtype CatalogueRow: Sendable
  static var columns: [Column] { get }
  static func row(_ row: CatalogueRow) -> ListRow
}

/// Zones: name or place, province, status.
enum ZoneList: ListPresentation {
  static let columns = [
    Column("Zone", .share(3), order: .name),
    Column("Province", .fixed(11), order: .province, leftOutUnder: 30),
    Column("Status", .fixed(11), order: .status, leftOutUnder: 38),
  ]

  static func row(_ zone: ZoneRow) -> ListRow {
    let province = zone.province.flatMap { Subdivision(code: $0)?.shortName }
    return ListRow(
      id: zone.id,
      cells: [
        .init(zone.name, zone.isNamed ? .text : .dim),
        .init(province ?? "?", province == nil ? .unknown : .dim),
        .init(zone.status?.inShort ?? "?", zone.status?.role ?? .unknown),
      ],
      mark: zone.mark.role, match: zone.match?.inWords)
  }

  /// The leading row: with the cursor on it, the other panes show everything in the scope.
  static let allRow = ListRow(id: nil, cells: [.init("All zones", .heading), .init(""), .init("")], mark: nil)
}

/// Partners: name, native name, seat, kind.
enum PartnerList: ListPresentation {
  static let columns = [
    Column("Partner", .share(3), order: .name),
    Column("Native name", .share(2), order: .nativeName, leftOutUnder: 44),
    Column("Seat", .fixed(9), order: .province, leftOutUnder: 34),
    Column("Kind", .fixed(12), order: .kind, leftOutUnder: 58),
  ]

  static func row(_ partner: PartnerRow) -> ListRow {
    let seat = partner.province.flatMap { Subdivision(code: $0)?.shortName }
    return ListRow(
      id: partner.id,
      cells: [
        .init([partner.shortName, partner.name].compactMap { $0 }.joined(separator: " ")),
        .init(partner.nativeName ?? "", .dim),
        .init(seat ?? "?", seat == nil ? .unknown : .dim),
        .init(partner.kind.map(Words.plain) ?? "?", .dim),
      ],
      mark: partner.mark.role, match: partner.match?.inWords)
  }
}

/// Contacts: name, post, body.
enum ContactList: ListPresentation {
  static let columns = [
    Column("Name", .share(3), order: .name),
    Column("Post", .share(4), order: .title, leftOutUnder: 30),
    Column("Body", .share(3), order: .body, leftOutUnder: 56),
  ]

  static func row(_ contact: ContactRow) -> ListRow {
    ListRow(
      id: contact.id,
      cells: [
        .init(contact.name),
        .init(contact.title ?? "?", contact.title == nil ? .unknown : .dim),
        .init(contact.body ?? "", .dim),
      ],
      mark: contact.mark.role, match: contact.match?.inWords)
  }
}

extension TextMatch {
  /// What was found, for a row that does not show it: the field and the text.
  var inWords: String { "\(field.rawValue): \(text)" }
}
