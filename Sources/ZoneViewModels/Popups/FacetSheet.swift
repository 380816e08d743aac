import ZoneCatalogue

/// The facet values by which a list can be narrowed, with counts and bars.
struct FacetSheet {
  /// The facets in the order in which they are listed: what tells most first.
  static let order: [Facet] = [
    .status, .kind, .province, .year, .sector, .stage, .tie, .held, .watched, .news, .mark, .stale,
    .zoneClass, .country, .zone, .body,
    .staff, .source,
  ]

  /// A facet with its values.
  struct Section {
    let facet: Facet
    /// Nil until they are counted for the first time.
    let counts: [FacetCount]?
    /// Whether the counts are for the current query and not for the previous one.
    let isCounted: Bool
  }

  let title: String
  let sections: [Section]
  let filter: Filter

  var sheet: Sheet {
    let items = sections.filter { $0.counts?.isEmpty != true }.flatMap { section in
      [Sheet.heading(heading(of: section))] + rows(section) + [Sheet.heading("")]
    }
    let none = [Sheet.Item(paragraphs: [.init("Nothing to narrow by here", .dim)], isHeading: true)]
    return Sheet(title: title, items: items.isEmpty ? none : items.dropLast())
  }

  private func heading(of section: Section) -> String {
    section.facet.title + (section.isCounted ? "" : ", counting…")
  }

  private func rows(_ section: Section) -> [Sheet.Item] {
    let counts = section.counts ?? []
    return rows(section.facet, counts) + (counts.count < FacetQuestion.mostValues ? [] : [others(section.facet)])
  }

  private func others(_ facet: Facet) -> Sheet.Item {
    let text = "more: type \(facet.rawValue): in the filter"
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
