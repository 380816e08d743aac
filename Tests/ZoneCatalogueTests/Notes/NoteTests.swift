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
    #expect(hits.map(\.row.id.record) == ["zbra", "seda", "seda"])
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
        let done = NoteEdit(text: row.note.text, due: row.note.due, state: .done)
        _ = try Journal(folder: data, isMade: false).carryOut(.change(row, done))
        let after = try open()
        #expect(texts(try after.followUps()).contains("SEDA|Call|2026-12-03|done"))
        #expect(
          try String(contentsOfFile: data + "/note.yaml", encoding: .utf8)
            == Self.note.replacing("due: 2026-12-03}", with: "due: 2026-12-03, state: done}"))
      }
    }
  }

  // MARK: - In the timeline

  @Test func `notes are in the timeline by their due date, else by that of their dossier`() throws {
    let catalogue = try catalogue()
    let rows = try catalogue.rows(.events, Query(), window: 0..<9)
    // A month counts as its first day. The order within a day is that of the ids.
    #expect(
      Set(rows.map { "\($0.date?.text ?? "-") \($0.name)" }) == [
        "2026-11 Note on SEDA: Write (done)", "2026-11-26 Note on SEDA: Ask about the quarterly lease",
        "2026-11-26 Note on Former SEDA: Look up (open)", "2026-12-03 Note on SEDA: Call (open)",
      ])
    #expect(rows.last?.date?.text == "2026-12-03")
    #expect(rows.allSatisfy { $0.isNote && !$0.isChange })
    #expect(Set(rows.map(\.id.record)) == ["seda", "old-seda"])
    #expect(try catalogue.count(of: .events, Query(Scope(record: "old-seda"))) == 1)
    #expect(try catalogue.position(of: rows[3].id, in: .events, Query()) == 3)
  }

  @Test func `lists for others leave notes out unless they are asked for`() throws {
    let catalogue = try catalogue()
    let others = Query(filter: catalogue.withoutNotes(Filter()))
    #expect(try catalogue.count(of: .events, others) == 0)
    let asked = try catalogue.parse("kind:note").filter
    #expect(catalogue.withoutNotes(asked) == asked)
    #expect(try catalogue.count(of: .events, Query(filter: asked)) == 4)
    let without = try Fixture.catalogue(["news": Self.news])
    #expect(without.withoutNotes(Filter()) == Filter())
  }

  @Test func `a note that changes or goes takes its row along`() throws {
    try Fixture.withFolder { data in
      try Fixture.withFolder { cache in
        func write(_ text: String) throws { try Data(text.utf8).write(to: URL(filePath: data + "/note.yaml")) }
        func names() throws -> [String] {
          let catalogue = try CatalogueCache(folders: [data], in: URL(filePath: cache), settling: -9).open()
          return try catalogue.rows(.events, Query(), window: 0..<9).map(\.name)
        }
        try Data(Self.news.utf8).write(to: URL(filePath: data + "/news.yaml"))
        try write(Self.note)
        #expect(try names().count == 4)
        try write(
          """
          source: {title: Note, kind: note, published: 2026-11-26}
          bodies: {seda: {notes: {is: Call, due: 2026-12-04}}}
          """)
        #expect(try names() == ["Note on SEDA: Call (open)"])
        try FileManager.default.removeItem(atPath: data + "/note.yaml")
        #expect(try names() == [])
      }
    }
  }
}
