import Testing

@testable import ZoneViewModels

/// The popups at their full width, in the plain theme.
@Suite struct PopupScreenTests {
  /// The lines of the popup whose title begins with a text.
  private func popup(_ title: String, _ actions: Action..., typing text: String = "") throws -> [String] {
    let lines = try SmallDesk.lines(50, 15, actions, typing: text)
    let first = try #require(lines.firstIndex { $0.hasPrefix("┌─ \(title)") })
    let last = try #require(lines[first...].firstIndex { $0.hasPrefix("└") })
    return Array(lines[first...last])
  }

  @Test func `the sources of a record`() throws {
    // Five claims, two of them about the area. Ten of more than nineteen lines are visible.
    #expect(
      try popup("Who says so?", .moveDown, .sources) == [
        "┌─ Who says so? Haripur Zone ─── 5 · 1–11 of 32 ─┐",
        "│  Name                                    ●     ┃",
        "│▸ shown    Haripur Zone                         ┃",
        "│           The Paper · news · 2 Aug 2022        ┃",
        "│           “Letter signed” ·                    ┃",
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

  @Test func `the provinces`() throws {
    // All seven provinces. The zone in Sindh has no name, so it is a plan.
    #expect(
      try popup("Zones by province", .provinces) == [
        "┌─ Zones by province ────────────────────────────┐",
        "│  /                                             │",
        "│▸       All of Pakistan                       1 │",
        "│  PK-IS Islamabad                             0 │",
        "│  PK-PB Punjab                                0 │",
        "│  PK-SD Sindh                                 0 │",
        "│  PK-KP Khyber Pakhtunkhwa      ■■■■■■        1 │",
        "│  PK-BA Balochistan                           0 │",
        "│  PK-GB Gilgit-Baltistan                      0 │",
        "│  PK-JK Azad Jammu and Kashmir                0 │",
        "└────────────────────────────────────────────────┘",
      ])
  }

  @Test func `the facets`() throws {
    #expect(
      try popup("Zones by facet", .facets) == [
        "┌─ Zones by facet ────────────────── 1–10 of 24 ─┐",
        "│  /                                             │",
        "│  Status                                        ┃",
        "│▸ proposed                             ■■■■■■ 1 ┃",
        "│  notified                             ■■■■■■ 1 ┃",
        "│                                                ┃",
        "│  Province                                      │",
        "│  Sindh                                ■■■■■■ 1 │",
        "│  Khyber Pakhtunkhwa                   ■■■■■■ 1 │",
        "│                                                │",
        "│  Mark                                          │",
        "│  disputed                             ■■■■■■ 1 │",
        "└────────────────────────────────────────────────┘",
      ])
  }

  @Test func `the facet values of a record`() throws {
    // Both zones are in the one paper.
    #expect(
      try popup("Zones like this", .moveDown, .likeThis) == [
        "┌─ Zones like this ───────────────── 1–10 of 11 ─┐",
        "│  /                                             │",
        "│  Status                                        ┃",
        "│▸ notified                             ■■■■■■ 1 ┃",
        "│                                                ┃",
        "│  Province                                      ┃",
        "│  Khyber Pakhtunkhwa                   ■■■■■■ 1 ┃",
        "│                                                ┃",
        "│  Class                                         ┃",
        "│  zone                                 ■■■■■■ 1 ┃",
        "│                                                ┃",
        "│  Source                                        │",
        "└────────────────────────────────────────────────┘",
      ])
  }

  @Test func `the palette`() throws {
    #expect(
      try popup("Actions", .help) == [
        "┌─ Actions ──────────────────────── 1–10 of 193 ─┐",
        "│  /                                             │",
        "│  Drilling down                                 ┃",
        "│▸ enter l right Drill into the selected row ·   │",
        "│                no record is selected           │",
        "│  esc           Close the popup, else clear     │",
        "│                marks, else remove the last     │",
        "│                filter, else go back · already  │",
        "│                at the top level · q quits      │",
        "│  h left ctrl-o Go back · already at the top    │",
        "│                level · q quits                 │",
        "│  alt-o         Go forward · you have not gone  │",
        "└────────────────────────────────────────────────┘",
      ])
  }

  @Test func `the palette narrowed by typing`() throws {
    #expect(
      try popup("Actions", .help, typing: "theme") == [
        "┌─ Actions ─────────────────────────── 2 of 100 ─┐",
        "│  / theme                                       │",
        "│  Program                                       │",
        "│▸ t             Pick a theme, with a preview    │",
        "│  T             Next theme                      │",
        "└────────────────────────────────────────────────┘",
      ])
  }

  @Test func `the columns to sort by`() throws {
    #expect(
      try popup("Sort Zones", .sort) == [
        "┌─ Sort Zones ───────────────────────────────────┐",
        "│  /                                             │",
        "│▸ ✓ Progress (status)                           │",
        "│    Name                                        │",
        "│    Place                                       │",
        "│    Province                                    │",
        "│    Status                                      │",
        "│    Last seen                                   │",
        "│    Mark (problems first)                       │",
        "│    Number of sources                           │",
        "└────────────────────────────────────────────────┘",
      ])
  }

  @Test func `the themes`() throws {
    // The mistake in a theme is shown below it.
    #expect(
      try popup("Themes", .themes) == [
        "┌─ Themes ───────────────────────────────────────┐",
        "│  /                                             │",
        "│▸ default The terminal's own colours.           │",
        "│  mine    My own.                               │",
        "│          mine.yaml:3:10: “bolt” is unknown.    │",
        "└────────────────────────────────────────────────┘",
      ])
  }

  @Test func `the saved views`() throws {
    #expect(
      try popup("Views", .views) == [
        "┌─ Views ──────────────────────────────────── 1 ─┐",
        "│  /                                             │",
        "│▸ planned in Sindh                              │",
        "│  Zones · PK-SD · status:proposed               │",
        "└────────────────────────────────────────────────┘",
      ])
  }

  @Test func `a popup covers the panes and does not change them`() throws {
    let (under, over) = (try SmallDesk.lines(80, 24), try SmallDesk.lines(80, 24, [.sort]))
    // Sixty columns in the middle of eighty, and eleven lines around the middle of 24: the field is added below.
    let frame = (x: 10..<70, y: 7..<18)
    for y in 0..<23 {
      let (left, right) = (Array(under[y]), Array(over[y]))
      for x in 0..<80 where !frame.y.contains(y) || !frame.x.contains(x) {
        #expect(left[x] == right[x], "\(x), \(y)")
      }
    }
    #expect(over[7].dropFirst(10).hasPrefix("┌─ Sort Zones ──"))
    #expect(over[17].dropFirst(10).hasPrefix("└───"))
  }
}
