import ZoneData

/// What follows `of`, `for`, `to`, `at` and `on` behind an office: a body, a department, a place or a subject.
extension Story {
  /// The end of what follows `of`, `for`, `to` or `at`, and whether it is a body.
  func afterJoin(_ passage: Int, _ join: Int, _ title: inout Title) -> (end: Int, isBody: Bool)? {
    let tokens = passages[passage].tokens
    var next = join + 1
    while next < tokens.count, Self.beforeBody.contains(tokens[next].text) { next += 1 }
    guard next < tokens.count else { return nil }
    if let part = partBefore(passage, next) {
      title.part = passages[passage].name(join + 1..<part.upperBound)
      return afterJoin(passage, part.upperBound, &title)
    }
    if let subject = subject(passage, join, next) { return (subject, false) }
    if let end = placeOfOffice(passage, join, next, &title) { return (end, true) }
    guard rules[.months].match(tokens, at: next, needsCapital: true) == nil,
      rules[.weekdays].match(tokens, at: next, needsCapital: true) == nil
    else { return nil }
    if let zone = mention(passage, next), zone.kind == .zone, zone.tokens.lowerBound == next {
      return (zone.tokens.upperBound, false)
    }
    if tokens[join].text == "of", let place = placeAlone(passage, next) { return (place.upperBound, true) }
    if let body = bodyMention(passage, next) {
      guard title.body == nil else { return (afterBrackets(passage, body.tokens.upperBound), true) }
      title.body = body.record
      return (restOfBody(body, passage, &title), true)
    }
    if let end = smallDepartments(passage, next) { return (end, false) }
    guard isFree(passage, next), tokens[next].isCapital, tokens[next].shape == .word else { return nil }
    // `CEO of BUCIC`: a body of which the text says no more.
    if tokens[next].isUpper, next + 1 == tokens.count || !tokens[next + 1].isCapital || tokens[next + 1].shape != .word,
      rules[.departments].match(tokens, at: next) == nil, !rules[.notNames].has(tokens[next].text)
    {
      return (next + 1, true)
    }
    // `Special Assistant to the Prime Minister on Investment`.
    if let other = rules[.titles].match(tokens, at: next), title.text.isEmpty, tokens[join].text == "to" {
      return (other.tokens.upperBound, false)
    }
    return endOfRun(passage, next).map { ($0, false) }
  }

  /// The end of the capitalised words that follow, without what belongs to the next step.
  private func endOfRun(_ passage: Int, _ next: Int) -> Int? {
    let tokens = passages[passage].tokens
    var end = run(passage, from: next).upperBound
    // A known body within the run belongs to the next step.
    if let other = (next..<end).first(where: { !isFree(passage, $0) }) { end = other }
    if let name = (next..<end).first(where: { $0 > next && startsName(passage, $0) }) { return name }
    if let name = nameAfterDepartment(passage, next..<end) { return name }
    while end > next, !tokens[end - 1].isCapital { end -= 1 }
    if let list = endOfList(passage, end) { end = list }
    return end > next ? end : nil
  }

  private static let beforeBody: Set = [
    "the", "its", "both", "newly", "created", "established", "formed", "constituted", "new",
  ]

  /// The part of a body before it: the `administrative committee` of `vice chairman of the administrative committee of Z`.
  private func partBefore(_ passage: Int, _ start: Int) -> Range<Int>? {
    let tokens = passages[passage].tokens
    guard let part = partOfBody(passage, start), tokens[safe: part.upperBound]?.text == "of",
      !tokens[part].contains(where: \.isCapital)
    else { return nil }
    let name = tokens[safe: part.upperBound + 1]?.text == "the" ? part.upperBound + 2 : part.upperBound + 1
    return bodyMention(passage, name) == nil ? nil : part
  }

  /// The end of the part of the body that the office is of, or of a second body: `SEDA's management committee`.
  private func restOfBody(_ body: Mention, _ passage: Int, _ title: inout Title) -> Int {
    let (tokens, end) = (passages[passage].tokens, afterBrackets(passage, body.tokens.upperBound))
    guard end < tokens.count else { return end }
    if tokens[end].isPossessive, let part = partOfBody(passage, end + 1) {
      title.part = passages[passage].name(part)
      return part.upperBound
    }
    let start = body.tokens.lowerBound
    let isPair = tokens[end].text == "and" && (max(0, start - 2)..<start).contains { tokens[$0].text == "both" }
    let next = tokens[safe: end + 1]?.text == "the" ? end + 2 : end + 1
    guard isPair, let second = bodyMention(passage, next) else { return end }
    title.secondBody = second.record
    return second.tokens.upperBound
  }

  /// The end of what an adviser is there for, which is not his body: `on CPEC affairs`.
  private func subject(_ passage: Int, _ join: Int, _ next: Int) -> Int? {
    let tokens = passages[passage].tokens
    guard tokens[join].text == "on", let body = bodyMention(passage, next) else { return nil }
    return tokens[safe: body.tokens.upperBound]?.text == "affairs" ? body.tokens.upperBound + 1 : body.tokens.upperBound
  }

