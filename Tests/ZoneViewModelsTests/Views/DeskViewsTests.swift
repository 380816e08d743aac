import Testing
import ZoneData

@testable import ZoneViewModels

@Suite struct DeskViewsTests {
  /// A desk over the world with views saved, each as its fields.
  private func desk(
    _ views: [String: [SavedView.Field: String]] = [:], arguments: [String] = [], isReading: Bool = false
  ) throws -> Desk {
    let saved = try views.sorted { $0.key < $1.key }.map { name, fields in
      var view = SavedView(name: name)
      for field in SavedView.Field.allCases {
        try fields[field].map { try view.set(field, to: $0) }
      }
      view.place = "/etc/stz/config.yaml:3:7"
      return view
    }
    let surroundings = Surroundings(
      wrap: World.wrap, keys: { $0 == .copyView ? "V" : "" }, views: saved, arguments: arguments, today: { nil })
    var desk = Desk(catalogue: isReading ? nil : try World.catalogue(), surroundings: surroundings)
    let extent = Room.Extent(columns: 40, rows: 10)
    let panes = Dictionary(uniqueKeysWithValues: PaneID.allCases.map { ($0, extent) })
    _ = desk.receive(.roomChanged(Room(panes: panes, popup: extent)))
    desk.settle()
    return desk
  }

  private static let proposed: [SavedView.Field: String] = [.filter: "status:proposed", .sort: "name:desc"]

  @Test func aViewOpensAsAStepWithItsFilterAndOrder() throws {
    var desk = try desk(["plans": Self.proposed])
    desk.press(.views, .open)
    #expect(desk.view().trail == ["Pakistan", "plans"])
    #expect(desk.state.step.focus == .zones)
    #expect(desk.names(.zones) == ["South Zone", "East Zone"])
  }

  @Test func aViewOfTheTimelineHasItsScopeUnitAndLanes() throws {
    var desk = try desk(["talks": [.pane: "timeline", .scope: "seda", .unit: "month", .lanes: "zone"]])
    desk.press(.views, .open)
    #expect(desk.state.step.focus == .timeline)
    #expect(desk.state.step.timeline.unit == .month)
    #expect(desk.names(.timeline) == ["South Zone"])
    // The view keeps its name, whatever its record is called.
    desk.receive(.ready(DeskData(try World.catalogue())))
    #expect(desk.view().trail == ["Pakistan", "talks"])
  }

  @Test func escGoesBackToExactlyWhereOneWas() throws {
    var desk = try desk(["plans": Self.proposed])
    desk.press(.moveDown, .open, .focusContacts)
    let before = desk.view()
    let trail = desk.state.trail
    desk.press(.views, .open, .moveDown, .escape)
    #expect(desk.state.trail == trail)
    #expect(desk.view() == before)
  }

  @Test func escTakesBackFirstWhatWasNarrowedBesidesTheView() throws {
    var desk = try desk(["plans": Self.proposed])
    desk.press(.views, .open, .filter)
    desk.type(" province:kp")
    desk.press(.acceptInput)
    #expect(desk.names(.zones) == ["East Zone"])
    desk.press(.escape)
    #expect(desk.names(.zones) == ["South Zone", "East Zone"])
    desk.press(.escape)
    #expect(desk.view().trail == ["Pakistan"])
  }

  @Test func aProvinceWithinAViewIsAStepOfItsOwn() throws {
    var desk = try desk(["plans": Self.proposed])
    desk.press(.views, .open, .provinces, .moveDown, .open)
    #expect(desk.view().trail == ["Pakistan", "plans", "Islamabad"])
  }

  @Test func aWrongFilterIsToldWithItsPlaceAndTheRestNarrows() throws {
    var desk = try desk(["plans": [.filter: "status:propsed province:kp"]])
    desk.press(.views, .open)
    let message = try #require(desk.state.message)
    #expect(message.isError)
    #expect(message.text.hasPrefix("config.yaml:3:7: view “plans”: "))
    #expect(message.text.contains("propsed"), "\(message.text)")
    #expect(desk.names(.zones) == ["North Zone", "East Zone"])
  }

  @Test func aViewOfARecordThatIsNotThereSaysSoAndIsNotOpened() throws {
    var desk = try desk(["gone": [.scope: "nowhere"]])
    desk.press(.views, .open)
    #expect(desk.state.message?.text == "config.yaml:3:7: view “gone”: no dossier defines “nowhere”")
    #expect(desk.view().trail == ["Pakistan"])
  }

