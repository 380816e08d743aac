extension SQLConditions {
  /// A zone lies in a province or a country; everything else has to do with the zones of it.
  mutating func narrow(to scope: Scope, _ list: CatalogueList) {
    if let place = scope.province {
      let codes = bind(Place.units(of: place))
      let zones = "SELECT 0 AS value, id AS record FROM zone WHERE province IN \(codes)"
      append(list == .zones ? "province IN \(codes)" : "id IN (\(numbers(Ties(list: list).related(to: zones))))")
    }
    for ids in [scope.records, scope.leads] where !ids.isEmpty {
      let numbers = "SELECT id FROM record WHERE slug IN \(bind(ids.map(\.text)))"
      let anchors = "SELECT 0 AS value, id AS record FROM (\(numbers))"
      append("(id IN (\(numbers)) OR id IN (\(self.numbers(Ties(list: list).related(to: anchors)))))")
    }
  }

  /// Everything but the words.
  mutating func narrow(to filter: Filter, _ list: CatalogueList) {
    for facet in Facet.allCases {
      let sql = FacetSQL(facet: facet, list: list)
      let (wanted, excluded) = (filter.stored(facet), filter.stored(facet, excluded: true))
      if !wanted.isEmpty { append(sql.condition(bind(wanted))) }
      if !excluded.isEmpty { append("NOT \(sql.condition(bind(excluded)))") }
    }
    narrowInTime(filter, list)
  }

  /// An event may fall into the stretch; everything else has to do with such an event. Without a date it is in none.
  private mutating func narrowInTime(_ filter: Filter, _ list: CatalogueList) {
    let first = filter.since?.earliest?.number
    let last = filter.until?.latest?.number
    guard first != nil || last != nil else { return }
    let (since, until) = (bind(first ?? .min), bind(last ?? .max))
    // Between the bounds of a set with several members lie days that are none of it.
    let falls = """
      latest >= \(since) AND earliest <= \(until)
      AND (instr(date, ',') = 0 OR may_fall(date, \(since), \(until)))
      """
    if list == .events {
      append("(\(falls))")
    } else {
      let events = "SELECT 0 AS value, id AS record FROM event WHERE \(falls)"
      append("id IN (\(numbers(Ties(list: list).direct(from: events))))")
    }
  }

  private func numbers(_ pairs: String) -> String { "SELECT record FROM (\(pairs))" }
}

extension Filter {
  /// The values of a facet as records have them: for a country its units.
  fileprivate func stored(_ facet: Facet, excluded: Bool = false) -> [String] {
    let values = values(facet, excluded: excluded)
    return facet == .province ? values.flatMap(Place.units) : values
  }
}
