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
  private(set) var newRecords: [NewRecord] = []
  private var newNumbers: [RecordID: Int] = [:]
  /// The words of the article, without the first of each paragraph.
  let words: Set<String>
  /// The province that the article names most often.
  let provinceOfStory: String?
  /// Names that the article itself introduces, by their squeezed letters.
  private(set) var introduced: [String: (RecordID, RecordKind)] = [:]
  /// New people by the first and last words of their names.
  var people: [PersonKey: RecordID] = [:]
  /// Zones by their names without head words.
  private var zoneStems: [String: RecordID] = [:]
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

  /// Introduces a record that the catalogue does not have, or returns the one with that name.
  mutating func introduce(
    _ passage: Int, _ tokens: Range<Int>, _ kind: RecordKind, word: String? = nil, name: String? = nil,
    _ confidence: Confidence
  ) -> RecordID? {
    let name = name ?? passages[passage].name(tokens)
    let key = Self.squeezed(name)
    if let known = introduced[key] { return known.1 == kind ? known.0 : nil }
    let stem = kind == .zone ? zoneStem(name) : nil
    if let known = stem.flatMap({ zoneStems[$0] }) { return known }
    if kind == .body, word == "development-zone", let same = developmentZone(named: name) {
      introduced[key] = (same, kind)
      return same
    }
    // A name that is known in another script only has its record by the id.
    if kind == .person || kind == .body, let known = directory[RecordID(stored: Slug.of(name, atMost: 60))],
      known.kind == kind
    {
      introduced[key] = (known.id, kind)
      return known.id
    }
    guard let id = freeID(for: name) else { return nil }
    newNumbers[id] = newRecords.count
    newRecords.append(
      NewRecord(id: id, kind: kind, name: name, word: word, span: span(passage, tokens), confidence: confidence))
    introduced[key] = (id, kind)
    if kind == .body, let stem = companyStem(name) { introduced[stem] = introduced[stem] ?? (id, kind) }
    if let initials = Self.initials(of: name) { introduced[initials] = introduced[initials] ?? (id, kind) }
    if let stem { zoneStems[stem] = id }
    return id
  }

  /// Notes a further name that the article gives a record: `(SEDA)`.
  mutating func introduce(_ alias: String, _ span: TextSpan, of id: RecordID, _ kind: RecordKind) {
    introduced[Self.squeezed(alias)] = introduced[Self.squeezed(alias)] ?? (id, kind)
    if let number = newNumbers[id], newRecords[number].acronym == nil { newRecords[number].acronym = (alias, span) }
  }

  private func freeID(for name: String) -> RecordID? {
    let slug = Slug.of(name, atMost: 60)
    let base = slug.isEmpty ? "record-\(newRecords.count + 1)" : slug
    for number in 1...99 {
      let id = number == 1 ? base : "\(base)-\(number)"
      if directory.isFree(id), newNumbers[RecordID(stored: id)] == nil { return RecordID(id) }
    }
    return nil
  }

  /// The first letters of a name of four words or more, by which the text may call it later.
  private static func initials(of name: String) -> String? {
    let words = name.split { !$0.isLetter }.filter { $0.first?.isUppercase == true }
    return words.count > 3 ? squeezed(String(words.compactMap(\.first))) : nil
  }

  /// The name of a company without its legal form: Example Robotics for Example Robotics Limited.
  private func companyStem(_ name: String) -> String? {
    let tokens = Tokenizer(rules: rules).tokens(of: name)
    guard let form = rules[.legalForms].match(tokens, endingAt: tokens.count), form.tokens.lowerBound > 1 else {
      return nil
    }
    return tokens[..<form.tokens.lowerBound].filter { $0.shape != .mark }.map(\.text).joined()
  }

  /// A name of a zone with its head word replaced by the type: `Rashakai SEZ` is `Rashakai Economic Zone`.
  private func zoneStem(_ name: String) -> String? {
    let tokens = Tokenizer(rules: rules).tokens(of: name)
    guard let head = rules[.zones].match(tokens, endingAt: tokens.count), head.tokens.lowerBound > 0,
      head.value == "special-economic-zone" || head.value == "specialised-zone"
    else { return nil }
    return tokens[..<head.tokens.lowerBound].map(\.text).joined() + ":" + head.value
  }

  /// The new development zone of which a name leaves out words: the Hefei High-tech Zone is the Hefei High-tech Industry
  /// Development Zone.
  private func developmentZone(named name: String) -> RecordID? {
    let words = FoldedText.words(name)
    return newRecords.last { record in
      guard record.kind == .body, record.word == "development-zone" else { return false }
      let others = FoldedText.words(record.name)
      guard words.count > 2, words.prefix(2) == others.prefix(2), words.last == others.last else { return false }
      let (short, long) = words.count < others.count ? (words, others) : (others, words)
      var rest = short[...]
      for word in long where word == rest.first { rest.removeFirst() }
      return rest.isEmpty
    }?.id
  }

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
