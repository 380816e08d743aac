import TestSupport
import Testing

@testable import ZoneData

@Suite struct TimeTests {
  private func ids(_ list: CatalogueList, _ text: String) throws -> Set<String> {
    Set(try QueryFixture.ids(list, text, in: QueryFixture.catalogue()))
  }

  /// Every event that may lie in the period is found. An undated event lies in no period.
  @Test(arguments: [
    ("since:2022-08", ["signing", "either"]), ("since:2022-08-02 until:2022-08-02", ["signing", "either"]),
    ("since:2022-01-02 until:2022-01-02", ["conf", "either"]), ("since:2022-01-03 until:2022-08-01", ["either"]),
    // A set has days between its bounds that do not belong to it: the meeting was in 2019 or in 2022.
    ("since:2020 until:2021", ["conf", "south@notified@2021-12-23"]), ("since:2020 until:2020", []),
    // By June 1988 is any earlier day.
    ("until:1900", ["early"]), ("until:1988-06", ["early"]), ("since:1988-06-02 until:2018", []),
    ("since:1988-06-01 until:2018", ["early"]), ("since:2023", []),
  ])
  func `events that may lie in the period are found`(text: String, expected: [String]) throws {
    #expect(try ids(.events, text) == Set(expected))
  }

  @Test func `other rows are related to such an event`() throws {
    #expect(try ids(.zones, "since:2022-08") == ["north"])
    #expect(try ids(.partners, "until:1988") == ["seda"])
    #expect(try ids(.contacts, "since:2021-12 until:2022-01") == ["amer"])
  }

  @Test(arguments: [
    ("2022-08-02", [2022]), ("2021-12/2022-02", [2021, 2022]), ("[2019,2022]", [2019, 2022]), ("[..1988]", [1988]),
    ("201X", Array(2010...2019)), ("1000/2000", [1000, 2000]), ("2024/..", [2024]),
  ])
  func `a date has all its possible years`(text: String, years: [Int]) throws {
    #expect(try EDTFDate(text).years == years)
  }
}
