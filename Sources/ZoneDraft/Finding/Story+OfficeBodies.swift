import ZoneData

/// The bodies of offices that are printed without one.
extension Story {
  /// The body of an office that is printed without one: of the person's own post, else the ministry of the minister, else
  /// that of the office wherever it is.
  func body(of title: Title, _ person: RecordID) -> RecordID? {
    let office = Office(title: title.text)
    let own = directory[person]?.posts.first { Office(title: $0.title) == office }
    let isForeign = title.text.utf8.first.map { $0 > 0x7F } ?? false
    let bodies = isForeign ? Set(directory[person]?.posts.map(\.body) ?? []) : []
    if own == nil, bodies.count == 1 { return bodies.first }
    return own?.body ?? bodyInStory(title, person) ?? bodyOfAlike(title, person) ?? bodyByTable(title.text)
      ?? provincial(title.text)
      ?? ministry(of: title.text) ?? directory.body(ofOffice: title.text)
  }

  /// The government of the province that the article is about, for its ministers and the chief minister's advisers.
  private func provincial(_ title: String) -> RecordID? {
    guard title.contains("Provincial") || title.contains("Chief Minister") || title == "CM" else { return nil }
    return provinceOfStory.flatMap { directory.government(of: $0) }
  }

  /// The body of a known minister's posts, whatever the ministry is called.
  private func bodyOfAlike(_ title: Title, _ person: RecordID) -> RecordID? {
    let isBare = ["minister", "federal minister"].contains(title.text.lowercased())
    guard isBare || title.text.contains("Provincial") else { return nil }
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

  private func bodyNamed(_ name: String) -> RecordID? {
    let tokens = Tokenizer(rules: rules).tokens(of: name)
    guard let match = index.match(tokens, at: 0), match.tokens.count == tokens.count else { return nil }
    let bodies = match.entries.map { directory.records[$0.record] }.filter { $0.kind == .body }
    return (bodies.first { $0.texts(.country) == ["PK"] } ?? bodies.first)?.id
  }

  /// The Ministry of X of a Minister for X, of a Federal Secretary X, and of an X Minister.
  private func ministry(of title: String) -> RecordID? {
    let words = title.split(separator: " ").map(String.init)
    guard !title.contains("Provincial"), !title.contains("Prime"), !title.contains("Chief"),
      let office = words.lastIndex(of: "Minister")
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
