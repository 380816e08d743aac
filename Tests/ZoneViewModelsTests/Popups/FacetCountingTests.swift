import Testing
import ZoneCatalogue

@testable import ZoneViewModels

/// Counts that arrive while the page of facets is open.
@Suite struct FacetCountingTests {
  /// The page of zones as it opens, before anything is counted.
  private func desk() throws -> Desk {
    var desk = try World.desk()
    _ = desk.receive(.performed(.facets))
    desk.settleUrgent()
    return desk
  }

  private func lines(_ desk: Desk) -> [String] {
    (desk.popupShown?.items ?? []).map { item in
      let count = item.trailing.split(separator: " ").last.map { " \($0)" } ?? ""
      return (item.paragraphs.first?.text ?? "") + count
    }
  }

  @Test func `each answer brings the counts of a facet`() throws {
    var desk = try desk()
    #expect(lines(desk).prefix(3) == ["Status, counting…", "", "Province, counting…"])
    try desk.answerOne()
    #expect(lines(desk).prefix(5) == ["Status", "proposed 2", "notified 1", "", "Province, counting…"])
    desk.settle()
    #expect(!lines(desk).contains { $0.hasSuffix("counting…") })
  }

  @Test func `counts of the query before stay until the new ones are there`() throws {
    var desk = try desk()
    desk.settle()
    #expect(desk.model.popupItem?.paragraphs.first?.text == "proposed")
    _ = desk.receive(.performed(.mark))
    desk.settleUrgent()
    let stale = lines(desk)
    let province = try #require(stale.firstIndex(of: "Province, counting…"))
    #expect(stale[province...].prefix(3) == ["Province, counting…", "Sindh 1", "Khyber Pakhtunkhwa 2"])
    desk.settle()
    let counted = lines(desk)
    let now = try #require(counted.firstIndex(of: "Province"))
    // One of the two proposed zones is in each.
    #expect(counted[now...].prefix(3) == ["Province", "Sindh 1", "Khyber Pakhtunkhwa 1"])
  }

  @Test func `a selected value stays selected while counts come above it`() throws {
    var desk = try desk()
    desk.settle()
    while desk.model.popupItem?.target != .facet(.init(.province, "PK-SD")) { desk.press(.moveDown) }
    _ = desk.receive(.performed(.mark))
    desk.settleUrgent()
    #expect(desk.model.popupItem?.target == .facet(.init(.province, "PK-SD")))
    desk.settle()
    #expect(desk.model.popupItem?.target == .facet(.init(.province, "PK-SD")))
  }

  @Test func `a facet without values is not shown`() throws {
    var desk = try desk()
    desk.settle()
    #expect(!lines(desk).contains("Sector"))
  }
}
