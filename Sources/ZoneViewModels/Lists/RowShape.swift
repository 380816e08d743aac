import ZoneCatalogue

/// The rows of a list pane: perhaps a leading row that stands for all, records, and perhaps a group of records at the end
/// under a heading, which can be closed.
struct RowShape: Hashable, Sendable {
  /// The rows before the records: 0 or 1.
  var leading = 0
  /// The records before the group.
  var records = 0
  /// The number of records in the group; 0 without a group.
  var grouped = 0
  var isOpen = false

  var rowCount: Int { (heading ?? leading + records) + (grouped == 0 ? 0 : 1 + (isOpen ? grouped : 0)) }

  /// The number of records, in a closed group too.
  var recordCount: Int { records + grouped }

  /// The row of the group's heading.
  var heading: Int? { grouped == 0 ? nil : leading + records }

  /// The row of the record at a position in the list; nil if it is in the closed group.
  func row(of position: Int) -> Int? {
    guard grouped > 0, position >= records else { return position + leading }
    return isOpen ? position + leading + 1 : nil
  }

  /// The positions in the list of the records in some rows.
  func records(in window: Range<Int>) -> Range<Int> {
    let bounds = [window.lowerBound, window.upperBound].map { row in
      max(0, row - leading - (heading.map { row > $0 } == true ? 1 : 0))
    }
    return bounds[0]..<max(bounds[0], bounds[1])
  }

  /// The rows of a window, from the records in them.
  func rows(_ found: [ShownRow], window: Range<Int>) -> [ShownRow] {
    var rows = found
    if leading == 1, window.contains(0) {
      rows.insert(.allZones, at: 0)
    }
    if let heading, window.contains(heading) {
      rows.insert(.plans(grouped, isOpen: isOpen), at: min(rows.count, heading - window.lowerBound))
    }
    return Array(rows.prefix(window.count))
  }
}
