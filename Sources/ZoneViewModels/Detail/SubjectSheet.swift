import ZoneData

/// The page of the detail pane, kept until it has to show something else.
struct SubjectSheet {
  /// What is on it: a record, the overview of a scope under a heading, or nothing, as where a pane has no row.
  enum Content: Equatable {
    case nothing, empty(PaneID), overview(String, Scope), record(RecordID)
  }

  private(set) var content = Content.nothing
  private(set) var sheet = Sheet(title: "", items: [])
  private(set) var record: Record?
  /// The page of all that there is, which is come back to again and again.
  private var overview: (heading: String, sheet: Sheet)?

  /// Shows something; true if it is something else.
  mutating func show(_ wanted: Content, from catalogue: Catalogue) throws -> Bool {
    guard wanted != content else { return false }
    switch wanted {
    case .nothing, .empty: set(Sheet(title: "Detail", items: []), nil)
    case .overview(let heading, let scope): try showOverview(heading, scope, catalogue)
    case .record(let id): try show(id, catalogue)
    }
    content = wanted
    return true
  }

  private mutating func showOverview(_ heading: String, _ scope: Scope, _ catalogue: Catalogue) throws {
    guard scope == Scope() else {
      return set(OverviewSheet(totals: try catalogue.totals(of: scope), isWhole: false).sheet(title: heading), nil)
    }
    if let overview, overview.heading == heading { return set(overview.sheet, nil) }
    let countries = try catalogue.countryCounts(.zones)
    let units = countries.count > 1 ? [] : try catalogue.provinceCounts(of: countries.first?.code ?? "PK", .zones)
    let sheet = OverviewSheet(
      totals: catalogue.totals, places: units.isEmpty ? countries : units,
      sources: try catalogue.latestSources(OverviewSheet.mostSources)
    ).sheet(title: heading)
    overview = (heading, sheet)
    set(sheet, nil)
  }

  private mutating func show(_ id: RecordID, _ catalogue: Catalogue) throws {
    guard let record = try catalogue.record(id) else {
      let nothing = Sheet.Item(
        paragraphs: [.init("No dossier speaks of this.", .dim)], isHeading: true, isFlush: true)
      return set(Sheet(title: id.text, items: [nothing]), nil)
    }
    let links = try catalogue.backlinks(of: id, atMost: RecordSheet.mostLinks)
    let page = RecordSheet(record, backlinks: links, name: catalogue.name)
    set(page.sheet(), record)
  }

  private mutating func set(_ sheet: Sheet, _ record: Record?) {
    self.sheet = sheet
    self.record = record
  }
}

extension Catalogue {
  /// How many rows the lists have in a scope.
  fileprivate func totals(of scope: Scope) throws -> Totals {
    let query = Query(scope)
    var totals = Totals()
    totals.zones = try zoneCount(query)
    totals.unnamedZones = try unnamedZoneCount(query)
    totals.partners = try partnerCount(query)
    totals.timeline = try eventCount(query)
    totals.contacts = try contactCount(query)
    return totals
  }

  /// The name of a record for people; its id where it cannot be had.
  package func name(_ id: RecordID) -> String {
    (try? heading(of: id))?.name ?? id.text
  }
}
