import TestSupport
import Testing
import ZoneData
import ZoneDraft

/// Which zone a status is about, if its clause does not name one, or names several.
@Suite struct ZoneReferenceTests {
  private static let known = DraftFixture.directory([
    Fixture.dossier(
      """
      source: {title: Records, kind: official, published: 2021-01-01}
      zones:
        delta-technopolis: {name: Delta Technopolis, province: PK-PB}
        river-digital-city: {name: River Digital City, province: PK-KP}
        nust-stz: {name: NUST Special Technology Zone, province: PK-IS, bodies: {nust: developer}}
        stz-multan: {name: stz Multan, province: PK-PB}
        islamabad-technopolis: {name: Islamabad Technopolis, province: PK-IS}
        stz-quetta: {name: stz Quetta, province: PK-BA}
      bodies:
        stza: {name: Special Technology Zones Authority, aliases: [STZA], kind: authority, country: PK}
        nust: {name: National University of Sciences and Technology, aliases: NUST, kind: university}
      """, id: "records")
  ])

  private func statuses(_ paragraphs: String...) -> [String] {
    var article = DraftFixture.article()
    article.paragraphs = paragraphs.enumerated().map { Paragraph($0.offset + 1, .text, $0.element) }
    return DraftFixture.findings(article, Self.known).filter { $0.confidence != .guess }.short("status")
  }

  @Test(arguments: [
    "Delta Technopolis lies on a canal. The project has been shelved.",
    "Delta Technopolis lies on a canal. The 90-acre scheme has been shelved.",
    "Delta Technopolis lies on a canal. It has been shelved.",
    "Delta Technopolis, Lahore. A park of this size is rare, but it has been shelved.",
  ])
  func `a noun or a pronoun means the zone before`(text: String) {
    #expect(statuses(text) == ["delta-technopolis stalled"])
  }

  @Test func `a noun means the zone of the paragraph before if there is only one`() {
    #expect(
      statuses("Delta Technopolis grows.", "The facility is up and running.") == ["delta-technopolis operational"])
    #expect(statuses("Delta Technopolis is near River Digital City.", "The facility is up and running.") == [])
  }

  @Test func `a part of a name means the zone with it`() {
    #expect(
      statuses("Delta Technopolis grows. River Digital City does not. Work on the Technopolis is in full swing.")
        == ["delta-technopolis under-construction"])
  }

  @Test(arguments: [
    ("Islamabad. Work on the Technopolis has stopped.", "islamabad-technopolis stalled"),
    ("Quetta. The IT park planned for Balochistan is stuck.", "stz-quetta stalled"),
    ("Quetta. The zone has been gazetted.", "stz-quetta notified"),
  ])
  func `a paragraph is about the zone or place that heads it`(text: String, status: String) {
    #expect(statuses(text) == [status])
  }

  @Test(arguments: [
    ("The 20-acre project in Multan was scrapped.", "stz-multan withdrawn"),
    ("The Multan zone has been gazetted.", "stz-multan notified"),
    ("A zone is planned. The one that was thought of for Multan has been put on ice.", "stz-multan stalled"),
    ("The zone of NUST is fully occupied.", "nust-stz operational"),
    ("The zone on the campus of NUST is fully occupied.", "nust-stz operational"),
    ("The NUST zone is fully occupied.", "nust-stz operational"),
  ])
  func `a place or a body beside a noun means its zone`(text: String, status: String) {
    #expect(statuses(text) == [status])
  }

  @Test func `a project in a place without a known zone is none`() {
    #expect(statuses("The road project in Faisalabad was scrapped.") == [])
  }

  @Test func `a province is not the place of one zone`() { #expect(statuses("Zones in Sindh are planned.") == []) }

  @Test(arguments: [
    (
      "STZA has notified Delta Technopolis and River Digital City.",
      ["delta-technopolis notified", "river-digital-city notified"]
    ),
    (
      "Delta Technopolis was gazetted in May and River Digital City is still on paper.",
      ["delta-technopolis notified", "river-digital-city proposed"]
    ),
    (
      "Delta Technopolis is open for business, as is River Digital City.",
      ["delta-technopolis operational", "river-digital-city operational"]
    ),
    ("Near Delta Technopolis, River Digital City has been shelved.", ["river-digital-city stalled"]),
    (
      "Delta Technopolis was approved in May but has been shelved.",
      ["delta-technopolis approved", "delta-technopolis stalled"]
    ),
  ])
  func `each status has its own zones`(text: String, expected: [String]) { #expect(statuses(text) == expected) }

  @Test(arguments: [
    "The cabinet approved the budget of Delta Technopolis.",
    "A laboratory at Delta Technopolis was inaugurated.",
    "The Delta Technopolis board was suspended.",
    "Delta Technopolis would follow once the STZA approved it.",
    "Delta Technopolis could be shelved.",
    "Delta Technopolis has yet to become operational.",
    "The foundation stone of Delta Technopolis would be laid in May.",
    "The council wants Delta Technopolis to be inaugurated in May.",
    "The council asked that Delta Technopolis be approved.",
    "Delta Technopolis grows. The Faisalabad project has been shelved.",
    "Delta Technopolis grows. In Faisalabad, piling has begun.",
    "The de-notification of Delta Technopolis was debated.",
  ])
  func `a verb about something else says nothing of the zone`(text: String) { #expect(statuses(text) == []) }

  @Test(arguments: [
    (
      "Delta Technopolis was granted its licence and is nearing completion.", ["delta-technopolis under-construction"]
    ),
    // A step with a date is told for itself.
    (
      "Delta Technopolis was granted its licence in May and is nearing completion.",
      ["delta-technopolis licensed", "delta-technopolis under-construction"]
    ),
  ])
  func `of several steps in a clause the furthest is news`(text: String, expected: [String]) {
    #expect(statuses(text) == expected)
  }

  @Test func `works without a name are those of the zone before`() {
    #expect(
      statuses("Delta Technopolis covers 90 acres. Piling for two blocks is in progress.")
        == ["delta-technopolis under-construction"])
    #expect(
      statuses("Delta Technopolis is functional. A further tower is under construction.")
        == ["delta-technopolis operational"])
  }
}
