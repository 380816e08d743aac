import Glibc
import TerminalCells
import ZoneCatalogue
import ZoneData

@testable import ZoneDashboard
@testable import ZoneSettings
@testable import ZoneViewModels

/// A desk over two dossiers with every mark, and its drawing.
enum SmallDesk {
  /// A disputed area, an inferred province, a name corrected by a note, unknown values, Chinese names, and events on a
  /// day, by a day and without a date.
  private static let dossiers = [
    "paper": """
    source: {title: Letter signed, publisher: The Paper, kind: news, language: en, published: 2022-08-02}
    zones:
      haripur:
        name: Haripur Zone
        province: PK-KP
        status: {is: notified, on: 2022-02-03, at: 6}
        area: [{is: 86 kanal, at: 2}, {is: 5 acre, at: 0}]
      karachi: {place: Karachi, province: {is: PK-SD, inferred: the city}, status: {is: proposed, at: 6}}
    bodies:
      seda:
        name: [Shenyang Area, {is: 沈阳经济技术开发区, lang: zh}]
        aliases: SEDA
        kind: development-zone
        country: CN
        province: CN-LN
      shenxi: {name: [Shanxi Corridor, {is: 沈西工业走廊, lang: zh}], kind: corridor, country: CN}
    events:
      letter: {name: Letter signed, kind: letter-of-intent, date: "[..2022-08-02]", bodies: {seda: signatory}}
      stone: {name: Foundation stone, kind: launch, date: 2022-01-17, zones: {haripur: venue}}
      moot: {name: Investment moot, kind: conference, zones: {haripur: subject}, bodies: {shenxi: organiser}}
    people:
      zhao: {name: Zhao Yongsheng, posts: {body: seda, title: Director, at: 3}}
      amer: {name: Amer Hashmi, country: PK}
    """,
    "spelling": """
    source: {title: Spelling, kind: note, published: 2026-11-21}
    bodies:
      shenxi: {name: {is: Shenxi Corridor, corrects: Shanxi Corridor, because: it lies in Shenyang}}
    """,
  ]

  private nonisolated static let themes = [
    ThemeEntry(name: "default", about: "The terminal's own colours."),
    ThemeEntry(name: "mine", about: "My own.", problem: "mine.yaml:3:10: “bolt” is unknown."),
  ]

  private static var views: [SavedView] {
    get throws {
      var view = SavedView(name: "planned in Sindh")
      try view.set(.filter, to: "status:proposed")
      try view.set(.scope, to: "PK-SD")
      return [view]
    }
  }

  /// The index, shared by all desks.
  private static let catalogue = Result {
    // The width of characters depends on the locale.
    setlocale(LC_ALL, "C.UTF-8")
    return try Catalogue(
      dossiers.map { DossierReader.read(Array($1.utf8), id: SourceID(stored: $0), file: "\($0).yaml") })
  }

  /// A desk of a size after some actions, each settled as if it had been drawn.
  static func desk(_ size: Size, _ actions: [Action] = [], typing text: String = "") throws -> Desk {
    let environment = DeskEnvironment(
      wrap: TerminalText.wrap, keys: Keymap.standard.names, theme: "default", themes: { themes }, views: try views,
      today: { Day(iso: "2022-12-31") })
    var desk = Desk(catalogue: try catalogue.get(), environment: environment)
    settle(&desk, size)
    for action in actions {
      _ = desk.receive(.performed(action))
      settle(&desk, size)
    }
    if !text.isEmpty {
      _ = desk.receive(.typed(text))
      settle(&desk, size)
    }
    return desk
  }

  private static func settle(_ desk: inout Desk, _ size: Size) {
    // The heights may follow from the first answers.
    for _ in 0..<2 {
      _ = desk.receive(.viewportChanged(layout(of: desk, size).viewport))
      desk.settle()
    }
  }

  static func layout(of desk: Desk, _ size: Size) -> Layout { Layout(size, of: desk) }

  /// The drawing of a desk.
  static func picture(
    of desk: Desk, _ size: Size, theme: Theme = .plain, glyphs: Glyphs = .unicode
  ) -> DeskScreen.Picture {
    DeskScreen(desk.view(), layout: layout(of: desk, size), keymap: .standard, context: desk.state.context)
      .draw(theme: theme, glyphs: glyphs)
  }

  /// The lines of a drawing. `·` is the second half of a wide character.
  static func lines(
    _ width: Int, _ height: Int, _ actions: [Action] = [], typing text: String = "", glyphs: Glyphs = .unicode
  ) throws -> [String] {
    let size = Size(width: width, height: height)
    return picture(of: try desk(size, actions, typing: text), size, glyphs: glyphs).buffer.lines(hiddenHalf: "·")
  }
}
