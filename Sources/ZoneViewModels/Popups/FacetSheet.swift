import ZoneData

/// The page of what a list can be narrowed by: the values of each facet with counts and bars to compare by.
struct FacetSheet {
  /// The facets in the order in which they are listed: what tells most first.
  static let order: [Facet] = [.status, .kind, .province, .year, .sector, .mark, .country, .zone, .body, .source]

  let title: String
  let sections: [FacetCounting.Section]
  let filter: Filter

  var sheet: Sheet {
    let items = sections.filter { $0.counts?.isEmpty != true }.flatMap { section in
      [Sheet.heading(heading(of: section))] + rows(section) + [Sheet.heading("")]
    }
    let none = [Sheet.Item(paragraphs: [.init("Nothing to narrow by here", .dim)], isHeading: true)]
    return Sheet(title: title, items: items.isEmpty ? none : items.dropLast())
  }

  private func heading(of section: FacetCounting.Section) -> String {
    section.facet.title + (section.isCounted ? "" : ", counting…")
  }

  private func rows(_ section: FacetCounting.Section) -> [Sheet.Item] {
    let counts = section.counts ?? []
    return rows(section.facet, counts) + (counts.count < FacetCounting.mostValues ? [] : [others(section.facet)])
  }

  private func others(_ facet: Facet) -> Sheet.Item {
    let text = "and those with fewer, by \(facet.rawValue): in the filter"
    return Sheet.Item(paragraphs: [.init(text, .dim)], isHeading: true)
  }

  private func rows(_ facet: Facet, _ counts: [FacetCount]) -> [Sheet.Item] {
    let most = counts.map(\.count).max() ?? 0
    let digits = String(most).count
    return counts.map { count in
      let choice = Filter.Choice(facet, count.value)
      let number = String(count.count)
      let bar = CountBars.bar(count.count, of: most)
      return Sheet.Item(
        label: sign(of: choice), paragraphs: [.init(count.label, count.count == 0 ? .dim : .text)],
        trailing: bar + String(repeating: " ", count: CountBars.longestBar - bar.count + 1 + digits - number.count)
          + number,
        target: .facet(choice))
    }
  }

  private func sign(of choice: Filter.Choice) -> String {
    if filter.choices.contains(choice) { return "✓" }
    return filter.values(choice.facet, excluded: true).contains(choice.value) ? "not" : ""
  }
}

extension Facet {
  /// The heading of its values.
  var title: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}
