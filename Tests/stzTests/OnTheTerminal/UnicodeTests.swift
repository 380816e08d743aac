import Testing

extension OnTheTerminal {
  @Suite struct UnicodeTests {
    /// Names that are known to break terminal programs. The bodies are partners, so each has a row.
    private static let names = [
      "沈阳经济技术开发区", "خیبر پختونخوا", "שלום עולם", "👨‍👩‍👧 family", "👍🏽 thumb", "🇵🇰🇨🇳 flags", "❤️ heart", "☎️ phone",
      "cafe\u{301} noir", "Việt Nam", "हिन्दी", "한국어", "ＡＢＣ", "ｱｲｳ", "𝗡𝗔𝗕 bold", "Ωжé", "𠀀𠮷 rare", "«°±×» signs",
    ]

    private func folder() throws -> DataFolder {
      let folder = try DataFolder()
      let bodies = Self.names.enumerated().map { "  b\($0.offset): {name: \"\($0.element)\", country: CN}\n" }
      try folder.write("source: {title: Names, kind: news}\nbodies:\n" + bodies.joined(), to: "names.yaml")
      return folder
    }

    /// Whatever a name contains, the frame beside it is in its column, by the widths of tmux, which has tables of
    /// its own.
    @Test(arguments: [(TmuxSession.Size(120, 90), 56), (TmuxSession.Size(50, 26), 49)])
    func `a name never moves its neighbours`(size: TmuxSession.Size, border: Int) async throws {
      let folder = try folder()
      let session = try await TmuxSession.opened("--data '\(folder.path)'", size)
      try session.send("2", "G")
      let lines = try await session.waitUntil("the last partner") { $0.contains { $0.contains("𠀀𠮷") } }
      var widths: Set<Int> = []
      for line in lines where line.hasPrefix("│") {
        let left = line.firstRange(of: /[│┃]│/)?.lowerBound ?? line.lastIndex(of: "│") ?? line.endIndex
        widths.insert(try session.width(of: String(line[..<left])))
      }
      #expect(widths == [border])
      let screen = ScreenText(lines)
      #expect(Self.names.count { name in screen.rows(of: "2 Partners").contains { $0.contains(name.prefix(2)) } } > 12)
    }

    @Test func `ambiguous characters are avoided if the terminal doubles them`() async throws {
      let folder = try folder()
      let session = try await TmuxSession.opened("--ambiguous-width 2 --data '\(folder.path)'")
      try session.send("2", "G")
      let lines = try await session.waitUntil("a wide name") { $0.contains { $0.contains("沈阳经济技") } }
      #expect(lines[1].hasPrefix("+- 1 Zones ---"))
      let doubtful: ClosedRange<Unicode.Scalar> = "\u{2010}"..."\u{2BFF}"
      #expect(!lines.joined().unicodeScalars.contains { doubtful.contains($0) })
    }

    @Test func `the ASCII option applies to lines and marks only`() async throws {
      let session = try await TmuxSession.opened("--ascii")
      try session.send("2", "G")
      let lines = try await session.waitUntil("a Chinese name") { $0.contains { $0.contains("中关村") } }
      #expect(lines[1].hasPrefix("+- 1 Zones ---"))
      #expect(!lines.joined().contains { "─│●≠▸…".contains($0) })
    }

    /// glibc has narrow lines in every UTF-8 locale. If this one is not installed, its character set still counts.
    @Test func `a Chinese locale changes no width`() async throws {
      let plain = try await TmuxSession.opened().picture()
      let chinese = try await TmuxSession.opened(environment: ["LC_ALL": "zh_CN.UTF-8", "LANG": "zh_CN.UTF-8"])
      try await chinese.waitUntil("the same screen", is: plain)
    }
  }
}
