import ZoneData

/// Names, kinds and places.
extension ProposalCollection {
  /// The names by which the article calls each record, the longest as its name.
  mutating func collectNames() {
    var forms: [RecordID: [Mention]] = [:]
    var order: [RecordID] = []
    for mention in story.mentions.joined() where mention.form == .name {
      if forms[mention.record] == nil { order.append(mention.record) }
      forms[mention.record, default: []].append(mention)
    }
    for id in order { collectNames(of: id, forms[id] ?? []) }
  }

  private mutating func collectNames(of id: RecordID, _ mentions: [Mention]) {
    // The text is more careful than the headline.
    let printed = mentions.sorted { rank($0) < rank($1) }
    guard let best = printed.first else { return }
    for mention in printed {
      let name = name(mention)
      let isName = mention.tokens == best.tokens && mention.passage == best.passage
      add(id, isName ? .name : .aliases, .text(name), mention.passage, mention.tokens, mention.confidence)
    }
  }

  /// Names before acronyms, the text before the headline, then as they stand.
  private func rank(_ mention: Mention) -> (Int, Int, Int) {
    let text = story.passages[mention.passage]
    let isAcronym = mention.tokens.count == 1 && text.tokens[mention.tokens.lowerBound].isUpper
    return (isAcronym ? 1 : 0, text.number == 0 ? 1 : 0, mention.passage)
  }

  private func name(_ mention: Mention) -> String { story.passages[mention.passage].name(mention.tokens) }

  /// The kinds of known bodies whose printed names say them.
  mutating func collectKinds() {
    for mention in story.mentions.joined() where mention.kind == .body && mention.form == .name && !mention.isNew {
      let tokens = story.passages[mention.passage].tokens
      let (start, end) = (mention.tokens.lowerBound, mention.tokens.upperBound)
      let head =
        story.rules[.heads].match(tokens, at: start, upTo: end, needsCapital: true)
        ?? story.rules[.bodies].match(tokens, endingAt: end, from: start)
      guard let head, mention.tokens.count > 1, story.directory[mention.record]?.text(.kind) == head.value else {
        continue
      }
      add(mention.record, .kind, .word(head.value), mention.passage, mention.tokens, .likely)
    }
  }

  /// The kinds of bodies and the types of zones, by the head words of their names.
  mutating func collectNewRecords() {
    for record in story.newRecords {
      guard let word = record.word else { continue }
      switch record.kind {
      case .body: addWord(record, .kind, word, inferred: nil)
      case .zone where story.unnamed[record.id] == nil: addWord(record, .type, word, inferred: "the name")
      default: continue
      }
    }
  }

  private mutating func addWord(_ record: NewRecord, _ field: Field.Name, _ word: String, inferred: String?) {
    add(record.id, field, .word(word), 0, 0..<0, record.confidence, inferred: inferred, span: record.span)
  }

  /// The place and the province of zones: behind their names, or in them.
  mutating func collectZonePlaces() {
    let inOrder = story.unnamed.sorted { one, other in
      (one.value.passage, one.value.tokens.lowerBound) < (other.value.passage, other.value.tokens.lowerBound)
    }
    for (id, place) in inOrder {
      addPlace(id, place.passage, place.tokens, place.code, .likely)
    }
    for mention in story.mentions.joined() where mention.kind == .zone && mention.form == .name {
      if let place = placeBehind(mention) {
        addPlace(mention.record, place.passage, place.tokens, place.code, .likely)
      } else if mention.isNew, let place = placeWithin(mention) {
        addPlace(mention.record, mention.passage, place.tokens, place.value, .guess)
      }
    }
  }

  private func placeBehind(_ mention: Mention) -> Story.PlaceMention? {
    let text = story.passages[mention.passage]
    let sentence = text.sentence(of: mention.tokens.lowerBound)
    guard let place = story.provinces(mention.passage, in: mention.tokens.upperBound..<sentence.upperBound).first else {
      return nil
    }
    let between = text.tokens[mention.tokens.upperBound..<place.tokens.lowerBound]
    let isNear =
      between.count <= 5 && between.contains { ["in", "at", "near"].contains($0.text) }
      && !between.contains { $0.text == "and" || $0.text == "from" }
    return isNear || between.count == 1 && between.first?.isMark(",") == true ? place : nil
  }

  private func placeWithin(_ mention: Mention) -> PhraseTable.Match? {
    let tokens = story.passages[mention.passage].tokens
    return mention.tokens.lazy.compactMap { story.rules[.places].match(tokens, at: $0, needsCapital: true) }.first
  }

  private mutating func addPlace(
    _ zone: RecordID, _ passage: Int, _ tokens: Range<Int>, _ code: String, _ confidence: Confidence
  ) {
    let name = story.passages[passage].name(tokens)
    let unit = Subdivision(code: code)
    let isProvince =
      code != "PK-IS" && [unit?.name, unit?.shortName].contains { $0.map(Story.squeezed) == Story.squeezed(name) }
    let by = story.speaker(passage, tokens.lowerBound)
    if !isProvince { add(zone, .place, .text(name), passage, tokens, confidence, by: by) }
    add(
      zone, .province, .subdivision(code), passage, tokens, confidence, by: by,
      inferred: isProvince ? nil : "the city")
  }
}
