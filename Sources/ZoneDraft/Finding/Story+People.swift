import ZoneData

/// People with their offices: `X, the Y of Z`, `Y X`, `Z's Y, X`.
extension Story {
  private static let longestName = 5
  private static let mostHonorifics = 6

  /// An office in the text.
  private struct Title {
    /// With what it is for, and the body before it.
    var tokens: Range<Int>
    var text: String
    var body: RecordID?
    var inferred: String?
  }

  mutating func findPeople() {
    for passage in passages.indices {
      var token = 0
      while token < passages[passage].tokens.count {
        if let title = title(passage, token) {
          findHolder(of: title, passage)
          token = max(token + 1, title.tokens.upperBound)
        } else {
          token += 1
        }
      }
      findPeopleWithoutOffice(passage)
    }
  }

  // MARK: - Offices

  private func title(_ passage: Int, _ token: Int) -> Title? {
    let tokens = passages[passage].tokens
    guard isFree(passage, token), var end = rules[.titles].match(tokens, at: token)?.tokens.upperBound,
      isFree(passage, token..<end), !isHonorific(tokens, token..<end)
    else { return nil }
    while end + 1 < tokens.count, tokens[end].text == "and" || tokens[end].isMark("/"),
      let next = rules[.titles].match(tokens, at: end + 1)
    {
      end = next.tokens.upperBound
    }
    var start = token
    while start > 0,
      rules[.beforeTitle].has(tokens[start - 1].text)
        || tokens[start - 1].isHyphen && start > 1
          && rules[.beforeTitle].has(tokens[start - 2].text)
    {
      start -= 1
    }
    start = startOfDepartments(tokens, start)
    guard isFree(passage, start..<end) else { return nil }
    var title = Title(tokens: start..<end, text: "", body: nil)
    let textEnd = extend(&title, passage)
    title.text = Self.capitalised(passages[passage].name(start..<textEnd))
    takeBodyBefore(&title, passage)
    return title
  }

  /// Whether an office is a part of a rank: `Air Chief Marshal`.
  private func isHonorific(_ tokens: [Token], _ title: Range<Int>) -> Bool {
    rules[.honorifics].match(tokens, at: title.lowerBound, needsCapital: true)
      .map { $0.tokens.upperBound > title.upperBound } ?? false
  }

  /// The start of `IT and Higher Education` before `Minister`.
  private func startOfDepartments(_ tokens: [Token], _ end: Int) -> Int {
    var start = end
    while let match = rules[.departments].match(tokens, endingAt: start, from: max(0, start - 2)) {
      start = match.tokens.lowerBound
      guard start > 1, tokens[start - 1].text == "and",
        rules[.departments].match(tokens, endingAt: start - 1, from: max(0, start - 3)) != nil
      else { continue }
      start -= 1
    }
    return start
  }

