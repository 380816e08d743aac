import TerminalCells
import Testing

@testable import ZoneDashboard
@testable import ZoneViewModels

@Suite struct LayoutTests {
  @Test(arguments: [
    (120, 36, Layout.Form.columns), (80, 24, .columns), (300, 80, .columns), (79, 24, .tabs), (80, 19, .tabs),
    (50, 15, .tabs), (40, 10, .tabs), (39, 24, .line), (120, 9, .line), (30, 8, .line), (10, 3, .line), (1, 1, .line),
  ])
  func `the size decides the form`(width: Int, height: Int, form: Layout.Form) {
    #expect(Layout(Size(width: width, height: height), focus: .zones).form == form)
  }

  /// Without sizes, with usual ones, and with absurd ones.
  private nonisolated static let layouts = [
    "default", "480 (400 280 320) 520 (560 440); 330 (450 550) 310 360 (600 400)",
    "1 (1 1 1000) 1000 (1000 1); 1000 (1 1000) 1 1 (1000 1)", "1000 1; 1 1 1000",
  ]

  @Test(arguments: [(120, 36), (80, 24), (80, 20), (131, 41), (179, 50), (180, 20), (200, 50), (300, 80)], layouts)
  func `columns fill the screen between the first and the last line`(size: (width: Int, height: Int), text: String)
    throws
  {
    let (width, height) = size
    for rows in [[:], [.zones: 3, .partners: 6, .timeline: 2, .contacts: 0], [.partners: 1_000_000]] as [[PaneID: Int]]
    {
      let chosen = try #require(DeskLayout(text: text))
      let layout = Layout(Size(width: width, height: height), focus: .zones, rows: rows, chosen: chosen)
      #expect(layout.panes.count == 5)
      for (pane, rect) in layout.panes {
        #expect(rect.y >= 1 && rect.maxY <= height - 1 && rect.maxX <= width, "\(pane)")
        // Headings and two rows between borders.
        #expect(rect.height >= 5 && rect.width >= 20, "\(pane)")
      }
      // Neighbours share one line, so the heights add up to the body plus one line for each shared border.
      for column in (width < 180 ? PaneForm.two : .three).columns {
        #expect(column.compactMap { layout.panes[$0]?.height }.reduce(0, +) == height - 2 + column.count - 1)
      }
    }
  }

  @Test func `from 180 columns on there are three columns`() {
    #expect(Layout(Size(width: 179, height: 50), focus: .zones).panes[.timeline]?.x == 85)
    let panes = Layout(Size(width: 200, height: 50), focus: .zones).panes
    // Columns of 33, 31 and 36 in 100. Of 47 lines, the partners have a half and the contacts two fifths.
    #expect(panes[.zones] == Rect(x: 0, y: 1, width: 66, height: 25))
    #expect(panes[.partners] == Rect(x: 0, y: 25, width: 66, height: 24))
    #expect(panes[.detail] == Rect(x: 66, y: 1, width: 62, height: 48))
    #expect(panes[.timeline] == Rect(x: 128, y: 1, width: 72, height: 29))
    #expect(panes[.contacts] == Rect(x: 128, y: 29, width: 72, height: 20))
  }

  @Test func `panes are as tall as their rows need`() {
    // Nine zones and the row for all take 13 lines with headings and borders, six partners nine. The contacts take the
    // other lines. Four events take nine with three for the axis, and the detail the rest.
    let rows: [PaneID: Int] = [.zones: 10, .partners: 6, .timeline: 4, .contacts: 82]
    let panes = Layout(Size(width: 120, height: 36), focus: .zones, rows: rows).panes
    #expect(panes[.zones]?.height == 13 && panes[.partners]?.height == 9 && panes[.contacts]?.height == 14)
    #expect(panes[.timeline]?.height == 9 && panes[.detail]?.height == 26)
  }

  @Test func `a list that is empty keeps three lines, and the timeline its axis`() {
    let rows: [PaneID: Int] = [.zones: 0, .partners: 1, .timeline: 0, .contacts: 82]
    let layout = Layout(Size(width: 120, height: 36), focus: .zones, rows: rows)
    #expect(layout.viewport.panes[.zones]?.rows == 3 && layout.viewport.panes[.partners]?.rows == 3)
    #expect(layout.panes[.timeline]?.height == 9)
  }

