import Testing

@Suite struct PlainTests {
  /// The lines of a pane, without its title.
  private func lines(of pane: String, in run: ProgramRun) -> [String] {
    let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let title = lines.firstIndex(where: { $0.hasPrefix(pane) }) else { return [] }
    return Array(lines[(title + 1)...].prefix { !$0.isEmpty })
  }

  @Test func `every pane is lines of text in the order of the keys`() throws {
    let run = try ProgramRun("--plain")
    #expect(run.end == .exit(0) && run.errors.isEmpty)
    #expect(run.lines.first == "stz: Pakistan. 9 plans, 3 sources.")
    #expect(
      run.lines.filter { $0.hasPrefix("Pane ") } == [
        "Pane 1, Zones: 9 of 9", "Pane 2, Partners: 8 of 8", "Pane 3, Timeline: 2 of 2", "Pane 4, Contacts: 8 of 8",
        "Pane 5, Detail: Pakistan",
      ])
  }

  @Test func `a row has its column names and its mark in words`() throws {
    let run = try ProgramRun("--plain")
    let zones = lines(of: "Pane 1", in: run)
    #expect(zones.count == 10)
    #expect(zones[1].hasPrefix("Zone: (zone in Haripur); Province: KP; Status: notified; Age: "))
    #expect(zones[1].hasSuffix("; sourced"))
    let events = lines(of: "Pane 3", in: run)
    #expect(events.last?.hasPrefix("Date: undated; Event: CPTIC China-Pakistan Technology") == true)
    #expect(events.last?.hasSuffix("Kind: conference; disputed") == true)
    #expect(lines(of: "Pane 2", in: run).contains { $0.contains("Native name: 沈阳经济技术开发区") })
    // The nine zones of the article have no name, and plans are in no count of zones.
    #expect(lines(of: "Pane 5", in: run).contains("Punjab 0"))
  }

  @Test func `there are no lines or colours`() throws {
    let output = try ProgramRun("--plain").output
    #expect(!output.contains("\u{1B}"))
    #expect(!output.contains { "─│┌●≠✎■▸".contains($0) })
  }

  @Test func `an earlier day has what was known then`() throws {
    let run = try ProgramRun("--plain", "--as-of", "2022-08-02")
    #expect(run.lines.first?.contains("as of 2 Aug 2022") == true)
    #expect(run.output.contains("Letter of Intent"))
    // The article on the conference bears no date, but is of July.
    #expect(run.output.contains("CPTIC China-Pakistan Technology Investment Conference"))
    let before = try ProgramRun("--plain", "--as-of", "2022-07-30")
    #expect(!before.output.contains("CPTIC"))
  }
}
