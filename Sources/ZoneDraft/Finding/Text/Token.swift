/// A word, a number or a mark of a paragraph.
struct Token: Sendable {
  enum Shape: Sendable {
    case word, number, mark
    /// One Chinese character.
    case han
  }

  /// Without case and accents, spelled as the rules spell it; a number without separators.
  let text: String
  let shape: Shape
  /// UTF-8 offsets in the text of the paragraph.
  let range: Range<Int>
  let isCapital: Bool
  /// Whether it consists of two capitals or more.
  let isUpper: Bool
  /// The tables with phrases that begin with it, which saves most look-ups.
  var cues = RuleTable.Set.all
  /// Whether it follows the token before without a space.
  let isGlued: Bool

  var isHyphen: Bool { shape == .mark && text == "-" }
  /// `'s` after a name.
  var isPossessive: Bool { shape == .mark && text == "'s" }
  var isNumber: Bool { shape == .number }
  /// The number, if it is one.
  var number: Int? { shape == .number ? Int(text) : nil }

  func isMark(_ mark: String) -> Bool { shape == .mark && text == mark }
}

extension [Token] {
  func isHyphen(_ place: Int) -> Bool { indices.contains(place) && self[place].isHyphen && self[place].isGlued }

  /// Whether a token is a hyphen that joins the words beside it. A dash between spaces separates them.
  func isJoiningHyphen(_ place: Int) -> Bool {
    self[place].isHyphen && self[place].isGlued && place + 1 < count && self[place + 1].isGlued
  }
}
