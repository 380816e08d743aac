import TestSupport

@testable import ZoneCatalogue
@testable import ZoneData

/// Two documents that exercise the escapes of every format.
enum ExchangeFixture {
  static let texts = [
    "paper": """
    source: {title: "A *bold* | paper", kind: news, publisher: The Daily, language: en, published: 2022-08-02, read: 2026-11-21, address: "https://daily.example/a_b?c=1"}
    zones:
      north: {name: "North | Zone", place: Peshawar, province: PK-KP, status: {is: notified, on: 2021-12-23, at: 3}, area: {is: 86 kanal, at: 2}}
    bodies:
      stza: {name: Zones Authority, kind: authority, country: PK, website: stza.example, channel: ["@stza", info@stza.example]}
      seda: {name: [Shenyang Area, {is: 沈阳开发区, lang: zh}], kind: development-zone, country: CN, province: CN-LN}
    events:
      signing: {name: "Signing; first, of two", kind: letter-of-intent, date: {is: 2022-08-02, at: 1}, place: "Beijing, China", zones: {north: subject}, bodies: {seda: signatory, stza: signatory}}
      conf: {name: Conference, kind: conference, date: 2021-12-30/2022-01-02}
      early: {name: Early Days, kind: launch, date: "[..1988-06-01]"}
      undated: {name: Undated, kind: conference}
    people:
      zhang: {name: [Zhang Wei, {is: 张伟, lang: zh}], country: CN, posts: {body: seda, title: "Director, Desk; Asia"}}
    """,
    "law": """
    source: {title: An act, kind: law, publisher: State, author: The House, language: en, published: 2021-10}
    zones:
      north: {area: {is: 10 acre, at: s. 2}}
    """,
  ]

  static func catalogue() throws -> Catalogue { try Fixture.catalogue(texts) }

  /// An index with one more document.
  static func catalogue(with text: String) throws -> Catalogue {
    try Fixture.catalogue(texts.merging(["more": text]) { $1 })
  }

  static func table(_ list: CatalogueList) throws -> RowTable {
    try RowTable(list, of: catalogue(), Query())
  }
}
