import Testing

@testable import ZoneViewModels

@Suite struct DeskSearchTests {
  /// The texts of the items shown, without the bars that the provinces have.
  private func items(_ desk: Desk) -> [String] {
    desk.state.popup?.shown.items.map { item in
      String(item.paragraphs[0].text.prefix { $0 != "■" }).split(separator: " ").joined(separator: " ")
    } ?? []
  }

  @Test func aPickerIsWorkedByKeysUntilItsFieldIsAskedFor() throws {
    var desk = try World.desk()
    desk.press(.provinces)
    #expect(desk.state.context == .popup)
    #expect(desk.view().popup?.search == nil)
    desk.press(.filter)
    #expect(desk.state.context == .typing)
    #expect(desk.view().popup?.search?.isTyping == true)
  }

  @Test func itemsAreFoundByLabelAndTextWithoutCaseAndTheBestIsSelected() throws {
    var desk = try World.desk()
    desk.press(.provinces, .filter)
    desk.type("PA")
    // Khyber Pakhtunkhwa and All of Pakistan begin a word with it; nothing else holds it.
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
    // Inside Sindh only; no word of any unit begins with it.
    #expect(items(desk) == ["Sindh"])
  }

  @Test func enterChoosesWhatIsSelectedWhileTyping() throws {
    var desk = try World.desk()
    desk.press(.provinces, .filter)
    desk.type("khyber")
    desk.press(.acceptInput)
    #expect(desk.view().trail == ["Pakistan", "Khyber Pakhtunkhwa"])
    #expect(desk.state.context == .browsing)
  }

  @Test func arrowsMoveWhileTyping() throws {
    var desk = try World.desk()
    desk.press(.provinces, .filter)
    desk.type("pa")
    desk.press(.moveDown, .acceptInput)
    #expect(desk.view().trail.last == "Khyber Pakhtunkhwa")
  }

  @Test func escTakesBackWhatWasTypedThenClosesAndNothingHasChanged() throws {
    var desk = try World.desk()
    let before = desk.state
    desk.press(.provinces, .filter)
    desk.type("pun")
    desk.press(.cancelInput)
    #expect(desk.state.context == .popup)
    #expect(items(desk).count == 8)
    // The unit that was found stays selected.
    #expect(desk.state.popup?.selected?.label == "PK-PB")
    desk.press(.escape)
    #expect(desk.state == before)
  }

  @Test func whereNothingMatchesItIsSaidAndEnterDoesNothing() throws {
    var desk = try World.desk()
    desk.press(.provinces, .filter)
    desk.type("xyz")
    #expect(desk.popupLines == ["Nothing matches “xyz”"])
    #expect(desk.view().popup?.selected == nil)
    desk.press(.moveDown, .moveUp, .movePageDown)
    #expect(desk.view().popup?.lines.count == 1)
    #expect(desk.state.trail.count == 1)
  }

  @Test func thePaletteTypesFromTheStartAndKeepsOnlyHeadingsThatHaveRows() throws {
    var desk = try World.desk()
    desk.press(.help)
    #expect(desk.state.context == .typing)
    desk.type("drill")
    #expect(items(desk) == ["Drilling down", "Drill into the selected row · no record is selected"])
    #expect(desk.state.popup?.selected?.target == .action(.open))
    desk.press(.cancelInput)
    #expect(desk.state.context == .typing)
    #expect(items(desk).count > 2)
    desk.press(.cancelInput)
    #expect(desk.state.popup == nil)
  }

  @Test func enterOnWhatCannotBeChosenKeepsTheNarrowing() throws {
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

  @Test func otherDataUnderThePopupKeepsWhatWasTyped() throws {
    var desk = try World.desk()
    desk.press(.provinces, .filter)
    desk.type("khyb")
    desk.replaceCatalogue(try World.catalogue())
    desk.settle()
    #expect(items(desk) == ["Khyber Pakhtunkhwa"])
    #expect(desk.state.context == .typing)
  }
}
