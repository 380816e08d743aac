import ZoneData

/// Short forms of names that stand before: surnames, `the Authority`, `the Chairman`.
extension Story {
  /// The last records that short forms mean.
  struct Recent {
    /// People by the words that their short form can be.
    var people: [String: [RecordID]] = [:]
    /// People by their given names, which need a title or an honorific: `PM Shehbaz`.
    var peopleByGivenName: [String: [RecordID]] = [:]
    /// The last record of each kind of body, and of zones.
    var byWord: [String: RecordID] = [:]
    /// The boards that govern bodies, by the body.
    let boards: [RecordID: RecordID]
    /// What `the board` means: the last such board, or until there is one that of an authority of zones.
    var board: RecordID?

    init(boards: [RecordID: RecordID]) { self.boards = boards }

    /// The words that mean each body.
    var bodyWords: [RecordID: Set<String>] = [:]
    /// Zones, the last one at the end.
    var zones: [RecordID] = []
    /// How often the text named each zone, and in which passage last.
    private(set) var namings: [RecordID: (count: Int, passage: Int)] = [:]
    /// Kinds of which the text named several.
    var several: Set<String> = []
    /// The tokens of the paragraph that are of a post.
    var offices: Set<Int> = []
    /// The last person seen in each office.
    var byOffice: [String: RecordID] = [:]
    /// The last person seen in each office by its whole title, in words, under the first of them.
    var byTitle: [String: [[String]: RecordID]] = [:]

    mutating func note(_ zone: RecordID, in passage: Int) {
      namings[zone] = ((namings[zone]?.count ?? 0) + 1, passage)
    }
  }

  /// Zones that a short form of their name can mean.
  private static let mostZones = 20

  /// Finds short forms of bodies and zones only, or also those of people.
  mutating func findShortForms(ofPeople withPeople: Bool) {
    var recent = Recent(boards: directory.boards)
    let government = provinceOfStory.flatMap { directory.government(of: $0) }
    recent.byWord["government"] = government
    // The cabinet of a province is another one.
    recent.byWord["cabinet"] = government == nil ? bodyNamed("Federal Cabinet") : nil
    let posts = Dictionary(grouping: self.posts, by: \.passage)
    // A headline names people and bodies in short before the text does in full.
    for mention in headlines.flatMap({ mentions($0, in: passages[$0].tokens.indices) }) where mention.kind != .person {
      note(mention, &recent)
    }
    for passage in passagesBeforeHeadlines {
      notePosts(posts[passage] ?? [], &recent)
      recent.offices = Set(posts[passage]?.flatMap(\.tokens) ?? [])
      let known = mentions(passage, in: passages[passage].tokens.indices)
      var next = 0
      for token in passages[passage].tokens.indices {
        if next < known.count, known[next].tokens.lowerBound == token {
          note(known[next], &recent)
          next += 1
        }
        if isFree(passage, token) { findShortForm(passage, token, &recent, withPeople) }
      }
    }
  }

  private func note(_ mention: Mention, _ recent: inout Recent) {
    switch mention.kind {
    case .person:
      for word in shortWords(of: mention) { Self.note(mention.record, word, &recent.people) }
      if let word = givenName(of: mention) { Self.note(mention.record, word, &recent.peopleByGivenName) }
    case .body:
      let words = recent.bodyWords[mention.record] ?? bodyWords(of: mention.record)
      recent.bodyWords[mention.record] = words
      for word in words { note(mention.record, word, &recent) }
      noteBoard(mention.record, &recent)
    case .zone:
      note(mention.record, "zone", &recent)
      recent.note(mention.record, in: mention.passage)
      recent.zones.removeAll { $0 == mention.record }
      recent.zones.append(mention.record)
      if recent.zones.count > Self.mostZones { recent.zones.removeFirst() }
    case .event: return
    }
  }

  private func noteBoard(_ body: RecordID, _ recent: inout Recent) {
    if recent.boards.values.contains(body) {
      recent.board = body
    } else if recent.board == nil, directory.authorities.contains(body) {
      recent.board = recent.boards[body]
    }
  }

  /// The words that later mean a body: its kind, and the word for it in its name, as in `Board of Investment`. An institute
  /// is not called a university, nor a board an authority.
  private func bodyWords(of body: RecordID) -> Set<String> {
    let words = Set(names(of: body).flatMap { FoldedText.words($0) })
    let named = Set(rules[.short].plain.map { $0.value }).intersection(words).subtracting(["zone"])
    guard let kind = newRecord(body)?.word ?? directory[body]?.text(.kind) else { return named }
    let isOther = ["university", "authority"].contains(kind) && !words.contains(kind) && !named.isEmpty
    return isOther ? named : named.union([kind])
  }

