import GRDB
import Testing

@testable import ZoneData

@Suite struct RecordSearchTextsTests {
  private static let papers = [
    "paper": """
    source: {title: A paper, kind: news, language: en, published: 2022-08-02}
    zones:
      haripur: {place: Haripur, province: PK-KP, status: notified}
    bodies:
      seda:
        name: [Shenyang Area, {is: 沈阳经济技术开发区, lang: zh}]
        aliases: SEDA
        country: CN
        facts: {is: It has a car plant, note: printed twice}
    people:
      zhao: {name: Zhào Yongsheng, posts: {body: seda, title: Director}}
    events:
      signing: {name: Signing, kind: letter-of-intent, date: "[..2022-08-02]", place: Islamabad}
    """
  ]

  private func texts(_ id: String) throws -> [SearchText] {
    try Fixture.record(id, Self.papers).searchTexts { $0.text == "seda" ? "Shenyang Area" : nil }
  }

  @Test func aBodyIsFoundByItsNamesFactsAndNotes() throws {
    #expect(
      try Set(texts("seda")) == [
        SearchText(.name, "Shenyang Area"), SearchText(.name, "沈阳经济技术开发区"), SearchText(.alias, "SEDA"),
        SearchText(.fact, "It has a car plant"), SearchText(.note, "printed twice"),
      ])
    #expect(try texts("seda").first == SearchText(.name, "Shenyang Area"))
  }

  @Test func aZoneWithoutANameIsFoundByItsPlace() throws {
    #expect(
      try texts("haripur") == [
        SearchText(.name, "(zone in Haripur)"), SearchText(.province, "Khyber Pakhtunkhwa"),
        SearchText(.place, "Haripur"), SearchText(.status, "notified"),
      ])
  }

  @Test func aPersonIsFoundByTitleAndBody() throws {
    #expect(
      try texts("zhao") == [
        SearchText(.name, "Zhào Yongsheng"), SearchText(.title, "Director"), SearchText(.body, "Shenyang Area"),
      ])
  }

  @Test func anEventIsFoundByKindDateAndPlace() throws {
    #expect(
      try texts("signing") == [
        SearchText(.name, "Signing"), SearchText(.kind, "letter-of-intent"), SearchText(.date, "by 2 Aug 2022"),
        SearchText(.place, "Islamabad"),
      ])
  }

  /// Records of the shipped dossiers that the words of the task find.
  @Test(arguments: [
    ("shenyang", "seda"), ("沈阳", "seda"), ("瀋陽", "seda"), ("zgc", "zbra"), ("中关村", "zbra"), ("村一", "zbra"),
    ("haripur", "paf-iast"), ("moinul", "moin-ul-haque"), ("ulhaq", "moin-ul-haque"), ("seda", "seda"),
  ])
  func findsRecordsOfTheShippedDossiers(typed: String, id: String) throws {
    let assembly = Assembly(DossierFolder.read([Fixture.seeds]))
    let records = assembly.kinds.keys.sorted().compactMap(assembly.record)
    let names = Dictionary(uniqueKeysWithValues: records.map { ($0.id, $0.displayName) })
    let database = try DatabaseQueue()
    let hits = try database.write { db in
      try SearchIndex.create(in: db)
      let index = try SearchIndex(db)
      for (offset, record) in records.enumerated() {
        let number = record.kind == .event ? EventKey.first + offset : offset + 1
        try index.add(SearchEntry(number, record.kind, texts: record.searchTexts { names[$0] }))
      }
      try SearchIndex.finish(in: db)
      return try Search().matches(SearchQuery(typed), limit: 40, in: db)
    }
    let found = hits.map { records[($0.record >= EventKey.first ? $0.record - EventKey.first : $0.record - 1)].id.text }
    #expect(found.contains(id), "\(found)")
  }
}
