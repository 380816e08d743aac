import TerminalCells

/// Maps the colours of a style to what the terminal has.
struct Palette: Hashable {
  struct Look: Hashable {
    var pair: ColorPair
    var attributes: Attributes
  }

  let depth: ColorDepth
  /// The number of colours in terminfo: 8 and 16 share a depth.
  let colorCount: Int
  /// Whether the terminal can return to its own colours; otherwise they are assumed to be white on black.
  let hasDefaultColors: Bool

  /// The closest this terminal comes to a style.
  func look(of style: Style) -> Look {
    guard depth != .none else {
      return Look(pair: .terminal, attributes: style.attributes)
    }
    var attributes = style.attributes
    var foreground = number(of: style.foreground, default: 7)
    let background = number(of: style.background, default: 0)
    if depth == .sixteen, colorCount < 16, foreground >= 8 {
      // 8-colour terminals show bright colours as bold.
      foreground -= 8
      attributes.insert(.bold)
    }
    let most = depth == .sixteen && colorCount < 16 && background >= 8 ? background - 8 : background
    return Look(pair: ColorPair(foreground: foreground, background: most), attributes: attributes)
  }

  private func number(of color: Color, default standIn: Int32) -> Int32 {
    switch color {
    case .terminal: return hasDefaultColors ? -1 : standIn
    case .indexed(let index): return number(ofIndex: Int(index))
    case .rgb(let red, let green, let blue): return number(of: RGB(red: red, green: green, blue: blue))
    }
  }

  private func number(ofIndex index: Int) -> Int32 {
    switch depth {
    case .none: return -1
    case .sixteen: return Int32(index < 16 ? index : RGB.standard[index].nearest(in: 0..<16))
    case .indexed256: return Int32(index)
    // Most -direct entries define only the first eight colours of the palette.
    case .trueColor: return index < 8 ? Int32(index) : number(of: RGB.standard[index])
    }
  }

  private func number(of color: RGB) -> Int32 {
    switch depth {
    case .none: return -1
    case .sixteen: return Int32(color.nearest(in: 0..<16))
    // The look of 0 to 15 is unknown: they are the user's own colours.
    case .indexed256: return Int32(color.nearest(in: 16..<256))
    // Numbers below 8 mean the palette here, so the darkest blues become a near black.
    case .trueColor: return color.value < 8 ? 0x010101 : color.value
    }
  }
}
