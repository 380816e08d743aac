import TerminalCells
import Testing
import ZoneData

@testable import ZoneDashboard
@testable import ZoneSettings
@testable import ZoneViewModels

/// Properties of every pane and every popup, in every shipped theme and at every size.
@Suite struct EveryScreenTests {
  /// A state of the desk, named after the keys that lead to it.
  nonisolated struct Scene: CustomStringConvertible {
    let actions: [Action]
    var typed = ""
    var description: String { actions.map(\.name).joined(separator: " ") + (typed.isEmpty ? "" : " “\(typed)”") }

    static let panes = [
      Scene(actions: []), Scene(actions: [.moveDown]), Scene(actions: [.focusPartners, .moveDown]),
      Scene(actions: [.focusTimeline, .moveToBottom]), Scene(actions: [.lanes]), Scene(actions: [.lanes, .lanes]),
      Scene(actions: [.focusContacts]), Scene(actions: [.moveDown, .focusDetail, .moveDown]),
      Scene(actions: [.moveDown, .mark]), Scene(actions: [.focusTimeline, .maximize]),
    ]
    static let popups = [
      Scene(actions: [.moveDown, .sources]), Scene(actions: [.provinces]), Scene(actions: [.facets]),
      Scene(actions: [.moveDown, .likeThis]), Scene(actions: [.sort]), Scene(actions: [.themes]),
      Scene(actions: [.views]), Scene(actions: [.focusPartners, .mark, .mark, .compare]),
      Scene(actions: [.moveDown, .mark, .open, .moveDown, .mark, .compare, .moveDown]),
    ]
    static let fields = [
      Scene(actions: [.help], typed: "pane"), Scene(actions: [.filter], typed: "沈阳经济技术开发区 Karachi"),
    ]
    static let all = panes + popups + fields
  }

  nonisolated static let sizes = [(180, 24), (120, 36), (80, 24), (50, 15), (40, 10)].map {
    Size(width: $0.0, height: $0.1)
  }
  private nonisolated static let themes = ["default", "dark", "light", "mono", "high-contrast", "color-blind"]

