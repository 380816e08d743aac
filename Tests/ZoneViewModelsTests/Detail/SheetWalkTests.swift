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

  @Test func theCursorGoesFromItemToItemPastTheHeadings() {
    #expect(
      places([.rows(1), .rows(1), .rows(1), .rows(-1)], rows: 9) == [[1, 0], [2, 0], [4, 0], [4, 0], [2, 0]])
  }

  @Test func anItemLongerThanTheWindowIsReadLineByLine() {
    #expect(
      places([.rows(1), .rows(1), .rows(1), .rows(-1), .rows(-1), .rows(-1)], rows: 2)
        == [[1, 0], [2, 2], [2, 3], [4, 5], [2, 3], [2, 2], [1, 0]])
  }

  /// The desk settles after each key, which must not throw the reader back to the item's first line.
  @Test func settlingKeepsThePlaceWithinALongItem() {
    let walk = walk(rows: 2)
    var state = SheetState()
    state.item = 2
    state.top = 3
    walk.settle(&state)
    #expect([state.item, state.top] == [2, 3])
  }

  @Test func pagesAreMadeOfLinesSoThatNoItemIsPassedOver() {
    #expect(
      places([.pages(1), .pages(1), .pages(-1), .pages(-1)], rows: 3) == [[1, 0], [2, 2], [4, 4], [2, 2], [1, 0]])
  }

  @Test func whatStandsBelowTheLastItemComesIntoSightWithIt() {
    let items = sheet.items + [Sheet.heading(""), Sheet.heading("H")]
    let longer = Sheet(title: "", items: items)
    let layout = SheetLayout(longer, columns: 3, wrap: World.wrap)
    // Nine lines; the last item is the seventh, so that a window of three that holds it and the end begins with it.
    var state = SheetState()
    SheetWalk(longer, layout: layout, rows: 3).move(&state, .last)
    #expect([state.item, state.top] == [4, 6])
    // A window of two has no room for both, and the item goes before what is below it.
    var narrow = SheetState()
    SheetWalk(longer, layout: layout, rows: 2).move(&narrow, .last)
    #expect([narrow.item, narrow.top] == [4, 5])
  }

  @Test func lastAndFirstGoToTheEnds() {
    #expect(places([.last, .first], rows: 3) == [[1, 0], [4, 4], [1, 0]])
  }
}
