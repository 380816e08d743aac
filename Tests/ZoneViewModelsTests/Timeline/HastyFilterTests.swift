import Testing

@testable import ZoneViewModels

/// Of 1,001 meetings and one visit: more than are looked for while somebody types.
@Suite struct HastyFilterTests {
  private func desk() throws -> Desk {
    let events = (0...1000).map { "  m\($0): {name: Meeting \($0), date: \(2000 + $0 % 20)}\n" }.joined()
    let text = "source: {title: t, kind: news}\nevents:\n\(events)  v: {name: Visit to a meeting place, date: 1999}\n"
    return try World.desk(["paper": text])
  }

  private func count(_ desk: Desk) -> (Int?, isCut: Bool?) {
    let list = desk.view().lists[.timeline]
    return (list?.count, list?.isCut)
  }

  @Test func whileTypingOnlySomeAreLookedForAndEnterCountsThem() throws {
    var desk = try desk()
    desk.press(.focusTimeline, .filter)
    desk.type("meet")
    #expect(count(desk) == (1000, isCut: true))
    #expect(desk.names(.timeline).first == "1999")
    desk.press(.acceptInput)
    #expect(count(desk) == (1002, isCut: false))
  }

  @Test func whatIsLessIsCountedAtOnce() throws {
    var desk = try desk()
    desk.press(.focusTimeline, .filter)
    desk.type("visit meet")
    #expect(count(desk) == (1, isCut: false))
    desk.type(" nothing")
    #expect(count(desk) == (0, isCut: false))
  }
}
