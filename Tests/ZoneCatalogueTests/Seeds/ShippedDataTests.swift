import TestSupport
import Testing

@testable import ZoneCatalogue
@testable import ZoneData

/// All shipped dossiers, compared with the research of November 2026.
@Suite struct ShippedDataTests {
  private static let assembly = Assembly(DossierFolder.read([Fixture.seeds]))

  private func record(_ id: RecordID) throws -> Record { try #require(Self.assembly.record(id)) }

  @Test func `the dossiers have no problems`() {
    #expect(Self.assembly.problems.map { "\($0.place): \($0.message)" } == [])
  }

  /// The twelve zones that a source names; the article on NASTP Alpha names only the park.
  @Test(
    arguments: [
      ("islamabad-technopolis", "Islamabad Technopolis", "PK-IS"),
      ("lahore-technopolis", "Lahore Technopolis", "PK-PB"),
      ("paf-iast", "PAF-IAST", "PK-KP"), ("pakistan-digital-city", "Pakistan Digital City", "PK-KP"),
      ("nastp-alpha", "National Aerospace Science and Technology Park", "PK-PB"), ("code-stp", "The Mark", "PK-PB"),
      ("nust-stz", "NUST Special Technology Zone", "PK-IS"), ("tech7", "Tech7 Special Technology Zone", "PK-IS"),
      ("mindbridge", "Mindbridge Special Technology Zone", "PK-PB"),
      ("capital-smart", "Capital Smart Technology Zone", "PK-PB"),
      ("nsit-silicon-block", "NSIT Silicon Block", "PK-PB"),
      ("karachi-education-city", "Karachi Education City STZ", "PK-SD"),
    ] as [(RecordID, String, String)])
  func `every named zone is included`(id: RecordID, name: String, province: String) throws {
    let zone = try record(id)
    #expect(zone.kind == .zone)
    #expect(zone.displayName == name)
    #expect(zone.value(.province)?.value.text == province)
  }

  @Test(
    arguments: [
      ("lahore-technopolis", .area, ["400 acre", "700 acre", "800 acre"]),
      ("karachi-education-city", .area, ["374 acre", "435 acre", "500 acre"]),
      ("pakistan-digital-city", .area, ["10 acre", "11 acre", "180 kanal", "86 kanal", "87 kanal", "88 kanal"]),
      ("pakistan-digital-city", .cost, ["1300000000 PKR", "1310000000 PKR", "1642340000 PKR", "8000000000 PKR"]),
      ("islamabad-technopolis", .area, ["140 acre", "150 acre"]),
      ("cptic", .attendance, ["4500 companies", "4500 firms", "over 4500 representatives"]),
    ] as [(RecordID, Field.Name, [String])])
  func `known contradictions are disputes with all their values`(id: RecordID, field: Field.Name, values: [String])
    throws
  {
    let value = try #require(try record(id).value(field))
    #expect(value.mark == .disputed)
    #expect(Set(value.claims.map(\.claim.value.text)) == Set(values))
  }

  /// From a fact check of the two first articles: what each of these values is by all documents together.
  @Test func `what holds together is shown`() throws {
    let stone = try #require(try record("lahore-technopolis-stone").value(.date))
    #expect(stone.value.text == "2021-12-23")
    #expect(stone.claims.contains { $0.claim.value.text == "2021-12-27" && $0.standing == .corrected })
    #expect(try record("hashmi-named").value(.date)?.value.text == "[..2020-12-17]")
    #expect(try record("stza-seda-letter-of-intent").value(.date)?.value.text == "[..2022-07-29]")
    let chairman = Office(title: "Chairman")
    func chair(_ person: RecordID) throws -> RecordValue? {
      try record(person).values(.posts).first { $0.value.target == "stza" && $0.tenure?.office == chairman }
    }
    #expect(try chair("amer-hashmi")?.tenure?.hasEnded == true)
    #expect(try chair("azfar-manzoor")?.tenure?.hasEnded == false)
    #expect(try chair("azfar-manzoor")?.lastSeen?.monthInWords == "Oct 2025")
  }

  @Test func `the zones of the first article are joined to the named ones`() throws {
    #expect(Self.assembly.record("stz-haripur") == nil)
    #expect(try record("paf-iast").sources.contains("undated-spokesman-cptic"))
    #expect(try record("paf-iast").value(.status)?.value.text == "operational")
    #expect(try record("islamabad-technopolis").value(.status)?.value.text == "stalled")
  }

  @Test func `namesakes remain separate`() throws {
    #expect(try record("zhang-xiaodong").id != record("zhang-xiaodong-most").id)
    #expect(try record("amer-hashmi").displayName == "Amer Hashmi")
    #expect(try record("khalil-hashmi").displayName == "Khalil Hashmi")
  }

  @Test func `later days have more sources`() {
    let contents = DossierFolder.read([Fixture.seeds])
    let counts = ["2020-12-31", "2021-12-31", "2022-12-31", "2024-12-31"].map { day in
      Assembly(contents, asOf: Day(iso: day)).sources.count
    }
    #expect(counts == counts.sorted())
    #expect(Set(counts).count == counts.count)
  }

  @Test func `every document has a web address`() {
    let addresses = Self.assembly.sources.values.compactMap(\.address)
    #expect(addresses.allSatisfy { $0.hasPrefix("http") })
    let documents = Self.assembly.sources.values.filter { $0.kind != .note }
    #expect(documents.allSatisfy { $0.address != nil })
  }
}
