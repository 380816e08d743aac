import TestSupport
import Testing

@testable import ZoneData

/// The dossier of a new document.
@Suite struct SourceDraftTests {
  private func draft(
    _ title: String, publisher: String? = nil, published: String? = nil, address: String? = nil
  ) throws -> SourceDraft {
    SourceDraft(
      title: title, publisher: publisher, kind: .official, published: try published.map { try EDTFDate($0) },
      address: address, on: Day(known: 2026, 11, 26))
  }

  @Test func `it has the data of the document and examples as comments`() throws {
    let text = try draft(
      "Park: notified", publisher: "Gazette", published: "2026-11-20", address: "https://example.org/a?b=1#c"
    ).newDossier.text
    #expect(
      text.hasPrefix(
        """
        source:
          title: "Park: notified"
          publisher: Gazette
          kind: official
          published: 2026-11-20
          read: 2026-11-26
          address: "https://example.org/a?b=1#c"

        # What the document says
        """))
    #expect(Fixture.dossier(text).problems == [])
    #expect(Fixture.dossier(text).source.address == "https://example.org/a?b=1#c")
  }

  /// The examples refer to STZA.
  @Test func `the examples are right once they are no comments`() throws {
    let text = try draft("Park", published: "2026-11-20").newDossier.text
    let lines = text.split(separator: "\n").map {
      $0.hasPrefix("#") && $0.firstMatch(of: /^# \w/) == nil ? $0.dropFirst() : $0
    }
    let dossier = Fixture.dossier(lines.joined(separator: "\n") + "\n")
    #expect(dossier.problems == [])
    #expect(dossier.definitions.map(\.id) == ["example-park", "example-signing"])
  }

  @Test(
    arguments: [
      ("2026-11-20", "Gazette", "2026-11-20-gazette-park-opens"), ("2026-11", nil, "2026-11-park-opens"),
      ("2026~", nil, "undated-park-opens"), (nil, "沈阳日报", "undated-park-opens"),
    ] as [(String?, String?, String)])
  func `its file is named after date, publisher and title`(date: String?, publisher: String?, name: String) throws {
    #expect(try draft("Park opens!", publisher: publisher, published: date).newDossier.name == name)
  }

  @Test(
    arguments: [
      ("Park  opens", nil, true), ("PARK, opens.", nil, true), ("Park", nil, false),
      ("Other", "http://www.Example.org/Park/#top", true), ("Other", "https://example.org/Park?x=1", false),
      ("Other", "https://example.org/park", false), ("Other", nil, false),
    ] as [(String, String?, Bool)])
  func `a document is known by its address or its title`(title: String, address: String?, isKnown: Bool) throws {
    let text = "source: {title: “Park” opens, address: 'https://example.org/Park'}\n"
    #expect(try draft(title, address: address).twins(among: [Fixture.dossier(text).source]).isEmpty != isKnown)
  }
}
