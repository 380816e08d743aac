import TestSupport
import Testing
import ZoneData
import ZoneDraft

/// The queue of documents that wait for a review.
struct DraftQueueTests {
  private func entry(_ name: String, on day: Int, _ state: DraftQueue.State = .waiting) throws -> DraftQueue.Entry {
    DraftQueue.Entry(
      name: name, title: "Title: \"\(name)\"", document: "/tmp/\(name).txt", published: try EDTFDate("2022-08"),
      added: try #require(Day(year: 2026, month: 11, day: day)), proposals: 7, state: state)
  }

  @Test func keepsWhatWasAdded() throws {
    try Fixture.withFolder { folder in
      let queue = DraftQueue(folder: folder + "/drafts")
      let (late, early) = (try entry("late", on: 26), try entry("early", on: 25, .begun))
      try queue.add(late)
      try queue.add(early)
      try queue.add(try entry("gone", on: 24, .done))
      #expect(queue.open == [early, late])
      #expect(queue.entries.count == 3)
    }
  }

  @Test func keepsTheStateOfADocumentThatIsAddedAgain() throws {
    try Fixture.withFolder { folder in
      let queue = DraftQueue(folder: folder)
      try queue.add(try entry("story", on: 25, .dropped))
      try queue.add(try entry("story", on: 26))
      #expect(queue.entries.map(\.state) == [.dropped])
    }
  }

  @Test func isEmptyWithoutAFolder() { #expect(DraftQueue(folder: "/nowhere/at/all").entries.isEmpty) }
}
