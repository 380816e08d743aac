import Glibc
import Terminal
import TerminalCells
import Testing
import ZoneCatalogue
import ZoneData

@testable import ZoneDashboard
@testable import ZoneSettings
@testable import ZoneViewModels

/// Positions on the whole screen: of the pointer's targets, and of the hardware cursor, which screen readers follow.
@Suite struct DeskScreenTests {
  private static let text = """
    source: {title: A paper, publisher: The Paper, kind: news, published: 2022-08-02}
    zones:
      north: {name: North Zone, province: PK-KP, status: notified}
      south: {name: خیبر زون, province: PK-SD, status: proposed}
    bodies:
      seda: {name: Shenyang Area, country: CN, province: CN-LN}
    events:
      opening: {name: Opening, date: 2021-03-04, zones: {north: venue}, bodies: {seda: signatory}}
    people:
      zhao: {name: Zhao Yongsheng, posts: {body: seda, title: Director}}
    """

  /// The desk as drawn at a size after some actions.
  private func picture(_ width: Int, _ height: Int, _ actions: Action...) throws -> DeskScreen.Picture {
    setlocale(LC_ALL, "C.UTF-8")
    let dossier = DossierReader.read(Array(Self.text.utf8), id: SourceID(stored: "paper"), file: "paper.yaml")
    let catalogue = try Catalogue([dossier])
    let keymap = Keymap.standard
    var desk = Desk(catalogue: catalogue, environment: DeskEnvironment(wrap: TerminalText.wrap, keys: keymap.names))
    func layout() -> Layout { Layout(Size(width: width, height: height), of: desk) }
    for action in actions.map(Optional.some) + [nil] {
      _ = desk.receive(.viewportChanged(layout().viewport))
      desk.settle()
      _ = action.map { desk.receive(.performed($0)) }
      desk.settle()
    }
    _ = desk.receive(.viewportChanged(layout().viewport))
    desk.settle()
    return DeskScreen(desk.view(), layout: layout(), keymap: keymap, context: desk.state.context)
      .draw(theme: .plain, glyphs: .unicode)
  }

  /// The position at which a text begins.
  private func place(_ text: String, in picture: DeskScreen.Picture) throws -> Point {
    for (y, line) in picture.buffer.lines(hiddenHalf: "·").enumerated() {
      if let range = line.firstRange(of: text) {
        return Point(x: line[..<range.lowerBound].count, y: y)
      }
    }
    Issue.record("\(text) is not on the screen")
    throw CancellationError()
  }

  private func spot(_ text: String, in picture: DeskScreen.Picture) throws -> HitTarget {
    picture.hits.target(at: try place(text, in: picture))
  }

  @Test(arguments: [(120, 36), (80, 24)])
  func `a click hits the visible target`(width: Int, height: Int) throws {
    let picture = try picture(width, height)
    #expect(try spot("North Zone", in: picture) == .row(.zones, 1))
    #expect(try spot("All zones", in: picture) == .row(.zones, 0))
    #expect(try spot("Opening", in: picture) == .row(.timeline, 0))
    #expect(try spot("Shenyang", in: picture) == .row(.partners, 0))
    #expect(try spot("Zhao", in: picture) == .row(.contacts, 0))
    #expect(try spot("4 Contacts", in: picture) == .pane(.contacts))
    #expect(try spot("3 Timeline", in: picture) == .pane(.timeline))
    #expect(try spot("5 Pakistan", in: picture) == .pane(.detail))
    #expect(try spot("Claims", in: picture) == .item(4))
    #expect(try spot("q quit", in: picture) == .hint(.close))
    #expect(try spot("/ filter", in: picture) == .hint(.filter))
    #expect(picture.hits.target(at: Point(x: 1, y: 0)) == .nowhere)
    #expect(picture.hits.target(at: Point(x: width, y: height)) == .nowhere)
  }