  /// Takes what the office is for, and returns the end of its text.
  private func extend(_ title: inout Title, _ passage: Int) -> Int {
    let tokens = passages[passage].tokens
    var (end, textEnd) = (title.tokens.upperBound, title.tokens.upperBound)
    for _ in 0..<4 {
      guard end < tokens.count else { break }
      if let bracket = bracketOfTitle(passage, end) {
        // The name of the department, or of the body: `(STZA)`.
        title.body = title.body ?? bodyMention(passage, end + 1)?.record
        end = bracket
      } else if let body = bodyMention(passage, end), title.body == nil {
        (title.body, end) = (body.record, body.tokens.upperBound)
        end = afterBrackets(passage, end)
      } else if end == title.tokens.upperBound, let zone = mention(passage, end), zone.kind == .zone,
        zone.tokens.lowerBound == end, zone.tokens.upperBound < tokens.count,
        tokens[zone.tokens.upperBound].isCapital
      {
        // `Chairman Amazon Software Technology Park X`.
        end = zone.tokens.upperBound
      } else if let place = placeBetweenCommas(tokens, end), isFree(passage, end..<place.tokens.upperBound) {
        // `Chief Minister, KP, X`.
        title.body = title.body ?? directory.government(of: place.value)
        end = place.tokens.upperBound
      } else if rules[.joinsTitle].has(tokens[end].text), let next = afterJoin(passage, end, &title) {
        end = next.end
        if !next.isBody { textEnd = end }
      } else if tokens[end].isCapital, tokens[end].shape == .word, isFree(passage, end),
        rules[.places].match(tokens, at: end) != nil || rules[.notNames].has(tokens[end].text)
          || rules[.countries].match(tokens, at: end) != nil,
        let run = departmentRun(passage, end)
      {
        // The province of a Chief Minister says which body it is, and belongs to no title.
        let province = rules[.places].match(tokens, at: end)
        if let province, title.body == nil { title.body = directory.government(of: province.value) }
        // That of `Huawei Pakistan` belongs to the body.
        let isOfBody = textEnd < end && title.body != nil && rules[.countries].match(tokens, at: end) != nil
        if (province == nil || title.body == nil) && !isOfBody { textEnd = run }
        end = run
      } else {
        break
      }
    }
    title.tokens = title.tokens.lowerBound..<end
    return textEnd
  }

  private func placeBetweenCommas(_ tokens: [Token], _ comma: Int) -> PhraseTable.Match? {
    guard tokens[comma].isMark(","), let place = rules[.places].match(tokens, at: comma + 1, needsCapital: true),
      place.tokens.upperBound < tokens.count, tokens[place.tokens.upperBound].isMark(",")
    else { return nil }
    return place
  }

  /// Words of a department right behind the title: `Director Strategic Planning`.
  private func departmentRun(_ passage: Int, _ start: Int) -> Int? {
    let tokens = passages[passage].tokens
    var end = start
    while end < tokens.count, isFree(passage, end), tokens[end].shape == .word {
      let isJoined = tokens[end].text == "and" && end + 1 < tokens.count && rules[.notNames].has(tokens[end + 1].text)
      let place = rules[.places].match(tokens, at: end) ?? rules[.countries].match(tokens, at: end)
      guard tokens[end].isCapital && (rules[.notNames].has(tokens[end].text) || place != nil) || isJoined else { break }
      // A title of its own: `Minister for IT and Chairman`.
      guard isJoined || rules[.titles].match(tokens, at: end) == nil else { break }
      end = isJoined ? end + 1 : place?.tokens.upperBound ?? end + 1
    }
    return end > start ? end : nil
  }

  /// The end of what follows `of`, `for`, `to` or `at`, and whether it is a body.
  private func afterJoin(_ passage: Int, _ join: Int, _ title: inout Title) -> (end: Int, isBody: Bool)? {
    let tokens = passages[passage].tokens
    var next = join + 1
    while next < tokens.count, tokens[next].text == "the" || tokens[next].text == "its" { next += 1 }
    guard next < tokens.count else { return nil }
    if let province = rules[.places].match(tokens, at: next), title.body == nil, isFree(passage, next),
      let government = directory.government(of: province.value)
    {
      title.body = government
      return (province.tokens.upperBound, true)
    }
    if let zone = mention(passage, next), zone.kind == .zone, zone.tokens.lowerBound == next {
      return (zone.tokens.upperBound, false)
    }
    if let body = bodyMention(passage, next) {
      if title.body == nil { title.body = body.record }
      return (afterBrackets(passage, body.tokens.upperBound), true)
    }
    guard isFree(passage, next), tokens[next].isCapital, tokens[next].shape == .word else { return nil }
    // `Special Assistant to the Prime Minister on Investment`.
    if let other = rules[.titles].match(tokens, at: next), title.text.isEmpty, tokens[join].text == "to" {
      return (other.tokens.upperBound, false)
    }
    var end = run(passage, from: next).upperBound
    // A known body within the run belongs to the next step.
    if let other = (next..<end).first(where: { !isFree(passage, $0) }) { end = other }
    for place in next..<end where place > next && startsName(passage, place) { return (place, false) }
    if let name = nameAfterDepartment(passage, next..<end) { return (name, false) }
    while end > next, !tokens[end - 1].isCapital { end -= 1 }
    if let list = endOfList(passage, end) { end = list }
    return end > next ? (end, false) : nil
  }

