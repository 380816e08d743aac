import ZoneData

/// The offices in a text: `Y`, `Y of Z`, `Z's Y`, `Minister for A, B and C`.
extension Story {
  /// An office in the text.
  struct Title {
    /// With what it is for, and the body before it.
    var tokens: Range<Int>
    var text: String
    var body: RecordID?
    /// Other offices of the same person and body: `Chairman and Managing Director of Z`.
    var others: [String] = []
    /// The part of the body: `management committee`.
    var part: String?
    /// A second body: `of both Y and Z`.
    var secondBody: RecordID?
  }

  func title(_ passage: Int, _ token: Int) -> Title? {
    let tokens = passages[passage].tokens
    guard isFree(passage, token), var end = rules[.titles].match(tokens, at: token)?.tokens.upperBound,
      isFree(passage, token..<end), !isHonorific(tokens, token..<end), !isOwner(tokens, end)
    else { return nil }
    var (start, parts) = (token, [Int]())
    while end + 1 < tokens.count, tokens[end].text == "and" || tokens[end].isMark("/"),
      let next = rules[.titles].match(tokens, at: end + 1),
      // `Party Chairman and Foreign Minister` are of two bodies.
      rules[.officeBodies].match(tokens, at: end + 1) == nil
    {
      parts.append(end)
      end = next.tokens.upperBound
    }
    while start > 0,
      rules[.beforeTitle].has(tokens[start - 1].text)
        || tokens[start - 1].isHyphen && start > 1
          && rules[.beforeTitle].has(tokens[start - 2].text)
    {
      start -= 1
    }
    start = startOfDepartments(tokens, start)
    start = startOfOwner(tokens, start) ?? startOfFormer(tokens, start)
    guard isFree(passage, start..<end) else { return nil }
    var title = Title(tokens: start..<end, text: "", body: nil)
    let textEnd = extend(&title, passage)
    setTexts(&title, parts, textEnd, passage)
    takeBodyBefore(&title, passage)
    return title
  }

  /// Takes the words of each of the offices, without those that say when it was held.
  private func setTexts(_ title: inout Title, _ parts: [Int], _ end: Int, _ passage: Int) {
    let tokens = passages[passage].tokens
    var start = title.tokens.lowerBound
    while start < end, rules[.beforeTitle].value(tokens[start].text) == "dropped" || tokens[start].isHyphen {
      start += 1
    }
    var texts: [String] = []
    for part in parts + [end] {
      texts.append(Self.capitalised(passages[passage].name(start..<part)))
      start = part + 1
    }
    title.text = texts.removeLast() + (title.part.map { " of \($0)" } ?? "")
    title.others = texts
  }

  /// The start of `former` and `then` before an office and its department: `the then IT minister`.
  private func startOfFormer(_ tokens: [Token], _ end: Int) -> Int {
    var start = end
    while start > 0, rules[.beforeTitle].has(tokens[start - 1].text) { start -= 1 }
    return start
  }

  /// The start of `chief minister's` before `special assistant`.
  private func startOfOwner(_ tokens: [Token], _ end: Int) -> Int? {
    guard end > 1, tokens[end - 1].isPossessive, rules[.officeKinds].match(tokens, at: end)?.value == "adviser" else {
      return nil
    }
    return rules[.titles].match(tokens, endingAt: end - 1)?.tokens.lowerBound
  }

  /// Whether an office only says whose another is: `the Chief Minister's Principal Secretary`.
  private func isOwner(_ tokens: [Token], _ end: Int) -> Bool {
    end + 1 < tokens.count && tokens[end].isPossessive && rules[.titles].match(tokens, at: end + 1) != nil
  }

  /// Whether an office is a part of a rank: `Air Chief Marshal`.
  private func isHonorific(_ tokens: [Token], _ title: Range<Int>) -> Bool {
    rules[.honorifics].match(tokens, at: title.lowerBound, needsCapital: true)
      .map { $0.tokens.upperBound > title.upperBound } ?? false
  }

  /// The start of `IT and Higher Education` before `Minister`.
  private func startOfDepartments(_ tokens: [Token], _ end: Int) -> Int {
    var start = end
    // A word of Chinese has several tokens.
    let longest = tokens[end].shape == .han ? 6 : 2
    while let match = rules[.departments].match(tokens, endingAt: start, from: max(0, start - longest)) {
      start = match.tokens.lowerBound
      guard start > 1, ["and", "和", "与", "及"].contains(tokens[start - 1].text),
        rules[.departments].match(tokens, endingAt: start - 1, from: max(0, start - 1 - longest)) != nil
      else { continue }
      start -= 1
    }
    return start
  }