  private func names(of record: RecordID) -> [String] { directory[record]?.names ?? [name(of: record)] }

  private static func note(_ person: RecordID, _ word: String, _ people: inout [String: [RecordID]]) {
    people[word, default: []].removeAll { $0 == person }
    people[word, default: []].append(person)
  }

  private func note(_ record: RecordID, _ word: String, _ recent: inout Recent) {
    if let other = recent.byWord[word], other != record { recent.several.insert(word) }
    recent.byWord[word] = record
  }

  /// The surname: the last word of a name, of a Chinese name the first.
  func shortWords(of mention: Mention) -> [String] {
    let words = passages[mention.passage].tokens[mention.tokens].filter { $0.shape == .word }.map(\.text)
    guard words.count > 1, let first = words.first, let last = words.last else { return words }
    let isChinese = directory[mention.record]?.texts(.country).contains("CN") ?? false
    guard isChinese || words.count < 4 && rules[.surnames].has(first) else { return [last] }
    return rules[.surnames].has(first) ? [first] : [first, last]
  }

  /// The first word of a whole name.
  func givenName(of mention: Mention) -> String? {
    guard mention.form == .name else { return nil }
    return passages[mention.passage].tokens[mention.tokens].first { $0.shape == .word }?.text
  }

  /// The people that a word can mean by their surname, or by their given name behind a title or an honorific, and before a
  /// verb of saying.
  private func people(_ passage: Int, _ token: Int, _ recent: Recent) -> [RecordID]? {
    let tokens = passages[passage].tokens
    if let people = recent.people[tokens[token].text] { return people }
    guard let people = recent.peopleByGivenName[tokens[token].text] else { return nil }
    let isOnly = people.count == 1 && (isReporting(tokens, token + 1) || isInHeadline(passage, token))
    return isOnly || isBehindTitle(tokens, token) ? people : nil
  }

  /// Whether a headline in small letters has a given name: `Shehbaz breaks ground for …`, `Investors call on Murad`.
  private func isInHeadline(_ passage: Int, _ token: Int) -> Bool {
    let text = passages[passage]
    return text.paragraph.kind == .headline && !text.isTitleCase
      && rules[.smallWords].value(text.tokens[token].text) != "frequent"
  }

  private func isBehindTitle(_ tokens: [Token], _ token: Int) -> Bool {
    let end = token > 0 && tokens[token - 1].isMark(".") ? token - 1 : token
    return rules[.titles].match(tokens, endingAt: token) != nil
      || rules[.honorifics].match(tokens, endingAt: end) != nil
  }

  private mutating func findShortForm(_ passage: Int, _ token: Int, _ recent: inout Recent, _ withPeople: Bool) {
    let text = passages[passage]
    guard text.tokens[token].shape == .word else { return }
    let word = text.tokens[token]
    if withPeople, word.isCapital, let people = people(passage, token, recent), let person = people.last,
      standsAlone(passage, token)
    {
      add(
        Mention(
          passage: passage, tokens: token..<token + 1, record: person, kind: .person, form: .short,
          isNew: newRecord(person) != nil, confidence: people.count == 1 ? .likely : .guess,
          others: people.dropLast()))
    } else if token > 0,
      text.tokens[token - 1].text == "the" || isBased(text.tokens, token - 1) || isMeasured(text.tokens, token - 1)
    {
      findDefinite(passage, token, &recent)
    } else if withPeople, isBehindBody(passage, token) || word.isUpper && text.paragraph.kind != .headline {
      _ = findOffice(passage, token, recent)
    }
  }

  /// Whether `the Lahore-based` ends here.
  private func isBased(_ tokens: [Token], _ place: Int) -> Bool {
    firstOfBased(tokens, place).map { $0 > 0 && tokens[$0 - 1].text == "the" } ?? false
  }

  /// Whether `the 75-acre` ends here.
  private func isMeasured(_ tokens: [Token], _ place: Int) -> Bool {
    place > 2 && tokens[place - 1].isHyphen && tokens[place - 2].isNumber && tokens[place - 3].text == "the"
      && rules[.units].has(tokens[place].text)
  }

  /// Whether an office follows the name of its body: `NUST Rector`, `the authority's chairman`.
  private func isBehindBody(_ passage: Int, _ token: Int) -> Bool {
    let tokens = passages[passage].tokens
    let before = token > 1 && tokens[token - 1].isPossessive ? token - 2 : token - 1
    guard before >= 0 else { return false }
    return mention(passage, before)?.kind == .body || rules[.places].match(tokens, endingAt: before + 1) != nil
  }

