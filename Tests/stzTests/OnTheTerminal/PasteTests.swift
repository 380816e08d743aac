import Foundation
import Testing

extension OnTheTerminal {
  @Suite struct PasteTests {
    @Test func aPasteIsTextAndNeverKeys() async throws {
      let session = try await TmuxSession.opened()
      let before = try await session.picture()
      // While nothing is typed, a paste means nothing: q would leave, r would read again.
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

    @Test func aPasteOfAMegabyteIsCutAndKeysGoOn() async throws {
      let session = try await TmuxSession.opened()
      try await session.press("/", until: "Zones /")
      try session.paste(String(repeating: "lahore ", count: 150_000))
      // Two hundred characters end with `lahor`, for 200 is 28 times 7 and 4.
      try await session.waitUntil("its end") {
        $0.last?.trimmingCharacters(in: .whitespaces).hasSuffix("lahore laho") == true
      }
      try session.send("C-u")
      try session.type("sindh")
      try await session.waitUntil("the next text") { $0.last?.hasPrefix(" Zones /sindh") == true }
    }

    @Test func theMarksAreOnWhileTheScreenIsOursAndOffAfterwards() async throws {
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
