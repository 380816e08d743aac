/// A quantity as people write it: not read, but recognised, so that the error can say what to write.
struct QuantityMend {
  private let text: String
  private var words: [String]
  private var slip: QuantityError.Slip?

  init(_ text: String) {
    self.text = text
    // A longer text is no quantity but a sentence, or worse.
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

  /// The error that names what to write; `nil` if the text is not recognised.
  var error: QuantityError? {
    let write = words.joined(separator: " ")
    guard let slip, (try? QuantityParser(text: write).quantity()) != nil else {
      return nil
    }
    return .otherForm(text, slip, write: write)
  }

  /// The first slip found names the error; the others are mended with it.
  private mutating func apply(_ kind: QuantityError.Slip, _ mended: ([String]) -> [String]) {
    let result = mended(words)
    if result != words {
      words = result
      slip = slip ?? kind
    }
  }
}
