import Testing

@testable import ZoneViewModels

@Suite struct DeskPointerTests {
  private func clicked(_ desk: inout Desk, _ spots: HitTarget...) -> Effect? {
    var effect: Effect?
    for spot in spots {
      effect = desk.receive(.clicked(spot))
      desk.settle()
    }
    return effect
  }

  private func scrolled(_ desk: inout Desk, _ spot: HitTarget, _ rows: Int) {
    _ = desk.receive(.scrolled(spot, rows: rows))
    desk.settle()
  }

  @Test func `a click selects the row and focuses its pane`() throws {
    var desk = try World.desk()
    _ = clicked(&desk, .row(.timeline, 1))
    #expect(desk.state.step.focus == .timeline)
    #expect(desk.selected(.timeline) == "2022")
    #expect(desk.view().detail.title == "Signing")
    #expect(desk.state.trail.count == 1)
  }

  @Test func `a click on the selected row opens it, but first focuses its pane`() throws {
    var desk = try World.desk()
    _ = clicked(&desk, .row(.zones, 1))
    #expect(desk.selected(.zones) == "North Zone")
    _ = clicked(&desk, .row(.timeline, 0))
    #expect(desk.state.step.focus == .timeline && desk.state.trail.count == 1)
    _ = clicked(&desk, .row(.timeline, 0))
    #expect(desk.state.trail.map(\.heading) == ["Pakistan", "Opening"])
  }

  @Test func `a fast double click opens`() throws {
    var desk = try World.desk()
    _ = desk.receive(.clicked(.row(.zones, 3)))
    _ = desk.receive(.clicked(.row(.zones, 3)))
    desk.settle()
    #expect(desk.state.trail.map(\.heading) == ["Pakistan", "South Zone"])
  }

  @Test func `a click on a frame or tab focuses, one on a step goes back to it`() throws {
    var desk = try World.desk()
    _ = clicked(&desk, .pane(.contacts))
    #expect(desk.state.step.focus == .contacts)
    desk.press(.focusZones, .moveDown, .open, .open)
    #expect(desk.state.trail.count == 3)
    _ = clicked(&desk, .step(0))
    #expect(desk.state.trail.count == 1)
    desk.press(.forward, .forward)
    #expect(desk.state.trail.count == 3)
    _ = clicked(&desk, .step(2), .step(7), .nowhere)
    #expect(desk.state.trail.count == 3)
  }

  @Test func `a click on a hint runs its action`() throws {
    var desk = try World.desk()
    #expect(clicked(&desk, .hint(.close)) == .quit)
    _ = clicked(&desk, .hint(.help))
    #expect(desk.shows(PalettePage.self))
  }

  @Test func `a click selects an item of the detail, then opens it`() throws {
    var desk = try World.desk()
    desk.press(.focusTimeline)
    let organiser = try #require(desk.detail.sheet.items.firstIndex { $0.label == "Organiser" })
    _ = clicked(&desk, .item(organiser))
    #expect(desk.state.step.focus == .detail && desk.state.step.detail.item == organiser)
    _ = clicked(&desk, .item(organiser))
    #expect(desk.state.trail.last?.heading == "Special Technology Zones Authority")
  }

  @Test func `in a popup a click selects, then chooses; outside it closes`() throws {
    var desk = try World.desk()
    desk.press(.provinces)
    let sindh = try #require(desk.popupSheet?.items.firstIndex { $0.label == "PK-SD" })
    _ = clicked(&desk, .popupItem(sindh), .popup)
    #expect(desk.state.popup?.place.item == sindh)
    _ = clicked(&desk, .popupItem(sindh))
    #expect(desk.state.popup == nil && desk.names(.zones) == ["All zones", "South Zone"])
    desk.press(.help)
    _ = clicked(&desk, .row(.timeline, 1))
    #expect(desk.state.popup == nil && desk.state.step.focus == .zones)
  }

  @Test func `a heading cannot be selected`() throws {
    var desk = try World.desk()
    desk.press(.help)
    let before = desk.state.popup
    _ = clicked(&desk, .popupItem(0))
    #expect(desk.state.popup == before)
  }

  @Test func `a click while typing keeps the filter`() throws {
    var desk = try World.desk()
    desk.press(.filter)
    desk.type("zone")
    _ = clicked(&desk, .row(.zones, 1))
    #expect(desk.state.input == nil && desk.state.step.list(.zones).filter == "zone")
    #expect(desk.selected(.zones) == "East Zone")
  }

  @Test func `the wheel scrolls the window, and moves the cursor only to keep it visible`() throws {
    var desk = try World.desk(rows: 2)
    desk.press(.moveDown)
    scrolled(&desk, .row(.zones, 0), 1)
    #expect(desk.state.step.list(.zones).top == 1 && desk.selected(.zones) == "North Zone")
    scrolled(&desk, .pane(.zones), 3)
    #expect(desk.state.step.list(.zones).top == 2 && desk.selected(.zones) == "East Zone")
    scrolled(&desk, .pane(.zones), -3)
    #expect(desk.state.step.list(.zones).top == 0 && desk.selected(.zones) == "North Zone")
  }

  @Test func `the wheel moves neither the focus nor a pane under a popup`() throws {
    var desk = try World.desk(rows: 2)
    scrolled(&desk, .row(.timeline, 0), 3)
    #expect(desk.state.step.focus == .zones && desk.state.step.list(.timeline).top == 1)
    desk.press(.provinces)
    scrolled(&desk, .row(.timeline, 0), -3)
    #expect(desk.state.step.list(.timeline).top == 1)
    scrolled(&desk, .popup, 3)
    // All of Pakistan and its seven provinces, in two rows.
    #expect(desk.state.popup?.place.top == 3)
  }

  @Test func `the wheel reaches every line of a page, and back`() throws {
    var desk = try World.desk(rows: 3)
    desk.press(.focusTimeline, .moveDown)
    let last = desk.model.content.detail.layout.lines.count - 3
    var tops: [Int] = []
    for _ in 0..<40 {
      scrolled(&desk, .item(0), 1)
      tops.append(desk.state.step.detail.top)
    }
    #expect(tops == (1...40).map { min($0, last) })
    for _ in 0..<40 { scrolled(&desk, .item(0), -1) }
    #expect(desk.state.step.detail.top == 0)
  }
}