  @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 12])
  func `the timeline has room for all events that fit`(count: Int) {
    let layout = Layout(Size(width: 120, height: 60), focus: .zones, rows: [.timeline: count])
    #expect(layout.viewport.panes[.timeline]?.rows == max(4, count))
  }

  @Test func `chosen sizes replace those by rows`() throws {
    let chosen = try #require(DeskLayout(text: "250 (500 250 250) 750"))
    let rows: [PaneID: Int] = [.zones: 1, .partners: 1, .timeline: 4, .contacts: 1]
    let layout = Layout(Size(width: 120, height: 36), focus: .zones, rows: rows, chosen: chosen)
    // A quarter of 120 columns; ends at 16.5, 24.75 and 33 of 33 lines.
    #expect(layout.sizes == PaneSizes(.two, widths: [30, 90], heights: [[17, 8, 8], [25, 8]]))
    // The other form has its own sizes.
    let wide = Layout(Size(width: 200, height: 50), focus: .zones, chosen: chosen)
    #expect(wide.sizes?.widths == [66, 62, 72])
  }

  @Test func `the same screen gives the chosen cells again`() {
    for total in [33, 47, 118, 200, 400] {
      for cut in 20...(total - 13) {
        var sizes = PaneSizes(.two, widths: [cut, total - cut], heights: [[4, 4, 4], [4, 4]])
        var layout = DeskLayout()
        layout.choose(Divider(column: 0), of: sizes)
        sizes.widths = PaneFit.sizes(of: total, shares: layout[.two]?.widths ?? [], least: 1)
        #expect(sizes.widths == [cut, total - cut])
      }
    }
  }

  @Test func `a single pane is the focused one`() {
    let layout = Layout(Size(width: 50, height: 15), focus: .contacts)
    #expect(layout.panes == [.contacts: Rect(x: 0, y: 2, width: 50, height: 12)])
  }

  @Test func `the viewport of a pane is inside its frame and below its headings`() {
    let room = Layout(Size(width: 50, height: 15), focus: .contacts).viewport
    #expect(room.panes == [.contacts: Viewport.Extent(columns: 43, rows: 9)])
    let detail = Layout(Size(width: 50, height: 15), focus: .detail).viewport
    #expect(detail.panes == [.detail: Viewport.Extent(columns: 45, rows: 10)])
  }

  @Test func `a maximized pane fills the screen`() {
    let layout = Layout(Size(width: 120, height: 36), focus: .timeline, isMaximized: true)
    #expect(layout.panes == [.timeline: Rect(x: 0, y: 2, width: 120, height: 33)])
    #expect(layout.viewport.panes == [.timeline: Viewport.Extent(columns: 113, rows: 28)])
  }

  @Test(arguments: [(120, 36), (80, 24), (50, 15), (40, 10)])
  func `while the user types, the top of a popup stays and its bottom follows the matches`(width: Int, height: Int)
    throws
  {
    let layout = Layout(Size(width: width, height: height), focus: .zones, popup: .wide)
    for count in [1, 5, 8, 20, 60] {
      let items = (0..<count).map { Sheet.Item(paragraphs: [.init("item \($0)")]) }
      let (popup, content) = ItemsPage.popup(items)
      let frames = [count, 1].map { lines in
        layout.frame(
          of: SheetModel(
            title: "", count: nil, labelWidth: 0, lines: [], selected: nil, top: 0, lineCount: lines,
            wholeLineCount: count, search: SheetSearch(popup, content)))
      }
      #expect([frames[0].x, frames[0].y, frames[0].width] == [frames[1].x, frames[1].y, frames[1].width])
      // The one line left, the search field, and the border.
      #expect(frames[1].height == 4)
      #expect(frames[0].intersection(layout.popup) == frames[0])
    }
  }

  @Test(arguments: [(120, 36), (80, 24), (50, 15), (40, 10)])
  func `the popup fits the screen`(width: Int, height: Int) {
    let screen = Rect(size: Size(width: width, height: height))
    for width in [PopupWidth.narrow, .wide, .full] {
      let popup = Layout(screen.asSize, focus: .zones, popup: width).popup
      #expect(popup.intersection(screen) == popup)
      #expect(popup.width >= 36 && popup.height >= 6)
    }
  }
}

extension Rect {
  fileprivate var asSize: Size { Size(width: width, height: height) }
}
