import Foundation
import Testing

extension OnTheTerminal {
  @Suite struct ClipboardTests {
    /// The texts sent with OSC 52.
    private func sent(_ session: TmuxSession) throws -> [String] {
      try session.recorded().matches(of: /\u{1B}\]52;c;([A-Za-z0-9+\/=]*)\u{07}/).compactMap { match in
        Data(base64Encoded: String(match.output.1)).map { String(decoding: $0, as: UTF8.self) }
      }
    }

    @Test func `within tmux the text goes to its buffer`() async throws {
      let session = try await TmuxSession.opened()
      try await session.press("2", untilSelected: "SEDA", in: "2 Partners")
      try await session.moveDown(to: "ZBRA", in: "2 Partners")
      try await session.waitUntil("ZBRA") { ScreenText($0).title(of: "5 Zhongguancun") != nil }
      try await session.press("y", until: "Sent to the terminal's clipboard: Zhongguancun Belt and Road")
      try await session.waitUntil("the buffer") { _ in
        try session.buffer() == "Zhongguancun Belt and Road Industrial Promotion Association"
      }
    }

    @Test func `elsewhere it goes to the terminal in Base64`() async throws {
      let session = try TmuxSession()
      try session.record()
      try await session.open(before: "TMUX= TERM=xterm-256color ")
      try await session.press("j", untilSelected: "(zone in Haripur)", in: "1 Zones")
      try await session.press("y", until: "Sent to the terminal's clipboard: (zone in Haripur)")
      try await session.waitUntil("the bytes") { _ in try sent(session) == ["(zone in Haripur)"] }
      try await session.press("Y", until: "Sent to the terminal's clipboard: Daily The Spokesman, “4,500 Chinese")
      let citation =
        "Daily The Spokesman, “4,500 Chinese tech firms attend China-Pakistan technology investment moot”, "
        + "about Jul 2022, ¶ 6, https://dailyspokesman.net/live/?p=23789"
      try await session.waitUntil("the bytes") { _ in try sent(session).last == citation }
    }

    @Test func `a terminal that may print it gets nothing`() async throws {
      let session = try TmuxSession()
      try session.record()
      try await session.open(before: "TMUX= TERM=vt100 ")
      try await session.press("j", untilSelected: "(zone in Haripur)", in: "1 Zones")
      try await session.press("y", until: "This terminal has no clipboard access")
      #expect(try !session.recorded().contains("]52;"))
    }
  }
}
