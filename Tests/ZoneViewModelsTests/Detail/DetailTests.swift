import Testing

@testable import ZoneViewModels

@Suite struct DetailTests {
  @Test func everyValueHasItsMarkAndWhatIsNotKnownIsSaid() throws {
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

  @Test func aDisputeShowsAllItsValues() throws {
    var desk = try World.desk()
    desk.press(.focusTimeline, .moveDown)
    let line = desk.view().detail.lines.first { $0.label == "Attendance" }
    #expect(line?.mark == .disputed)
    let item = desk.detail.sheet.items.first { $0.label == "Attendance" }
    #expect(item?.paragraphs.first?.text == "over 4,500 people  ≠  4,500 firms")
  }

  @Test func twoRolesOfOneBodyShareALine() throws {
    var desk = try World.desk()
    desk.press(.focusTimeline)
    let item = desk.detail.sheet.items.first { $0.label == "Organiser" }
    #expect(item?.paragraphs.first?.text == "Special Technology Zones Authority · host")
    #expect(item?.values.count == 2)
  }

  @Test func rolesThatDifferInWhoSaysSoStandApart() throws {
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
    #expect(posts.map { $0.paragraphs[0].text } == ["Director, Body · 2020", "Chairman, Body"])
  }

  @Test func withoutARecordTheOverviewStands() throws {
    let desk = try World.desk()
    let detail = desk.view().detail
    #expect(detail.title == "Pakistan")
    #expect(desk.detailLines.prefix(2) == ["Zones: 3 zones", "Partners: 1 body"])
  }

  @Test func sourcesOfARowAreThoseOfTheWholeRecord() throws {
    var desk = try World.desk()
    desk.press(.focusTimeline, .moveDown, .sources)
    let popup = try #require(desk.state.popup)
    #expect(popup.sheet.title == "Who says so? Signing")
    // Name, date, three links, a person, two attendances, a zone.
    #expect(popup.sheet.count == 8)
  }

  @Test func sourcesOfAValueAreItsClaimsWithTheirPlaces() throws {
    var desk = try World.desk()
    desk.press(.focusTimeline, .moveDown, .focusDetail)
    for _ in 0..<20
    where !desk.view().detail.lines.contains(where: {
      $0.item == desk.state.step.detail.item && $0.label == "Attendance"
    }) {
      desk.press(.moveDown)
    }
    desk.press(.sources)
    let items = desk.state.popup?.sheet.items ?? []
    #expect(items.map(\.label) == ["", "shown", "disputes"])
    #expect(
      items[1].paragraphs.map(\.text) == [
        "over 4,500 people", "The Paper · news · 2 Aug 2022 · ¶ 1", "“A paper” · paper.yaml:17",
        "shown because the text goes before its headline",
      ])
    #expect(items[2].paragraphs.map(\.text)[1] == "The Paper · news · 2 Aug 2022 · headline")
  }

  @Test func whyRecordsAreJoinedStandsWithTheSources() throws {
    let note = """
      source: {title: The zone in Haripur, kind: note, published: 2026-11-21}
      same:
        nameless: {is: north, because: the only one there}
      """
    let paper = "source: {title: A paper, kind: news}\nzones: {north: {name: North Zone}, nameless: {place: Haripur}}"
    var desk = try World.desk(["paper": paper, "note": note])
    desk.press(.moveDown, .sources)
    let items = desk.state.popup?.sheet.items ?? []
    #expect(items.map(\.label).suffix(3) == ["", "", "joined"])
    #expect(
      items.last?.paragraphs.map(\.text) == [
        "nameless is north", "the only one there", "note · 21 Nov 2026", "“The zone in Haripur” · note.yaml:3",
      ])
  }

  @Test func whereNoRecordIsSelectedSourcesSayWhatToDo() throws {
    var desk = try World.desk()
    desk.press(.sources)
    #expect(desk.state.popup == nil)
    #expect(desk.state.message?.text == "No record is selected")
  }
}
