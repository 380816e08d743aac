import Testing
import ZoneData

@testable import ZoneViewModels

/// Counting that goes on behind the screen.
@Suite struct FacetCountingTests {
  private let catalogue: Catalogue

  init() throws { catalogue = try World.catalogue() }

  /// The statuses and provinces of the zones, of which there was no time to count any.
  private func counting(_ query: Query = Query(), after previous: FacetCounting? = nil) throws -> FacetCounting {
    try FacetCounting(
      [.status, .province], of: .zones, query, own: nil, after: previous, in: catalogue, patience: .zero)
  }

  private func done(_ counting: FacetCounting) throws -> FacetCounting {
    var counting = counting
    while !counting.isDone {
      try counting.goOn(in: catalogue) { false }
    }
    return counting
  }

  private func lines(_ counting: FacetCounting) -> [String] {
    FacetSheet(title: "", sections: counting.sections, filter: Filter()).sheet.items.map { item in
      let count = item.trailing.split(separator: " ").last.map { " \($0)" } ?? ""
      return (item.paragraphs.first?.text ?? "") + count
    }
  }

  @Test func eachTurnBringsTheCountsOfAFacet() throws {
    var counting = try counting()
    #expect(lines(counting) == ["Status, counting…", "", "Province, counting…"])
    try counting.goOn(in: catalogue) { false }
    #expect(lines(counting) == ["Status", "proposed 2", "notified 1", "", "Province, counting…"])
    try counting.goOn(in: catalogue) { false }
    #expect(counting.isDone)
    #expect(lines(counting).suffix(3) == ["Province", "Sindh 1", "Khyber Pakhtunkhwa 2"])
  }

  @Test func whoWaitsEndsATurnThatIsTakenAgain() throws {
    var counting = try counting()
    // Too little is counted here for SQLite to ask whether somebody waits; so nothing is begun for who waits already.
    try counting.goOn(in: catalogue) { true }
    #expect(counting == (try self.counting()))
    #expect(try !done(counting).sections.contains { !$0.isCounted })
  }

  @Test func countsOfTheQueryBeforeStayUntilThereAreNewOnes() throws {
    let before = try done(counting())
    let filter = Filter([.init(.status, "notified")])
    var now = try counting(Query(filter: filter), after: before)
    #expect(lines(now).suffix(3) == ["Province, counting…", "Sindh 1", "Khyber Pakhtunkhwa 2"])
    now = try done(now)
    #expect(lines(now).suffix(2) == ["Province", "Khyber Pakhtunkhwa 1"])
  }

  @Test func aFacetWithoutValuesIsNotShown() throws {
    let counting = try FacetCounting(
      [.sector], of: .zones, Query(), own: nil, after: nil, in: catalogue, patience: .zero)
    #expect(lines(try done(counting)) == ["Nothing to narrow by here"])
  }

  @Test func whatIsSelectedStaysSoWhileCountsComeAboveIt() throws {
    var desk = try World.desk()
    desk.press(.facets)
    var counting = try FacetCounting(
      [.province, .status], of: .zones, Query(), own: nil, after: nil, in: catalogue, patience: .zero)
    try counting.goOn(in: catalogue) { false }
    let sections = Array(counting.sections.reversed())
    desk.state.popup = Popup(
      kind: .facets, sheet: FacetSheet(title: "", sections: sections, filter: Filter()).sheet, counting: counting)
    desk.settle()
    #expect(desk.state.popup?.selected?.target == .facet(.init(.province, "PK-SD")))
    #expect(desk.isBehind)
    let goesOnForWhoWaits = desk.catchUp { true }
    #expect(!goesOnForWhoWaits)
    let goesOnAtTheEnd = desk.catchUp()
    #expect(!goesOnAtTheEnd)
    #expect(!desk.isBehind)
    #expect(desk.state.popup?.selected?.target == .facet(.init(.province, "PK-SD")))
  }
}
