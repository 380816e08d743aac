import Testing

@testable import ZoneDashboard
@testable import ZoneViewModels

/// The pages that open over the panes, where they take the whole width, in the plain theme.
@Suite struct PopupScreenTests {
  /// The lines of the popup whose title begins with some words.
  private func popup(_ title: String, _ actions: Action..., typing text: String = "") throws -> [String] {
    let lines = try SmallDesk.lines(50, 15, actions, typing: text)
    let first = try #require(lines.firstIndex { $0.hasPrefix("┌─ \(title)") })
    let last = try #require(lines[first...].firstIndex { $0.hasPrefix("└") })
    return Array(lines[first...last])
  }

  @Test func sources() throws {
    // Five claims: of the area there are two. Ten lines of nineteen and more are seen.
    #expect(
      try popup("Who says so?", .moveDown, .sources) == [
        "┌─ Who says so? Haripur Zone ────────── 5 · top ─┐",
        "│  Name                                    ●     │",
        "│▸ shown    Haripur Zone                         │",
        "│           The Paper · news · 2 Aug 2022        │",
        "│           “Letter signed” ·                    │",
        "│           paper.yaml:4                         │",
        "│                                                │",
        "│  Province                                ●     │",
        "│  shown    Khyber Pakhtunkhwa                   │",
        "│           The Paper · news · 2 Aug 2022        │",
        "│           “Letter signed” ·                    │",
        "│           paper.yaml:5                         │",
        "└────────────────────────────────────────────────┘",
      ])
  }

  @Test func provinces() throws {
    // All seven units; the bars of the most are six columns long.
    #expect(
      try popup("Zones by province", .provinces) == [
        "┌─ Zones by province ────────────────────────────┐",
        "│▸       All of Pakistan                       2 │",
        "│  PK-IS Islamabad                             0 │",
        "│  PK-PB Punjab                                0 │",
        "│  PK-SD Sindh                   ■■■■■■        1 │",
        "│  PK-KP Khyber Pakhtunkhwa      ■■■■■■        1 │",
        "│  PK-BA Balochistan                           0 │",
        "│  PK-GB Gilgit-Baltistan                      0 │",
        "│  PK-JK Azad Jammu and Kashmir                0 │",
        "└────────────────────────────────────────────────┘",
      ])
  }

  @Test func facets() throws {
    #expect(
      try popup("Zones by facet", .facets) == [
        "┌─ Zones by facet ───────────────────────── top ─┐",
        "│  Status                                        │",
        "│▸ proposed                             ■■■■■■ 1 │",
        "│  notified                             ■■■■■■ 1 │",
        "│                                                │",
        "│  Kind                                          │",
        "│  conference                           ■■■■■■ 1 │",
        "│  corridor                             ■■■■■■ 1 │",
        "│  launch                               ■■■■■■ 1 │",
        "│  status                               ■■■■■■ 1 │",
        "│                                                │",
        "│  Province                                      │",
        "└────────────────────────────────────────────────┘",
      ])
  }

  @Test func rowsLikeThis() throws {
    // Both zones stand in the one paper.
    #expect(
      try popup("Zones like this", .moveDown, .likeThis) == [
        "┌─ Zones like this ──────────────────────────────┐",
        "│  Status                                        │",
        "│▸ notified                             ■■■■■■ 1 │",
        "│                                                │",
        "│  Province                                      │",
        "│  Khyber Pakhtunkhwa                   ■■■■■■ 1 │",
        "│                                                │",
        "│  Source                                        │",
        "│  Letter signed                        ■■■■■■ 2 │",
        "└────────────────────────────────────────────────┘",
      ])
  }

  @Test func actions() throws {
    #expect(
      try popup("Actions", .help) == [
        "┌─ Actions ──────────────────────────────── top ─┐",
        "│  /                                             │",
        "│  Drilling down                                 │",
        "│▸ enter l right Drill into the selected row ·   │",
        "│                no record is selected           │",
        "│  esc           Close the page, take back marks │",
        "│                or a chip, else go back · this  │",
        "│                is the top; q quits             │",
        "│  h left ctrl-o Go back to where you came from  │",
        "│                · this is the top; q quits      │",
        "│  alt-o         Go forward again · you have not │",
        "│                gone back                       │",
        "└────────────────────────────────────────────────┘",
      ])
  }

  @Test func actionsThatAreFound() throws {
    #expect(
      try popup("Actions", .help, typing: "theme") == [
        "┌─ Actions ──────────────────────────── 2 of 64 ─┐",
        "│  / theme                                       │",
        "│  Program                                       │",
        "│▸ t             Pick a theme, seeing each       │",
        "│  T             Next theme                      │",
        "└────────────────────────────────────────────────┘",
      ])
  }

  @Test func sorting() throws {
    #expect(
      try popup("Sort Zones", .sort) == [
        "┌─ Sort Zones ───────────────────────────────────┐",
        "│▸ ✓ How far they have come                      │",
        "│    Name                                        │",
        "│    Place                                       │",
        "│    Province                                    │",
        "│    Status                                      │",
        "│    Mark: what wants attention first            │",
        "│    Number of sources                           │",
        "└────────────────────────────────────────────────┘",
      ])
  }

  @Test func themes() throws {
    // What is wrong in a theme stands below it.
    #expect(
      try popup("Themes", .themes) == [
        "┌─ Themes ───────────────────────────────────────┐",
        "│▸ default The terminal's own colours.           │",
        "│  mine    My own.                               │",
        "│          mine.yaml:3:10: “bolt” is no colour.  │",
        "└────────────────────────────────────────────────┘",
      ])
  }

  @Test func views() throws {
    #expect(
      try popup("Views", .views) == [
        "┌─ Views ──────────────────────────────────── 1 ─┐",
        "│▸ planned in Sindh                              │",
        "│  Zones · PK-SD · status:proposed               │",
        "└────────────────────────────────────────────────┘",
      ])
  }

  @Test func aPopupIsLaidOverThePanesAndLeavesThemAsTheyAre() throws {
    let (under, over) = (try SmallDesk.lines(80, 24), try SmallDesk.lines(80, 24, [.sort]))
    // Sixty columns in the middle of eighty, and nine lines around the middle of 24.
    let frame = (x: 10..<70, y: 7..<16)
    for y in 0..<23 {
      let (left, right) = (Array(under[y]), Array(over[y]))
      for x in 0..<80 where !frame.y.contains(y) || !frame.x.contains(x) {
        #expect(left[x] == right[x], "\(x), \(y)")
      }
    }
    #expect(over[7].dropFirst(10).hasPrefix("┌─ Sort Zones ──"))
    #expect(over[15].dropFirst(10).hasPrefix("└───"))
  }
}
