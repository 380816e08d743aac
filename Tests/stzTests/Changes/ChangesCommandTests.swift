import Foundation
import Testing

/// `stz changes` and `stz today` with a data folder in a repository.
@Suite struct ChangesCommandTests {
  private let data: DataFolder
  private let state: DataFolder

  /// Commits on the 1st, the 5th and the 9th of November 2026.
  init() throws {
    (data, state) = (try DataFolder(), try DataFolder())
    let git = try GitFolder(data)
    try data.write(Self.park(area: "11 acre"), to: "2022-08-02-news.yaml")
    try git.commit("Begin", day: 1)
    try data.write(Self.park(area: "12 acre"), to: "2022-08-02-news.yaml")
    try git.commit("Correct the area", day: 5)
    try data.write("source: {title: W, kind: web}\nzones:\n  park: {area: 30 acre}\n", to: "2023-01-01-web.yaml")
    try data.write("source: {title: H, kind: news}\nbodies:\n  ally: {name: Ally}\n", to: "2023-01-02-ally.yaml")
    try git.commit("Add two", day: 9)
  }

  private static func park(area: String) -> String {
    "source: {title: News, kind: news, published: 2022-08-02}\nzones:\n  park: {name: Park, area: \(area)}\n"
  }

  private func stz(_ arguments: String...) throws -> ProgramRun {
    let environment = GitFolder.environment.merging(["STZ_DATA": data.path, "XDG_STATE_HOME": state.path]) { $1 }
    return try ProgramRun(of: Program.path, arguments, environment: environment)
  }

  private func rows(_ arguments: String...) throws -> [[String]] {
    let environment = GitFolder.environment.merging(["STZ_DATA": data.path, "TZ": "UTC"]) { $1 }
    let run = try ProgramRun(of: Program.path, ["changes", "--format", "csv"] + arguments, environment: environment)
    #expect(run.end == .exit(0), "\(run.errors)")
    return run.output.split(separator: "\r\n").dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false).prefix(8).map(String.init)
    }
  }

  @Test func `changes since a day have the date of their commit`() throws {
    let disputed = [
      "2026-11-09", "disputed", "Park", "Area", "11 acre", "12 acre / 30 acre", "2023-01-01-web", "park",
    ]
    let new = ["2026-11-09", "added", "Ally", "Body", "", "Ally", "2023-01-02-ally", "ally"]
    #expect(try rows("--since", "2026-11-03") == [new, disputed])
    #expect(try rows("--since", "2026-11-07").map { $0[4] } == ["", "12 acre"])
    #expect(try rows("--since", "2026-11-10") == [])
    #expect(try rows("--since", "2026-10").map { $0[1] } == ["added", "added"])
    #expect(try rows("--since", "HEAD~1") == rows("--since", "2026-11-07"))
  }

  @Test func `records, kinds and queries filter`() throws {
    #expect(try rows("--since", "2026-11-03", "--record", "ally").map { $0[7] } == ["ally"])
    #expect(try rows("--since", "2026-11-03", "--kind", "zone").map { $0[7] } == ["park"])
    #expect(try rows("--since", "2026-11-03", "--query", "mark:disputed").map { $0[7] } == ["park"])
    #expect(try stz("changes", "--since", "2026-11-03", "--record", "nowhere-at-all").end == .exit(1))
    let near = try stz("changes", "--since", "2026-11-03", "--query", "mark:dispoted")
    #expect(near.end == .exit(0) && near.errors == "stz: --query: “dispoted” is read as disputed.\n")
  }

  @Test func `every format is printed, and what is not a day is reported`() throws {
    #expect(try stz("changes", "--since", "2026-11-10").output == "Nothing has changed.\n")
    let table = try stz("changes", "--since", "2026-11-07")
    #expect(table.lines.first?.hasPrefix("date") == true && table.output.contains("12 acre / 30 acre"))
    #expect(try stz("changes", "--since", "2026-11-07", "--format", "jsonl").output.contains("\"change\":\"disputed\""))
    let feed = try stz("changes", "--since", "2026-11-07", "--format", "atom").output
    #expect(feed.contains("<updated>2026-11-09T12:00:00Z</updated>") && feed.matches(of: /<entry>/).count == 2)
    let wrong = try stz("changes", "--since", "nowhere")
    #expect(wrong.end == .exit(2) && wrong.errors.contains("“nowhere” is neither a day nor a revision"))
    #expect(try stz("changes").errors.contains("there was no visit yet"))
    #expect(try stz("changes", "--since", "2026-11-07", "--format", "ics").end == .exit(2))
  }

  @Test func `what came since the last visit is new until it is seen`() throws {
    #expect(try stz("today").output.contains("There was no visit yet"))
    #expect(try stz("today", "--seen").end == .exit(0))
    #expect(try !stz("today").output.contains("NEW SINCE"))
    try data.write(Self.park(area: "13 acre"), to: "2022-08-02-news.yaml")
    for _ in 1...2 {
      let today = try stz("today")
      #expect(today.output.contains("NEW SINCE THE LAST VISIT (1)\n  Park (park): Area: 13 acre / 30 acre, was 12"))
    }
    #expect(try stz("changes", "--format", "jsonl").lines.count == 1)
    #expect(try stz("today", "--seen").output.contains("NEW SINCE"))
    #expect(try stz("changes").output == "Nothing has changed.\n")
  }

  @Test func `a follow-up that is due exits with 3`() throws {
    let journal = try DataFolder()
    let note = "source: {title: N, kind: note}\nzones:\n  park: {notes: {is: Call, due: 2026-11-02}}\n"
    try journal.write(note, to: "note.yaml")
    try journal.write("ally\npark\n", to: "watched.txt")
    let run = try stz("today", "--journal", journal.path)
    #expect(run.end == .exit(3))
    #expect(run.output.contains("TO FOLLOW UP (1)\n* Park (park): Call (overdue since 2 Nov 2026)\n"))
    let quiet = try stz("today", "--quiet", "--journal", journal.path)
    #expect(quiet.end == .exit(3) && quiet.output.isEmpty)
    #expect(try stz("today", "--format", "jsonl", "--journal", journal.path).output.contains("\"topic\":\"due\""))
  }
}
