import ZoneData

/// Zones that the text names only by a body beside a noun: `the zone of NUST`.
extension Story {
  /// `the NUST zone`, `the zone of NUST`, `the zone on its campus`: the only one that the body develops, runs or owns.
  func zone(
    of body: Mention, _ sentence: Range<Int>, _ context: ZoneContext, _ topic: ZoneTopic
  ) -> ZoneReference? {
    // The park and the enterprise that runs it may have one name.
    if let same = context.byName[Self.squeezed(passages[body.passage].text(body.tokens))] {
      return ZoneReference(same, body.passage, body.tokens, .likely)
    }
    guard !directory.authorities.contains(body.record), let zones = context.byBody[body.record] else { return nil }
    guard let noun = noun(of: body, sentence) else { return zoneAt(body, zones, topic) }
    let named = zones.filter(topic.all.contains)
    let isZone = passages[body.passage].tokens[noun].text.hasPrefix("zone")
    let byType = zones.filter { name(of: $0).hasSuffix("Zone") == isZone }
    guard let only = [zones, named, byType].first(where: { $0.count == 1 })?.first else { return nil }
    let tokens = body.tokens.lowerBound..<max(body.tokens.upperBound, noun + 1)
    return ZoneReference(only, body.passage, tokens, .likely, noun: noun)
  }

  /// `At NUST, offices are occupied`, after the NUST zone was named.
  private func zoneAt(_ body: Mention, _ zones: [RecordID], _ topic: ZoneTopic) -> ZoneReference? {
    let start = body.tokens.lowerBound
    let named = zones.filter(topic.all.contains)
    guard start > 0, passages[body.passage].tokens[start - 1].text == "at", named.count == 1 else { return nil }
    return ZoneReference(named[0], body.passage, body.tokens, .likely)
  }

  private func noun(of body: Mention, _ sentence: Range<Int>) -> Int? {
    let (passage, tokens) = (body.passage, passages[body.passage].tokens)
    let end = body.tokens.upperBound
    let next = (end..<min(sentence.upperBound, end + 5)).first {
      !tokens[$0].isPossessive && !tokens[$0].isHyphen && !Self.kindsOfZones.contains(tokens[$0].text)
    }
    if let next, isZoneOrPark(passage, next) { return next }
    let start = max(sentence.lowerBound, body.tokens.lowerBound - 9)
    let before = (start..<body.tokens.lowerBound).reversed().drop { rules[.ofBody].has(tokens[$0].text) }.first
    return before.flatMap { isZoneOrPark(passage, $0) ? $0 : nil }
  }

  private func isZoneOrPark(_ passage: Int, _ token: Int) -> Bool {
    isZoneNoun(passage, token)
      || ["park", "technopark"].contains(passages[passage].tokens[token].text) && mention(passage, token)?.form != .name
  }
}
