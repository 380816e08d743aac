import Foundation
import Testing

/// `stz list` narrowed, sorted and limited. The expected rows are read off the two articles.
@Suite struct ListFilterTests {
  @Test(arguments: [
    (["zones", "--status", "notified"], ["stz-haripur", "stz-islamabad", "stz-lahore"]),
    (["zones", "--status", "notified", "--province", "kp"], ["stz-haripur"]),
    (["zones", "--status", "notified", "--province", "kp", "--province", "punjab"], ["stz-haripur", "stz-lahore"]),
    (["zones", "--query", "status:notified -province:kp"], ["stz-islamabad", "stz-lahore"]),
    (["zones", "--query", "status:notified", "--province", "PK-IS"], ["stz-islamabad"]),
    (
      ["zones", "--status", "proposed", "--sort", "name:desc", "--limit", "2"],
      ["stz-pipeline-sindh", "stz-pipeline-punjab"]
    ),
    (["zones", "--limit", "0"], []),
    (["partners", "--province", "liaoning"], ["seda", "shenxi-industrial-corridor"]),
    (["partners", "--kind", "development zone"], ["seda"]),
    (["bodies", "--kind", "embassy"], ["chinese-embassy-islamabad", "pakistan-embassy-beijing"]),
    (["people", "--body", "SEDA", "--search", "director"], ["zhao-yongsheng"]),
    (["events", "--since", "2022-08", "--until", "2022-08-02"], ["stza-seda-letter-of-intent"]),
    (["events", "--since", "2022-08-03"], []), (["events", "--kind", "conference"], ["cptic"]),
    (["events", "--body", "zbra"], ["cptic"]), (["events", "--year", "2022"], ["stza-seda-letter-of-intent"]),
    (["contacts", "--country", "China", "--search", "president"], ["zhang-xiaodong"]),
    (
      ["sources", "--kind", "news", "--since", "2022"],
      ["2022-08-02-diplomatic-insight-seda", "undated-spokesman-cptic"]
    ),
    (["sources", "--zone", "stz-haripur"], ["undated-spokesman-cptic"]),
    (["zones", "--of", "پنجاب"], ["stz-lahore", "stz-pipeline-punjab"]),
    (["partners", "--province", "辽宁"], ["seda", "shenxi-industrial-corridor"]),
  ])
  func `a list is narrowed`(arguments: [String], ids: [String]) throws {
    let run = try ProgramRun(of: Program.path, ["list"] + arguments)
    #expect(run.end == .exit(0), "\(run.errors)")
    #expect(run.lines.dropFirst().map { String($0.prefix { $0 != " " }) } == ids)
  }

  @Test(arguments: [
    (["zones", "--status", "notfed"], "“notified”"), (["zones", "--mark", "x"], "disputed"),
    (["events", "--body", "seddda"], "“seda”"), (["events", "--year", "22"], "four digits"),
    (["events", "--kind", "confrense"], "“conference”"), (["events", "--zone", ""], "missing"),
    (["events", "--since", "2022-13"], "no month 13"), (["events", "--until", "2 August 2022"], "2022-08-02"),
    (["events", "--since", "2023", "--until", "2022"], "before"),
    (["events", "--source", "missing"], "not a known source"),
    (["zones", "--sort", "date"], "name, place, province"), (["sources", "--sort", "address"], "title"),
    (["disputes", "--sort", "date"], "id, field"),
    (["zones", "--limit", "-1"], "--limit"), (["zones", "--limit", "many"], "--limit"),
    (["people", "--country", "XX"], "country"), (["zones", "--sector", "mining"], "sector"),
  ])
  func `an unknown value is a usage error that names the nearest`(arguments: [String], hint: String) throws {
    let run = try ProgramRun(of: Program.path, ["list"] + arguments)
    #expect(run.end == .exit(2))
    #expect(run.output.isEmpty)
    #expect(run.errorLines.count == 1)
    #expect(run.errors.contains(hint), "\(run.errors)")
  }

  @Test func `one wrong letter is accepted and reported`() throws {
    let run = try ProgramRun("list", "zones", "--status", "notifed", "--limit", "1")
    #expect(run.end == .exit(0))
    #expect(run.errorLines == ["stz: --status: “notifed” is read as notified"])
  }

  @Test(arguments: [
    (["--sort", "naem"], "stz: --sort: “naem” is read as name"),
    (["--columns", "name,aera"], "stz: --columns: “aera” is read as area"),
    (["--query", "statsu:notified"], "stz: --query: “statsu:” is read as “status:”."),
    (["--of", "punjap"], "stz: --of: “punjap” is read as PK-PB (Punjab)"),
  ])
  func `one wrong letter in a field or a place is reported`(arguments: [String], message: String) throws {
    let run = try ProgramRun(of: Program.path, ["list", "zones"] + arguments)
    #expect(run.end == .exit(0))
    #expect(run.errorLines == [message])
  }

  @Test func `the start of several columns lists them`() throws {
    let run = try ProgramRun("list", "partners", "--columns", "na")
    #expect(run.end == .exit(2))
    #expect(run.errorLines == ["stz: --columns: “na” can mean the columns name, nativeName"])
  }

  @Test func `an ambiguous record is listed with its ids`() throws {
    let run = try ProgramRun("show", "lahore", "--data", Program.seeds)
    #expect(run.end == .exit(1))
    #expect(run.output.isEmpty)
    #expect(run.errorLines.first == "stz: “lahore” can mean:")
    #expect(run.errorLines.contains { $0.hasPrefix("  lahore-technopolis ") })
  }

  @Test func `a mistake in a query is pointed at`() throws {
    let run = try ProgramRun("list", "zones", "--query", "沈阳 sttuus:notified")
    #expect(run.end == .exit(2))
    #expect(
      run.errorLines == [
        "stz: --query: “sttuus:” is not a key; did you mean “status:”?", "  沈阳 sttuus:notified", "       ^^^^^^",
      ])
  }

  @Test func `a search shows what matched`() throws {
    let run = try ProgramRun("list", "partners", "--search", "shanxi", "--format", "json")
    let rows = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
    #expect(rows.map { $0["id"] as? String } == ["shenxi-industrial-corridor"])
    #expect(rows.first?["match"] as? [String: String] == ["field": "name", "text": "Shanxi Industrial Corridor"])
    let table = try ProgramRun("list", "zones", "--search", "haripur")
    #expect(table.lines.first?.hasSuffix("match") == true)
    #expect(table.lines.last?.hasSuffix("-") == true)
  }
}