  /// Draws a scene in every shipped theme, in both of its forms.
  private func pictures(_ scene: Scene, _ size: Size) throws -> [(theme: Theme, picture: DeskScreen.Picture)] {
    let desk = try SmallDesk.desk(size, scene.actions, typing: scene.typed)
    let readings = try Self.themes.map { try #require(ShownTheme.shelf.read($0)) }
    return readings.flatMap { [$0.theme] + [$0.richTheme].compactMap(\.self) }
      .map { ($0, SmallDesk.picture(of: desk, size, theme: $0)) }
  }

  @Test(arguments: Scene.all, sizes)
  func `a theme changes only the styles`(scene: Scene, size: Size) throws {
    let desk = try SmallDesk.desk(size, scene.actions, typing: scene.typed)
    let plain = SmallDesk.picture(of: desk, size)
    for (theme, picture) in try pictures(scene, size) {
      #expect(picture.buffer.lines(hiddenHalf: "·") == plain.buffer.lines(hiddenHalf: "·"), "\(theme.name)")
      #expect(picture.cursor == plain.cursor && picture.hits == plain.hits, "\(theme.name)")
    }
  }

  @Test(arguments: Scene.all, sizes)
  func `a wide character is complete and in one style`(scene: Scene, size: Size) throws {
    for (theme, picture) in try pictures(scene, size) {
      for y in 0..<size.height {
        let row = (0...size.width).map { picture.buffer[$0, y] }
        for x in 0..<size.width {
          let (cell, next) = (row[x], row[x + 1])
          let isWide = displayWidth(cell.text) == 2
          guard isWide != (x + 1 < size.width && next.text.isEmpty) || isWide && cell.style != next.style else {
            continue
          }
          Issue.record("\(theme.name): \(x), \(y): “\(cell.text)” and “\(next.text)”")
        }
      }
    }
  }

  /// The characters of a frame, and those in its upper line.
  private static let edges: Set<String> = ["│", "┃", "┌", "┐", "└", "┘", "├", "┤", "‹", "›"]

  @Test(arguments: Scene.panes, sizes)
  func `no text is outside its frame`(scene: Scene, size: Size) throws {
    let desk = try SmallDesk.desk(size, scene.actions)
    let layout = SmallDesk.layout(of: desk, size)
    let buffer = SmallDesk.picture(of: desk, size).buffer
    for (pane, rect) in layout.panes {
      for y in rect.y..<rect.maxY {
        #expect(Self.edges.contains(buffer[rect.x, y].text), "\(pane) at the left of line \(y)")
        #expect(Self.edges.contains(buffer[rect.maxX - 1, y].text), "\(pane) at the right of line \(y)")
      }
      #expect(["─", "└", "├"].contains(buffer[rect.x + 1, rect.maxY - 1].text), "\(pane) below")
    }
    // Between the header and the hints there are only panes.
    let covered = layout.panes.values.reduce(0) { $0 + $1.width * $1.height }
    #expect(covered >= size.width * (size.height - (layout.form == .tabs ? 3 : 2)))
  }

  /// The bar of a selected row and the background of a pane end at its frame.
  @Test(arguments: Scene.panes, sizes)
  func `no colour bleeds past the edge of a pane`(scene: Scene, size: Size) throws {
    let desk = try SmallDesk.desk(size, scene.actions)
    for (theme, picture) in try pictures(scene, size) {
      let borders = [Role.border, .borderFocused, .key].map { role in
        Drawn.canvas(1, 1, theme: theme) { $0.draw("x", x: 0, y: 0, width: 1, role) }.buffer[0, 0].style
      }
      for rect in SmallDesk.layout(of: desk, size).panes.values {
        for y in rect.y..<rect.maxY {
          for x in [rect.x, rect.maxX - 1] where !borders.contains(picture.buffer[x, y].style) {
            Issue.record("\(theme.name): \(x), \(y)")
          }
        }
      }
    }
  }

  @Test(arguments: Scene.popups, sizes)
  func `no text is in the frame of a popup`(scene: Scene, size: Size) throws {
    let desk = try SmallDesk.desk(size, scene.actions)
    let popup = try #require(desk.view().popup)
    let frame = SmallDesk.layout(of: desk, size).frame(of: popup)
    #expect(frame.intersection(Rect(size: size)) == frame)
    let buffer = SmallDesk.picture(of: desk, size).buffer
    for y in (frame.y + 1)..<(frame.maxY - 1) {
      #expect(buffer[frame.x, y].text == "│" && ["│", "┃"].contains(buffer[frame.maxX - 1, y].text), "line \(y)")
    }
    let corners = [
      (frame.x, frame.y), (frame.maxX - 1, frame.y), (frame.x, frame.maxY - 1), (frame.maxX - 1, frame.maxY - 1),
    ]
    #expect(corners.map { buffer[$0.0, $0.1].text } == ["┌", "┐", "└", "┘"])
    #expect((frame.x + 1..<frame.maxX - 1).allSatisfy { buffer[$0, frame.maxY - 1].text == "─" })
  }

  /// In a page of choices, where letters are typed, it rests in the field.
  @Test(arguments: Scene.panes + Scene.popups, sizes)
  func `the hardware cursor is on the selected row or in the field`(scene: Scene, size: Size) throws {
    let isTyping = try SmallDesk.desk(size, scene.actions).state.context == .typing
    for (theme, picture) in try pictures(scene, size) {
      let cursor = try #require(picture.cursor, "\(theme.name)")
      #expect(picture.buffer[cursor.x - (isTyping ? 2 : 0), cursor.y].text == (isTyping ? "/" : "▸"), "\(theme.name)")
    }
  }

  @Test(arguments: Scene.panes, sizes)
  func `titles show the position or the number of rows`(scene: Scene, size: Size) throws {
    let desk = try SmallDesk.desk(size, scene.actions)
    let lines = SmallDesk.picture(of: desk, size).buffer.lines()
    for (pane, rect) in SmallDesk.layout(of: desk, size).panes where pane != .detail {
      let list = try #require(desk.view().lists[pane])
      let title = lines[rect.y]
      let isLanes = pane == .timeline && desk.view().timeline?.lanes != nil
      #expect(title.contains("\(pane.rawValue) \(pane.title)"))
      let whole = list.count == list.total ? " \(list.count) " : "\(list.count) of \(list.total)"
      let place = list.shown.map { "\($0.lowerBound + 1)–\($0.upperBound) of \(list.count)" }
      let forms = [isLanes ? "\(list.count) lanes" : whole, place ?? whole]
      #expect(forms.contains { title.contains($0) }, "\(title)")
    }
  }

  @Test(arguments: Scene.panes, sizes)
  func `every row has its mark in every theme`(scene: Scene, size: Size) throws {
    let desk = try SmallDesk.desk(size, scene.actions)
    for (theme, picture) in try pictures(scene, size) {
      for (pane, rect) in SmallDesk.layout(of: desk, size).panes where pane != .detail {
        let list = try #require(desk.view().lists[pane])
        let first = rect.y + 1 + Layout.headingRows(rect, of: pane)
        for (place, row) in list.rows.enumerated() where first + place < rect.maxY - 1 {
          let sign = picture.buffer[rect.maxX - 3, first + place].text
          #expect(sign == row.mark.map(Glyphs.unicode.mark) ?? " ", "\(theme.name): \(pane) \(place)")
        }
      }
    }
  }

  // MARK: - Without colour

  /// The focus is visible by attributes and characters alone.
  @Test(arguments: themes.flatMap(ShownTheme.all))
  func `the focus is visible without colour`(shown: ShownTheme) {
    let theme = shown.theme
    #expect(theme.style(.titleFocused).attributes != theme.style(.title).attributes, "\(shown)")
  }

  @Test(arguments: [Role.sourced, .inferred, .corrected, .disputed, .unknown])
  func `every mark has its own character`(role: Role) {
    let others = [Role.sourced, .inferred, .corrected, .disputed, .unknown].filter { $0 != role }
    for glyphs in [Glyphs.unicode, .ascii] {
      #expect(!others.map(glyphs.mark).contains(glyphs.mark(role)))
    }
  }

  // MARK: - Extreme sizes

  @Test(arguments: [(1, 1), (2, 2), (10, 3), (39, 24), (40, 9), (300, 80), (0, 0)])
  func `every size can be drawn`(width: Int, height: Int) throws {
    for scene in Scene.all {
      let size = Size(width: width, height: height)
      let desk = try SmallDesk.desk(size, scene.actions, typing: scene.typed)
      let lines = SmallDesk.picture(of: desk, size).buffer.lines()
      #expect(lines.count == height)
      #expect(lines.allSatisfy { displayWidth($0) == width })
    }
  }

  @Test func `a screen that is too small shows the needed size and how to quit`() throws {
    #expect(try SmallDesk.lines(39, 3).first == "stz needs 40×10, this is 39×3 · q quits")
    #expect(try SmallDesk.lines(61, 9).first == "stz: 1 zone, 1 plan · needs 40×10, this is 61×9 · q quits    ")
    #expect(try SmallDesk.lines(20, 3).first == "stz needs 40×10 · q ")
    #expect(try SmallDesk.lines(12, 3).first == "needs 40×10 ")
    #expect(try SmallDesk.lines(8, 2).first == "40×10   ")
  }
}
