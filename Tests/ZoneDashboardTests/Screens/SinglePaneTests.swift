import Testing

@testable import ZoneViewModels

/// Each pane alone under its tabs, in the plain theme. `·` is the second half of a wide character.
@Suite struct SinglePaneTests {
  /// The lines of the pane, without header, tabs and hints.
  private func pane(_ width: Int, _ height: Int, _ actions: Action...) throws -> [String] {
    Array(try SmallDesk.lines(width, height, actions).dropFirst(2).dropLast())
  }

  @Test func `the zones`() throws {
    // 43 columns for cells: 17 for the name, beside twice eleven and two gaps.
    #expect(
      try pane(50, 15) == [
        "┌─ 1 Zones ────────────────────────────────── 2 ─┐",
        "│  Zone               Province     Status        │",
        "│▸ All zones                                     │",
        "│  Haripur Zone       KP           notified    ≠ │",
        "│  + Plans without a name (1)                    │",
        "│                                                │",
        "│                                                │",
        "│                                                │",
        "│                                                │",
        "│                                                │",
        "│                                                │",
        "└────────────────────────────────────────────────┘",
      ])
  }

  @Test func `the zones of a province`() throws {
    // One of two zones is in Sindh, inferred from its city.
    #expect(
      try pane(50, 10, .provinces, .moveDown, .moveDown, .moveDown, .open) == [
        "┌─ 1 Zones · in Sindh ────────────────── 1 of 2 ─┐",
        "│  Zone               Province     Status        │",
        "│▸ All zones                                     │",
        "│  (zone in Karachi)  Sindh        proposed    ● │",
        "│                                                │",
        "│                                                │",
        "└────────────────────────────────────────────────┘",
      ])
  }

  @Test func `a marked row`() throws {
    #expect(
      try pane(50, 10, .moveDown, .mark) == [
        "┌─ 1 Zones ─────────────────────── 1 marked · 2 ─┐",
        "│  Zone               Province     Status        │",
        "│  All zones                                     │",
        "│ ✓Haripur Zone       KP           notified    ≠ │",
        "│▸ + Plans without a name (1)                    │",
        "│                                                │",
        "└────────────────────────────────────────────────┘",
      ])
  }

  @Test func `the partners`() throws {
    // 53 columns: 19 for names and 13 for native ones, of which six characters and the ellipsis take 13. Both took part in
    // no event with an authority.
    #expect(
      try pane(60, 12, .focusPartners, .moveDown) == [
        "┌─ 2 Partners ───────────────────────────────────────── 2 ─┐",
        "│  Partner              Native name    Seat       Tie      │",
        "│  Shenxi Corridor      沈·西·工·业·走·廊·   ?          none   ✎ │",
        "│▸ SEDA Shenyang Area   沈·阳·经·济·技·术·…  Liaoning   none   ● │",
        "│                                                          │",
        "│                                                          │",
        "│                                                          │",
        "│                                                          │",
        "└──────────────────────────────────────────────────────────┘",
      ])
  }

  @Test func `the timeline`() throws {
    // The letter, in the third quarter, has a bar half as high as the two events in the first. It is the
    // newest, so the pane opens there.
    #expect(
      try pane(50, 15, .focusTimeline) == [
        "┌─ 3 Timeline · quarters ──────── 4 · 1 undated ─┐",
        "│  2022                                          │",
        "│  █████       ▄▄▄▄▄                             │",
        "│  ┄─────────────┤        ▴ today                │",
        "│  17 Jan 2022     Foundation stone            ● │",
        "│  3 Feb 2022      Haripur Zone: notified      ● │",
        "│▸ by 2 Aug 2022   Letter signed               ● │",
        "│  undated         Investment moot             ● │",
        "│                                                │",
        "│                                                │",
        "│                                                │",
        "└────────────────────────────────────────────────┘",
      ])
  }

  @Test func `the contacts`() throws {
    // One of two people has a post.
    #expect(
      try pane(50, 15, .focusContacts) == [
        "┌─ 4 Contacts ─────────────────────────────── 1 ─┐",
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

  @Test func `the detail`() throws {
    // 45 columns, nine for labels and seven for the right edge.
    #expect(
      try pane(50, 15, .moveDown, .focusDetail) == [
        "┌─ 5 Haripur Zone ───────────────────────────────┐",
        "│▸ Name     Haripur Zone                   ●     │",
        "│  Province Khyber Pakhtunkhwa             ●     │",
        "│  Status   notified · 3 Feb 2022     4 mo ●     │",
        "│  Area     86 kanal  ≠  5 acre       4 mo ≠     │",
        "│                                                │",
        "│  Seen in                                       │",
        "│  Venue    Foundation stone                     │",
        "│  Subject  Investment moot                      │",
        "│                                                │",
        "│                                                │",
        "└────────────────────────────────────────────────┘",
      ])
  }

  @Test func `the lanes`() throws {
    // 73 columns: 29 for the lane, two blank, 42 for the track. An undated event may lie anywhere, and an event by 2
    // August ends two columns into the third quarter.
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
