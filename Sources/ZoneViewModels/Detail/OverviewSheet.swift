import ZoneData

/// The detail while no record is selected: counts, places and the latest documents.
struct OverviewSheet {
  /// Listing every source took 25 % of start-up.
  static let mostSources = 30

  /// The counts for the scope. `isWhole` adds claims, places and sources.
  let totals: Totals
  var isWhole = true
  /// The provinces of the only country, or the countries.
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
    items += deals
    let areCountries = places.first.map { Place.isCountry($0.code) } ?? false
    items += [Sheet.heading(""), Sheet.heading("Zones by \(areCountries ? "country" : "province")")]
    items += placeItems
    items += [Sheet.heading(""), Sheet.heading("Latest sources")] + sources.map(item)
    let more = totals.sources - sources.count
    if more > 0 {
      items.append(
        Sheet.Item(paragraphs: [.init("and \(more) more: stz list sources", .dim)], isHeading: true, isFlush: true))
    }
    return Sheet(title: title, items: items)
  }

  /// The number stands beside the name, and the bar takes the rest of the line.
  private var placeItems: [Sheet.Item] {
    let most = places.map(\.count).max() ?? 0
    let width = places.map(\.shortName.count).max() ?? 0
    return places.map { place in
      let name = place.shortName + String(repeating: " ", count: max(0, width - place.shortName.count))
      let number = String(place.count)
      let blanks = String(repeating: " ", count: max(0, String(most).count - number.count))
      var item = Sheet.Item(
        paragraphs: [.init("\(name)  \(blanks)\(number)", place.count == 0 ? .dim : .text)],
        target: .province(place.code))
      (item.chart, item.isFlush) = (.bar(place.count, of: most), true)
      return item
    }
  }

  /// What is pledged, beside what is known to be under way.
  private var deals: [Sheet.Item] {
    guard totals.deals > 0 else { return [] }
    return [Sheet.heading(""), Sheet.heading("Deals")] + part("Pledged", totals.pledges.pledged)
      + part("Under way", totals.pledges.underWay)
  }

  private func part(_ label: String, _ part: Pledges.Part) -> [Sheet.Item] {
    var item = item(label, part.inWords)
    item.paragraphs += part.sums.map { .init($0.inWords) }
    return [item]
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
