import Testing
import ZoneData

@testable import ZoneViewModels

@Suite struct DeskViewsTests {
  /// A desk over the world with saved views, each given by its fields.
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
    let environment = DeskEnvironment(
      wrap: World.wrap, keys: { $0 == .copyView ? "V" : "" }, views: saved, arguments: arguments, today: { nil })
    var desk = Desk(catalogue: isReading ? nil : try World.catalogue(), environment: environment)
    let extent = Viewport.Extent(columns: 40, rows: 10)
    let panes = Dictionary(uniqueKeysWithValues: PaneID.allCases.map { ($0, extent) })
    _ = desk.receive(.viewportChanged(Viewport(panes: panes, popup: extent)))
    desk.settle()
    return desk
  }

  private static let proposed: [SavedView.Field: String] = [.filter: "status:proposed", .sort: "name:desc"]

  @Test func `a view opens as a step with its filter and order`() throws {
    var desk = try desk(["plans": Self.proposed])
    desk.press(.views, .open)
    #expect(desk.view().trail == ["Pakistan", "plans"])
    #expect(desk.state.step.focus == .zones)
    #expect(desk.names(.zones) == ["South Zone", "East Zone"])
  }

  @Test func `a view of the timeline has its scope, unit and lanes`() throws {
    var desk = try desk(["talks": [.pane: "timeline", .scope: "seda", .unit: "month", .lanes: "zone"]])
    desk.press(.views, .open)
    #expect(desk.state.step.focus == .timeline)
    #expect(desk.state.step.timeline.unit == .month)
    #expect(desk.names(.timeline) == ["South Zone"])
    // The view keeps its name, whatever its record is called.
    desk.receive(.ready(DeskData(try World.catalogue())))
    #expect(desk.view().trail == ["Pakistan", "talks"])
  }

  @Test func `Esc restores the exact state before the view`() throws {
    var desk = try desk(["plans": Self.proposed])
    desk.press(.moveDown, .open, .focusContacts)
    let before = desk.view()
    let trail = desk.state.trail
    desk.press(.views, .open, .moveDown, .escape)
    #expect(desk.state.trail == trail)
    #expect(desk.view() == before)
  }

  @Test func `Esc first removes filters added to the view`() throws {
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

  @Test func `a province chosen in a view is a separate step`() throws {
    var desk = try desk(["plans": Self.proposed])
    desk.press(.views, .open, .provinces, .moveDown, .open)
    #expect(desk.view().trail == ["Pakistan", "plans", "Islamabad"])
  }

  @Test func `a wrong filter is reported with its position, and the rest narrows`() throws {
    var desk = try desk(["plans": [.filter: "status:propsd province:kp"]])
    desk.press(.views, .open)
    let message = try #require(desk.state.message)
    #expect(message.isError)
    #expect(message.text.hasPrefix("config.yaml:3:7: view “plans”: "))
    #expect(message.text.contains("propsd"), "\(message.text)")
    #expect(desk.names(.zones) == ["North Zone", "East Zone"])
  }

  @Test func `a view of a missing record is reported and not opened`() throws {
    var desk = try desk(["gone": [.scope: "nowhere"]])
    desk.press(.views, .open)
    #expect(desk.state.message?.text == "config.yaml:3:7: view “gone”: no dossier defines “nowhere”")
    #expect(desk.view().trail == ["Pakistan"])
  }

  @Test(arguments: [
    ("nort", "north (North Zone)"), ("seda-x", "seda (Shenyang Area)"), ("zhoa", "zhao (Zhao Yongsheng)"),
  ])
  func `what a missing record of a view can mean is reported`(id: String, meant: String) throws {
    var desk = try desk(["near": [.scope: id]])
    desk.press(.views, .open)
    let expected = "config.yaml:3:7: view “near”: no dossier defines “\(id)”; did you mean \(meant)?"
    #expect(desk.state.message?.text == expected)
  }

  @Test func `mistakes are reported once the index is loaded`() throws {
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

  @Test func `a view of a day loads that day, and Esc the previous one`() throws {
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

  @Test func `a view without a day shows the day in use`() throws {
    var desk = try desk(["plans": Self.proposed])
    desk.press(.earlier)
    let day = try #require(desk.state.asOf)
    desk.press(.views)
    #expect(desk.press(.open) == nil)
    #expect(desk.state.asOf == day)
    #expect(desk.press(.escape) == nil)
    #expect(desk.state.asOf == day)
  }

  @Test func `a day chosen in a view ends with it`() throws {
    var desk = try desk(["then": Self.asOf2021])
    desk.press(.views, .open, .later)
    #expect(desk.state.asOf == nil)
    #expect(desk.press(.escape) == nil)
    desk.press(.earlier)
    let day = desk.state.asOf
    desk.press(.views, .open, .escape)
    #expect(desk.state.asOf == day)
  }

  @Test func `the day is part of a copied view`() throws {
    var desk = try desk()
    desk.press(.earlier)
    #expect(desk.press(.copyView) == .copy(#"Zones of Pakistan: {pane: zones, as-of: "2022-08-02"}"#))
  }

  @Test func `without saved views the message explains how to save one`() throws {
    var desk = try desk()
    desk.press(.views)
    #expect(desk.state.popup == nil)
    #expect(desk.state.message?.text == "No view is saved in config.yaml; V copies this one as a line for it")
  }

  // MARK: - Copying

  @Test func `the view is copied as a line for the file`() throws {
    var desk = try desk()
    #expect(desk.press(.copyView) == .copy("Zones of Pakistan: {pane: zones}"))
    desk.press(.filter)
    desk.type("status:proposed")
    desk.press(.acceptInput)
    #expect(desk.press(.copyView) == .copy(#"Zones of Pakistan: {pane: zones, filter: "status:proposed"}"#))
  }

  @Test func `the selected zone is part of the view`() throws {
    var desk = try desk()
    desk.press(.moveDown, .focusTimeline, .zoomIn)
    #expect(desk.press(.copyView) == .copy("Timeline of Pakistan: {pane: timeline, scope: north, unit: month}"))
  }

  @Test func `the command line prints the rows of the pane`() throws {
    var desk = try desk(arguments: ["--data", "/my dossiers"])
    #expect(desk.press(.copyCommand) == .copy("stz list zones --data '/my dossiers'"))
    desk.press(.moveToBottom, .focusPartners, .filter)
    desk.type("-kind:park it's")
    desk.press(.acceptInput)
    #expect(
      desk.press(.copyCommand)
        == .copy(#"stz list partners --of south --query='-kind:park it'\''s' --data '/my dossiers'"#))
  }

  @Test func `scope and selected zone are both in the command`() throws {
    var desk = try desk()
    desk.press(.focusPartners, .open, .focusZones, .moveDown, .focusContacts)
    #expect(desk.press(.copyCommand) == .copy("stz list contacts --of seda --of south"))
    desk.press(.focusDetail)
    #expect(desk.press(.copyCommand) == .copy("stz show zhao"))
  }
}
