import ZoneData

/// People with their offices: `X, the Y of Z`, `Y X`, `Z's Y, X`.
extension Story {
  private static let longestName = 5
  private static let mostHonorifics = 6

  mutating func findPeople() {
    for passage in passages.indices {
      var token = 0
      while token < passages[passage].tokens.count {
        if let verb = rules[.holdsOffice].match(passages[passage].tokens, at: token), verb.value != "as" {
          findHolder(ofVerb: verb, passage)
          token = verb.tokens.upperBound
        } else if let title = title(passage, token) {
          findHolder(of: title, passage)
          token = max(token + 1, title.tokens.upperBound)
        } else {
          token += 1
        }
      }
      findPeopleWithoutOffice(passage)
    }
  }

  private mutating func findHolder(of title: Title, _ passage: Int) {
    let after = person(after: title.tokens.upperBound, passage)
    let before = person(before: title, passage)
    // `Chairman Amer Hashmi` before `…, Chairman`, and that before `Director of STZA, Hamza Orakzai`.
    let isDirect = after.map { !$0.hasComma } ?? false
    // In `Senator A, Ambassador to B, C` the first name has its office already.
    let isTaken = before.map { hasOffice($0, passage) } ?? false
    let isListed = after != nil && isTaken
    guard let holder = isDirect || isListed ? after : before ?? after else { return }
    guard let person = hold(holder, passage, hasTitle: true) else { return }
    introduceOffice(title, of: person, passage)
    var body = title.body ?? bodyAfter(title, holder, passage) ?? bodyByWording(title, passage)
    if body == nil { body = companyBefore(title, passage) }
    let isPrinted = body != nil
    body =
      body ?? self.body(of: title, person, passage) ?? bodyOfKind(title, passage, before: title.tokens.lowerBound)
      ?? bodyOfNeighbour(title, holder, passage)
    let inferred = isPrinted ? nil : body.map { "the office is one of \(name(of: $0))" }
    let start = min(title.tokens.lowerBound, holder.tokens.lowerBound)
    let end = max(title.tokens.upperBound, holder.tokens.upperBound)
    let confidence = isTaken && after == nil && isInList(title, passage) ? .guess : confidence(of: person, title)
    for body in [body] + [title.secondBody].compactMap(\.self) {
      posts += (title.others + [title.text]).map { text in
        Post(
          passage: passage, tokens: start..<end, person: person, body: body, title: text, confidence: confidence,
          inferred: inferred)
      }
    }
  }

  /// Whether another office follows: in `Senator X, Secretary Finance, Chairman Y` the second has a holder without a name.
  private func isInList(_ title: Title, _ passage: Int) -> Bool {
    let (tokens, end) = (passages[passage].tokens, title.tokens.upperBound)
    guard end + 1 < tokens.count else { return false }
    if tokens[end].text == "and" { return true }
    guard tokens[end].isMark(",") else { return false }
    let next = tokens[end + 1].text == "and" ? end + 2 : end + 1
    return next > end + 1 || rules[.titles].match(tokens, at: next) != nil
  }

  /// Lets the abbreviation of an office mean its holder: `Chief of Army Staff (COAS)`.
  private mutating func introduceOffice(_ title: Title, of person: RecordID, _ passage: Int) {
    let tokens = passages[passage].tokens
    for place in title.tokens.dropFirst().dropLast() where tokens[place].isUpper && isFree(passage, place) {
      guard tokens[place - 1].isMark("("), tokens[place + 1].isMark(")"), let kind = kind(of: person) else { continue }
      introduce(passages[passage].name(place..<place + 1), span(passage, place..<place + 1), of: person, kind)
    }
  }

  private func confidence(of person: RecordID, _ title: Title) -> Confidence {
    if newRecord(person)?.confidence == .guess { return .guess }
    return title.body == nil ? .likely : .known
  }

  /// Whether an office was found right before a name.
  private func hasOffice(_ holder: Holder, _ passage: Int) -> Bool {
    guard let post = posts.last, post.passage == passage else { return false }
    return post.tokens.upperBound == holder.tokens.upperBound && post.tokens.lowerBound < holder.tokens.lowerBound
  }

  /// `X, Chief Financial Officer, China Road and Bridge Corporation`.
  private func bodyAfter(_ title: Title, _ holder: Holder, _ passage: Int) -> RecordID? {
    let (tokens, end) = (passages[passage].tokens, title.tokens.upperBound)
    guard holder.tokens.upperBound <= title.tokens.lowerBound, end < tokens.count, tokens[end].isMark(",") else {
      return nil
    }
    return bodyMention(passage, end + 1)?.record
  }

