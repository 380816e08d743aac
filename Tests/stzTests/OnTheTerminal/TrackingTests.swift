import Foundation
import Testing

extension OnTheTerminal {
  /// Writing from the dashboard: notes, new documents, drafts, and what is new.
  @Suite struct TrackingTests {
    private let data: DataFolder
    private let journal: DataFolder

    init() throws {
      data = try DataFolder.copyOfArticles()
      journal = try DataFolder()
    }

    private var arguments: String { "--data '\(data.path)' --journal '\(journal.path)'" }

    private func opened(
      _ size: TmuxSession.Size, environment: [String: String] = [:]
    ) async throws -> TmuxSession {
      let session = try await TmuxSession.opened(arguments, size, environment: environment)
      try await session.press("j", untilSelected: "(zone in Haripur)", in: "1 Zones")
      return session
    }

    /// The dossiers in the journal, by name.
    private func written() throws -> [String: String] {
      try journal.contents().filter { $0.key.hasSuffix(".yaml") }.mapValues { String(decoding: $0, as: UTF8.self) }
    }

    @Test(arguments: [TmuxSession.Size(120, 36), .init(50, 15)])
    func `a follow-up is written, shown and undone`(size: TmuxSession.Size) async throws {
      let session = try await opened(size)
      try await session.press("a", until: "Note on (zone in Haripur)")
      try session.type("Ask for the map")
      try await session.press("Tab", until: "tomorrow")
      try session.type("+1w")
      try await session.press("Enter", until: "Wrote: follow-up on (zone in Haripur)")
      let texts = try written()
      #expect(texts.count == 1)
      #expect(texts.first?.key.hasSuffix("-ask-for-the-map.yaml") == true)
      #expect(texts.first?.value.contains("\n      is: Ask for the map\n      due: 2") == true)
      try await session.press("A", until: "Ask for the map")
      try await session.press("Space", until: "Wrote: done: Ask for the map")
      #expect(try written().first?.value.contains("state: done") == true)
      try await session.press("u", until: "Undid: done: Ask for the map")
      #expect(try written() == texts)
      try await session.press("u", until: "Undid: follow-up")
      #expect(try written().isEmpty)
      try session.send("q")
    }

    @Test func `Esc keeps what was typed unless the user says otherwise`() async throws {
      let session = try await opened(.init(50, 15))
      try await session.press("a", until: "Note on")
      try session.type("Half a")
      try await session.press("Escape", until: "Discard what you typed?")
      try await session.press("n", untilGone: "Discard")
      try session.type(" note")
      try await session.press("Escape", until: "Discard what you typed?")
      try await session.press("y", untilGone: "Half a note")
      #expect(try written().isEmpty)
    }

    @Test func `a new document is edited, checked, and edited again at its mistake`() async throws {
      let editor = journal.file("editor")
      let script = """
        #!/bin/sh
        for file; do :; done
        if grep -q 'many acre' "$file"; then sed -i 's/many acre/12 acre/' "$file"
        else printf 'zones:\\n  example-b: {name: Example B, area: many acre}\\n' >> "$file"; fi
        echo "$1" >> '\(journal.file("lines"))'

        """
      try journal.write(script, to: "editor")
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: editor)
      let session = try await opened(.init(120, 36), environment: ["EDITOR": editor])
      try await session.press("i", until: "New document")
      try session.type("Park opens")
      try await session.press("Tab", until: "Publisher")
      try session.type("Gazette")
      try await session.press("Enter", until: "many acre has no plain number")
      try session.send("Enter")
      try await session.waitUntil("the fixed dossier, and the dashboard again") { lines in
        let isFixed = try written().values.contains { $0.contains("area: 12 acre") }
        return isFixed && lines.first?.hasPrefix(" stz  ") == true
          && !lines.contains { $0.contains("has no plain number") }
      }
      let text = try #require(try written().first { $0.key.contains("gazette-park-opens") }?.value)
      #expect(text.contains("title: Park opens\n") && text.contains("area: 12 acre"))
      let lines = try String(contentsOfFile: journal.file("lines"), encoding: .utf8).split(separator: "\n")
      let place = try #require(
        text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex {
          $0.contains("example-b")
        })
      #expect(lines.last == "+\(place + 1)")
      try await session.press("i", until: "New document")
      try session.type("Park opens")
      try await session.press("Enter", until: "It is there already")
    }

    @Test func `a value is corrected in the detail`() async throws {
      let session = try await opened(.init(120, 36))
      try await session.press("5", until: "Province")
      try await session.press("c", until: "Correct the ")
      try await session.press("C-u", until: "the right value")
      try session.type("PK-PB")
      try await session.press("Tab", until: "why the printed value is wrong")
      try session.type("the map")
      try await session.press("Tab", until: "address or title")
      try session.type("The Atlas")
      try await session.press("Enter", until: "Wrote: correction of the province of (zone in Haripur)")
      let text = try #require(try written().values.first)
      #expect(text.contains("corrects: PK-KP") && text.contains("note: After The Atlas"))
      try await session.press("k", until: "✎")
    }

    @Test func `a story is drafted, reviewed beside its text, and written`() async throws {
      let story = """
        Example Park is notified

        The Special Technology Zones Authority notified Example Technology Park in Lahore on 18 November 2026.

        The park has an area of 90 acres.

        """
      try journal.write(story, to: "story.txt")
      let session = try await opened(.init(80, 24))
      try await session.press("D", until: "Draft a dossier")
      try session.type(journal.file("story.txt"))
      let lines = try await session.press("Enter", until: "Accept all")
      #expect(lines.contains { $0.contains("Article") && $0.contains("Draft") })
      try await session.press("Enter", until: "15 of 15")
      try session.send("g")
      try session.send("g")
      try await session.press("Enter", until: "Wrote: dossier of “Example Park is notified”")
      let text = try #require(try written().values.first)
      #expect(text.contains("status: {is: notified") && text.contains("bodies:"))
    }

    @Test func `what another program writes is new until it is marked as seen`() async throws {
      let session = try await opened(.init(120, 36))
      try journal.write(
        "source: {title: N, kind: news}\nzones: {aaa-park: {name: Aaa Park, province: PK-PB}}\n", to: "n.yaml")
      try await session.waitUntil("the new zone") { $0.contains { $0.contains("1 new") } }
      try await session.press(")", untilSelected: "Aaa Park", in: "1 Zones")
      try await session.press("0", until: "New since the last visit")
      try await session.press("R", until: "Marked as seen: 1 new record")
      try await session.press("Escape", untilGone: "1 new")
    }
  }
}
