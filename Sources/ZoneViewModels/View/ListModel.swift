import ZoneCatalogue
import ZoneData

/// A list, ready to draw: the rows of the window.
package struct ListModel: Equatable, Sendable {
  package let pane: PaneID
  /// The headings of the cells of its rows, and those that fit with their widths.
  package let columns: [Column]
  package let fit: ColumnFit
  /// The column whose head is selected.
  package var selectedColumn: ColumnKey?
  /// The sums in the last line; nil without one.
  package var sums: [String]?
  package let rows: [ShownRow]
  /// The index of the selected row in the window; nil if there is none.
  package let cursor: Int?
  /// The number of rows before the window.
  package let top: Int
  /// The number of rows in the narrowed list, including a leading row that stands for all.
  package let rowCount: Int
  /// The number of records among the rows.
  package let count: Int
  /// The number of records in the catalogue.
  package let total: Int
  /// The positions of the records in the window; nil if it has all rows of the list.
  package var shown: Range<Int>?
  package let filter: String
  /// The narrowings of the pane besides its filter, in words, the widest first: `of PAF-IAST`, `as of 2 Aug 2022`.
  package var scope: [String] = []
  /// The parts of the filter.
  package let chips: [String]
  /// Whether each row of the window is marked.
  package let isMarked: [Bool]
  /// The sign before each row of the window: new, or watched.
  package var signs: [RowSign?] = []
  /// The number of marked rows, including those outside the window.
  package let markedCount: Int
  /// The column that it is sorted by; nil for the list's own order.
  package let order: ListOrder?
  /// The words of the filter, folded for highlighting.
  package let words: [String]
  /// The text to show if there are no rows.
  package let emptyText: String
  /// The keys that remove the narrowings that hide all rows.
  package var emptyHints: [String] = []
  /// Whether there may be more than `count`.
  package var isCut = false
  /// Whether these are older rows, shown while the query runs.
  package var isStale = false
}

extension ListModel {
  /// The title of the column that it is sorted by.
  package var orderTitle: String? {
    order.flatMap { pane.catalogueList?.definition.column($0.column)?.title }
  }
}

/// A cell of a row on the screen.
package typealias ListCell = ShownCell

/// The heading of a column on the screen.
package typealias Column = ListColumn.Heading
