import TestSupport
import Testing
import ZoneData

@testable import ZoneViewModels

/// Filling in forms, with the form of a note.
@Suite struct DeskFormTests {
  /// A desk with the form of a note on North Zone, on a Thursday.
  private func desk() throws -> Desk {
    var desk = try World.desk(today: Day(iso: "2026-11-26"))
    desk.press(.moveDown, .note)
    return desk
  }

  /// The fields of the form with their texts.
  private func fields(_ desk: Desk) -> [String] {
    desk.view().form?.lines.compactMap { line in
      if case .field(_, let label, let field, _, let isFocused) = line {
        "\(isFocused ? ">" : "")\(label): \(field.text)"
      } else {
        nil
      }
    } ?? []
  }

  private func remarks(_ desk: Desk) -> [String] {
    desk.view().form?.lines.compactMap { line in
      if case .remark(let text, let isMistake) = line { (isMistake ? "! " : "") + text } else { nil }
    } ?? []
  }

  private func candidates(_ desk: Desk) -> [String] {
    desk.view().form?.lines.compactMap { line in
      if case .candidate(_, let text, let meaning, let isSelected) = line {
        "\(isSelected ? ">" : "")\(text) \(meaning)"
      } else {
        nil
      }
    } ?? []
  }

  @Test func `keys type into the field, and Tab goes from one to the next`() throws {
    var desk = try desk()
    #expect(desk.state.context == .typing)
    desk.type("call j")
    desk.press(.complete)
    desk.type("fri")
    #expect(fields(desk) == ["Note: call j", ">Due: fri"])
    #expect(remarks(desk) == ["Fri 27 Nov 2026"])
    desk.press(.previousField, .eraseBackward)
    #expect(fields(desk) == [">Note: call", "Due: fri"].map { $0 == ">Note: call" ? ">Note: call " : $0 })
    desk.press(.complete, .complete)
    #expect(fields(desk).first?.hasPrefix(">") == true)
  }

  @Test func `a mistake keeps the form open, and the field with it is selected`() throws {
    var desk = try desk()
    desk.type("call")
    desk.press(.complete)
    desk.type("3o")
    #expect(remarks(desk).joined().hasPrefix("“3o” is not a day;"))
    desk.press(.previousField)
    #expect(desk.press(.acceptInput) == nil)
    #expect(fields(desk) == ["Note: call", ">Due: 3o"])
    #expect(remarks(desk).joined().hasPrefix("! “3o” is not a day;"))
  }

  @Test func `a text that is cut is a mistake`() throws {
    var desk = try desk()
    desk.type(String(repeating: "word ", count: 5000))
    #expect(desk.press(.acceptInput) == nil)
    #expect(remarks(desk).joined().hasPrefix("! No more fits here; the rest was cu"))
  }

  @Test func `an empty note is not written`() throws {
    var desk = try desk()
    #expect(desk.press(.acceptInput) == nil)
    #expect(remarks(desk).joined() == "! Write a note, or a day by which to!  follow up.")
  }

  @Test func `candidates are chosen by arrows, Enter and the mouse`() throws {
    var desk = try desk()
    desk.press(.complete)
    desk.type("t")
    #expect(candidates(desk) == ["today Thu 26 Nov 2026", "tomorrow Fri 27 Nov 2026", "tue Tue 1 Dec 2026"])
    desk.press(.newerFilter, .newerFilter)
    #expect(candidates(desk)[1] == ">tomorrow Fri 27 Nov 2026")
    #expect(desk.press(.acceptInput) == nil)
    #expect(fields(desk) == ["Note: ", ">Due: tomorrow"])
    desk.press(.eraseAll)
    _ = desk.receive(.clicked(.candidate(3)))
    #expect(fields(desk)[1] == ">Due: +1w")
    _ = desk.receive(.clicked(.field(0)))
    #expect(fields(desk)[0] == ">Note: ")
  }

  @Test func `Esc asks before it discards text`() throws {
    var desk = try desk()
    desk.press(.cancelInput)
    #expect(desk.state.form == nil)
    desk.press(.note)
    desk.type("call")
    desk.press(.cancelInput)
    #expect(desk.state.message?.text == "Discard what you typed? y discards it, any other key goes on")
    desk.type("n")
    #expect(fields(desk) == [">Note: call", "Due: "])
    #expect(desk.state.message == nil)
    _ = desk.receive(.clicked(.nowhere))
    desk.type("y")
    #expect(desk.state.form == nil)
  }

  @Test func `keys of the panes wait while a form is open`() throws {
    var desk = try desk()
    desk.press(.help, .nextPane, .close)
    #expect(desk.state.form != nil && desk.state.popup == nil)
    #expect(desk.state.step.focus == .zones)
  }

  @Test func `a follow-up becomes a dossier`() throws {
    var desk = try desk()
    desk.type("Ask for the map")
    desk.press(.complete)
    desk.type("+1w")
    let effect = desk.press(.acceptInput)
    guard case .write(.add(let dossier))? = effect else {
      Issue.record("no dossier is written: \(String(describing: effect))")
      return
    }
    #expect(dossier.name == "2026-11-26-note-north-ask-for-the-map")
    #expect(dossier.words == "follow-up on North Zone")
    #expect(
      dossier.text == """
        source:
          title: "North Zone: Ask for the map"
          kind: note
          published: 2026-11-26
        zones:
          north:
            notes:
              is: Ask for the map
              due: 2026-12-03

        """)
    #expect(desk.state.form == nil)
  }

  @Test func `a text that cannot be written is not lost`() throws {
    var desk = try desk()
    desk.type("call")
    guard case .write(let task)? = desk.press(.acceptInput) else {
      Issue.record("nothing is written")
      return
    }
    let error = JournalError.unwritable(file: "/x", reason: "No space left on device")
    _ = desk.receive(.wrote(task, .failure(error)))
    #expect(fields(desk) == [">Note: call", "Due: "].map { $0 == "Due: " ? "Due: " : $0 })
    #expect(desk.state.message == Message("/x cannot be written: No space left on device", isError: true))
  }
}
