import Foundation
import TestSupport
import Testing
import ZoneData

@testable import ZoneGit

/// The history of a record.
@Suite struct RecordLogTests {
  private func zone(_ id: String, _ place: String) -> String {
    "source: {title: T, kind: news}\nzones:\n  \(id): {place: \(place)}\n"
  }

  private func log(_ folder: String, _ sources: Set<SourceID>) throws -> [String] {
    try RecordLog(
      of: ["x", "old-x"], in: [folder], sources: sources, environment: Repository.environment, name: \.text
    ).entries.map { entry in
      [
        entry.source.text, entry.author, entry.subject, entry.lines.map(\.inWords).joined(separator: "; "),
        entry.date == nil || entry.commit == nil ? nil : "\(Int(entry.date?.timeIntervalSince1970 ?? 0))",
      ].map { $0 ?? "-" }.joined(separator: "|")
    }
  }

  @Test func `each commit that changed what a dossier says is an entry, the newest first`() throws {
    try Repository.with { repository in
      try repository.write(zone("x", "Lahore"), to: "a.yaml")
      try repository.write(zone("y", "Lahore"), to: "b.yaml")
      try repository.write(zone("old-x", "Swat"), to: "c.yaml")
      try repository.commit("Begin", day: 1)
      try repository.write(zone("x", "Lahore") + "# A comment\n", to: "a.yaml")
      try repository.commit("Comment", day: 2)
      try repository.write(zone("x", "Multan"), to: "a.yaml")
      try repository.commit("Correct | the place", day: 5)
      try repository.remove("c.yaml")
      try repository.commit("Remove c", day: 6)
      try repository.write(zone("x", "Quetta"), to: "a.yaml")
      let seconds = { (day: Int) in String(Int(Repository.noon(day).timeIntervalSince1970)) }
      #expect(
        try log(repository.folder, ["a"]) == [
          "a|-|-|Place: Quetta, was Multan|-",
          "c|Ali|Remove c|Place: no longer Swat|\(seconds(6))",
          "a|Ali|Correct | the place|Place: Multan, was Lahore|\(seconds(5))",
          "a|Ali|Begin|Place: Lahore|\(seconds(1))",
          "c|Ali|Begin|Place: Swat|\(seconds(1))",
        ])
    }
  }

  @Test func `outside a repository a file has its time`() throws {
    try Fixture.withFolder { folder in
      try Data(zone("x", "Lahore").utf8).write(to: URL(filePath: folder + "/a.yaml"))
      #expect(try log(folder, ["a"]) == ["a|-|-|Place: Lahore|-"])
      #expect(try log(folder, []) == [])
    }
  }
}
