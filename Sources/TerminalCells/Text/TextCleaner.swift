import Platform

/// Makes any text safe to draw, scalar by scalar, so that ncurses and the terminal agree on its columns.
///
/// What no cell can hold is removed: ncurses keeps one spacing scalar and four marks per cell. Terminals disagree on
/// emoji sequences, so those are split: the joiner before an emoji, the emoji selector (VS16) and skin tones are
/// dropped, and each remaining emoji takes its own two columns everywhere.
struct TextCleaner {
  /// The number of scalars without columns that may follow a spacing one: CCHARW_MAX less the base.
  static let mostMarks = 4

  private let isUTF8: Bool
  /// Replaces a character that the terminal may draw in two columns, but ncurses counts as one, with a narrow one.
  private let doublesAmbiguous: Bool
  private var result = String.UnicodeScalarView()
  private var marks = 0
  private var base: Unicode.Scalar?
  private var holdsJoiner = false
  private var previous: Unicode.Scalar?

  init(isUTF8: Bool, doublesAmbiguous: Bool = false) {
    self.isUTF8 = isUTF8
    self.doublesAmbiguous = doublesAmbiguous
  }

  /// The text with everything replaced or dropped that must not reach the terminal.
  mutating func clean(_ text: String) -> String {
    for scalar in text.unicodeScalars {
      take(scalar)
      previous = scalar
    }
    releaseJoiner()
    return String(result)
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x20...0x7E:
      releaseJoiner()
      add(base: scalar)
    case 0x0A where previous == "\r":
      break  // the carriage return already became the blank
    case 0x09...0x0D, 0x2028, 0x2029:
      add(base: " ")
    case 0x7F... where !isUTF8:
      add(base: StandIn.ascii(for: scalar))
    case _ where scalar.steers || scalar.isFiller, 0xFFF9...0xFFFB:
      add(base: isUTF8 && !doublesAmbiguous ? "\u{FFFD}" : "?")
    default:
      takeUnicode(scalar)
    }
  }

  private mutating func takeUnicode(_ scalar: Unicode.Scalar) {
    if scalar == "\u{200D}" {
      holdsJoiner = true
    } else if isDropped(scalar) {
      return
    } else {
      takePrintable(scalar)
    }
  }

  private func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xFE0F, 0xE0000...0xE007F:
      return true
    case 0x1F3FB...0x1F3FF:
      return previous?.properties.isEmoji == true && base != nil
    default:
      return false
    }
  }

  private mutating func takePrintable(_ scalar: Unicode.Scalar) {
    if holdsJoiner, scalar.properties.isEmoji {
      holdsJoiner = false
    }
    releaseJoiner()
    switch scalar.columns {
    case 0: add(mark: scalar)
    case 1 where doublesAmbiguous && scalar.mayBeAmbiguous: add(base: StandIn.ascii(for: scalar))
    case 1...: add(base: scalar)
    default: add(base: doublesAmbiguous ? "?" : "\u{FFFD}")
    }
  }

  /// A joiner shapes Arabic and Indic letters. It is dropped only before an emoji.
  private mutating func releaseJoiner() {
    if holdsJoiner {
      holdsJoiner = false
      add(mark: "\u{200D}")
    }
  }

  private mutating func add(base scalar: Unicode.Scalar) {
    holdsJoiner = false
    result.append(scalar)
    base = scalar
    marks = 0
  }

  /// A mark without a base gets a blank as its base. An invisible format character without a base is dropped.
  private mutating func add(mark scalar: Unicode.Scalar) {
    if base == nil {
      guard scalar.properties.generalCategory != .format else {
        return
      }
      add(base: " ")
    }
    if marks < Self.mostMarks {
      result.append(scalar)
      marks += 1
    }
  }
}