  /// Takes what the office is for, and returns the end of its text.
  private func extend(_ title: inout Title, _ passage: Int) -> Int {
    var (end, textEnd) = (title.tokens.upperBound, title.tokens.upperBound)
    for _ in 0..<4 {
      guard end < passages[passage].tokens.count,
        let next = bodyBehind(end, &title, passage) ?? subjectBehind(end, &textEnd, &title, passage)
      else { break }
      end = next
    }
    title.tokens = title.tokens.lowerBound..<end
    return textEnd
  }

  /// The end of a bracket, a body, a zone or a place right behind an office, none of which belongs to its text.
  private func bodyBehind(_ end: Int, _ title: inout Title, _ passage: Int) -> Int? {
    let tokens = passages[passage].tokens
    if let bracket = bracketOfTitle(passage, end) {
      // The name of the department, or of the body: `(STZA)`.
      title.body = title.body ?? bodyMention(passage, end + 1)?.record
      return bracket
    }
    if let body = bodyMention(passage, end), title.body == nil {
      title.body = body.record
      return afterBrackets(passage, body.tokens.upperBound)
    }
    // `وزیراعلیٰ پنجاب`
    if title.body == nil, tokens[end].isForeign, isFree(passage, end),
      let place = rules[.places].match(tokens, at: end), let government = directory.government(of: place.value)
    {
      title.body = government
      return place.tokens.upperBound
    }
    // `Chairman Amazon Software Technology Park X`.
    if end == title.tokens.upperBound, let zone = mention(passage, end), zone.kind == .zone,
      zone.tokens.lowerBound == end, zone.tokens.upperBound < tokens.count, tokens[zone.tokens.upperBound].isCapital
    {
      return zone.tokens.upperBound
    }
    guard let place = placeBetweenCommas(tokens, end), isFree(passage, end..<place.tokens.upperBound) else {
      return nil
    }
    // `Chief Minister, KP, X`.
    title.body = title.body ?? directory.government(of: place.value)
    return place.tokens.upperBound
  }

  /// The end of what an office is for, which moves the end of its text: `for Information Technology`, `Planning`.
  private func subjectBehind(_ end: Int, _ textEnd: inout Int, _ title: inout Title, _ passage: Int) -> Int? {
    let tokens = passages[passage].tokens
    if rules[.joinsTitle].has(tokens[end].text), let next = afterJoin(passage, end, &title) {
      // `Minister for the Board of Investment and Special Initiatives`
      let isOfMinister = next.isBody && tokens[end].text == "for"
      let rest = isOfMinister ? departmentRun(passage, next.end) : nil
      if !next.isBody || isOfMinister { textEnd = rest ?? next.end }
      return rest ?? next.end
    }
    let (province, country) = (rules[.places].match(tokens, at: end), rules[.countries].match(tokens, at: end))
    guard tokens[end].isCapital, tokens[end].shape == .word, isFree(passage, end),
      province != nil || country != nil || rules[.notNames].has(tokens[end].text),
      let run = departmentRun(passage, end)
    else { return nil }
    // The province of a Chief Minister says which body it is, and belongs to no title.
    if let province, title.body == nil { title.body = directory.government(of: province.value) }
    // That of `Huawei Pakistan` belongs to the body.
    let isOfBody = textEnd < end && title.body != nil && country != nil
    if (province == nil || title.body == nil) && !isOfBody { textEnd = run }
    return run
  }

  private func placeBetweenCommas(_ tokens: [Token], _ comma: Int) -> PhraseTable.Match? {
    guard tokens[comma].isMark(","), let place = rules[.places].match(tokens, at: comma + 1, needsCapital: true),
      place.tokens.upperBound < tokens.count, tokens[place.tokens.upperBound].isMark(",")
    else { return nil }
    return place
  }

