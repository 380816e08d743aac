import ZoneData

/// A list: its table, its own order and its columns. A column added here is part of the table, the rows, the sorting,
/// the screen and all exports. A class, because each frame passes definitions around, and a copy would retain every part.
package final class ListDefinition: Sendable {
  /// The table or the view of its rows.
  let table: String
  /// The source of a view; nil for a table.
  let view: String?
  /// The column that identifies a row. It is the record's number, except that a contact may have several rows.
  let key: String
  /// The terms of ORDER BY for the list's own order, which leave no ties; empty for a list that is assembled in memory.
  let order: [String]
  /// The condition for rows that come last in every order by a column; nil if there are none.
  let lastIf: String?
  /// The list's own order, for users.
  package let ownOrder: String
  package let columns: [ListColumn]
  /// The columns of the fields of its records that the table does not have.
  package let fieldColumns: [ListColumn]
  /// The kind of its records; nil for a list that is not of records.
  let recordKind: RecordKind?

  /// The columns of its table, in the order of the values of a row.
  let stored: [ListColumn]
  /// The columns that are read with a row, in the order of its cells. The first is the id.
  let selected: [ListColumn]
  let selection: String
  let keys: [ColumnKey]
  /// The columns that the screen shows, unless the user has chosen others, with the least width of the cells for each.
  private let headed: [(key: ColumnKey, from: Int)]
  /// Asked for in each frame.
  private let byKey: [ColumnKey: ListColumn]
  /// The columns whose values can be added.
  package let summable: [FieldColumn]
  private let summableKeys: Set<ColumnKey>
  /// The columns that are printed, unless the user has chosen others.
  let printed: [ColumnKey]
  /// The columns that the list can be sorted by.
  package let sortable: [ListColumn]

  /// `fields` are the kind of its records, and the least widths of the cells from which the screen shows their columns.
  init(
    _ table: String, view: String? = nil, key: String = "id", order: [String], lastIf: String? = nil, ownOrder: String,
    fields: (of: RecordKind, shownFrom: [ColumnKey: Int])? = nil, columns: [ListColumn]
  ) {
    (self.table, self.view, self.key, self.ownOrder, self.columns) = (table, view, key, ownOrder, columns)
    (self.order, self.lastIf, recordKind) = (order, lastIf, fields?.of)
    stored = columns.filter { $0.source == nil }
    selected = columns.filter { $0.purpose != .sorting }
    let isTable = view == nil
    selection = selected.map { $0.selected(inTable: isTable) }.joined(separator: ", ")
    keys = selected.map(\.key)
    fieldColumns =
      fields.map { kind, widths in
        FieldColumn.columns(of: kind).filter { field in !columns.contains { $0.key == field.key } }
          .map { ListColumn($0, of: kind, in: table, shownFrom: widths[$0.key]) }
      } ?? []
    // Lists assembled in memory are sorted there, by anything that is printed.
    sortable =
      columns.filter { order.isEmpty ? $0.purpose == .listed && $0.content != .address : $0.order != nil }
      + fieldColumns.filter { $0.order != nil }
    printed = selected.filter { $0.purpose != .helping }.map(\.key)
    let placed = (columns + fieldColumns).enumerated().compactMap { index, column in
      column.heading.map { (column: column, place: ($0.place, index)) }
    }
    headed = placed.sorted { $0.place < $1.place }.map { ($0.column.key, $0.column.heading?.leftOutUnder ?? 0) }
    byKey = Dictionary((columns + fieldColumns).map { ($0.key, $0) }) { first, _ in first }
    summable = (fields.map { FieldColumn.columns(of: $0.of) } ?? []).filter { $0.content == .quantity }
    summableKeys = Set(summable.map(\.key))
  }

  /// The column with a key, stored or of a field; nil if the list does not have it.
  package func column(_ key: ColumnKey) -> ListColumn? {
    byKey[key]
  }

  /// The columns that can be shown and printed, in the order in which they are offered.
  package var choosable: [ListColumn] {
    selected.filter { $0.purpose != .helping } + fieldColumns
  }

  /// The column with a name: as in JSON, or as in the dossiers; nil if the list has none of that name.
  package func choosable(named name: String) -> ListColumn? {
    let wanted = name.lowercased().replacing("-", with: "")
    return choosable.first { $0.key.rawValue.lowercased() == wanted }
  }

  /// The columns that the screen shows in a width of the cells, unless the user has chosen others.
  package func defaultColumns(in width: Int) -> [ColumnKey] {
    headed.filter { $0.from <= width }.map(\.key)
  }

  /// Whether the values of a column can be added.
  package func isSummable(_ key: ColumnKey) -> Bool { summableKeys.contains(key) }

  /// The words that a row shows.
  func words(of row: ListRow) -> Set<String> {
    Set(zip(selected, row.cells).compactMap { $0.content.words($1?.text) })
  }
}
