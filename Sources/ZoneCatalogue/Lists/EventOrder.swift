import GRDB
import ZoneData

/// The orders of the events by their columns. Sorting a million events takes seconds, so the index keeps what they are
/// sorted by: a row for each event that has a value in a column, in the order of the column.
enum EventOrder {
  static let table = """
    CREATE TABLE event_order (
      column INTEGER NOT NULL, key NOT NULL, event INTEGER NOT NULL, PRIMARY KEY (column, key, event)) WITHOUT ROWID
    """

  // MARK: - Writing

  /// Prepares for the addition of all events. In a new index their rows are sorted at once, in `finish`: one by one each
  /// would change another page.
  static func begin(in db: Database) throws {
    try db.execute(sql: "CREATE TABLE \(unsorted) (column INTEGER NOT NULL, key NOT NULL, event INTEGER NOT NULL)")
  }

  static func finish(in db: Database) throws {
    try db.execute(
      sql: "INSERT INTO event_order SELECT * FROM \(unsorted) ORDER BY column, key, event; DROP TABLE \(unsorted)")
  }

  /// The table of rows that are not in order yet.
  static let unsorted = "unsorted_event_order"

  /// Adds the rows of an event. A change of status and a note have no fields.
  static func write(_ entry: ListEntry, _ fields: ShownRecord?, _ number: Int, to rows: inout RowBuffer) {
    for (column, key) in keys(of: fields, cell: { $0.value(entry) }) {
      rows.add(.eventOrder, column, key, number)
    }
  }

  /// Removes the rows of an event, which follow from its other rows.
  static func remove(_ number: Int, from db: Database) throws {
    let list = ListDefinition.events
    let statement = try db.cachedStatement(
      sql: "SELECT \(list.selection), \(FieldCells.selection("event")) FROM event WHERE id = ?")
    guard let row = try Row.fetchOne(statement, arguments: [number]) else { return }
    let event = list.row(row)
    let fields = (row[row.count - 1] as String?).map { FieldSortKey.record(.event, storedFields: $0) }
    for (column, key) in keys(of: fields, cell: { event.cell($0.key) }) {
      try db.run("DELETE FROM event_order WHERE column = ? AND key = ? AND event = ?", column, key, number)
    }
  }

  /// What an event is sorted by, for each column in which it has a value.
  private static func keys(
    of fields: ShownRecord?, cell: (ListColumn) -> RowTable.Cell?
  ) -> [(column: Int, key: Cell)] {
    var keys: [(column: Int, key: Cell)] = []
    // By index, because a column is large.
    for index in stored.indices {
      cell(stored[index].column).flatMap(stored[index].column.content.orderKey).map {
        keys.append((stored[index].place, $0))
      }
    }
    guard let fields else { return keys }
    // Most events lack most fields and roles.
    let known = Set(fields.values.map(\.field.name))
    let roles = Set(fields.values.lazy.filter { $0.value.target != nil }.map(\.value.text))
    for index in ofFields.indices {
      let mayShow =
        ofFields[index].column.role.map(roles.contains) ?? known.contains(ofFields[index].column.fields[0].name)
      guard mayShow, let key = FieldSortKey.key(of: fields, in: ofFields[index].column) else { continue }
      keys.append((ofFields[index].place, key))
    }
    return keys
  }

  // MARK: - Columns

  /// The columns by their places among those that events can be sorted by. The order by date follows from the keys of events.
  private static let stored = ListDefinition.events.sortable.enumerated().filter {
    $1.key != .date && !$1.isOfField
  }.map { (place: $0, column: $1) }

  private static let ofFields = ListDefinition.events.sortable.enumerated().compactMap { place, column in
    column.field.map { (place: place, column: $0) }
  }

  // MARK: - Sorting

  /// Sorts events by a column, those without a value last; nil if events have no such column. `events` are in the order of
  /// time; nil sorts all of them, of which there are `count`.
  static func sorted(_ events: [Int]?, count: Int, by order: ListOrder, in db: Database) throws -> [Int]? {
    guard let place = ListDefinition.events.sortable.firstIndex(where: { $0.key == order.column }) else { return nil }
    let wanted = events.map(Set.init)
    let isWanted = { (event: Int) in wanted?.contains(event) ?? true }
    var found: [Int] = []
    found.reserveCapacity(count)
    guard order.column != .date else {
      let others = try Prepared(db, undated).numbers().filter(isWanted)
      try append(events, without: others, to: &found, db)
      return (order.isDescending ? found.reversed() : found) + others
    }
    try append(place, order.isDescending, isWanted, to: &found, db)
    if found.count < count { try append(events, without: found.sorted(), to: &found, db) }
    return found
  }

  /// Appends the events with a value in a column, in its order. Those with equal values are in the order of time either way.
  private static func append(
    _ place: Int, _ isDescending: Bool, _ isWanted: (Int) -> Bool, to found: inout [Int], _ db: Database
  ) throws {
    guard isDescending else {
      return try Prepared(db, walk()).each(place) { row in
        let event: Int = row[0]
        if isWanted(event) { found.append(event) }
      }
    }
    var (last, start) = (LastValue(), 0)
    try Prepared(db, walk(isDescending: true)).each(place) { row in
      let event: Int = row[0]
      guard isWanted(event) else { return }
      if !last.isRepeated(in: row, 1) {
        found[start...].reverse()
        start = found.count
      }
      found.append(event)
    }
    found[start...].reverse()
  }

  /// Appends the events that are not among others, which are in order.
  private static func append(
    _ events: [Int]?, without others: [Int], to found: inout [Int], _ db: Database
  ) throws {
    var next = others.startIndex
    func add(_ event: Int) {
      while next < others.endIndex, others[next] < event { next += 1 }
      if next == others.endIndex || others[next] != event { found.append(event) }
    }
    if let events { return events.forEach(add) }
    try Prepared(db, "SELECT id FROM event ORDER BY id").each { add($0[0]) }
  }

  /// The statement that goes through the events with a value in a column.
  static func walk(isDescending: Bool = false) -> String {
    isDescending
      ? "SELECT event, key FROM event_order WHERE column = ? ORDER BY key DESC, event DESC"
      : "SELECT event FROM event_order WHERE column = ? ORDER BY key, event"
  }

  /// The statement for the events without a date.
  static let undated = "SELECT id FROM event WHERE earliest IS NULL AND latest IS NULL ORDER BY id"
}
