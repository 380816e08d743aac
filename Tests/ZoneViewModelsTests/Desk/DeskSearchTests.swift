import Testing

@testable import ZoneViewModels

@Suite struct DeskSearchTests {
  /// The texts of the items shown, without the bars of the provinces.
  private func items(_ desk: Desk) -> [String] {
    desk.popupShown?.items.map { item in
      String(item.paragraphs[0].text.prefix { $0 != "■" }).split(separator: " ").joined(separator: " ")
    } ?? []
  }

  @Test(arguments: [Action.provinces, .facets, .themes, .sort, .views])
  func `letters narrow every page of choices`(action: Action) throws {
    var desk = try World.desk()
    desk.press(action)
    guard desk.state.popup != nil else { return }  // no view is saved here
    #expect(desk.state.context == .typing)
    #expect(desk.view().popup?.search?.isTyping == true)
    desk.type("zzz")
    #expect(desk.popupLines == ["Nothing matches “zzz”"])
    desk.press(.cancelInput)
    #expect(desk.state.popup != nil)
    desk.press(.cancelInput)
    #expect(desk.state.popup == nil)
  }

  @Test func aBlankChoosesSeveralFacets() throws {
    var desk = try World.desk()
    desk.press(.facets)
    desk.type("prop")
    desk.type(" ")
    #expect(desk.state.popup != nil)
    #expect(desk.state.step.list(.zones).filter == "status:proposed")
    desk.press(.acceptInput)
    #expect(desk.state.popup == nil)
    #expect(desk.state.step.list(.zones).filter == "status:proposed")
  }

  @Test func `items are found by label and text in any case, and the best match is selected`() throws {
    var desk = try World.desk()
    desk.press(.provinces, .filter)
    desk.type("PA")
    // Khyber Pakhtunkhwa and All of Pakistan have a word that begins with it; no other item contains it.
    #expect(items(desk) == ["All of Pakistan", "Khyber Pakhtunkhwa"])
    desk.type("kh")
    #expect(items(desk) == ["Khyber Pakhtunkhwa"])
    #expect(desk.view().popup?.search?.found == 1)
    #expect(desk.view().popup?.search?.total == 8)
    desk.press(.eraseAll)
    desk.type("pk-s")
    #expect(items(desk) == ["Sindh"])
    desk.press(.eraseAll)
    desk.type("in")
    // Only inside Sindh; no word of a province begins with it.
    #expect(items(desk) == ["Sindh"])
  }

  @Test func `while typing, Enter chooses the selected item`() throws {
    var desk = try World.desk()
    desk.press(.provinces, .filter)
    desk.type("khyber")
    desk.press(.acceptInput)
    #expect(desk.view().trail == ["Pakistan", "Khyber Pakhtunkhwa"])
    #expect(desk.state.context == .browsing)
  }

  @Test func `while typing, arrows move the selection`() throws {
    var desk = try World.desk()
    desk.press(.provinces, .filter)
    desk.type("pa")
    desk.press(.moveDown, .acceptInput)
    #expect(desk.view().trail.last == "Khyber Pakhtunkhwa")
  }

  @Test func `Esc clears the text, then closes, and nothing has changed`() throws {
    var desk = try World.desk()
    let before = desk.state
    desk.press(.provinces, .filter)
    desk.type("pun")
    desk.press(.cancelInput)
    #expect(desk.state.context == .typing)
    #expect(items(desk).count == 8)
    // The province that was found stays selected.
    #expect(desk.model.popupItem?.label == "PK-PB")
    desk.press(.cancelInput)
    #expect(desk.state == before)
  }

  @Test func `without a match there is a message, and Enter has no effect`() throws {
    var desk = try World.desk()
    desk.press(.provinces, .filter)
    desk.type("xyz")
    #expect(desk.popupLines == ["Nothing matches “xyz”"])
    #expect(desk.view().popup?.selected == nil)
    desk.press(.moveDown, .moveUp, .movePageDown)
    #expect(desk.view().popup?.lines.count == 1)
    #expect(desk.state.trail.count == 1)
  }

  @Test func `the palette accepts text at once and keeps only headings with rows`() throws {
    var desk = try World.desk()
    desk.press(.help)
    #expect(desk.state.context == .typing)
    desk.type("drill")
    #expect(items(desk) == ["Drilling down", "Drill into the selected row · no record is selected"])
    #expect(desk.model.popupItem?.target == .action(.open))
    desk.press(.cancelInput)
    #expect(desk.state.context == .typing)
    #expect(items(desk).count > 2)
    desk.press(.cancelInput)
    #expect(desk.state.popup == nil)
  }

  @Test func `Enter on an item without a target keeps the narrowed list`() throws {
    var desk = try World.desk()
    desk.press(.focusTimeline, .moveDown, .sources, .filter)
    desk.type("headline")
    desk.press(.acceptInput)
    #expect(desk.state.context == .popup)
    #expect(desk.view().popup?.search?.isTyping == false)
    #expect(desk.popupLines.contains { $0.contains("headline") })
    desk.press(.escape)
    #expect(desk.view().popup?.search == nil)
    #expect(desk.state.popup != nil)
  }

  @Test func `new data under the popup keeps the typed text`() throws {
    var desk = try World.desk()
    desk.press(.provinces, .filter)
    desk.type("khyb")
    desk.replaceCatalogue(try World.catalogue())
    desk.settle()
    #expect(items(desk) == ["Khyber Pakhtunkhwa"])
    #expect(desk.state.context == .typing)
  }
}
