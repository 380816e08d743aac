import ZoneData

/// Events with their parties.
extension ProposalCollection {
  private static let gatherings: Set = ["conference", "meeting", "launch", "inauguration", "visit"]

  mutating func collectEvents() {
    let gatherings = story.occasions.filter { Self.gatherings.contains($0.kind) }
    for occasion in story.occasions {
      let id = occasion.record
      guard let id else { continue }
      collect(occasion, id)
      let isOnly = gatherings.count == 1 ? gatherings.first?.record == id : story.occasions.count == 1
      if isOnly { collectSpeakers(of: id) }
    }
  }

  private mutating func collect(_ occasion: Story.Occasion, _ id: RecordID) {
    let (passage, tokens, confidence) = (occasion.passage, occasion.tokens, occasion.confidence)
    if story.newRecord(id) != nil, let name = occasion.inferredName {
      add(id, .name, .text(name), passage, tokens, confidence, inferred: "named after its kind and parties")
    }
    add(id, .kind, .word(occasion.kind), passage, tokens, confidence)
    collectDate(occasion, id)
    if let place = occasion.place {
      add(id, .place, .text(story.passages[place.passage].name(place.tokens)), place.passage, place.tokens, .likely)
    }
    if occasion.isVirtual { add(id, .mode, .word("virtual"), passage, tokens, .likely) }
    for party in occasion.bodies {
      add(id, .bodies, .link(party.record, role: party.role), party.passage, party.tokens, confidence)
    }
    for party in occasion.people {
      add(id, .people, .link(party.record, role: party.role), party.passage, party.tokens, confidence)
    }
    for party in occasion.zones {
      add(id, .zones, .link(party.record, role: party.role), party.passage, party.tokens, confidence)
    }
  }

  /// The day in its sentence, else some day up to that of the document for what is reported as done.
  private mutating func collectDate(_ occasion: Story.Occasion, _ id: RecordID) {
    let (passage, tokens) = (occasion.passage, occasion.tokens)
    let bound = story.documentDay.flatMap { try? EDTFDate("[..\($0.iso)]") }
    let printed = occasion.dates.count == 1 ? occasion.dates.first : nil
    if let printed {
      add(
        id, .date, .date(printed.date), printed.passage, printed.tokens, .likely, note: printed.inferred)
    } else if let bound, occasion.stage == "signed" || occasion.kind == "inauguration" {
      add(id, .date, .date(bound), passage, tokens, .likely, inferred: "reported as done")
    }
    if let stage = occasion.stage {
      add(id, .stage, .word(stage), passage, tokens, .likely, on: printed?.date ?? (stage == "signed" ? bound : nil))
    }
  }

  /// Who speaks in an article about one gathering speaks there.
  private mutating func collectSpeakers(of event: RecordID) {
    for speaker in story.speakers where story.kind(of: speaker.record) == .person {
      add(
        event, .people, .link(speaker.record, role: "speaker"), speaker.passage, speaker.verb..<speaker.verb + 1,
        .likely)
    }
  }
}
