import ZoneData

extension CatalogueList {
  /// The definition of the list.
  package var definition: ListDefinition {
    switch self {
    case .zones: .zones
    case .partners: .partners
    case .bodies: .bodies
    case .events: .events
    case .deals: .deals
    case .contacts: .contacts
    case .people: .people
    case .sources: .sources
    case .disputes: .disputes
    case .stale: .stale
    }
  }

  /// The table or the view of its rows.
  var table: String { definition.table }
}

extension ListDefinition {
  /// Zones first, then sites, then plans; in each class the most advanced status first.
  static let zones = ListDefinition(
    "zone", order: ["sort_rank", "sort_name", "slug"], lastIf: "sort_rank >= \(ZoneRank.ofPlans)",
    ownOrder: "Progress (status)",
    fields: (.zone, ["area": 78, "cost": 100, "developer": 116, "sectors": 140]),
    columns: [
      .id,
      .name(order: "sort_name", heading: .init(.share(3), "Zone")) {
        ShownCell($0.name, $0.zoneClass == .plan ? .dim : .text)
      },
      .field(.place, "Place"),
      .field(.province, "Province", .province, heading: .init(.fixed(11), leftOutUnder: 38)),
      .field(.status, "Status", .status, heading: .init(.fixed(11), leftOutUnder: 30)),
      ListColumn(.zoneClass, "Class", .word, for: .printed, type: "TEXT NOT NULL") { .text($0.zoneClass.rawValue) },
      .seen(heading: .init(.fixed(6), "Age", leftOutUnder: 58, place: 1)), .mark(), .sources(),
      ListColumn("sort_rank", for: .sorting, type: "INTEGER NOT NULL") { .number(ZoneRank.of($0)) },
      .sortedName,
    ])

  static let partners = ListDefinition(
    "partner", order: ["tie_rank", "sort_name", "slug"], ownOrder: "By tie",
    fields: (.body, ["place": 96, "sectors": 120]),
    columns: [
      .id, .name(order: "sort_name", heading: .init(.share(3), "Partner"), shown: withInitials), .initials,
      ListColumn(
        .nativeName, "Native name", heading: .init(.share(2), leftOutUnder: 44), evidence: .oneOf([.name])
      ) { .text($0.nativeName) },
      .field(.kind, "Kind", .word, heading: .init(.fixed(16), leftOutUnder: 64, place: 1)),
      ListColumn(
        .province, "Province", .province, heading: .init(.fixed(9), "Seat", leftOutUnder: 40),
        evidence: .fields([.province]), shown: seat
      ) { .text($0.text(.province)) },
      ListColumn(.country, "Country", evidence: .fields([.country])) { .text($0.partnerCountry) },
      // Those of a new row are none until `PartnerTies` finds them.
      ListColumn(
        .tie, "Tie", .word, type: "TEXT NOT NULL", order: "tie_rank", heading: .init(.fixed(6), leftOutUnder: 26),
        shown: tie
      ) { _ in .text(PartnerTie.none.rawValue) },
      .seen(heading: .init(.fixed(6), "Age", leftOutUnder: 66, place: 1)), .mark(), .sources(), .sortedName,
      ListColumn("tie_rank", for: .sorting, type: "INTEGER NOT NULL") { _ in .number(PartnerTie.none.rank) },
    ])

  /// Bodies of all countries. Partners have their own table, because the screen queries them on every key.
  static let bodies = ListDefinition(
    "body", view: "record WHERE record.kind = 'body' AND record.id < \(EventKey.first)",
    order: ["\(SortKey.function)(name)", "id"], ownOrder: "By name", fields: (.body, [:]),
    columns: [
      .id, .name(), .field(.kind, "Kind", .word, from: facet(.kind)),
      .field(.province, "Province", .province, from: facet(.province)), .seen(from: "record.seen"),
      .mark(from: facet(.mark)), .sources(from: sourceCount),
    ])

