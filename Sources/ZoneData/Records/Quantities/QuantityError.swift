/// Why a text is no quantity; each case carries the text.
package enum QuantityError: Error, Equatable, Codable {
  /// Nothing is written.
  case empty
  /// There is no number where one should stand, or not a plain one.
  case noNumber(String)
  /// Nothing, or nothing readable, follows the number.
  case noUnit(String)
  /// The number is not exact in a `Double`.
  case tooManyDigits(String)
  /// A word like million follows the number, and the product is no plain number.
  case multiplier(String)
  /// The second number is less than the first.
  case reversed(String)
  /// Nothing is under 0.
  case impossible(String)
  /// Says a quantity without doubt, but not in the form that is read.
  case otherForm(String, Slip, write: String)

  /// What in the text is written otherwise than it should be.
  package enum Slip: Codable, Sendable {
    case separators, multiplier, comparator, spelledNumber, unitFirst, spelling
  }

  /// One sentence that says what is wrong and how to mend it.
  package var message: String {
    switch self {
    case .empty: "The quantity is empty; leave the field out if it is not known."
    case .noNumber(let text):
      "\(shown(text)) has no plain number; write like over 4500 firms, 10-11 acre or 64 %."
    case .noUnit(let text):
      "\(shown(text)) does not say of what; write the unit after the number, like 4500 firms."
    case .tooManyDigits(let text): "\(shown(text)) has more digits than can be kept; write 15 at most."
    case .multiplier(let text): "\(shown(text)) has a multiplier; write all the digits of the number."
    case .reversed(let text): "\(shown(text)) runs downwards; write the smaller number first."
    case .impossible(let text): "\(shown(text)) leaves no amount; nothing is less than 0."
    case .otherForm(let text, let slip, let write):
      "\(shown(text)) \(Self.reason(slip)); write \(write)."
    }
  }

  private static func reason(_ slip: Slip) -> String {
    switch slip {
    case .separators: "has thousands separators"
    case .multiplier: "has a multiplier"
    case .comparator: "has none of the words over, under, at least, at most, about, almost"
    case .spelledNumber: "has its number in words"
    case .unitFirst: "has its unit before the number"
    case .spelling: "is spaced or spelled otherwise than quantities are"
    }
  }

  private func shown(_ text: String) -> String {
    text.count > 40 ? text.prefix(39) + "…" : text
  }
}
