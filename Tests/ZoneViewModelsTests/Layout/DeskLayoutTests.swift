import Testing

@testable import ZoneViewModels

@Suite struct DeskLayoutTests {
  @Test(arguments: [
    "default", "480 520", "480 (400 280 320) 520", "auto auto (560 440)", "330 (450 550) 310 360",
    "480 520; auto (450 550) auto (1000) auto (600 400)", "480 520 (560 440); 330 310 360",
  ])
  func `a layout reads back as written`(text: String) {
    #expect(DeskLayout(text: text)?.text == text)
  }

  @Test func `blanks do not matter`() {
    #expect(DeskLayout(text: " 480( 400 280   320 )520 ")?.text == "480 (400 280 320) 520")
  }

  @Test(arguments: [
    "", "480", "1 2 3 4", "480 (400 280) 520", "480 520 (560 440 1)", "480 (400 280 320 520", "480 520)", "(1 1 1) 2",
    "480 ((1 1 1)) 520", "480 (1 1 1) (1 1 1) 520", "480 auto", "0 520", "-480 520", "1001 520", "480 52O",
    "480 ()  520",
    "480 520; 480 520", "480 520;", "480 (auto 1 1) 520", "default; 480 520", "99999999999999999999 1",
  ])
  func `anything else is not a layout`(text: String) {
    #expect(DeskLayout(text: text) == nil)
  }

  @Test func `a choice keeps what it does not concern`() {
    var layout = DeskLayout()
    let sizes = PaneSizes(.two, widths: [30, 90], heights: [[11, 11, 11], [20, 13]])
    layout.choose(Divider(column: 0), of: sizes)
    #expect(layout.text == "250 750")
    layout.choose(Divider(column: 0, row: 1), of: sizes)
    #expect(layout.text == "250 (333 334 333) 750")
    layout.choose(Divider(column: 1), of: PaneSizes(.three, widths: [60, 60, 80], heights: [[], [], []]))
    #expect(layout.text == "250 (333 334 333) 750; 300 300 400")
  }

  @Test func `only heights may be chosen`() {
    var layout = DeskLayout()
    layout.choose(
      Divider(column: 1, row: 0), of: PaneSizes(.two, widths: [30, 90], heights: [[11, 11, 11], [11, 22]]))
    #expect(layout.text == "auto auto (333 667)")
  }
}
