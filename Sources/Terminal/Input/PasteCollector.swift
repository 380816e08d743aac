/// Collects the text between the two markers of a bracketed paste.
struct PasteCollector {
  /// More than anyone pastes on purpose. A paste whose end marker got lost must not grow forever.
  static let limit = 1 << 20

  /// A paste that pauses for so long has ended: its end marker is lost, and keys must act again.
  static let pause = Duration.seconds(1)

  private(set) var isOpen = false
  /// When it began, or last went on.
  var lastInput = ContinuousClock.now
  private var isDiscarded = false
  private var scalars = String.UnicodeScalarView()
  private var count = 0
  private var afterReturn = false

  /// Begins a paste and discards one that is still open.
  mutating func begin(discarded: Bool = false) {
    self = PasteCollector()
    isOpen = true
    isDiscarded = discarded
  }

  /// Adds a pasted scalar. Terminals send Return at the end of a line, which becomes a newline.
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

  /// Ends the paste and returns its text; nil if that was to be discarded.
  mutating func end() -> String? {
    let text = isDiscarded ? nil : String(scalars)
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
