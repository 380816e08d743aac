import Foundation
import Testing

/// `stz timeline`.
@Suite struct TimelineTests {
  private static let dossier = """
    source: {title: A note, kind: note, published: 2023}
    zones:
      north: {name: North, province: PK-KP, status: {is: notified, on: 2021-12-23}}
      south: {name: South, province: PK-SD}
    events:
      launch: {name: Launch, kind: launch, date: 2021-01-08, zones: {south: subject}}
      talks: {name: Talks, kind: meeting, date: "[..2021-06]", zones: {north: subject}}
      fair: {name: Fair, kind: conference, date: 2022-07-28/2022-08-01, zones: {north: venue, south: venue}}
      undated: {name: Dinner}
    """

  private func timeline(_ arguments: String...) throws -> [String] {
    let folder = try DataFolder()
    try folder.write(Self.dossier, to: "a-note.yaml")
    let run = try ProgramRun(of: Program.path, ["timeline", "--data", folder.path] + arguments)
    #expect(run.end == .exit(0), "\(run.errors)")
    return run.output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test func `events are grouped by year and changes of status are marked`() throws {
    #expect(
      try timeline() == [
        "2021",
        "  8 Jan 2021           Launch · launch",
        "  by Jun 2021          Talks · meeting",
        "◆ 23 Dec 2021          North: notified",
        "",
        "2022",
        "  28 Jul – 1 Aug 2022  Fair · conference",
        "",
        "Undated",
        "  undated              Dinner",
        "",
      ])
  }

  @Test func `a record narrows to what is related to it`() throws {
    #expect(
      try timeline("south") == [
        "2021", "  8 Jan 2021           Launch · launch", "", "2022", "  28 Jul – 1 Aug 2022  Fair · conference", "",
      ])
    #expect(try timeline("a-note", "--limit", "1") == ["2021", "  8 Jan 2021  Launch · launch", ""])
    #expect(try timeline("north", "--since", "2022") == ["2022", "  28 Jul – 1 Aug 2022  Fair · conference", ""])
  }

  @Test func `a scope narrows it like a list`() throws {
    #expect(try timeline("--of", "south") == timeline("south"))
    #expect(try timeline("--of", "PK-SD") == timeline("south"))
    // The two zones share only the fair.
    #expect(
      try timeline("north", "--of", "south") == ["2022", "  28 Jul – 1 Aug 2022  Fair · conference", ""])
    let run = try ProgramRun("timeline", "--of", "missing")
    #expect(run.end == .exit(2))
    #expect(run.errors.contains("--of: there is no record or province “missing”"))
  }

  @Test func `a view sets scope and filter`() throws {
    let (folder, config) = (try DataFolder(), try DataFolder())
    try folder.write(Self.dossier, to: "a-note.yaml")
    try config.configure(
      "config.yaml", "views:\n  fairs: {pane: timeline, scope: south, filter: \"kind:conference\"}\n")
    let run = try ProgramRun(
      "timeline", "--view", "fairs", "--data", folder.path, environment: config.environment)
    #expect(run.lines == ["2022", "  28 Jul – 1 Aug 2022  Fair · conference"])
    let brief = try ProgramRun("brief", "--view", "fairs", "--data", folder.path, environment: config.environment)
    #expect(brief.lines.first == "# Special Technology Zones: related to South; conference")
    #expect(brief.lines.contains("- 28 Jul – 1 Aug 2022: Fair (conference) [1]"))
    #expect(!brief.output.contains("Launch"))
  }

  @Test func `an unknown id exits with 1 and names the nearest`() throws {
    let run = try ProgramRun("timeline", "seddda")
    #expect(run.end == .exit(1))
    #expect(run.errorLines == ["stz: there is no record or source “seddda”; did you mean seda?"])
  }
}
