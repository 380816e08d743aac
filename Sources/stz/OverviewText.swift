import ZoneData
import ZoneViewModels

/// The overview as plain text: zones by province with their status, partners, events in order, contacts.
struct OverviewText {
  let catalogue: Catalogue

  func write() throws {
    var text = "stz: \(catalogue.totals.zonesInWords), \(catalogue.totals.sources) sources\n"
    text += try zones() + partners() + events() + contacts()
    try Output.write(text)
  }

  private func zones() throws -> String {
    var text = "\nZONES BY PROVINCE\n"
    for count in try catalogue.provinceCounts(of: "PK") {
      text += "\n\(count.province.name) (\(count.province.code)): \(Words.count(count.count, "zone"))\n"
      let query = Query(Scope(province: count.province.code))
      for zone in try catalogue.zones(query, window: 0..<count.count) {
        text += "  \(zone.name) · \(zone.status?.inWords ?? "status unknown")\(warning(zone.mark))\n"
      }
    }
    return text
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
    let events = try catalogue.events(Query(), window: 0..<catalogue.totals.events)
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
