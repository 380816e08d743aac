import Foundation
import TestSupport
import Testing

@testable import ZoneData

/// The text with the watched records.
@Suite struct WatchlistTests {
  private static let shared = "# Ours\nseda   # Ali calls them\n\n  zbra\r\n# lahore-technopolis\nseda\n"

  @Test func `an id stands on each line, comments after a hash`() {
    let list = Watchlist("\u{FEFF}" + Self.shared)
    #expect(list.ids == ["seda", "zbra"])
    #expect(list.mistakes == [])
  }

  @Test func `an added id goes to the end, every other byte stays`() {
    var list = Watchlist(Self.shared + "cptic  # no end")
    let isNew = list.add("nsit")
    #expect(isNew)
    #expect(list == Watchlist(Self.shared + "cptic  # no end\nnsit\n"))
    let isNewAgain = list.add("seda")
    #expect(!isNewAgain)
    #expect(list == Watchlist(Self.shared + "cptic  # no end\nnsit\n"))
    var windows = Watchlist("seda\r\n")
    windows.add("nsit")
    #expect(windows == Watchlist("seda\r\nnsit\r\n"))
    var empty = Watchlist()
    empty.add("nsit")
    #expect(empty == Watchlist("nsit\n"))
  }

  @Test func `a removed id takes its lines along, every other byte stays`() {
    var list = Watchlist(Self.shared)
    let wasThere = list.remove("seda")
    #expect(wasThere)
    #expect(list == Watchlist("# Ours\n\n  zbra\r\n# lahore-technopolis\n"))
    let wasInComment = list.remove("lahore-technopolis")
    #expect(!wasInComment)
    var bytes = Watchlist(Array("seda\n# ".utf8) + [0xFF, 0xFE] + Array("\nzbra".utf8))
    bytes.remove("zbra")
    #expect(bytes.bytes == Array("seda\n# ".utf8) + [0xFF, 0xFE, 0x0A])
  }

  @Test func `what git leaves in a conflict is a mistake with its line`() {
    let list = Watchlist("seda\n<<<<<<< HEAD\nzbra\n=======\nnsit\n>>>>>>> 1a2b\n")
    #expect(list.ids == ["seda", "zbra", "nsit"])
    #expect(list.mistakes.map(\.line) == [2, 4, 6])
    #expect(
      list.mistakes.first?.message == "line 2: “<<<<<<< HEAD” is not an id; write one id on each line, comments after #"
    )
  }

  @Test func `the journal keeps the list in a file`() throws {
    try Fixture.withFolder { folder in
      let journal = Journal(folder: folder, isMade: false)
      #expect(try journal.watchlist() == Watchlist())
      let empty = try journal.editWatchlist { $0.remove("seda") }
      #expect(empty == Watchlist())
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
      let first = try journal.editWatchlist { $0.add("seda") }
      #expect(first.ids == ["seda"])
      try journal.editWatchlist { $0.add("zbra") }
      #expect(try String(contentsOfFile: folder + "/watched.txt", encoding: .utf8) == "seda\nzbra\n")
      #expect(try journal.watchlist().ids == ["seda", "zbra"])
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["watched.txt"])
    }
  }

  @Test func `a list that is a link to elsewhere is not written`() throws {
    try Fixture.withFolder { folder in
      try FileManager.default.createDirectory(atPath: folder + "/journal", withIntermediateDirectories: true)
      try "seda\n".write(toFile: folder + "/other.txt", atomically: true, encoding: .utf8)
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/journal/watched.txt", withDestinationPath: folder + "/other.txt")
      let journal = Journal(folder: folder + "/journal", isMade: false)
      #expect(throws: JournalError.self) { try journal.editWatchlist { list in list.add("zbra") } }
      #expect(try String(contentsOfFile: folder + "/other.txt", encoding: .utf8) == "seda\n")
    }
  }
}
