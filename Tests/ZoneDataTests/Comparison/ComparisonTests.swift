import TestSupport
import Testing

@testable import ZoneData

/// Which lines a comparison has, and what differs in them. Each expectation follows from the dossier in its test.
@Suite struct ComparisonTests {
  /// The records of dossiers, compared in the given order.
  static func compare(
    _ ids: [RecordID], _ texts: String..., deals: [RecordID: Comparison.Deals] = [:]
  ) throws -> Comparison {
    let dossiers = texts.enumerated().map { Fixture.dossier($1, id: "doc\($0)") }
    let sources = Dictionary(uniqueKeysWithValues: dossiers.map { ($0.source.id, $0.source) })
    let records = try ids.map { id in
      let claims = dossiers.flatMap(\.claims).filter { $0.record == id }
      let kind = try #require(dossiers.lazy.flatMap(\.definitions).first { $0.id == id }?.kind)
      return ShownRecord(Record(id: id, kind: kind, claims: claims, sources: sources), claimCount: claims.count)
    }
    return try Comparison(records, deals: deals)
  }

  private func zones(_ values: String...) throws -> Comparison {
    let ids = ["a", "b", "c", "d"].prefix(values.count)
    let lines = zip(ids, values).map { "  \($0): {name: Zone \($0), \($1)}" }
    let text = "source: {title: t, kind: news, published: 2022-08-02}\nzones:\n" + lines.joined(separator: "\n")
    return try Self.compare(ids.map(RecordID.init(stored:)), text)
  }

  private func line(_ key: ColumnKey, _ comparison: Comparison) throws -> Comparison.Line {
    try #require(comparison.lines.first { $0.column.key == key })
  }

  private func texts(_ line: Comparison.Line) -> [[String]] {
    line.cells.map { $0.entries.map { $0.value.inWords(name: \.text) } }
  }

  @Test func `there is a line for each field that one of them has, then for the roles of links`() throws {
    let comparison = try zones(
      "province: PK-KP, bodies: {x: developer, y: [owner, operator]}, facts: [One., Two.]", "area: 5 acre")
    // Names, aliases, facts and the field of all links have none.
    #expect(comparison.lines.map(\.column.title) == ["Province", "Area", "Developer", "Operator", "Owner"])
    #expect(comparison.subjects.map(\.name) == ["Zone a", "Zone b"])
    #expect(comparison.subjects.map(\.facts.count) == [2, 0])
    #expect(comparison.differenceCount == 0)
  }

  @Test(arguments: [
    ("area: 8 kanal", "area: 1 acre", false),  // Eight kanal are an acre.
    ("area: 8 kanal", "area: 2 acre", true),
    ("area: over 5 acre", "area: 6 acre", false),  // Both can be right.
    ("cost: 5 PKR", "cost: 5 USD", true),
    ("place: Haripur", "place: HARIPUR", false),
    ("place: Haripur", "place: Lahore", true),
    ("sectors: [cyber security, software]", "sectors: [software, Cybersecurity]", false),
    ("sectors: [software, space]", "sectors: [software]", true),
    ("status: notified", "status: licensed", true),
    ("status: {is: notified, on: 2021}", "status: {is: notified, on: 2022}", false),  // The step is compared.
    ("status: notified", "status: {is: notified, planned: yes}", true),
    ("bodies: {x: developer}", "bodies: {x: developer}", false),
    ("bodies: {x: developer}", "bodies: {y: developer}", true),
  ])
  func `values differ after spelling, unit and precision`(one: String, other: String, differs: Bool) throws {
    let comparison = try zones(one, other)
    #expect(comparison.lines.count == 1)
    #expect(comparison.lines[0].agreement == (differs ? .differs : .same))
    #expect(comparison.lines[0].cells.map(\.differs) == [differs, differs])
    #expect(comparison.onlyDifferences.lines.count == (differs ? 1 : 0))
  }

  @Test func `what is not known does not differ`() throws {
    let comparison = try zones("area: 5 acre", "province: PK-KP", "province: PK-KP")
    let (area, province) = (try line("area", comparison), try line("province", comparison))
    #expect(area.agreement == .single)
    #expect(texts(area) == [["5 acre"], [], []])
    #expect(province.agreement == .same)
    #expect(province.cells.map(\.differs) == [false, false, false])
  }

