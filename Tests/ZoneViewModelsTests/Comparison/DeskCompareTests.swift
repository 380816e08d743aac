import Testing
import ZoneCatalogue
import ZoneData

@testable import ZoneViewModels

/// Comparing marked rows: keys in, lines out.
@Suite struct DeskCompareTests {
  private static let more = """
    source: {title: A report, kind: news, published: 2023-08-02}
    zones:
      north: {area: 8 kanal, bodies: {stza: authority}}
      south: {area: [{is: 2 acre, at: 1}, {is: 3 acre, at: 0}], bodies: {stza: authority}}
      east: {area: 1 acre, bodies: {seda: developer}, facts: It is dry.}
    """

  private func desk(_ actions: Action..., columns: Int = 75, and dossier: String? = nil) throws -> Desk {
    var texts = ["paper": World.text, "report": Self.more]
    texts["third"] = dossier
    var desk = try World.desk(texts, today: Day(iso: "2024-08-02"))
    let panes = desk.state.viewport.panes
    _ = desk.receive(.viewportChanged(Viewport(panes: panes, popup: .init(columns: columns, rows: 30))))
    for action in actions { desk.press(action) }
    return desk
  }

  /// The lines of the page: a sign for those that differ, the label and the cells.
  private func lines(_ desk: Desk) -> [String] {
    desk.view().popup?.lines.map { line in
      let cells = line.cells.map { entry in
        entry.map { [$0.text, $0.aside, $0.mark?.name ?? ""].filter { !$0.isEmpty }.joined(separator: " ") } ?? ""
      }
      return "\(line.differs ? "#" : " ") \(line.label): " + cells.joined(separator: " | ")
    } ?? []
  }

  private func heads(_ desk: Desk) -> [String]? { desk.view().popup?.table?.heads.map { $0.joined() } }

