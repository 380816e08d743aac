import ZoneCatalogue
import ZoneData

/// A page of items: the detail of a record, its sources, or a popup.
package struct Sheet: Equatable, Sendable {
  /// An item of the page, in one or more lines.
  package struct Item: Equatable, Sendable {
    /// The result of choosing the item.
    package enum Target: Equatable, Sendable {
      case record(RecordID)
      /// A document to narrow a list to.
      case source(SourceID)
      /// A country whose provinces are listed next.
      case country(String)
      /// A place to narrow to; nil for all places.
      case province(String?)
      /// A place to narrow partners to by their seat; nil for all places.
      case seat(String?)
      /// A facet value to narrow a list by.
      case facet(Filter.Choice)
      /// A column to sort a list by; nil for the list's own order.
      case order(ColumnKey?)
      /// An item of the detail, by its index.
      case item(Int)
      /// A column to show or hide; nil for the columns by their importance.
      case column(ColumnKey?)
      /// A saved view.
      case view(SavedView)
      /// A theme, by name.
      case theme(String)
      /// An action to run.
      case action(Action)
      /// A way to change what a shipped dossier says.
      case shipped(ShippedPage.Choice)
      /// A document to draft a dossier from.
      case draft(String)
      /// A row of a review.
      case review(ReviewTarget)
      /// A line of a file.
      case line(String, Int)
      /// Values of records whose sources to show.
      case claims([RecordValues])
    }

    package var label = ""
    /// The texts to search instead of the item's own: the name, then texts that rank lower.
    var searched: [String]?
    /// The first paragraph is the item itself; the others explain it.
    package var paragraphs: [Paragraph]
    /// The role of the mark.
    package var mark: Role?
    /// The text at the right edge, beside the mark.
    package var trailing = ""
    /// The dim text before the mark.
    package var aside = ""
    package var target: Target?
    /// A chart after the text, if there is room.
    package var chart: Chart?
    /// The indices of its values among the record's values.
    package var values: [Int] = []
    /// The document or dossier line, if the item stands for one.
    package var origin: Origin?
    /// The note that it shows.
    package var note: NoteRow?
    package var isHeading = false
    /// Whether its text starts in the column of the labels.
    package var isFlush = false
    /// What it shows of each record, on a page that has them beside each other; its paragraphs are then not drawn.
    package var cells: [[Entry]] = []
    /// Whether its cells differ.
    package var differs = false
  }

  /// A value in a cell.
  package struct Entry: Equatable, Sendable {
    package var text: String
    package var role = Role.text
    /// The role of the mark.
    package var mark: Role?
    /// The dim text before the mark.
    package var aside = ""
    /// The text behind the mark, where there is room.
    package var trailing = ""
  }

  /// The name above a column of cells.
  package struct Head: Equatable, Sendable {
    package let name: String
    /// The name where the column is too narrow for the whole.
    package let short: String?
  }

  /// A small chart of numbers.
  package enum Chart: Equatable, Sendable {
    /// A bar as long as its share of the longest one, which takes all columns that are left.
    case bar(Int, of: Int)
    /// A column for each number, of a height from 1 to 8.
    case sparkline([Int])
  }

  /// A text that is wrapped to the available width.
  package struct Paragraph: Equatable, Sendable {
    package let text: String
    package let role: Role

    init(_ text: String, _ role: Role = .text) {
      self.text = text
      self.role = role
    }
  }

  package var title: String
  package var items: [Item]
  /// The number of items to show in the title, if any.
  package var count: Int?
  /// The names above the cells; empty on a page without cells.
  package var heads: [Head] = []
  /// The first column of cells to show, if not all fit.
  package var firstHead = 0
  /// Texts for the title, the most important first.
  package var asides: [String] = []

  /// A line above the following items; an empty text is a gap.
  static func heading(_ text: String) -> Item {
    Item(paragraphs: [Paragraph(text, .heading)], isHeading: true, isFlush: true)
  }
}

/// Some values of a record, by their indices among its values; nil for all of them.
package struct RecordValues: Hashable, Sendable {
  let record: RecordID
  /// The name of the record.
  let name: String
  let values: [Int]?
}