  /// In date order, which is the order of the keys. Undated events come last.
  static let events = ListDefinition(
    "event", order: ["id"], ownOrder: "By date", fields: (.event, ["place": 88, "amount": 108]),
    columns: [
      .id,
      ListColumn(
        .date, "Date", .date, order: "CASE WHEN date IS NOT NULL THEN id END", heading: .init(.fixed(14)),
        evidence: .fields([.date, .status])
      ) { .text($0.date?.text) },
      .name(heading: .init(.share(1), "Event"), evidence: [.name, .place, .province, .status], shown: withInitials),
      .initials,
      ListColumn(
        .kind, "Kind", .word, heading: .init(.fixed(16), leftOutUnder: 64), evidence: .fields([.kind])
      ) { .text($0.change != nil ? "status" : $0.note != nil ? "note" : $0.text(.kind)) },
      .seen(), .mark(), .sources(),
      ListColumn("earliest", for: .sorting, type: "INTEGER") { .number($0.date?.firstNumber) },
      ListColumn("latest", for: .sorting, type: "INTEGER") { .number($0.date?.lastNumber) },
    ])

  /// The newest first. Undated deals come last.
  static let deals = ListDefinition(
    "deal", order: ["recency", "id"], ownOrder: "Newest first", fields: (.event, [:]),
    columns: [
      .id,
      ListColumn(
        .date, "Date", .date, order: "CASE WHEN date IS NOT NULL THEN id END", evidence: .fields([.date])
      ) { .text($0.date?.text) },
      .name(evidence: [.name]),
      ListColumn(
        "parties", "Parties", from: parties, order: "\(SortKey.function)(\(parties))", evidence: .fields([.bodies])
      ) { _ in nil },
      ListColumn("amount", "Amount (by currency)", order: amountOrder, evidence: .fields([.amount])) {
        .text($0.deal?.amountText)
      },
      ListColumn(.progress, "Progress", for: .printed, evidence: .fields([.stage])) {
        .text($0.deal?.progress.inWords)
      },
      .field(.kind, "Kind", .word), .field(.binding, "Binding", .word),
      ListColumn(.stage, "Stage", .word, order: stageOrder, evidence: .fields([.stage])) {
        .text($0.deal?.progress.stage?.rawValue)
      },
      ListColumn("stageDate", "Date of the stage", .date, order: "stage_day", evidence: .fields([.stage])) {
        .text($0.deal?.progress.on?.text)
      },
      .seen(), .mark(), .sources(),
      ListColumn("recency", for: .sorting, type: "INTEGER NOT NULL") {
        .number($0.date?.timelineDay.map { -$0.number } ?? Int.max)
      },
      ListColumn("earliest", for: .sorting, type: "INTEGER") { .number($0.date?.firstNumber) },
      ListColumn("latest", for: .sorting, type: "INTEGER") { .number($0.date?.lastNumber) },
      ListColumn("stage_day", for: .sorting, type: "INTEGER") { .number($0.deal?.progress.on?.timelineDay?.number) },
      ListColumn("pledged", for: .sorting, type: "INTEGER NOT NULL") { .number($0.deal?.isPledged == true ? 1 : 0) },
      ListColumn("running", for: .sorting, type: "INTEGER NOT NULL") { .number($0.deal?.isUnderWay == true ? 1 : 0) },
    ])

