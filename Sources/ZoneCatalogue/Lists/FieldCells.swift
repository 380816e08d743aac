import GRDB
import ZoneData

/// The cells of columns of fields, made of the stored values of the rows' records.
struct FieldCells {
  let keys: [ColumnKey]
  private let columns: [FieldColumn]
  private let kind: RecordKind

  /// Nil if a choice has no such columns.
  init?(_ choice: ColumnChoice, of list: ListDefinition) {
    guard !choice.fields.isEmpty, let kind = list.recordKind else { return nil }
    keys = choice.fields.map(\.key)
    columns = choice.fields.compactMap(\.field)
    self.kind = kind
  }

  /// The term of SELECT for the stored values of a row's record.
  static func selection(_ table: String) -> String { "(SELECT fields FROM shown WHERE shown.record = \(table).id)" }

  /// The record of a row; nil if it is of another kind, such as the body of a channel among contacts.
  func record(_ fields: String?, of id: RecordID) -> ShownRecord? {
    fields.map { ShownRecord(id: id, kind: kind, name: "", claimCount: 0, storedFields: $0) }
  }

  /// Adds the cells to rows. Names of other records are looked up together.
  func fill(_ rows: inout [ListRow], from records: [ShownRecord?], _ db: Database) throws {
    let found = records.map { record in columns.map { record?.values($0) ?? [] } }
    let targets = Set(found.joined().joined().compactMap(\.value.target))
    let names = try Catalogue.names(targets, db)
    for row in rows.indices {
      for (column, key) in keys.enumerated() {
        let values = found[row][column]
        rows[row].append(columns[column].cell(values) { names[$0] ?? $0.text }, values.notableMark, of: key)
      }
    }
  }
}

extension [ShownValue] {
  /// The mark that a reader should know of; nil if documents simply print the values.
  fileprivate var notableMark: Mark? {
    let marks = Set(map(\.mark))
    return Mark.bySeverity.first { marks.contains($0) && ![.sourced, .confirmed, .unknown].contains($0) }
  }
}
