import Testing

@testable import ZoneDashboard
@testable import ZoneViewModels

/// The desk with all five panes, in the plain theme. `·` stands in the hidden half of a wide character.
@Suite struct WholeDeskTests {
  @Test func atAHundredAndTwentyColumns() throws {
    // The left column has 48 of 100 columns. Of its 33 lines Zones has 40 in 100 and Partners 28, each with the border above;
    // of the right one the detail has 56 in 100. The zone leads: its area is disputed, 86 kanal being 10.75 acre, and through
    // the moot it has to do with the corridor, whose name a note corrects.
    // Four quarters of six columns, a blank between bars: January and February make two, so the bar is full. The stone, of
    // 17 January, is drawn one column in, the change of status stands at the first of its quarter, and New Year's Eve in the last.
    #expect(
      try SmallDesk.lines(120, 36, [.moveDown]) == [
        " stz  Pakistan                                                                            1 zone + 1 unnamed  2 sources ",
        "┌─ 1 Zones ──────────────────────────────────── 2 of 2 ─┐┌─ 5 Haripur Zone ────────────────────────────────────────────┐",
        "│  Zone                      Province     Status        ││  Name     Haripur Zone                                ●     │",
        "│  All zones                                            ││  Province Khyber Pakhtunkhwa                          ●     │",
        "│▸ Haripur Zone              KP           notified    ≠ ││  Status   notified · 3 Feb 2022                       ●     │",
        "│  (zone in Karachi)         Sindh        proposed    ● ││  Area     86 kanal  ≠  5 acre                         ≠     │",
        "│                                                       ││                                                             │",
        "│                                                       ││  Seen in                                                    │",
        "│                                                       ││  Venue    Foundation stone                                  │",
        "│                                                       ││  Subject  Investment moot                                   │",
        "│                                                       ││                                                             │",
        "│                                                       ││                                                             │",
        "│                                                       ││                                                             │",
        "│                                                       ││                                                             │",
        "├─ 2 Partners ───────────────────────────────── 1 of 2 ─┤│                                                             │",
        "│  Partner                 Native name      Seat        ││                                                             │",
        "│▸ Shenxi Corridor         沈·西·工·业·走·廊·     ?         ✎ ││                                                             │",
        "│                                                       ││                                                             │",
        "│                                                       ││                                                             │",
        "│                                                       │├─ 3 Timeline · quarters ──────────────── 3 of 4 · 1 undated ─┤",
        "│                                                       ││  2022                                                       │",
        "│                                                       ││  █████                                                      │",
        "│                                                       ││  ◆●                     ▴ today                             │",
        "├─ 4 Contacts ───────────────────────────────── 0 of 1 ─┤│▸ 17 Jan 2022     Foundation stone                         ● │",
        "│  Name                  Post                           ││  3 Feb 2022      Haripur Zone: notified                   ● │",
        "│  No contact is known for this                         ││  undated         Investment moot                          ● │",
        "│                                                       ││                                                             │",
        "│                                                       ││                                                             │",
        "│                                                       ││                                                             │",
        "│                                                       ││                                                             │",
        "│                                                       ││                                                             │",
        "│                                                       ││                                                             │",
        "│                                                       ││                                                             │",
        "│                                                       ││                                                             │",
        "└───────────────────────────────────────────────────────┘└─────────────────────────────────────────────────────────────┘",
        " ⏎ open  / filter  p province  f facets  s sources  o open link  y copy  e edit  tab next pane  ? help  q quit          ",
      ])
  }

  @Test func atEightyColumns() throws {
    // Columns of 38 and 42: no room for the status of a zone, nor for the unit of the axis in its title.
    #expect(
      try SmallDesk.lines(80, 24, [.moveDown]) == [
        " stz  Pakistan                                    1 zone + 1 unnamed  2 sources ",
        "┌─ 1 Zones ───────────────── 2 of 2 ─┐┌─ 5 Haripur Zone ───────────────────────┐",
        "│  Zone                Province      ││  Name     Haripur Zone           ●     │",
        "│  All zones                         ││  Province Khyber Pakhtunkhwa     ●     │",
        "│▸ Haripur Zone        KP          ≠ ││  Status   notified · 3 Feb 2022  ●     │",
        "│  (zone in Karachi)   Sindh       ● ││  Area     86 kanal  ≠  5 acre    ≠     │",
        "│                                    ││                                        │",
        "│                                    ││  Seen in                               │",
        "│                                    ││  Venue    Foundation stone             │",
        "├─ 2 Partners ────────────── 1 of 2 ─┤│  Subject  Investment moot              │",
        "│  Partner                           ││                                        │",
        "│▸ Shenxi Corridor                 ✎ ││                                        │",
        "│                                    │├─ 3 Timeline ────── 3 of 4 · 1 undated ─┤",
        "│                                    ││  2022                                  │",
        "│                                    ││  █████                                 │",
        "├─ 4 Contacts ────────────── 0 of 1 ─┤│  ◆●                     ▴ today        │",
        "│  Name          Post                ││▸ 17 Jan 2022     Foundation stone    ● │",
        "│  No contact is known for this      ││  3 Feb 2022      Haripur Zone: noti… ● │",
        "│                                    ││  undated         Investment moot     ● │",
        "│                                    ││                                        │",
        "│                                    ││                                        │",
        "│                                    ││                                        │",
        "└────────────────────────────────────┘└────────────────────────────────────────┘",
        " ⏎ open  / filter  p province  f facets  s sources  o open link  ? help  q quit ",
      ])
  }
}
