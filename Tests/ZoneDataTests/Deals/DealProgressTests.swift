import Testing

@testable import ZoneData

@Suite struct DealProgressTests {
  private func words(_ stage: DealStage?, _ on: String?, _ lastSeen: String?) throws -> String {
    DealProgress(stage: stage, on: try on.map { try EDTFDate($0) }, lastSeen: lastSeen.flatMap(Day.init(iso:))).inWords
  }

  @Test func `the latest stage and the silence since are in months`() throws {
    #expect(try words(.signed, "2022-02-07", "2022-09-30") == "signed Feb 2022 · nothing since Sep 2022")
    #expect(try words(.underWay, "2023", "2024-01-01") == "under way 2023 · nothing since Jan 2024")
    #expect(try words(.announced, "2022-12/2023-01", "2024-01-01") == "announced 2022–2023 · nothing since Jan 2024")
    #expect(try words(.signed, nil, "2024-01-01") == "signed · nothing since Jan 2024")
  }

  @Test func `the month of the stage is not repeated`() throws {
    #expect(try words(.signed, "2022-02-07", "2022-02-28") == "signed Feb 2022 · nothing since")
    #expect(try words(.signed, "[..2021-04-24]", "2021-04-24") == "signed by Apr 2021 · nothing since")
  }

  @Test(arguments: [DealStage.completed, .lapsed, .cancelled])
  func `nothing more is expected of a deal that is over`(stage: DealStage) throws {
    #expect(try words(stage, "2022-02", "2023-01-01") == "\(stage.rawValue) Feb 2022")
  }

  @Test func `without a stage only the silence is known`() throws {
    #expect(try words(nil, nil, "2023-01-01") == "stage unknown · nothing since Jan 2023")
    #expect(try words(nil, nil, nil) == "stage unknown")
  }

  @Test func `sums are never of several currencies`() {
    let sum = Pledges.Sum(currency: "USD", amount: 1_800_000, deals: 1, disputed: 1)
    #expect(sum.inWords == "USD 1,800,000 in 1 deal, 1 disputed")
    var part = Pledges.Part()
    #expect(part.inWords == "no deal")
    (part.deals, part.withoutAmount) = (5, 2)
    #expect(part.inWords == "5 deals, 2 without an amount")
    (part.deals, part.withoutAmount) = (1, 1)
    #expect(part.inWords == "1 deal, without an amount")
  }
}