  @Test func whatIsWrongIsToldWhenTheIndexComes() throws {
    var desk = try desk(["gone": [.scope: "nowhere"]], isReading: true)
    desk.press(.views, .open)
    #expect(desk.state.message == nil)
    desk.receive(.ready(DeskData(try World.catalogue())))
    desk.settle()
    #expect(desk.state.message?.text == "config.yaml:3:7: view “gone”: no dossier defines “nowhere”")
    #expect(desk.view().trail == ["Pakistan"])
  }

  // MARK: - The day of a view

  private static let asOf2021: [SavedView.Field: String] = [.asOf: "2021-06-30"]

  @Test func aViewOfADayAsksForThatDayAndEscForTheOneBefore() throws {
    var desk = try desk(["then": Self.asOf2021])
    desk.press(.views)
    #expect(desk.press(.open) == .load(DeskRequest(asOf: Day(iso: "2021-06-30"))))
    #expect(desk.press(.escape) == .load(DeskRequest()))
    #expect(desk.view().trail == ["Pakistan"])
    #expect(desk.press(.forward) == .load(DeskRequest(asOf: Day(iso: "2021-06-30"))))
    #expect(desk.view().trail == ["Pakistan", "then"])
    _ = desk.receive(.clicked(.step(0)))
    #expect(desk.request == DeskRequest())
  }

  @Test func aViewWithoutADayIsOfTheDayThatIsShown() throws {
    var desk = try desk(["plans": Self.proposed])
    desk.press(.earlier)
    let day = try #require(desk.state.asOf)
    desk.press(.views)
    #expect(desk.press(.open) == nil)
    #expect(desk.state.asOf == day)
    #expect(desk.press(.escape) == nil)
    #expect(desk.state.asOf == day)
  }

  @Test func aDayChosenWithinAViewEndsWithIt() throws {
    var desk = try desk(["then": Self.asOf2021])
    desk.press(.views, .open, .later)
    #expect(desk.state.asOf == nil)
    #expect(desk.press(.escape) == nil)
    desk.press(.earlier)
    let day = desk.state.asOf
    desk.press(.views, .open, .escape)
    #expect(desk.state.asOf == day)
  }

  @Test func theDayIsPartOfACopiedView() throws {
    var desk = try desk()
    desk.press(.earlier)
    #expect(desk.press(.copyView) == .copy(#"Zones of Pakistan: {pane: zones, as-of: "2022-08-02"}"#))
  }

  @Test func withoutAViewItSaysHowToSaveOne() throws {
    var desk = try desk()
    desk.press(.views)
    #expect(desk.state.popup == nil)
    #expect(desk.state.message?.text == "No view is saved in config.yaml; V copies this one as a line for it")
  }

  // MARK: - Copying

  @Test func theViewIsCopiedAsALineOfTheFile() throws {
    var desk = try desk()
    #expect(desk.press(.copyView) == .copy("Zones of Pakistan: {pane: zones}"))
    desk.press(.filter)
    desk.type("status:proposed")
    desk.press(.acceptInput)
    #expect(desk.press(.copyView) == .copy(#"Zones of Pakistan: {pane: zones, filter: "status:proposed"}"#))
  }

  @Test func theZoneThatLeadsIsPartOfTheView() throws {
    var desk = try desk()
    desk.press(.moveDown, .focusTimeline, .zoomIn)
    #expect(desk.press(.copyView) == .copy("Timeline of Pakistan: {pane: timeline, scope: north, unit: month}"))
  }

  @Test func theCommandLineGivesTheRowsOfThePane() throws {
    var desk = try desk(arguments: ["--data", "/my dossiers"])
    #expect(desk.press(.copyCommand) == .copy("stz list zones --data '/my dossiers'"))
    desk.press(.moveToBottom, .focusPartners, .filter)
    desk.type("-kind:park it's")
    desk.press(.acceptInput)
    #expect(
      desk.press(.copyCommand)
        == .copy(#"stz list partners --of south --query='-kind:park it'\''s' --data '/my dossiers'"#))
  }

  @Test func aScopeAndALeadAreBothInTheCommand() throws {
    var desk = try desk()
    desk.press(.focusPartners, .open, .focusZones, .moveDown, .focusContacts)
    #expect(desk.press(.copyCommand) == .copy("stz list contacts --of seda --of south"))
    desk.press(.focusDetail)
    #expect(desk.press(.copyCommand) == .copy("stz show zhao"))
  }
}
