import Foundation
import Testing

/// What commands print where only the parts beneath them are tested elsewhere.
@Suite struct CommandOptionsTests {
  private func folder(_ text: String) throws -> DataFolder {
    let folder = try DataFolder()
    try folder.write(text, to: "a.yaml")
    return folder
  }

  @Test func `an empty home writes no index into the current folder`() throws {
    let place = try folder("source: {title: T, kind: news}\nzones: {a: {name: A}}\n")
    let shell = "cd '\(place.path)' && '\(Program.path)' list zones --data ."
    let run = try ProgramRun(
      of: "/bin/sh", ["-c", shell], environment: ["HOME": "", "XDG_CACHE_HOME": "", "XDG_STATE_HOME": ""])
    #expect(run.end == .exit(0), "\(run.errors)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.path) == ["a.yaml"])
  }

  @Test func `bom stands before CSV`() throws {
    let run = try ProgramRun("list", "zones", "--format", "csv", "--bom")
    #expect(run.output.unicodeScalars.first == "\u{FEFF}")
    #expect(try ProgramRun("list", "zones", "--format", "csv").output.unicodeScalars.first == "i")
  }

  @Test(arguments: [("3", "VERSION:3.0"), ("4", "VERSION:4.0")])
  func `cards have the version asked for`(version: String, line: String) throws {
    let run = try ProgramRun("list", "contacts", "--format", "vcard", "--vcard", version)
    #expect(run.end == .exit(0))
    let versions = run.output.split(whereSeparator: \.isNewline).filter { $0.hasPrefix("VERSION:") }
    #expect(!versions.isEmpty && versions.allSatisfy { $0 == line })
  }

  /// A document read before it was published is a warning, a status that there is not an error.
  @Test func `counts of problems are in the singular where there is one`() throws {
    let warned = try folder(
      "source: {title: T, kind: news, published: 2026-03, read: 2026-01-01}\nzones: {q: {name: A}}\n")
    #expect(try ProgramRun("check", warned.path).lines.last == "1 dossier, 1 record, 1 claim, 0 errors, 1 warning")
    let wrong = try folder("source: {title: T, kind: news}\nzones: {q: {name: A, status: z}}\n")
    #expect(try ProgramRun("check", wrong.path).lines.last == "1 dossier, 1 record, 1 claim, 1 error, 0 warnings")
  }

  /// É stands between A and Z.
  @Test func `names of zones, events and people are in the order of letters`() throws {
    let names = "a: {name: Zebra}, b: {name: Éclair}, c: {name: Apple}"
    let place = try folder(
      """
      source: {title: T, kind: news}
      zones: {\(names)}
      events: {\(names.replacing(/\b([abc]):/) { "e\($0.1):" })}
      people: {\(names.replacing(/\b([abc]):/) { "p\($0.1):" })}
      """)
    for list in ["zones", "events", "people"] {
      let run = try ProgramRun("list", list, "--sort", "name", "--format", "json", "--data", place.path)
      let rows = try #require(
        try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]], "\(run.errors)")
      #expect(rows.compactMap { $0["name"] as? String } == ["Apple", "Éclair", "Zebra"], "\(list)")
    }
  }

  @Test func `disputes take a time, and sources an order`() throws {
    let place = try DataFolder()
    for (year, people) in [(2021, 10), (2024, 20), (2022, 30)] {
      let event = "events: {fair: {name: Fair, date: 2023-05-01, attendance: \(people) people}}"
      try place.write("source: {title: Of \(year), kind: news, published: \(year)}\n\(event)\n", to: "y\(year).yaml")
    }
    func lines(_ arguments: String...) throws -> [Substring] {
      let run = try ProgramRun(of: Program.path, ["list"] + arguments + ["--data", place.path])
      return run.output.split(whereSeparator: \.isNewline).dropFirst().map { $0 }
    }
    let sources = try lines("sources", "--sort", "published", "--format", "csv")
    #expect(sources.map { $0.prefix(5) } == ["y2021", "y2022", "y2024"])
    #expect(try lines("disputes", "--since", "2023").count == 3)
    #expect(try lines("disputes", "--since", "2024").isEmpty)
  }
}
