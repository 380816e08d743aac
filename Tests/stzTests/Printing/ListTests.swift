import Foundation
import Testing

@Suite struct ListTests {
  @Test func `a table is the same in every locale`() throws {
    let table = try ProgramRun("list", "partners").output
    #expect(table.contains("中关村一带一路产业促进会"))
    #expect(try ProgramRun("list", "partners", environment: ["LC_ALL": "C"]).output == table)
  }

  @Test(arguments: ["PK-KP", "Khyber Pakhtunkhwa", "kp"])
  func `zones of a province are a table`(province: String) throws {
    let run = try ProgramRun("list", "zones", "--province", province)
    #expect(run.end == .exit(0))
    #expect(run.errors.isEmpty)
    #expect(
      run.lines.map(cells) == [
        ["id", "name", "place", "province", "status", "class", "seen", "mark", "sources"],
        ["stz-haripur", "(zone in Haripur)", "Haripur", "PK-KP", "notified", "plan", "2022-07-31", "sourced", "1"],
        [
          "stz-pipeline-kp", "(zones in Khyber Pakhtunkhwa)", "-", "PK-KP", "proposed", "plan", "2022-07-31", "sourced",
          "1",
        ],
      ])
  }

  @Test func `unknown values are null in JSON`() throws {
    let zones = try objects("list", "zones", "--province", "PK-KP", "--format", "json")
    #expect(zones.count == 2)
    #expect(zones.first?["place"] as? String == "Haripur")
    #expect(zones.first?["status"] as? String == "notified")
    #expect(zones.first?["sources"] as? Int == 1)
    #expect(zones.last?["id"] as? String == "stz-pipeline-kp")
    #expect(zones.last?["place"] is NSNull)
  }

  @Test(arguments: [
    ("zones", 9), ("partners", 8), ("events", 2), ("deals", 1), ("contacts", 8), ("sources", 3), ("bodies", 21),
    ("people", 7),
  ])
  func `every list has its rows in both formats`(list: String, count: Int) throws {
    let table = try ProgramRun("list", list)
    #expect(table.end == .exit(0))
    #expect(table.lines.count == count + 1)
    let rows = try objects("list", list, "--format", "json")
    #expect(rows.count == count)
    // A person with posts at two bodies has two rows.
    #expect(Set(rows.compactMap { $0["id"] as? String }).count == (list == "contacts" ? count - 1 : count))
    #expect(rows.allSatisfy { Set($0.keys) == Set(cells(table.lines[0])) })
    #expect(rows.map { $0["id"] as? String } == table.lines.dropFirst().map { cells($0).first })
  }

  @Test func `events in JSON have EDTF dates`() throws {
    let events = try objects("list", "events", "--format", "json")
    #expect(events.map { $0["id"] as? String } == ["stza-seda-letter-of-intent", "cptic"])
    #expect(events.first?["date"] as? String == "[..2022-08-02]")
    #expect(events.last?["date"] is NSNull)
    #expect(events.last?["mark"] as? String == "disputed")
  }

  @Test func `Chinese names keep the columns of a table aligned`() throws {
    let lines = try ProgramRun("list", "partners").lines
    let kind = try #require(lines.first.flatMap { column(of: "kind", in: $0) })
    for (word, row) in [("association", "zbra"), ("corridor", "shenxi"), ("embassy", "chinese-embassy")] {
      let line = try #require(lines.first { $0.hasPrefix(row) })
      #expect(column(of: "  \(word)  ", in: line) == kind - 2, "\(line)")
    }
  }

  @Test func `a search keeps the rows with its words`() throws {
    #expect(try objects("list", "zones", "--search", "lahore", "--format", "json").count == 1)
    let partners = try objects("list", "partners", "--search", "沈阳", "--format", "json")
    #expect(partners.map { $0["id"] as? String } == ["seda"])
    let nothing = try ProgramRun("list", "zones", "--search", "no such word at all")
    #expect(nothing.end == .exit(0))
    #expect(nothing.lines.count == 1)
  }

  @Test func `search text is neither a pattern nor a query`() throws {
    for text in ["'; DROP TABLE zone; --", "\"", "*", "zone OR lahore", "%"] {
      let run = try ProgramRun("list", "zones", "--search", text)
      #expect(run.end == .exit(0), "\(text): \(run.errors)")
    }
  }

  private func objects(_ arguments: String...) throws -> [[String: Any]] {
    let run = try ProgramRun(of: Program.path, arguments)
    #expect(run.end == .exit(0))
    return try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
  }

  /// The cells of a line, separated by two or more blanks.
  private func cells(_ line: String) -> [String] {
    line.split(separator: /\ {2,}/).map(String.init)
  }

  /// The display column of a text. Chinese characters take two.
  private func column(of text: String, in line: String) -> Int? {
    line.firstRange(of: text).map { range in
      line[..<range.lowerBound].unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 2 : 1) }
    }
  }
}