  /// North is notified and goes before East and South, which are proposed.
  @Test func `marked rows stand beside each other, with ages, marks and rivals`() throws {
    let desk = try desk(.moveDown, .mark, .moveToBottom, .mark, .compare)
    #expect(desk.view().popup?.title == "Compare zones")
    #expect(desk.view().popup?.asides == ["3 of 4 differ"])
    #expect(heads(desk) == ["North Zone", "South Zone"])
    // Of 75 columns two are for the sign, nine for the longest label, and thirty for each cell, eight of them for age and
    // mark.
    #expect(
      lines(desk) == [
        "# Province: Khyber Pakhtunkhwa 2 y sourced | Sindh 2 y sourced",
        "# Status: notified (says Amer Ha 2 y sourced | proposed 2 y sourced",
        "  : shmi) | ",
        "# Area: 8 kanal 12 mo sourced | 2 acre 12 mo disputed",
        "  :  | ≠ 3 acre",
        "  Authority: Special Technology Zon 12 mo sourced | Special Technology Zon 12 mo sourced",
        "  : es Authority | es Authority",
      ])
  }

  @Test func `what agrees is dim, and a dispute is not`() throws {
    let desk = try desk(.moveDown, .mark, .moveToBottom, .mark, .compare)
    let roles = desk.view().popup?.lines.map { line in [line.role] + line.cells.map { $0?.role ?? .text } }
    // Two lines of the status, of the area and of the authority. Only the authority agrees.
    #expect(
      roles == [
        [.text, .text, .text], [.text, .coming, .planned], [.text, .coming, .text], [.text, .text, .text],
        [.text, .text, .disputed], [.dim, .dim, .dim], [.dim, .dim, .dim],
      ])
  }

  @Test func `what is unknown is a question mark, and facts are only counted`() throws {
    let desk = try desk(.moveDown, .mark, .mark, .compare)
    #expect(heads(desk) == ["North Zone", "East Zone"])
    // Eight kanal are an acre.
    #expect(lines(desk).contains("  Area: 8 kanal 12 mo sourced | 1 acre 12 mo sourced"))
    #expect(lines(desk).contains("  Developer: ? | Shenyang Area 12 mo sourced"))
    #expect(lines(desk).last == "  Facts: none | 1 fact")
  }

  @Test func `only the lines that differ are shown, or all again, and the selected line is kept`() throws {
    var desk = try desk(.moveDown, .mark, .moveToBottom, .mark, .compare)
    // Province, status, area.
    desk.press(.moveDown, .moveDown, .differences)
    #expect(desk.popupShown?.items.map(\.label) == ["Province", "Status", "Area"])
    #expect(desk.model.popupItem?.label == "Area")
    desk.press(.differences)
    #expect(desk.popupShown?.items.map(\.label) == ["Province", "Status", "Area", "Authority"])
    #expect(desk.model.popupItem?.label == "Area")
  }

  @Test func `a line leads to the sources of its cells, and back`() throws {
    var desk = try desk(.moveDown, .mark, .moveToBottom, .mark, .compare, .moveDown, .moveDown, .open)
    #expect(desk.popupSheet?.title == "Who says so? Area")
    let texts = desk.popupSheet?.items.compactMap { $0.paragraphs.first?.text }
    #expect(texts == ["North Zone", "Area", "8 kanal", "", "South Zone", "Area", "2 acre", "3 acre"])
    #expect(desk.popupSheet?.count == 3)
    desk.press(.escape)
    #expect(desk.shows(ComparePage.self))
    #expect(desk.model.popupItem?.label == "Area")
    desk.press(.sources)
    #expect(desk.shows(SourcesPage.self))
    desk.press(.escape, .escape)
    #expect(desk.state.popup == nil)
  }

  @Test func `of a value that is unknown no document says anything`() throws {
    let desk = try desk(.moveDown, .mark, .mark, .compare, .moveToBottom, .moveUp, .open)
    #expect(desk.popupSheet?.title == "Who says so? Developer")
    #expect(
      desk.popupSheet?.items.prefix(2).map { $0.paragraphs[0].text } == ["North Zone", "No document says anything."])
  }

  @Test func `records that do not fit are counted, and can be moved to`() throws {
    var desk = try desk(.moveDown, .mark, .mark, .mark, .compare)
    #expect(heads(desk) == ["North Zone", "East Zone"])
    #expect(desk.view().popup?.asides.first == "1–2 of 3")
    #expect(desk.view().hints.contains { $0.action == .nextRecord })
    desk.press(.nextRecord)
    #expect(heads(desk) == ["East Zone", "South Zone"])
    #expect(desk.view().popup?.asides.first == "2–3 of 3")
    desk.press(.nextRecord)
    #expect(heads(desk) == ["East Zone", "South Zone"])
    desk.press(.previousRecord)
    #expect(heads(desk) == ["North Zone", "East Zone"])
    let wide = try self.desk(.moveDown, .mark, .mark, .mark, .compare, columns: 115)
    #expect(heads(wide) == ["North Zone", "East Zone", "South Zone"])
    #expect(!wide.view().hints.contains { $0.action == .nextRecord })
  }

  @Test func `lines are narrowed by typing`() throws {
    var desk = try desk(.moveDown, .mark, .mark, .compare, .filter)
    desk.type("acre")
    #expect(desk.popupShown?.items.map(\.label) == ["Area"])
  }

  @Test func `a line is copied with the names of the records`() throws {
    var desk = try desk(.moveDown, .mark, .mark, .compare, .moveDown, .moveDown)
    #expect(desk.press(.copy) == .copy("Area: North Zone 8 kanal; East Zone 1 acre"))
  }

  @Test func `deals stand below the lines with their amounts, and lead to their sources`() throws {
    let dossier = """
      source: {title: A gazette, kind: official, published: 2023-09-01}
      zones: {north: {name: North Zone}}
      events:
        loan:
          name: A loan
          kind: agreement
          amount: 5000 USD
          stage: {is: signed, on: 2023-02}
          zones: {north: subject}
      """
    var desk = try desk(.moveDown, .mark, .moveToBottom, .mark, .compare, .moveToBottom, and: dossier)
    // Thirty columns for a cell, eight of them for age and mark.
    #expect(
      Array(lines(desk).suffix(4)) == [
        "  Deals: A loan 11 mo sourced | none", "  : 5,000 USD · signed Feb | ",
        "  :  2023 · nothing since  | ", "  : Sep 2023 | ",
      ])
    desk.press(.open)
    #expect(desk.popupSheet?.title == "Who says so? A loan")
    // Its name, kind, amount, stage and zone.
    #expect(desk.popupSheet?.count == 5)
  }

  @Test func `two rows are marked first`() throws {
    var desk = try desk(.moveDown, .mark, .compare)
    #expect(desk.state.popup == nil)
    #expect(desk.view().message?.text == "Mark two or more rows first")
    desk.press(.mark)
    #expect(desk.availability(of: .compare) == .available)
    #expect(desk.availability(of: .differences) == .off("works in a comparison of marked rows"))
  }

  @Test func `the detail compares the marked rows of its list`() throws {
    let desk = try desk(.moveDown, .mark, .mark, .focusDetail, .compare)
    #expect(heads(desk) == ["North Zone", "East Zone"])
  }

  @Test func `changes of status stand for their zones, and zones and events are not compared`() throws {
    let dossier = """
      source: {title: A gazette, kind: official, published: 2023-09-01}
      zones:
        north: {status: {is: licensed, on: 2023-05}}
        south: {status: {is: notified, on: 2023-06}}
      """
    // The events in order: March 2021, 2022, May 2023, June 2023, undated.
    var desk = try desk(.focusTimeline, .moveToBottom, .moveUp, .mark, .moveUp, .moveUp, .mark, .compare, and: dossier)
    #expect(heads(desk) == ["South Zone", "North Zone"])
    desk.press(.escape, .escape, .moveToBottom, .mark, .moveUp, .mark, .compare)
    #expect(desk.state.popup == nil)
    #expect(desk.view().message?.text == "Events and zones cannot be compared; mark rows of one kind")
  }

  @Test func `keys typed before the page is there act on it`() throws {
    var desk = try desk(.moveDown, .mark, .moveToBottom, .mark)
    for action in [Action.compare, .moveDown, .moveDown, .open] {
      _ = desk.receive(.performed(action))
    }
    desk.settle()
    #expect(desk.popupSheet?.title == "Who says so? Area")
  }

  @Test func `a click selects a line, and a second one shows its sources`() throws {
    var desk = try desk(.moveDown, .mark, .mark, .compare)
    _ = desk.receive(.clicked(.popupItem(2)))
    desk.settle()
    #expect(desk.model.popupItem?.label == "Area")
    _ = desk.receive(.clicked(.popupItem(2)))
    desk.settle()
    #expect(desk.shows(SourcesPage.self))
  }
}
