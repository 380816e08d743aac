import Testing

@testable import Terminal
@testable import TerminalCells

@Suite struct PaletteTests {
  private func look(
    _ style: Style, _ depth: ColorDepth, colors: Int, hasDefaults: Bool = true
  ) -> Palette.Look {
    Palette(depth: depth, colorCount: colors, hasDefaultColors: hasDefaults).look(of: style)
  }

  private func number(_ color: Color, _ depth: ColorDepth, colors: Int) -> Int32 {
    look(Style(foreground: color), depth, colors: colors).pair.foreground
  }

  @Test(
    arguments: [
      // xterm's cube: 16 + 36r + 6g + b over the levels 0, 95, 135, 175, 215, 255; greys from 232 at 8 + 10n.
      (255, 0, 0, 196), (0, 0, 0, 16), (255, 255, 255, 231), (255, 135, 0, 208), (128, 128, 128, 244),
      (8, 8, 8, 232), (95, 135, 175, 67), (250, 140, 3, 208),
    ] as [(UInt8, UInt8, UInt8, Int32)])
  func `in 256 colours a 24-bit colour becomes the nearest fixed one`(
    red: UInt8, green: UInt8, blue: UInt8, expected: Int32
  ) {
    #expect(number(.rgb(red, green, blue), .indexed256, colors: 256) == expected)
  }

  @Test(
    arguments: [
      (.rgb(255, 0, 0), 9), (.rgb(190, 10, 10), 1), (.rgb(0, 0, 0), 0), (.rgb(255, 255, 255), 15),
      (.rgb(120, 130, 125), 8), (.indexed(12), 12), (.indexed(196), 9), (.indexed(232), 0),
      (.indexed(255), 7),
    ] as [(Color, Int32)])
  func `in 16 colours everything becomes the nearest named one`(color: Color, expected: Int32) {
    #expect(number(color, .sixteen, colors: 16) == expected)
  }

  @Test func `in 8 colours bright text is bold and bright backgrounds are dull`() {
    let bright = Style(foreground: .indexed(10), background: .indexed(12))
    #expect(
      look(bright, .sixteen, colors: 8)
        == Palette.Look(pair: ColorPair(foreground: 2, background: 4), attributes: .bold))
    #expect(look(Style(foreground: .indexed(2)), .sixteen, colors: 8).attributes == [])
  }

  @Test(
    arguments: [
      (.rgb(255, 128, 0), 0xFF8000), (.rgb(0, 0, 0), 0x010101), (.rgb(0, 0, 7), 0x010101), (.rgb(0, 0, 8), 8),
      (.indexed(3), 3), (.indexed(9), 0xFF0000), (.indexed(208), 0xFF8700), (.indexed(244), 0x808080),
    ] as [(Color, Int32)])
  func `in 24 bits only the first eight numbers mean the palette`(color: Color, expected: Int32) {
    #expect(number(color, .trueColor, colors: 1 << 24) == expected)
  }

  @Test func `in 256 colours numbers stay unchanged`() {
    #expect(number(.indexed(9), .indexed256, colors: 256) == 9)
    #expect(number(.indexed(208), .indexed256, colors: 256) == 208)
  }

  @Test func `without colour only attributes are left`() {
    let style = Style(foreground: .rgb(1, 2, 3), background: .indexed(4), attributes: [.bold, .reverse])
    #expect(look(style, .none, colors: 0) == Palette.Look(pair: .terminal, attributes: [.bold, .reverse]))
  }

  @Test func `a terminal without default colours is white on black`() {
    #expect(look(Style(), .indexed256, colors: 256).pair == .terminal)
    #expect(
      look(Style(), .sixteen, colors: 8, hasDefaults: false).pair == ColorPair(foreground: 7, background: 0))
  }

  @Test func `lower depths come first`() {
    let depths: [ColorDepth] = [.trueColor, .none, .indexed256, .sixteen]
    #expect(depths.sorted() == [.none, .sixteen, .indexed256, .trueColor])
  }
}
