import TerminalCells
import Testing
import ZoneCatalogue

@testable import ZoneDashboard
@testable import ZoneSettings
@testable import ZoneViewModels

/// The first and the last line of the screen.
@Suite struct EdgeLinesTests {
  private func view(
    trail: [String] = ["Pakistan"], focus: PaneID = .zones, message: Message? = nil, asOf: String? = nil
  ) -> DeskView {
    DeskView(
      trail: trail, zones: "9 unnamed zones", summary: "9 unnamed zones  3 sources", asOf: asOf, focus: focus,
      lists: [:],
      timeline: nil,
      detail: SheetModel(title: "", count: nil, labelWidth: 0, lines: [], selected: nil, top: 0, lineCount: 0),
      popup: nil, input: nil, inputNote: nil, message: message, theme: "",
      hints: [Hint(.open), Hint(.filter), Hint(.sources), Hint(.help, isKept: true), Hint(.close, isKept: true)])
  }

  private func header(_ width: Int, _ trail: String...) -> String {
    Drawn.lines(width, 1) { Header(view: view(trail: trail)).draw(Rect(x: 0, y: 0, width: width, height: 1), on: &$0) }[
      0]
  }

  @Test func `the header shows the trail and the summary`() {
    #expect(
      header(64, "Pakistan", "Sindh") == " stz  Pakistan ▸ Sindh               9 unnamed zones  3 sources ")
  }

  @Test func `a long trail drops its first steps, then the summary`() {
    #expect(header(39, "Pakistan", "Khyber Pakhtunkhwa", "Haripur") == " stz  … ▸ Khyber Pakhtunkhwa ▸ Haripur ")
    #expect(header(20, "Pakistan", "Sindh") == " stz  … ▸ Sindh     ")
  }

  @Test func `the tabs fit 50 columns and shrink below that`() {
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

  @Test func `hints are shown whole or not at all, but help and quit are kept`() {
    #expect(footer(48, view()) == " ⏎ open  / filter  s sources  ? help  q quit    ")
    #expect(footer(30, view()) == " ⏎ open  ? help  q quit       ")
  }

  @Test func `a message replaces the hints`() {
    #expect(footer(20, view(message: Message("Theme: light"))) == " Theme: light       ")
  }

  @Test func `the input line shows the caret, however long the text`() {
    func canvas(_ text: String) -> Canvas {
      let base = view()
      let input = FilterInput(pane: .zones, field: TextField(text), before: TrailStep(scope: Scope()))
      let typing = DeskView(
        trail: base.trail, zones: base.zones, summary: base.summary, asOf: nil, focus: .zones, lists: [:],
        timeline: nil,
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

  @Test func anEarlierDayStandsInTheHeaderWithItsKeyHoweverNarrow() {
    func header(_ width: Int) -> Canvas {
      Drawn.canvas(width, 1) { canvas in
        Header(view: view(asOf: "as of 2 Aug 2022"), today: ".").draw(
          Rect(x: 0, y: 0, width: width, height: 1), on: &canvas)
      }
    }
    #expect(
      header(90).buffer.lines()[0]
        == " stz  Pakistan                     9 unnamed zones  3 sources  as of 2 Aug 2022 · . today ")
    #expect(header(45).buffer.lines()[0] == " stz  Pakistan    as of 2 Aug 2022 · . today ")
    #expect(header(40).hits.target(at: Point(x: 35, y: 0)) == .hint(.today))
  }

  /// The whole message, and never over more than half of the screen.
  @Test func aLongMessageTakesTheLinesAboveTheLast() {
    func lines(_ text: String, _ height: Int) -> [String] {
      Drawn.lines(20, height) { canvas in
        Footer(view: view(message: Message(text)), keymap: .standard, context: .browsing)
          .draw(Rect(x: 0, y: height - 1, width: 20, height: 1), on: &canvas)
      }
    }
    #expect(lines("use company, other", 6).suffix(2) == [String(repeating: " ", count: 20), " use company, other "])
    #expect(
      lines("use authority, company or other", 6).suffix(2) == [" use authority,     ", " company or other   "])
    #expect(
      lines("one two three four five six seven eight nine ten", 5).filter { $0.contains(where: \.isLetter) }.count == 2)
  }
}
