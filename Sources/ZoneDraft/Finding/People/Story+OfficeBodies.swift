import ZoneData

/// The bodies of offices that are printed without one.
extension Story {
  /// How far words lead: tokens, and paragraphs for a body of the office's kind. Without limits a long sentence of offices
  /// would be searched from each of them.
  private static let (farthest, farthestPassage) = (80, 12)

  /// The body of an office that is printed without one: of the person's own post, else the ministry of the minister, else
  /// that of the office wherever it is.
  func body(of title: Title, _ person: RecordID, _ passage: Int) -> RecordID? {
    let office = Office(title: title.text)
    let own = directory[person]?.posts.first { Office(title: $0.title) == office }
    let isForeign = title.text.utf8.first.map { $0 > 0x7F } ?? false
    let bodies = isForeign ? Set(directory[person]?.posts.map(\.body) ?? []) : []
    if own == nil, bodies.count == 1 { return bodies.first }
    return own?.body ?? bodyInStory(title, person) ?? bodyOfAlike(title, person) ?? bodyByTable(title.text)
      ?? provincial(title, person, passage)
      ?? ministry(of: title.text) ?? bodyOfEveryHolder(title.text)
  }

  /// The body at which everyone known has the office. A minister without a department can be of any ministry.
  private func bodyOfEveryHolder(_ title: String) -> RecordID? {
    ["minister", "federal minister"].contains(title.lowercased()) ? nil : directory.body(ofOffice: title)
  }

  /// The body of the post right before, in a list: `STZA Chairman X, Executive Director Y and Director Z`.
  func bodyOfNeighbour(_ title: Title, _ holder: Holder, _ passage: Int) -> RecordID? {
    let start = min(title.tokens.lowerBound, holder.tokens.lowerBound)
    // A `Haripur Deputy Commissioner` is of the district.
    let tokens = passages[passage].tokens
    guard rules[.places].match(tokens, endingAt: title.tokens.lowerBound) == nil,
      rules[.places].match(tokens, at: title.tokens.lowerBound, needsCapital: true) == nil, let post = posts.last,
      post.passage == passage, post.tokens.upperBound <= start, let body = post.body,
      holder.tokens.lowerBound >= title.tokens.upperBound,
      tokens[post.tokens.upperBound..<start].allSatisfy({
        $0.text == "and" || $0.text == "the" || $0.isMark(",")
      })
    else { return nil }
    let kind = newRecord(body)?.word ?? directory[body]?.text(.kind)
    return ["government", "ministry", nil].contains(kind) ? nil : body
  }

  /// The kind of body at which an office is.
  private func kind(ofOffice title: String) -> String? {
    let tokens = Tokenizer(rules: rules).tokens(of: title)
    return tokens.indices.lazy.compactMap { rules[.officeKinds].match(tokens, at: $0)?.value }.first
  }

  /// The last body of the office's kind that the text named up to a token: the university of a rector.
  func bodyOfKind(_ title: Title, _ passage: Int, before token: Int) -> RecordID? {
    guard let kind = kind(ofOffice: title.text), kind == "university" || kind == "embassy" else { return nil }
    for place in (max(0, passage - Self.farthestPassage)...passage).reversed() {
      let end = place == passage ? token : passages[place].tokens.count
      let found = mentions(place, in: 0..<end).reversed().lazy.compactMap { self.body(of: $0, kind) }.first
      if let found { return found }
    }
    return nil
  }

  /// The record of a mention if it is of a kind of body, or the university of whose name a zone's begins.
  private func body(of mention: Mention, _ kind: String) -> RecordID? {
    if let new = newRecord(mention.record) {
      // An institute has a rector only if the text or the catalogue says that it is a university.
      return new.word == kind && (kind != "university" || new.name.contains("University")) ? mention.record : nil
    }
    if mention.kind == .zone {
      let owner = name(of: mention.record).split(separator: " ").first.flatMap { bodyNamed(String($0)) }
      return owner.flatMap { directory[$0]?.text(.kind) == kind ? $0 : nil }
    }
    return directory[mention.record]?.text(.kind) == kind ? mention.record : nil
  }

  /// The body that the words before an office lead to: `its president`, `whose rector`, `a delegation of Z under its head`.
  func bodyByWording(_ title: Title, _ passage: Int) -> RecordID? {
    let (tokens, start) = (passages[passage].tokens, title.tokens.lowerBound)
    var place = start - 1
    while place >= 0, tokens[place].text == "the" { place -= 1 }
    guard place >= 0 else { return nil }
    let sentence = passages[passage].sentence(of: start)
    let before = mentions(passage, in: max(min(sentence.lowerBound, place), place - Self.farthest)..<place).filter {
      $0.kind == .body
    }
    switch tokens[place].text {
    case "its", "their":
      let isBeside = before.last.map { $0.tokens.upperBound == place - 1 && tokens[place - 1].isMark(",") } ?? false
      if let body = isBeside ? before.last : before.first { return body.record }
      // `Led by its chairman X, the delegation of Z`.
      let after = mentions(passage, in: start..<min(sentence.upperBound, start + Self.farthest)).first {
        $0.kind == .body
      }
      let isLed = tokens[safe: place - 1]?.text == "by"
      return isLed && after != nil ? after?.record : subjectBefore(passage, sentence.lowerBound)
    case "whose": return before.last?.record
    case "under": return before.last?.record
    case "by":
      guard let verb = tokens[safe: place - 1]?.text, ["led", "headed", "represented"].contains(verb) else {
        return nil
      }
      // `The visitors, led by Y` are of the body of the sentence before.
      let isUnnamed = tokens[sentence.lowerBound..<place].contains { rules[.unnamedParties].has($0.text) }
      return before.last?.record ?? (isUnnamed ? subjectBefore(passage, sentence.lowerBound) : nil)
    default: return nil
    }
  }