  /// A name that holds an office, or that stands as one.
  struct Holder {
    let tokens: Range<Int>
    let known: Mention?
    let hasHonorific: Bool
    let hasComma: Bool
  }

  private func person(after start: Int, _ passage: Int) -> Holder? {
    let tokens = passages[passage].tokens
    let hasComma = start < tokens.count && tokens[start].isMark(",")
    return holder(passage, from: hasComma ? start + 1 : start, hasComma: hasComma)
  }

  func holder(_ passage: Int, from start: Int, hasComma: Bool) -> Holder? {
    let tokens = passages[passage].tokens
    var (place, hasHonorific) = (start, false)
    // A known name can begin with an honorific.
    if let known = mention(passage, start), known.kind == .person, known.tokens.lowerBound == start {
      return Holder(tokens: known.tokens, known: known, hasHonorific: false, hasComma: hasComma)
    }
    // A text of honorifics only must not be searched from each of them to its end.
    for _ in 0..<Self.mostHonorifics where place < tokens.count {
      guard let next = afterHonorific(tokens, place) else { break }
      (place, hasHonorific) = (next, true)
    }
    guard place < tokens.count else { return nil }
    if let known = mention(passage, place) {
      guard known.kind == .person, known.tokens.lowerBound == place else { return nil }
      return Holder(tokens: known.tokens, known: known, hasHonorific: hasHonorific, hasComma: hasComma)
    }
    if let known = knownAfterFirstNames(passage, place) {
      return Holder(
        tokens: place..<known.tokens.upperBound, known: known, hasHonorific: hasHonorific, hasComma: hasComma)
    }
    let isShortEnough = hasHonorific || !hasComma && isAlone(passage, place)
    guard let end = endOfName(passage, place, isShortEnough: isShortEnough),
      rules[.places].match(tokens, at: place)?.tokens != place..<end
    else { return nil }
    return Holder(tokens: place..<end, known: nil, hasHonorific: hasHonorific, hasComma: hasComma)
  }

  /// `Muhammad Shehbaz Sharif`, of whom the catalogue has the last two names.
  private func knownAfterFirstNames(_ passage: Int, _ place: Int) -> Mention? {
    let tokens = passages[passage].tokens
    for next in place + 1..<place + 3 where next < tokens.count {
      guard isFree(passage, next - 1), isNameWord(tokens, next - 1) else { return nil }
      if let known = mention(passage, next) { return known.kind == .person ? known : nil }
    }
    return nil
  }

  /// Whether a single capitalised word can be a name: no place and followed by none.
  private func isAlone(_ passage: Int, _ place: Int) -> Bool {
    let tokens = passages[passage].tokens
    guard place + 1 < tokens.count, !tokens[place].isUpper else { return false }
    let next = tokens[place + 1]
    return rules[.places].match(tokens, at: place) == nil && rules[.demonyms].match(tokens, at: place) == nil
      && !next.isHyphen && !(next.shape == .word && next.isCapital && !isNameWord(tokens, place + 1))
  }

  func afterHonorific(_ tokens: [Token], _ place: Int) -> Int? {
    if tokens[place].isMark("("), place + 2 < tokens.count, rules[.honorifics].has(tokens[place + 1].text) {
      return (place + 2..<min(place + 4, tokens.count)).first { tokens[$0].isMark(")") }.map { $0 + 1 }
    }
    guard let match = rules[.honorifics].match(tokens, at: place, needsCapital: true) else { return nil }
    let end = match.tokens.upperBound
    return end < tokens.count && tokens[end].isMark(".") ? end + 1 : end
  }

