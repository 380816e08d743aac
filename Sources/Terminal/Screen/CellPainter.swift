import CNcurses
import TerminalCells

/// Writes cells to ncurses' window, with the colours and attributes that the terminal has.
@MainActor struct CellPainter {
  let palette: Palette
  private let window: UnsafeMutablePointer<WINDOW>
  /// Whether the terminal shows nothing for a direction mark.
  private let hidesDirectionMarks: Bool
  private var pairs: PairTable
  private var looks: [PackedStyle: (attributes: attr_t, pair: Int32)] = [:]
  /// The last look, because the next cell usually has it too.
  private var lastLook: (style: PackedStyle, look: (attributes: attr_t, pair: Int32))?
  private var isFull = false

  init(window: UnsafeMutablePointer<WINDOW>, monochrome: Bool, hidesDirectionMarks: Bool) {
    self.window = window
    self.hidesDirectionMarks = hidesDirectionMarks
    var hasDefaults = false
    // On a terminal without colours, start_color and the pairs crash unless has_colors was called first.
    let isColored = !monochrome && has_colors() && start_color() == OK
    if isColored {
      hasDefaults = use_default_colors() == OK
    }
    let count = isColored ? Int(stz_colors()) : 0
    palette = Palette(depth: ColorDepth(colors: count), colorCount: count, hasDefaultColors: hasDefaults)
    pairs = PairTable(capacity: isColored ? Int(stz_color_pairs()) : 1)
  }

  /// Writes the cells that differ between two pictures of the same size; all cells if `shown` is nil.
  mutating func paint(_ picture: CellBuffer, over shown: CellBuffer?) {
    isFull = false
    write(picture, over: shown)
    if isFull {
      // Old pair numbers now mean other colours, so every cell must get a new one.
      pairs.restart()
      looks.removeAll(keepingCapacity: true)
      lastLook = nil
      write(picture, over: nil)
    }
  }

  private mutating func write(_ picture: CellBuffer, over shown: CellBuffer?) {
    picture.forEachCell(differingFrom: shown) { cell, x, y in
      write(cell, x: x, y: y)
    }
  }

  /// Writes a cell. A hidden half is drawn with the cluster to its left, whose style it shares.
  private mutating func write(_ cell: PackedCell, x: Int, y: Int) {
    let look = look(of: cell.style)
    if !cell.endsRightToLeft, Unicode.Scalar(cell.glyph) != nil {
      stz_put_scalar(window, Int32(y), Int32(x), wchar_t(cell.glyph), look.attributes, look.pair)
    } else {
      let text = cell.cell.scalars(marked: hidesDirectionMarks).map { wchar_t($0.value) }
      stz_put_cell(window, Int32(y), Int32(x), text + [0], look.attributes, look.pair)
    }
  }

  private mutating func look(of style: PackedStyle) -> (attributes: attr_t, pair: Int32) {
    if let lastLook, lastLook.style == style {
      return lastLook.look
    }
    let look = looks[style] ?? newLook(of: style)
    lastLook = (style, look)
    return look
  }

  private mutating func newLook(of style: PackedStyle) -> (attributes: attr_t, pair: Int32) {
    let look = palette.look(of: style.style)
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
