import TestSupport
import Testing

@testable import ZoneCatalogue
@testable import ZoneData

@Suite struct ColumnSumTests {
  private func sums(_ zones: String, _ columns: [ColumnKey] = ["area"], _ query: String = "") throws -> [String] {
    let text = "source: {title: A paper, kind: news, published: 2022-08-02}\nzones:\n" + zones
    let catalogue = try Fixture.catalogue(["paper": text])
    let sums = try catalogue.sums(of: .zones, Query(filter: try catalogue.parse(query).filter), columns)
    return sums.flatMap { sum in sum.parts.map { "\(sum.column.key.rawValue) \($0.inWords)" } }
  }

  /// 80 kanal are 10 acre.
  @Test func `areas are added in the unit of most rows`() throws {
    let zones = """
        a: {name: A, area: 5 acre}
        b: {name: B, area: 80 kanal}
        c: {name: C, area: 2.5 acre}
        d: {name: D}
      """
    #expect(try sums(zones) == ["area 17.5 acre in 3 rows"])
  }

  @Test func `currencies are added apart, and disputed values counted`() throws {
    let zones = """
        a: {name: A, cost: [{is: 8000000 PKR, at: 1}, {is: 9000000 PKR, at: 0}]}
        b: {name: B, cost: 500000000 PKR}
        c: {name: C, cost: 1500000000 USD}
      """
    #expect(try sums(zones, ["cost"]) == ["cost 508 mn PKR in 2 rows, 1 disputed", "cost 1.5 bn USD in 1 row"])
  }

  @Test(arguments: [
    ("over 100 acre", "at least 100 acre", "at least 200 acre"), ("under 100 acre", "100 acre", "at most 200 acre"),
    ("over 100 acre", "under 100 acre", "about 200 acre"), ("10-12 acre", "1 acre", "11–13 acre"),
  ])
  func `a bound makes the sum one`(first: String, second: String, sum: String) throws {
    #expect(try sums("  a: {name: A, area: \(first)}\n  b: {name: B, area: \(second)}") == ["area \(sum) in 2 rows"])
  }

  @Test func `a part is in its zone, and a zone that became another is not added to it`() throws {
    let zones = """
        whole: {name: Whole, area: 100 acre}
        part: {name: Part, area: 10 acre, zones: {whole: part-of}}
        old: {name: Old, area: 7 acre, zones: {new: became}}
        new: {name: New, area: 8 acre}
        lone: {name: Lone, area: 1 acre, zones: {nothing: part-of}}
        nothing: {name: Without area}
      """
    #expect(try sums(zones) == ["area 109 acre in 3 rows"])
    // Alone, a part counts.
    #expect(try sums(zones, ["area"], "\"Part\"") == ["area 10 acre in 1 row"])
  }

  @Test func `plans are added only if they are asked for`() throws {
    let zones = """
        a: {name: A, area: 5 acre}
        plan: {province: PK-PB, area: 6 acre}
      """
    #expect(try sums(zones) == ["area 5 acre in 1 row"])
    #expect(try sums(zones, ["area"], "class:plan") == ["area 6 acre in 1 row"])
  }

  @Test func `only the rows of the query are added`() throws {
    let zones = """
        a: {name: A, province: PK-PB, area: 5 acre}
        b: {name: B, province: PK-SD, area: 6 acre}
      """
    #expect(try sums(zones, ["area"], "province:PK-SD") == ["area 6 acre in 1 row"])
    #expect(try sums(zones, ["name", "area"], "status:notified") == [])
  }

  @Test func `sums are a table with a row for each unit`() throws {
    let text = "source: {title: A, kind: news}\nzones:\n  a: {name: A, area: over 2.5 acre, cost: 3 PKR}"
    let table = RowTable(try Fixture.catalogue(["a": text]).sums(of: .zones, Query(), ["area", "cost"]))
    #expect(table.columns.map(\.name) == ["column", "comparator", "lower", "upper", "unit", "rows", "disputed"])
    #expect(
      table.rows.map(\.cells) == [
        [.text("area"), .text("at least"), .decimal("2.5"), .decimal("2.5"), .text("acre"), .number(1), .number(0)],
        [.text("cost"), nil, .decimal("3"), .decimal("3"), .text("PKR"), .number(1), .number(0)],
      ])
  }
}
