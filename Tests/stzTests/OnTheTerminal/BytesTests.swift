import Testing

extension OnTheTerminal {
  /// The bytes sent to the terminal, as received by tmux.
  @Suite struct BytesTests {
    /// The recorded frames: the output between the markers of mode 2026, each sent in one write.
    private func frames(_ bytes: String) -> [Substring] {
      bytes.matches(of: /\u{1B}\[\?2026h(.*?)\u{1B}\[\?2026l/.dotMatchesNewlines()).map(\.output.1)
    }

    private func opened(_ arguments: String = "") async throws -> TmuxSession {
      let session = try TmuxSession()
      try session.record()
      try await session.open(arguments)
      return session
    }

    /// The output after a number of bytes, once it contains a text.
    private func bytes(_ session: TmuxSession, after count: Int, with text: String) async throws -> String {
      var new = ""
      try await session.waitUntil("the bytes of \(text)") { _ in
        new = String(decoding: Array(try session.recorded().utf8.dropFirst(count)), as: UTF8.self)
        return new.contains(text) && new.hasSuffix("\u{1B}[?2026l")
      }
      return new
    }

    @Test(arguments: [("/", " /"), ("p", "PK-SD"), ("?", "Drilling down"), ("s", "Who says so?")])
    func `opening a prompt or a popup never clears the screen and is one frame`(key: String, text: String) async throws
    {
      let session = try await opened()
      try await session.press("j", untilSelected: "(zone in Haripur)", in: "1 Zones")
      let before = try session.recorded().utf8.count
      try session.send(key)
      let bytes = try await bytes(session, after: before, with: text)
      #expect(!bytes.contains("\u{1B}[2J") && !bytes.contains("\u{1B}[J") && !bytes.contains("\u{1B}[H\u{1B}[J"))
      #expect(frames(bytes).count == 1)
      // A prompt is only a few words in the last line.
      #expect(key != "/" || bytes.utf8.count < 300)
    }

    @Test func `nothing is outside the frames`() async throws {
      let session = try await opened()
      let before = try session.recorded().utf8.count
      for _ in 0..<6 { try session.send("j") }
      try session.send("p")
      let bytes = try await bytes(session, after: before, with: "PK-SD")
      let framed = frames(bytes).reduce(0) { $0 + $1.utf8.count + 16 }
      #expect(framed == bytes.utf8.count)
    }

    @Test func `a cursor key that changes no other pane costs few bytes`() async throws {
      let session = try await opened()
      try session.send("3", "g", "g")
      try await session.waitUntil("the letter") {
        ScreenText($0).selected(in: "3 Timeline")?.contains("Letter of Intent") == true
      }
      try session.send("p")
      try await session.waitUntil("the provinces") { $0.contains { $0.contains("PK-SD") } }
      let before = try session.recorded().utf8.count
      try session.send("Down")
      let bytes = try await bytes(session, after: before, with: "\u{1B}[?2026h")
      #expect(bytes.utf8.count < 300)
    }

    /// A terminal may not answer, and a late answer would be taken for keys.
    @Test func `the terminal gets no queries`() async throws {
      let session = try await opened("--mouse on")
      try await session.press("T", until: "Theme: ")
      try await session.press("y", until: "No record is selected")
      try session.send("q")
      #expect(try await session.exitStatus() == 0)
      let bytes = try session.recorded()
      #expect(bytes.contains("\u{1B}[?2026h"))
      // Status, attributes, version, keyboard, capabilities, colours, modes.
      for question in [
        /\u{1B}\[\??[56]n/, /\u{1B}\[[>=]?0?c/, /\u{1B}\[>0?q/, /\u{1B}\[\?u/, /\u{1B}P\+q/, /\u{1B}\]1?[0-9];\?/,
        /\$p/,
      ] {
        #expect(try question.firstMatch(in: bytes) == nil)
      }
    }

    /// The terminal's colours belong to its user: none is redefined, however rich the theme.
    @Test func `the terminal's palette is never changed`() async throws {
      let session = try TmuxSession(environment: ["COLORTERM": "truecolor"])
      try session.record()
      try await session.open("--theme dark", before: "TMUX= TERM=xterm-256color ")
      try await session.press("t", until: "Themes")
      try session.send("Down", "Down", "Enter", "q")
      #expect(try await session.exitStatus() == 0)
      let bytes = try session.recorded()
      for request in [/\u{1B}\]4;/, /\u{1B}\]10[0-9]?[;\u{7}\u{1B}]/, /\u{1B}\]P/, /\u{1B}c/] {
        #expect(try request.firstMatch(in: bytes) == nil)
      }
    }

    /// A first frame in other colours would flash.
    @Test(arguments: ["--theme mono", ""])
    func `the first frame is already in the requested theme`(arguments: String) async throws {
      let config = try DataFolder()
      try config.configure("config.yaml", "theme: mono\n")
      let session = try TmuxSession(environment: config.environment)
      try session.record()
      try await session.open(arguments)
      try session.send("q")
      try await session.waitForShell()
      #expect(Colours.set(in: [try session.recorded()]).isEmpty)
    }

    /// Most terminfo entries reset the character set with each change of attributes, although the program never changes
    /// it.
    @Test func `attributes do not reset the character set`() async throws {
      let session = try TmuxSession()
      try session.record()
      try await session.open(before: "TMUX= TERM=xterm-256color ")
      let before = try session.recorded().utf8.count
      try session.send("j")
      let bytes = try await bytes(session, after: before, with: "Haripur")
      #expect(!bytes.contains("\u{1B}(B") && !bytes.contains("\u{F}"))
    }

    /// Consoles print sequences that they do not understand.
    @Test(arguments: ["linux", "vt100"])
    func `a terminal that supports no modes gets none`(term: String) async throws {
      guard Terminfo.knows(term) else { return }
      let session = try TmuxSession()
      try await session.waitForShell()
      let settings = try session.lineSettings()
      try session.record()
      try await session.open("--mouse off", before: "TMUX= TERM=\(term) ")
      try await session.press("j", untilSelected: "(zone in Haripur)", in: "1 Zones")
      try await session.press("?", until: "Drilling down")
      try await session.press("Escape", untilGone: "Drilling down")
      try session.send("q")
      #expect(try await session.exitStatus() == 0)
      #expect(try session.lineSettings() == settings)
      let bytes = try session.recorded()
      for mode in ["?2026", "?2004", "?1000", "?1006", "]52;"] {
        #expect(!bytes.contains(mode), "\(mode)")
      }
    }

    @Test func `the content of a dossier never controls the terminal`() async throws {
      let folder = try DataFolder()
      try folder.write(
        """
        source: {title: "T\\e]0;title\\a\\e[2J", publisher: "P\\u009b31m", kind: news}
        zones:
          evil: {name: "Evil\\e]52;c;cm0gLXJm\\a\\u202e Zone", place: "\\eP1000p\\e\\\\", province: PK-KP}
        """, to: "evil.yaml")
      let session = try await opened("--data '\(folder.path)'")
      try session.send("j", "s")
      try await session.waitUntil("the sources") { $0.contains { $0.contains("Who says so?") } }
      let bytes = try session.recorded()
      #expect(bytes.contains("Evil") && bytes.contains("]52;c;cm0gLXJm"))
      for sequence in ["]52;", "]0;", "P", "[2J", "\\"] {
        #expect(!bytes.contains("\u{1B}\(sequence)"), "\(sequence)")
      }
      #expect(!bytes.unicodeScalars.contains { (0x80..<0xA0).contains($0.value) || $0.value == 0x202E })
    }
  }
}
