import Testing

@testable import ZoneData

/// The order of an agenda, on Thursday 26 November 2026.
@Suite struct AgendaTests {
  private func row(_ due: String?, _ state: NoteState = .open, source: String = "n") throws -> NoteRow {
    let note = Note(
      record: "r", source: SourceID(stored: source), text: due ?? "-", due: try due.map { try EDTFDate($0) },
      state: state)
    return NoteRow(note, kind: .body, name: "R", file: "", published: nil)
  }

  private func sections(_ rows: [NoteRow], all: Bool = false) -> [String] {
    Agenda(rows, today: Day(known: 2026, 11, 26), all: all).items.map { "\($0.row.note.text) \($0.section.rawValue)" }
  }

  @Test func `the most pressing comes first`() throws {
    let days = ["2026-11-30", "2026-11-29", nil, "2026-11-26", "2026-11-25", "2026-12", "2026-11", "2026-11-01"]
    #expect(
      sections(try days.map { try row($0) }) == [
        "2026-11-01 overdue", "2026-11-25 overdue", "2026-11-26 today", "2026-11-29 this week", "2026-11-30 later",
        "2026-11 later", "2026-12 later", "- no date",
      ])
  }

  @Test func `what is closed is left out unless it is asked for`() throws {
    let rows = [try row("2026-11-01", .done), try row("2026-11-02", .dropped), try row("2026-12-03")]
    #expect(sections(rows) == ["2026-12-03 later"])
    #expect(sections(rows, all: true) == ["2026-12-03 later", "2026-11-01 done", "2026-11-02 dropped"])
  }

  @Test(arguments: [("2026-11-25", true), ("2026-11-26", true), ("2026-11-27", false), ("2026-11", false)])
  func `it presses if something is due today or was before`(due: String, isPressing: Bool) throws {
    #expect(Agenda([try row(due)], today: Day(known: 2026, 11, 26)).isPressing == isPressing)
    #expect(!Agenda([try row(due, .done)], today: Day(known: 2026, 11, 26), all: true).isPressing)
  }

  @Test func `the notes of a dossier are numbered in its order`() throws {
    let rows = [try row("2026-12-03"), try row("2026-11-01"), try row("2026-11-01", source: "other")]
    let agenda = Agenda(rows, today: Day(known: 2026, 11, 26))
    #expect(agenda.items.map { "\($0.row.note.source)-\($0.number)" } == ["n-2", "other-1", "n-1"])
  }
}