  /// Whether a surname is not a part of another name.
  private func standsAlone(_ passage: Int, _ token: Int) -> Bool {
    let (text, next) = (passages[passage], token + 1)
    if next < text.tokens.count, text.tokens[next].isCapital, text.tokens[next].shape == .word, isFree(passage, next),
      rules[.titles].match(text.tokens, at: next) == nil
    {
      return false
    }
    guard token > 0 else { return true }
    let before = text.tokens[token - 1]
    if before.isMark("."), token > 1 { return true }
    guard before.isCapital, before.shape == .word, isFree(passage, token - 1) else { return true }
    return text.sentence(of: token).lowerBound == token - 1 || rules[.honorifics].has(before.text)
      || rules[.outside].has(before.text) || rules[.titles].match(text.tokens, endingAt: token) != nil
  }

  /// `the Authority`, `the company`, `the Chairman`.
  private mutating func findDefinite(_ passage: Int, _ token: Int, _ recent: inout Recent) {
    let tokens = passages[passage].tokens
    if findOffice(passage, token, recent) { return }
    guard let short = rules[.short].match(tokens, at: token), !isFollowed(tokens, short.tokens.upperBound),
      isFree(passage, short.tokens),
      !(short.value == "zone" && (isPlaced(tokens, short.tokens.upperBound) || isOfEvent(tokens, token))),
      !isJoined(tokens, short.tokens.upperBound)
    else { return }
    let named = zone(short, passage, recent)
    let board = short.value == "board" ? recent.board : nil
    // A park of which no name says that it is a zone.
    let park = short.value == "zone" ? recent.byWord["park"] ?? recent.byWord["development-zone"] : nil
    guard let record = named ?? board ?? recent.byWord[short.value] ?? park, let kind = kind(of: record) else { return }
    let isSure = tokens[token].isCapital || !recent.several.contains(short.value) || named != nil || board != nil
    addShort(passage, short.tokens, record, kind, isSure ? .likely : .guess)
    if kind == .zone { recent.note(record, in: passage) }
  }

  /// Whether a place says which zone is meant: `the zone in Quetta`.
  private func isPlaced(_ tokens: [Token], _ end: Int) -> Bool {
    guard let joint = tokens[safe: end]?.text, ["in", "at", "for", "near"].contains(joint) else { return false }
    return rules[.places].match(tokens, at: end + 1, needsCapital: true) != nil
  }

  /// The `zone` of `the zone development agreement`.
  private func isOfEvent(_ tokens: [Token], _ token: Int) -> Bool {
    rules[.events].match(tokens, at: token).map { $0.tokens.count > 1 } ?? false
  }

  /// The last zone in whose name the words of a short form stand: the Digital City of several zones.
  private func zone(_ short: PhraseTable.Match, _ passage: Int, _ recent: Recent) -> RecordID? {
    let isName = short.tokens.count > 1 || passages[passage].tokens[short.tokens.lowerBound].isCapital
    guard short.value == "zone", isName else { return nil }
    let words = Self.squeezed(passages[passage].text(short.tokens))
    func isNamed(_ zone: RecordID) -> Bool { names(of: zone).contains { Self.squeezed($0).contains(words) } }
    if let zone = likeliest(recent.zones.filter(isNamed), recent, passage) { return zone }
    // With capitals it is a name, which the text may have shortened from the start.
    guard passages[passage].tokens[short.tokens].allSatisfy(\.isCapital) else { return nil }
    let known = directory.records.filter { $0.kind == .zone && isNamed($0.id) }
    return known.count == 1 ? known[0].id : nil
  }

  /// Of the zones that a short form can mean, in the order of the text: the last if the paragraph names it, else the one that
  /// the text names most often.
  private func likeliest(_ zones: [RecordID], _ recent: Recent, _ passage: Int) -> RecordID? {
    if let last = zones.last, recent.namings[last]?.passage == passage { return last }
    return zones.reversed().max { recent.namings[$0]?.count ?? 0 < recent.namings[$1]?.count ?? 0 }
  }

  /// Whether a capitalised word goes on with a name.
  private func isFollowed(_ tokens: [Token], _ end: Int) -> Bool {
    tokens[safe: end].map { $0.isCapital && $0.shape == .word } ?? false
  }

  func isJoined(_ tokens: [Token], _ end: Int) -> Bool {
    end < tokens.count && (tokens[end].text == "of" || tokens[end].text == "for" || tokens[end].isHyphen)
  }

  mutating func addShort(
    _ passage: Int, _ tokens: Range<Int>, _ record: RecordID, _ kind: RecordKind, _ confidence: Confidence
  ) {
    add(
      Mention(
        passage: passage, tokens: tokens, record: record, kind: kind, form: .short, isNew: newRecord(record) != nil,
        confidence: confidence))
  }
}
