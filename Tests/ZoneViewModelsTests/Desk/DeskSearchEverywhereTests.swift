import Testing
import ZoneCatalogue
import ZoneData

@testable import ZoneViewModels

/// The search of all lists, and the history of filters.
struct DeskSearchEverywhereTests {
  @Test func `two slashes search all lists`() throws {
    var desk = try World.desk()
    desk.press(.filter)
    desk.type("/")
    #expect(desk.shows(SearchPage.self))
    #expect(desk.state.input == nil)
    desk.type("shenyang")
    #expect(desk.popupLines.first == "Body: Shenyang Area")
    let lists = desk.view().lists
    #expect(lists[.partners]?.scope.first == "1 found")
    #expect(lists[.zones]?.scope.first == "0 found")
  }

  @Test func `two slashes search all lists also from a narrowed list and from the detail`() throws {
    var desk = try World.desk()
    desk.press(.filter)
    desk.type("zone")
    desk.press(.acceptInput, .filter)
    desk.type("/")
    #expect(desk.shows(SearchPage.self))
    #expect(desk.state.step.list(.zones).filter == "zone")
    desk.press(.cancelInput, .focusDetail, .filter)
    #expect(desk.shows(DetailSearchPage.self))
    desk.type("/")
    #expect(desk.shows(SearchPage.self))
  }

  @Test func `a slash within a filter is a letter`() throws {
    var desk = try World.desk()
    desk.press(.filter)
    desk.type("a")
    desk.type("/")
    #expect(desk.state.input?.field.text == "a/")
  }

  @Test func `enter opens the hit`() throws {
    var desk = try World.desk()
    desk.press(.searchEverywhere)
    desk.type("amer hash")
    desk.press(.acceptInput)
    #expect(desk.view().trail == ["Pakistan", "Amer Hashmi"])
    #expect(desk.state.popup == nil)
  }

  @Test func `a source is a step on which every list has what it says`() throws {
    var desk = try World.desk()
    desk.press(.focusPartners, .searchEverywhere)
    desk.type("a paper")
    #expect(desk.popupLines.first == "Source: A paper")
    desk.press(.acceptInput)
    #expect(desk.view().trail == ["Pakistan", "A paper"])
    #expect(PaneID.lists.allSatisfy { desk.state.step.list($0).filter == "source:paper" })
    desk.replaceCatalogue(try World.catalogue())
    desk.settle()
    #expect(desk.view().trail == ["Pakistan", "A paper"])
    desk.press(.back)
    #expect(desk.state.step.list(.partners).filter.isEmpty)
  }

  @Test func `esc leaves the panes as they were`() throws {
    var desk = try World.desk()
    let before = desk.view().lists
    desk.press(.searchEverywhere)
    desk.type("zone")
    desk.press(.cancelInput, .cancelInput)
    #expect(desk.state.popup == nil)
    #expect(desk.view().lists == before)
  }

  @Test func `filters are recalled the latest first`() throws {
    var desk = try World.desk()
    for text in ["north", "status:notified", "north"] {
      desk.press(.filter)
      desk.press(.eraseAll)
      desk.type(text)
      desk.press(.acceptInput)
    }
    #expect(desk.state.history.texts == ["status:notified", "north"])
    desk.press(.filter, .eraseAll)
    desk.type("ea")
    desk.press(.olderFilter)
    #expect(desk.state.input?.field.text == "north")
    #expect(desk.names(.zones) == ["North Zone"])
    desk.press(.olderFilter, .olderFilter)
    #expect(desk.state.input?.field.text == "status:notified")
    desk.press(.newerFilter, .newerFilter)
    #expect(desk.state.input?.field.text == "ea")
    #expect(desk.names(.zones) == ["East Zone"])
  }

  @Test func `the history is kept in the session`() throws {
    var desk = try World.desk()
    desk.press(.filter)
    desk.type("status:notified")
    desk.press(.acceptInput)
    var again = try World.desk()
    again.restore(Session(desk.state))
    #expect(again.state.history.texts == ["status:notified"])
  }
}
