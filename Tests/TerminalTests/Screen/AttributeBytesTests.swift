import Testing

@testable import Terminal

@Suite struct AttributeBytesTests {
  private func shortened(_ text: String) -> String {
    String(decoding: AttributeBytes.shortened(Array(text.replacing("^", with: "\u{1B}").utf8)), as: UTF8.self)
      .replacing("\u{1B}", with: "^")
  }

  @Test(arguments: [
    // As ncurses writes for xterm and for tmux: dim, and back to plain.
    ("^(B^[0;2mDate^(B^[m 2022", "^[0;2mDate^[m 2022"),
    ("^[0;2m\u{F}Date^[m\u{F} 2022", "^[0;2mDate^[m 2022"),
    // A colour goes by itself before everything goes.
    ("^[32m●^[39m^(B^[m x", "^[32m●^[m x"),
    // From plain text a reset says nothing.
    ("^(B^[mx^(B^[0;1m^[31my", "^[mx^[1;31my"),
    ("a^[mb^(B^[mc", "a^[mbc"),
    // Where something is on, it has to go.
    ("^[31mx^(B^[0;7my", "^[31mx^[0;7my"),
    ("^[1mx^[0m^[32my", "^[1mx^[0;32my"),
    // Colours of 256 and of 24 bits stay as they are.
    ("^[38;5;208m^[48;5;16mx", "^[38;5;208;48;5;16mx"), ("^[38:2::1:2:3mx", "^[38:2::1:2:3mx"),
    ("^[03mx", "^[03mx"),
    // xterm misreads what follows a 24-bit colour in its sequence.
    ("^[1m^[38:2::1:2:3m^[48:2::4:5:6mx", "^[1;38:2::1:2:3m^[48:2::4:5:6mx"),
    ("^[48:2::4:5:6m^[31mx", "^[48:2::4:5:6m^[31mx"),
    // Blanks between two texts of one look are blanks with it as well.
    ("^[0;2m2021^[m ^[0;2m2022^[m  ^[2m2023^[m x", "^[0;2m2021 2022  2023^[m x"),
    ("^[0;1m^[94mab^[m ^(B^[0;1m^[94mcd", "^[0;1;94mab cd"), ("^[0m^[31ma^[39m^[m ^[31mb", "^[0;31ma b"),
    // Not where they would show it: a line, swapped colours, a background.
    ("^[0;4ma^[m ^[4mb", "^[0;4ma^[m ^[4mb"), ("^[0;1;7ma^[m ^[0;1;7mb", "^[0;1;7ma^[m ^[1;7mb"),
    (
      "^[0;38:2::1:2:3;48:2::4:5:6ma^[m ^[38:2::1:2:3;48:2::4:5:6mb",
      "^[0;38:2::1:2:3;48:2::4:5:6ma^[m ^[38:2::1:2:3;48:2::4:5:6mb"
    ),
    // Not where something else comes on, or where one goes elsewhere between.
    ("^[0;2ma^[m ^[1mb", "^[0;2ma^[m ^[1mb"), ("^[0;2ma^[m^[2;3H^[2mb", "^[0;2ma^[m^[2;3H^[2mb"),
    ("^[0;2ma^[m  ", "^[0;2ma^[m  "), ("^[2ma^[m ^[2mb", "^[2ma^[m ^[2mb"),
    // Everything else passes.
    ("^[2;63Hx^[46X^[?25l^[K^Pq^\\", "^[2;63Hx^[46X^[?25l^[K^Pq^\\"), ("", ""), ("^", "^"), ("x^[1", "x^[1"),
    ("^[", "^["), ("^(", "^("), ("^[1m", "^[1m"),
  ])
  func aChangeIsSaidOnce(text: String, expected: String) {
    #expect(shortened(text) == expected)
  }
}
