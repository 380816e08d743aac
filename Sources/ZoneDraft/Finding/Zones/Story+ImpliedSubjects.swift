import ZoneData

/// What the cue of a clause is about that names no zone.
extension Story {
  /// What a clause without a zone is about: the subject of the clause before, or the zone that the paragraph is about.
  func taken(
    _ reading: StatusReading, from subjects: [ZoneReference], _ sentence: Range<Int>, _ implied: RecordID?
  ) -> [ZoneReference] {
    let tokens = passages[reading.passage].tokens
    let hasBody = mentions(reading.passage, in: reading.clause).contains { $0.kind == .body || $0.kind == .person }
    if !subjects.isEmpty {
      let isSame = continues(tokens, reading) || !reading.isWeak && !hasBody
      let list = chain(subjects.reversed(), reading)
      return list.map { ZoneReference($0.record, reading.passage, $0.tokens, isSame ? $0.confidence : .guess) }
    }
    // The works at a place that is named are not those of the zone before.
    guard let implied, !isElsewhere(reading.passage, sentence),
      isOfSite(tokens, reading) || isPronoun(tokens, reading) || isHeadlineOfZone(reading),
      isHeadlineOfZone(reading) || !namesOther(tokens, reading.cue.tokens)
    else { return [] }
    return [ZoneReference(implied, reading.passage, reading.cue.tokens, hasBody && reading.isWeak ? .guess : .likely)]
  }

  /// `but has been shelved`: a verb without a subject of its own.
  private func continues(_ tokens: [Token], _ reading: StatusReading) -> Bool {
    // `although gazetted`
    if reading.cue.tokens.lowerBound == reading.clause.lowerBound + 1 { return true }
    let start = tokens[reading.clause].prefix(3).filter { $0.shape == .word }.map(\.text)
    return start.dropFirst().first.map {
      Self.auxiliaries.contains($0) || $0 == "it" || $0 == "remains" || $0 == "still"
    }
      ?? false
  }

  /// `in Swat`, `the Haripur project`, and the name of a park that is not known.
  private func isElsewhere(_ passage: Int, _ sentence: Range<Int>) -> Bool {
    let tokens = passages[passage].tokens
    let isOtherZone = rules[.zones].matches(tokens, in: sentence).contains {
      tokens[$0.tokens.lowerBound].isCapital && isFree(passage, $0.tokens.lowerBound)
        && passages[passage].paragraph.kind != .headline
    }
    if isOtherZone { return true }
    return provinces(passage, in: sentence).contains { place in
      let (before, next) = (place.tokens.lowerBound - 1, place.tokens.upperBound)
      return before >= 0 && ["in", "at", "near", "for"].contains(tokens[before].text)
        || rules[.projects].match(tokens, at: next) != nil
    }
  }

  /// Whether a clause speaks of the works or the tenants of a site, which only a zone has here.
  private func isOfSite(_ tokens: [Token], _ reading: StatusReading) -> Bool {
    passages[reading.passage].paragraph.kind != .headline
      && !rules[.siteWords].matches(tokens, in: reading.clause).isEmpty
  }

  /// `half of the Celestia tower is complete`: the cue names something else.
  private func namesOther(_ tokens: [Token], _ cue: Range<Int>) -> Bool {
    tokens[cue].dropFirst().contains { $0.isCapital && $0.shape == .word && !$0.isUpper }
  }

  /// `PM opens tech park near capital`.
  private func isHeadlineOfZone(_ reading: StatusReading) -> Bool {
    guard passages[reading.passage].paragraph.kind == .headline else { return false }
    let tokens = passages[reading.passage].tokens
    return reading.clause.contains {
      rules[.projects].match(tokens, at: $0) != nil || rules[.oneOfZones].has(tokens[$0].text)
    }
  }

  /// `It is up and running.`, `but it has been shelved`.
  private func isPronoun(_ tokens: [Token], _ reading: StatusReading) -> Bool {
    tokens[reading.clause].lazy.filter { $0.shape == .word }.prefix(2).contains { ["it", "there"].contains($0.text) }
  }
}
