import ZoneData

/// Which records the events of an article are.
extension Story {
  /// How far the day of a known event may be from that of the document.
  private static let farthestDays = 60

  /// Gives every event that the text does not name a record: a known one of the kind with the same parties, or a new one.
  mutating func identifyEvents() {
    for place in occasions.indices where occasions[place].record == nil {
      if let known = knownEvent(occasions[place]) {
        occasions[place].record = known
      } else {
        let first = occasions[place]
        let name = distinctName(of: first)
        occasions[place].inferredName = name
        occasions[place].record = introduce(
          first.passage, first.tokens, .event, word: first.kind, name: name, first.confidence)
      }
    }
  }

  /// With the date, if an event before has the name: two openings of one zone.
  private func distinctName(of occasion: Occasion) -> String {
    let name = name(of: occasion)
    guard introduced[Self.squeezed(name)] != nil, let date = occasion.dates.first?.date else { return name }
    return "\(name), \(date.text)"
  }

  private func knownEvent(_ occasion: Occasion) -> RecordID? {
    let parties = Set(
      (occasion.bodies + occasion.zones + occasion.people).filter { $0.role != "mentioned" }.map(\.record))
    guard !parties.isEmpty else { return nil }
    let candidates = directory.records.filter { record in
      record.kind == .event && record.text(.kind) == occasion.kind && isNear(record)
    }
    let scored = candidates.map { record in (record, Set(record.links.map(\.target)).intersection(parties).count) }
    guard let best = scored.max(by: { $0.1 < $1.1 }), best.1 >= min(2, parties.count) else { return nil }
    return best.0.id
  }

  /// Whether the event was on a day of the article, or shortly before the article.
  private func isNear(_ record: KnownRecord) -> Bool {
    guard let today = documentDay, let date = record.values.first(where: { $0.field.name == .date })?.value,
      case .date(let on) = date, let last = on.latest
    else { return false }
    return abs(last.number - today.number) <= Self.farthestDays
  }

  /// `Letter of intent between STZA and SEDA`, `Launch of Lahore Technopolis`.
  private func name(of occasion: Occasion) -> String {
    let label = Words.label(occasion.kind)
    let parties = occasion.bodies.filter { $0.role != "mentioned" }.map { shortName($0.record) }
    let zones = occasion.zones.map { shortName($0.record) }
    let people = occasion.people.map { shortName($0.record) }
    switch occasion.kind {
    case "letter-of-intent", "memorandum", "agreement", "contract":
      return "\(label) between \(list(Array((parties + zones).prefix(3))))"
    case "meeting", "conference": return "\(label) of \(list(Array((parties + people).prefix(2))))"
    case "visit": return "\(label) of \(list(Array(people.prefix(1)))) to \(list(Array((zones + parties).prefix(1))))"
    default: return "\(label) of \(list(Array((zones + parties + people).prefix(1))))"
    }
  }

  private func shortName(_ id: RecordID) -> String {
    let initials = directory[id]?.texts(.aliases).first {
      (2...6).contains($0.utf8.count) && $0.allSatisfy(\.isUppercase)
    }
    return initials ?? newRecord(id)?.acronym?.text ?? name(of: id)
  }

  private func list(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "unnamed parties" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }
}
