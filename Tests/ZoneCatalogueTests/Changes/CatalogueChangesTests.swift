import Foundation
import TestSupport
import Testing

@testable import ZoneCatalogue
@testable import ZoneData

/// What differs between two states of the dossiers.
@Suite struct CatalogueChangesTests {
  private static let news = """
    source: {title: News, kind: news, published: 2022-08-02}
    zones:
      park: {name: Park, area: 11 acre, status: {is: notified, on: 2022-07-01}, bodies: {stza: authority}}
    bodies: {stza: {name: STZA}, ally: {name: Ally}}
    """

  /// The changes from some dossiers to others, one line each: the kind, the record, the field, before, after, the source.
  private func changes(_ before: [String: String], _ after: [String: String]) throws -> [String] {
    try list(before, after).changes.map { change in
      [change.kind.rawValue, change.record.text, change.key, change.before, change.after, change.source?.text]
        .map { $0 ?? "-" }.joined(separator: "|")
    }
  }

  private func list(
    _ before: [String: String], _ after: [String: String], dates: [SourceID: Date] = [:]
  ) throws -> ChangeList {
    let texts = before.filter { after[$0.key] != $0.value }.map { id, text in
      EarlierDossiers.Text(
        file: DossierFile(id: SourceID(stored: id), path: "\(id).yaml"), bytes: Array(text.utf8))
    }
    let missing = Set(after.keys.filter { before[$0] == nil }.map(SourceID.init(stored:)))
    return try Fixture.catalogue(after).changes(
      since: EarlierDossiers(texts: texts, missing: missing, dates: dates))
  }

  /// The changes when a second dossier is added.
  private func changes(adding text: String) throws -> [String] {
    try changes(["news": Self.news], ["news": Self.news, "later": text])
  }

  @Test func `without a difference there is no change`() throws {
    #expect(try changes(["news": Self.news], ["news": Self.news]) == [])
    #expect(try changes(["news": Self.news], ["news": Self.news + "\n# A comment\n"]) == [])
  }

  @Test func `a new record is one change, a removed one too`() throws {
    let later = "source: {title: L, kind: news}\nzones:\n  hub: {name: Hub, area: 5 acre}\n"
    #expect(try changes(adding: later) == ["added|hub|-|-|Hub|later"])
    #expect(try changes(["later": later, "news": Self.news], ["news": Self.news]) == ["removed|hub|-|Hub|-|later"])
  }

