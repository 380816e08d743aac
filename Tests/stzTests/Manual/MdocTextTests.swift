import Testing

@testable import stz

@Suite struct MdocTextTests {
  @Test func `each sentence has a line of its own`() {
    #expect(MdocText.prose("One. Two? (Three.) Four, e.g. this.") == ["One.", "Two?", "(Three.)", "Four, e.g. this."])
  }

  @Test func `long lines are wrapped by the length that mandoc counts`() {
    let words = Array(repeating: "word", count: 30).joined(separator: " ")
    #expect(MdocText.prose(words).map(\.count) == [74, 74])
    // Eight characters of eight and the blanks between them are 71; a ninth would make it 80.
    #expect(MdocText.prose(Array(repeating: "●", count: 20).joined(separator: " ")).map(\.count) == [15, 15, 7])
  }

  @Test func `text that would be a macro or an escape is printed`() {
    #expect(MdocText.literal(".Sh") == "\\&.Sh")
    #expect(MdocText.literal("'a\\b' ~ ^") == "\\(aqa\\eb\\(aq \\(ti \\(ha")
    #expect(MdocText.words("In the panes") == "\\&In \\&the panes")
  }

  @Test func `code is bold, keeps its hyphens and ends no sentence`() {
    #expect(MdocText.prose("Write `--to-do ?` now.") == ["Write \\fB\\%\\-\\-to\\-do ?\\fP\\& now."])
  }

  @Test func `examples and prose of a help text are separated`() {
    let discussion = Discussion("Begins\nso.\n\nExamples:\n  stz a\n  stz b\n\nEnds.")
    #expect(discussion.prose == ["Begins\nso.", "Ends."])
    #expect(discussion.examples == ["stz a", "stz b"])
  }
}
