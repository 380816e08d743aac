import Testing
import YAMLText
import ZoneData

@testable import ZoneDraft

struct TableTests {
  @Test func cellsAreReadAsRFC4180Says() throws {
    let table = try DelimitedText("Name,Note\r\n\"A, B\",\"says \"\"yes\"\"\"\r\n\"two\nlines\",\r\n\r\nlast,x")
    #expect(table.headings == ["Name", "Note"])
    #expect(table.rows.map(\.cells) == [["A, B", "says \"yes\""], ["two lines", ""], ["last", "x"]])
    #expect(table.rows.map(\.line) == [2, 3, 6])
  }

  @Test(arguments: ["\t", ";", ","])
  func theSeparatorIsSeenInTheFirstLine(_ separator: String) throws {
    let table = try DelimitedText("Name\(separator)City\nPark\(separator)Lahore\n")
    #expect(table.rows.map(\.cells) == [["Park", "Lahore"]])
  }

  @Test(arguments: [
    ("", DelimitedText.Failure.empty), ("Name,City\n", .empty), ("Name\nPark\n", .oneColumn),
    ("Name,City\n\"Park,Lahore\n", .openQuote(line: 2)),
  ])
  func whatIsNotATableIsRefused(_ text: String, failure: DelimitedText.Failure) {
    #expect(throws: failure) { try DelimitedText(text) }
  }

  private let zones = """
    Sr. No,Zone Name,Province,Area (acres),Developer,Current Status,Official site,Sectors
    1,Example Park,Punjab,"1,200",Example Estates,Under construction,https://park.example.com,IT; biotech
    2,North Zone,KP,86 kanal,Example Estates,Notified,,IT
    """

  @Test func columnsAreKnownByTheirHeadingsAndCells() throws {
    let table = try DelimitedText(zones)
    let mapping = TableMapping(kind: .zone).guessed(for: table)
    #expect(mapping.targets["Sr. No"] == ColumnTarget.none)
    #expect(mapping.targets["Zone Name"] == .field(.name))
    #expect(mapping.targets["Province"] == .field(.province))
    #expect(mapping.targets["Area (acres)"] == .field(.area))
    #expect(mapping.targets["Developer"] == .role(.bodies, .body, "developer"))
    #expect(mapping.targets["Current Status"] == .field(.status))
    #expect(mapping.targets["Official site"] == .field(.website))
    #expect(mapping.unsure(table).isEmpty)
  }

  @Test func aColumnThatCouldBeAnythingIsNotGuessed() throws {
    let table = try DelimitedText("Name,Result\nPark,good\n")
    let mapping = TableMapping(kind: .zone).guessed(for: table)
    #expect(mapping.unsure(table) == ["Result"])
  }

  @Test func aMappingIsReadAsItWasWritten() throws {
    let table = try DelimitedText(zones)
    let mapping = TableMapping(kind: .zone).guessed(for: table)
    #expect(TableMapping(yaml: mapping.yaml(table.headings)) == mapping)
    #expect(TableMapping(yaml: "kind: stone\n") == nil)
  }

  @Test func rowsBecomeRecordsWithTheRowAsParagraph() throws {
    let table = try DelimitedText(zones)
    let dossier = TableDossier(table, TableMapping(kind: .zone).guessed(for: table)) { name, kind in
      name == "Example Park" && kind == .zone ? RecordID("known-park") : nil
    }
    #expect(
      dossier.text(source: "source: {title: Zones, kind: web}\n") == """
        source: {title: Zones, kind: web}
        zones:
          known-park:
            name: {is: Example Park, at: 1}
            province: {is: PK-PB, at: 1}
            area: {is: "1200 acres", at: 1}
            bodies:
              example-estates: {is: developer, at: 1}
            status: {is: under-construction, at: 1}
            website: {is: "https://park.example.com", at: 1}
            sectors:
              - {is: IT, at: 1}
              - {is: biotech, at: 1}
          north-zone:
            name: {is: North Zone, at: 2}
            province: {is: PK-KP, at: 2}
            area: {is: "86 kanal", at: 2}
            bodies:
              example-estates: {is: developer, at: 2}
            status: {is: notified, at: 2}
            sectors: {is: IT, at: 2}
        bodies:
          example-estates:
            name: {is: Example Estates, at: 1}

        """)
    #expect(dossier.slips.isEmpty)
    #expect(dossier.newRecords.map(\.text) == ["example-estates", "north-zone"])
  }

  @Test func aCellThatIsNotAValueIsReportedWithItsPlaceAndLeftOut() throws {
    let table = try DelimitedText("Name,Status,Area\nPark,nearly ready,big\n园区,notified,1 acre\n")
    let dossier = TableDossier(table, TableMapping(kind: .zone).guessed(for: table)) { _, _ in nil }
    #expect(dossier.slips.map(\.line) == [2, 2, 3])
    #expect(dossier.slips.map(\.heading) == ["Status", "Area", "Name"])
    #expect(dossier.slips[1].message.contains("has no plain number"))
    #expect(dossier.text(source: "") == "zones:\n  park:\n    name: {is: Park, at: 1}\n")
  }

  @Test(arguments: [
    ("1.200,50 acre", "1200.50 acre"), ("1,200.50 acre", "1200.50 acre"), ("0,75 acre", "0.75 acre"),
    ("12,5 kanal", "12.5 kanal"), ("1,200 acre", "1200 acre"), ("2,500,000 USD", "2500000 USD"),
    ("over 10,5 acre", "over 10.5 acre"),
    ("100,25 USD", "100.25 USD"), ("86 kanal", "86 kanal"), ("1.5 acre", "1.5 acre"),
  ])
  func `a comma is a decimal point unless three digits follow each`(cell: String, plain: String) {
    #expect(CellValue.withPlainNumbers(cell) == plain)
  }
}
