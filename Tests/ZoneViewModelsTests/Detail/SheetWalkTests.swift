import Testing

@testable import ZoneViewModels

@Suite struct SheetWalkTests {
  /// A heading, an item of one line, one of three, a heading, and an item of one line.
  private let sheet = Sheet(
    title: "",
    items: [
      Sheet.heading("H"), Sheet.Item(paragraphs: [.init("one")]), Sheet.Item(paragraphs: [.init("aaabbbccc")]),
      Sheet.heading("H"),
      Sheet.Item(paragraphs: [.init("end")]),
    ])

  private func walk(rows: Int) -> SheetWalk {
    SheetWalk(sheet, layout: SheetLayout(sheet, columns: 3, wrap: World.wrap), rows: rows)
  }

  private func places(_ movements: [Movement], rows: Int) -> [[Int]] {
    let walk = walk(rows: rows)
    var state = SheetState()
    walk.settle(&state)
    return [[state.item, state.top]]
      + movements.map { movement in
        walk.move(&state, movement)
        return [state.item, state.top]
      }
  }

  @Test func `the cursor moves from item to item and skips headings`() {
    #expect(
      places([.rows(1), .rows(1), .rows(1), .rows(-1)], rows: 9) == [[1, 0], [2, 0], [4, 0], [4, 0], [2, 0]])
  }

  @Test func `an item longer than the window scrolls line by line`() {
    #expect(
      places([.rows(1), .rows(1), .rows(1), .rows(-1), .rows(-1), .rows(-1)], rows: 2)
        == [[1, 0], [2, 2], [2, 3], [4, 5], [2, 3], [2, 2], [1, 0]])
  }

  /// The desk settles after each key, which must not scroll back to the item's first line.
  @Test func `settling keeps the position in a long item`() {
    let walk = walk(rows: 2)
    var state = SheetState()
    state.item = 2
    state.top = 3
    walk.settle(&state)
    #expect([state.item, state.top] == [2, 3])
  }

  @Test func `pages are counted in lines, so that no item is skipped`() {
    #expect(
      places([.pages(1), .pages(1), .pages(-1), .pages(-1)], rows: 3) == [[1, 0], [2, 2], [4, 4], [2, 2], [1, 0]])
  }

  @Test func `lines below the last item become visible with it`() {
    let items = sheet.items + [Sheet.heading(""), Sheet.heading("H")]
    let longer = Sheet(title: "", items: items)
    let layout = SheetLayout(longer, columns: 3, wrap: World.wrap)
    // Nine lines. The last item is the seventh, so a window of three that has the item and the end begins with it.
    var state = SheetState()
    SheetWalk(longer, layout: layout, rows: 3).move(&state, .last)
    #expect([state.item, state.top] == [4, 6])
    // A window of two has no room for both, and the item has priority over the lines below it.
    var narrow = SheetState()
    SheetWalk(longer, layout: layout, rows: 2).move(&narrow, .last)
    #expect([narrow.item, narrow.top] == [4, 5])
  }

  @Test func `last and first go to the ends`() {
    #expect(places([.last, .first], rows: 3) == [[1, 0], [4, 4], [1, 0]])
  }
}
