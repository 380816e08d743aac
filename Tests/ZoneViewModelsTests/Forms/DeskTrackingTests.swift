import TestSupport
import Testing
import ZoneData

@testable import ZoneCatalogue
@testable import ZoneViewModels

/// Correcting, changing notes, undoing, watching, and what is new.
@Suite struct DeskTrackingTests {
  private static let note = """
    source: {title: My note, kind: note, published: 2026-11-20}
    zones:
      north: {notes: [{is: Call them, due: 2026-11-25}]}
    """

  private func seen() throws -> SeenDossiers {
    SeenDossiers(on: try #require(Day(iso: "2026-11-20")), revision: nil, digests: [:])
  }

  private func desk() throws -> Desk {
    try World.desk(["paper": World.text, "note": Self.note], today: Day(iso: "2026-11-26"))
  }

  @Test func `space in the agenda and on a note sets it to done`() throws {
    var desk = try desk()
    desk.press(.agenda)
    guard case .write(.change(let row, let edit))? = desk.press(.mark) else {
      Issue.record("nothing is written")
      return
    }
    #expect(row.note.text == "Call them")
    #expect(edit == NoteEdit(text: "Call them", due: row.note.due, state: .done))
    desk.press(.close, .moveDown, .focusDetail, .moveToBottom)
    let notes = desk.detail.sheet.items.indices.filter { desk.detail.sheet.items[$0].note != nil }
    _ = desk.receive(.clicked(.item(try #require(notes.first))))
    desk.settle()
    guard case .write(.change(_, let same))? = desk.press(.mark) else {
      Issue.record("nothing is written")
      return
    }
    #expect(same == edit)
  }

  @Test func `a note is changed in a form`() throws {
    var desk = try desk()
    desk.press(.agenda, .correct)
    #expect(desk.state.form?.values == ["Call them", "2026-11-25", "open"])
    desk.press(.complete, .eraseAll)
    desk.type("fri")
    guard case .write(.change(_, let edit))? = desk.press(.acceptInput) else {
      Issue.record("nothing is written")
      return
    }
    #expect(edit == NoteEdit(text: "Call them", due: try EDTFDate("2026-11-27"), state: .open))
    // The agenda is still there.
    #expect(desk.shows(AgendaPage.self))
  }

  @Test func `a value is corrected with its reason and source`() throws {
    var desk = try desk()
    desk.press(.moveDown, .focusDetail, .moveDown, .correct)
    #expect(desk.state.form?.form.title == "Correct the province of North Zone")
    #expect(desk.state.form?.values == ["PK-KP", "", ""])
    desk.press(.eraseAll)
    desk.type("PK-X")
    #expect(desk.press(.acceptInput) == nil)
    desk.press(.eraseBackward)
    desk.type("PB")
    desk.press(.complete)
    desk.type("the map shows it")
    desk.press(.complete)
    desk.type("https://example.org/map")
    guard case .write(.add(let dossier))? = desk.press(.acceptInput) else {
      Issue.record("nothing is written")
      return
    }
    #expect(dossier.name == "2026-11-26-correction-north-province")
    #expect(
      dossier.text == """
        source:
          title: "North Zone: province corrected"
          kind: note
          published: 2026-11-26
          address: "https://example.org/map"
        zones:
          north:
            province:
              is: PK-PB
              corrects: PK-KP
              because: the map shows it

        """)
    let catalogue = try World.catalogue(["paper": World.text, "correction": dossier.text])
    #expect(try catalogue.problems == [])
    #expect(try catalogue.shown("north")?.value(.province)?.mark == .corrected)
  }

  @Test(arguments: [
    ("punjab", "PK-PB", "PK-PB (Punjab)"), ("辽宁", "CN-LN", "CN-LN (Liaoning)"),
    ("Punjba", "PK-PB", "“Punjba” is read as PK-PB (Punjab)."),
  ])
  func `a corrected value is typed as in commands`(text: String, written: String, remark: String) throws {
    var desk = try desk()
    desk.press(.moveDown, .focusDetail, .moveDown, .correct, .eraseAll)
    desk.type(text)
    #expect(desk.state.form?.remark(on: 0, desk.model) == .meaning(remark))
    desk.press(.complete)
    desk.type("the map shows it")
    desk.press(.complete)
    desk.type("https://example.org/map")
    guard case .write(.add(let dossier))? = desk.press(.acceptInput) else {
      Issue.record("nothing is written")
      return
    }
    #expect(dossier.text.contains("      is: \(written)\n"))
  }

  @Test(arguments: ["Narnia", "PK", "an"])
  func `a place that is not known, or not one place, is not written`(text: String) throws {
    var desk = try desk()
    desk.press(.moveDown, .focusDetail, .moveDown, .correct, .eraseAll)
    desk.type(text)
    #expect(desk.state.form?.remark(on: 0, desk.model)?.isMistake == true)
    #expect(desk.press(.acceptInput) == nil)
    #expect(desk.state.form != nil)
  }

  @Test func `of several printed values the wrong one is named`() throws {
    var desk = try desk()
    desk.press(.focusTimeline, .moveDown, .focusDetail)
    let item = try #require(desk.detail.sheet.items.firstIndex { $0.label == "Attendance" })
    _ = desk.receive(.clicked(.item(item)))
    desk.settle()
    desk.press(.correct)
    #expect(desk.state.form?.values.prefix(2) == ["over 4500 people", "over 4500 people"])
    desk.press(.previousField, .eraseAll)
    desk.type("4500 firms")
    desk.press(.complete, .eraseAll)
    desk.type("4500 people")
    desk.press(.complete)
    desk.type("people are meant")
    desk.press(.complete)
    desk.type("The minutes")
    guard case .write(.add(let dossier))? = desk.press(.acceptInput) else {
      Issue.record("nothing is written")
      return
    }
    #expect(dossier.text.contains("      corrects: \"4500 firms\"\n"))
    #expect(dossier.text.contains("  note: After The minutes\n"))
    #expect(try World.catalogue(["paper": World.text, "correction": dossier.text]).problems == [])
  }

  @Test func `a status keeps the day on which it held, and another day does not correct its value`() throws {
    var desk = try World.desk(
      ["paper": World.text.replacing("status: proposed}", with: "status: {is: notified, on: 2021-05}}")],
      today: Day(iso: "2026-11-26"))
    desk.press(.moveDown, .focusDetail, .moveDown, .moveDown, .correct)
    #expect(desk.state.form?.form.title == "Correct the status of East Zone")
    // The document names no day in the first case and one here.
    #expect(desk.state.form?.values == ["notified", "2021-05", "", ""])
    desk.press(.eraseAll)
    desk.type("licensed")
    desk.press(.complete, .eraseAll)
    desk.type("2022")
    desk.press(.complete)
    desk.type("so")
    desk.press(.complete)
    desk.type("The Atlas")
    #expect(desk.press(.acceptInput) == nil)
    #expect(desk.state.form?.focus == 1)
    desk.press(.eraseAll)
    desk.type("2021-05")
    guard case .write(.add(let dossier))? = desk.press(.acceptInput) else {
      Issue.record("nothing is written")
      return
    }
    #expect(dossier.text.contains("      on: 2021-05\n      corrects: notified\n"))
  }

  @Test func `an area stays an area, and a corrected value is not corrected twice`() throws {
    let note = """
      source: {title: C, kind: note, published: 2026-11-20}
      zones: {north: {province: {is: PK-PB, corrects: PK-KP, because: so}}}
      """
    let paper = World.text.replacing(
      "province: PK-KP, status: {is: notified", with: "area: 800 acre, province: PK-KP, status: {is: notified")
    var desk = try World.desk(["paper": paper, "c": note], today: Day(iso: "2026-11-26"))
    desk.press(.moveDown, .focusDetail, .moveDown, .correct)
    #expect(desk.state.form == nil)
    #expect(desk.state.message?.text == "The note c corrects this value already")
    let area = try #require(desk.detail.sheet.items.firstIndex { $0.label == "Area" })
    _ = desk.receive(.clicked(.item(area)))
    desk.settle()
    desk.press(.correct)
    desk.type("about 790 acre")
    #expect(desk.state.form?.values.first == "800 acreabout 790 acre")
    #expect(desk.press(.acceptInput) == nil)
    desk.press(.eraseAll)
    desk.type("320 hectare")
    #expect(desk.state.form?.remark(on: 0, desk.model) == nil)
  }

  @Test func `what was written is undone and written again`() throws {
    var desk = try desk()
    #expect(desk.press(.undo) == nil)
    #expect(desk.state.message?.text == "Nothing was written yet")
    let change = JournalChange(words: "note on North Zone", files: [.init(path: "/j/a.yaml", before: nil, after: [97])])
    _ = desk.receive(.wrote(.add(NewDossier(name: "a", text: "a", words: "note on North Zone")), .success(change)))
    #expect(desk.state.message?.text == "Wrote: note on North Zone")
    #expect(desk.press(.undo) == .write(.undo(change)))
    _ = desk.receive(.wrote(.undo(change), .success(change)))
    #expect(desk.state.message?.text == "Undid: note on North Zone")
    #expect(desk.press(.redo) == .write(.redo(change)))
    _ = desk.receive(.wrote(.redo(change), .success(change)))
    #expect(desk.state.message?.text == "Wrote again: note on North Zone")
    #expect(desk.press(.redo) == nil)
  }

  @Test func `both versions of a file that has changed meanwhile are shown`() throws {
    var desk = try desk()
    let change = JournalChange(words: "note", files: [.init(path: "/j/a.yaml", before: nil, after: Array("a: b".utf8))])
    let error = JournalError.overtaken(file: "/j/a.yaml", found: Array("a: c\nd: e\n".utf8), wanted: nil)
    _ = desk.receive(.wrote(.undo(change), .failure(error)))
    desk.settle()
    #expect(desk.shows(VersionsPage.self))
    let lines = desk.popupShown?.items.compactMap { $0.paragraphs.first?.text }
    #expect(
      lines == [
        "/j/a.yaml has been changed since, so it was left as it is.", "", "As it is now", "a: c", "d: e", "",
        "As it would have been", "(no such file)",
      ])
  }

  @Test func `the record or the marked ones are watched, and no longer`() throws {
    let catalogue = try World.catalogue()
    try catalogue.attend(to: Watchlist("north\n"), seen: nil)
    var desk = try desk()
    desk.replaceCatalogue(catalogue)
    desk.settle()
    desk.press(.moveDown)
    #expect(desk.press(.watch) == .write(.watch(["north"], name: "North Zone", isWatched: false)))
    #expect(desk.view().lists[.zones]?.signs == [nil, .watched, nil, nil])
    desk.press(.mark, .mark)
    let marked = desk.state.step.list(.zones).marked
    #expect(marked.count == 2)
    #expect(desk.press(.watch) == .write(.watch(marked, name: "2 records", isWatched: true)))
  }

  @Test func `new rows are marked, counted and found`() throws {
    let catalogue = try World.catalogue()
    var attention = Attention()
    attention.news = ["south": .added, "signing": .changed]
    attention.seen = try seen()
    try catalogue.attend(to: attention)
    var desk = try World.desk(today: Day(iso: "2026-11-26"))
    desk.replaceCatalogue(catalogue)
    desk.settle()
    let zones = try #require(desk.view().lists[.zones])
    #expect(zones.scope == ["1 new"])
    #expect(zones.signs.compactMap(\.self) == [.new])
    desk.press(.nextNew)
    #expect(desk.selected(.zones) == "South Zone")
    desk.press(.nextNew)
    #expect(desk.state.message?.text == "Nothing else is new in Zones (1 in Timeline)")
    desk.press(.moveToTop, .previousNew)
    #expect(desk.selected(.zones) == "South Zone")
    guard case .keepSeen(let seen)? = desk.press(.markSeen) else {
      Issue.record("nothing is kept")
      return
    }
    #expect(seen.day == Day(iso: "2026-11-26"))
    #expect(desk.state.message?.text == "Marked as seen: 2 new records")
    #expect(desk.press(.undo) == .keepSeen(try self.seen()))
    #expect(desk.state.message?.text == "Undid: everything marked as seen")
    #expect(desk.press(.redo) == .keepSeen(seen))
  }

  @Test func `the page of today leads to records, and closes follow-ups`() throws {
    let catalogue = try World.catalogue(["paper": World.text, "note": Self.note])
    var attention = Attention()
    (attention.news, attention.sources) = (["north": .changed, "south": .added], ["paper"])
    (attention.watched, attention.seen) = (["south"], try seen())
    try catalogue.attend(to: attention)
    var desk = try desk()
    desk.replaceCatalogue(catalogue)
    desk.press(.todayPage)
    let lines = desk.popupSheet?.items.map { item in
      (item.label.isEmpty ? "" : item.label + ": ") + item.paragraphs.map(\.text).joined(separator: " | ")
    }
    #expect(
      lines == [
        "New since the last visit, 20 Nov 2026 (2)", "2 Aug 2022: * South Zone | new",
        "2 Aug 2022: North Zone | Name: North Zone; Province: Khyber Pakhtunkhwa; 1 more", "",
        "To follow up (1)", "25 Nov 2026: North Zone | Call them (overdue since 25 Nov 2026)", "",
        "Without news for long (3)", "2 Aug 2022: * South Zone | proposed, last seen Aug 2022",
        "2 Aug 2022: East Zone | proposed, last seen Aug 2022", "2 Aug 2022: North Zone | notified, last seen Aug 2022",
      ])
    desk.press(.moveDown, .moveDown)
    guard case .write(.change(let row, _))? = desk.press(.mark) else {
      Issue.record("nothing is written")
      return
    }
    #expect(row.note.text == "Call them")
    desk.press(.moveToTop, .open)
    #expect(desk.view().trail == ["Pakistan", "South Zone"])
  }

  @Test func `two marked records are joined, or kept apart`() throws {
    var desk = try desk()
    desk.press(.moveDown, .mark)
    #expect(desk.availability(of: .join) == .off("mark two rows first"))
    desk.press(.mark, .join)
    let marked = desk.state.step.list(.zones).marked
    #expect(desk.state.form?.values == ["one", marked[1].text, ""])
    #expect(desk.press(.acceptInput) == nil)
    desk.type("so the map")
    guard case .write(.add(let dossier))? = desk.press(.acceptInput) else {
      Issue.record("nothing is written")
      return
    }
    #expect(dossier.text.contains("same:\n  \(marked[0]):\n    is: \(marked[1])\n    because: so the map\n"))
    // The one that stays is named by the start of its name too: North Zone or South Zone, but not both.
    let zones = ["north": "North", "south": "South", "east": "East"]
    desk.press(.join, .complete, .complete, .eraseAll)
    desk.type("zone")
    desk.press(.complete)
    desk.type("so the map")
    #expect(desk.press(.acceptInput) == nil)
    desk.press(.eraseAll)
    desk.type(try #require(zones[marked[0].text]))
    guard case .write(.add(let kept))? = desk.press(.acceptInput) else {
      Issue.record("nothing is written")
      return
    }
    #expect(kept.text.contains("same:\n  \(marked[1]):\n    is: \(marked[0])\n"))
    desk.press(.join, .complete, .eraseAll)
    desk.type("different")
    desk.press(.complete, .complete)
    desk.type("two places")
    guard case .write(.add(let other))? = desk.press(.acceptInput) else {
      Issue.record("nothing is written")
      return
    }
    #expect(other.text.contains("different:\n  \(marked[0]):\n    from: \(marked[1])\n"))
  }

  @Test func `an errand is sent once, and its report is a page or a message`() throws {
    var desk = try desk()
    #expect(desk.press(.sync) == .errand(.sync))
    #expect(desk.press(.sync) == nil)
    _ = desk.receive(.did(.sync, ErrandReport("Synced", [.init("Committed: x"), .init("Pushed 1 commit.")])))
    #expect(desk.state.message?.text == "Committed: x · Pushed 1 commit.")
    desk.press(.moveDown)
    let errand = Errand.history("north", name: "North Zone")
    #expect(desk.press(.history) == .errand(errand))
    let report = ErrandReport(
      "History of North Zone",
      [.init("2 Aug 2022 · paper", isHeading: true), .init("Status: notified", file: "paper.yaml")])
    _ = desk.receive(.did(errand, report))
    desk.settle()
    #expect(desk.popupLines == ["2 Aug 2022 · paper", "Status: notified"])
    #expect(desk.press(.edit) == .edit(file: "paper.yaml", line: 1))
    #expect(desk.press(.close, .sync) == .errand(.sync))
    _ = desk.receive(
      .did(.sync, ErrandReport("Not in sync", [.init("the other side was not reached")], isFailure: true)))
    desk.settle()
    #expect(desk.popupLines == ["the other side was not reached"])
  }

  @Test func `without a journal nothing is typed in vain`() throws {
    let environment = DeskEnvironment(
      wrap: World.wrap, keys: { _ in "" }, obstacleToWriting: { "name a folder" }, today: { Day(iso: "2026-11-26") })
    var desk = Desk(catalogue: try World.catalogue(), environment: environment)
    desk.settle()
    desk.press(.moveDown, .note)
    #expect(desk.state.form == nil)
    #expect(desk.state.message == Message("Name a folder", isError: true))
  }

  @Test func `a shipped dossier is corrected or copied, not edited`() throws {
    let environment = DeskEnvironment(
      wrap: World.wrap, keys: { _ in "" }, isShipped: { $0 == "paper.yaml" }, today: { Day(iso: "2026-11-26") })
    var desk = Desk(catalogue: try World.catalogue(), environment: environment)
    let extent = Viewport.Extent(columns: 40, rows: 10)
    let panes = Dictionary(uniqueKeysWithValues: PaneID.allCases.map { ($0, extent) })
    _ = desk.receive(.viewportChanged(Viewport(panes: panes, popup: extent)))
    desk.settle()
    desk.press(.moveDown, .focusDetail, .moveDown)
    #expect(desk.press(.edit) == nil)
    #expect(desk.shows(ShippedPage.self))
    #expect(desk.press(.moveDown, .open) == .write(.copy("paper.yaml", line: 3)))
    desk.press(.edit, .open)
    #expect(desk.state.form?.form.title == "Correct the province of North Zone")
  }
}
