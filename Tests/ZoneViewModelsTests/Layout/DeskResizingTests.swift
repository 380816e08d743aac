import Testing
import ZoneData

@testable import ZoneViewModels

/// Keys and drags in, sizes out.
@Suite struct DeskResizingTests {
  private static let sizes = PaneSizes(.two, widths: [50, 50], heights: [[10, 10, 20], [20, 20]])

  private func desk(_ sizes: PaneSizes = sizes, views: [SavedView] = []) throws -> Desk {
    let environment = DeskEnvironment(wrap: World.wrap, keys: { _ in "" }, views: views, today: { nil })
    var desk = Desk(catalogue: try World.catalogue(), environment: environment)
    _ = desk.receive(.viewportChanged(Viewport(sizes: sizes)))
    desk.settle()
    return desk
  }

  private static func view(_ layout: String) throws -> SavedView {
    var view = SavedView(name: "wide")
    try view.set(.layout, to: layout)
    return view
  }

  @Test(arguments: [
    // Of 40 lines one is 25 thousandths; of 100 columns two are 20.
    ([Action.taller], "auto (275 225 500) auto"), ([.shorter], "auto (225 275 500) auto"), ([.wider], "520 480"),
    ([.narrower], "480 520"), ([.focusDetail, .wider], "480 520"), ([.focusTimeline, .taller], "auto auto (475 525)"),
    ([.focusContacts, .shorter], "auto (250 275 475) auto"),
  ])
  func `a key resizes the focused pane`(actions: [Action], layout: String) throws {
    var desk = try desk()
    for action in actions { desk.press(action) }
    #expect(desk.state.layout.text == layout)
    desk.press(.defaultLayout)
    #expect(desk.state.layout == DeskLayout())
  }

  @Test func `a key that changes nothing says why`() throws {
    var desk = try desk(PaneSizes(.two, widths: [50, 50], heights: [[4, 4, 4], [8, 4]]))
    desk.press(.taller)
    #expect(desk.state.message?.text == "There is no room left")
    #expect(desk.state.layout == DeskLayout())
    var wide = try self.desk(PaneSizes(.three, widths: [60, 60, 60], heights: [[20, 20], [40], [20, 20]]))
    wide.press(.focusDetail, .taller)
    #expect(wide.state.message?.text == "The pane has its column to itself")
    _ = wide.receive(.viewportChanged(Viewport()))
    wide.press(.wider)
    #expect(wide.state.message?.text == "Only one pane is on the screen")
    wide.press(.defaultLayout)
    #expect(wide.state.message?.text == "The panes have their standard sizes")
  }

  @Test func `a drag moves a divider and nothing else`() throws {
    var desk = try desk()
    let (lists, focus, detail) = (desk.view().lists, desk.state.step.focus, desk.view().detail)
    _ = desk.receive(.dragged(Divider(column: 0), to: 30))
    desk.settle()
    #expect(desk.state.layout.text == "300 700")
    _ = desk.receive(.dragged(Divider(column: 0, row: 0), to: 0))
    desk.settle()
    // The zones keep four lines.
    #expect(desk.state.layout.text == "300 (100 400 500) 700")
    #expect(desk.view().lists == lists && desk.state.step.focus == focus && desk.view().detail == detail)
  }

  @Test func `the session keeps the sizes`() throws {
    var desk = try desk()
    #expect(Session(desk.state).layout.isEmpty)
    desk.press(.wider)
    var other = try self.desk()
    other.restore(Session(desk.state))
    #expect(other.state.layout == desk.state.layout)
    var damaged = Session(desk.state)
    damaged.layout = "480 (1"
    other.restore(damaged)
    #expect(other.state.layout == DeskLayout())
  }

  @Test func `the sizes of a view end with it`() throws {
    var desk = try desk(views: [Self.view("300 700")])
    desk.press(.narrower, .views, .open)
    #expect(desk.state.layout.text == "300 700")
    desk.press(.back)
    #expect(desk.state.layout.text == "480 520")
    desk.press(.forward)
    #expect(desk.state.layout.text == "300 700")
    desk.press(.escape)
    #expect(desk.state.layout.text == "480 520")
  }

  @Test func `a view without sizes leaves them, and one can restore the standard ones`() throws {
    var desk = try desk(views: [SavedView(name: "all")])
    desk.press(.wider, .views, .open, .narrower, .narrower, .back)
    #expect(desk.state.layout.text == "480 520")
    var standard = try self.desk(views: [Self.view("default")])
    standard.press(.wider, .views, .open)
    #expect(standard.state.layout == DeskLayout())
  }

  @Test func `a copied view has the sizes if any were chosen`() throws {
    var desk = try desk()
    #expect(desk.press(.copyView) == .copy("Zones of Pakistan: {pane: zones}"))
    #expect(
      desk.press(.taller, .copyView) == .copy("Zones of Pakistan: {pane: zones, layout: \"auto (275 225 500) auto\"}"))
  }
}
