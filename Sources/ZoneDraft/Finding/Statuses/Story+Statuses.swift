import Algorithms
import ZoneData

/// How far zones have come, in the words of the news.
extension Story {
  /// The value of phrases with the words of a status that mean something else: `opened fire`.
  private static let other = "other"

  mutating func findStatuses() {
    findZoneReferences()
    addZonesOfPlaces()
    for passage in passages.indices {
      var reached: [RecordID: Int] = [:]
      for (number, sentence) in passages[passage].sentences.enumerated() {
        for status in statuses(passage, sentence, implied: impliedZones[passage][number]) {
          statuses.append(after(&reached, status))
        }
      }
    }
    dropOpeningsOfWorks()
    dropPlansOfDecided()
  }

  /// What a sentence says, clause by clause; `implied` is the zone that it is about if it names none.
  private func statuses(_ passage: Int, _ sentence: Range<Int>, implied: RecordID?) -> [StatusMention] {
    let tokens = passages[passage].tokens
    let cues = rules[.statuses].matches(tokens, in: sentence).filter { $0.value != Self.other }
    guard !cues.isEmpty else { return [] }
    let references = references(passage, in: sentence)
    let clauses = clauses(passage, sentence, cues)
    var (found, subjects): ([StatusMention], [ZoneReference]) = ([], [])
    for clause in clauses {
      let inClause = references.filter { clause.contains($0.tokens.lowerBound) }
      let own = cues.filter { clause.contains($0.tokens.lowerBound) }
      var inThis: [StatusMention] = []
      for cue in own where !isNegated(tokens, cue.tokens.lowerBound) && !isOfOther(passage, cue.tokens, clause) {
        let reading = StatusReading(
          passage: passage, clause: clause, cue: cue, cues: own, references: inClause,
          isWeak: rules[.statuses].has(tokens[cue.tokens.upperBound - 1].text))
        var meant = zones(of: reading)
        if inClause.isEmpty || meant.isEmpty && isOfPronoun(reading, sentence) {
          meant = taken(reading, from: subjects, sentence, implied)
        }
        inThis += meant.map { status(reading, $0) }
      }
      if !inClause.isEmpty { subjects = inClause }
      found += furthest(inThis)
    }
    return found
  }

  /// Whether a sentence begins with a pronoun and names zones only later: `It houses 20 firms, adding that A is to open`.
  private func isOfPronoun(_ reading: StatusReading, _ sentence: Range<Int>) -> Bool {
    passages[reading.passage].tokens[sentence.lowerBound].text == "it"
      && reading.clause.lowerBound == sentence.lowerBound
      && reading.references.allSatisfy { $0.tokens.lowerBound > reading.cue.tokens.upperBound }
  }

  private func status(_ reading: StatusReading, _ zone: ZoneReference) -> StatusMention {
    let tokens = passages[reading.passage].tokens
    let isPlanned =
      reading.cue.value != "proposed"
      && (isTurned(tokens, reading.cue.tokens) || isPlanned(tokens, reading.cue.tokens.lowerBound)
        || isPlannedBehind(tokens, reading.cue.tokens, reading.clause.upperBound))
    return StatusMention(
      passage: reading.passage, tokens: reading.cue.tokens, status: reading.cue.value, zone: zone.record,
      isPlanned: isPlanned, confidence: zone.confidence == .guess || isPlanned ? .guess : .likely)
  }

  func references(_ passage: Int, in range: Range<Int>) -> ArraySlice<ZoneReference> {
    let all = zoneReferences[passage]
    let start = all.partitioningIndex { $0.tokens.lowerBound >= range.lowerBound }
    return all[start...].prefix { $0.tokens.lowerBound < range.upperBound }
  }

  // MARK: - Clauses

  private static let turns: Set = [
    "while", "whereas", "but", "whilst", "although", "though", "however", "yet", "جبکہ", "البتہ", "تاہم", "لیکن", "مگر",
    "则", "而",
  ]

  /// A sentence in parts that each may say something else: at `while`, `but`, and semicolons.
  private func clauses(_ passage: Int, _ sentence: Range<Int>, _ cues: [PhraseTable.Match]) -> [Range<Int>] {
    let tokens = passages[passage].tokens
    var (found, start): ([Range<Int>], Int) = ([], sentence.lowerBound)
    for place in sentence where place > start {
      guard isTurn(tokens, place, cues) || isThat(tokens, place) || isNext(tokens, place, start, cues) else { continue }
      found.append(start..<place)
      start = place
    }
    return found + [start..<sentence.upperBound]
  }

  /// The `yet` of `has yet to open` begins nothing.
  private func isTurn(_ tokens: [Token], _ place: Int, _ cues: [PhraseTable.Match]) -> Bool {
    guard Self.turns.contains(tokens[place].text), !cues.contains(where: { $0.tokens.contains(place) }) else {
      return false
    }
    // The `however` of `At A, however, works began`.
    if tokens[place].text == "however", tokens[safe: place + 1]?.isMark(",") == true {
      return place == 0 || !tokens[place - 1].isMark(",")
    }
    return tokens[place].text != "yet" || tokens[place - 1].isMark(",")
  }

