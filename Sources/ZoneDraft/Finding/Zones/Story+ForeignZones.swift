import ZoneData

/// Zones of bodies in Urdu and Chinese script: 国立科技大学特别技术区, `نسٹ اسپیشل ٹیکنالوجی زون`.
extension Story {
  mutating func findForeignZones() {
    guard passages.contains(where: { $0.tokens.contains(where: \.isForeign) }) else { return }
    let zones = directory.zonesByBody
    for body in mentions.joined() where body.kind == .body {
      let tokens = passages[body.passage].tokens
      guard let head = rules[.zones].match(tokens, at: body.tokens.upperBound),
        tokens[head.tokens.lowerBound].isForeign, isFree(body.passage, head.tokens),
        let zone = zone(of: body.record, head.value, zones)
      else { continue }
      replace(
        body,
        with: Mention(
          passage: body.passage, tokens: body.tokens.lowerBound..<head.tokens.upperBound, record: zone, kind: .zone,
          confidence: .likely))
    }
  }

  /// The only zone of a body, or the only one of the type.
  private func zone(of body: RecordID, _ type: String, _ zones: [RecordID: [RecordID]]) -> RecordID? {
    let all = zones[body] ?? []
    let ofType = all.filter { directory[$0]?.text(.type) == type || name(of: $0).hasSuffix("Zone") }
    return [ofType, all].first { $0.count == 1 }?.first
  }
}
