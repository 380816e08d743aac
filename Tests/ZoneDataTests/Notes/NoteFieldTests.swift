import TestSupport
import Testing

@testable import ZoneData

/// The field `notes`, which only our own notes have.
@Suite struct NoteFieldTests {
  private func notes(_ field: String, kind: String = "note") -> (notes: [Note], problems: [String]) {
    let dossier = Fixture.dossier("source: {title: T, kind: \(kind)}\nbodies:\n  seda:\n    notes: \(field)\n")
    let problems = dossier.problems.map { "\($0.line):\($0.column) \($0.message)" }
    return (dossier.claims.map(Note.init), problems)
  }

  private func note(_ text: String, due: String? = nil, _ state: NoteState?) throws -> Note {
    Note(record: "seda", source: "doc", text: text, due: try due.map { try EDTFDate($0) }, state: state)
  }

  @Test func `a note is a text, and with a due date it is open`() throws {
    let found = notes(
      "[Plain, {is: Call, due: 2026-12-03}, {is: Asked, due: 2026-12~, state: done}, {is: Some day, state: open}]")
    #expect(found.problems.isEmpty)
    #expect(
      found.notes == [
        try note("Plain", nil), try note("Call", due: "2026-12-03", .open), try note("Asked", due: "2026-12~", .done),
        try note("Some day", .open),
      ])
  }

  @Test func `only a dossier of kind note has notes`() {
    let found = notes("Call", kind: "news")
    #expect(found.notes.isEmpty)
    #expect(found.problems == ["4:5 Only a dossier of kind note may have “notes”; move them to one."])
  }

  @Test(arguments: [
    ("{is: Call, due: soon}", "4:28 soon is not a date; write 2022, 2022-08 or 2022-08-02."),
    ("{is: Call, state: don}", "4:30 “state” cannot be “don”; did you mean “done”?"),
    ("{is: Call, by: stza}", "4:23 A value has no key “by”; quote a text that contains a comma or a colon."),
    ("{due: 2026-12-03}", "4:12 This value of “notes” is missing; add “is:” with the value."),
  ])
  func `a mistake in a note is reported with its place`(field: String, problem: String) {
    #expect(notes(field).problems == [problem])
  }

  @Test func `no other field has a due date`() {
    let dossier = Fixture.dossier("source: {title: T}\nbodies:\n  seda:\n    facts: {is: F, due: 2026}\n")
    #expect(dossier.problems.map(\.code) == ["unknownValueKey"])
  }

  @Test func `a note is not evidence`() throws {
    let news = Fixture.dossier("source: {title: T, published: 2022}\nbodies:\n  seda: {name: SEDA}\n", id: "news")
    let note = Fixture.dossier("source: {title: T, kind: note, published: 2026}\nbodies:\n  seda: {notes: Call}\n")
    let sources = [news.source, note.source]
    let record = Record(
      id: "seda", kind: .body, claims: news.claims + note.claims,
      sources: Dictionary(uniqueKeysWithValues: sources.map { ($0.id, $0) }))
    let without = Record(id: "seda", kind: .body, claims: news.claims, sources: ["news": news.source])
    #expect(record.values == without.values)
    #expect(record.sources == ["news"])
    #expect(record.mark == .sourced)
    #expect(record.notes.map(\.text) == ["Call"])
    // A record with nothing but a note is unknown.
    #expect(Record(id: "seda", kind: .body, claims: note.claims, sources: ["doc": note.source]).mark == .unknown)
  }
}
