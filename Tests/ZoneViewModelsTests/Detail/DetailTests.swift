import Testing
import ZoneData

@testable import ZoneViewModels

@Suite struct DetailTests {
  @Test func `every value has its mark, and unknown values are listed`() throws {
    var desk = try World.desk()
    desk.press(.moveDown)
    let detail = desk.view().detail
    #expect(detail.title == "North Zone")
    #expect(
      desk.detailLines == [
        "Name: North Zone", "Province: Khyber Pakhtunkhwa", "Status: notified (says Amer Hash", "mi)",
        "Area: unknown", "", "Seen in", "Venue: Opening",
      ])
    #expect(detail.lines.map(\.mark) == [.sourced, .sourced, .sourced, nil, .unknown, nil, nil, nil])
  }

  @Test func `notes stand apart from values, without marks`() throws {
    let note = """
      source: {title: My note, kind: note, published: 2022-08-03}
      zones:
        north: {notes: [ask for the map, {is: call them, due: 2022-09, state: done}]}
      """
    var desk = try World.desk(["paper": World.text, "note": note])
    desk.press(.moveDown)
    let lines = desk.detailLines
    let start = try #require(lines.firstIndex(of: "Notes"))
    #expect(lines[start...(start + 2)] == ["Notes", "ask for the map", "call them · done, due Sep 2022"])
    let notes = desk.detail.sheet.items.filter { $0.origin?.file == "note.yaml" }
    #expect(notes.count == 2 && notes.allSatisfy { $0.mark == nil })
  }

  @Test func `the agenda leads from a follow-up to its record`() throws {
    let note = """
      source: {title: My note, kind: note, published: 2022-08-03}
      zones:
        north: {notes: [{is: call them, due: 2022-08-05}, {is: done already, due: 2022-08, state: done}]}
      bodies:
        seda: {notes: {is: ask for the plan, due: 2023}}
      """
    var desk = try World.desk(["paper": World.text, "note": note], today: Day(iso: "2022-08-10"))
    desk.press(.agenda)
    #expect(
      desk.popupLines == [
        "Overdue", "5 Aug 2022: North Zone", "call them", "", "Later", "2023: Shenyang Area", "ask for the plan",
      ])
    desk.press(.open)
    #expect(desk.state.popup == nil)
    #expect(desk.view().trail == ["Pakistan", "North Zone"])
  }

  @Test func `a dispute shows all its values`() throws {
    var desk = try World.desk()
    desk.press(.focusTimeline, .moveDown)
    let line = desk.view().detail.lines.first { $0.label == "Attendance" }
    #expect(line?.mark == .disputed)
    let item = desk.detail.sheet.items.first { $0.label == "Attendance" }
    #expect(item?.paragraphs.first?.text == "over 4,500 people  ≠  4,500 firms")
  }

  @Test func `two roles of one body share a line`() throws {
    var desk = try World.desk()
    desk.press(.focusTimeline)
    let item = desk.detail.sheet.items.first { $0.label == "Organiser" }
    #expect(item?.paragraphs.first?.text == "Special Technology Zones Authority · host")
    #expect(item?.values.count == 2)
  }

  @Test func `roles with different sources have separate lines`() throws {
    let text = """
      source: {title: t, kind: news}
      bodies: {b: {name: Body}}
      events: {e: {name: Event, bodies: {b: [organiser, {is: host, by: p}]}}}
      people: {p: {name: Speaker, posts: [{body: b, title: Chairman}, {body: b, title: Director, on: 2020}]}}
      """
    var desk = try World.desk(["a": text])
    desk.press(.focusTimeline)
    let links = desk.detail.sheet.items.filter { $0.label == "Organiser" || $0.label == "Host" }
    #expect(links.map(\.values.count) == [1, 1])
    desk.press(.focusContacts)
    let posts = desk.detail.sheet.items.filter { $0.label == "Post" }
    #expect(posts.map { $0.paragraphs[0].text } == ["Director, Body · last seen Dec 2020", "Chairman, Body"])
  }

  static let deals = """
    source: {title: t, kind: news, published: 2022-09}
    zones: {north: {name: North, bodies: {stza: authority}}}
    bodies: {stza: {name: STZA, kind: authority, country: PK}, firm: {name: Firm, country: CN}}
    events:
      letter:
        {name: Letter, kind: letter-of-intent, date: 2022-02-07, amount: [20 USD, 30 CNY], binding: no,
         stage: [{is: announced, on: 2021-12}, {is: signed, on: 2022-02-07}],
         bodies: {stza: signatory, firm: signatory}, zones: {north: subject}}
      older: {name: Older, kind: memorandum, date: 2020, bodies: {firm: mentioned}}
      meeting: {name: Meeting, kind: meeting, date: 2021, bodies: {firm: host}}
    """

  @Test func `a partner has its deals in a section, the newest first, and Enter opens one`() throws {
    var desk = try World.desk(["a": Self.deals])
    desk.press(.focusPartners)
    let items = desk.detail.sheet.items.drop { $0.paragraphs[0].text != "Deals" }.dropFirst()
    #expect(items.map(\.label) == ["Signatory", "Mentioned", "", "", "Host"])
    #expect(
      items.prefix(2).map { $0.paragraphs.map(\.text) } == [
        ["Letter", "signed Feb 2022 · nothing since Sep 2022"], ["Older", "stage unknown · nothing since Sep 2022"],
      ])
    #expect(items.first?.target == .record(RecordID(stored: "letter")))
    #expect(items.last?.paragraphs.map(\.text) == ["Meeting"])
    desk.press(.focusZones, .moveDown)
    #expect(
      desk.detail.sheet.items.filter { $0.label == "Subject" }.map(\.target) == [.record(RecordID(stored: "letter"))])
  }

  @Test func `a deal shows amounts, whether it binds, its stages as a series, and its parties`() throws {
    var desk = try World.desk(["a": Self.deals])
    desk.press(.focusTimeline, .moveToBottom)
    let items = desk.detail.sheet.items
    #expect(desk.detail.sheet.title == "Letter")
    let shown = items.map { "\($0.label): \($0.paragraphs[0].text)" }
    #expect(
      shown == [
        "Name: Letter", "Kind: letter of intent", "Date: 7 Feb 2022", "Amount: 20 USD", "Amount: 30 CNY", "Binding: no",
        "Stage: announced Dec 2021 → signed 7 Feb 2022", "Signatory: STZA", "Signatory: Firm", "Subject: North",
      ])
  }

  @Test func `the overview compares what is pledged with what is under way`() throws {
    let desk = try World.desk(["a": Self.deals])
    let items = desk.detail.sheet.items.drop { $0.paragraphs[0].text != "Deals" }.dropFirst().prefix(2)
    #expect(items.map(\.label) == ["Pledged", "Under way"])
    #expect(
      items.map { $0.paragraphs.map(\.text) } == [
        ["2 deals, 1 without an amount", "CNY 30 in 1 deal", "USD 20 in 1 deal"], ["no deal"],
      ])
  }

  @Test func `figures of at least three days have a sparkline`() throws {
    let texts = [("2021-05", 5), ("2022-06", 16), ("2023-07", 18)].map { month, count in
      (
        month,
        """
        source: {title: Report of \(month), kind: report, published: \(month)-01}
        bodies: {stza: {name: STZA, country: PK}}
        zones: {north: {name: North, counts: {is: \(count) firms, on: \(month)}}}
        """
      )
    }
    func item(_ count: Int) throws -> Sheet.Item? {
      var desk = try World.desk(Dictionary(uniqueKeysWithValues: texts.prefix(count)))
      desk.press(.moveDown)
      return desk.detail.sheet.items.first { $0.paragraphs[0].text.hasPrefix("5 →") }
    }
    let three = try #require(try item(3))
    #expect(three.paragraphs[0].text == "5 → 16 → 18 firms · May 2021 to Jul 2023")
    // 2.2, 7.1 and 8 eighths of the largest.
    #expect(three.chart == .sparkline([2, 7, 8]))
    #expect(try item(2)?.chart == nil)
  }

  @Test func `without a selected record the overview is shown`() throws {
    let desk = try World.desk()
    let detail = desk.view().detail
    #expect(detail.title == "Pakistan")
    #expect(desk.detailLines.prefix(2) == ["Zones: 3 zones", "Partners: 1 body"])
  }

  @Test func `the sources of a row are those of the whole record`() throws {
    var desk = try World.desk()
    desk.press(.focusTimeline, .moveDown, .sources)
    let sheet = try #require(desk.popupSheet)
    #expect(sheet.title == "Who says so? Signing")
    // Name, date, three links, a person, two attendances, a zone.
    #expect(sheet.count == 8)
  }

  @Test func `the sources of a value are its claims with their positions`() throws {
    var desk = try World.desk()
    desk.press(.focusTimeline, .moveDown, .focusDetail)
    for _ in 0..<20
    where !desk.view().detail.lines.contains(where: {
      $0.item == desk.state.step.detail.item && $0.label == "Attendance"
    }) {
      desk.press(.moveDown)
    }
    desk.press(.sources)
    let items = desk.popupSheet?.items ?? []
    #expect(items.map(\.label) == ["", "shown", "disputes"])
    #expect(
      items[1].paragraphs.map(\.text) == [
        "over 4,500 people", "The Paper · news · 2 Aug 2022 · ¶ 1", "“A paper” · paper.yaml:17",
        "shown because the text goes before its headline",
      ])
    #expect(items[2].paragraphs.map(\.text)[1] == "The Paper · news · 2 Aug 2022 · headline")
  }

  @Test func `the sources page has the reasons for joined records`() throws {
    let note = """
      source: {title: The zone in Haripur, kind: note, published: 2026-11-21}
      same:
        nameless: {is: north, because: the only one there}
      """
    let paper = "source: {title: A paper, kind: news}\nzones: {north: {name: North Zone}, nameless: {place: Haripur}}"
    var desk = try World.desk(["paper": paper, "note": note])
    desk.press(.moveDown, .sources)
    let items = desk.popupSheet?.items ?? []
    #expect(items.map(\.label).suffix(3) == ["", "", "joined"])
    #expect(
      items.last?.paragraphs.map(\.text) == [
        "nameless is north", "the only one there", "note · 21 Nov 2026", "“The zone in Haripur” · note.yaml:3",
      ])
  }

  @Test func `without a selected record the sources report the reason`() throws {
    var desk = try World.desk()
    desk.press(.sources)
    #expect(desk.state.popup == nil)
    #expect(desk.state.message?.text == "No record is selected")
  }
}
