import Foundation
import TestSupport
import Testing

@testable import ZoneData
@testable import ZoneExchange

/// The expected items are written by hand from the CSL-JSON schema.
@Suite struct CSLTests {
  @Test func `an article is in its newspaper`() throws {
    let source = try #require(try ExchangeFixture.catalogue().source("paper"))
    #expect(
      try JSONText.of(CSLItem(source), inOneLine: true) == """
        {"URL":"https://daily.example/a_b?c=1","accessed":{"date-parts":[[2026,11,21]]},"container-title":"The Daily",\
        "id":"paper","issued":{"date-parts":[[2022,8,2]]},"language":"en","title":"A *bold* | paper","type":"article-newspaper"}

        """)
  }

  @Test func `a law has a publisher and an author`() throws {
    let source = try #require(try ExchangeFixture.catalogue().source("law"))
    #expect(
      try JSONText.of(CSLItem(source), inOneLine: true) == """
        {"author":[{"literal":"The House"}],"id":"law","issued":{"date-parts":[[2021,10]]},"language":"en",\
        "publisher":"State","title":"An act","type":"legislation"}

        """)
  }

  @Test(arguments: [
    ("2022", "{\"date-parts\":[[2022]]}"), ("2022-08~", "{\"circa\":true,\"date-parts\":[[2022,8]]}"),
    ("2022-08-02?", "{\"circa\":true,\"date-parts\":[[2022,8,2]]}"),
    ("2022-07-28/2022-08-01", "{\"date-parts\":[[2022,7,28],[2022,8,1]]}"),
    ("2022-21", "{\"date-parts\":[[2022]],\"season\":1}"), ("2022-24", "{\"date-parts\":[[2022]],\"season\":4}"),
    ("2004-XX", "{\"date-parts\":[[2004]]}"), ("201X", "{\"literal\":\"2010s\"}"),
    ("[..2022-08-02]", "{\"literal\":\"by 2 Aug 2022\"}"), ("2022-08-02/..", "{\"literal\":\"from 2 Aug 2022\"}"),
    ("2022-21/2022-22", "{\"literal\":\"spring–summer 2022\"}"),
  ])
  func `dates are parts or words`(text: String, expected: String) throws {
    #expect(try JSONText.of(CSLDate(EDTFDate(text)), inOneLine: true) == expected + "\n")
  }

  @Test(arguments: ["javascript:alert(1)", "file:///etc/passwd", "https://a b", "example.com"])
  func `only a web address is exported`(address: String) throws {
    var source = Source(id: "s", title: "S", kind: .web, file: "s.yaml")
    source.address = address
    #expect(
      try JSONText.of(CSLItem(source), inOneLine: true) == "{\"id\":\"s\",\"title\":\"S\",\"type\":\"webpage\"}\n")
  }

  /// What readers take for fields in a note: pandoc and citeproc-js `name: value` lines and `{:name: value}`, Zotero also
  /// names with spaces and capitals.
  @Test(
    arguments: [
      ("author: not named on the page", "“author: not named on the page”"),
      ("Original Date: 1990", "“Original Date: 1990”"), ("DOI:10.1/2", "“DOI:10.1/2”"),
      ("seen {:author: X}", "“seen { :author: X}”"), ("plain words", "plain words"),
      ("type: book\ntitle: X", "“type: book title: X”"),
    ])
  func `no reader takes a field from a note`(note: String, expected: String) throws {
    let text = "source: {title: S, kind: web, note: \"\(note.replacing("\n", with: "\\n"))\"}\nzones: {}"
    let item = try JSONText.of(CSLItem(Fixture.dossier(text, id: "s").source), inOneLine: true)
    #expect(item.contains("\"note\":\"\(expected)\""), "\(item)")
  }
}
