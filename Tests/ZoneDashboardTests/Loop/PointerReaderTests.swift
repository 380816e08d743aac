import TerminalCells
import Testing

@testable import ZoneDashboard
@testable import ZoneViewModels

@Suite struct PointerReaderTests {
  /// A divider between columns at 58, one between panes in line 14 of the screen, and a title in that line.
  private var hits: HitMap {
    var hits = HitMap()
    hits.add(.pane(.zones), Rect(x: 0, y: 1, width: 58, height: 13))
    hits.add(.pane(.partners), Rect(x: 0, y: 14, width: 58, height: 9))
    hits.add(HitMap.Handle(divider: Divider(column: 0), rect: Rect(x: 57, y: 1, width: 2, height: 34), position: 58))
    hits.add(
      HitMap.Handle(
        divider: Divider(column: 0, row: 0), rect: Rect(x: 14, y: 14, width: 30, height: 1), position: 13))
    return hits
  }

  private func intents(_ events: (MouseEvent.Action, Int, Int)...) -> [Intent?] {
    var reader = PointerReader()
    return events.map { action, x, y in
      reader.intent(for: MouseEvent(action: action, position: Point(x: x, y: y)), on: hits)
    }
  }

  @Test func `a drag moves the divider by as much as the pointer`() {
    #expect(
      intents((.press, 57, 9), (.drag, 60, 9), (.drag, 57, 12), (.release, 50, 12)) == [
        nil, .dragged(Divider(column: 0), to: 61), .dragged(Divider(column: 0), to: 58),
        .dragged(Divider(column: 0), to: 51),
      ])
    #expect(
      intents((.press, 20, 14), (.drag, 40, 10), (.release, 40, 10)) == [
        nil, .dragged(Divider(column: 0, row: 0), to: 9), .dragged(Divider(column: 0, row: 0), to: 9),
      ])
  }

  @Test func `a divider that is only clicked acts like its pane`() {
    #expect(intents((.press, 20, 14), (.release, 20, 14)) == [nil, .clicked(.pane(.partners))])
    #expect(intents((.press, 57, 9), (.drag, 57, 9), (.release, 57, 9)) == [nil, nil, .clicked(.pane(.zones))])
  }

  @Test func `a terminal without reports of drags moves the divider on release`() {
    #expect(intents((.press, 57, 9), (.release, 70, 9)) == [nil, .dragged(Divider(column: 0), to: 71)])
  }

  @Test func `without a divider, drags and releases have no intent`() {
    #expect(
      intents((.press, 5, 14), (.drag, 5, 20), (.release, 5, 20), (.drag, 57, 9)) == [
        .clicked(.pane(.partners)), nil, nil, nil,
      ])
    #expect(intents((.press, 57, 9), (.release, 58, 9), (.drag, 70, 9)).last == .some(nil))
  }

  @Test func `the wheel scrolls while a divider is held`() {
    #expect(intents((.press, 57, 9), (.wheelDown, 5, 5)).last == .scrolled(.pane(.zones), rows: 3))
  }
}
