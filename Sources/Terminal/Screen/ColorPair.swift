/// A foreground and a background by their ncurses numbers; -1 is the terminal's default.
struct ColorPair: Hashable {
  var foreground: Int32
  var background: Int32

  /// Pair 0, which ncurses reserves for the terminal's own colours.
  static let terminal = ColorPair(foreground: -1, background: -1)
}

/// Numbers for the colour pairs in use, assigned on first use.
///
/// Not `alloc_pair`, which crashes on terminals without colours.
struct PairTable {
  enum Answer: Hashable {
    /// Already defined under this number.
    case known(Int32)
    /// To be defined under this number.
    case new(Int32)
    /// No number is left. After `restart()` everything on the screen must be written again.
    case full
  }

  private let capacity: Int
  private var numbers: [ColorPair: Int32] = [:]

  /// Assigns numbers below `capacity`. COLOR_PAIRS counts pair 0.
  init(capacity: Int) {
    self.capacity = capacity
  }

  /// The number of a pair, assigned if needed.
  mutating func number(of pair: ColorPair) -> Answer {
    if pair == .terminal {
      return .known(0)
    }
    if let number = numbers[pair] {
      return .known(number)
    }
    let next = numbers.count + 1
    guard next < capacity else {
      return .full
    }
    numbers[pair] = Int32(next)
    return .new(Int32(next))
  }

  mutating func restart() {
    numbers.removeAll(keepingCapacity: true)
  }
}
