import Algorithms

/// A line of text with a caret.
package struct TextField: Equatable, Sendable {
  package private(set) var text: String
  /// The number of characters before the caret.
  package private(set) var caret: Int

  /// The length at which input is cut.
  private let longest: Int

  /// Users do not type more than this into one line.
  static let longestLine = 200

  /// The caret starts at the end of the text.
  package init(_ text: String = "", longest: Int = longestLine) {
    self.text = text
    self.longest = longest
    caret = text.count
  }

  /// Whether nothing more fits.
  var isFull: Bool { text.count >= longest }

  /// The text without blanks around it.
  var trimmed: String { String(text.trimming(while: \.isWhitespace)) }

  /// The text before the caret.
  package var beforeCaret: String { String(text.prefix(caret)) }

  /// Inserts text. Line breaks and tabs become blanks, other control characters are dropped.
  mutating func insert(_ typed: String) {
    let room = max(0, longest - text.count)
    let blanks = typed.prefix(room).map { $0.isWhitespace ? " " : $0 }
    let clean = String(
      blanks.filter { $0.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control } })
    let head = beforeCaret + clean
    text = head + String(text.dropFirst(caret))
    // Joining can merge characters, for example a letter and an accent typed after it, so the caret is taken from the
    // result.
    caret = min(head.count, text.count)
  }

  /// Replaces a range of characters and puts the caret after it.
  mutating func replace(_ range: Range<Int>, with new: String) {
    let characters = Array(text)
    let range = range.clamped(to: 0..<characters.count)
    let head = String(characters[..<range.lowerBound]) + new
    text = String((head + String(characters[range.upperBound...])).prefix(longest))
    caret = min(head.count, text.count)
  }

  mutating func eraseBackward() { erase(max(0, caret - 1)..<caret) }
  mutating func eraseForward() { erase(caret..<min(text.count, caret + 1)) }
  mutating func eraseAll() { erase(0..<caret) }

  mutating func eraseWord() {
    let head = Array(beforeCaret)
    var start = head.count
    while start > 0, head[start - 1].isWhitespace { start -= 1 }
    while start > 0, !head[start - 1].isWhitespace { start -= 1 }
    erase(start..<caret)
  }

  /// Carries out an action of the group `input` that changes the text or the caret.
  mutating func edit(_ action: Action) {
    switch action {
    case .eraseBackward: eraseBackward()
    case .eraseForward: eraseForward()
    case .eraseWord: eraseWord()
    case .eraseAll: eraseAll()
    case .inputLeft: move(to: caret - 1)
    case .inputRight: move(to: caret + 1)
    case .inputStart: move(to: 0)
    case .inputEnd: move(to: text.count)
    default: break
    }
  }

  mutating func move(to place: Int) {
    caret = min(max(0, place), text.count)
  }

  private mutating func erase(_ range: Range<Int>) {
    let characters = Array(text)
    text = String(characters[..<range.lowerBound] + characters[range.upperBound...])
    caret = range.lowerBound
  }
}