  @Test func `the steps of the trail and the tabs can be clicked`() throws {
    let picture = try picture(50, 15, .moveDown, .open)
    #expect(try spot("Pakistan", in: picture) == .step(0))
    #expect(try spot("North Zone", in: picture) == .step(1))
    #expect(try spot("▸", in: picture) == .nowhere)
    #expect(try spot("4 Contacts", in: picture) == .pane(.contacts))
  }

  @Test func `a popup covers the targets of the panes`() throws {
    let picture = try picture(120, 36, .provinces)
    let sindh = try place("PK-SD", in: picture)
    guard case .popupItem(let item) = picture.hits.target(at: sindh) else {
      Issue.record("\(picture.hits.target(at: sindh))")
      return
    }
    #expect(item == 3)
    #expect(try spot("─ Zones by province", in: picture) == .popup)
    #expect(picture.hits.target(at: Point(x: 3, y: 20)) != .popup)
  }

  @Test func `a screen of one line has no targets`() throws {
    let picture = try picture(30, 8)
    #expect(picture.hits.target(at: Point(x: 0, y: 0)) == .nowhere)
  }

  @Test func `buttons and the wheel become intents`() throws {
    let picture = try picture(120, 36)
    let north = try place("North Zone", in: picture)
    func intent(_ action: MouseEvent.Action) -> Intent? {
      picture.hits.intent(for: MouseEvent(action: action, position: north))
    }
    #expect(intent(.press) == .clicked(.row(.zones, 1)))
    #expect(intent(.release) == nil)
    #expect(intent(.wheelUp) == .scrolled(.row(.zones, 1), rows: -3))
    #expect(intent(.wheelDown) == .scrolled(.row(.zones, 1), rows: 3))
  }

  @Test func `dividers can be dragged beside the titles and not through a popup`() throws {
    let picture = try picture(120, 36)
    let partners = try place("2 Partners", in: picture)
    func divider(_ x: Int, _ y: Int) -> Divider? { picture.hits.handle(at: Point(x: x, y: y))?.divider }
    #expect(divider(partners.x, partners.y) == nil)
    #expect(divider(30, partners.y) == Divider(column: 0, row: 0))
    #expect(picture.hits.handle(at: Point(x: 30, y: partners.y))?.position == partners.y - 1)
    #expect([56, 57].map { divider($0, 20) } == [Divider(column: 0), Divider(column: 0)])
    #expect([0, 55, 58, 119].allSatisfy { divider($0, 20) == nil })
    #expect(divider(30, 1) == nil && divider(30, 34) == nil)
    let popup = try self.picture(120, 36, .provinces)
    #expect(popup.hits.handle(at: Point(x: 30, y: partners.y)) == nil)
  }

  // MARK: - The hardware cursor

  @Test(arguments: [Action.focusZones, .focusPartners, .focusTimeline, .focusContacts, .focusDetail])
  func `the hardware cursor is on the selected row`(action: Action) throws {
    for (width, height) in [(120, 36), (80, 24), (50, 15)] {
      let picture = try picture(width, height, action)
      let cursor = try #require(picture.cursor)
      #expect(picture.buffer[cursor.x, cursor.y].text == "▸", "\(width)×\(height)")
    }
  }

  @Test func `the hardware cursor is in the input field`() throws {
    let picture = try picture(80, 24, .filter)
    #expect(picture.buffer.lines()[23].hasPrefix(" Zones /"))
    #expect(picture.cursor == Point(x: 8, y: 23))
  }

  // MARK: - Right to left

  /// The row of the Urdu name: border, cursor, name, province, status, mark, border, each in its columns.
  @Test func `an Urdu name does not overlap the next column`() throws {
    let picture = try picture(120, 36)
    let row = try #require(picture.buffer.lines().firstIndex { $0.contains("خیبر زون") })
    let marked = (0..<120).filter { picture.buffer[$0, row].scalars(marked: true).last == "\u{200E}" }
    #expect(marked == [try place("خیبر زون", in: picture).x + 7])
  }
}
