import ZoneData

/// Which field of which record a figure is for.
extension Story {
  func field(of quantity: Quantity, _ unit: Unit, _ passage: Int, _ tokens: Range<Int>) -> Field.Name? {
    let text = passages[passage]
    let sentence = text.sentence(of: tokens.lowerBound)
    if unit.isMoney {
      let near = max(sentence.lowerBound, tokens.lowerBound - 12)..<min(sentence.upperBound, tokens.upperBound + 8)
      let cue = nearest(rules[.money].matches(text.tokens, in: near), to: tokens)
      return cue.flatMap { Field.Name(rawValue: $0.value) }
    }
    if ["acre", "kanal", "marla", "hectare", "sq ft", "sq m", "sq km", "sq yd", "mu"].contains(unit.text) {
      let near = max(sentence.lowerBound, tokens.lowerBound - 6)..<min(sentence.upperBound, tokens.upperBound + 7)
      return rules[.areaWords].matches(text.tokens, in: near).isEmpty ? .area : .floorArea
    }
    guard unit.isNoun else { return nil }
    let near = max(sentence.lowerBound, tokens.lowerBound - 6)..<min(sentence.upperBound, tokens.upperBound + 8)
    if let cue = rules[.fieldCues].matches(text.tokens, in: near).first { return Field.Name(rawValue: cue.value) }
    return rules[.fields].matches(text.tokens, in: unit.tokens).last.flatMap { Field.Name(rawValue: $0.value) }
  }

  private func nearest(_ matches: [PhraseTable.Match], to tokens: Range<Int>) -> PhraseTable.Match? {
    matches.min { distance($0.tokens, tokens) < distance($1.tokens, tokens) }
  }

  private func distance(_ one: Range<Int>, _ other: Range<Int>) -> Int {
    max(0, max(one.lowerBound - other.upperBound, other.lowerBound - one.upperBound))
  }

  /// The record whose field it is: the last before it in the sentence that has the field, else the next, else the last one
  /// of the passage.
  func record(of field: Field.Name?, _ passage: Int, _ token: Int) -> RecordID? {
    guard let field else { return nil }
    let text = passages[passage]
    let sentence = text.sentence(of: token)
    let kinds = RecordKind.allCases.filter { $0.field(field) != nil }
    let inSentence = mentions(passage, in: sentence).filter { kinds.contains($0.kind) }
    let before =
      inSentence.last { $0.tokens.lowerBound < token && $0.kind == .zone }
      ?? inSentence.last { $0.tokens.lowerBound < token }
    if let found = before ?? inSentence.first { return found.record }
    let earlier = mentions(passage, in: 0..<sentence.lowerBound)
    let near = earlier.last { kinds.contains($0.kind) && ($0.kind == .zone || field == .attendance) }
    return near?.record ?? (kinds.contains(.zone) ? lastZone(before: passage) : nil)
  }

  /// The last zone that the few paragraphs before speak about.
  private func lastZone(before passage: Int) -> RecordID? {
    for earlier in stride(from: passage - 1, through: max(0, passage - 3), by: -1) {
      if let zone = mentions[earlier].last(where: { $0.kind == .zone }) { return zone.record }
    }
    return nil
  }
}
