import Testing

extension OnTheTerminal {
  @Suite struct ResizingTests {
    private static let sizes: [TmuxSession.Size] = [
      .init(120, 36), .init(80, 24), .init(50, 15), .init(30, 8), .init(10, 3),
    ]

    @Test func `every size while shrinking and growing looks like a fresh start`() async throws {
      let session = try await selected(at: Self.sizes[0])
      var fresh: [TmuxSession.Size: Picture] = [:]
      for size in Self.sizes {
        fresh[size] = try await selected(at: size).picture()
      }
      for size in Self.sizes + Self.sizes.reversed() {
        try session.resize(to: size)
        try await session.waitUntil("the screen of a fresh start at \(size)", is: try #require(fresh[size]))
      }
    }

    @Test func `rapid resizing leaves no artefacts and keeps the selection`() async throws {
      let session = try await selected(at: Self.sizes[0])
      let before = try await session.picture()
      for _ in 0..<4 {
        for size in Self.sizes.dropFirst() + Self.sizes.reversed() {
          try session.resize(to: size)
        }
      }
      try await session.waitUntil("the same screen", is: before)
      try await session.press("j", untilSelected: "(zone in Lahore)", in: "1 Zones")
    }

    @Test func `an open popup survives resizing`() async throws {
      let session = try await selected(at: Self.sizes[0])
      try await session.press("p", until: "PK-JK")
      let before = try await session.picture()
      for size in Self.sizes.dropFirst() + [Self.sizes[0]] {
        try session.resize(to: size)
      }
      try await session.waitUntil("the same screen", is: before)
    }

    /// The program with (zone in Islamabad) selected, which is not visible on the smallest screens.
    private func selected(at size: TmuxSession.Size) async throws -> TmuxSession {
      let session = try await TmuxSession.opened("", size)
      let shows = size.width >= 40 && size.height >= 10
      try session.send("j", "j")
      try await session.waitUntil("(zone in Islamabad) selected") { lines in
        !shows || ScreenText(lines).selected(in: "1 Zones")?.contains("(zone in Isla") == true
      }
      return session
    }
  }
}
