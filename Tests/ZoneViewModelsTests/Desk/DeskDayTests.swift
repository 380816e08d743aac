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

  @Test func todayIsOneKeyAway() throws {
    var desk = try World.desk()
    #expect(desk.availability(of: .today) == .off("this is what is known today"))
    desk.press(.earlier)
    #expect(desk.request.asOf != nil)
    #expect(desk.press(.today) == .load(DeskRequest()))
  }

  @Test func steppingBackAndForthGoesThroughThePublicationDays() throws {
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
    #expect(desk.state.message?.text == "This is what is known today")
  }

  @Test func reloadingReadsEveryDossierAgainOfTheSameDay() throws {
    var desk = try World.desk(Self.texts)
    #expect(desk.press(.reload) == .load(DeskRequest(isThorough: true)))
    desk.press(.earlier)
    let day = try day("2022-08-02")
    #expect(desk.press(.reload) == .load(DeskRequest(asOf: day, isThorough: true)))
    // The answer is what is wanted, though it was asked for otherwise.
    let answer = try World.catalogue(["a": Self.texts["a"] ?? ""])
    desk.receive(.ready(DeskData(answer, for: DeskRequest(asOf: day, isThorough: true))))
    desk.settle()
    #expect(desk.names(.zones) == ["All zones", "First Zone"])
  }

  @Test func anAnswerThatComesTooLateIsNotShown() throws {
    var desk = try World.desk(Self.texts)
    desk.press(.earlier, .earlier)
    let late = DeskRequest(asOf: try day("2022-08-02"))
    desk.receive(.ready(DeskData(try World.catalogue(["a": Self.texts["a"] ?? ""]), for: late)))
    desk.settle()
    #expect(desk.names(.zones).count == 4)
    desk.receive(.ready(DeskData(try World.catalogue(["a": Self.texts["a"] ?? ""]), for: desk.request)))
    desk.settle()
    #expect(desk.names(.zones) == ["All zones", "First Zone"])
    #expect(desk.view().summary == "as of 31 Mar 2021  1 zone  1 source")
  }
}
