import Testing

@testable import ZoneDashboard
@testable import ZoneViewModels

/// Each pane alone under its tabs, in the plain theme. `·` stands in the hidden half of a wide character.
@Suite struct SinglePaneTests {
  /// The lines of the pane; header, tabs and hints left out.
  private func pane(_ width: Int, _ height: Int, _ actions: Action...) throws -> [String] {
    Array(try SmallDesk.lines(width, height, actions).dropFirst(2).dropLast())
  }

  @Test func zones() throws {
    // 43 columns for cells: 17 for the name beside twice eleven and two gaps.
    #expect(
      try pane(50, 15) == [
        "┌─ 1 Zones ───────────────────────────── 2 of 2 ─┐",
        "│  Zone               Province     Status        │",
        "│▸ All zones                                     │",
        "│  Haripur Zone       KP           notified    ≠ │",
        "│  (zone in Karachi)  Sindh        proposed    ● │",
        "│                                                │",
        "│                                                │",
        "│                                                │",
        "│                                                │",
        "│                                                │",
        "│                                                │",
        "└────────────────────────────────────────────────┘",
      ])
  }

  @Test func zonesOfAProvince() throws {
    // One of two lies in Sindh, as its city tells.
    #expect(
      try pane(50, 10, .provinces, .moveDown, .moveDown, .moveDown, .open) == [
        "┌─ 1 Zones ───────────────────────────── 1 of 2 ─┐",
        "│  Zone               Province     Status        │",
        "│▸ All zones                                     │",
        "│  (zone in Karachi)  Sindh        proposed    ● │",
        "│                                                │",
        "│                                                │",
        "└────────────────────────────────────────────────┘",
      ])
  }

  @Test func aMarkedRow() throws {
    #expect(
      try pane(50, 10, .moveDown, .mark) == [
        "┌─ 1 Zones ────────────────── 1 marked · 2 of 2 ─┐",
        "│  Zone               Province     Status        │",
        "│  All zones                                     │",
        "│ ✓Haripur Zone       KP           notified    ≠ │",
        "│▸ (zone in Karachi)  Sindh        proposed    ● │",
        "│                                                │",
        "└────────────────────────────────────────────────┘",
      ])
  }

  @Test func partners() throws {
    // 53 columns: 24 for names and 16 for native ones, of which seven characters and the ellipsis take 15.
    #expect(
      try pane(60, 12, .focusPartners, .moveDown) == [
        "┌─ 2 Partners ──────────────────────────────────── 2 of 2 ─┐",
        "│  Partner                   Native name       Seat        │",
        "│  Shenxi Corridor           沈·西·工·业·走·廊·      ?         ✎ │",
        "│▸ SEDA Shenyang Area        沈·阳·经·济·技·术·开·…   Liaoning  ● │",
        "│                                                          │",
        "│                                                          │",
        "│                                                          │",
        "│                                                          │",
        "└──────────────────────────────────────────────────────────┘",
      ])
  }

  @Test func timeline() throws {
    // The letter, of the third quarter, is half as much as the two of the first.
    #expect(
      try pane(50, 15, .focusTimeline) == [
        "┌─ 3 Timeline · quarters ─── 4 of 4 · 1 undated ─┐",
        "│  2022                                          │",
        "│  █████       ▄▄▄▄▄                             │",
        "│  ◆●                     ▴ today                │",
        "│▸ 17 Jan 2022     Foundation stone            ● │",
        "│  3 Feb 2022      Haripur Zone: notified      ● │",
        "│  by 2 Aug 2022   Letter signed               ● │",
        "│  undated         Investment moot             ● │",
        "│                                                │",
        "│                                                │",
        "│                                                │",
        "└────────────────────────────────────────────────┘",
      ])
  }

  @Test func contacts() throws {
    // Of two people one has a post.
    #expect(
      try pane(50, 15, .focusContacts) == [
        "┌─ 4 Contacts ────────────────────────── 1 of 1 ─┐",
        "│  Name               Post                       │",
        "│▸ Zhao Yongsheng     Director                 ● │",
        "│                                                │",
        "│                                                │",
        "│                                                │",
        "│                                                │",
        "│                                                │",
        "│                                                │",
        "│                                                │",
        "│                                                │",
        "└────────────────────────────────────────────────┘",
      ])
  }

  @Test func detail() throws {
    // 45 columns, nine for labels and seven for what stands at the right.
    #expect(
      try pane(50, 15, .moveDown, .focusDetail) == [
        "┌─ 5 Haripur Zone ───────────────────────────────┐",
        "│▸ Name     Haripur Zone                   ●     │",
        "│  Province Khyber Pakhtunkhwa             ●     │",
        "│  Status   notified · 3 Feb 2022          ●     │",
        "│  Area     86 kanal  ≠  5 acre            ≠     │",
        "│                                                │",
        "│  Seen in                                       │",
        "│  Venue    Foundation stone                     │",
        "│  Subject  Investment moot                      │",
        "│                                                │",
        "│                                                │",
        "└────────────────────────────────────────────────┘",
      ])
  }

  @Test func lanes() throws {
    // 73 columns: 29 for the lane, two blank, 42 for the track. What is undated may lie anywhere, and what lies by 2 August
    // ends two columns into the third quarter.
    #expect(
      try pane(80, 14, .lanes, .maximize) == [
        "┌─ 3 Timeline · zones by quarter ──────────────────────── 2 lanes · 1 undated ─┐",
        "│                                 2022                                         │",
        "│                                 █████       ▄▄▄▄▄                            │",
        "│                                 ◆                      ▴ today               │",
        "│▸ Haripur Zone           3       ┄●◆──────────────────────────────────────┄   │",
        "│  without a zone         1       ┄─────────────┤                              │",
        "│                                                                              │",
        "│                                                                              │",
        "│                                                                              │",
        "│                                                                              │",
        "└──────────────────────────────────────────────────────────────────────────────┘",
      ])
  }
}
