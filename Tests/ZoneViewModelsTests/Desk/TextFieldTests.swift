import Testing

@testable import ZoneViewModels

@Suite struct TextFieldTests {
  private func field(_ text: String, caret: Int) -> TextField {
    var field = TextField(text)
    field.move(to: caret)
    return field
  }

  @Test func `text is inserted at the caret`() {
    var field = field("沈阳开发区", caret: 2)
    field.insert("经济")
    #expect(field.text == "沈阳经济开发区")
    #expect(field.beforeCaret == "沈阳经济")
  }

  @Test func `control characters are dropped`() {
    var field = TextField("a")
    field.insert("b\u{1B}[31mc\nd\te\u{7F}")
    #expect(field.text == "ab[31mc d e")
  }

  @Test func `an accent typed after its letter joins it`() {
    var field = TextField("e")
    field.insert("\u{301}")
    #expect(field.text.count == 1)
    #expect(field.caret == 1)
    field.eraseBackward()
    #expect(field.text.isEmpty)
  }

  @Test func `erasing removes whole characters`() {
    var field = field("a👨‍👩‍👧b", caret: 2)
    field.eraseBackward()
    #expect(field.text == "ab")
    field.eraseForward()
    #expect(field.text == "a")
    field.eraseForward()
    #expect(field.text == "a")
  }

  @Test func `erasing a word also removes the blanks after it`() {
    var field = TextField("one two  ")
    field.eraseWord()
    #expect(field.text == "one ")
    field.eraseWord()
    #expect(field.text == "")
    field.eraseWord()
    #expect(field.text == "")
  }

  @Test func `the caret stays in the text`() {
    #expect(field("ab", caret: -3).caret == 0)
    #expect(field("ab", caret: 9).caret == 2)
  }
}
