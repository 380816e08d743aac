import GRDB
import ZoneData

/// What rows are sorted by in the column of a field, found in the stored values of a record.
enum FieldSortKey {
  private static let function = "field_key"

  /// The function of SQL: of the stored values of a record and the name of a column, NULL if the record has no value.
  static var inSQL: DatabaseFunction {
    DatabaseFunction(function, argumentCount: 2, pure: true) { values in
      guard let fields = String.fromDatabaseValue(values[0]),
        let (kind, column) = String.fromDatabaseValue(values[1]).flatMap({ columns[$0] })
      else { return nil }
      switch key(of: record(kind, storedFields: fields), in: column) {
      case .text(let text): return text
      case .int(let number): return number
      case .null, nil: return nil
      }
    }
  }

  /// What a record is sorted by in a column; nil if it has no value.
  static func key(of record: ShownRecord, in column: FieldColumn) -> Cell? {
    record.firstValue(column).map { key(of: $0.value) }
  }

  /// A record that has only its stored values.
  static func record(_ kind: RecordKind, storedFields: String) -> ShownRecord {
    ShownRecord(id: RecordID(stored: ""), kind: kind, name: "", claimCount: 0, storedFields: storedFields)
  }

  /// The expression to sort by. Most records lack most fields, so they are searched for the name first.
  static func inSQL(_ column: FieldColumn, of kind: RecordKind, record: String) -> String {
    let word = column.role ?? column.fields[0].name.rawValue
    return """
      (SELECT CASE WHEN instr(fields, '"\(word)"') THEN \(function)(fields, '\(name(of: column, kind))') END
      FROM shown WHERE shown.record = \(record))
      """
  }

  private static func name(of column: FieldColumn, _ kind: RecordKind) -> String {
    "\(kind.rawValue)/\(column.key.rawValue)"
  }

  private static let columns = Dictionary(
    uniqueKeysWithValues: RecordKind.allCases.flatMap { kind in
      FieldColumn.columns(of: kind).map { (name(of: $0, kind), (kind, $0)) }
    })

  /// Numbers sort before texts. Quantities are sorted by what they measure, then by amount, whatever their units.
  private static func key(of value: Value) -> Cell {
    switch value {
    case .quantity(let quantity): .text(quantity.sortKey)
    case .date(let date): .int(date.firstNumber)
    case .word(let word): place(of: word).map(Cell.int) ?? .text(word)
    case .text(let text): .text(SortKey.of(text))
    case .country(let code), .subdivision(let code): .text(code)
    case .reference(let id), .link(let id, _): .text(id.text)
    case .post(_, let title): .text(SortKey.of(title))
    case .position(let position): .text(position.text)
    }
  }

  private static func place(of word: String) -> Int? {
    ZoneStatus(rawValue: word).flatMap(ZoneStatus.allCases.firstIndex)
      ?? DealStage(rawValue: word).flatMap(DealStage.allCases.firstIndex)
  }
}
