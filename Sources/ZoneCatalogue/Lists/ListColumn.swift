import ZoneData

/// A column of a list. Table, sorting, screen and exports are derived from this value.
package struct ListColumn: Sendable {
  /// The purpose of a column.
  enum Purpose {
    /// It is printed, and the list can be sorted by it.
    case listed
    /// It is printed, but the list cannot be sorted by it.
    case printed
    /// It is read only to compute other cells of the row.
    case helping
    /// It is stored for sorting and searching, but not read with the row.
    case sorting
    /// It shows a field of the rows' records, and is read only if it is shown or printed.
    case field
  }

  package let key: ColumnKey
  /// The name for users.
  package let title: String
  package let content: ColumnContent
  /// Nil if the screen shows it only if the user chooses it.
  package let heading: Heading?
  let purpose: Purpose
  /// The field of the records that it shows; nil for a column of the table.
  private(set) var field: FieldColumn?
  /// The type in CREATE TABLE.
  let type: String
  /// The expression in a view, if it is not the column of the same name in `record`. In a table, the expression of a column
  /// that is not stored.
  let source: String?
  /// The expression to sort by; nil if the list cannot be sorted by it.
  let order: String?
  let evidence: RowTable.Evidence
  /// The cell for the screen, if it differs from that of the content.
  let shown: (@Sendable (ListRow) -> ShownCell)?
  /// The value for a new row.
  let value: @Sendable (ListEntry) -> RowTable.Cell?

  /// The term in SELECT.
  func selected(inTable: Bool) -> String {
    guard inTable, let source else { return key.inSQL }
    return "\(source) AS \(key.inSQL)"
  }

  /// The order and the cell for the screen are those of the content by default.
  init(
    _ key: ColumnKey, _ title: String = "", _ content: ColumnContent = .text, for purpose: Purpose = .listed,
    type: String = "TEXT", from source: String? = nil, order: String? = nil, heading: Heading? = nil,
    evidence: RowTable.Evidence = .none, shown: (@Sendable (ListRow) -> ShownCell)? = nil,
    value: @escaping @Sendable (ListEntry) -> RowTable.Cell?
  ) {
    (self.key, self.title, self.content, self.purpose) = (key, title, content, purpose)
    (self.type, self.source, self.evidence, self.shown, self.value) = (type, source, evidence, shown, value)
    self.order = purpose == .listed ? order ?? content.order(by: key.inSQL) : purpose == .field ? order : nil
    self.heading = heading?.completed(title, key: key)
  }

  /// The column of a field of a kind of record, in a table whose rows have the numbers of records.
  init(_ field: FieldColumn, of kind: RecordKind, in table: String, shownFrom width: Int?) {
    self.init(
      field.key, field.title, field.content, for: .field,
      order: FieldSortKey.inSQL(field, of: kind, record: "\(table).id"),
      heading: width.map { Heading(Self.width(of: field.content, isList: field.isList), leftOutUnder: $0) },
      evidence: .column(field)
    ) { _ in nil }
    self.field = field
  }

  /// The name for users, that of the key if it has no other.
  package var name: String { title.isEmpty ? key.rawValue : title }

  /// Whether it shows a field of the records, which many may lack.
  package var isOfField: Bool { field != nil }

  /// The heading of the column, if the user chooses it.
  var chosenHeading: Heading {
    heading ?? Heading(Self.width(of: content, isList: field?.isList ?? false)).completed(title, key: key)
  }

  private static func width(of content: ColumnContent, isList: Bool) -> Heading.Width {
    switch content {
    case .name: .share(3)
    case _ where isList: .share(2)
    case .id, .text, .address: .share(2)
    case .word, .country: .fixed(14)
    case .status, .province, .mark: .fixed(11)
    case .date, .quantity: .fixed(16)
    case .seen: .fixed(6)
    case .number: .fixed(8)
    }
  }
}

