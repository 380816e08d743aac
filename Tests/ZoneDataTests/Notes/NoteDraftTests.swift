import TestSupport
import Testing

@testable import ZoneData

/// The dossier of a new note.
@Suite struct NoteDraftTests {
  private func draft(_ text: String, due: EDTFDate? = nil) -> NoteDraft {
    NoteDraft(about: "seda", .body, name: "SEDA", text, due: due, on: Day(known: 2026, 11, 26))
  }

  @Test func `a note is a short dossier`() throws {
    #expect(
      draft(" Call #3: them ", due: try EDTFDate("2026-12-03")).dossier == """
        source:
          title: "SEDA: Call #3: them"
          kind: note
          published: 2026-11-26
        bodies:
          seda:
            notes:
              is: "Call #3: them"
              due: 2026-12-03

        """)
  }

  @Test func `lines stay lines`() {
    #expect(
      draft("One: #\n\n  two\n").dossier.hasSuffix(
        "    notes:\n      is: |-\n        One: #\n\n        two\n"))
  }

  @Test(arguments: [
    "Call", "a: b # c", "- x", "[x]", "\"quoted\" 'twice'", "沈阳\nzwei", "tab\tand\u{0}null\u{202E}", "\n\n x",
    "| >\n---\n...",
    "one\r\ntwo", String(repeating: "long ", count: 5000),
  ])
  func `any text reads back as one note`(text: String) throws {
    for due in ["2026-12-03", "[..2026-12-03]", "2026-12~"] {
      let written = draft(text, due: try EDTFDate(due)).dossier
      let dossier = Fixture.dossier(written)
      #expect(dossier.problems == [], "\(written)")
      let notes = dossier.claims.map(Note.init)
      let words = { (text: String) in text.split(whereSeparator: { $0.isWhitespace }).map(String.init) }
      #expect(notes.map { words($0.text) } == [words(text.replacing("\0", with: "\u{FFFD}"))])
      #expect(notes.first?.due?.text == due)
      #expect(dossier.source.kind == .note && dossier.source.published?.text == "2026-11-26")
    }
  }

  @Test func `its file is named after the day, the record and the text`() {
    let name = draft("Ask for the Élan letter, 沈阳!").newDossier.name
    let names = SourceID.numbered(name).prefix(3).map(\.text)
    let first = "2026-11-26-note-seda-ask-for-the-elan-letter"
    #expect(names == [first, first + "-2", first + "-3"])
    let long = draft(String(repeating: "word ", count: 100)).newDossier.name
    #expect(long.utf8.count <= 76)
    #expect(draft("沈阳").newDossier.name == "2026-11-26-note-seda")
  }
}
