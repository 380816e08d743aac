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

  @Test(arguments: [(120, 36), (80, 24), (80, 20), (131, 41), (300, 80)])
  func `columns fill the screen between the first and the last line`(width: Int, height: Int) {
    let panes = Layout(Size(width: width, height: height), focus: .zones).panes
    #expect(panes.count == 5)
    for pane in PaneID.allCases {
      guard let rect = panes[pane] else { continue }
      #expect(rect.y >= 1 && rect.maxY <= height - 1 && rect.maxX <= width)
      #expect(rect.height >= 4)
    }
    // Neighbours share one line, so the heights add up to the body plus one line for each shared border.
    let left = [PaneID.zones, .partners, .contacts].compactMap { panes[$0]?.height }.reduce(0, +)
    let right = [PaneID.detail, .timeline].compactMap { panes[$0]?.height }.reduce(0, +)
    #expect(left == height - 2 + 2)
    #expect(right == height - 2 + 1)
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
