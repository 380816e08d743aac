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

  @Test func eventsStandByYearsAndChangesOfStatusAreMarked() throws {
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

  @Test func aRecordNarrowsToWhatHasToDoWithIt() throws {
    #expect(
      try timeline("south") == [
        "2021", "  8 Jan 2021           Launch · launch", "", "2022", "  28 Jul – 1 Aug 2022  Fair · conference", "",
      ])
    #expect(try timeline("a-note", "--limit", "1") == ["2021", "  8 Jan 2021  Launch · launch", ""])
    #expect(try timeline("north", "--since", "2022") == ["2022", "  28 Jul – 1 Aug 2022  Fair · conference", ""])
  }

  @Test func anUnknownIDEndsWithOneAndTheNearestIsNamed() throws {
    let run = try ProgramRun("timeline", "sedda")
    #expect(run.end == .exit(1))
    #expect(run.errorLines == ["stz: there is no record or source “sedda”; did you mean seda?"])
  }
}
