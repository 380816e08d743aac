/// A page over the panes, with the position in it. Typing narrows its items.
package struct Popup: Equatable, Sendable {
  package internal(set) var page: any PopupPage
  package internal(set) var place = SheetState()
  package internal(set) var field = TextField()
  /// Whether typed characters go into the search field.
  package internal(set) var isTyping: Bool
  /// Whether an item was toggled while the page stayed open. Enter then only closes it.
  var hasChosen = false
  /// Whether the item to start with still has to be selected, because the page has no rows yet.
  var isAtStart = true
  /// The item that typing selected. While the user stays on it, a later answer may bring a better one.
  var best: Int?

  init(_ page: any PopupPage) {
    self.page = page
    isTyping = page.startsTyping
  }

  /// Whether two popups show the same page.
  func isSamePage(as other: Popup) -> Bool { AnyHashable(page) == AnyHashable(other.page) }

  package static func == (left: Popup, right: Popup) -> Bool {
    left.isSamePage(as: right) && left.place == right.place && left.field == right.field
      && left.isTyping == right.isTyping && left.hasChosen == right.hasChosen && left.isAtStart == right.isAtStart
  }
}

/// The width of a popup.
package enum PopupWidth: Sendable {
  /// For short rows: text far apart is hard to follow.
  case narrow
  case medium
  /// For sentences.
  case wide
  /// For records beside each other: all of the screen between the first and the last line.
  case full
  /// For a draft: beside its article if there is room for both, else all of the screen.
  case review
}

/// A page in a popup: its rows, hints, keys and the effect of choosing a row.
package protocol PopupPage: Hashable, Sendable {
  var width: PopupWidth { get }
  /// Whether typed characters go into the search field from the start. Otherwise they are keys until the field is
  /// opened.
  var startsTyping: Bool { get }
  /// Whether the page finds the rows for what is typed. Other pages list all rows, and typing narrows them.
  var findsItsRows: Bool { get }
  /// Whether a typed blank chooses a row and keeps the page open.
  var takesSeveral: Bool { get }
  /// The hint for leaving the page.
  var leaving: String { get }
  /// The hint for choosing a row while typing.
  var choosing: String { get }
  /// Hints for using a row, and for other actions.
  var hints: (first: [Hint], more: [Hint]) { get }
  /// The questions whose answers the rows need. The worker answers them.
  func questions(_ desk: DeskModel) -> [DeskQuestion]
  /// Builds the rows.
  func sheet(_ desk: DeskModel) -> Sheet
  /// The index of the item to start with; nil starts with the first.
  func start(in sheet: Sheet, _ desk: DeskModel) -> Int?
  /// Chooses a row, which usually closes the page. Returns the effect for the program to run.
  func choose(_ item: Sheet.Item, in desk: inout DeskModel) -> Effect?
  /// Chooses a row and keeps the page open. Returns the effect for the program to run.
  func toggle(_ item: Sheet.Item, in desk: inout DeskModel) -> Effect?
  /// Moves a row by some places, if the page has an order that can be changed. Returns whether it has.
  func move(_ item: Sheet.Item, by places: Int, in desk: inout DeskModel) -> Bool
  /// Closes the page.
  func leave(_ desk: inout DeskModel)
}

extension PopupPage {
  package var width: PopupWidth { .wide }
  package var startsTyping: Bool { false }
  package var findsItsRows: Bool { false }
  package var takesSeveral: Bool { false }
  package var leaving: String { "close" }
  package var choosing: String { "choose" }
  package var hints: (first: [Hint], more: [Hint]) { ([], []) }
  /// The default asks nothing.
  package func questions(_ desk: DeskModel) -> [DeskQuestion] { [] }
  /// The default starts with the first item.
  package func start(in sheet: Sheet, _ desk: DeskModel) -> Int? { nil }
  /// The default has no effect.
  package func choose(_ item: Sheet.Item, in desk: inout DeskModel) -> Effect? { nil }
  /// The default has no effect.
  package func toggle(_ item: Sheet.Item, in desk: inout DeskModel) -> Effect? { nil }
  /// The default has no order.
  package func move(_ item: Sheet.Item, by places: Int, in desk: inout DeskModel) -> Bool { false }
  /// The default closes the popup.
  package func leave(_ desk: inout DeskModel) { desk.state.popup = nil }
}
