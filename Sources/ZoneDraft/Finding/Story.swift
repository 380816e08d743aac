import ZoneData

/// A record in the text, by one of its names.
struct Mention: Sendable {
  enum Form: Sendable {
    /// A whole name, an acronym among them.
    case name
    /// `the Authority`, `Hashmi`.
    case short
  }

  let passage: Int
  let tokens: Range<Int>
  let record: RecordID
  let kind: RecordKind
  var form = Form.name
  var isNew = false
  var confidence = Confidence.known
  /// Further records that the name can mean.
  var others: [RecordID] = []
}

/// A record that the catalogue does not have.
struct NewRecord: Sendable {
  let id: RecordID
  let kind: RecordKind
  let name: String
  /// The kind of a body or event, the type of a zone.
  var word: String?
  /// Where the name stands first.
  let span: TextSpan
  var acronym: (text: String, span: TextSpan)?
  var confidence: Confidence
}

/// An article while it is searched: its tokens, and what was found so far.
struct Story {
  let article: Article
  let rules: DraftRules
  let directory: RecordDirectory
  let index: NameIndex
  let passages: [Passage]
  /// By passage, in the order of the text.
  private(set) var mentions: [[Mention]]
  /// The records that were mentioned by a name that can mean nothing else.
  private(set) var mentioned: Set<RecordID> = []
  private(set) var namedPeople = NamedPeople()
  /// For each token the mention that has it.
  private var owners: [[Int32]]
  var newRecords: [NewRecord] = []
  var newNumbers: [RecordID: Int] = [:]
  /// The words of the article, without the first of each paragraph.
  let words: Set<String>
  /// The province that the article names most often.
  let provinceOfStory: String?
  /// Names that the article itself introduces, by their squeezed letters.
  var introduced: [String: (RecordID, RecordKind)] = [:]
  /// New people by the first and last words of their names.
  var people: [PersonKey: RecordID] = [:]
  /// Zones by their names without head words.
  var zoneStems: [String: RecordID] = [:]
  /// New development zones by the words that a shorter name keeps.
  var developmentZones: [String: RecordID] = [:]
  /// The zones that were named, by the last words of their names.
  private(set) var zonesByLastWord: [String: Set<RecordID>] = [:]
  /// All other findings.
  var posts: [Post] = []
  var places: [PlaceMention] = []
  var dates: [DateMention] = []
  var quantities: [QuantityMention] = []
  var statuses: [StatusMention] = []
  var links: [LinkMention] = []
  var occasions: [Occasion] = []
  /// The date of the report before its text, and where it stands.
  var dateline: EDTFDate?
  var datelineTokens: (Int, Range<Int>)?
  /// Zones that the text names only by their place.
  var unnamed: [RecordID: PlaceMention] = [:]
  var speakers: [Speaker] = []
  /// What means a zone, by passage; and for each sentence of it the zone that it is about if it names none.
  var zoneReferences: [[ZoneReference]] = []
  var impliedZones: [[RecordID?]] = []

  init(_ article: Article, _ rules: DraftRules, _ directory: RecordDirectory, _ index: NameIndex) {
    (self.article, self.rules, self.directory, self.index) = (article, rules, directory, index)
    let tokenizer = Tokenizer(rules: rules)
    passages = article.paragraphs.map { Passage($0, tokenizer) }
    // A city before the text says where the report was written.
    words = Set(passages.lazy.flatMap { $0.tokens.dropFirst(2) }.map(\.text))
    let provinces = passages.flatMap { rules[.places].matches($0.tokens, in: $0.tokens.indices).map(\.value) }
    let counts = Dictionary(
      provinces.filter { directory.government(of: $0) != nil }.map { ($0, 1) }, uniquingKeysWith: +)
    provinceOfStory = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    mentions = passages.map { _ in [] }
    owners = passages.map { Array(repeating: -1, count: $0.tokens.count) }
    for record in directory.records where record.kind == .zone {
      for stem in record.names.compactMap(zoneStem) { zoneStems[stem] = zoneStems[stem] ?? record.id }
    }
  }

  /// The passages in the order in which names are explained: a headline shortens what the text has in full.
  var passagesBeforeHeadlines: [Int] {
    passages.indices.filter { passages[$0].paragraph.kind != .headline } + headlines
  }

  var headlines: [Int] { passages.indices.filter { passages[$0].paragraph.kind == .headline } }

  // MARK: - Mentions

