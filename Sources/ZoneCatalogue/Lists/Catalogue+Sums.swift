import GRDB
import ZoneData

extension Catalogue {
  /// What the quantities in some columns of a list come to, for the rows that a query finds. Plans, which are no zones yet,
  /// are only added if the query asks for a class of zones.
  package func sums(of list: CatalogueList, _ query: Query, _ keys: [ColumnKey]) throws -> [ColumnSum] {
    guard let kind = list.definition.recordKind else { return [] }
    var query = query
    if list == .zones, query.filter.choices.allSatisfy({ $0.facet != .zoneClass }) {
      query.filter.insert(Filter.Choice(.zoneClass, ZoneClass.plan.rawValue, isExcluded: true))
    }
    let columns = list.definition.summable.filter { keys.contains($0.key) }
    guard !columns.isEmpty else { return [] }
    return try read { db in
      let records = try quantified(list, kind, query, columns, db)
      return columns.map { ColumnSum($0, of: records) }
    }
  }

  /// The records of the rows that have a value in one of some columns.
  private func quantified(
    _ list: CatalogueList, _ kind: RecordKind, _ query: Query, _ columns: [FieldColumn], _ db: Database
  ) throws -> [ShownRecord] {
    let conditions = try sql(list, query, db).conditions
    // Most records lack most fields, so their values are only unpacked where the name of one stands.
    let names = columns.map { "instr(fields, '\"\($0.fields[0].name.rawValue)\"')" }.joined(separator: " OR ")
    let statement = try db.cachedStatement(
      sql: """
        SELECT DISTINCT record.slug, shown.fields FROM shown JOIN record ON record.id = shown.record
        WHERE shown.record IN (SELECT \(list.table).id FROM \(list.table) \(conditions.sql)) AND (\(names))
        """)
    let rows = try Row.fetchCursor(statement, arguments: StatementArguments(conditions.arguments))
    return try Array(
      rows.map { row in
        ShownRecord(id: RecordID(stored: row[0]), kind: kind, name: "", claimCount: 0, storedFields: row[1])
      })
  }
}
