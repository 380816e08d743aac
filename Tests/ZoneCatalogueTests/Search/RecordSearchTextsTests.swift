import TestSupport
import Testing

@testable import ZoneCatalogue
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
    try Fixture.record(id, Self.papers).searchTexts { $0.text == "seda" ? ["Shenyang Area", "SEDA"] : [] }
  }

  @Test func `a body is found by its names, facts and notes`() throws {
    #expect(
      try Set(texts("seda")) == [
        SearchText(.name, "Shenyang Area"), SearchText(.name, "沈阳经济技术开发区"), SearchText(.alias, "SEDA"),
        SearchText(.fact, "It has a car plant"), SearchText(.note, "printed twice"),
      ])
    #expect(try texts("seda").first == SearchText(.name, "Shenyang Area"))
  }

  @Test func `a zone without a name is found by its place`() throws {
    #expect(
      try texts("haripur") == [
        SearchText(.name, "(zone in Haripur)"), SearchText(.province, "Khyber Pakhtunkhwa"),
        SearchText(.place, "Haripur"), SearchText(.status, "notified"),
      ])
  }

  @Test func `a person is found by title and body`() throws {
    #expect(
      try texts("zhao") == [
        SearchText(.name, "Zhào Yongsheng"), SearchText(.title, "Director"), SearchText(.body, "Shenyang Area"),
        SearchText(.body, "SEDA"),
      ])
  }

  @Test func `an event is found by kind, date and place`() throws {
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
  func `records of the shipped dossiers are found`(typed: String, id: String) throws {
    let fixture = SearchFixture(catalogue: Assembly(DossierFolder.read([Fixture.seeds])).catalogue)
    let found = try fixture.found(typed)
    #expect(found.contains(id), "\(found)")
  }
}
