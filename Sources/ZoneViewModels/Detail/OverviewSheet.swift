import ZoneData

/// What the detail shows while no record is selected: how much there is, where, and from which documents.
struct OverviewSheet {
  /// As many sources as one reads; all of them would cost each start a quarter of its time.
  static let mostSources = 30

  /// Of what it tells: with the whole of the dossiers for everything, else only counts of rows.
  let totals: Totals
  var isWhole = true
  /// Units of the only country, or countries.
  var places: [PlaceCount] = []
  var sources: [Source] = []

  func sheet(title: String) -> Sheet {
    var items = [
      item("Zones", totals.zonesInWords),
      item("Partners", Words.count(totals.partners, "body", many: "bodies")),
      item("Timeline", Words.count(totals.timeline, "entry", many: "entries")),
      item("Contacts", Words.count(totals.contacts, "contact")),
    ]
    guard isWhole else { return Sheet(title: title, items: items) }
    items.append(
      item("Claims", "\(Words.count(totals.claims, "claim")) from \(Words.count(totals.sources, "source"))"))
    let areCountries = places.first.map { Place.isCountry($0.code) } ?? false
    items += [Sheet.heading(""), Sheet.heading("Zones by \(areCountries ? "country" : "province")")]
    items += CountBars.items(places, name: \.shortName) { .province($0.code) }.map(\.flush)
    items += [Sheet.heading(""), Sheet.heading("Latest sources")] + sources.map(item)
    let more = totals.sources - sources.count
    if more > 0 {
      items.append(
        Sheet.Item(paragraphs: [.init("and \(more) more: stz list sources", .dim)], isHeading: true, isFlush: true))
    }
    return Sheet(title: title, items: items)
  }

  private func item(_ label: String, _ text: String) -> Sheet.Item {
    Sheet.Item(label: label, paragraphs: [.init(text)])
  }

  private func item(_ source: Source) -> Sheet.Item {
    let parts = [source.publisher, source.kind.rawValue, source.published?.inWords ?? "undated"]
    var item = item("", source.title)
    item.origin = Origin(source)
    item.paragraphs.append(.init(parts.compactMap { $0 }.joined(separator: " · "), .dim))
    return item.flush
  }
}

extension Sheet.Item {
  /// The item without a label.
  fileprivate var flush: Sheet.Item {
    var item = self
    item.label = ""
    item.isFlush = true
    return item
  }
}
