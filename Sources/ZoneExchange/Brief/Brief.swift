import ZoneData

/// A summary in Markdown of what a filter finds, ready to mail: zones by status with their area and cost, the latest deals and
/// events, partners, people and disputes, with their sources as a numbered list. It prints on about two pages.
package struct Brief {
  /// How many of each are named. The rest is only counted: the Punjab then takes two pages.
  private enum Limit {
    static let zonesOfAStatus = 6
    static let partners = 4
    static let deals = 5
    static let people = 4
    static let events = 6
    static let disputes = 3
    /// The documents cited for a side of a dispute.
    static let citations = 1
  }

  private let rows: BriefRows
  private let subject: [String]
  private let finder: CitationFinder
  private let day: Day?
  private let today: Day?
  private var sources = SourceList()

  /// `subject` describes what the rows are narrowed to; `day` is the day of an as-of view.
  package init(
    _ rows: BriefRows, of subject: [String], _ finder: CitationFinder, asOf day: Day? = nil, today: Day? = .today
  ) {
    self.rows = rows
    self.subject = subject
    self.finder = finder
    (self.day, self.today) = (day, today)
  }

  package mutating func text() throws -> String {
    let sections = [
      ("Zones", try zones(rows.zones)), ("Latest deals", try deals(rows.deals)),
      ("Partners", try partners(rows.partners)), ("People", try people(rows.people)),
      ("Latest events", try events(rows.events)), ("Disputes", try disputes(rows.disputes)),
    ]
    let body = sections.filter { !$0.1.isEmpty }.map { "\n## \($0)\n\n\($1)" }.joined()
    return heading + "\n" + rows.summary(asOf: day, today: today) + body
      + (sources.text.isEmpty ? "" : "\n## Sources\n" + sources.text)
  }

  private var heading: String {
    "# Special Technology Zones" + (subject.isEmpty ? "" : ": " + Markdown.escaped(subject.joined(separator: "; ")))
      + "\n"
  }

  // MARK: - Sections

  private mutating func zones(_ zones: [ListRow]) throws -> String {
    var text = ""
    for status in ZoneStatus.shownOrder.map(Optional.some) + [nil] {
      let word = status.map { Words.plain($0.rawValue) } ?? "status unknown"
      text += try group(word, zones.filter { $0.zoneClass == .zone && $0.status == status })
    }
    text += try group("sites", zones.filter { $0.zoneClass == .site })
    return try text + group("plans without a name", zones.filter { $0.zoneClass == .plan })
  }

  private mutating func group(_ word: String, _ zones: [ListRow]) throws -> String {
    guard !zones.isEmpty else { return "" }
    let named = try zones.prefix(Limit.zonesOfAStatus).map { try self.zone($0) }.joined(separator: "; ")
    let more = zones.count - Limit.zonesOfAStatus
    return "- **\(word)** (\(zones.count)): \(named)\(more > 0 ? "; and \(more) more" : "")\n"
  }

  /// A zone with the source of its status or, without one, of its name or place.
  private mutating func zone(_ zone: ListRow) throws -> String {
    var parts = [zone.name]
    for part in [zone[.place], zone.provinceName].compactMap({ $0 }) where !parts.contains(where: { $0.contains(part) })
    {
      parts.append(part)
    }
    parts += try measures(of: zone.id)
    return Markdown.escaped(parts.joined(separator: ", ")) + (try mark(zone.id, [.status, .name, .place, .province]))
  }

  /// The area and the cost of a zone, with a word if documents differ.
  private func measures(of zone: RecordID) throws -> [String] {
    let values = try finder.values(of: zone)
    return [Field.Name.area, .cost].compactMap { field in
      values.first { $0.field.name == field && !$0.isPlanned }.map { value in
        value.value.inWords(name: finder.name) + (value.mark == .disputed ? " (disputed)" : "")
      }
    }
  }

  /// The amounts of a deal in words: `700,000,000 USD`.
  private static func amounts(_ text: String) -> String {
    text.split(separator: "; ").map { (try? Quantity(String($0)))?.inWords ?? String($0) }.joined(separator: "; ")
  }

  private mutating func deals(_ deals: [ListRow]) throws -> String {
    let lines = try deals.prefix(Limit.deals).map { deal in
      let parts = [deal.name, deal["amount"].map(Self.amounts), deal[.progress]].compactMap { $0 }
      return "- " + Markdown.escaped(parts.joined(separator: ", ")) + (try mark(deal.id, [.stage, .date, .name])) + "\n"
    }
    return lines.joined() + more(deals.count, than: Limit.deals)
  }

  private mutating func people(_ people: [ListRow]) throws -> String {
    let lines = try people.prefix(Limit.people).map { person in
      let parts = [person.name, person[.title], person[.body]].compactMap { $0 }
      let seen = person[.seen].flatMap(Day.init(iso:)).map { " (last seen \($0.monthInWords))" } ?? ""
      return "- " + Markdown.escaped(parts.joined(separator: ", ") + seen) + (try mark(person.id, [.posts])) + "\n"
    }
    return lines.joined() + more(people.count, than: Limit.people)
  }

  private mutating func partners(_ partners: [ListRow]) throws -> String {
    let lines = try partners.prefix(Limit.partners).map { partner in
      let names = [partner.name, partner[.nativeName]].compactMap { $0 }.joined(separator: " ")
      let parts = [
        names, partner[.kind].map(Words.plain), partner.provinceName,
        partner.tie == .none ? nil : Words.plain(partner.tie.rawValue),
      ].compactMap { $0 }
      return "- " + Markdown.escaped(parts.joined(separator: ", ")) + (try mark(partner.id, [.kind, .name])) + "\n"
    }
    return lines.joined() + more(partners.count, than: Limit.partners)
  }

  /// Undated events are left out: they are neither early nor late.
  private mutating func events(_ events: [ListRow]) throws -> String {
    let dated = events.filter { $0.date != nil }
    let lines = try dated.prefix(Limit.events).map { event in
      let kind = event.isChange ? nil : event[.kind].map(Words.plain)
      let words = "\(event.date?.inWords ?? ""): \(event.name)\(kind.map { " (\($0))" } ?? "")"
      return "- " + Markdown.escaped(words) + (try mark(event.id, [.date, .status, .name])) + "\n"
    }
    let undated = events.count - dated.count
    let more = more(dated.count, than: Limit.events)
    return lines.joined() + more + (undated > 0 ? "- \(undated) undated\n" : "")
  }

  private mutating func disputes(_ disputes: [DisputeRow]) throws -> String {
    let lines = try disputes.prefix(Limit.disputes).map { dispute in
      let rivals = try rivals(in: dispute).map { words, sides in
        Markdown.escaped(words)
          + sources.mark(
            try sides.prefix(Limit.citations).compactMap { try finder.citation(of: $0.source, at: $0.at) })
      }
      let label = Markdown.escaped("\(dispute.name), \(dispute.field.label.lowercased())")
      return "- \(label): \(rivals.joined(separator: " ≠ "))\n"
    }
    return lines.joined() + more(disputes.count, than: Limit.disputes)
  }

  // MARK: - Parts

  /// The different values, each once with all claims for it, the value shown first.
  private func rivals(in dispute: DisputeRow) -> [(words: String, sides: [DisputeRow.Side])] {
    dispute.sides.filter { $0.standing != .differs }.reduce(into: []) { rivals, side in
      let words = side.value.inWords(name: finder.name) + (side.on.map { " · \($0.inWords)" } ?? "")
      if let index = rivals.firstIndex(where: { $0.words == words }) {
        rivals[index].sides.append(side)
      } else {
        rivals.append((words, [side]))
      }
    }
  }

  private func more(_ count: Int, than limit: Int) -> String {
    count > limit ? "- and \(count - limit) more\n" : ""
  }

  /// The footnote mark for the first of some fields that is known.
  private mutating func mark(_ id: RecordID, _ fields: [Field.Name]) throws -> String {
    let values = try finder.values(of: id)
    let value = fields.lazy.compactMap { field in values.first { $0.field.name == field } }.first
    return sources.mark(try value.flatMap(finder.citation).map { [$0] } ?? [])
  }
}
