import Foundation
import TestSupport
import Testing

@testable import ZoneCatalogue
@testable import ZoneData

/// Our own notes in the index.
@Suite struct NoteTests {
  private static let news = """
    source: {title: News, kind: news, published: 2022-08-02}
    bodies:
      seda: {name: SEDA, country: CN, place: Shenyang}
      old-seda: {name: Former SEDA, country: CN}
      zbra: {name: Quarterly Lease Association, country: CN}
    """
  private static let note = """
    source: {title: Note, kind: note, published: 2026-11-26}
    bodies:
      seda:
        notes: [Ask about the quarterly lease, {is: Call, due: 2026-12-03}, {is: Write, due: 2026-11, state: done}]
      old-seda: {notes: {is: Look up, state: open}}
    """

  private func catalogue(_ more: [String: String] = [:]) throws -> Catalogue {
    try Fixture.catalogue(["news": Self.news, "note": Self.note].merging(more) { $1 })
  }

  private func texts(_ rows: [NoteRow]) -> [String] {
    rows.map { row in
      [row.name, row.note.text, row.note.due?.text, row.note.state?.rawValue].compactMap(\.self).joined(separator: "|")
    }
  }

  @Test func `the notes of a record are in the order of its dossiers`() throws {
    let notes = try catalogue().notes(of: "seda")
    #expect(
      texts(notes) == ["SEDA|Ask about the quarterly lease", "SEDA|Call|2026-12-03|open", "SEDA|Write|2026-11|done"])
    #expect(notes.map(\.file) == ["note.yaml", "note.yaml", "note.yaml"])
    #expect(notes.first?.published?.text == "2026-11-26")
    #expect(try catalogue().notes(of: "zbra") == [])
  }

  @Test func `what is to be followed up has a state`() throws {
    #expect(
      texts(try catalogue().followUps()) == [
        "Former SEDA|Look up|open", "SEDA|Call|2026-12-03|open", "SEDA|Write|2026-11|done",
      ])
  }

  @Test func `a joined record brings its notes along`() throws {
    let join = "source: {title: J, kind: note}\nsame:\n  old-seda: {is: seda, because: renamed}\n"
    let catalogue = try catalogue(["join": join])
    #expect(texts(try catalogue.notes(of: "seda")).contains("SEDA|Look up|open"))
    #expect(try catalogue.followUps().allSatisfy { $0.note.record == "seda" })
  }

  @Test func `notes change nothing that lists and details show`() throws {
    let (with, without) = (try catalogue(), try Fixture.catalogue(["news": Self.news]))
    #expect(try with.shown("seda") == without.shown("seda"))
    let rows = { (catalogue: Catalogue) in
      try RowTable(.bodies, of: catalogue, Query()).rows.map { $0.cells.map { $0?.text } }
    }
    #expect(try rows(with) == rows(without))
    #expect(with.totals.claims == without.totals.claims)
    #expect(try with.problems == [])
  }

  @Test func `notes are found after names, and are no sources`() throws {
    let hits = try catalogue().searchAll("quarterly lease", most: 10).hits
    #expect(hits.map(\.row.id) == ["zbra", "seda"])
    let choice = Filter.Choice(.source, "note")
    #expect(try RowTable(.bodies, of: catalogue(), Query(filter: Filter([choice]))).rows.isEmpty)
  }

  @Test func `as of an earlier day there are no later notes`() throws {
    let day = try #require(Day(iso: "2026-11-25"))
    let earlier = try catalogue().asOf(day)
    #expect(try earlier.notes(of: "seda") == [])
    #expect(try earlier.followUps() == [])
    #expect(try catalogue().asOf(try #require(Day(iso: "2026-11-26"))).notes(of: "seda").count == 3)
  }

  @Test func `a closed note is closed after an update`() throws {
    try Fixture.withFolder { data in
      try Fixture.withFolder { cache in
        try Self.news.write(toFile: data + "/news.yaml", atomically: true, encoding: .utf8)
        try Self.note.write(toFile: data + "/note.yaml", atomically: true, encoding: .utf8)
        let open = { try CatalogueCache(folders: [data], in: URL(filePath: cache), settling: -9).open() }
        let row = try #require(try open().followUps().first { $0.note.text == "Call" })
        try Journal(folder: data, isMade: false).setState(.done, of: row)
        let after = try open()
        #expect(texts(try after.followUps()).contains("SEDA|Call|2026-12-03|done"))
        #expect(
          try String(contentsOfFile: data + "/note.yaml", encoding: .utf8)
            == Self.note.replacing("due: 2026-12-03}", with: "due: 2026-12-03, state: done}"))
      }
    }
  }
}
