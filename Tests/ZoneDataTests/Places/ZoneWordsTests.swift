import Testing

@testable import ZoneData

/// Values of zones in words.
@Suite struct ZoneWordsTests {
  @Test(arguments: [
    ("33.7380, 73.1552", "33.7380° N, 73.1552° E"), ("-33.9,-70", "33.9° S, 70° W"), ("0, 0", "0° N, 0° E"),
  ])
  func `a position names its directions`(text: String, words: String) throws {
    #expect(try #require(Position(text)).inWords == words)
  }

  @Test(arguments: [
    ("J", "J, information and communication"), ("special-economic-zone", "special economic zone"),
    ("public-private", "public-private"), ("none", "none"),
  ])
  func `words of zones are read`(word: String, words: String) {
    #expect(Value.word(word).inWords { _ in "" } == words)
  }

  @Test func `counts leave out what there is none of`() {
    #expect(ZoneCounts([.zone: 12, .site: 4, .plan: 19]).inWords == "12 zones, 4 sites, 19 plans")
    #expect(ZoneCounts([.zone: 1, .site: 0, .plan: 1]).inWords == "1 zone, 1 plan")
    #expect(ZoneCounts([.plan: 9]).inWords == "9 plans")
    #expect(ZoneCounts().inWords == "0 zones")
  }
}
