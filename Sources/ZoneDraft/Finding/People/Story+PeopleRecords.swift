import ZoneData

/// Which records the names of people mean.
extension Story {
  /// The record of a holder, which is new unless its name is a known one or nearly so.
  mutating func hold(_ holder: Holder, _ passage: Int, hasTitle: Bool) -> RecordID? {
    if let known = holder.known { return known.record }
    if let id = addNear(passage, holder.tokens) { return id }
    let text = passages[passage]
    let words = text.tokens[holder.tokens].count { $0.shape == .word }
    // One word is the short form of a name, which is found later.
    if words == 1, let id = namedPeople[text.tokens[holder.tokens.lowerBound].text] { return id }
    if words > 1, let id = addLonger(passage, holder.tokens) { return id }
    // `Mr Zhang` alone can be anyone, but with an office he is someone.
    let confidence: Confidence =
      words > 1 ? (hasTitle ? .known : .likely) : hasTitle && holder.hasHonorific ? .likely : .guess
    guard let id = introduce(passage, holder.tokens, .person, confidence) else { return nil }
    let names = text.tokens[holder.tokens].filter { $0.shape == .word }.map(\.text)
    for key in [PersonKey(names)] + PersonKey.all(names) { people[key] = people[key] ?? id }
    if names.count > 2 { people[PersonKey(Array(names.prefix(2)))] = id }
    add(
      Mention(
        passage: passage, tokens: holder.tokens, record: id, kind: .person, isNew: true, confidence: confidence))
    return id
  }

  /// The person whose name has the same first and last words, or whose first words these are.
  private mutating func addLonger(_ passage: Int, _ tokens: Range<Int>) -> RecordID? {
    let words = passages[passage].tokens[tokens].filter { $0.shape == .word }.map(\.text)
    let key = PersonKey(words)
    let known = knownPerson(key, words).map { ($0, false) } ?? people[key].map { ($0, newRecord($0) != nil) }
    guard let (id, isNew) = known else {
      return nil
    }
    add(
      Mention(passage: passage, tokens: tokens, record: id, kind: .person, isNew: isNew, confidence: .likely))
    return id
  }

  /// The known person with the first and the last word. If many people have the last one, no other word may differ.
  private func knownPerson(_ key: PersonKey, _ words: [String]) -> RecordID? {
    guard let person = directory.person(named: key) else { return nil }
    guard words.count > 2, let last = words.last, rules[.smallWords].value(last) == "frequent" else { return person }
    let names = directory[person]?.names.map { Tokenizer(rules: rules).tokens(of: $0).map(\.text) } ?? []
    return names.contains { Set($0).isSuperset(of: words.dropFirst()) } ? person : nil
  }

  private mutating func addNear(_ passage: Int, _ tokens: Range<Int>) -> RecordID? {
    guard let near = index.near(passages[passage].tokens[tokens]) else { return nil }
    let record = directory.records[near.record]
    guard record.kind == .person else { return nil }
    add(Mention(passage: passage, tokens: tokens, record: record.id, kind: .person, confidence: .likely))
    return record.id
  }
}
