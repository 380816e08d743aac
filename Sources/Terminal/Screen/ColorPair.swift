/// A foreground and a background as ncurses numbers them; -1 is the terminal's default.
struct ColorPair: Hashable {
  var foreground: Int32
  var background: Int32

  /// Pair 0, which ncurses keeps for the terminal's own colours.
  static let terminal = ColorPair(foreground: -1, background: -1)
}

/// Our own numbers for the pairs in use, given out as they are first needed.
///
/// Not `alloc_pair`, which crashes on terminals without colours.
struct PairTable {
  /// What the table says about a pair.
  enum Answer: Hashable {
    /// Already defined under this number.
    case known(Int32)
    /// To be defined under this number.
    case new(Int32)
    /// No number is left: everything on the screen must be written again after `restart()`.
    case full
  }

  private let capacity: Int
  private var numbers: [ColorPair: Int32] = [:]

  /// Makes a table for numbers below `capacity`; COLOR_PAIRS counts pair 0.
  init(capacity: Int) {
    self.capacity = capacity
  }

  /// The number of a pair, perhaps a new one.
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

  /// Forgets all numbers.
  mutating func restart() {
    numbers.removeAll(keepingCapacity: true)
  }
}
