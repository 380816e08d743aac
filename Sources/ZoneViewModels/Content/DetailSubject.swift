import ZoneCatalogue
import ZoneData

/// The subject of the detail pane.
package enum DetailSubject: Hashable, Sendable {
  /// The pane whose selection it follows has no rows.
  case nothing
  /// The counts for a scope, under a heading.
  case overview(String, Scope)
  case record(RecordID)
}

/// The page of the detail pane, and its record.
package struct DetailPage: Sendable {
  let subject: DetailSubject
  let sheet: Sheet
  var record: ShownRecord?
}

extension Catalogue {
  func page(of subject: DetailSubject) throws -> DetailPage {
    switch subject {
    case .nothing: DetailPage(subject: subject, sheet: Sheet(title: "Detail", items: []))
    case .overview(let heading, let scope): DetailPage(subject: subject, sheet: try overview(heading, scope))
    case .record(let id): try page(of: id)
    }
  }

  private func overview(_ heading: String, _ scope: Scope) throws -> Sheet {
    guard scope == Scope() else {
      return OverviewSheet(totals: try totals(of: scope), isWhole: false).sheet(title: heading)
    }
    let countries = try countryCounts(.zones)
    let units = countries.count > 1 ? [] : try provinceCounts(of: countries.first?.code ?? "PK", .zones)
    return OverviewSheet(
      totals: totals, places: units.isEmpty ? countries : units,
      sources: try latestSources(OverviewSheet.mostSources)
    ).sheet(title: heading)
  }

  private func page(of id: RecordID) throws -> DetailPage {
    guard let record = try shown(id) else {
      let nothing = Sheet.Item(
        paragraphs: [.init("No dossier mentions this.", .dim)], isHeading: true, isFlush: true)
      return DetailPage(subject: .record(id), sheet: Sheet(title: id.text, items: [nothing]))
    }
    let links = try backlinks(of: id, atMost: RecordSheet.mostLinks)
    let names = try names(record.mentioned)
    let sheet = RecordSheet(record, backlinks: links, notes: try notes(of: id), ages: ages) { names[$0] ?? $0.text }
      .sheet()
    return DetailPage(subject: .record(id), sheet: sheet, record: record)
  }

  /// The number of rows in each list for a scope.
  func totals(of scope: Scope) throws -> Totals {
    let query = Query(scope)
    var totals = Totals()
    totals.ofZones = try zoneCounts(query)
    totals.partners = try count(of: .partners, query)
    totals.timeline = try count(of: .events, query)
    totals.contacts = try count(of: .contacts, query)
    return totals
  }
}
