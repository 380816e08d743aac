import ZoneData
import ZoneViewModels

/// The overview as plain text: zones by province with their status, partners, events in order, contacts.
struct OverviewText {
  let catalogue: Catalogue
  let asOf: Day?

  func write() throws {
    let day = asOf.map { "as of \($0.inWords), " } ?? ""
    var text = "stz: \(day)\(catalogue.totals.zonesInWords), \(Words.count(catalogue.totals.sources, "source"))\n"
    text += try zones() + partners() + events() + contacts()
    try Output.writeLines(text)
  }

  /// The seven units of Pakistan, also those without a zone, and then what lies in none of them.
  private func zones() throws -> String {
    let zones = try catalogue.zones(Query(), window: 0..<catalogue.totals.zones)
    let units = Subdivision.all(of: "PK")
    var text = "\nZONES BY PROVINCE\n"
    for unit in units {
      text += group("\(unit.name) (\(unit.code))", zones.filter { $0.province == unit.code })
    }
    let others = zones.filter { zone in !units.contains { $0.code == zone.province } }
    return others.isEmpty ? text : text + group("Elsewhere or unknown", others)
  }

  private func group(_ title: String, _ zones: [ZoneRow]) -> String {
    let lines = zones.map { zone in
      "  \(zone.name) · \(zone.status?.inWords ?? "status unknown")\(warning(zone.mark))\n"
    }
    return "\n\(title): \(Words.count(zones.count, "zone"))\n" + lines.joined()
  }

  private func partners() throws -> String {
    let partners = try catalogue.partners(Query(), window: 0..<catalogue.totals.partners)
    return section("PARTNERS", partners) { partner in
      let seat = partner.province.flatMap { Subdivision(code: $0)?.name }
      let names = [partner.name, partner.nativeName].compactMap { $0 }.joined(separator: " ")
      return
        "\(names) · \(partner.kind.map(Words.plain) ?? "kind unknown") · \(seat ?? "seat unknown")\(warning(partner.mark))"
    }
  }

  private func events() throws -> String {
    let events = try catalogue.events(Query(), window: 0..<catalogue.totals.timeline)
    return section("EVENTS", events) { event in
      "\(event.date?.inWords ?? "undated") · \(event.name) · \(event.kind.map(Words.plain) ?? "kind unknown")\(warning(event.mark))"
    }
  }

  private func contacts() throws -> String {
    let contacts = try catalogue.contacts(Query(), window: 0..<catalogue.totals.contacts)
    return section("CONTACTS", contacts) { contact in
      let parts = [contact.name, contact.title, contact.body].compactMap { $0 }
      return parts.joined(separator: " · ") + warning(contact.mark)
    }
  }

  private func section<Row>(_ title: String, _ rows: [Row], _ line: (Row) -> String) -> String {
    "\n\(title)\n" + rows.map { "  \(line($0))\n" }.joined()
  }

  private func warning(_ mark: Mark) -> String {
    mark == .disputed ? " (disputed)" : mark == .corrected ? " (corrected)" : ""
  }
}
