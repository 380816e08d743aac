import ZoneData

/// A page of items to read and to walk through: the detail of a record, its sources, the help.
package struct Sheet: Equatable, Sendable {
  /// One thing on the page; it takes a line or more.
  package struct Item: Equatable, Sendable {
    /// What choosing it leads to.
    package enum Target: Equatable, Sendable {
      case record(RecordID)
      /// A country whose units are to be chosen from.
      case country(String)
      /// A place to narrow to, nil for all of them.
      case province(String?)
      /// A place in which partners sit, nil for all of them.
      case seat(String?)
      /// A value of a facet to narrow a list by.
      case facet(Filter.Choice)
      /// A column to sort a list by, nil for its own order.
      case order(ListOrder.Column?)
      /// A view that the user saved.
      case view(SavedView)
      /// A theme, by its name.
      case theme(String)
      /// Something to do.
      case action(Action)
    }

    package var label = ""
    /// What it is found by where not its text should count: its name, then what fits less well.
    var searched: [String]?
    /// The first paragraph is the item itself, the others are said of it.
    package var paragraphs: [Paragraph]
    /// The role of the sign for what stands behind it.
    package var mark: Role?
    /// What stands at the right edge, beside the mark.
    package var trailing = ""
    package var target: Target?
    /// The places of the values it shows among the record's values.
    package var values: [Int] = []
    /// The document that it is said by, where the item stands for one.
    package var origin: Origin?
    package var isHeading = false
    /// Whether its text starts where the labels do.
    package var isFlush = false
  }

  /// A text that is wrapped to the width there is.
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
  /// How many items are of the kind that the page is about, where that is worth saying.
  package var count: Int?

  /// A line above the items that follow; empty for a gap.
  static func heading(_ text: String) -> Item {
    Item(paragraphs: [Paragraph(text, .heading)], isHeading: true, isFlush: true)
  }
}
