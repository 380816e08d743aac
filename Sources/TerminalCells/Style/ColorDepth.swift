/// The number of colours a terminal has, in steps.
package enum ColorDepth: Int, Comparable, Sendable {
  case none
  /// 8 or 16 colours.
  case sixteen
  case indexed256
  case trueColor

  /// The depth of a terminal with `colors` colours.
  package init(colors: Int) {
    switch colors {
    case (1 << 24)...: self = .trueColor
    case 256...: self = .indexed256
    case 8...: self = .sixteen
    default: self = .none
    }
  }

  package static func < (left: ColorDepth, right: ColorDepth) -> Bool {
    left.rawValue < right.rawValue
  }
}
