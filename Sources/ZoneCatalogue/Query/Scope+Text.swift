import ZoneData

/// A scope as a word: the code of a province or a country, or ids of records separated by commas.
extension Scope {
  /// Parses `PK-KP`, `zbra` or `north,south`; nil if it is neither a place nor a list of ids.
  package init?(text: String) {
    if let place = Place.named(text) {
      self.init(province: place)
      return
    }
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    let ids = parts.compactMap { RecordID($0.filter { !$0.isWhitespace }) }
    guard !ids.isEmpty, ids.count == parts.count else { return nil }
    self.init(records: ids)
  }

  /// The scope as parsed by `init(text:)`, without `selectedZones`; empty for everything.
  package var text: String { province ?? records.map(\.text).joined(separator: ",") }
}