  /// `that` after a comma or `and` begins a statement of its own: `said that A is open and that B is not`.
  private func isThat(_ tokens: [Token], _ place: Int) -> Bool {
    tokens[place].text == "that" && (tokens[place - 1].isMark(",") || tokens[place - 1].text == "and")
  }

  /// `, and zones in Quetta are in the pipeline` has a cue of its own.
  private func isNext(_ tokens: [Token], _ place: Int, _ start: Int, _ cues: [PhraseTable.Match]) -> Bool {
    tokens[place].text == "and" && tokens[place - 1].isMark(",")
      && cues.contains { (start..<place).contains($0.tokens.lowerBound) }
      && cues.contains { $0.tokens.lowerBound > place }
  }

  // MARK: - What counts of several

  private static let order = [
    "proposed", "approved", "notified", "licensed", "under-construction", "operational", "stalled", "withdrawn",
  ]

  /// Of several steps of a zone in a clause only the furthest is news: `approved in June, had moved into construction`.
  private func furthest(_ found: [StatusMention]) -> [StatusMention] {
    var best: [RecordID: Int] = [:]
    for status in found where status.confidence != .guess {
      guard let zone = status.zone, let rank = Self.order.firstIndex(of: status.status) else { continue }
      best[zone] = max(best[zone] ?? 0, rank)
    }
    var seen: Set<[String]> = []
    return found.enumerated().compactMap { place, status in
      guard let zone = status.zone, let rank = Self.order.firstIndex(of: status.status),
        seen.insert([zone.text, status.status, "\(status.isPlanned)"]).inserted
      else { return nil }
      let isBehind = best[zone].map { rank < $0 } ?? false
      return isBehind && !isDated(status, before: found[(place + 1)...]) ? status.asGuess : status
    }
  }

  /// Whether a step has a date of its own: `notified it in May and issued the licence in June`.
  private func isDated(_ status: StatusMention, before others: ArraySlice<StatusMention>) -> Bool {
    let end = status.tokens.upperBound
    let next = others.lazy.map(\.tokens.lowerBound).first { $0 >= end } ?? end
    return !dates(status.passage, in: end..<next).isEmpty
  }

  /// What a sentence without a zone says of one that its paragraph calls further is about a part: `further floors are under
  /// construction`.
  private func after(_ reached: inout [RecordID: Int], _ status: StatusMention) -> StatusMention {
    guard status.confidence != .guess, let zone = status.zone, let rank = Self.order.firstIndex(of: status.status)
    else {
      return status
    }
    let isNamed = references(status.passage, in: passages[status.passage].sentence(of: status.tokens.lowerBound))
      .contains { $0.record == zone }
    if !isNamed, let before = reached[zone], rank < before { return status.asGuess }
    reached[zone] = max(reached[zone] ?? 0, rank)
    return status
  }

  /// The inauguration of a zone whose foundation stone the article reports is that of the works.
  private mutating func dropOpeningsOfWorks() {
    let works = Set(
      statuses.filter { $0.status == "under-construction" && $0.confidence != .guess }.map { StatusPlace($0) })
    for place in statuses.indices
    where statuses[place].status == "operational" && works.contains(StatusPlace(statuses[place])) {
      let words = passages[statuses[place].passage].tokens[statuses[place].tokens]
      if words.contains(where: { $0.text.hasPrefix("inaugura") }) { statuses[place] = statuses[place].asGuess }
    }
  }

  /// What is planned of a zone that the text called decided before describes it: `The approved park will come up near A`.
  private mutating func dropPlansOfDecided() {
    var decided: Set<RecordID> = []
    for place in statuses.indices where statuses[place].confidence != .guess {
      guard let zone = statuses[place].zone, let rank = Self.order.firstIndex(of: statuses[place].status) else {
        continue
      }
      if rank == 0, decided.contains(zone), !isStated(statuses[place]) { statuses[place] = statuses[place].asGuess }
      if (1...5).contains(rank) { decided.insert(zone) }
    }
  }

  /// Whether a proposal is told as a step of its own: `was proposed in 2023`.
  private func isStated(_ status: StatusMention) -> Bool {
    passages[status.passage].tokens[status.tokens].contains { $0.text == "proposed" || $0.text == "feasibility" }
  }

  /// A zone in a paragraph.
  private struct StatusPlace: Hashable {
    let passage: Int
    let zone: RecordID?

    init(_ status: StatusMention) { (passage, zone) = (status.passage, status.zone) }
  }
}

extension Story.StatusMention {
  /// The same, only to look at.
  fileprivate var asGuess: Self {
    Self(
      passage: passage, tokens: tokens, status: status, zone: zone, isPlanned: isPlanned, confidence: .guess)
  }
}
