/// A page of Markdown about what a filter finds, ready for a mail: zones by status, partners, the last events, disputes,
/// and as footnotes who says so.
package struct Brief {
  /// How many of each are named; of the rest only the number is told, so that it stays a page.
  private enum Room {
    static let zonesOfAStatus = 6
    static let partners = 8
    static let events = 8
    static let disputes = 6
  }

  private let catalogue: Catalogue
  private let finder: CitationFinder
  private let filter: Filter
  private let scope: Scope
  private let day: Day?
  private var notes = Footnotes()

  /// Takes what to tell of, and the day whose knowledge it is.
  package init(_ catalogue: Catalogue, _ filter: Filter, _ scope: Scope = Scope(), asOf day: Day? = nil) {
    self.catalogue = catalogue
    finder = CitationFinder(catalogue)
    self.filter = filter
    self.scope = scope
    self.day = day
  }

  /// The page.
  package mutating func text() throws -> String {
    let rows = try BriefRows(catalogue, scope, filter)
    let sections = [
      ("Zones", try zones(rows.zones)), ("Partners", try partners(rows.partners)),
      ("Last events", try events(rows.events)), ("Disputes", try disputes(rows.disputes)),
    ]
    let body = sections.filter { !$0.1.isEmpty }.map { "\n## \($0)\n\n\($1)" }.joined()
    return try heading() + "\n" + rows.summary(asOf: day) + body
      + (notes.text.isEmpty ? "" : "\n## Sources\n" + notes.text)
  }

  private func heading() throws -> String {
    let words = FilterWords(finder)
    let parts = [try words.text(of: scope), try words.text(of: filter)].filter { !$0.isEmpty }
    return "# Special Technology Zones" + (parts.isEmpty ? "" : ": " + Markdown.escaped(parts.joined(separator: "; ")))
      + "\n"
  }

  // MARK: - Sections

  private mutating func zones(_ zones: [ZoneRow]) throws -> String {
    var text = ""
    for status in ZoneStatus.shownOrder.map(Optional.some) + [nil] {
      let group = zones.filter { $0.status == status }
      guard !group.isEmpty else { continue }
      let named = try group.prefix(Room.zonesOfAStatus).map { try self.zone($0) }.joined(separator: "; ")
      let more = group.count - Room.zonesOfAStatus
      let word = status?.rawValue.replacing("-", with: " ") ?? "status unknown"
      text += "- **\(word)** (\(group.count)): \(named)\(more > 0 ? "; and \(more) more" : "")\n"
    }
    return text
  }

  /// A zone with who says its status, or what it goes by.
  private mutating func zone(_ zone: ZoneRow) throws -> String {
    let unit = zone.province.flatMap { Subdivision(code: $0)?.name }
    var parts = [zone.name]
    for part in [zone.place, unit].compactMap({ $0 }) where !parts.contains(where: { $0.contains(part) }) {
      parts.append(part)
    }
    return Markdown.escaped(parts.joined(separator: ", ")) + (try mark(zone.id, [.status, .name, .place, .province]))
  }

  private mutating func partners(_ partners: [PartnerRow]) throws -> String {
    let lines = try partners.prefix(Room.partners).map { partner in
      let names = [partner.name, partner.nativeName].compactMap { $0 }.joined(separator: " ")
      let unit = partner.province.flatMap { Subdivision(code: $0)?.name }
      let parts = [names, partner.kind?.replacing("-", with: " "), unit].compactMap { $0 }
      return "- " + Markdown.escaped(parts.joined(separator: ", ")) + (try mark(partner.id, [.kind, .name])) + "\n"
    }
    return lines.joined() + more(partners.count, than: Room.partners)
  }

  /// Events without a date are neither last nor first.
  private mutating func events(_ events: [EventRow]) throws -> String {
    let dated = events.filter { $0.date != nil }
    let lines = try dated.prefix(Room.events).map { event in
      let kind = event.kind == "status" ? nil : event.kind?.replacing("-", with: " ")
      let words = "\(event.date?.inWords ?? ""): \(event.name)\(kind.map { " (\($0))" } ?? "")"
      return "- " + Markdown.escaped(words) + (try mark(event.id, [.date, .status, .name])) + "\n"
    }
    return lines.joined() + more(dated.count, than: Room.events)
  }

  private mutating func disputes(_ disputes: [DisputeRow]) throws -> String {
    let lines = try disputes.prefix(Room.disputes).map { dispute in
      let rivals = try rivals(of: dispute.value).map { words, claims in
        Markdown.escaped(words) + notes.mark(try claims.compactMap(finder.citation))
      }
      let label = Markdown.escaped("\(dispute.name), \(dispute.value.field.label.lowercased())")
      return "- \(label): \(rivals.joined(separator: " ≠ "))\n"
    }
    return lines.joined() + more(disputes.count, than: Room.disputes)
  }

  // MARK: - Parts

  /// What is said, each once with everyone who says it, the value shown first.
  private func rivals(of value: RecordValue) -> [(words: String, claims: [Claim])] {
    let claims = value.claims.filter { ![.corrected, .differs].contains($0.standing) }.map(\.claim)
    return claims.reduce(into: []) { rivals, claim in
      let words = claim.value.inWords(name: finder.name) + (claim.on.map { " · \($0.inWords)" } ?? "")
      if let index = rivals.firstIndex(where: { $0.words == words }) {
        rivals[index].claims.append(claim)
      } else {
        rivals.append((words, [claim]))
      }
    }
  }

  private func more(_ count: Int, than room: Int) -> String {
    count > room ? "- and \(count - room) more\n" : ""
  }

  /// The sign of who says the first of some fields that is known.
  private mutating func mark(_ id: RecordID, _ fields: [Field.Name]) throws -> String {
    let values = try finder.values(of: id)
    let value = fields.lazy.compactMap { field in values.first { $0.field.name == field } }.first
    return notes.mark(try value.flatMap(finder.citation).map { [$0] } ?? [])
  }
}