extension ListColumn {
  /// The heading of a column on the screen.
  package struct Heading: Equatable, Sendable {
    /// The width in terminal columns.
    package enum Width: Equatable, Sendable {
      case fixed(Int)
      /// A share of the remaining width.
      case share(Int)
    }

    package private(set) var title: String
    package private(set) var key: ColumnKey?
    package let width: Width
    /// The column is hidden if the cells have less width than this, unless the user has chosen it.
    let leftOutUnder: Int
    /// Columns with a higher place come after all others; columns of equal place are in the order of the list.
    let place: Int

    /// The default title is that of the column.
    package init(_ width: Width, _ title: String = "", leftOutUnder: Int = 0, place: Int = 0) {
      (self.title, self.width, self.leftOutUnder, self.place) = (title, width, leftOutUnder, place)
    }

    /// The heading of a column that is as wide as its numbers.
    package func fitted(to width: Int) -> Heading {
      var heading = Heading(.fixed(width), title, leftOutUnder: leftOutUnder, place: place)
      heading.key = key
      return heading
    }

    fileprivate func completed(_ title: String, key: ColumnKey) -> Heading {
      var heading = self
      heading.title = self.title.isEmpty ? title : self.title
      heading.key = key
      return heading
    }
  }
}

extension ColumnKey {
  /// The name of the column in a table.
  var inSQL: String {
    switch self {
    case .id: "slug"
    case .nativeName: "native"
    default: rawValue
    }
  }
}

// MARK: - Columns of several lists

extension ListColumn {
  static let id = Self(.id, "", .id, type: "TEXT NOT NULL") { .id($0.id) }

  /// The display name. A zone that no source names has the name of its place.
  static func name(
    order: String? = nil, heading: Heading? = nil, evidence: [Field.Name] = [.name, .place, .province],
    shown: (@Sendable (ListRow) -> ShownCell)? = nil
  ) -> Self {
    Self(
      .name, "Name", .name, type: "TEXT NOT NULL", order: order, heading: heading, evidence: .fields(evidence),
      shown: shown
    ) { .text($0.name) }
  }

  /// The shown value of a field.
  static func field(
    _ field: Field.Name, _ title: String, _ content: ColumnContent = .text, from source: String? = nil,
    heading: Heading? = nil
  ) -> Self {
    Self(
      ColumnKey(rawValue: field.inJSON), title, content, from: source, heading: heading, evidence: .fields([field])
    ) { .text($0.text(field)) }
  }

  static func mark(from source: String? = nil) -> Self {
    Self(.mark, "Mark (problems first)", .mark, type: "TEXT NOT NULL", from: source) {
      .text($0.mark.rawValue)
    }
  }

  /// The day of the newest document.
  static func seen(from source: String? = nil, heading: Heading? = nil) -> Self {
    Self(.seen, "Last seen", .seen, from: source, heading: heading) { .text($0.lastSeen?.iso) }
  }

  static func sources(from source: String? = nil) -> Self {
    Self(.sources, "Number of sources", .number, type: "INTEGER NOT NULL", from: source) { .number($0.sourceCount) }
  }

  static let initials = Self(.shortName, for: .helping) { .text($0.record?.initials) }
  static let sortedName = Self("sort_name", for: .sorting, type: "TEXT NOT NULL") { .text($0.foldedName) }

  /// The title of a post.
  static func post(
    from source: String? = nil, heading: Heading? = nil, shown: (@Sendable (ListRow) -> ShownCell)? = nil
  ) -> Self {
    Self(.title, "Post", .name, from: source, heading: heading, evidence: .fields([.posts]), shown: shown) {
      .text($0.post?.value.text)
    }
  }

  /// The body at which a person has a post.
  static func body(
    from source: String? = nil, heading: Heading? = nil, shown: (@Sendable (ListRow) -> ShownCell)? = nil
  ) -> Self {
    Self(.body, "Body", from: source, heading: heading, evidence: .fields([.posts]), shown: shown) { .text($0.body) }
  }
}
