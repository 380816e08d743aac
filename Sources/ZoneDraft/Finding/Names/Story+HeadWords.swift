import ZoneData

/// The names in runs of capitalised words: up to a head word, or from one on.
extension Story {
  /// The end of `Ministry of …`: capitalised words with `and`, but not the next body.
  func end(ofHeadFirst head: PhraseTable.Match, _ passage: Int) -> Int {
    let tokens = passages[passage].tokens
    var end = head.tokens.upperBound
    while end < tokens.count, tokens[end].text == "the" { end += 1 }
    guard end < tokens.count, tokens[end].isCapital, tokens[end].shape == .word, isFree(passage, end) else {
      return head.tokens.lowerBound
    }
    let run = run(passage, from: end)
    for place in run where place > run.lowerBound {
      if rules[.titles].match(tokens, at: place, needsCapital: true) != nil { return place }
      let startsOther = tokens[place - 1].text == "and" && isStartOfOther(passage, place, run.upperBound)
      if startsOther { return place - 1 }
      // `University of Sindh in Jamshoro`
      if tokens[place - 1].text == "in", rules[.places].match(tokens, at: place, needsCapital: true) != nil {
        return place - 1
      }
    }
    if let name = nameAfterDepartment(passage, run) { return name }
    return endOfList(passage, run.upperBound) ?? run.upperBound
  }

  private func isStartOfOther(_ passage: Int, _ place: Int, _ end: Int) -> Bool {
    let tokens = passages[passage].tokens
    return rules[.heads].match(tokens, at: place, needsCapital: true) != nil
      || rules[.titles].match(tokens, at: place, needsCapital: true) != nil
      || headLast(passage, place..<end) != nil
  }

  private typealias Named = (tokens: Range<Int>, kind: RecordKind, word: String)

  /// The name in a run that ends in a head word.
  func headLast(_ passage: Int, _ run: Range<Int>) -> (tokens: Range<Int>, kind: RecordKind, word: String)? {
    let tokens = passages[passage].tokens
    var start = startOfName(passage, run)
    var best: Named?
    for place in run where place > start {
      let joint = tokens[place - 1].text
      let isBehind = best?.tokens.upperBound == place - 1
      if best != nil, joint == "in" || isBehind && (joint == "and" || joint == "for") { break }
      if best?.kind == .zone, joint == "of" { break }
      // `X University Vice Chancellor Y`
      if let best, best.tokens.upperBound <= place,
        rules[.titles].match(tokens, at: place, upTo: run.upperBound, needsCapital: true) != nil
      {
        break
      }
      if best == nil, let title = rules[.titles].match(tokens, at: place, upTo: run.upperBound, needsCapital: true) {
        start = title.tokens.upperBound
        while start < run.upperBound, Self.connectives.contains(tokens[start].text) { start += 1 }
        continue
      }
      if best == nil, joint == "and", isPlace(tokens, start..<place - 1) || isAfterHonorific(tokens, start) {
        start = place
      }
      let isDefinite = joint == "the" && ["for", "of"].contains(tokens[safe: place - 2]?.text)
      if best == nil, joint == "for" || joint == "in" || isDefinite {
        start = place
      }
      guard place > start, !Self.connectives.contains(tokens[place - 1].text) else { continue }
      if let zone = rules[.zones].match(tokens, at: place, upTo: run.upperBound, needsCapital: true) {
        best = longer(best, (start..<zone.tokens.upperBound, .zone, zone.value))
      } else if let body = rules[.bodies].match(tokens, at: place, upTo: run.upperBound, needsCapital: true) {
        best = longer(best, (start..<withCity(endOfHead(body, passage, run), body.value, tokens), .body, body.value))
      }
    }
    guard let best, !isGeneric(tokens[best.tokens.lowerBound..<best.tokens.upperBound].dropLast()) else { return nil }
    return best
  }

  /// Whether a person's name begins at a token: `Dr A B and Example Ventures`.
  private func isAfterHonorific(_ tokens: [Token], _ start: Int) -> Bool {
    start > 0
      && (rules[.honorifics].match(tokens, endingAt: start, from: max(0, start - 3)) != nil
        || rules[.titles].match(tokens, endingAt: start, from: max(0, start - 4)) != nil)
  }

  private func isPlace(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    rules[.places].match(tokens, at: range.lowerBound, needsCapital: true)?.tokens == range
  }

