import TestSupport

@testable import ZoneCatalogue
@testable import ZoneData

/// A small world with values for every facet.
enum QueryFixture {
  static let texts = [
    "paper": """
    source: {title: A paper, kind: news, publisher: The Daily, published: 2022-08-02}
    zones:
      north: {name: North Zone, province: PK-KP, status: notified, sectors: Information Technology}
      south: {name: South Zone, province: PK-SD, status: operational, sectors: [agriculture, information technology]}
      nameless: {place: Quetta, province: PK-BA, status: proposed}
    bodies:
      stza: {name: Zones Authority, aliases: STZA, kind: authority, country: PK, province: PK-IS, website: https://stza.example}
      seda: {name: [Shenyang Area, {is: 沈阳开发区, lang: zh}], aliases: SEDA, kind: development-zone, country: CN, province: CN-LN, channel: "@seda", sectors: machinery}
      uni: {name: North University, kind: university, country: CN, province: CN-BJ}
      joint: {name: Joint Centre, kind: centre, country: [CN, PK], province: PK-IS}
    events:
      signing: {name: Signing, kind: letter-of-intent, date: 2022-08-02, zones: {north: subject}, bodies: {seda: signatory, stza: signatory}}
      conf: {name: Winter Conference, kind: conference, date: 2021-12-30/2022-01-02, zones: {north: mentioned, south: mentioned}, bodies: {uni: participant}, people: {amer: speaker}}
      either: {name: Meeting, kind: meeting, date: "[2019,2022]", bodies: {joint: host}}
      early: {name: Early Days, kind: launch, date: "[..1988-06-01]", bodies: {seda: subject}}
      undated: {name: Undated, kind: conference, people: {amer: speaker}}
    people:
      amer: {name: Amer Hashmi, posts: {body: stza, title: Chairman}}
      zhao: {name: Zhao Yongsheng, posts: {body: seda, title: Director}}
      guest: {name: A Guest, country: CN}
    """,
    "law": """
    source: {title: An act, kind: law, published: 2021-10}
    zones:
      south: {status: {is: notified, on: 2021-12-23}, province: PK-PB}
    bodies:
      stza: {name: Zones Authority}
    """,
  ]

  static func catalogue() throws -> Catalogue { try Catalogue(Fixture.assembly(texts)) }

  /// The ids of the rows of a list for a query text, in order.
  static func ids(_ list: CatalogueList, _ text: String, in catalogue: Catalogue) throws -> [String] {
    let query = Query(filter: try catalogue.parse(text).filter)
    return try ids(list, query, in: catalogue)
  }

  /// The ids of the rows of a list, in order.
  static func ids(_ list: CatalogueList, _ query: Query, in catalogue: Catalogue) throws -> [String] {
    try catalogue.rows(list, query, window: 0..<100).map(\.id.text)
  }
}
