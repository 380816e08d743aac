import TestSupport
import Testing

@testable import ZoneCatalogue
@testable import ZoneData

/// The records that a watch list means.
@Suite struct WatchedTests {
  private static let news = """
    source: {title: News, kind: news, published: 2022-08-02}
    bodies: {seda: {name: SEDA}, old-seda: {name: Former SEDA}, zbra: {name: ZBRA}}
    """

  @Test func `a joined id means the record that it was joined with`() throws {
    let join = "source: {title: J, kind: note}\nsame:\n  old-seda: {is: seda, because: renamed}\n"
    let catalogue = try Fixture.catalogue(["news": Self.news, "join": join])
    let list = Watchlist("old-seda\nzbra\ngone\n")
    let watched = try catalogue.watched(list)
    #expect(watched.map(\.written) == ["old-seda", "zbra", "gone"])
    #expect(watched.map(\.record) == ["seda", "zbra", nil])
    #expect(watched.map(\.name) == ["SEDA", "ZBRA", "gone"])
    #expect(watched.map(\.kind) == [.body, .body, nil])
    #expect(try catalogue.watchedIDs(list) == ["seda", "zbra"])
  }
}
