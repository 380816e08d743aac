import Testing
import ZoneCatalogue

/// The desk with all five panes, in the plain theme. `·` is the second half of a wide character.
@Suite struct WholeDeskTests {
  @Test func `the desk at 120 columns`() throws {
    // The left column has 475 of 1000 columns. The zone, the row for all and the heading of the plans take three lines,
    // and Partners keeps three for its two rows and for what an empty list says. Each has its headings and the border
    // above, and Contacts takes what is left. The timeline has room for all four events. The selected zone has a disputed area, with 86 kanal being
    // 10.75 acre. Through the moot it is related to the corridor, whose name a note corrects.
    //
    // There are four quarters of six columns, with a blank between bars. January and February have two events, so their
    // bar is full. The stone, of 17 January, is drawn one column in, the change of status at the start of its quarter,
    // and New Year's Eve in the last quarter.
    #expect(
      try SmallDesk.lines(120, 36, [.moveDown]) == [
        " stz  Pakistan                                                                                1 zone, 1 plan  2 sources ",
        "┌─ 1 Zones ───────────────────────────────────────── 2 ─┐┌─ 5 Haripur Zone ────────────────────────────────────────────┐",
        "│  Zone                      Province     Status        ││  Name     Haripur Zone                                ●     │",
        "│  All zones                                            ││  Province Khyber Pakhtunkhwa                          ●     │",
        "│▸ Haripur Zone              KP           notified    ≠ ││  Status   notified · 3 Feb 2022                  4 mo ●     │",
        "│  + Plans without a name (1)                           ││  Area     86 kanal  ≠  5 acre                    4 mo ≠     │",
        "├─ 2 Partners · of Haripur Zone ─────────────── 1 of 2 ─┤│                                                             │",
        "│  Partner            Native name   Seat       Tie      ││  Seen in                                                    │",
        "│▸ Shenxi Corridor    沈·西·工·业·走·廊·  ?          none   ✎ ││  Venue    Foundation stone                                  │",
        "│                                                       ││  Subject  Investment moot                                   │",
        "│                                                       ││                                                             │",
        "├─ 4 Contacts · of Haripur Zone ─────────────── 0 of 1 ─┤│                                                             │",
        "│  Name                  Post                           ││                                                             │",
        "│  No contacts of Haripur Zone                          ││                                                             │",
        "│  1 gg chooses all zones: 1 row                        ││                                                             │",
        "│                                                       ││                                                             │",
        "│                                                       ││                                                             │",
        "│                                                       ││                                                             │",
        "│                                                       ││                                                             │",
        "│                                                       ││                                                             │",
        "│                                                       ││                                                             │",
        "│                                                       ││                                                             │",
        "│                                                       ││                                                             │",
        "│                                                       ││                                                             │",
        "│                                                       ││                                                             │",
        "│                                                       ││                                                             │",
        "│                                                       │├─ 3 Timeline · of Haripur Zone ───────── 3 of 4 · 1 undated ─┤",
        "│                                                       ││  2022                                                       │",
        "│                                                       ││  █████                                                      │",
        "│                                                       ││  ◆●                     ▴ today                             │",
        "│                                                       ││▸ 17 Jan 2022     Foundation stone                         ● │",
        "│                                                       ││  3 Feb 2022      Haripur Zone: notified                   ● │",
        "│                                                       ││  undated         Investment moot                          ● │",
        "│                                                       ││                                                             │",
        "└───────────────────────────────────────────────────────┘└─────────────────────────────────────────────────────────────┘",
        " ⏎ open  / filter  p province  f facets  s sources  o open link  y copy  e edit  tab next pane  ? help  q quit          ",
      ])
  }

  @Test func `the desk at 80 columns`() throws {
    // Columns of 38 and 42: no room for the province of a zone or the seat of a partner, nor for more than the zone in the title of the timeline.
    #expect(
      try SmallDesk.lines(80, 24, [.moveDown]) == [
        " stz  Pakistan                                        1 zone, 1 plan  2 sources ",
        "┌─ 1 Zones ────────────────────── 2 ─┐┌─ 5 Haripur Zone ───────────────────────┐",
        "│  Zone                Status        ││  Name     Haripur Zone           ●     │",
        "│  All zones                         ││  Province Khyber Pakhtunkhwa     ●     │",
        "│▸ Haripur Zone        notified    ≠ ││  Status   notified · 3 Feb  4 mo ●     │",
        "│  + Plans without a name (1)        ││           2022                         │",
        "├─ 2 Partners · of Haripu… ─ 1 of 2 ─┤│  Area     86 kanal  ≠  5    4 mo ≠     │",
        "│  Partner                  Tie      ││           acre                         │",
        "│▸ Shenxi Corridor          none   ✎ ││                                        │",
        "│                                    ││  Seen in                               │",
        "│                                    ││  Venue    Foundation stone             │",
        "├─ 4 Contacts · of Haripu… ─ 0 of 1 ─┤│  Subject  Investment moot              │",
        "│  Name          Post                ││                                        │",
        "│  No contacts of Haripur Zone       ││                                        │",
        "│  1 gg chooses all zones: 1 row     │├─ 3 Timeline · of Haripur Zo… ─ 3 of 4 ─┤",
        "│                                    ││  2022                                  │",
        "│                                    ││  █████                                 │",
        "│                                    ││  ◆●                     ▴ today        │",
        "│                                    ││▸ 17 Jan 2022     Foundation stone    ● │",
        "│                                    ││  3 Feb 2022      Haripur Zone: noti… ● │",
        "│                                    ││  undated         Investment moot     ● │",
        "│                                    ││                                        │",
        "└────────────────────────────────────┘└────────────────────────────────────────┘",
        " ⏎ open  / filter  p province  f facets  s sources  o open link  ? help  q quit ",
      ])
  }
}
