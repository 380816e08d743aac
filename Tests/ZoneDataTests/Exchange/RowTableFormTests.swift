import Foundation
import Testing

@testable import ZoneData

@Suite struct RowTableFormTests {
  private func table(_ cells: [String?]...) -> RowTable {
    RowTable(["id", "name"], cells.map { RowTable.Row(id: "row", cells: $0.map { .text($0) }) })
  }

  /// RFC 4180: lines end in CRLF, a quote within quotes is doubled.
  @Test func csvQuotesWhatNeedsIt() {
    let table = table(
      ["a", "x,y"], ["b", "say \"so\""], ["c", "two\nlines"], ["d", nil], ["e", " blank"], ["f", "沈阳"])
    #expect(
      table.csv(neutralised: true)
        == "id,name\r\na,\"x,y\"\r\nb,\"say \"\"so\"\"\"\r\nc,\"two\nlines\"\r\nd,\r\ne,\" blank\"\r\nf,沈阳\r\n")
  }

  /// A quote with a combining accent is one character, and still a quote.
  @Test func csvGoesByScalars() {
    #expect(table(["a", "\"\u{301}"]).csv(neutralised: true) == "id,name\r\na,\"\"\"\u{301}\"\r\n")
    #expect(table(["a", "=\u{338}1"]).csv(neutralised: true) == "id,name\r\na,'=\u{338}1\r\n")
  }

  @Test(arguments: ["=1+1", "+1", "-1", "@stza", "\tx"])
  func aFormulaIsNeutralisedUnlessToldNotTo(text: String) {
    #expect(table(["a", text]).csv(neutralised: true) == "id,name\r\na,'\(text)\r\n")
    #expect(table(["a", text]).csv(neutralised: false) == "id,name\r\na,\(text)\r\n")
  }

  @Test func aCarriageReturnInFrontIsNeutralisedAndQuoted() {
    #expect(table(["a", "\r=1"]).csv(neutralised: true) == "id,name\r\na,\"'\r=1\"\r\n")
  }

  @Test func numbersAreNoFormulas() throws {
    let table = RowTable(["id", "sources"], [RowTable.Row(id: "row", cells: [.id("a"), .number(-1)])])
    #expect(table.csv(neutralised: true) == "id,sources\r\na,-1\r\n")
  }

  @Test func jsonLinesAreObjectsWithTheKeysInOrder() throws {
    #expect(
      try ExchangeFixture.table(.zones).jsonLines
        == """
        {"id":"north","mark":"disputed","name":"North | Zone","place":"Peshawar","province":"PK-KP","sources":2,"status":"notified"}

        """)
  }

  @Test func anArrayOfObjectsIsIndented() {
    #expect(
      table(["a", "x \"y\" \\"], ["b", nil]).json == """
        [
          {
            "id" : "a",
            "name" : "x \\"y\\" \\\\"
          },
          {
            "id" : "b",
            "name" : null
          }
        ]

        """)
    #expect(table().json == "[]\n")
  }

  /// Whatever a text holds, another reader finds it again.
  @Test func everyTextIsReadBack() throws {
    let scalars = (0...0x3000).compactMap(Unicode.Scalar.init) + ["\u{FEFF}", "\u{1F600}", "\u{10FFFF}"]
    for start in stride(from: 0, to: scalars.count, by: 7) {
      let text = String(String.UnicodeScalarView(scalars[start..<min(start + 7, scalars.count)]))
      for json in [table(["a", text]).json, "[" + table(["a", text]).jsonLines + "]"] {
        let rows = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: String]])
        #expect(rows == [["id": "a", "name": text]])
        #expect(!json.unicodeScalars.contains { $0 != "\n" && $0.steers })
      }
    }
  }

  @Test func inJSONALineEndStaysInItsLineAndNothingSteers() {
    #expect(table(["a", "x\ny\u{1B}\u{202E}"]).jsonLines == "{\"id\":\"a\",\"name\":\"x\\ny\\u001b\\u202e\"}\n")
  }

  @Test func theClaimsOfARecordAreATable() throws {
    let record = try #require(try ExchangeFixture.catalogue().record("north"))
    let lines = RowTable(claimsOf: record).csv(neutralised: true).split(separator: "\r\n")
    #expect(lines.first == "field,value,target,on,standing,source,at,by,inferred,language,note,corrects,because")
    #expect(lines.contains("area,10 acre,,,shown,law,s. 2,,,,,,"))
    #expect(lines.contains("area,86 kanal,,,disputes,paper,2,,,,,,"))
    #expect(lines.contains("status,notified,,2021-12-23,shown,paper,3,,,,,,"))
  }
}