  @Test func `the cell that differs from most others stands out`() throws {
    let (three, four) = (
      try zones("province: PK-KP", "province: PK-KP", "province: PK-SD"),
      try zones("province: PK-KP", "province: PK-KP", "province: PK-SD", "province: PK-PB")
    )
    // KP differs from one of its two others, Sindh from both.
    #expect(three.lines[0].cells.map(\.differs) == [false, false, true])
    // KP differs from two of its three others.
    #expect(four.lines[0].cells.map(\.differs) == [true, true, true, true])
  }

  @Test func `a list says which values the others have too`() throws {
    let line = try zones("sectors: [software, space]", "place: X", "sectors: [chips, Software]").lines[1]
    #expect(line.cells.map { $0.entries.map(\.isShared) } == [[true, false], [], [false, true]])
  }

  @Test func `the current status stands before what is planned`() throws {
    let line = try zones(
      """
      status: [{is: notified, on: 2021}, {is: licensed, on: 2022-01}, {is: operational, planned: yes, on: 2026}]
      """, "status: {is: licensed, on: 2022-03}"
    ).lines[0]
    #expect(texts(line) == [["licensed · Jan 2022", "planned: operational · 2026"], ["licensed · Mar 2022"]])
    #expect(line.agreement == .same)
  }

  @Test func `counts have a line for each thing that is counted`() throws {
    let comparison = try zones(
      "counts: [{is: 5 firms, on: 2021}, {is: 9 companies, on: 2022}, {is: 3 parks, on: 2021}]",
      "counts: {is: 12 enterprises, on: 2022}")
    // Firms, companies and enterprises are one thing.
    #expect(
      comparison.lines.map(texts) == [[["9 companies · 2022"], ["12 enterprises · 2022"]], [["3 parks · 2021"], []]])
    #expect(comparison.lines.map(\.unit) == ["companies", "parks"])
    #expect(comparison.lines.map(\.agreement) == [.differs, .single])
  }

  @Test func `sums of money stand in one line, and a plan once`() throws {
    let comparison = try zones(
      "investment: {is: 300 USD, planned: yes}, counts: {is: 1 park, on: 2020}",
      "investment: [{is: 8 PKR, planned: yes}, {is: 8 PKR, planned: yes, on: 2021-12}]")
    let line = try line("investment", comparison)
    #expect(texts(line) == [["planned: 300 USD"], ["planned: 8 PKR · Dec 2021"]])
    #expect(line.agreement == .differs)
  }

  @Test func `a disputed value keeps its rivals, its mark and its age`() throws {
    let comparison = try Self.compare(
      ["a", "b"],
      """
      source: {title: t, kind: law, published: 2021-10-05}
      zones: {a: {area: 10 acre}, b: {area: 7 acre}}
      """,
      """
      source: {title: u, kind: news, published: 2020}
      zones: {a: {area: 5 acre}}
      """)
    let value = try #require(comparison.lines[0].cells[0].entries.first?.value)
    // What can change is shown as the later publication has it.
    #expect(value.value.text == "10 acre")
    #expect(value.rivals.map(\.value.text) == ["5 acre"])
    #expect(value.mark == .disputed)
    #expect(value.lastSeen?.iso == "2021-10-05")
    #expect(comparison.lines[0].cells[1].entries.map(\.value.mark) == [.sourced])
  }

  @Test func `of posts those that are held are compared, of a person without any the ended ones`() throws {
    let comparison = try Self.compare(
      ["amer", "zhao"],
      """
      source: {title: t, kind: news, published: 2022-08-02}
      people:
        amer: {name: Amer, posts: [{body: x, title: Chairman}, {body: y, title: Adviser, until: 2020}]}
        zhao: {name: Zhao, posts: {body: x, title: Clerk, until: 2021}}
      """)
    let titles = comparison.lines[0].cells.map { $0.entries.map(\.value.value.text) }
    #expect(titles == [["Chairman"], ["Clerk"]])
  }

  @Test func `records of two kinds, one record twice and a single record are refused`() throws {
    let text = "source: {title: t, kind: news}\nzones: {a: {name: North}}\nevents: {e: {name: Opening}}"
    #expect(throws: ComparisonRefusal.tooFew) { try Self.compare(["a"], text) }
    #expect(throws: ComparisonRefusal.twice("North")) { try Self.compare(["a", "a"], text) }
    let refusal = #expect(throws: ComparisonRefusal.self) { try Self.compare(["a", "e"], text) }
    #expect(refusal?.message == "“North” is a zone and “Opening” an event; name records of one kind")
  }
}
