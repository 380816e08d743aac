import TestSupport
import Testing

@testable import ZoneData

/// The message of a commit, from what differs.
@Suite struct JournalMessageTests {
  private static let names: [RecordID: String] = ["seda": "SEDA", "park": "Haripur zone", "old": "Old SEDA"]

  private func message(
    _ files: [(before: String?, after: String?)], watched: (String, String) = ("", ""), others: [String] = []
  ) -> JournalMessage {
    JournalMessage(
      files.map { .init(before: $0.before.map { Fixture.dossier($0) }, after: $0.after.map { Fixture.dossier($0) }) },
      watched: (Watchlist(watched.0), Watchlist(watched.1)), others: others, name: { Self.names[$0] ?? $0.text })
  }

  private static let note = "source: {title: N, kind: note}\nbodies:\n  seda:\n    notes: {is: Call, due: 2026-12-03}\n"

  @Test func `what a note says is named with its record`() {
    #expect(message([(nil, Self.note.replacing(", due: 2026-12-03", with: ""))]).parts == ["note on SEDA"])
    #expect(message([(nil, Self.note)]).parts == ["follow up on SEDA"])
    let done = Self.note.replacing("03}", with: "03, state: done}")
    #expect(message([(Self.note, done)]).parts == ["done: Call (SEDA)"])
    let correction = """
      source: {title: N, kind: note}
      zones:
        park: {area: {is: 86 kanal, corrects: 68 kanal, because: misprint}}
      """
    #expect(message([(nil, correction)]).parts == ["correct the area of Haripur zone"])
    let join = "source: {title: N, kind: note}\nsame:\n  old: {is: seda, because: renamed}\n"
    #expect(message([(nil, join)]).parts == ["join Old SEDA with SEDA"])
    let apart = "source: {title: N, kind: note}\ndifferent:\n  old: {from: seda, because: two}\n"
    #expect(message([(nil, apart)]).parts == ["keep Old SEDA and SEDA apart"])
  }

  @Test func `a document is named by its title`() {
    let news = "source: {title: Park opens, kind: news}\nzones: {park: {name: Park}}\n"
    #expect(message([(nil, news)]).parts == ["add “Park opens”"])
    #expect(message([(news, news.replacing("Park}", with: "The Park}"))]).parts == ["change “Park opens”"])
    #expect(message([(news, nil)]).parts == ["remove “Park opens”"])
  }

  @Test func `the watch list says who is watched`() {
    #expect(message([], watched: ("old\n", "old\nseda\n")).subject == "Watch SEDA")
    #expect(message([], watched: ("old\nseda\n", "old\n")).subject == "No longer watch SEDA")
    #expect(message([], watched: ("old\n", "old  # ours\n")).subject == "Change the watch list")
    #expect(message([], others: [".gitignore"]).subject == "Change .gitignore")
  }

  @Test func `a subject has as many parts as fit into 72 characters`() {
    let several = message([(nil, Self.note)], watched: ("", "park\nold\n"))
    #expect(several.subject == "Follow up on SEDA; watch Haripur zone; watch Old SEDA")
    #expect(several.text == "\(several.subject)\n\n- Follow up on SEDA\n- Watch Haripur zone\n- Watch Old SEDA")
    let many = message([], watched: ("", (1...9).map { "record-number-\($0)\n" }.joined()))
    #expect(many.subject == "Watch record-number-1; watch record-number-2 and 7 more")
    let long = message([], watched: ("", String(repeating: "x", count: 100)))
    #expect(long.subject.count == 72 && long.subject.hasSuffix("…"))
  }
}