  /// The end of departments in small letters: `special assistant for science and IT`.
  private func smallDepartments(_ passage: Int, _ start: Int) -> Int? {
    let tokens = passages[passage].tokens
    guard !tokens[start].isCapital else { return nil }
    var (end, place) = (start, start)
    while let match = rules[.departments].match(tokens, at: place), isFree(passage, match.tokens) {
      end = match.tokens.upperBound
      let isJoined = end < tokens.count && (tokens[end].text == "and" || tokens[end].isMark(","))
      place = isJoined ? end + 1 : tokens.count
    }
    // Of `trade bodies` the department is not the whole.
    let isWhole =
      end == tokens.count || tokens[end].shape == .mark || tokens[end].isCapital || tokens[end].text == "and"
      || rules[.joinsTitle].has(tokens[end].text)
    return end > start && (isWhole || isReporting(tokens, end)) ? end : nil
  }

  /// The end of a place that says which body it is, or where the office is: `Mayor of Z`, `Director in Y`.
  private func placeOfOffice(_ passage: Int, _ join: Int, _ next: Int, _ title: inout Title) -> Int? {
    let tokens = passages[passage].tokens
    guard let place = rules[.places].match(tokens, at: next), title.body == nil, isFree(passage, next) else {
      return nil
    }
    title.body = government(place, tokens) ?? city(place, tokens, title)
    let isOutside = title.body != nil || tokens[join].text != "of" && !isConsul(tokens, title)
    return isOutside ? place.tokens.upperBound : nil
  }

  /// The government of a place that is the province itself, not a city of it.
  private func government(_ place: PhraseTable.Match, _ tokens: [Token]) -> RecordID? {
    guard let government = directory.government(of: place.value) else { return nil }
    let printed = tokens[place.tokens].filter { $0.shape == .word }.map(\.text).joined()
    let isProvince = directory[government]?.names.contains { Self.squeezed($0).contains(printed) } ?? false
    return isProvince ? government : nil
  }

  /// The city of a mayor.
  private func city(_ place: PhraseTable.Match, _ tokens: [Token], _ title: Title) -> RecordID? {
    guard rules[.officeKinds].match(tokens, endingAt: title.tokens.upperBound)?.value == "city" else { return nil }
    return bodyNamed(tokens[place.tokens].map(\.text).joined(separator: " "))
  }

  /// Whether a city belongs to the title: `Consul General of Z in Y`.
  private func isConsul(_ tokens: [Token], _ title: Title) -> Bool {
    title.tokens.contains { rules[.officeKinds].match(tokens, at: $0)?.value == "consulate" }
  }

  /// A country or a city by itself, which belongs to no title: `Prime Minister of Pakistan`.
  private func placeAlone(_ passage: Int, _ token: Int) -> Range<Int>? {
    let tokens = passages[passage].tokens
    guard isFree(passage, token),
      let place = rules[.countries].match(tokens, at: token, needsCapital: true)
        ?? rules[.places].match(tokens, at: token, needsCapital: true)
    else { return nil }
    let end = place.tokens.upperBound
    let goesOn = end < tokens.count && tokens[end].isCapital && rules[.notNames].has(tokens[end].text)
    return goesOn ? nil : place.tokens
  }

  /// Where the holder's name begins in `Advisor on Merged Districts X Y`: behind the last word that is none of a name.
  func nameAfterDepartment(_ passage: Int, _ run: Range<Int>) -> Int? {
    let tokens = passages[passage].tokens
    guard let last = run.last(where: { rules[.notNames].has(tokens[$0].text) }), last + 1 < run.upperBound else {
      return nil
    }
    guard let end = endOfName(passage, last + 1, isShortEnough: false), end >= run.upperBound else { return nil }
    return last + 1
  }

  /// The end of `, Development and Reforms` after `Minister for Planning`.
  func endOfList(_ passage: Int, _ end: Int) -> Int? {
    let tokens = passages[passage].tokens
    guard end + 3 < tokens.count, tokens[end].isMark(",") else { return nil }
    let isLast = tokens[end + 1].text == "and"
    let start = isLast ? end + 2 : end + 1
    guard isFree(passage, start), tokens[start].isCapital, rules[.notNames].has(tokens[start].text) else { return nil }
    let run = run(passage, from: start)
    guard isLast || tokens[run].contains(where: { $0.text == "and" }) else { return endOfList(passage, run.upperBound) }
    return nameAfterDepartment(passage, run) ?? run.upperBound
  }

  /// Whether a title or an honorific begins here, which ends the one before.
  private func startsName(_ passage: Int, _ token: Int) -> Bool {
    let tokens = passages[passage].tokens
    if let honorific = rules[.honorifics].match(tokens, at: token, needsCapital: true) {
      return honorific.tokens.upperBound < tokens.count
    }
    return rules[.titles].match(tokens, at: token, needsCapital: true) != nil
  }
}