  /// The first body of the sentence before.
  private func subjectBefore(_ passage: Int, _ start: Int) -> RecordID? {
    if start > 0 {
      let before = passages[passage].sentence(of: start - 1).prefix(Self.farthest)
      return mentions(passage, in: before).first { $0.kind == .body }?.record
    }
    guard passage > 0, let last = passages[passage - 1].sentences.last, passages[passage - 1].paragraph.kind == .text
    else { return nil }
    return mentions(passage - 1, in: last.prefix(Self.farthest)).first { $0.kind == .body }?.record
  }

  /// The government of the province that the paragraph or the article is about, for its ministers and the chief minister's
  /// advisers.
  private func provincial(_ office: Title, _ person: RecordID, _ passage: Int) -> RecordID? {
    let title = office.text
    let isProvincial =
      title.contains("Provincial") || title.lowercased().contains("chief minister") || title == "CM"
      || rules[.officeKinds].match(Tokenizer(rules: rules).tokens(of: title), at: 0)?.value == "province"
      || title.hasPrefix("Secretary ") && !title.hasPrefix("Secretary General") && provinceOfStory != nil
    guard isProvincial else { return nil }
    let own = directory[person]?.posts.map(\.body).first { directory[$0]?.text(.kind) == "government" }
    let tokens = passages[passage].tokens
    let (start, end) = (office.tokens.lowerBound - Self.farthest, office.tokens.upperBound + Self.farthest)
    let near = rules[.places].matches(tokens, in: max(0, start)..<min(tokens.count, end))
      .lazy.compactMap { directory.government(of: $0.value) }
    return own ?? near.first ?? provinceOfStory.flatMap { directory.government(of: $0) }
  }

  /// The body of a known minister's posts, whatever the ministry is called.
  private func bodyOfAlike(_ title: Title, _ person: RecordID) -> RecordID? {
    // A minister without a department may have had another ministry then.
    guard title.text.contains("Provincial") else { return nil }
    let bodies = Set(directory[person]?.posts.filter { Self.isOfMinistry($0.title) }.map(\.body) ?? [])
    return bodies.count == 1 ? bodies.first : nil
  }

  private static func isOfMinistry(_ title: String) -> Bool {
    title.contains("Minister") && !title.contains("Prime") && !title.contains("Chief")
  }

  /// The body of an office that the article gave the person before: the Federal Minister of `Federal Minister for IT`.
  private func bodyInStory(_ title: Title, _ person: RecordID) -> RecordID? {
    posts.last { $0.person == person && $0.body != nil && $0.title.hasPrefix(title.text) }?.body
  }

  /// The body that the rules name for an office: the Senate of a Senator.
  private func bodyByTable(_ title: String) -> RecordID? {
    let tokens = Tokenizer(rules: rules).tokens(of: title)
    let start = tokens.firstIndex { !["federal", "caretaker", "former"].contains($0.text) } ?? 0
    return rules[.officeBodies].match(tokens, at: start).flatMap { bodyNamed($0.value) }
  }

  func bodyNamed(_ name: String) -> RecordID? {
    let tokens = Tokenizer(rules: rules).tokens(of: name)
    guard let match = index.match(tokens, at: 0), match.tokens.count == tokens.count else { return nil }
    let bodies = match.entries.map { directory.records[$0.record] }.filter { $0.kind == .body }
    return (bodies.first { $0.texts(.country) == ["PK"] } ?? bodies.first)?.id
  }

  /// The Ministry of X of a Minister for X, of a Federal Secretary X, and of an X Minister.
  private func ministry(of title: String) -> RecordID? {
    let words = title.split(separator: " ").map(String.init)
    guard !title.contains("Provincial"), !title.contains("Prime"), !title.contains("Chief"),
      let office = words.lastIndex(where: { $0.lowercased() == "minister" })
        // A secretary may be one of a province.
        ?? (words.first == "Federal" || provinceOfStory == nil ? words.lastIndex(of: "Secretary") : nil)
    else { return nil }
    var rest = Array(words[(office + 1)...])
    if let join = rest.firstIndex(where: { $0 == "for" || $0 == "of" }) { rest = Array(rest[(join + 1)...]) }
    if rest.first == "State", let join = rest.firstIndex(of: "for") { rest = Array(rest[(join + 1)...]) }
    if rest.isEmpty { rest = words[..<office].filter { !rules[.beforeTitle].has(Tokenizer.word($0)) } }
    guard !rest.isEmpty else { return nil }
    let department = rest.joined(separator: " ")
    return bodyNamed("Ministry of " + department) ?? bodyNamed("Ministry for " + department)
  }
}
