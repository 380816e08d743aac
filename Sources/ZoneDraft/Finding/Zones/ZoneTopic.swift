import ZoneData

/// Words that mean a zone: its name, `the project`, the place of `a zone in Quetta`.
struct ZoneReference: Sendable {
  let record: RecordID
  let passage: Int
  let tokens: Range<Int>
  let confidence: Confidence
  /// The noun beside a place or a body that makes of it a zone, if that is not named.
  var noun: Int?
}

/// The zones that an article was about so far, by which it means one without a name.
struct ZoneTopic {
  /// The zone whose name or place heads the paragraph.
  var heading: RecordID?
  /// The place that heads the paragraph, as its words.
  var headingPlace: String?
  private(set) var all: Set<RecordID> = []
  /// By the last words of their names: `digital city`, `technopolis`.
  private var byWords: [String: RecordID] = [:]
  private var paragraph = Zones()
  private var earlier = Zones()
  /// Where a zone, or zones in general, were last spoken of.
  private var lastSpokenOf: (passage: Int, token: Int)?

  /// The zones of a paragraph.
  private struct Zones {
    var passage = -1
    var all: Set<RecordID> = []
    var last: RecordID?
    var sentence = 0..<0
    var inSentence: Set<RecordID> = []
    /// In the order of the text.
    var order: [RecordID] = []
  }

  /// How many paragraphs back `the project` may refer.
  private static let farthest = 2
  /// How many words back `one` and `the other` may refer.
  private static let farthestWord = 50

  mutating func begin(_ passage: Int) {
    if paragraph.last != nil { earlier = paragraph }
    paragraph = Zones(passage: passage)
    (heading, headingPlace) = (nil, nil)
  }

  mutating func note(_ reference: ZoneReference, _ sentence: Range<Int>, names: [[String]]) {
    if paragraph.sentence != sentence { (paragraph.sentence, paragraph.inSentence) = (sentence, []) }
    paragraph.inSentence.insert(reference.record)
    if paragraph.all.insert(reference.record).inserted { paragraph.order.append(reference.record) }
    paragraph.last = reference.record
    all.insert(reference.record)
    for words in names { byWords[words.joined(separator: " ")] = reference.record }
    speak(reference.passage, reference.tokens.lowerBound)
  }

  mutating func speak(_ passage: Int, _ token: Int) { lastSpokenOf = (passage, token) }

  /// Whether zones were spoken of shortly before, so that `one` can mean a zone.
  func isNear(_ passage: Int, _ token: Int) -> Bool {
    guard let lastSpokenOf else { return false }
    return lastSpokenOf.passage == passage
      ? token - lastSpokenOf.token <= Self.farthestWord : passage - lastSpokenOf.passage <= Self.farthest
  }

  /// The zone with a name that ends in these words.
  func named(_ words: String) -> RecordID? { byWords[words] }

  /// The zone that `the project` means, and how surely.
  func meant(_ passage: Int) -> (record: RecordID, confidence: Confidence)? {
    if let last = paragraph.last {
      let isOnly = paragraph.all.count == 1 || paragraph.inSentence.count == 1
      return (last, isOnly ? .likely : .guess)
    }
    if let heading { return (heading, .likely) }
    if let only = all.first, all.count == 1 { return (only, .likely) }
    guard let last = earlier.last, earlier.all.count == 1, passage - earlier.passage <= Self.farthest else {
      return nil
    }
    return (last, .likely)
  }

  /// The zones that `the two` means: those of the paragraph so far, or of the one before, if they are as many.
  func group(_ passage: Int, of number: Int) -> [RecordID]? {
    if paragraph.order.count == number { return paragraph.order }
    return paragraph.order.isEmpty && passage - earlier.passage <= Self.farthest && earlier.order.count == number
      ? earlier.order : nil
  }

  /// The only zone of the paragraph so far, or of the one before, which a sentence without any zone is about.
  func only(_ passage: Int) -> RecordID? {
    if let last = paragraph.last { return paragraph.inSentence.count == 1 ? last : nil }
    return heading ?? (passage - earlier.passage == 1 && earlier.all.count == 1 ? earlier.last : nil)
  }
}
