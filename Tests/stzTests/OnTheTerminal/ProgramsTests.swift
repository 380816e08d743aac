import Foundation
import Testing

extension OnTheTerminal {
  /// The editor and the browser, replaced by scripts.
  @Suite struct ProgramsTests {
    private let folder: DataFolder

    init() throws {
      folder = try DataFolder.copyOfArticles()
    }

    /// A script with the name of a program. It records its arguments before it runs its body.
    private func program(_ name: String, _ text: String = "") throws -> String {
      let file = folder.file(name)
      try folder.write("#!/bin/sh\nprintf '<%s>' \"$@\" > '\(notes)'\n\(text)\n", to: name)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file)
      return file
    }

    private var notes: String { folder.file("notes") }

    private func noted() throws -> String {
      (try? String(contentsOfFile: notes, encoding: .utf8)) ?? ""
    }

    /// The program on copied dossiers, with the first zone selected.
    private func opened(_ environment: [String: String]) async throws -> TmuxSession {
      let session = try await TmuxSession.opened("--data '\(folder.path)'", environment: environment)
      try await session.press("j", untilSelected: "(zone in Haripur)", in: "1 Zones")
      return session
    }

    @Test func `the editor opens the dossier at the line and the change is shown`() async throws {
      let editor = try program("vi", "printf '\\033[2J\\033[5;5Hgarbage'; sed -i 's/Haripur/Taxila/' \"$2\"")
      let session = try await opened(["EDITOR": "'\(editor)' -R"])
      // The first argument is then -R, so the file is the third.
      _ = try program("vi", "printf '\\033[2J\\033[5;5Hgarbage'; sed -i 's/Haripur/Taxila/' \"$3\"")
      try await session.press("e", until: "(zone in Taxila)")
      let file = folder.file("undated-spokesman-cptic.yaml")
      let line = try #require(
        try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
          .firstIndex { $0.contains("place: {is: Taxila") })
      #expect(try noted() == "<-R><+\(line + 1)><\(file)>")
      let after = try await session.picture()
      try await session.press("C-l", until: "(zone in Taxila)")
      #expect(try await session.picture() == after)
      #expect(!ScreenText(try session.screen()).contains("garbage"))
    }

    @Test func `a window resized meanwhile is filled afterwards`() async throws {
      let editor = try program("vi", "echo waiting; read line")
      let session = try await opened(["EDITOR": editor])
      try await session.press("e", until: "waiting")
      try session.resize(to: .init(80, 24))
      try session.send("Enter")
      let fresh = try await TmuxSession.opened("--data '\(folder.path)'", .init(80, 24))
      try await fresh.press("j", untilSelected: "(zone in", in: "1 Zones")
      try await session.waitUntil("the screen of a fresh start", is: try await fresh.picture())
    }

    @Test func `Ctrl-C and Ctrl-Z in the editor are for the editor`() async throws {
      let editor = try program(
        "vim", "trap 'echo caught' INT; echo waiting; until [ \"$line\" = end ]; do read line; echo \"got $line\"; done"
      )
      let session = try await opened(["VISUAL": editor])
      let before = try await session.picture()
      try await session.press("e", until: "waiting")
      try await session.press("C-c", until: "caught")
      try session.send("C-z")
      try await session.waitForShell()
      try session.type("fg")
      try session.send("Enter")
      try await session.waitUntil("the job again") { _ in
        try session.foregroundGroup() != Int32(try session.state("pane_pid"))
      }
      try session.type("words")
      try await session.press("Enter", until: "got words")
      try session.type("end")
      try session.send("Enter")
      try await session.waitUntil("the screen as it was", is: before)
      try session.send("q")
      #expect(try await session.exitStatus() == 0)
    }

    @Test func `failures are reported and the screen is as before`() async throws {
      let editor = try program("bad", "exit 3")
      let session = try await opened(["EDITOR": editor])
      try await session.press("e", until: "bad exited with code 3")
      try session.send("q")
      for (variable, message) in [
        ("EDITOR=no-such-editor", "Cannot find the program no-such-editor"),
        ("EDITOR='\(folder.file("undated-spokesman-cptic.yaml"))'", "it is not executable"),
        ("EDITOR= PATH=/nowhere", "No editor: set VISUAL or EDITOR"),
      ] {
        try await session.open("--no-session --data '\(folder.path)'", before: "\(variable) ")
        try await session.press("j", untilSelected: "(zone in Haripur)", in: "1 Zones")
        try await session.press("e", until: message)
        try session.send("q")
      }
    }

    /// The article on SEDA has an address, the one on the conference has none.
    private func openedAtTheLetter(_ environment: [String: String]) async throws -> TmuxSession {
      let session = try await opened(environment)
      try session.send("g", "g", "3", "g", "g")
      try await session.waitUntil("the letter") {
        ScreenText($0).selected(in: "3 Timeline")?.contains("Letter of Intent") == true
      }
      return session
    }

    private var address: String {
      get throws {
        let text = try String(
          contentsOfFile: folder.file("2022-08-02-diplomatic-insight-seda.yaml"), encoding: .utf8)
        return String(try #require(text.firstMatch(of: /address: "?(https?:[^\s"]+)/)).output.1)
      }
    }

    @Test func `the browser gets the address and the screen is undisturbed`() async throws {
      let browser = try program("firefox", "echo noise; echo noise >&2; exit 5")
      let session = try await openedAtTheLetter(["BROWSER": "/no/such/browser:\(browser)"])
      try await session.press("o", until: "firefox exited with code 5")
      #expect(try noted() == "<\(try address)>")
      #expect(!ScreenText(try session.screen()).contains("noise"))
    }

    @Test func `a text browser has the terminal to itself`() async throws {
      let browser = try program("w3m", "echo reading; read line")
      let session = try await openedAtTheLetter(["BROWSER": browser])
      let before = try await session.picture()
      try await session.press("o", until: "reading")
      #expect(try noted() == "<\(try address)>")
      try session.send("Enter")
      try await session.waitUntil("the screen as it was", is: before)
    }

    @Test func `a document without an address is reported`() async throws {
      let session = try await opened([:])
      // The name shown is a correction in a note, which was never published.
      try session.send("g", "g", "4", "G")
      try await session.waitUntil("the last contact") { ScreenText($0).title(of: "5 Zhang Xiaodong") != nil }
      try await session.press("o", until: "The document has no web address")
    }
  }
}
