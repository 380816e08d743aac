import Terminal
import Testing
import ZoneData

@testable import ZoneDashboard
@testable import ZoneViewModels

/// The lines at the top and at the bottom of the screen.
@Suite struct EdgeLinesTests {
  private func view(trail: [String] = ["Pakistan"], focus: PaneID = .zones, message: Message? = nil) -> DeskView {
    DeskView(
      trail: trail, zones: "9 unnamed zones", summary: "9 unnamed zones  3 sources", focus: focus, lists: [:],
      timeline: nil,
      detail: SheetModel(title: "", count: nil, labelWidth: 0, lines: [], selected: nil, top: 0, lineCount: 0),
      popup: nil, input: nil, inputNote: nil, message: message, theme: "",
      hints: [Hint(.open), Hint(.filter), Hint(.sources), Hint(.help, isKept: true), Hint(.close, isKept: true)])
  }

  private func header(_ width: Int, _ trail: String...) -> String {
    Drawn.lines(width, 1) { Header(view: view(trail: trail)).draw(Rect(x: 0, y: 0, width: width, height: 1), on: &$0) }[
      0]
  }

  @Test func theHeaderShowsTheTrailAndWhatThereIs() {
    #expect(
      header(64, "Pakistan", "Sindh") == " stz  Pakistan ▸ Sindh               9 unnamed zones  3 sources ")
  }

  @Test func aLongTrailLosesItsFirstStepsAndThenTheSummaryGoes() {
    #expect(header(39, "Pakistan", "Khyber Pakhtunkhwa", "Haripur") == " stz  … ▸ Khyber Pakhtunkhwa ▸ Haripur ")
    #expect(header(20, "Pakistan", "Sindh") == " stz  … ▸ Sindh     ")
  }

  @Test func theTabsFitFiftyColumnsAndShrinkBelow() {
    func tabs(_ width: Int) -> String {
      Drawn.lines(width, 1) {
        Tabs(view: view(focus: .timeline)).draw(Rect(x: 0, y: 0, width: width, height: 1), on: &$0)
      }[0]
    }
    #expect(tabs(50) == "1 Zones 2 Partners 3 Timeline 4 Contacts 5 Detail ")
    #expect(tabs(40) == "1 2 3 Timeline 4 5                      ")
  }

  private func footer(_ width: Int, _ view: DeskView) -> String {
    Drawn.lines(width, 1) { canvas in
      Footer(view: view, keymap: .standard, context: .browsing)
        .draw(Rect(x: 0, y: 0, width: width, height: 1), on: &canvas)
    }[0]
  }

  @Test func hintsAreWholeOrLeftOutButHelpAndQuitStay() {
    #expect(footer(48, view()) == " ⏎ open  / filter  s sources  ? help  q quit    ")
    #expect(footer(30, view()) == " ⏎ open  ? help  q quit       ")
  }

  @Test func aMessageTakesThePlaceOfTheHints() {
    #expect(footer(20, view(message: Message("Theme: light"))) == " Theme: light       ")
  }

  @Test func theInputLineShowsThePlaceOfTypingHoweverLongTheText() {
    func canvas(_ text: String) -> Canvas {
      let base = view()
      let input = FilterInput(pane: .zones, field: TextField(text), before: TrailStep(scope: Scope()))
      let typing = DeskView(
        trail: base.trail, zones: base.zones, summary: base.summary, focus: .zones, lists: [:], timeline: nil,
        detail: base.detail,
        popup: nil,
        input: input, inputNote: nil, message: nil, theme: "", hints: [])
      return Drawn.canvas(20, 1) { canvas in
        Footer(view: typing, keymap: .standard, context: .typing)
          .draw(Rect(x: 0, y: 0, width: 20, height: 1), on: &canvas)
      }
    }
    #expect(canvas("kp").buffer.lines()[0] == " Zones /kp          ")
    #expect(canvas("kp").cursor == Point(x: 10, y: 0))
    #expect(canvas("沈阳经济技术开发区").buffer.lines(hiddenHalf: "·")[0] == " Zones /技·术·开·发·区·  ")
    #expect(canvas("沈阳经济技术开发区").cursor?.x == 18)
  }
}
