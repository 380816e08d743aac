import CNcurses
import TerminalCells

/// Translates ncurses' input into key presses.
enum CursesKeys {
  /// Our own codes for the markers of a paste, above every code that ncurses uses.
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

  /// xterm's modified keys by their extended terminfo names, without the final digit for the modifiers.
  private static let extended: [String: Key] = [
    "kUP": .up, "kDN": .down, "kLFT": .left, "kRIT": .right, "kHOM": .home, "kEND": .end, "kPRV": .pageUp,
    "kNXT": .pageDown, "kDC": .delete, "kIC": .insert,
  ]

  /// The key for a code above 255 from `wgetch`; `name` is the result of `keyname`.
  static func keyPress(code: Int32, name: String? = nil) -> KeyPress? {
    if let known = plain[code] {
      return known
    }
    if code > KEY_F0, code <= KEY_F0 + 63 {
      return KeyPress(.function(Int(code - KEY_F0)))
    }
    return name.flatMap(extendedKey)
  }

  /// The key for ESC [ or ESC O and one letter.
  static func keyPress(after opener: Unicode.Scalar, _ letter: Unicode.Scalar) -> KeyPress? {
    let cursor = cursorKeys[letter].map { KeyPress($0) }
    guard opener == "O" else { return letter == "Z" ? KeyPress(.tab, .shift) : cursor }
    return cursor ?? keypad[letter].map { KeyPress($0) }
  }

  /// Terminals send these after ESC [ where terminfo expects ESC O.
  private static let cursorKeys: [Unicode.Scalar: Key] = [
    "A": .up, "B": .down, "C": .right, "D": .left, "F": .end, "H": .home,
  ]

  /// The keypad in application mode, by the letter after ESC O (VT220 Programmer Reference Manual, table 3-8), and the
  /// function keys above it. terminfo calls some of the digits Home, End and so on, and does not know the others.
  private static let keypad: [Unicode.Scalar: Key] = [
    "P": .function(1), "Q": .function(2), "R": .function(3), "S": .function(4), "M": .enter, "I": .tab,
    " ": .character(" "), "X": .character("="), "j": .character("*"), "k": .character("+"), "l": .character(","),
    "m": .character("-"), "n": .character("."), "o": .character("/"), "p": .character("0"), "q": .character("1"),
    "r": .character("2"), "s": .character("3"), "t": .character("4"), "u": .character("5"), "v": .character("6"),
    "w": .character("7"), "x": .character("8"), "y": .character("9"),
  ]

  /// The sequences of keypad keys that type a character. ncurses has to pass them on as bytes.
  static let typedByKeypad = keypad.filter { $0.key != "M" && $0.key != "I" && !("P"..."S").contains($0.key) }.keys.map
  {
    "\u{1B}O\($0)"
  }

  /// The beginnings of mouse reports in both encodings.
  static let mouseReports = ["\u{1B}[M", "\u{1B}[<"]

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
