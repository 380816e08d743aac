import TerminalCells
import Testing
import ZoneCatalogue
import ZoneData

@testable import ZoneDashboard
@testable import ZoneSettings
@testable import ZoneViewModels

/// The axis of the timeline in cells.
@Suite struct TimelinePaneTests {
  private func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

  private func model(_ dates: [String?], cursor: Int, columns: Int, lanes: LaneKind? = nil) throws -> (
    ListModel, TimelineModel
  ) {
    let dates = try dates.map { try $0.map { try EDTFDate($0) } }
    let marks = dates.map { TimelineMark($0, isChange: $0?.text == "2022-02-03") }
    let rows = zip(dates, marks).map { date, mark in
      ShownRow(
        id: nil, cells: [.init(date?.inWords(within: 14) ?? "undated"), .init("Event"), .init("kind")], mark: .sourced,
        marks: [mark])
    }
    let entries = dates.compactMap { $0?.timelineDay }.map { day in
      EventDensity.Entry(day: day, count: 1, changes: day.iso == "2022-02-03" ? 1 : 0)
    }
    let density = EventDensity(entries: entries, undated: dates.count { $0 == nil })
    let track = TimelineModel.Track(columns: columns, hasLanes: lanes != nil)
    let unit = TimelineUnit.quarter
    let scale = TimelineScale(unit, periods: 2021 * 4...2022 * 4 + 3, showing: nil, from: nil, width: track.width)
    let axis = TimelineAxis(density, scale, selected: marks[cursor], today: try day("2022-12-31"), asOf: nil)
    let timeline = TimelineModel(
      unit: unit, lanes: lanes, track: track, axis: axis,
      spans: track.isBesideRows ? rows.map { $0.marks.compactMap(scale.span) } : [], undated: density.undated,
      periods: .init(shown: scale.periods, all: 2021 * 4...2022 * 4 + 3))
    let width = track.isBesideRows ? track.column - ColumnFit.gap : columns
    let events = CatalogueList.events.definition
    let headings = lanes == nil ? ColumnChoice(events, [.date, .name, .kind]).headings : ShownRow.laneColumns
    let list = ListModel(
      pane: .timeline, columns: headings,
      fit: ColumnFit(Array(headings.prefix(width < 64 ? 2 : 3)), in: width), rows: rows, cursor: cursor, top: 0,
      rowCount: rows.count,
      count: rows.count, total: rows.count, filter: "", chips: [], isMarked: [], markedCount: 0, order: nil,
      words: [], emptyText: "")
    return (list, timeline)
  }

  private func lines(
    _ model: (ListModel, TimelineModel), _ width: Int, _ height: Int, glyphs: Glyphs = .unicode
  ) -> [String] {
    Drawn.lines(width, height, glyphs: glyphs) { canvas in
      ListPane(model: model.0, isFocused: true, joinsAbove: false, joinsBelow: false, timeline: model.1)
        .draw(Rect(x: 0, y: 0, width: width, height: height), on: &canvas)
    }
  }

  @Test func `the axis is above the rows`() throws {
    // 43 columns for cells: two years at five columns a quarter, so 2022 begins at 21 and its last day is at 40. Its
    // label does not fit beside the selection, from April at 26 to September at 35.
    let model = try model(["2021-03-04", "2022-02-03", "[2022-04..2022-09]", nil], cursor: 2, columns: 43)
    #expect(
      lines(model, 50, 11) == [
        "┌─ 3 Timeline · quarters ──────── 4 · 1 undated ─┐",
        "│  2021                 2022                     │",
        "│  ████                 ████ ████                │",
        "│                       ◆    ├────────┤    ▴     │",
        "│  4 Mar 2021      Event                       ● │",
        "│  3 Feb 2022      Event                       ● │",
        "│▸ in 2022         Event                       ● │",
        "│  undated         Event                       ● │",
        "│                                                │",
        "│                                                │",
        "└────────────────────────────────────────────────┘",
      ])
  }

  @Test func `in ASCII, bars are counts`() throws {
    let model = try model(["2021-03-04", "2022-02-03"], cursor: 0, columns: 43)
    let lines = lines(model, 50, 11, glyphs: .ascii)
    #expect(lines[1] == "|  2021                 2022                     |")
    #expect(lines[2] == "|  1111                 1111                     |")
    #expect(lines[3] == "|     *                 #            today ^     |")
  }

  @Test func `a low pane has no line of signs`() throws {
    let model = try model(["2021-03-04"], cursor: 0, columns: 43)
    #expect(lines(model, 50, 8)[3] == "│▸ 4 Mar 2021      Event                       ● │")
    #expect(lines(model, 50, 7)[1] == "│  Date            Event                         │")
  }

  @Test func `in a wide pane every row has a track`() throws {
    let model = try model(["2021-03-04", "[..2022-05]", "2021-05/2021-11", nil], cursor: 0, columns: 100)
    let lines = lines(model, 107, 11)
    // Sixty columns for cells and two blank, so the track has 38: at four columns a quarter 2021 begins at 0, 2022 at
    // 17.
    #expect(lines[1].dropFirst(65).hasPrefix("2021             2022"))
    #expect(lines[4].dropFirst(65).hasPrefix("  ●   "))
    #expect(lines[5].dropFirst(65).hasPrefix("┄──────────────────────┤"))
    #expect(lines[6].dropFirst(65).hasPrefix("     ━━━━━━━━━━ "))
    #expect(lines[7].dropFirst(65).hasPrefix("┄────────────────────────────────────┄"))
  }

  /// The line of signs of an axis with two days, from its first column to its last.
  private func signs(today: String, asOf: String, width: Int) throws -> String {
    let scale = TimelineScale(.year, periods: 2020...2029, showing: nil, from: nil, width: width)
    let axis = TimelineAxis(EventDensity(), scale, selected: nil, today: try day(today), asOf: try day(asOf))
    return Drawn.lines(width, 3) { canvas in
      AxisHeader(axis: axis).draw(Rect(x: 0, y: 0, width: width, height: 3), on: &canvas)
    }[2]
  }

  /// A year takes two columns.
  @Test func labelsOfTheAxisDoNotCollide() throws {
    #expect(try signs(today: "2026-07-01", asOf: "2022-01-01", width: 22) == "    ▴ as of  ▴ today  ".prefix(22))
    #expect(try signs(today: "2025-01-01", asOf: "2023-01-01", width: 22) == "as of ▴   ▴ today     ")
    #expect(try signs(today: "2023-07-01", asOf: "2023-01-01", width: 22) == "as of ▴▴ today        ")
    #expect(try signs(today: "2020-07-01", asOf: "2020-01-01", width: 22) == "▴▴ today              ")
  }
}
