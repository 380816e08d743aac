import ZoneData

extension SQLConditions {
  /// Zones are in the place; everything else is related to the zones in it.
  mutating func narrow(to scope: Scope, _ list: CatalogueList) {
    if let place = scope.province {
      let codes = bind(Place.units(of: place))
      let zones = "SELECT 0 AS value, id AS record FROM zone WHERE province IN \(codes)"
      if list == .zones {
        append("province IN \(codes)")
      } else {
        append(among: numbers(RelatedSQL(list: list).related(to: zones)))
      }
    }
    for ids in [scope.records, scope.selectedZones] where !ids.isEmpty {
      let numbers = "SELECT id FROM record WHERE slug IN \(bind(ids.map(\.text)))"
      let anchors = "SELECT 0 AS value, id AS record FROM (\(numbers))"
      append(among: "\(numbers) UNION ALL \(self.numbers(RelatedSQL(list: list).related(to: anchors)))")
    }
  }

  /// Adds the whole filter except for the words.
  mutating func narrow(to filter: Filter, _ list: CatalogueList, _ ages: AgeScale?) {
    for facet in Facet.allCases {
      let sql = FacetSQL(facet: facet, list: list, ages: ages)
      let (wanted, excluded) = (filter.stored(facet), filter.stored(facet, excluded: true))
      if !wanted.isEmpty { append(sql.condition(bind(wanted))) }
      if !excluded.isEmpty { append("NOT \(sql.condition(bind(excluded)))") }
    }
    for term in filter.seen {
      let days = term.days(ages)
      days.first.map { append("seen >= \(bind($0.iso))") }
      days.last.map { append("seen <= \(bind($0.iso))") }
    }
    narrowInTime(filter, list)
  }

  /// Events may lie in the period; everything else is related to such an event. Undated events never match.
  private mutating func narrowInTime(_ filter: Filter, _ list: CatalogueList) {
    let first = filter.since?.earliest?.number
    let last = filter.until?.latest?.number
    guard first != nil || last != nil else { return }
    let (since, until) = (bind(first ?? .min), bind(last ?? .max))
    // A set with several members has days between its bounds that do not belong to it.
    let falls = """
      latest >= \(since) AND earliest <= \(until)
      AND (instr(date, ',') = 0 OR may_fall(date, \(since), \(until)))
      """
    if list.isOfEvents {
      append("(\(falls))")
    } else {
      let events = "SELECT 0 AS value, id AS record FROM event WHERE \(falls)"
      append("id IN (\(numbers(RelatedSQL(list: list).direct(from: events))))")
    }
  }

  private func numbers(_ pairs: String) -> String { "SELECT record FROM (\(pairs))" }
}

extension Filter {
  /// The values of a facet as stored with records: for a country all its provinces.
  fileprivate func stored(_ facet: Facet, excluded: Bool = false) -> [String] {
    let values = values(facet, excluded: excluded)
    return facet == .province ? values.flatMap(Place.units) : values
  }
}
