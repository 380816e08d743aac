/// A page over the panes, whose items can be narrowed by typing.
package struct Popup: Equatable, Sendable {
  /// What it shows.
  package enum Kind: Equatable, Sendable {
    case provinces, countries, facets, likeThis, sort, sources, palette, problems, themes, views
    /// The units of one of several countries.
    case units(of: String)

    /// Whether letters go into its field from the start. Elsewhere they are keys until the field is asked for.
    var startsTyping: Bool {
      switch self {
      case .palette, .countries, .units: true
      default: false
      }
    }

    /// What leaving it does.
    var leaving: String { if case .units = self { "countries" } else { "close" } }
  }

  package let kind: Kind
  /// Everything it holds.
  package let sheet: Sheet
  /// What is left of it by what was typed; `place` counts in these items.
  package private(set) var shown: Sheet
  package internal(set) var place = SheetState()
  package private(set) var field = TextField()
  /// Whether letters go into the field.
  package internal(set) var isTyping: Bool
  /// The counting of what it lists, where that may go on.
  var counting: FacetCounting?
  /// Whether something was chosen already and the page kept open, so that Enter only closes it.
  var hasChosen = false
  /// The places in `sheet` of the items shown.
  private var origins: [Int]
  /// The items as they are searched, from the first letter on.
  private var searched: [SearchedItem]?

  /// A page with everything on it.
  init(kind: Kind, sheet: Sheet, counting: FacetCounting? = nil) {
    self.kind = kind
    self.counting = counting
    self.sheet = sheet
    shown = sheet
    origins = Array(sheet.items.indices)
    isTyping = kind.startsTyping
  }

  /// The selected item; nil where nothing matches.
  var selected: Sheet.Item? {
    guard shown.items.indices.contains(place.item), !shown.items[place.item].isHeading else { return nil }
    return shown.items[place.item]
  }

  /// Changes what is typed. The best match is then selected; with nothing typed, the item that was stays so.
  mutating func type(_ edit: (inout TextField) -> Void) {
    let before = field.text
    edit(&field)
    guard field.text != before else { return }
    let searched = searched ?? sheet.items.map(SearchedItem.init)
    self.searched = searched
    let narrowing = SheetNarrowing(sheet, searched, to: field.text)
    let kept = origins.indices.contains(place.item) ? origins[place.item] : 0
    place = SheetState()
    place.item = field.text.isEmpty ? kept : narrowing.best
    origins = narrowing.items
    shown = narrowing.sheet
  }

  /// Takes over what was typed and selected in a page that this one replaces: the item that leads to the same, wherever
  /// it stands now.
  mutating func adopt(_ other: Popup) {
    type { $0 = other.field }
    isTyping = kind == other.kind ? other.isTyping : kind.startsTyping
    hasChosen = other.hasChosen
    place = other.place
    if let target = other.selected?.target, let item = shown.items.firstIndex(where: { $0.target == target }) {
      place.item = item
    }
  }
}