  /// The end of capitalised words that can be the name of a person.
  func endOfName(_ passage: Int, _ start: Int, isShortEnough: Bool) -> Int? {
    guard !passages[passage].isTitleCase else { return nil }
    let tokens = passages[passage].tokens
    var (end, words) = (start, 0)
    while end < tokens.count, words < Self.longestName, isFree(passage, end) {
      let token = tokens[end]
      if isNameWord(tokens, end) {
        words += 1
      } else if words > 0, token.shape == .word, rules[.particles].has(token.text), end + 1 < tokens.count,
        isNameWord(tokens, end + 1)
      {
        // A particle does not count.
      } else if words > 0, rules[.particles].has(token.text), tokens.isHyphen(end - 1), tokens.isHyphen(end + 1) {
        // That of `Atta-ur-Rahman`.
      } else if token.isMark("."), end > start, tokens[end - 1].text.utf8.count < 3 || tokens[end - 1].text == "syed",
        end + 1 < tokens.count, isNameWord(tokens, end + 1)
      {
        // After an initial.
      } else if token.isHyphen, token.isGlued, end > start, end + 1 < tokens.count, tokens[end + 1].shape == .word {
        // A hyphen within a name.
      } else {
        break
      }
      end += 1
    }
    while end > start, tokens[end - 1].shape != .word { end -= 1 }
    return words >= (isShortEnough ? 1 : 2) ? end : nil
  }

  func isNameWord(_ tokens: [Token], _ place: Int) -> Bool {
    let token = tokens[place]
    guard token.shape == .word, token.isCapital else { return false }
    // Park is also a Korean surname.
    let isSurname = token.text == "park" && rules[.titles].match(tokens, endingAt: place) != nil
    guard isSurname || !rules[.notNames].has(token.text) else { return false }
    // `Li An` is a name.
    guard !rules[.outside].has(token.text) || place > 0 && rules[.surnames].has(tokens[place - 1].text) else {
      return false
    }
    // Acronyms are bodies; a person has at most initials.
    guard !token.isUpper || token.text.utf8.count < 3 else { return false }
    return rules[.titles].match(tokens, at: place, needsCapital: true) == nil
      && rules[.countries].match(tokens, at: place) == nil
  }

  private func person(before title: Title, _ passage: Int) -> Holder? {
    let (tokens, end) = (passages[passage].tokens, title.tokens.lowerBound)
    var place = end - 1
    let skipped: Set<String> = [
      "the", "a", "an", "also", "as", "is", "who", "currently", "was", "its", "their", "appointed", "named", "elected",
      "designated", "nominated", "became", "becomes", "has", "have", "had", "been", "were",
    ]
    while place >= 0, skipped.contains(tokens[place].text) { place -= 1 }
    if place < end - 1, let subject = subject(ofVerbBefore: end, passage) { return subject }
    let hasDash = place >= 0 && isSeparateDash(tokens, place)
    let hasComma = place >= 0 && [",", "،", "("].contains(where: tokens[place].isMark) || hasDash
    if hasComma { place -= 1 }
    guard place >= 0, hasComma || place < end - 1 || canFollowName(title, passage) else { return nil }
    return person(endingAt: place + 1, passage, hasComma: hasComma, hasDash: hasDash)
  }

  /// The person whose name ends before a token.
  func person(endingAt end: Int, _ passage: Int, hasComma: Bool = true, hasDash: Bool = false) -> Holder? {
    let (tokens, place) = (passages[passage].tokens, end - 1)
    if let known = mention(passage, place) {
      guard known.kind == .person else { return nil }
      return Holder(tokens: known.tokens, known: known, hasHonorific: false, hasComma: hasComma)
    }
    let sentence = passages[passage].sentence(of: place)
    for start in max(sentence.lowerBound, place - 7)...place where isStartOfName(passage, start) {
      // `New York – Chairman` is a dateline.
      guard !hasDash || rules[.places].match(tokens, at: start) == nil else { continue }
      if let holder = holder(passage, from: start, hasComma: hasComma), holder.tokens.upperBound == place + 1 {
        return holder
      }
    }
    return nil
  }

  private func isSeparateDash(_ tokens: [Token], _ place: Int) -> Bool {
    tokens[place].isHyphen && !tokens[place].isGlued
  }

  /// Whether an office can stand right behind a name: it is followed by its body, as in `X Chairman STZA`, or the name
  /// is a known person's.
  private func canFollowName(_ title: Title, _ passage: Int) -> Bool {
    let start = title.tokens.lowerBound
    guard mention(passage, start) == nil, start > 0 else { return false }
    return title.body != nil || mention(passage, start - 1)?.kind == .person
  }

  /// Whether no word of the same name stands before.
  func isStartOfName(_ passage: Int, _ start: Int) -> Bool {
    let tokens = passages[passage].tokens
    guard isFree(passage, start), tokens[start].isCapital else { return false }
    return start == 0 || !isNameWord(tokens, start - 1) || !isFree(passage, start - 1)
      || rules[.honorifics].match(tokens, at: start, needsCapital: true) != nil
  }
}