  /// Where the holder's name begins in `Advisor on Merged Districts X Y`: behind the last word that is none of a name.
  private func nameAfterDepartment(_ passage: Int, _ run: Range<Int>) -> Int? {
    let tokens = passages[passage].tokens
    guard let last = run.last(where: { rules[.notNames].has(tokens[$0].text) }), last + 1 < run.upperBound else {
      return nil
    }
    guard let end = endOfName(passage, last + 1, isShortEnough: false), end == run.upperBound else { return nil }
    return last + 1
  }

  /// The end of `, Development and Reforms` after `Minister for Planning`.
  private func endOfList(_ passage: Int, _ end: Int) -> Int? {
    let tokens = passages[passage].tokens
    guard end + 2 < tokens.count, tokens[end].isMark(","), isFree(passage, end + 1), tokens[end + 1].isCapital,
      rules[.notNames].has(tokens[end + 1].text)
    else { return nil }
    let run = run(passage, from: end + 1)
    guard tokens[run].contains(where: { $0.text == "and" }) else { return endOfList(passage, end + 2) }
    return run.upperBound
  }

  /// Whether a title or an honorific begins here, which ends the one before.
  private func startsName(_ passage: Int, _ token: Int) -> Bool {
    let tokens = passages[passage].tokens
    if let honorific = rules[.honorifics].match(tokens, at: token, needsCapital: true) {
      return honorific.tokens.upperBound < tokens.count
    }
    return rules[.titles].match(tokens, at: token, needsCapital: true) != nil
  }

  private func bodyMention(_ passage: Int, _ token: Int) -> Mention? {
    guard let mention = mention(passage, token), mention.tokens.lowerBound == token, mention.kind == .body else {
      return nil
    }
    return mention
  }

  /// `(STZA)` after a name.
  private func afterBrackets(_ passage: Int, _ end: Int) -> Int {
    let tokens = passages[passage].tokens
    guard end + 2 < tokens.count, tokens[end].isMark("(") else { return end }
    return (end..<min(end + 5, tokens.count)).first { tokens[$0].isMark(")") }.map { $0 + 1 } ?? end
  }

  /// The end of `(CEO)` after an office, of which the bracket holds neither the person nor an honorific.
  private func bracketOfTitle(_ passage: Int, _ place: Int) -> Int? {
    let (tokens, end) = (passages[passage].tokens, afterBrackets(passage, place))
    guard end > place, afterHonorific(tokens, place) == nil, endOfName(passage, place + 1, isShortEnough: false) == nil
    else { return nil }
    let isPerson = mention(passage, place + 1)?.kind == .person
    return isPerson ? nil : end
  }

  /// `STZA Chairman`, `Punjab's Chief Minister`, `Pakistan’s ambassador`.
  private func takeBodyBefore(_ title: inout Title, _ passage: Int) {
    let tokens = passages[passage].tokens
    var place = title.tokens.lowerBound - 1
    if place >= 0, tokens[place].isPossessive { place -= 1 }
    if place >= 0, tokens[place].isMark(")") {
      place = (max(0, place - 4)..<place).last { tokens[$0].isMark("(") }.map { $0 - 1 } ?? place
    }
    guard place >= 0, title.body == nil else { return }
    if let mention = mention(passage, place), mention.kind == .body,
      mention.tokens.upperBound == place + 1
    {
      title.body = mention.record
      title.tokens = mention.tokens.lowerBound..<title.tokens.upperBound
    } else if let before = rules[.places].match(tokens, endingAt: place + 1)
      ?? rules[.countries].match(tokens, endingAt: place + 1), tokens[place].isCapital
    {
      title.tokens = before.tokens.lowerBound..<title.tokens.upperBound
      if title.text.contains("Minister") && !title.text.contains("Prime") || title.text.contains("Governor") {
        title.body = directory.government(of: before.value)
      }
    }
  }

