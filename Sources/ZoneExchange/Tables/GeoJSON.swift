import ZoneData

/// Rows with a position as a FeatureCollection of points (RFC 7946), whose properties are the cells of the rows.
package struct GeoJSON {
  /// Where a row is: WGS 84, and how precise that is said to be.
  package struct Place {
    let position: Position
    let precision: String?

    /// The position that a record shows; nil if no source gives one.
    package init?(_ record: ShownRecord) {
      guard let value = record.value(.position), case .position(let position) = value.value else { return nil }
      (self.position, precision) = (position, value.details[.precision])
    }
  }

  private let features: [String]
  /// The number of rows that have no position, and are left out.
  package let leftOutCount: Int

  /// `place` returns where the record of a row is.
  package init(_ table: RowTable, place: (RecordID) throws -> Place?) rethrows {
    features = try table.rows.compactMap { row in try place(row.id).map { Self.feature(row, $0, table) } }
    leftOutCount = table.rows.count - features.count
  }

  /// A feature on each line.
  package var text: String {
    let lines = features.isEmpty ? "[]" : "[\n" + features.map { "    " + $0 }.joined(separator: ",\n") + "\n  ]"
    return "{\n  \"type\" : \"FeatureCollection\",\n  \"features\" : \(lines)\n}\n"
  }

  private static func feature(_ row: RowTable.Row, _ place: Place, _ table: RowTable) -> String {
    let precision = place.precision.map { RowTable.Cell.text($0) }
    let properties = (table.members(of: row) + [("precision", precision.inJSON)]).sorted { $0.0 < $1.0 }
    // The standard wants the longitude first.
    let point = "[\(place.position.longitude),\(place.position.latitude)]"
    return RowTable.object([
      ("type", "\"Feature\""), ("id", RowTable.Cell?.id(row.id).inJSON),
      ("geometry", RowTable.object([("type", "\"Point\""), ("coordinates", point)])),
      ("properties", RowTable.object(properties)),
    ])
  }
}

extension RowTable.Cell? {
  fileprivate var inJSON: String { self?.inJSON(level: nil) ?? "null" }
}
