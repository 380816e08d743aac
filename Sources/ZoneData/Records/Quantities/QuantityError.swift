/// Why a text is not a quantity. Each case carries the text.
package enum QuantityError: Error, Equatable, Codable {
  case empty
  /// There is no plain number where one is expected.
  case noNumber(String)
  /// There is no valid unit after the number.
  case noUnit(String)
  /// The number cannot be represented exactly in a `Double`.
  case tooManyDigits(String)
  /// A word such as million follows the number, and the product is not a plain number.
  case multiplier(String)
  /// The second number is less than the first.
  case reversed(String)
  /// No amount is under 0.
  case impossible(String)
  /// An unambiguous quantity, but not in the required form.
  case otherForm(String, Slip, write: String)

  /// What differs from the required form.
  package enum Slip: Codable, Sendable {
    case separators, multiplier, comparator, spelledNumber, unitFirst, spelling
  }

  /// One sentence that says what is wrong and how to fix it.
  package var message: String {
    switch self {
    case .empty: "The quantity is empty; leave the field out if it is not known."
    case .noNumber(let text):
      "\(shown(text)) has no plain number; write for example over 4500 firms, 10-11 acre or 64 %."
    case .noUnit(let text):
      "\(shown(text)) has no unit; write it after the number, like 4500 firms."
    case .tooManyDigits(let text): "\(shown(text)) has too many digits; write at most 15."
    case .multiplier(let text): "\(shown(text)) has a multiplier; write all the digits of the number."
    case .reversed(let text): "\(shown(text)) is reversed; write the smaller number first."
    case .impossible(let text): "\(shown(text)) is impossible; no amount is less than 0."
    case .otherForm(let text, let slip, let write):
      "\(shown(text)) \(Self.reason(slip)); write \(write)."
    }
  }

  private static func reason(_ slip: Slip) -> String {
    switch slip {
    case .separators: "has thousands separators"
    case .multiplier: "has a multiplier"
    case .comparator: "does not use one of the words over, under, at least, at most, about, almost"
    case .spelledNumber: "has its number in words"
    case .unitFirst: "has its unit before the number"
    case .spelling: "has the wrong spacing or spelling"
    }
  }

  private func shown(_ text: String) -> String {
    text.count > 40 ? text.prefix(39) + "…" : text
  }
}
