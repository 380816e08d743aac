import Foundation
import Testing

/// Formats on the command line. Their content is tested in ZoneExchangeTests.
@Suite struct FormatTests {
  @Test(arguments: [
    (
      ["list", "zones", "--format", "ics"],
      "zones cannot be printed as ics; --format takes table, json, jsonl, csv, markdown, geojson here"
    ),
    (["list", "contacts", "--format", "geojson"], "vcard"),
    (["list", "sources", "--format", "vcard"], "csl-json"), (["list", "disputes", "--format", "csl-json"], "markdown"),
    (["timeline", "--format", "vcard"], "ics"), (["show", "stz-haripur", "--format", "vcard"], "a zone cannot"),
    (["show", "2026-11-21-note-spellings", "--format", "ics"], "a source cannot"),
    (["show", "cptic", "--format", "csl-json"], "an event cannot"),
    (["show", "seda", "--format", "ics"], "a body cannot"),
  ])
  func `an unsupported format is a usage error that names the others`(arguments: [String], hint: String) throws {
    let run = try ProgramRun(of: Program.path, arguments)
    #expect(run.end == .exit(2))
    #expect(run.output.isEmpty)
    #expect(run.errorLines.count == 1)
    #expect(run.errors.contains(hint), "\(run.errors)")
  }

  @Test(arguments: [
    (["list", "zones", "--format", "jsonl"], "{\"class\":\"plan\",\"id\":"),
    (["list", "zones", "--format", "csv"], "id,name,place"),
    (["list", "zones", "--format", "geojson"], "{\n  \"type\" : \"FeatureCollection\",\n"),
    (["show", "seda", "--format", "geojson"], "{\n  \"type\" : \"FeatureCollection\",\n"),
    (["list", "disputes", "--format", "markdown"], "| id | field | value |"),
    (["list", "events", "--format", "ics"], "BEGIN:VCALENDAR\r\n"),
    (["list", "contacts", "--format", "vcard"], "BEGIN:VCARD\r\nVERSION:4.0\r\n"),
    (["list", "sources", "--format", "csl-json"], "[\n  {"), (["timeline", "--format", "ics"], "BEGIN:VCALENDAR\r\n"),
    (["show", "cptic", "--format", "jsonl"], "{\"claims\":[{"), (["show", "cptic", "--format", "csv"], "field,value,"),
    (["show", "cptic", "--format", "markdown"], "# China-Pakistan Technology Investment Conference\n"),
    (["show", "stza-seda-letter-of-intent", "--format", "ics"], "BEGIN:VCALENDAR\r\n"),
    (["show", "seda", "--format", "vcard"], "BEGIN:VCARD\r\n"),
    (["show", "2026-11-21-note-spellings", "--format", "csl-json"], "[\n  {"),
    (["show", "2026-11-21-note-spellings", "--format", "csv"], "id,title,kind,"),
    (["show", "2026-11-21-note-spellings", "--format", "markdown"], "# "), (["brief"], "# Special Technology Zones\n"),
  ])
  func `every format is the same in every locale and without colour`(arguments: [String], start: String) throws {
    let run = try ProgramRun(of: Program.path, arguments)
    #expect(run.end == .exit(0), "\(run.errors)")
    #expect(run.output.utf8.starts(with: start.utf8), "\(run.output.prefix(60))")
    #expect(!run.output.contains("\u{1B}"))
    let colour = arguments[0] == "brief" ? [] : ["--color", "always"]
    let other = try ProgramRun(
      of: Program.path, arguments + colour, environment: ["LC_ALL": "C", "CLICOLOR_FORCE": "1"])
    #expect(other.output == run.output)
  }

  /// One of the two events in the articles is undated.
  @Test func `events that a calendar cannot hold are counted on standard error`() throws {
    let run = try ProgramRun("list", "events", "--format", "ics")
    #expect(run.end == .exit(0))
    #expect(run.errorLines == ["stz: 1 event is left out: without a date, or with one that calendars do not support"])
    #expect(run.output.contains("\r\nUID:stza-seda-letter-of-intent@stz\r\n"))
    #expect(run.output.contains("\r\nDTSTART;VALUE=DATE:20220802\r\n"))
    #expect(run.output.contains("\r\nSTATUS:TENTATIVE\r\n"))
  }

  @Test func `a body with several channels is one card`() throws {
    let folder = try DataFolder()
    try folder.write(
      """
      source: {title: A note, kind: note}
      bodies:
        stza: {name: STZA, website: a.example, channel: ["@a", "@b"]}
      """, to: "a-note.yaml")
    let run = try ProgramRun("list", "contacts", "--format", "vcard", "--data", folder.path)
    #expect(run.output.split(separator: "\r\n").count { $0 == "BEGIN:VCARD" } == 1)
  }

  @Test func `a formula in a dossier is neutralised`() throws {
    let folder = try DataFolder()
    try folder.write(
      "source: {title: A note, kind: note}\nzones:\n  z: {name: \"=HYPERLINK(1)\"}\n", to: "a-note.yaml")
    let arguments = ["list", "zones", "--format", "csv", "--data", folder.path]
    #expect(try ProgramRun(of: Program.path, arguments).output.contains("\r\nz,'=HYPERLINK(1),"))
    #expect(try ProgramRun(of: Program.path, arguments + ["--no-neutralise"]).output.contains("\r\nz,=HYPERLINK(1),"))
  }

  /// More than a pipe can hold. 141 is the shell's exit status for SIGPIPE.
  @Test func `a large output ends silently if its reader is gone`() throws {
    let folder = try DataFolder()
    let events = (1...2000).map { "  event-\($0): {name: The event with the number \($0)}\n" }.joined()
    try folder.write("source: {title: A note, kind: note}\nevents:\n" + events, to: "a-note.yaml")
    let script = "set -o pipefail; \"$0\" list events --format jsonl --data \"$1\" | head -1; echo $?"
    let run = try ProgramRun(of: "/bin/bash", ["-c", script, Program.path, folder.path])
    #expect(run.lines.count == 2)
    #expect(run.lines.last == "141")
    #expect(run.errors.isEmpty)
  }

  /// A page of A4 with margins of 25 mm has 53 lines of 90 characters in 11 points. A heading takes two lines, and of a link
  /// the text is printed.
  @Test func `a brief of the Punjab is two pages`() throws {
    let run = try ProgramRun("brief", "--province", "punjab", "--data", Program.seeds)
    #expect(run.end == .exit(0))
    let printed = run.output.replacing(/\]\(<[^>]*>\)/, with: "]")
    let lines = printed.split(separator: "\n").map { $0.hasPrefix("#") ? 2 : ($0.count + 89) / 90 }
    #expect(lines.reduce(0, +) <= 2 * 53)
  }
}
