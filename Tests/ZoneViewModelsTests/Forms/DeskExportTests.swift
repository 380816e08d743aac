import TestSupport
import Testing
import ZoneCatalogue
import ZoneData

@testable import ZoneViewModels

/// Writing rows or a record into a file.
@Suite struct DeskExportTests {
  private func export(_ effect: Effect?) -> Export? {
    if case .errand(.export(let export))? = effect { export } else { nil }
  }

  private func lines(_ desk: Desk) -> [String] {
    desk.view().form?.lines.compactMap { line in
      switch line {
      case .field(_, let label, let field, _, _): "\(label): \(field.text)"
      case .remark(let text, let isMistake): (isMistake ? "! " : "= ") + text
      case .candidate(_, let text, let meaning, _): "- \(text) \(meaning)"
      case .about, .gap: nil
      }
    } ?? []
  }

  @Test func `the rows of a list are exported as they are narrowed, sorted and marked`() throws {
    var desk = try World.desk()
    desk.press(.filter)
    desk.type("notified")
    desk.press(.acceptInput, .export)
    let found = try #require(export(desk.press(.acceptInput)))
    guard case .list(let list, let query, let columns, let only) = found.subject else { return #expect(Bool(false)) }
    #expect(list == .zones && query.filter.words == "notified" && columns == nil && only == [])
    #expect(found.path == "zones.csv" && found.format == .csv && !found.overwrites && found.asOf == nil)

    var marked = try World.desk()
    marked.press(.moveDown, .mark, .export)
    let one = try #require(export(marked.press(.acceptInput)))
    guard case .list(_, _, _, let only) = one.subject else { return #expect(Bool(false)) }
    #expect(only == ["north"])
  }

  @Test func `the ending says the format, and the others are offered`() throws {
    var desk = try World.desk()
    desk.press(.focusContacts, .export)
    #expect(lines(desk).prefix(2) == ["File: contacts.csv", "= CSV, for a spreadsheet"])
    #expect(lines(desk)[2] == "- contacts.vcf vCard 4, for an address book")
    #expect(!lines(desk).contains { $0.hasPrefix("- contacts.csv") || $0.hasPrefix("- contacts.ics") })
    desk.press(.eraseAll)
    desk.type("~/people.v")
    #expect(lines(desk).contains("- ~/people.vcf vCard 4, for an address book"))
    desk.type("cf")
    let found = try #require(export(desk.press(.acceptInput)))
    #expect(found.path == "~/people.vcf" && found.format == .vcard)
  }

  @Test func `a file without a known ending is not written`() throws {
    var desk = try World.desk()
    desk.press(.export, .eraseAll)
    desk.type("zones.pdf")
    #expect(desk.press(.acceptInput) == nil)
    #expect(lines(desk)[1].hasPrefix("! The ending says the form"))
  }

  @Test func `from the detail the record is exported`() throws {
    var desk = try World.desk()
    #expect(desk.availability(of: .export) == .available)
    desk.press(.focusDetail)
    #expect(desk.availability(of: .export) == .off("no record is selected"))
    desk.press(.focusZones, .moveDown, .focusDetail, .export)
    let found = try #require(export(desk.press(.acceptInput)))
    #expect(found.subject == .record("north", .zone) && found.path == "north.csv")
  }

  @Test func `an export that fails opens the form again`() throws {
    var desk = try World.desk()
    desk.press(.export)
    let found = try #require(export(desk.press(.acceptInput)))
    let report = ErrandReport("Not done", [.init("Zones.csv is there already")], isFailure: true)
    _ = desk.receive(.did(.export(found), report))
    #expect(lines(desk).first == "File: zones.csv")
    #expect(desk.view().message == Message("Zones.csv is there already", isError: true))
    desk.press(.complete, .eraseAll)
    desk.type("overwrite it")
    let again = try #require(export(desk.press(.acceptInput)))
    #expect(again.overwrites)
    _ = desk.receive(.did(.export(again), ErrandReport("Exported", [.init("Wrote zones.csv")])))
    #expect(desk.view().message == Message("Wrote zones.csv"))
  }
}
