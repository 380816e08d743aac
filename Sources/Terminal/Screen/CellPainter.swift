import CNcurses

/// Puts cells into ncurses' window, with the colours and attributes the terminal has.
@MainActor struct CellPainter {
  let palette: Palette
  private let window: UnsafeMutablePointer<WINDOW>
  /// Whether the terminal shows nothing for a direction mark.
  private let hidesDirectionMarks: Bool
  private var pairs: PairTable
  private var looks: [Style: (attributes: attr_t, pair: Int32)] = [:]
  private var text: [wchar_t] = []
  private var isFull = false

  init(window: UnsafeMutablePointer<WINDOW>, monochrome: Bool, hidesDirectionMarks: Bool) {
    self.window = window
    self.hidesDirectionMarks = hidesDirectionMarks
    var hasDefaults = false
    // Without this question, start_color and the pairs crash on terminals that have none.
    let isColored = !monochrome && has_colors() && start_color() == OK
    if isColored {
      hasDefaults = use_default_colors() == OK
    }
    let count = isColored ? Int(stz_colors()) : 0
    palette = Palette(depth: ColorDepth(colors: count), colorCount: count, hasDefaultColors: hasDefaults)
    pairs = PairTable(capacity: isColored ? Int(stz_color_pairs()) : 1)
  }

  /// Hands over the cells in which two pictures of one size differ; all, where the first is not known.
  mutating func paint(_ picture: CellBuffer, over shown: CellBuffer?) {
    isFull = false
    write(picture, over: shown)
    if isFull {
      // Old numbers now mean other colours, so nothing may keep one.
      pairs.restart()
      looks.removeAll(keepingCapacity: true)
      write(picture, over: nil)
    }
  }

  private mutating func write(_ picture: CellBuffer, over shown: CellBuffer?) {
    for y in 0..<picture.size.height {
      for x in 0..<picture.size.width {
        let cell = picture[x, y]
        // Hidden halves are drawn with the cluster to their left, whose style they share.
        if !cell.text.isEmpty, shown?[x, y] != cell {
          write(cell, x: x, y: y)
        }
      }
    }
  }

  private mutating func write(_ cell: Cell, x: Int, y: Int) {
    let look = look(of: cell.style)
    text.removeAll(keepingCapacity: true)
    if cell.endsRightToLeft {
      text += cell.scalars(marked: hidesDirectionMarks).map { wchar_t($0.value) }
    } else {
      for scalar in cell.text.unicodeScalars {
        text.append(wchar_t(scalar.value))
      }
    }
    text.append(0)
    var glyph = cchar_t()
    guard stz_set_cell(&glyph, text, look.attributes, look.pair) == OK else {
      return
    }
    wmove(window, Int32(y), Int32(x))
    // ERR in the last cell of the window only says that the cursor cannot go on.
    _ = wadd_wch(window, &glyph)
  }

  private mutating func look(of style: Style) -> (attributes: attr_t, pair: Int32) {
    if let known = looks[style] {
      return known
    }
    let look = palette.look(of: style)
    let result = (Self.bits(of: look.attributes), number(of: look.pair))
    looks[style] = result
    return result
  }

  private mutating func number(of pair: ColorPair) -> Int32 {
    switch pairs.number(of: pair) {
    case .known(let number):
      return number
    case .new(let number):
      return init_extended_pair(number, pair.foreground, pair.background) == OK ? number : 0
    case .full:
      isFull = true
      return 0
    }
  }

  private static func bits(of attributes: Attributes) -> attr_t {
    var bits: attr_t = 0
    if attributes.contains(.bold) { bits |= stz_bold() }
    if attributes.contains(.dim) { bits |= stz_dim() }
    if attributes.contains(.italic) { bits |= stz_italic() }
    if attributes.contains(.underline) { bits |= stz_underline() }
    if attributes.contains(.reverse) { bits |= stz_reverse() }
    return bits
  }
}
