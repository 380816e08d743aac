import ZoneData

/// The bodies of offices that are printed without one.
extension Story {
  /// The body of an office that is printed without one: of the person's own post, else the ministry of the minister, else
  /// that of the office wherever it is.
  func body(of title: Title, _ person: RecordID, _ passage: Int) -> RecordID? {
    let office = Office(title: title.text)
    let own = directory[person]?.posts.first { Office(title: $0.title) == office }
    let isForeign = title.text.utf8.first.map { $0 > 0x7F } ?? false
    let bodies = isForeign ? Set(directory[person]?.posts.map(\.body) ?? []) : []
    if own == nil, bodies.count == 1 { return bodies.first }
    return own?.body ?? bodyInStory(title, person) ?? bodyOfAlike(title, person) ?? bodyByTable(title.text)
      ?? provincial(title.text, person, passage)
      ?? ministry(of: title.text) ?? bodyOfEveryHolder(title.text)
  }

  /// The body at which everyone known has the office. A minister without a department can be of any ministry.
  private func bodyOfEveryHolder(_ title: String) -> RecordID? {
    ["minister", "federal minister"].contains(title.lowercased()) ? nil : directory.body(ofOffice: title)
  }

  /// The body of the post right before, in a list: `STZA Chairman X, Executive Director Y and Director Z`.
  func bodyOfNeighbour(_ title: Title, _ holder: Holder, _ passage: Int) -> RecordID? {
    let start = min(title.tokens.lowerBound, holder.tokens.lowerBound)
    guard let post = posts.last, post.passage == passage, post.tokens.upperBound <= start, let body = post.body,
      holder.tokens.lowerBound >= title.tokens.upperBound,
      passages[passage].tokens[post.tokens.upperBound..<start].allSatisfy({
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
    for place in (0...passage).reversed() {
      let end = place == passage ? token : passages[place].tokens.count
      let found = mentions(place, in: 0..<end).last { mention in
        mention.kind == .body && (newRecord(mention.record)?.word ?? directory[mention.record]?.text(.kind)) == kind
      }
      if let found { return found.record }
    }
    return nil
  }

  /// The body that the words before an office lead to: `its president`, `whose rector`, `a delegation of Z under its head`.
  func bodyByWording(_ title: Title, _ passage: Int) -> RecordID? {
    let (tokens, start) = (passages[passage].tokens, title.tokens.lowerBound)
    var place = start - 1
    while place >= 0, tokens[place].text == "the" { place -= 1 }
    guard place >= 0 else { return nil }
    let sentence = passages[passage].sentence(of: start)
    let before = mentions(passage, in: min(sentence.lowerBound, place)..<place).filter { $0.kind == .body }
    switch tokens[place].text {
    case "its", "their":
      let isBeside = before.last.map { $0.tokens.upperBound == place - 1 && tokens[place - 1].isMark(",") } ?? false
      if let body = isBeside ? before.last : before.first { return body.record }
      // `Led by its chairman X, the delegation of Z`.
      let after = mentions(passage, in: start..<sentence.upperBound).first { $0.kind == .body }
      let isLed = tokens[safe: place - 1]?.text == "by"
      return isLed && after != nil ? after?.record : subjectBefore(passage, sentence.lowerBound)
    case "whose": return before.last?.record
    case "under": return before.last?.record
    case "by":
      return tokens[safe: place - 1].map { ["led", "headed", "represented"].contains($0.text) } ?? false
        ? before.last?.record : nil
    default: return nil
    }
  }

  /// The first body of the sentence before.
  private func subjectBefore(_ passage: Int, _ start: Int) -> RecordID? {
    if start > 0 {
      return mentions(passage, in: passages[passage].sentence(of: start - 1)).first { $0.kind == .body }?.record
    }
    guard passage > 0, let last = passages[passage - 1].sentences.last, passages[passage - 1].paragraph.kind == .text
    else { return nil }
    return mentions(passage - 1, in: last).first { $0.kind == .body }?.record
  }

  /// The government of the province that the paragraph or the article is about, for its ministers and the chief minister's advisers.
  private func provincial(_ title: String, _ person: RecordID, _ passage: Int) -> RecordID? {
    let isProvincial =
      title.contains("Provincial") || title.lowercased().contains("chief minister") || title == "CM"
      || rules[.officeKinds].match(Tokenizer(rules: rules).tokens(of: title), at: 0)?.value == "province"
    guard isProvincial else { return nil }
    let own = directory[person]?.posts.map(\.body).first { directory[$0]?.text(.kind) == "government" }
    let tokens = passages[passage].tokens
    let near = rules[.places].matches(tokens, in: tokens.indices).lazy.compactMap { directory.government(of: $0.value) }
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
