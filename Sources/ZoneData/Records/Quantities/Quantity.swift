/// An amount as a document states it: `over 4500 representatives`, `86 kanal`, `10-11 acre`.
///
/// Written `[over|under|at least|at most|about|almost] NUMBER[-NUMBER] UNIT`, the number with at most 15 digits and
/// without separators, signs or multipliers, with single spaces between.
package struct Quantity: Sendable, CustomStringConvertible {
  /// The quantity as written.
  package let text: String

  /// The word before the number, if any.
  package let comparator: Comparator?

  /// The number, or the first of two, as printed.
  package let lower: Double

  /// The number, or the second of two, as printed.
  package let upper: Double

  /// What is counted or measured, as printed.
  package let unit: String

  /// The amounts that the comparator and the printed digits allow, in the printed unit.
  package let interval: Interval

  /// Parses a quantity. The error says how to fix the text.
  package init(_ text: String) throws(QuantityError) {
    do {
      self = try QuantityParser(text: text).quantity()
    } catch {
      throw HumanQuantity(text).error ?? error
    }
  }

  init(text: String, _ comparator: Comparator?, _ lower: Decimal, _ upper: Decimal, unit: String) {
    self.text = text
    self.comparator = comparator
    self.lower = lower.value
    self.upper = upper.value
    self.unit = unit
    interval = Interval(comparator, lower, upper)
  }

  package var description: String { text }

  /// The word before a number: `over 500`.
  package enum Comparator: String, CaseIterable, Sendable {
    case over, under, about, almost
    case atLeast = "at least"
    case atMost = "at most"
  }

  /// A number as printed: its digits, and how many of them follow the point.
  struct Decimal {
    var digits = 0
    var scale = 1

    var value: Double { Double(digits) / Double(scale) }

    /// The bounds of the numbers that round to this one, computed so that the end of 1.1 is exactly the start of 1.2.
    var roundedFrom: Double { max(0, Double(2 * digits - 1) / Double(2 * scale)) }
    var roundedUpTo: Double { Double(2 * digits + 1) / Double(2 * scale) }
  }
}

extension Quantity: Hashable {
  /// Two quantities are equal if they are written the same way.
  package static func == (left: Quantity, right: Quantity) -> Bool {
    left.text == right.text
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(text)
  }
}
