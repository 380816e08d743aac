extension EDTFDate {
  /// Parses the end of a period as a user types it: a date, or how long before a day it is, such as `18m`.
  package init(typed text: String, before day: Day?) throws(EDTFError) {
    guard let day, let age = Age(text) else {
      try self.init(text)
      return
    }
    try self.init(day.advanced(by: -age.days).iso)
  }
}
