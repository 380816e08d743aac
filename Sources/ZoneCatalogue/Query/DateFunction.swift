import GRDB
import ZoneData

extension EDTFDate {
  /// `may_fall(date, first, last)` in SQL: whether an EDTF date may lie within a range of days.
  static var mayFallInSQL: DatabaseFunction {
    DatabaseFunction("may_fall", argumentCount: 3, pure: true) { values in
      guard let text = String.fromDatabaseValue(values[0]), let date = try? EDTFDate(text),
        let first = Int.fromDatabaseValue(values[1]), let last = Int.fromDatabaseValue(values[2]), first <= last
      else { return false }
      return date.mayFall(in: Day(number: first)...Day(number: last))
    }
  }
}
