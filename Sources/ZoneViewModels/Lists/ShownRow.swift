import ZoneCatalogue
import ZoneData

/// A row of a list, ready to draw: a cell for each column, and the mark of the record.
package struct ShownRow: Equatable, Sendable {
  /// The record of the row; nil for a row that stands for all.
  package let id: RecordID?
  package let cells: [ShownCell]
  /// The role of the mark.
  package let mark: Role?
  /// The text in which the filter was found, if no cell shows it: `also: 沈阳经济技术开发区`.
  package var match: String?
  /// The row's marks on the timeline: one for an event, one for each event of a lane.
  var marks: [TimelineMark] = []
}

extension ShownRow {
  init(_ row: ListRow, in list: CatalogueList, _ columns: ColumnChoice, _ ages: AgeScale?) {
    let cells = columns.shownCells(of: row, ages)
    self.init(
      id: row.id, cells: row.isNote ? cells.map { ShownCell($0.text, .dim) } : cells,
      mark: row.isNote ? nil : row.mark.role, match: row.match?.inWords,
      marks: list == .events ? [TimelineMark(row.date, isChange: row.isChange)] : [])
  }

  /// The first row of Zones. While it is selected, the other panes show everything in the scope. A single cell is drawn
  /// across the row.
  static let allZones = ShownRow(id: nil, cells: [.init("All zones", .heading)], mark: nil)

  /// The heading of the plans at the end of Zones.
  static func plans(_ count: Int, isOpen: Bool) -> ShownRow {
    ShownRow(id: nil, cells: [.init("\(isOpen ? "-" : "+") Plans without a name (\(count))", .heading)], mark: nil)
  }

  /// A lane with its number of events.
  init(_ lane: LaneRow) {
    self.init(
      id: lane.id, cells: [.init(lane.name, lane.id == nil ? .dim : .text), .init(String(lane.count), .count)],
      mark: nil, marks: lane.entries.map { TimelineMark($0.date, isChange: $0.isChange) })
  }

  static let laneColumns = [Column(.share(1), "Lane"), Column(.fixed(6), "Events")]
}

extension TextMatch {
  /// The field and the text, for a row that does not show it.
  fileprivate var inWords: String { "\(field.rawValue): \(text)" }
}
