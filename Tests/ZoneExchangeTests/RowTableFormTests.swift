import Foundation
import TestSupport
import Testing

@testable import ZoneData

@Suite struct RowTableFormTests {
  private func table(_ cells: [String?]...) -> RowTable {
    RowTable([.init("id"), .init("name")], cells.map { RowTable.Row(id: "row", cells: $0.map { .text($0) }) })
  }

  /// RFC 4180: lines end in CRLF, and a quote within quotes is doubled.
  @Test func `CSV quotes what needs it`() {
    let table = table(
      ["a", "x,y"], ["b", "say \"so\""], ["c", "two\nlines"], ["d", nil], ["e", " blank"], ["f", "沈阳"])
    #expect(
      table.csv(neutralised: true)
        == "id,name\r\na,\"x,y\"\r\nb,\"say \"\"so\"\"\"\r\nc,\"two\nlines\"\r\nd,\r\ne,\" blank\"\r\nf,沈阳\r\n")
  }

  /// A quote with a combining accent is one character, but still a quote.
  @Test func `CSV works on scalars`() {
    #expect(table(["a", "\"\u{301}"]).csv(neutralised: true) == "id,name\r\na,\"\"\"\u{301}\"\r\n")
    #expect(table(["a", "=\u{338}1"]).csv(neutralised: true) == "id,name\r\na,'=\u{338}1\r\n")
  }

  @Test(arguments: ["=1+1", "+1", "-1", "@stza", "\tx", "＝1+1", "＋1", "－1", "＠x", "﹦1", "\u{A0}=1", "\u{200D}=1"])
  func `a formula is neutralised unless requested otherwise`(text: String) {
    #expect(table(["a", text]).csv(neutralised: true) == "id,name\r\na,'\(text)\r\n")
    #expect(table(["a", text]).csv(neutralised: false) == "id,name\r\na,\(text)\r\n")
  }

  @Test func `a blank line and a formula after blanks are neutralised and quoted`() {
    #expect(table(["a", "\n=1"]).csv(neutralised: true) == "id,name\r\na,\"'\n=1\"\r\n")
    #expect(table(["a", "\nx"]).csv(neutralised: true) == "id,name\r\na,\"'\nx\"\r\n")
    #expect(table(["a", " =1"]).csv(neutralised: true) == "id,name\r\na,' =1\r\n")
  }

  @Test func `a leading carriage return is neutralised and quoted`() {
    #expect(table(["a", "\r=1"]).csv(neutralised: true) == "id,name\r\na,\"'\r=1\"\r\n")
  }

  @Test func `numbers are not formulas`() throws {
    let table = RowTable(
      [.init("id"), .init("sources", .number)], [RowTable.Row(id: "row", cells: [.id("a"), .number(-1)])])
    #expect(table.csv(neutralised: true) == "id,sources\r\na,-1\r\n")
  }

  @Test func `JSON lines are objects with keys in order`() throws {
    #expect(
      try ExchangeFixture.table(.zones).jsonLines
        == """
        {"class":"zone","id":"north","mark":"disputed","name":"North | Zone","place":"Peshawar","province":"PK-KP","seen":"2022-08-02","sources":2,"status":"notified"}

        """)
  }

  @Test func `an array of objects is indented`() {
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

  /// Another parser restores every text.
  @Test func `every text reads back`() throws {
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

  @Test func `JSON keeps line ends within the line and has no control characters`() {
    #expect(table(["a", "x\ny\u{1B}\u{202E}"]).jsonLines == "{\"id\":\"a\",\"name\":\"x\\ny\\u001b\\u202e\"}\n")
  }

  @Test func `the claims of a record are a table`() throws {
    let record = try #require(try ExchangeFixture.catalogue().record("north"))
    let lines = RowTable(claimsOf: record).csv(neutralised: true).split(separator: "\r\n")
    #expect(
      lines.first == "field,value,target,on,standing,source,at,by,inferred,language,note,corrects,because,until,details"
    )
    #expect(lines.contains("area,10 acre,,,shown,law,s. 2,,,,,,,,"))
    #expect(lines.contains("area,86 kanal,,,disputes,paper,2,,,,,,,,"))
    #expect(lines.contains("status,notified,,2021-12-23,shown,paper,3,,,,,,,,"))
  }

  @Test func `a byte order mark stands in front of everything`() throws {
    let table = try ExchangeFixture.table(.zones)
    let csv = table.csv(neutralised: true, hasByteOrderMark: true)
    #expect(Array(csv.utf8.prefix(3)) == [0xEF, 0xBB, 0xBF])
    #expect(csv.unicodeScalars.dropFirst().elementsEqual(table.csv(neutralised: true).unicodeScalars))
  }
}
