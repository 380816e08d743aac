import TerminalCells
import Testing

@testable import ZoneSettings
@testable import ZoneViewModels

/// Records beside each other, as drawn in the plain theme.
@Suite struct CompareScreenTests {
  /// Marks both zones. The one in Karachi has no name, so it is behind the heading of the plans.
  private static let comparing: [Action] = [
    .moveDown, .mark, .open, .moveDown, .mark, .compare,
  ]

  private func page(_ width: Int, _ height: Int, glyphs: Glyphs = .unicode) throws -> [String] {
    let lines = try SmallDesk.lines(width, height, Self.comparing, glyphs: glyphs)
    let corner = glyphs.corners.topLeft + glyphs.horizontal + " Compare"
    let first = try #require(lines.firstIndex { $0.hasPrefix(corner) })
    let last = try #require(lines[first...].dropFirst().firstIndex { $0.hasPrefix(glyphs.corners.bottomLeft) })
    return Array(lines[first...last])
  }

  @Test func `labels, cells, ages and marks are in columns`() throws {
    // Of 75 columns two are for the sign, eight for the longest label, and 31 for each cell, eight of them for age and mark.
    #expect(
      try page(80, 24) == [
        "┌─ Compare zones · 2 of 4 differ ──────────────────────────────────────────────┐",
        "│  ◆ differs  Haripur Zone                     (zone in Karachi)               │",
        "│▸ ◆ Province Khyber Pakhtunkhwa       4 mo ●  Sindh                    4 mo ~ │",
        "│    Place    ?                                Karachi                  4 mo ● │",
        "│  ◆ Status   notified · 3 Feb 2022    4 mo ●  proposed                 4 mo ● │",
        "│    Area     86 kanal                 4 mo ≠  ?                               │",
        "│             ≠ 5 acre                                                         │",
        "└──────────────────────────────────────────────────────────────────────────────┘",
      ])
  }

  @Test func `a narrow screen has no ages`() throws {
    // Sixteen columns for each cell, two of them for the mark.
    #expect(
      try page(50, 15) == [
        "┌─ Compare zones · 2 of 4 differ ────────────────┐",
        "│  ◆ differs  Haripur Zone      (zone in         │",
        "│                               Karachi)         │",
        "│▸ ◆ Province Khyber         ●  Sindh          ~ │",
        "│             Pakhtunkhwa                        │",
        "│    Place    ?                 Karachi        ● │",
        "│  ◆ Status   notified · 3   ●  proposed       ● │",
        "│             Feb 2022                           │",
        "│    Area     86 kanal       ≠  ?                │",
        "│             ≠ 5 acre                           │",
        "└────────────────────────────────────────────────┘",
      ])
  }

  @Test func `signs have an ASCII form`() throws {
    #expect(
      try page(50, 15, glyphs: .ascii) == [
        "+- Compare zones - 2 of 4 differ ----------------+",
        "|  # differs  Haripur Zone      (zone in         |",
        "|                               Karachi)         |",
        "|> # Province Khyber         *  Sindh          ~ |",
        "|             Pakhtunkhwa                        |",
        "|    Place    ?                 Karachi        * |",
        "|  # Status   notified - 3   *  proposed       * |",
        "|             Feb 2022                           |",
        "|    Area     86 kanal       !  ?                |",
        "|             != 5 acre                          |",
        "+------------------------------------------------+",
      ])
  }
}
