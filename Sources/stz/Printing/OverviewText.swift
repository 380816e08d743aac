import ZoneCatalogue
import ZoneData
import ZoneViewModels

/// The overview as plain text: zones by province with their status, partners, events in order, contacts.
struct OverviewText {
  let catalogue: Catalogue
  let asOf: Day?

  func write() throws {
    let day = asOf.map { "as of \($0.inWords), " } ?? ""
    var text = "stz: \(day)\(catalogue.totals.zonesInWords), \(Words.count(catalogue.totals.sources, "source"))\n"
    text += try zones() + partners() + deals() + events() + contacts()
    try Output.writeLines(text)
  }

  /// The seven provinces of Pakistan, including those without zones, then all other zones.
  private func zones() throws -> String {
    let zones = try catalogue.rows(.zones, Query(), window: 0..<catalogue.totals.ofZones.total)
    let units = Subdivision.all(of: "PK")
    var text = "\nZONES BY PROVINCE\n"
    for unit in units {
      text += group("\(unit.name) (\(unit.code))", zones.filter { $0[.province] == unit.code })
    }
    let others = zones.filter { zone in !units.contains { $0.code == zone[.province] } }
    return others.isEmpty ? text : text + group("Elsewhere or unknown", others)
  }

  private func group(_ title: String, _ zones: [ListRow]) -> String {
    let lines = zones.map { zone in
      "  \(zone.name) · \(zone.status?.inWords ?? "status unknown")\(warning(zone.mark))\n"
    }
    return "\n\(title): \(ZoneCounts(zones).inWords)\n" + lines.joined()
  }

  private func partners() throws -> String {
    let partners = try catalogue.rows(.partners, Query(), window: 0..<catalogue.totals.partners)
    return section("PARTNERS", partners) { partner in
      let names = [partner.name, partner[.nativeName]].compactMap { $0 }.joined(separator: " ")
      return "\(names) · \(kind(partner)) · \(seat(partner)) · \(tie(partner))\(warning(partner.mark))"
    }
  }

  private func seat(_ partner: ListRow) -> String {
    partner.provinceName ?? partner[.country].map { Country.name(of: $0) ?? $0 } ?? "seat unknown"
  }

  private func tie(_ partner: ListRow) -> String {
    partner.tie == .none ? "no tie" : Words.plain(partner.tie.rawValue)
  }

  /// What is pledged, beside what is known to be under way, and every deal.
  private func deals() throws -> String {
    let pledges = catalogue.totals.pledges
    let deals = try catalogue.rows(.deals, Query(), window: 0..<catalogue.totals.deals)
    return section("DEALS", deals) { deal in
      let parts = [deal.date?.inWords ?? "undated", deal.name, deal["amount"], deal[.progress]].compactMap { $0 }
      return parts.joined(separator: " · ") + warning(deal.mark)
    } + part("Pledged", pledges.pledged) + part("Under way or completed", pledges.underWay)
  }

  private func part(_ title: String, _ part: Pledges.Part) -> String {
    "  \(title): \(([part.inWords] + part.sums.map(\.inWords)).joined(separator: "; "))\n"
  }

  private func events() throws -> String {
    let events = try catalogue.rows(
      .events, Query(filter: catalogue.withoutNotes(Filter())), window: 0..<catalogue.totals.timeline)
    return section("EVENTS", events) { event in
      "\(event.date?.inWords ?? "undated") · \(event.name) · \(kind(event))\(warning(event.mark))"
    }
  }

  private func contacts() throws -> String {
    let contacts = try catalogue.rows(.contacts, Query(), window: 0..<catalogue.totals.contacts)
    return section("CONTACTS", contacts) { contact in
      let end = contact[.until].flatMap { try? EDTFDate($0) }?.endInWords ?? "ended"
      let parts = [
        contact.name, contact[.title] ?? contact[.channel], contact[.body], contact.hasEnded ? end : nil,
      ].compactMap { $0 }
      return parts.joined(separator: " · ") + warning(contact.mark)
    }
  }

  private func kind(_ row: ListRow) -> String { row[.kind].map(Words.plain) ?? "kind unknown" }

  private func section(_ title: String, _ rows: [ListRow], _ line: (ListRow) -> String) -> String {
    "\n\(title)\n" + rows.map { "  \(line($0))\n" }.joined()
  }

  private func warning(_ mark: Mark) -> String {
    mark == .disputed ? " (disputed)" : mark == .corrected ? " (corrected)" : ""
  }
}
