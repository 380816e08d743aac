import ZoneData

/// The page of what a list can be narrowed by: the values of each facet with counts and bars to compare by.
struct FacetSheet {
  /// A facet with its values.
  struct Section {
    let facet: Facet
    /// Nil where they are too many to count while somebody waits.
    let counts: [FacetCount]?
  }

  /// So long the counting of one facet may take.
  static let patience = Duration.milliseconds(50)

  /// The facets in the order in which they are listed: what tells most first.
  static let order: [Facet] = [.status, .kind, .province, .year, .sector, .mark, .country, .zone, .body, .source]

  let title: String
  let sections: [Section]
  let filter: Filter

  var sheet: Sheet {
    let items = sections.flatMap { section in
      [Sheet.heading(section.facet.title)] + rows(section) + [Sheet.heading("")]
    }
    let none = [Sheet.Item(paragraphs: [.init("Nothing to narrow by here", .dim)], isHeading: true)]
    return Sheet(title: title, items: items.isEmpty ? none : items.dropLast())
  }

  private func rows(_ section: Section) -> [Sheet.Item] {
    guard let counts = section.counts else {
      let text = "too many to count; narrow the list first, or filter by \(section.facet.rawValue):"
      return [Sheet.Item(paragraphs: [.init(text, .dim)], isHeading: true)]
    }
    let most = counts.map(\.count).max() ?? 0
    let digits = String(most).count
    return counts.map { count in
      let choice = Filter.Choice(section.facet, count.value)
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