  /// The mention that has a token.
  func mention(_ passage: Int, _ token: Int) -> Mention? {
    guard owners[passage].indices.contains(token), owners[passage][token] >= 0 else { return nil }
    return mentions[passage][Int(owners[passage][token])]
  }

  /// Whether no mention has any of the tokens.
  func isFree(_ passage: Int, _ tokens: Range<Int>) -> Bool { owners[passage][tokens].allSatisfy { $0 < 0 } }

  func isFree(_ passage: Int, _ token: Int) -> Bool { owners[passage][token] < 0 }

  mutating func add(_ mention: Mention) {
    guard isFree(mention.passage, mention.tokens) else { return }
    for token in mention.tokens { owners[mention.passage][token] = Int32(mentions[mention.passage].count) }
    mentions[mention.passage].append(mention)
    if mention.others.isEmpty { mentioned.insert(mention.record) }
    if mention.kind == .zone, mention.form == .name, let last = passages[mention.passage].tokens[mention.tokens].last {
      zonesByLastWord[last.text, default: []].insert(mention.record)
    }
    if mention.kind == .person, mention.form == .name {
      namedPeople.note(
        mention.record, passage: mention.passage, surnames: shortWords(of: mention), givenName: givenName(of: mention))
    }
  }

  /// Puts a mention in the place of another one that it contains, or that has the same tokens.
  mutating func replace(_ old: Mention, with new: Mention) {
    let number = owners[old.passage][old.tokens.lowerBound]
    guard number >= 0, isFree(old.passage, new.tokens.lowerBound..<old.tokens.lowerBound),
      isFree(old.passage, old.tokens.upperBound..<max(old.tokens.upperBound, new.tokens.upperBound))
    else { return }
    for token in new.tokens { owners[old.passage][token] = number }
    mentions[old.passage][Int(number)] = new
  }

  /// The mentions in a range of tokens, in the order of the text.
  func mentions(_ passage: Int, in range: Range<Int>) -> [Mention] {
    var (found, last): ([Mention], Int32) = ([], -1)
    for owner in owners[passage][range] where owner >= 0 && owner != last {
      last = owner
      found.append(mentions[passage][Int(owner)])
    }
    return found
  }

  func span(_ passage: Int, _ tokens: Range<Int>) -> TextSpan {
    let text = passages[passage]
    return TextSpan(paragraph: text.number, range: text.span(tokens), words: text.text(tokens))
  }

  // MARK: - New records

  func newRecord(_ id: RecordID) -> NewRecord? { newNumbers[id].map { newRecords[$0] } }

  func name(of id: RecordID) -> String { newRecord(id)?.name ?? directory[id]?.displayName ?? id.text }

  func kind(of id: RecordID) -> RecordKind? { newRecord(id)?.kind ?? directory[id]?.kind }

  static func squeezed(_ name: String) -> String {
    let folded = FoldedText.fold(name)
    guard folded.utf8.allSatisfy({ $0 < 0x80 }) else { return folded.filter { $0.isLetter || $0.isNumber } }
    return String(folded.unicodeScalars.filter(\.continuesWord))
  }
}

extension Story {
  /// An office of a person.
  struct Post: Sendable {
    let passage: Int
    let tokens: Range<Int>
    let person: RecordID
    let body: RecordID?
    let title: String
    let confidence: Confidence
    /// Why the body is concluded.
    var inferred: String?
  }

  struct PlaceMention: Sendable {
    let passage: Int
    let tokens: Range<Int>
    let code: String
    /// Whether it says where the report was written.
    let isDateline: Bool
  }

  struct DateMention: Sendable {
    let passage: Int
    let tokens: Range<Int>
    let date: EDTFDate
    let confidence: Confidence
    /// Why a date is concluded that is not printed whole.
    var inferred: String?
  }

  struct QuantityMention: Sendable {
    let passage: Int
    let tokens: Range<Int>
    let quantity: Quantity
    let field: Field.Name?
    let record: RecordID?
    let confidence: Confidence
  }

  struct StatusMention: Sendable {
    let passage: Int
    let tokens: Range<Int>
    let status: String
    let zone: RecordID?
    let isPlanned: Bool
    let confidence: Confidence
  }

  struct LinkMention: Hashable, Sendable {
    let passage: Int
    let tokens: Range<Int>
    let from: RecordID
    let to: RecordID
    let role: String
    let confidence: Confidence
    var inferred: String?
  }

  struct Speaker: Sendable {
    let passage: Int
    let sentence: Range<Int>
    let verb: Int
    let record: RecordID
  }
}