  /// Words of a department right behind the title: `Director Strategic Planning`.
  func departmentRun(_ passage: Int, _ start: Int) -> Int? {
    let tokens = passages[passage].tokens
    var end = start
    while end < tokens.count, isFree(passage, end), tokens[end].shape == .word {
      let isJoined = tokens[end].text == "and" && end + 1 < tokens.count && rules[.notNames].has(tokens[end + 1].text)
      let place = rules[.places].match(tokens, at: end) ?? rules[.countries].match(tokens, at: end)
      guard tokens[end].isCapital && (rules[.notNames].has(tokens[end].text) || place != nil) || isJoined,
        !isNameWord(tokens, end) || place != nil
      else { break }
      // A title of its own: `Minister for IT and Chairman`.
      guard isJoined || rules[.titles].match(tokens, at: end) == nil else { break }
      end = isJoined ? end + 1 : place?.tokens.upperBound ?? end + 1
    }
    return end > start ? end : nil
  }

  func bodyMention(_ passage: Int, _ token: Int) -> Mention? {
    guard let mention = mention(passage, token), mention.tokens.lowerBound == token, mention.kind == .body else {
      return nil
    }
    return mention
  }

  /// `(STZA)` after a name.
  func afterBrackets(_ passage: Int, _ end: Int) -> Int {
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

  /// Words that join the body before them to an office: `ایس ٹی زیڈ اے کے چیئرمین`.
  private static let genitives: Set = ["کے", "کی", "کا", "的"]

  /// `STZA Chairman`, `Punjab's Chief Minister`, `Pakistan’s ambassador`.
  private func takeBodyBefore(_ title: inout Title, _ passage: Int) {
    let tokens = passages[passage].tokens
    var place = title.tokens.lowerBound - 1
    if place >= 0, tokens[place].isPossessive || Self.genitives.contains(tokens[place].text) { place -= 1 }
    if place >= 0, tokens[place].isMark(")") {
      place = (max(0, place - 4)..<place).last { tokens[$0].isMark("(") }.map { $0 - 1 } ?? place
    }
    guard place >= 0, title.body == nil else { return }
    // `Economic Zones Company, Chief Executive Officer X`
    if tokens[place].isMark(","), title.tokens.upperBound < tokens.count, tokens[title.tokens.upperBound].isCapital,
      let listed = mention(passage, place - 1), listed.kind == .body, listed.tokens.upperBound == place
    {
      title.body = listed.record
      return
    }
    if let mention = mention(passage, place), mention.kind == .body || mention.kind == .zone,
      mention.tokens.upperBound == place + 1
    {
      if mention.kind == .body { title.body = mention.record }
      title.tokens = mention.tokens.lowerBound..<title.tokens.upperBound
    } else if let before = rules[.places].match(tokens, endingAt: place + 1)
      ?? rules[.countries].match(tokens, endingAt: place + 1) ?? rules[.demonyms].match(tokens, endingAt: place + 1),
      tokens[place].isCapital
    {
      let isCity = rules[.officeKinds].match(tokens, at: title.tokens.lowerBound)?.value == "city"
      title.tokens = before.tokens.lowerBound..<title.tokens.upperBound
      if isCity {
        title.body = bodyNamed(tokens[before.tokens].map(\.text).joined(separator: " "))
        if title.body == nil { title.text = passages[passage].name(before.tokens) + " " + title.text }
      }
      if isOfMission(tokens, before) { title.text = passages[passage].name(before.tokens) + " " + title.text }
      if Self.isProvincial(title.text) {
        title.body = directory.government(of: before.value)
      }
    }
  }

  /// Whether an office with a province before it is one of its government: `Sindh IT Secretary`.
  private static func isProvincial(_ title: String) -> Bool {
    ["Minister", "Governor", "Secretary", "Special Assistant", "Adviser", "Advisor"].contains(where: title.contains)
      && !title.contains("Prime")
  }

  /// Whether a demonym is part of a diplomat's title: `Chinese Ambassador X`.
  private func isOfMission(_ tokens: [Token], _ demonym: PhraseTable.Match) -> Bool {
    let kind = rules[.officeKinds].match(tokens, at: demonym.tokens.upperBound)?.value
    return (kind == "embassy" || kind == "consulate") && tokens[demonym.tokens.upperBound].isCapital
      && rules[.demonyms].match(tokens, at: demonym.tokens.lowerBound) != nil
  }

  private static func capitalised(_ title: String) -> String { title.prefix(1).uppercased() + title.dropFirst() }
}
