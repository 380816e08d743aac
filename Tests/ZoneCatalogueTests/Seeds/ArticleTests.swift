import TestSupport
import Testing

@testable import ZoneCatalogue
@testable import ZoneData

/// The claims of the two articles and the corrections of the note, in these dossiers alone. Expected values are taken
/// from the articles.
@Suite struct ArticleTests {
  private static let names: Set<SourceID> = [
    "undated-spokesman-cptic", "2022-08-02-diplomatic-insight-seda", "2026-11-21-note-spellings",
  ]
  private static let assembly = Assembly(
    DossierFolder.Contents(
      dossiers: DossierFolder.read([Fixture.seeds]).dossiers.filter { names.contains($0.source.id) }))

  private func record(_ id: RecordID) throws -> Record { try #require(Self.assembly.record(id)) }

  private func claim(_ id: RecordID, _ field: Field.Name, from source: SourceID) throws -> Claim {
    try #require(Self.assembly.claims[id]?.first { $0.field.name == field && $0.source == source })
  }

  @Test func `the dossiers have no problems`() {
    #expect(Self.assembly.problems.map { "\($0.place): \($0.message)" } == [])
  }

  @Test(
    arguments: [
      ("stz-islamabad", "PK-IS"), ("stz-lahore", "PK-PB"), ("stz-haripur", "PK-KP"),
    ] as [(RecordID, String)])
  func `three zones are notified, their names unknown`(id: RecordID, province: String) throws {
    let zone = try record(id)
    #expect(!zone.isNamed)
    #expect(zone.value(.province)?.value.text == province)
    let status = try #require(zone.value(.status))
    #expect(status.value.text == "notified")
    #expect(status.by == "hamza-saeed-orakzai")
    #expect(status.claims.first?.claim.at == .paragraph(6))
  }

  @Test func `six provinces have zones in the pipeline`() throws {
    let pipeline = Self.assembly.kinds.keys.filter { $0.text.hasPrefix("stz-pipeline-") }
    let provinces = try pipeline.map { try record($0).value(.province)?.value.text ?? "" }
    #expect(provinces.sorted() == ["PK-BA", "PK-GB", "PK-JK", "PK-KP", "PK-PB", "PK-SD"])
    for id in pipeline {
      #expect(try record(id).value(.status)?.value.text == "proposed")
      #expect(try record(id).value(.extent)?.value.text == "several")
    }
  }

  @Test func `the conference has no date and was virtual`() throws {
    let conference = try record("cptic")
    #expect(conference.value(.date) == nil)
    #expect(conference.value(.mode)?.value.text == "virtual")
    #expect(conference.displayName == "China-Pakistan Technology Investment Conference")
  }

  @Test func `firms and representatives are a dispute`() throws {
    let attendance = try #require(try record("cptic").value(.attendance))
    #expect(attendance.value.text == "over 4500 representatives")
    #expect(attendance.mark == .disputed)
    #expect(attendance.standings["4500 firms"] == .disputes)
  }

  @Test func `three bodies organised the conference`() throws {
    let organisers = try record("cptic").values(.bodies).map(\.value).filter { $0.text == "organiser" }
    #expect(Set(organisers.compactMap(\.target)) == ["stza", "pakistan-embassy-beijing", "zbra"])
  }

  @Test(
    arguments: [
      ("moin-ul-haque", "opener"), ("amer-hashmi", "speaker"), ("cao-zhouhua", "speaker"),
      ("hamza-saeed-orakzai", "presenter"), ("zhang-xiaodong", "speaker"), ("javaid-iqbal", "speaker"),
    ] as [(RecordID, String)])
  func `every speaker of the conference is included`(person: RecordID, role: String) throws {
    let links = try record("cptic").values(.people).map(\.value)
    #expect(links.contains(.link(person, role: role)))
  }

  @Test func `the corridor is Shenxi in Liaoning, and the misprint remains an alias`() throws {
    let corridor = try record("shenxi-industrial-corridor")
    #expect(corridor.displayName == "Shenxi Industrial Corridor")
    #expect(corridor.value(.province)?.value.text == "CN-LN")
    let article: SourceID = "2022-08-02-diplomatic-insight-seda"
    #expect(try claim(corridor.id, .name, from: article).value.text == "Shanxi Industrial Corridor")
    #expect(corridor.values(.aliases).map(\.value.text).contains("Shanxi Industrial Corridor"))
  }

  @Test func `Zhang is Xiaodong, and the ambassador is one person`() throws {
    #expect(try record("zhang-xiaodong").displayName == "Zhang Xiaodong")
    #expect(try record("zhang-xiaodong").values(.aliases).map(\.value.text) == ["Zhang Xiodong"])
    let ambassador = try record("moin-ul-haque")
    #expect(ambassador.displayName == "Moin ul Haque")
    #expect(Set(ambassador.values(.aliases).map(\.value.text)) == ["Moin ulHaque", "Moinul Haque"])
  }

  @Test func `the letter was signed on or before the dateline`() throws {
    let letter = try record("stza-seda-letter-of-intent")
    let date = try #require(letter.value(.date))
    #expect(date.value.text == "[..2022-08-02]")
    #expect(date.mark == .inferred)
    let signatories = letter.values(.bodies).map(\.value).filter { $0.text == "signatory" }
    #expect(Set(signatories.compactMap(\.target)) == ["stza", "seda"])
  }

  @Test func `SEDA has the values of the article`() throws {
    let seda = try record("seda")
    #expect(seda.value(.founded)?.value.text == "1988")
    let count = try #require(seda.value(.counts))
    #expect(count.value.text == "84 Fortune 500 companies")
    #expect(count.by == "zhao-yongsheng")
    let tenants = seda.values(.bodies).map(\.value).filter { $0.text == "tenant" }.compactMap(\.target)
    #expect(Set(tenants) == ["bmw-group", "neusoft", "pfizer", "ncr", "ikea"])
    #expect(seda.value(.kind)?.value.text == "development-zone")
  }

  @Test func `figures of a speaker are attributed to the speaker`() throws {
    let tax = try record("zhang-xiaodong").values(.facts).first { $0.value.text.contains("2000-fold") }
    #expect(tax?.by == "zhang-xiaodong")
    let youth = try record("amer-hashmi").values(.facts).first { $0.value.text.contains("64 %") }
    #expect(youth?.by == "amer-hashmi")
  }

  @Test(arguments: [
    "NAB", "Transparency", "Railway", "NLC", "Tirah", "Mossad", "Chaudhry", "Choudhary", "Valérian", "Gloria",
    "2026-02-01",
  ])
  func `nothing is taken from the rest of the web page`(word: String) {
    let claims = Self.assembly.claims.values.joined()
    #expect(claims.allSatisfy { !$0.value.text.contains(word) })
  }

  @Test func `every claim of an article has its paragraph`() {
    let articles = Self.assembly.sources.values.filter { $0.kind == .news }.map(\.id)
    #expect(articles.count == 2)
    for claim in Self.assembly.claims.values.joined() where articles.contains(claim.source) {
      #expect(claim.at != nil, "\(claim.record) \(claim.field.name)")
    }
  }
}
