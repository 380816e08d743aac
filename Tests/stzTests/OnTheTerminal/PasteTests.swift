import Foundation
import Testing

extension OnTheTerminal {
  @Suite struct PasteTests {
    @Test func `a paste is text and never keys`() async throws {
      let session = try await TmuxSession.opened()
      let before = try await session.picture()
      // Outside text input a paste is ignored: q would quit, r would reload.
      try session.paste("qr?\n")
      try await session.press("/", until: "Zones /")
      try session.paste("la\nho\u{1B}[31m\u{7}re\t")
      try await session.waitUntil("the text in one line") { $0.last?.hasPrefix(" Zones /la ho[31mre") == true }
      try session.send("C-u")
      try session.paste("沈阳")
      try await session.waitUntil("the wide text") { $0.last?.hasPrefix(" Zones /沈阳") == true }
      try session.send("Escape")
      try await session.waitUntil("the start", is: before)
    }

    @Test func `a paste of a megabyte is cut and keys continue`() async throws {
      let session = try await TmuxSession.opened()
      try await session.press("/", until: "Zones /")
      try session.paste(String(repeating: "lahore ", count: 150_000))
      // Two hundred characters end with `lahor`, because 200 is 28 times 7 plus 4.
      try await session.waitUntil("its end") {
        $0.last?.trimmingCharacters(in: .whitespaces).hasSuffix("lahore laho") == true
      }
      try session.send("C-u")
      try session.type("sindh")
      try await session.waitUntil("the next text") { $0.last?.hasPrefix(" Zones /sindh") == true }
    }

    @Test func `a paste without its end becomes text after a second, and keys act again`() async throws {
      let session = try await TmuxSession.opened()
      try await session.press("/", until: "Zones /")
      try session.type("\u{1B}[200~lahore")
      try await session.waitUntil("the text") { $0.last?.hasPrefix(" Zones /lahore") == true }
      try await session.press("Escape", untilGone: "Zones /lahore")
    }

    @Test func `what an editor leaves of a paste is dropped`() async throws {
      let folder = try DataFolder()
      try folder.write("#!/bin/sh\nstty raw -echo; printf 'waiting\\r\\n'; head -c 1 >/dev/null; stty sane\n", to: "vi")
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.file("vi"))
      let session = try await TmuxSession.opened(environment: ["EDITOR": folder.file("vi")])
      let before = try await session.press("j", untilSelected: "(zone in Haripur)", in: "1 Zones")
      try await session.press("e", until: "waiting")
      try session.type("abc?q\u{1B}[201~")
      try await session.waitUntil("the same screen") { $0 == before }
      try await session.press("?", until: "Drilling down")
    }

    @Test func `the paste markers are on only while the screen is ours`() async throws {
      let session = try TmuxSession()
      try session.record()
      try await session.open()
      try session.send("C-z")
      try await session.waitForShell()
      try session.type("fg")
      try session.send("Enter")
      try await session.waitUntil("the program") { $0[0].hasPrefix(" stz  ") }
      try session.send("q")
      try await session.waitForShell()
      try await session.waitUntil("both turned on and off") { _ in
        try session.recorded().matches(of: /\u{1B}\[\?2004([hl])/).map { String($0.output.1) } == ["h", "l", "h", "l"]
      }
    }
  }
}