  private static func capitalised(_ title: String) -> String { title.prefix(1).uppercased() + title.dropFirst() }

  // MARK: - Holders

  private mutating func findHolder(of title: Title, _ passage: Int) {
    let after = person(after: title.tokens.upperBound, passage)
    let before = person(before: title, passage)
    // `Chairman Amer Hashmi` before `…, Chairman`, and that before `Director of STZA, Hamza Orakzai`.
    let isDirect = after.map { !$0.hasComma } ?? false
    // In `Senator A, Ambassador to B, C` the first name has its office already.
    let isListed = after != nil && before.map { hasOffice($0, passage) } ?? false
    guard let holder = isDirect || isListed ? after : before ?? after else { return }
    guard let person = hold(holder, passage, hasTitle: true) else { return }
    var (body, inferred) = (title.body ?? bodyAfter(title, holder, passage), String?.none)
    if body == nil {
      body = self.body(of: title, person)
      inferred = body.map { "the office is one of \(name(of: $0))" }
    }
    posts.append(
      Post(
        passage: passage,
        tokens: min(
          title.tokens.lowerBound, holder.tokens.lowerBound)..<max(
            title.tokens.upperBound, holder.tokens.upperBound), person: person, body: body, title: title.text,
        confidence: confidence(of: person, title), inferred: inferred))
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

  /// The body of an office that is printed without one: of the person's own post, else the ministry of the minister, else
  /// that of the office wherever it is.
  private func body(of title: Title, _ person: RecordID) -> RecordID? {
    let office = Office(title: title.text)
    let own = directory[person]?.posts.first { Office(title: $0.title) == office }
    let isForeign = title.text.utf8.first.map { $0 > 0x7F } ?? false
    let bodies = isForeign ? Set(directory[person]?.posts.map(\.body) ?? []) : []
    if own == nil, bodies.count == 1 { return bodies.first }
    return own?.body ?? bodyOfAlike(title.text, person) ?? bodyByTable(title.text) ?? ministry(of: title.text)
      ?? directory.body(ofOffice: title.text)
  }

  /// The body of a known minister's posts, whatever the ministry is called.
  private func bodyOfAlike(_ title: String, _ person: RecordID) -> RecordID? {
    guard Self.isOfMinistry(title) else { return nil }
    let bodies = Set(directory[person]?.posts.filter { Self.isOfMinistry($0.title) }.map(\.body) ?? [])
    return bodies.count == 1 ? bodies.first : nil
  }

  private static func isOfMinistry(_ title: String) -> Bool {
    title.contains("Minister") && !title.contains("Prime") && !title.contains("Chief")
  }

  /// The body that the rules name for an office: the Senate of a Senator.
  private func bodyByTable(_ title: String) -> RecordID? {
    let tokens = Tokenizer(rules: rules).tokens(of: title)
    let start = tokens.firstIndex { !rules[.beforeTitle].has($0.text) } ?? 0
    guard let match = rules[.officeBodies].match(tokens, at: start) ?? rules[.officeBodies].match(tokens, at: 0) else {
      return nil
    }
    return bodyNamed(match.value)
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
      let office = words.lastIndex(where: { $0 == "Minister" || $0 == "Secretary" })
    else { return nil }
    var rest = Array(words[(office + 1)...])
    if let join = rest.firstIndex(where: { $0 == "for" || $0 == "of" }) { rest = Array(rest[(join + 1)...]) }
    if rest.first == "State", let join = rest.firstIndex(of: "for") { rest = Array(rest[(join + 1)...]) }
    if rest.isEmpty { rest = words[..<office].filter { !rules[.beforeTitle].has(Tokenizer.word($0)) } }
    guard !rest.isEmpty else { return nil }
    let department = rest.joined(separator: " ")
    return bodyNamed("Ministry of " + department) ?? bodyNamed("Ministry for " + department)
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

  private func holder(_ passage: Int, from start: Int, hasComma: Bool) -> Holder? {
    let tokens = passages[passage].tokens
    var (place, hasHonorific) = (start, false)
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
    guard let end = endOfName(passage, place, isShortEnough: isShortEnough) else { return nil }
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

  private func afterHonorific(_ tokens: [Token], _ place: Int) -> Int? {
    if tokens[place].isMark("("), place + 2 < tokens.count, rules[.honorifics].has(tokens[place + 1].text) {
      return (place + 2..<min(place + 4, tokens.count)).first { tokens[$0].isMark(")") }.map { $0 + 1 }
    }
    guard let match = rules[.honorifics].match(tokens, at: place, needsCapital: true) else { return nil }
    let end = match.tokens.upperBound
    return end < tokens.count && tokens[end].isMark(".") ? end + 1 : end
  }

  /// The end of capitalised words that can be the name of a person.
  private func endOfName(_ passage: Int, _ start: Int, isShortEnough: Bool) -> Int? {
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

  private func isNameWord(_ tokens: [Token], _ place: Int) -> Bool {
    let token = tokens[place]
    guard token.shape == .word, token.isCapital, !rules[.notNames].has(token.text), !rules[.outside].has(token.text)
    else { return false }
    // Acronyms are bodies; a person has at most initials.
    guard !token.isUpper || token.text.utf8.count < 3 else { return false }
    return rules[.titles].match(tokens, at: place, needsCapital: true) == nil
      && rules[.countries].match(tokens, at: place) == nil
  }

  private func person(before title: Title, _ passage: Int) -> Holder? {
    let (tokens, end) = (passages[passage].tokens, title.tokens.lowerBound)
    var place = end - 1
    while place >= 0, ["the", "a", "an", "also", "as", "is", "who", "currently", "was"].contains(tokens[place].text) {
      place -= 1
    }
    let hasDash = place >= 0 && isSeparateDash(tokens, place)
    let hasComma = place >= 0 && (tokens[place].isMark(",") || tokens[place].isMark("(")) || hasDash
    if hasComma { place -= 1 }
    guard place >= 0, hasComma || place < end - 1 || canFollowName(title, passage) else { return nil }
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
  private func isStartOfName(_ passage: Int, _ start: Int) -> Bool {
    let tokens = passages[passage].tokens
    guard isFree(passage, start), tokens[start].isCapital else { return false }
    return start == 0 || !isNameWord(tokens, start - 1) || !isFree(passage, start - 1)
      || rules[.honorifics].match(tokens, at: start, needsCapital: true) != nil
  }

  // MARK: - Without office

  /// People by an honorific, or as the subject of a report.
  private mutating func findPeopleWithoutOffice(_ passage: Int) {
    let tokens = passages[passage].tokens
    var token = 0
    while token < tokens.count {
      guard isFree(passage, token), tokens[token].isCapital, isStartOfName(passage, token),
        let holder = holder(passage, from: token, hasComma: false), holder.known == nil,
        holder.hasHonorific && isPersonal(tokens, token) || isReporting(tokens, holder.tokens.upperBound)
      else {
        token += 1
        continue
      }
      _ = hold(holder, passage, hasTitle: false)
      token = holder.tokens.upperBound
    }
  }

  private func isPersonal(_ tokens: [Token], _ start: Int) -> Bool {
    // `General` and `Justice` are also words of other names.
    !rules[.notNames].has(tokens[start].text) && tokens[start].text != "general"
  }

  func isReporting(_ tokens: [Token], _ place: Int) -> Bool {
    place < tokens.count && rules[.reports].match(tokens, at: place) != nil
  }
}
