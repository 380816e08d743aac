/// Gathers the text between the two marks of a bracketed paste.
struct PasteCollector {
  /// More than anybody pastes on purpose; a paste whose end mark got lost must not grow for ever.
  static let limit = 1 << 20

  private(set) var isOpen = false
  private var scalars = String.UnicodeScalarView()
  private var count = 0
  private var afterReturn = false

  /// Begins a paste; one that was open is forgotten.
  mutating func begin() {
    self = PasteCollector()
    isOpen = true
  }

  /// Adds a pasted scalar. Terminals send Return for a line's end, so that becomes a newline.
  mutating func add(_ scalar: Unicode.Scalar) {
    let followsReturn = afterReturn
    afterReturn = scalar == "\r"
    switch scalar {
    case "\n" where followsReturn: return
    case "\r", "\n": append("\n")
    case "\t", " "..."~": append(scalar)
    default:
      if scalar.properties.generalCategory != .control {
        append(scalar)
      }
    }
  }

  /// Ends the paste and gives its text.
  mutating func end() -> String {
    let text = String(scalars)
    self = PasteCollector()
    return text
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    if count < Self.limit {
      scalars.append(scalar)
      count += 1
    }
  }
}
