import Testing

@testable import ZoneData

@Suite struct DealStepTests {
  private func words(_ stages: (DealStage, String?)...) throws -> [String] {
    DealStep.steps(of: try stages.map { ($0, try $1.map { try EDTFDate($0) }) }).map(\.inWords)
  }

  @Test func `documents that date one signing differently tell one step, by the most precise date`() throws {
    #expect(
      try words((.signed, "[..2022-02-13]"), (.signed, "2022-02-07"), (.signed, "[2022-02-04..2022-02-06]")) == [
        "signed 7 Feb 2022"
      ])
    #expect(try words((.signed, nil), (.signed, "2022-02")) == ["signed Feb 2022"])
    #expect(try words((.signed, nil), (.signed, "[..2022-02-07]")) == ["signed by 7 Feb 2022"])
  }

  @Test func `a stage that is reached again is another step`() throws {
    #expect(
      try words((.underWay, "2024"), (.shelved, "2023"), (.underWay, "2022")) == [
        "under way 2024", "shelved 2023", "under way 2022",
      ])
    #expect(try words() == [])
  }
}