  /// The zone of a city in a run: its name, words that say what it is, and a word of place as in `Peshawar IT Valley`.
  func zoneOfCity(_ passage: Int, _ run: Range<Int>) -> Range<Int>? {
    let tokens = passages[passage].tokens
    guard let city = rules[.places].match(tokens, at: run.lowerBound, needsCapital: true),
      let head = (city.tokens.upperBound..<run.upperBound).first(where: { rules[.cityZones].has(tokens[$0].text) }),
      head > city.tokens.upperBound, head - city.tokens.upperBound < 4,
      rules[.otherZones].match(tokens, endingAt: head, from: city.tokens.upperBound) == nil
    else { return nil }
    return run.lowerBound..<head + 1
  }

  /// The end of `Board of Investment and Trade` and of `Institute of Arts, Science and Technology`, where the head word
  /// goes on. What follows the name of a company is the country of it.
  private func endOfHead(_ head: PhraseTable.Match, _ passage: Int, _ run: Range<Int>) -> Int {
    let (tokens, end) = (passages[passage].tokens, head.tokens.upperBound)
    let joint = tokens[safe: end]?.text ?? ""
    let isPart = joint == "for" || joint == "of" && tokens[safe: end + 1]?.text != "the"
    let goesOn =
      isPart && ["association", "university", "embassy", "authority", "government", "centre"].contains(head.value)
      || joint == "of" && tokens[end - 1].text == "bank"
    if joint == "on", head.value == "working-group", !isTime(tokens, end + 1) {
      return endOfSubject(passage, end + 1) ?? end
    }
    guard goesOn, end + 1 < run.upperBound else { return end }
    let name = nameAfterDepartment(passage, end + 1..<run.upperBound)
    let last =
      name ?? (end + 1..<run.upperBound).first { tokens[$0].text == "in" || startsOther(passage, behind: $0, run) }
      ?? run.upperBound
    return endOfList(passage, last) ?? last
  }

  private func isTime(_ tokens: [Token], _ place: Int) -> Bool {
    rules[.months].match(tokens, at: place, needsCapital: true) != nil
      || rules[.weekdays].match(tokens, at: place, needsCapital: true) != nil
  }

  /// Whether `and` joins another name, and not a further subject: `University of Engineering and Hubei Instruments Limited`.
  private func startsOther(_ passage: Int, behind joint: Int, _ run: Range<Int>) -> Bool {
    let tokens = passages[passage].tokens
    guard tokens[joint].text == "and", let next = tokens[safe: joint + 1], joint + 1 < run.upperBound,
      !rules[.notNames].has(next.text), !rules[.generic].has(next.text)
    else { return false }
    return headLast(passage, joint + 1..<run.upperBound) != nil
  }

  /// The end of what a committee is on: `Committee on the Information Technology Industry`.
  private func endOfSubject(_ passage: Int, _ start: Int) -> Int? {
    let tokens = passages[passage].tokens
    let first = tokens[safe: start]?.text == "the" ? start + 1 : start
    guard let next = tokens[safe: first], next.isCapital, next.shape == .word, isFree(passage, first) else {
      return nil
    }
    let end = run(passage, from: first).upperBound
    return endOfList(passage, end) ?? end
  }

  /// The end with the city of a university: `Kohsar University Murree`.
  private func withCity(_ end: Int, _ kind: String, _ tokens: [Token]) -> Int {
    guard kind == "university", let city = rules[.places].match(tokens, at: end, needsCapital: true) else { return end }
    let next = city.tokens.upperBound
    return next < tokens.count && tokens[next].isCapital && tokens[next].shape == .word ? end : next
  }

  private func longer(_ one: Named?, _ other: Named) -> Named {
    guard let one else { return other }
    return one.tokens.upperBound >= other.tokens.upperBound ? one : other
  }

  /// The run without words that belong to no name and without titles.
  func startOfName(_ passage: Int, _ run: Range<Int>) -> Int {
    let tokens = passages[passage].tokens
    var start = run.lowerBound
    while start < run.upperBound {
      if let title = rules[.titles].match(tokens, at: start, upTo: run.upperBound) {
        start = title.tokens.upperBound
      } else if rules[.outside].has(tokens[start].text) || Self.connectives.contains(tokens[start].text)
        || rules[.demonyms].has(tokens[start].text) && !tokens.isHyphen(start + 1) || tokens[start].shape != .word
      {
        start += 1
      } else if start + 1 < run.upperBound, Self.connectives.contains(tokens[start + 1].text),
        passages[passage].sentence(of: start).lowerBound == start
      {
        // `Appreciating the …` at the start of a sentence.
        start += 1
      } else {
        return start
      }
    }
    return start
  }

  private func isGeneric(_ tokens: some Sequence<Token>) -> Bool {
    tokens.allSatisfy { $0.shape != .word || rules[.generic].has($0.text) || Self.connectives.contains($0.text) }
  }
}
