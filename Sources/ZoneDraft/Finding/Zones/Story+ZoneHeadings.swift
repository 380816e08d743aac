import ZoneData

/// Paragraphs that begin with what they are about: `NASTP, Rawalpindi. The park …`, `Quetta: a zone …`.
extension Story {
  private static let longestHeading = 14

  func readHeading(_ passage: Int, _ context: ZoneContext, _ topic: inout ZoneTopic) {
    guard let end = endOfHeading(passage) else { return }
    if let zone = mentions(passage, in: 0..<end).first(where: { $0.kind == .zone }) { topic.heading = zone.record }
    guard let place = (0..<end).lazy.compactMap({ self.place(passage, at: $0) }).first else { return }
    let words = passages[passage].name(place.tokens)
    topic.headingPlace = words
    let id = RecordID(Slug.of("stz " + words, atMost: 60))
    topic.heading = topic.heading ?? id.flatMap { kind(of: $0) == .zone ? $0 : nil }
  }

  /// Where names of zones and places end before a point, a colon or a dash, behind which the text begins.
  private func endOfHeading(_ passage: Int) -> Int? {
    let tokens = passages[passage].tokens
    guard passages[passage].paragraph.kind == .text || passages[passage].paragraph.kind == .item else { return nil }
    var place = 0
    while place < min(tokens.count, Self.longestHeading) {
      if let mention = mention(passage, place) {
        guard mention.kind == .zone else { return nil }
        place = mention.tokens.upperBound
      } else if let found = self.place(passage, at: place) {
        place = found.tokens.upperBound
      } else if tokens[place].isMark(",") || tokens[place].isMark("(") || tokens[place].isMark(")") {
        place += 1
      } else {
        let isEnd = tokens[place].isMark(".") || tokens[place].isMark(":") || tokens[place].isHyphen
        return isEnd && place > 0 && place + 1 < tokens.count ? place : nil
      }
    }
    return nil
  }
}