  /// People in an official role and public channels, by body. The channels of a body come before its people, and posts that
  /// have ended come last.
  static let contacts = ListDefinition(
    "contact", key: "rowid", order: ["sort_held", "sort_body", "sort_name", "slug", "rowid"], ownOrder: "By body",
    fields: (.person, ["country": 120]),
    columns: [
      .id, .name(heading: .init(.share(3))) { ShownCell($0.name, $0.hasEnded ? .dim : .text) },
      .post(heading: .init(.share(4), leftOutUnder: 30), shown: post),
      ListColumn(.channel, "Channel", for: .printed, evidence: .oneOf([.website, .channel])) { .text($0.channel) },
      .body(heading: .init(.share(3), leftOutUnder: 56)) { ShownCell($0[.body] ?? "", .dim) },
      ListColumn(
        .since, "Since", .date, for: .printed, heading: .init(.fixed(16), leftOutUnder: 92, place: 1),
        evidence: .fields([.posts]), shown: { day(of: $0[.since]) }
      ) {
        .text($0.post?.tenure?.since?.text)
      },
      ListColumn(
        .until, "Until", .date, for: .printed, evidence: .fields([.posts]), shown: { day(of: $0[.until]) }
      ) {
        .text($0.post?.tenure?.until?.text)
      },
      ListColumn(.held, "Held", .word, evidence: .fields([.posts])) { .text($0.postState?.rawValue) },
      .seen(heading: .init(.fixed(6), "Age", leftOutUnder: 58, place: 1)), .mark(), .sources(),
      ListColumn("sort_held", for: .sorting, type: "INTEGER NOT NULL") { .number($0.postState == .ended ? 1 : 0) },
      ListColumn("sort_body", for: .sorting, type: "TEXT NOT NULL") {
        .text(SortKey.of($0.channel == nil ? $0.body ?? "\u{7F}" : $0.name))
      },
      ListColumn("sort_name", for: .sorting, type: "TEXT NOT NULL") { .text($0.channel == nil ? $0.foldedName : "") },
    ])

  /// All people, with the posts of those that are contacts.
  static let people = ListDefinition(
    "person",
    view: """
      record LEFT JOIN contact ON contact.rowid = (SELECT min(rowid) FROM contact WHERE contact.id = record.id)
      WHERE record.kind = 'person' AND record.id < \(EventKey.first)
      """,
    order: ["\(SortKey.function)(name)", "id"], ownOrder: "By name", fields: (.person, [:]),
    columns: [
      .id, .name(), .post(from: "contact.title"), .body(from: "contact.body"),
      ListColumn(.since, "Since", .date, for: .printed, from: "contact.since", evidence: .fields([.posts])) { _ in nil
      },
      ListColumn(.until, "Until", .date, for: .printed, from: "contact.until", evidence: .fields([.posts])) { _ in nil
      },
      ListColumn(.held, "Held", .word, from: "contact.held", evidence: .fields([.posts])) { _ in nil },
      .seen(from: "coalesce(contact.seen, record.seen)"), .mark(from: facet(.mark)), .sources(from: sourceCount),
    ])

  static let sources = ListDefinition(
    "source", order: [], ownOrder: "By date",
    columns: [
      .id,
      ListColumn("published", "Published", .date) { .text($0.source?.published?.text) },
      ListColumn(.kind, "Kind", .word) { .text($0.source?.kind.rawValue) },
      ListColumn("publisher", "Publisher") { .text($0.source?.publisher) },
      ListColumn(.title, "Title", .name) { .text($0.source?.title) },
      ListColumn("address", "Address", .address) { .text($0.source?.address) },
    ])

  /// A row for each value that needs checking.
  static let stale = ListDefinition(
    "record", order: [], ownOrder: "Oldest first",
    columns: [
      ListColumn(.id, "Record", .id) { .id($0.id) }, .name(),
      ListColumn("field", "Field") { .text($0.stale?.value.field.name.inJSON) },
      ListColumn("value", "Value", .text, evidence: .row) { .text($0.stale.map { $0.value.value.text }) },
      ListColumn("body", "Body") {
        .text($0.stale?.value.field.type == .post ? $0.stale?.value.value.target?.text : nil)
      },
      ListColumn("reason", "Reason", .word) { .text($0.stale?.reason.rawValue) },
      .seen(), ListColumn("source", "Source") { .text($0.stale?.value.source.text) },
      .mark(),
    ])

