/// A part of a document before it is known whether it is a paragraph of the article.
struct Block: Equatable {
  var kind: Paragraph.Kind
  /// In one line, cleaned.
  var text: String
  /// The share of the text that links to other pages, from 0 to 1.
  var linkShare: Double

  init(_ kind: Paragraph.Kind, _ text: String, linkShare: Double = 0) {
    (self.kind, self.text, self.linkShare) = (kind, text, linkShare)
  }

  /// The length in Latin letters: a Chinese character says about as much as two and a half.
  var weight: Int {
    // By bytes: a character of CJK begins with E3 to ED. It is asked for often.
    var (letters, wide) = (0, 0)
    for byte in text.utf8 where byte & 0xC0 != 0x80 {
      letters += 1
      if (0xE3...0xED).contains(byte) { wide += 1 }
    }
    return letters + wide * 3 / 2
  }

  /// Whether the text ends as a sentence does.
  var endsSentence: Bool {
    guard let last = text.last(where: { !"\"'”’»)]』」）".contains($0) }) else { return false }
    return ".!?:;。！？：；۔؟".contains(last)
  }

  /// Whether it is a sentence of an article rather than a title, a link or the beginning of a teaser.
  var isProse: Bool {
    weight >= 80 && linkShare < 0.5 && endsSentence && !text.hasSuffix("...") && !text.hasSuffix("…")
  }
}
