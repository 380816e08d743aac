import Testing
import ZoneData

@testable import ZoneViewModels

@Suite struct DeskDayTests {
  private static let texts = [
    "a": "source: {title: A, kind: news, published: 2021-03-31}\nzones: {a: {name: First Zone}}",
    "b": "source: {title: B, kind: news, published: 2022-08-02}\nzones: {b: {name: Second Zone}}",
    "c": "source: {title: C, kind: news, published: 2023-01-05}\nzones: {c: {name: Third Zone}}",
  ]

  private func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

  @Test func `one key returns to today`() throws {
    var desk = try World.desk()
    #expect(desk.availability(of: .today) == .off("already showing what is known today"))
    desk.press(.earlier)
    #expect(desk.request.asOf != nil)
    #expect(desk.press(.today) == .load(DeskRequest()))
  }

  @Test func `stepping goes through the publication days`() throws {
    var desk = try World.desk(Self.texts)
    let first = DeskRequest(asOf: try day("2021-03-31"))
    let second = DeskRequest(asOf: try day("2022-08-02"))
    #expect(desk.press(.earlier) == .load(second))
    #expect(desk.press(.earlier) == .load(first))
    #expect(desk.press(.earlier) == nil)
    #expect(desk.state.message?.text == "No document is older than this")
    #expect(desk.press(.later) == .load(second))
    #expect(desk.press(.later) == .load(DeskRequest()))
    #expect(desk.press(.later) == nil)
    #expect(desk.state.message?.text == "Already showing what is known today")
  }

  @Test func `reloading reads every dossier again, for the same day`() throws {
    var desk = try World.desk(Self.texts)
    #expect(desk.press(.reload) == .load(DeskRequest(isThorough: true)))
    desk.press(.earlier)
    let day = try day("2022-08-02")
    #expect(desk.press(.reload) == .load(DeskRequest(asOf: day, isThorough: true)))
    // The data is what the desk needs, although the request was different.
    let answer = try World.catalogue(["a": Self.texts["a"] ?? ""])
    desk.receive(.ready(DeskData(answer, for: DeskRequest(asOf: day, isThorough: true))))
    desk.settle()
    #expect(desk.names(.zones) == ["All zones", "First Zone"])
  }

  @Test func `data that arrives too late is not shown`() throws {
    var desk = try World.desk(Self.texts)
    desk.press(.earlier, .earlier)
    let late = DeskRequest(asOf: try day("2022-08-02"))
    desk.receive(.ready(DeskData(try World.catalogue(["a": Self.texts["a"] ?? ""]), for: late)))
    desk.settle()
    #expect(desk.names(.zones).count == 4)
    desk.receive(.ready(DeskData(try World.catalogue(["a": Self.texts["a"] ?? ""]), for: desk.request)))
    desk.settle()
    #expect(desk.names(.zones) == ["All zones", "First Zone"])
    #expect(desk.view().asOf == "as of 31 Mar 2021")
    #expect(desk.view().summary == "1 zone  1 source")
  }

  @Test func aDayInTheFutureIsNeverOffered() throws {
    var desk = try World.desk(Self.texts, today: try day("2022-12-31"))
    // Today also shows the document of 2023, so the state of the last publication is another.
    #expect(desk.press(.earlier) == .load(DeskRequest(asOf: try day("2022-08-02"))))
    #expect(desk.press(.earlier) == .load(DeskRequest(asOf: try day("2021-03-31"))))
    #expect(desk.press(.later) == .load(DeskRequest(asOf: try day("2022-08-02"))))
    #expect(desk.press(.later) == .load(DeskRequest()))
  }

  @Test func anEarlierDayIsSaidWithTheKeyThatLeadsBack() throws {
    var desk = try World.desk(Self.texts)
    #expect(desk.view().asOf == nil)
    #expect(!desk.view().hints.contains { $0.action == .today })
    desk.press(.earlier)
    #expect(desk.view().asOf == "as of 2 Aug 2022")
    #expect(desk.view().hints.first == Hint(.today, "today", isKept: true))
  }
}
