import Platform

/// A cell as numbers, so that drawing, copying and comparing a whole screen are cheap.
package struct PackedCell: Hashable, Sendable {
  /// The scalar of the text, a number beyond all scalars for a text with marks, or 0 for a hidden half.
  package var glyph: UInt32
  package var style: PackedStyle
  package var endsRightToLeft = false

  static let blank = UInt32(0x20)
  static let hidden = UInt32(0)

  init(glyph: UInt32, style: PackedStyle) {
    self.glyph = glyph
    self.style = style
  }

  /// The cell for one spacing scalar with its marks, or "" for a hidden half.
  init(text: String, style: PackedStyle) {
    let scalars = text.unicodeScalars
    let isOne = !scalars.isEmpty && scalars.index(after: scalars.startIndex) == scalars.endIndex
    glyph = isOne ? scalars[scalars.startIndex].value : MarkedTexts.number(of: text)
    self.style = style
  }

  /// The text; "" for a hidden half.
  var text: String {
    if glyph == Self.hidden { return "" }
    return glyph < 0x80 ? asciiText[Int(glyph)] : Unicode.Scalar(glyph).map(String.init) ?? MarkedTexts.text(glyph)
  }

  /// Whether its letter belongs to a right-to-left script.
  var isRightToLeft: Bool {
    glyph >= 0x590 && (Unicode.Scalar(glyph) ?? text.unicodeScalars.first)?.isRightToLeft == true
  }

  package var cell: Cell {
    var cell = Cell(text: text, style: style.style)
    cell.endsRightToLeft = endsRightToLeft
    return cell
  }
}

/// Colours and attributes as numbers.
package struct PackedStyle: Hashable, Sendable {
  private let foreground: UInt32
  private let background: UInt32
  private let attributes: UInt8

  init(_ style: Style) {
    (foreground, background) = (style.foreground.packed, style.background.packed)
    attributes = style.attributes.rawValue
  }

  package var style: Style {
    Style(
      foreground: Color(packed: foreground), background: Color(packed: background),
      attributes: Attributes(rawValue: attributes))
  }
}

extension Color {
  /// The case in the highest byte, the value below.
  fileprivate var packed: UInt32 {
    switch self {
    case .terminal: 0
    case .indexed(let number): 1 << 24 | UInt32(number)
    case .rgb(let red, let green, let blue): 2 << 24 | UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue)
    }
  }

  fileprivate init(packed: UInt32) {
    let bytes = [16, 8, 0].map { UInt8(packed >> $0 & 0xFF) }
    switch packed >> 24 {
    case 1: self = .indexed(bytes[2])
    case 2: self = .rgb(bytes[0], bytes[1], bytes[2])
    default: self = .terminal
    }
  }
}

/// Texts of cells with more than one scalar, each with a number. They are few and the same in all buffers, so cells
/// can be compared by number.
enum MarkedTexts {
  private struct Table {
    var numbers: [String: UInt32] = [:]
    var texts: [String] = []
  }

  private static let table = Locked(Table())
  /// The first number beyond all scalars.
  private static let first: UInt32 = 0x110000

  static func number(of text: String) -> UInt32 {
    guard !text.isEmpty else { return PackedCell.hidden }
    return table.withLock { table in
      if let number = table.numbers[text] { return number }
      let number = first + UInt32(table.texts.count)
      table.texts.append(text)
      table.numbers[text] = number
      return number
    }
  }

  static func text(_ number: UInt32) -> String {
    table.withLock { table in
      let place = Int(number) - Int(first)
      return table.texts.indices.contains(place) ? table.texts[place] : " "
    }
  }
}
