import GRDB
import ZoneData

/// The text by which a name is sorted, in every list: without case and accents, so that `Éclair` stands between `Apple`
/// and `Zebra`.
enum SortKey {
  static func of(_ name: String) -> String { FoldedText.fold(name) }

  /// The name of the function in SQL.
  static let function = "sort_key"

  static var inSQL: DatabaseFunction {
    DatabaseFunction(function, argumentCount: 1, pure: true) { values in
      String.fromDatabaseValue(values[0]).map(of)
    }
  }
}