  @Test func `a value is added, changed and removed`() throws {
    let changed = Self.news.replacing("area: 11 acre", with: "area: 12 acre, place: Lahore").replacing(
      ", bodies: {stza: authority}", with: "")
    #expect(
      try changes(["news": Self.news], ["news": changed]) == [
        "added|park|place|-|Lahore|news", "changed|park|area|11 acre|12 acre|news",
        "removed|park|bodies: authority|STZA|-|news",
      ])
  }

  @Test func `a document that agrees changes nothing`() throws {
    #expect(try changes(adding: "source: {title: L, kind: news}\nzones:\n  park: {area: 11 acre}\n") == [])
  }

  @Test func `a dispute comes and goes with the dossier that contradicts`() throws {
    let later = "source: {title: L, kind: web, published: 2021-01-01}\nzones:\n  park: {area: 30 acre}\n"
    #expect(try changes(adding: later) == ["disputed|park|area|11 acre|11 acre / 30 acre|later"])
    #expect(
      try changes(["later": later, "news": Self.news], ["news": Self.news]) == [
        "resolved|park|area|11 acre / 30 acre|11 acre|later"
      ])
    let correction = """
      source: {title: N, kind: note}
      zones:
        park: {area: {is: 11 acre, corrects: 30 acre, because: misprint}}
      """
    #expect(
      try changes(["later": later, "news": Self.news], ["later": later, "news": Self.news, "note": correction]) == [
        "resolved|park|area|11 acre / 30 acre|11 acre|note"
      ])
  }

  @Test func `a further step changes the status`() throws {
    let later = "source: {title: L, kind: news}\nzones:\n  park: {status: {is: operational, on: 2024-05-01}}\n"
    #expect(
      try changes(adding: later) == ["changed|park|status|notified, 1 Jul 2022|operational, 1 May 2024|later"])
  }

  @Test func `figures of another day are added`() throws {
    let counts = { (list: String) in "source: {title: L, kind: news}\nzones:\n  park: {counts: [\(list)]}\n" }
    let (first, second) = ("{is: 10 firms, on: 2022}", "{is: 20 firms, on: 2023}")
    #expect(
      try changes(
        ["news": Self.news, "l": counts(first)], ["news": Self.news, "l": counts("\(first), \(second)")]) == [
          "added|park|counts|-|20 firms, 2023|l"
        ])
  }

  @Test func `a join is one change, and what the record brings along is not new`() throws {
    let both = Self.news + "\n  old-ally: {name: Old Ally, kind: company, place: Karachi}\n"
    let before = both.replacing(
      "bodies: {stza: {name: STZA}, ally: {name: Ally}}", with: "bodies:\n  ally: {name: Ally}\n  stza: {name: STZA}")
    let join = "source: {title: J, kind: note}\nsame:\n  old-ally: {is: ally, because: renamed}\n"
    #expect(
      try changes(["news": before], ["join": join, "news": before]) == [
        "joined|ally|-|Old Ally (old-ally)|Ally (ally)|join"
      ])
    #expect(
      try changes(["join": join, "news": before], ["news": before]) == [
        "parted|old-ally|-|Ally (ally)|Old Ally (old-ally)|join"
      ])
  }

  @Test func `a successor in an office changes the post of the one before`() throws {
    let post = { (person: String, year: Int) in
      """
      source: {title: T, kind: news, published: \(year)}
      bodies: {stza: {name: STZA}}
      people: {\(person): {name: \(person.uppercased()), posts: {body: stza, title: Chairman}}}
      """
    }
    let (first, second) = (post("a", 2021), post("b", 2023))
    let found = try changes(["one": first], ["one": first, "two": second])
    #expect(
      found == [
        "changed|a|posts|Chairman, STZA|Chairman, STZA, until Dec 2023 or before, then B|one", "added|b|-|-|B|two",
      ])
  }

  @Test func `a note is news of its record`() throws {
    let note = "source: {title: N, kind: note}\nzones:\n  park: {notes: {is: Call, due: 2026-12-03}}\n"
    #expect(try changes(adding: note) == ["added|park|notes|-|Call (open, due 3 Dec 2026)|later"])
    let done = note.replacing("03}", with: "03, state: done}")
    #expect(
      try changes(["news": Self.news, "note": note], ["news": Self.news, "note": done]) == [
        "changed|park|notes|Call (open, due 3 Dec 2026)|Call (done, due 3 Dec 2026)|note"
      ])
  }

  @Test func `the newest come first, those of one record together`() throws {
    let dossier = { (id: String, place: String) in
      "source: {title: T, kind: news}\nzones:\n  \(id): {name: Zone \(id), place: \(place)}\n"
    }
    let before = ["a": dossier("x", "Lahore"), "b": dossier("y", "Lahore")]
    let after = ["a": dossier("x", "Multan"), "b": dossier("y", "Multan")]
    let dates: [SourceID: Date] = ["a": Date(timeIntervalSince1970: 1), "b": Date(timeIntervalSince1970: 2)]
    let list = try list(before, after, dates: dates)
    #expect(list.records == ["y", "x"])
    #expect(list["x"].map(\.date) == [Date(timeIntervalSince1970: 1)])
    #expect(list.contains("y") && !list.contains("z"))
    #expect(list.filter { $0.record == "x" }.records == ["x"])
    #expect(list["x"].first?.inWords == "Place: Multan, was Lahore")
  }

  /// The earlier state need not be complete: what could not be read states nothing.
  @Test func `from nothing everything is new`() throws {
    let found = try changes([:], ["news": Self.news])
    #expect(Set(found) == ["added|park|-|-|Park|news", "added|stza|-|-|STZA|news", "added|ally|-|-|Ally|news"])
    #expect(try changes(["news": "not: [yaml"], ["news": Self.news]).count == 3)
  }
}
