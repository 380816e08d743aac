import Foundation
import Testing

extension OnTheTerminal {
  /// Writing what is on the screen into files.
  @Suite struct ExportTests {
    private let folder: DataFolder

    init() throws { folder = try DataFolder() }

    @Test(arguments: [TmuxSession.Size(120, 36), .init(50, 15)])
    func `contacts are written as the cards that the command prints`(size: TmuxSession.Size) async throws {
      let session = try await TmuxSession.opened("", size)
      try await session.press("4", until: "4 Contacts")
      try await session.press("E", until: "contacts.csv")
      try session.send("C-u")
      try session.type(folder.file("people.vcf"))
      try await session.press("Enter", until: "Wrote")
      let printed = try ProgramRun(of: Program.path, ["list", "contacts", "--format", "vcard"])
      #expect(printed.output.contains("BEGIN:VCARD"))
      #expect(try folder.contents() == ["people.vcf": Data(printed.output.utf8)])
      try await session.press("E", until: "contacts.csv")
      try session.send("C-u")
      try session.type(folder.file("people.vcf"))
      try await session.press("Enter", until: "It is there already")
      try await session.press("Escape", untilGone: "If it is there")
      try session.send("q")
    }

    @Test func `events without a day are left out of a calendar, and it is said`() async throws {
      let session = try await TmuxSession.opened("", .init(120, 36))
      try await session.press("3", until: "3 Timeline")
      try await session.press("E", until: "events.csv")
      try session.send("C-u")
      try session.type(folder.file("events.ics"))
      try await session.press("Enter", until: "left out")
      #expect(try folder.contents().keys.sorted() == ["events.ics"])
      try session.send("q")
    }
  }
}
