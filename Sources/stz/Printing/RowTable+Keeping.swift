import ZoneData

extension RowTable {
  /// The table with some of its columns.
  func keeping(_ names: Set<String>) -> RowTable {
    let places = columns.indices.filter { names.contains(columns[$0].name) }
    return RowTable(
      places.map { columns[$0] }, rows.map { row in Row(id: row.id, cells: places.map { row.cells[$0] }) })
  }
}
