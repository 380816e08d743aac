import TestSupport
import Testing
import ZoneData
import ZoneDraft

/// The many ways in which the news says how far a zone has come.
@Suite struct StatusWordingTests {
  private static let known = DraftFixture.directory([
    Fixture.dossier(
      """
      source: {title: Records, kind: official, published: 2021-01-01}
      zones:
        delta-technopolis: {name: Delta Technopolis, province: PK-PB}
        canal-it-park: {name: Canal IT Park, province: PK-SD}
        brightfield: {name: Brightfield Special Technology Zone, province: PK-PB}
      """, id: "records")
  ])

  private func statuses(_ paragraphs: String..., headline: String? = nil) -> [String] {
    var article = DraftFixture.article()
    article.paragraphs = paragraphs.enumerated().map { Paragraph($0.offset + 1, .text, $0.element) }
    if let headline { article.paragraphs.insert(Paragraph(0, .headline, headline), at: 0) }
    return DraftFixture.findings(article, Self.known).filter { $0.confidence != .guess }.short("status")
  }

  @Test(arguments: [
    ("The province intends to carve out Delta Technopolis near the airport.", "proposed"),
    ("Land for Delta Technopolis has been bought.", "proposed"),
    ("Approval of Delta Technopolis is still awaited.", "proposed"),
    ("Delta Technopolis sailed through ECNEC in May.", "approved"),
    ("The panel gave the go-ahead to Delta Technopolis.", "approved"),
    ("Delta Technopolis attained special technology zone status.", "notified"),
    ("The gazette lists Delta Technopolis.", "notified"),
    ("Delta Technopolis bagged a zone developer's licence.", "licensed"),
    ("The developer poured the raft of Delta Technopolis.", "under-construction"),
    ("Progress at Delta Technopolis stands at 35pc.", "under-construction"),
    ("Delta Technopolis will be completed by June.", "under-construction"),
    ("Some 300 people work in Delta Technopolis.", "operational"),
    ("Occupancy at Delta Technopolis has reached 90 per cent.", "operational"),
    ("Funds for Delta Technopolis dried up in 2024.", "stalled"),
    ("A court has stayed work on Delta Technopolis.", "stalled"),
    ("The notification of Delta Technopolis was rescinded.", "withdrawn"),
    ("The province pulled out of the Delta Technopolis project.", "withdrawn"),
  ])
  func `a step is known in many words`(text: String, status: String) {
    #expect(statuses(text) == ["delta-technopolis \(status)"])
  }

  @Test(arguments: [
    "Delta Technopolis was to have opened in March.",
    "The road to Delta Technopolis is under construction.",
    "Students visited Delta Technopolis after the exams were cancelled.",
    "The tenants of Delta Technopolis got 12 licences.",
    "STZA opened bids for Delta Technopolis.",
    "Officials at Delta Technopolis are working with two banks.",
    "The licence of Delta Technopolis will not be revoked.",
  ])
  func `plans, denials and other senses are none`(text: String) { #expect(statuses(text) == []) }

  @Test func `a group means the zones just named`() {
    #expect(
      statuses("Delta Technopolis and Canal IT Park are near. Both parks have been shelved.")
        == ["delta-technopolis stalled", "canal-it-park stalled"])
    #expect(statuses("Delta Technopolis and Canal IT Park are near. All three have been shelved.") == [])
  }

  @Test func `another scheme is not the one before`() {
    #expect(
      statuses("Delta Technopolis grows.", "The other scheme, Canal IT Park, does not. Work there has stopped.")
        == ["canal-it-park stalled"])
  }

  @Test func `a headline is about the zone of the first sentence`() {
    #expect(
      statuses("Delta Technopolis is in the north.", headline: "Tech park in north is fully functional")
        == ["delta-technopolis operational"])
  }

  @Test func `a zone is named without its head word`() {
    #expect(statuses("Brightfield is under construction.") == ["brightfield under-construction"])
  }
}
