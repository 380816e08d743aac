/// A quantity as people write it. It is recognised only so that the error can say what to write.
struct HumanQuantity {
  private let text: String
  private var words: [String]
  private var slip: QuantityError.Slip?

  init(_ text: String) {
    self.text = text
    // A longer text is not a quantity but a sentence, or worse.
    words = text.utf8.count <= 120 ? text.split(whereSeparator: \.isWhitespace).map(String.init) : []
    apply(.comparator, plainComparator)
    apply(.unitFirst, numberFirst)
    apply(.spelledNumber, digitsForWords)
    apply(.separators, unseparated)
    apply(.spelling, respelled)
    apply(.multiplier, multiplied)
    if words.joined(separator: " ") != text {
      slip = slip ?? .spelling
    }
  }

  /// The error that says what to write; `nil` if the text is not recognised.
  var error: QuantityError? {
    let write = words.joined(separator: " ")
    guard let slip, (try? QuantityParser(text: write).quantity()) != nil else {
      return nil
    }
    return .otherForm(text, slip, write: write)
  }

  /// The first correction decides the error; the others are made with it.
  private mutating func apply(_ kind: QuantityError.Slip, _ corrected: ([String]) -> [String]) {
    let result = corrected(words)
    if result != words {
      words = result
      slip = slip ?? kind
    }
  }
}
