import ZoneData

/// The counting of what a list can be narrowed by, one facet after another: what takes longer than a frame goes on behind
/// it.
package struct FacetCounting: Equatable, Sendable {
  /// A facet with its values.
  struct Section: Equatable, Sendable {
    let facet: Facet
    /// Nil where they were never counted.
    var counts: [FacetCount]?
    /// Whether the counts are those of the query, and not of the one before.
    var isCounted = false
  }

  /// A facet that waits for its turn, and how long that may be before the others have theirs.
  private struct Turn: Equatable {
    let section: Int
    var time: Duration
  }

  /// So many values of a facet are listed: those with the most rows. All others are found in the filter.
  static let mostValues = 200
  /// The first turn of each facet. One that takes longer comes after the others, and then has a hundred times as long: each
  /// turn begins anew.
  private static let firstTurn = Duration.milliseconds(50)

  let list: CatalogueList
  let query: Query
  /// The values that are wanted; nil for all.
  let own: Set<Filter.Choice>?
  private(set) var sections: [Section]
  private var turns: [Turn]

  /// Counts what `patience` is enough for; the numbers of a counting before stay until there are new ones.
  init(
    _ facets: [Facet], of list: CatalogueList, _ query: Query, own: Set<Filter.Choice>?, after previous: FacetCounting?,
    in catalogue: Catalogue, patience: Duration = .milliseconds(8)
  ) throws {
    (self.list, self.query, self.own) = (list, query, own)
    let before = previous?.list == list ? previous?.sections ?? [] : []
    sections = facets.map { facet in
      Section(facet: facet, counts: before.first { $0.facet == facet }?.counts)
    }
    turns = sections.indices.map { Turn(section: $0, time: Self.firstTurn) }
    let deadline = ContinuousClock.now + patience
    while !isDone, .now < deadline {
      try goOn(in: catalogue) { .now > deadline }
    }
  }

  /// Whether everything is counted.
  var isDone: Bool { turns.isEmpty }

  /// Gives the next facet its turn, and stops as soon as `isEnough`.
  mutating func goOn(in catalogue: Catalogue, until isEnough: () -> Bool) throws {
    guard !turns.isEmpty, !isEnough() else { return }
    var turn = turns.removeFirst()
    let deadline = ContinuousClock.now + turn.time
    var isBroken = false
    let found = try catalogue.giveUp(
      when: {
        isBroken = isBroken || isEnough()
        return isBroken || .now > deadline
      },
      { try catalogue.facetCounts(list, query, sections[turn.section].facet, most: Self.mostValues) })
    if let found {
      sections[turn.section].counts = found.filter(isWanted(sections[turn.section].facet))
      sections[turn.section].isCounted = true
    } else if isBroken {
      turns.insert(turn, at: 0)
    } else {
      turn.time *= 100
      turns.append(turn)
    }
  }

  private func isWanted(_ facet: Facet) -> (FacetCount) -> Bool {
    { own?.contains(Filter.Choice(facet, $0.value)) ?? true }
  }
}
