import Foundation
import Testing

extension OnTheTerminal {
  @Suite struct ReloadingTests {
    private static let spokesman = "undated-spokesman-cptic.yaml"

    @Test(arguments: [false, true])
    func `a changed dossier is shown without a key and the selection stays`(byRenaming: Bool) async throws {
      let folder = try DataFolder.copyOfArticles()
      let session = try await TmuxSession.opened("--data '\(folder.path)'")
      try session.send("j", "j")
      try await session.waitUntil("the selection") {
        ScreenText($0).selected(in: "1 Zones")?.contains("(zone in Islamabad)") == true
      }
      try folder.replace(
        "place: {is: Haripur, at: 6}", with: "place: {is: Taxila, at: 6}", in: Self.spokesman, byRenaming: byRenaming)
      let lines = try await session.waitUntil("the new place") { $0.contains { $0.contains("(zone in Taxila)") } }
      #expect(!lines.contains { $0.contains("(zone in Haripur)") })
      #expect(ScreenText(lines).selected(in: "1 Zones")?.contains("(zone in Islamabad)") == true)
    }

    @Test func `an added or removed dossier is noticed`() async throws {
      let folder = try DataFolder.copyOfArticles()
      let session = try await TmuxSession.opened("--data '\(folder.path)'")
      try folder.write("source: {title: New, kind: news}\nzones: {z-new: {name: Nova Zone}}\n", to: "new.yaml")
      try await session.waitUntil("the new zone") { $0.contains { $0.contains("Nova Zone") } }
      try FileManager.default.removeItem(atPath: folder.file("new.yaml"))
      try await session.waitUntil("the zone gone") { !$0.contains { $0.contains("Nova Zone") } }
    }

    @Test(.enabled(if: Program.canForbidWatching))
    func `without reports of the system changes are looked for, and the last line says so`() async throws {
      let folder = try DataFolder.copyOfArticles()
      let before = Program.withoutWatching.map { "'\($0)'" }.joined(separator: " ") + " "
      let session = try await TmuxSession.opened("--data '\(folder.path)'", before: before)
      let told = "Changed dossiers are only noticed every 10 seconds: all inotify instances"
      try await session.waitUntil("what the last lines say") { $0.suffix(2).contains { $0.contains(told) } }
      try folder.write("source: {title: New, kind: news}\nzones: {z-new: {name: Nova Zone}}\n", to: "new.yaml")
      try await session.waitUntil("the new zone") { $0.contains { $0.contains("Nova Zone") } }
    }

    @Test func `a replaced folder is read and watched like the first`() async throws {
      let folder = try DataFolder.copyOfArticles()
      let session = try await TmuxSession.opened("--data '\(folder.path)'")
      try FileManager.default.moveItem(atPath: folder.path, toPath: folder.path + "-old")
      defer { try? FileManager.default.removeItem(atPath: folder.path + "-old") }
      try await session.waitUntil("no zones") { $0.contains { $0.contains("0 zones") } }
      try FileManager.default.copyItem(atPath: folder.path + "-old", toPath: folder.path)
      try await session.waitUntil("the zones") { $0.contains { $0.contains("9 plans") } }
      try folder.write("source: {title: New, kind: news}\nzones: {z-new: {name: Nova Zone}}\n", to: "new.yaml")
      try await session.waitUntil("the new zone") { $0.contains { $0.contains("Nova Zone") } }
    }

    @Test func `a broken dossier is reported and the good ones are shown`() async throws {
      let folder = try DataFolder.copyOfArticles()
      try folder.write(BadDossier.unknownField.text, to: "bad.yaml")
      let session = try await TmuxSession.opened("--data '\(folder.path)'")
      let lines = try session.screen()
      #expect(lines.last?.contains("1 problem in the dossiers; ! lists it") == true)
      #expect(ScreenText(lines).rows(of: "1 Zones").filter { $0.contains("notified") }.count == 3)
      let problems = try await session.press("!", until: "Problems")
      #expect(problems.contains { $0.contains("\(folder.file("bad.yaml")):4:5") })
      #expect(problems.contains { $0.contains("has no field “plaice”; did you mean “place”?") })
      try await session.press("Escape", untilGone: "plaice")
      try folder.write(BadDossier.unknownField.text.replacing("plaice", with: "place"), to: "bad.yaml")
      try await session.waitUntil("the corrected zone and no problem") {
        $0.contains { $0.contains("(zone in Neverland)") } && $0.last?.contains("problem") == false
      }
    }

    @Test func `the data folder is never changed`() async throws {
      let folder = try DataFolder.copyOfArticles()
      let before = try folder.contents()
      let session = try await TmuxSession.opened("--data '\(folder.path)'")
      try await session.press("j", untilSelected: "(zone in Haripur)", in: "1 Zones")
      try await session.press("Enter", untilSelected: "CPTIC", in: "3 Timeline")
      try await session.press("s", until: "Who says so?")
      try await session.press("q", untilGone: "Who says so?")
      try session.send("T", "r", "C-l")
      try await session.press("/", until: "Timeline /")
      try session.type("cptic")
      try await session.waitUntil("the filter") { $0.last?.hasPrefix(" Timeline /cptic") == true }
      try await session.press("Enter", until: "q quit")
      try session.send("q")
      #expect(try await session.exitStatus() == 0)
      _ = try ProgramRun("list", "zones", "--data", folder.path)
      #expect(try folder.contents() == before)
    }
  }
}
