import CNcurses

/// Translates what ncurses reads into key presses.
enum CursesKeys {
  /// Our own codes for the marks of a paste, above every code ncurses gives out itself.
  static let pasteBegin: Int32 = 0x7000
  static let pasteEnd: Int32 = 0x7001

  private static let plain: [Int32: KeyPress] = [
    KEY_UP: KeyPress(.up), KEY_DOWN: KeyPress(.down), KEY_LEFT: KeyPress(.left), KEY_RIGHT: KeyPress(.right),
    KEY_HOME: KeyPress(.home), KEY_END: KeyPress(.end), KEY_FIND: KeyPress(.home),
    KEY_SELECT: KeyPress(.end), KEY_PPAGE: KeyPress(.pageUp), KEY_NPAGE: KeyPress(.pageDown),
    KEY_A1: KeyPress(.home), KEY_A3: KeyPress(.pageUp), KEY_C1: KeyPress(.end), KEY_C3: KeyPress(.pageDown),
    KEY_ENTER: KeyPress(.enter), KEY_BACKSPACE: KeyPress(.backspace), KEY_DC: KeyPress(.delete),
    KEY_IC: KeyPress(.insert), KEY_BTAB: KeyPress(.tab, .shift),
    KEY_SR: KeyPress(.up, .shift), KEY_SF: KeyPress(.down, .shift), KEY_SLEFT: KeyPress(.left, .shift),
    KEY_SRIGHT: KeyPress(.right, .shift), KEY_SHOME: KeyPress(.home, .shift),
    KEY_SEND: KeyPress(.end, .shift), KEY_SPREVIOUS: KeyPress(.pageUp, .shift),
    KEY_SNEXT: KeyPress(.pageDown, .shift), KEY_SDC: KeyPress(.delete, .shift),
    KEY_SIC: KeyPress(.insert, .shift),
  ]

  /// The extended terminfo names of xterm's modified keys, less the digit that says which modifiers.
  private static let extended: [String: Key] = [
    "kUP": .up, "kDN": .down, "kLFT": .left, "kRIT": .right, "kHOM": .home, "kEND": .end, "kPRV": .pageUp,
    "kNXT": .pageDown, "kDC": .delete, "kIC": .insert,
  ]

  /// The key of a code above 255 that `wgetch` gave; `name` is what `keyname` says of it.
  static func keyPress(code: Int32, name: String? = nil) -> KeyPress? {
    if let known = plain[code] {
      return known
    }
    if code > KEY_F0, code <= KEY_F0 + 63 {
      return KeyPress(.function(Int(code - KEY_F0)))
    }
    return name.flatMap(extendedKey)
  }

  /// The key of ESC [ and one letter, which terminals send where terminfo expects ESC O.
  static func keyPress(cursorSequence letter: Unicode.Scalar) -> KeyPress? {
    switch letter {
    case "A": KeyPress(.up)
    case "B": KeyPress(.down)
    case "C": KeyPress(.right)
    case "D": KeyPress(.left)
    case "F": KeyPress(.end)
    case "H": KeyPress(.home)
    case "Z": KeyPress(.tab, .shift)
    default: nil
    }
  }

  /// The key of a character.
  static func keyPress(scalar: Unicode.Scalar) -> KeyPress? {
    switch scalar.value {
    case 0: return KeyPress(.character(" "), .control)
    case 8, 0x7F: return KeyPress(.backspace)
    case 9: return KeyPress(.tab)
    case 10, 13: return KeyPress(.enter)
    case 27: return KeyPress(.escape)
    case 1...26: return KeyPress(.character(letter(scalar.value + 0x60)), .control)
    case 28...31: return KeyPress(.character(letter(scalar.value + 0x40)), .control)
    case 0x80..<0xA0: return nil
    default: return KeyPress(.character(Character(scalar)))
    }
  }

  /// `kUP5` is Ctrl-Up: the digit is 1 plus 1 for Shift, 2 for Alt, 4 for Ctrl.
  private static func extendedKey(_ name: String) -> KeyPress? {
    guard let digit = name.last?.wholeNumberValue, (2...8).contains(digit),
      let key = extended[String(name.dropLast())]
    else {
      return nil
    }
    var modifiers: Modifiers = []
    if (digit - 1) & 1 != 0 { modifiers.insert(.shift) }
    if (digit - 1) & 2 != 0 { modifiers.insert(.alt) }
    if (digit - 1) & 4 != 0 { modifiers.insert(.control) }
    return KeyPress(key, modifiers)
  }

  private static func letter(_ value: UInt32) -> Character {
    Character(Unicode.Scalar(UInt8(value)))
  }
}
