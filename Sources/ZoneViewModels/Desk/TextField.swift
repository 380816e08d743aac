/// A line of text that is being typed, with the place where the next character goes.
package struct TextField: Equatable, Sendable {
  package private(set) var text: String
  /// Characters before the place of typing.
  package private(set) var caret: Int

  /// Starts with a text, ready to go on at its end.
  package init(_ text: String = "") {
    self.text = text
    caret = text.count
  }

  /// The text before the place of typing.
  package var beforeCaret: String { String(text.prefix(caret)) }

  /// Nobody types more into one line; what is pasted beyond is left out.
  static let longest = 200

  /// Puts text in; line ends and tabs become blanks, other control characters are dropped.
  mutating func insert(_ typed: String) {
    let room = max(0, Self.longest - text.count)
    let blanks = typed.prefix(room).map { $0.isWhitespace ? " " : $0 }
    let clean = String(
      blanks.filter { $0.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control } })
    let head = beforeCaret + clean
    text = head + String(text.dropFirst(caret))
    // Joining can merge characters (an accent typed after its letter), so the count is taken from the result.
    caret = min(head.count, text.count)
  }

  /// Puts text in place of some characters, and the caret behind it.
  mutating func replace(_ range: Range<Int>, with new: String) {
    let characters = Array(text)
    let range = range.clamped(to: 0..<characters.count)
    let head = String(characters[..<range.lowerBound]) + new
    text = String((head + String(characters[range.upperBound...])).prefix(Self.longest))
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

  /// Carries out an action of the group `input` that changes the text or the place in it.
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