  /// A row for each claim of a dispute, the shown value first.
  static let disputes = ListDefinition(
    "record", order: [], ownOrder: "By name",
    columns: [
      ListColumn(.id, "Record", .id) { .text($0.dispute?.row.id.text) },
      ListColumn("field", "Field") { .text($0.dispute?.row.field.name.inJSON) },
      ListColumn("value", "Value", .name, evidence: .row) { .text($0.dispute?.side.value.text) },
      ListColumn("source", "Source") { .id($0.id) },
      ListColumn("at", "At") { .text($0.dispute?.side.at?.text) },
      ListColumn("standing", "Standing", .mark) { .text($0.dispute?.side.standing.rawValue) },
    ])
}

// MARK: - Parts

extension ListDefinition {
  @Sendable private static func withInitials(_ row: ListRow) -> ShownCell {
    ShownCell([row[.shortName], row.name].compactMap { $0 }.joined(separator: " "))
  }

  /// A day of a post; blank if no document gives it.
  @Sendable private static func day(of text: String?) -> ShownCell {
    ShownCell(text.flatMap { try? EDTFDate($0) }?.inWords(within: 16) ?? "", .dim)
  }

  /// The post or the channel; of an ended post also the end.
  @Sendable private static func post(_ row: ListRow) -> ShownCell {
    guard row.hasEnded, let title = row[.title] else { return ShownCell(known: row[.title] ?? row[.channel]) }
    let end = row[.until].flatMap { try? EDTFDate($0) }
    return ShownCell(end.map { "\(title) · \($0.endInWords)" } ?? title, .dim)
  }

  @Sendable private static func tie(_ row: ListRow) -> ShownCell {
    ShownCell(row.tie.inShort, [.signed, .jointBody].contains(row.tie) ? .text : .dim)
  }

  /// The province of a Chinese partner, the country of any other: `Liaoning`, `Germany`, or `AE` for a long name.
  @Sendable private static func seat(_ row: ListRow) -> ShownCell {
    let unit = row[.province].flatMap(Subdivision.init(code:))
    guard let country = row[.country], country != "CN" else { return ShownCell(known: unit?.shortName) }
    let name = Country.name(of: country) ?? country
    return ShownCell(name.count <= Self.longestCountry ? name : country, .dim)
  }

  /// A longer name of a country could not be told from others once it is cut.
  private static let longestCountry = 12

  /// The bodies that are parties of a deal, those that sign first. A body is called by its shortest name of one word, such
  /// as `Z-Park`, if it has one: longer ones may be misprints. Names are looked up for the rows that are read, so a body may
  /// change them without its deals being made again.
  private static let parties: String = {
    let order = ColumnContent.places("link.role", Deal.partyRoles)
    let first = "body.id * \(SearchTextNumber.perRecord)"
    return """
      (SELECT group_concat(short, ', ') FROM (
        SELECT coalesce(
          (SELECT text FROM search_text WHERE id BETWEEN \(first) AND \(first) + \(SearchTextNumber.perRecord - 1)
            AND field IN ('name', 'alias') AND text NOT GLOB '*[^!-~]*' ORDER BY length(text), id LIMIT 1),
          body.name) AS short
        FROM link JOIN record body ON body.id = link.b
        WHERE link.a = deal.id AND link.forward AND link.field = 'bodies'
          AND link.role IN \(Deal.partyRoles.inSQL)
        GROUP BY body.id ORDER BY min(\(order)), short))
      """
  }()

  private static let amountOrder =
    "(SELECT currency || printf('%020d', amount) FROM deal_amount WHERE deal = deal.id ORDER BY currency LIMIT 1)"

  private static let stageOrder = ColumnContent.places("stage", DealStage.allCases.map(\.rawValue))

  /// The value of a facet that each record has at most once, as an expression in a view of records.
  private static func facet(_ facet: Facet) -> String {
    "(SELECT value FROM facet WHERE facet.record = record.id AND facet.facet = '\(facet.rawValue)')"
  }

  private static let sourceCount =
    "(SELECT count(*) FROM facet WHERE facet.record = record.id AND facet.facet = 'source')"
}
