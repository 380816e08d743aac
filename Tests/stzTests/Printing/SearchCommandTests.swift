import Testing

@Suite struct SearchCommandTests {
  @Test func `all kinds are found, with the counts first`() throws {
    let run = try ProgramRun("search", "shenyang", "--data", Program.seeds)
    #expect(run.end == .exit(0))
    let kinds = Set(run.lines.dropFirst(2).compactMap { $0.split(separator: " ").dropFirst().first.map(String.init) })
    #expect(kinds.isSuperset(of: ["bodies", "events", "people", "sources"]))
    #expect(run.lines.first?.contains(" bodies, ") == true)
  }

  @Test func `Chinese titles of sources are found by pinyin and initials`() throws {
    for words in ["zhongguancun", "zgc", "中关村"] {
      let run = try ProgramRun("list", "sources", "--search", words, "--data", Program.seeds)
      #expect(run.output.contains("2018-04-04-xdzinfo-zbra"), "\(words)")
    }
  }

  @Test func `nothing found exits with 1`() throws {
    let run = try ProgramRun("search", "xyzzy")
    #expect(run.end == .exit(1))
    #expect(run.lines == ["Nothing matches"])
  }

  @Test(arguments: ["json", "jsonl", "csv", "markdown"])
  func `every format has the hit`(format: String) throws {
    let run = try ProgramRun("search", "SEDA", "--format", format)
    #expect(run.end == .exit(0))
    #expect(run.output.contains("seda"))
  }

  @Test func `it is as of a day`() throws {
    let run = try ProgramRun("search", "shenyang", "--as-of", "2019-01-01", "--data", Program.seeds)
    #expect(!run.output.contains("shenyang-karachi-sister-cities"))
  }
}
