import Testing

@testable import ZoneViewModels

/// Among 1,001 meetings and one visit, more than the limit of an incremental search.
@Suite struct IncrementalFilterTests {
  private func desk() throws -> Desk {
    let events = (0...1000).map { "  m\($0): {name: Meeting \($0), date: \(2000 + $0 % 20)}\n" }.joined()
    let text = "source: {title: t, kind: news}\nevents:\n\(events)  v: {name: Visit to a meeting place, date: 1999}\n"
    return try World.desk(["paper": text])
  }

  private func count(_ desk: Desk) -> (Int?, isCut: Bool?) {
    let list = desk.view().lists[.timeline]
    return (list?.count, list?.isCut)
  }

  @Test func `while typing the search stops at a limit, and Enter counts all matches`() throws {
    var desk = try desk()
    desk.press(.focusTimeline, .filter)
    desk.type("meet")
    #expect(count(desk) == (1000, isCut: true))
    #expect(desk.names(.timeline).first == "1999")
    desk.press(.acceptInput)
    #expect(count(desk) == (1002, isCut: false))
  }

  @Test func `fewer matches than the limit are counted at once`() throws {
    var desk = try desk()
    desk.press(.focusTimeline, .filter)
    desk.type("visit meet")
    #expect(count(desk) == (1, isCut: false))
    desk.type(" nothing")
    #expect(count(desk) == (0, isCut: false))
  }
}
