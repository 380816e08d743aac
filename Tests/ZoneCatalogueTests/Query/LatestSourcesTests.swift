import TestSupport
import Testing

@testable import ZoneCatalogue

@Suite struct LatestSourcesTests {
  @Test func `the latest sources come first, undated ones last`() throws {
    func source(_ published: String?) -> String {
      "source: {title: T, kind: news, read: 2026-01-01\(published.map { ", published: \($0)" } ?? "")}\n"
    }
    let dossiers = [
      ("old", "2021-05-01"), ("month", "2022-08"), ("undated", nil), ("day", "2022-08-02"), ("latest", "2024"),
    ].map { Fixture.dossier(source($1), id: $0) }
    let catalogue = try Catalogue(dossiers)
    // A month may end after a day in it.
    #expect(try catalogue.latestSources(9).map(\.id.text) == ["latest", "month", "day", "old", "undated"])
    #expect(try catalogue.latestSources(2).map(\.id.text) == ["latest", "month"])
  }
}
