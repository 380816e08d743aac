import Foundation
import Synchronization
import Testing

@testable import ZoneData

/// A first index that is stopped goes on where it was, and is then as if it had never been stopped.
@Suite struct FirstBuildTests {
  /// Five dossiers that tell of a zone each, of events of their own, and of one event together.
  private static func write(to data: String) throws {
    for number in 1...5 {
      let events = (1...40).map { "  event-\(number)-\($0): {name: Event \($0), date: 20\(10 + $0 % 9)-0\(number)}" }
      let text = """
        source: {title: Number \(number), kind: news, published: 2022-01-0\(number)}
        zones:
          zone-\(number):
            name: Zone \(number)
            status: [{is: approved, on: 2020-0\(number)}, {is: notified, on: 2021-0\(number)}]
        events:
          common: {name: Common event, date: 2020-03-0\(number), zones: {zone-\(number): subject}}
        \(events.joined(separator: "\n"))
        """
      try text.write(toFile: "\(data)/number-\(number).yaml", atomically: true, encoding: .utf8)
    }
  }

  /// Notes what it is told, and stops after some of it.
  private final class Listener: Sendable {
    private let told = Mutex<[String]>([])
    let last: Int

    init(last: Int = .max) {
      self.last = last
    }

    var all: [String] { told.withLock { $0 } }

    var progress: Indexing {
      Indexing(
        told: { [self] stage, done, total in told.withLock { $0.append("\(stage) \(done)/\(total)") } },
        isStopped: { [self] in told.withLock { $0.count > last } })
    }
  }

  @Test(arguments: 0...8)
  func oneThatIsStoppedGoesOnWhereItWas(last: Int) throws {
    try Fixture.withFolder { data in
      try Fixture.withFolder { cache in
        try Self.write(to: data)
        let place = CatalogueCache(folders: [data], in: URL(filePath: cache), settling: -9)
        let (first, second) = (Listener(last: last), Listener())
        #expect(throws: CatalogueError.stopped) { try place.open(first.progress) }
        let (found, fresh) = (try IndexDump.lines(of: place.open(second.progress)), try Catalogue(folders: [data]))
        #expect(try found == IndexDump.lines(of: fresh))
        // Six times of the dossiers and four times of the records is all there is to tell, but for where the two meet.
        #expect(second.all.count <= 11 - last, "\(second.all)")
        let left = try FileManager.default.contentsOfDirectory(atPath: cache)
        #expect(left.count == 2, "\(left)")
      }
    }
  }

  @Test func whatChangedMeanwhileIsSeen() throws {
    try Fixture.withFolder { data in
      try Fixture.withFolder { cache in
        try Self.write(to: data)
        let place = CatalogueCache(folders: [data], in: URL(filePath: cache), settling: -9)
        #expect(throws: CatalogueError.stopped) { try place.open(Listener(last: 3).progress) }
        try FileManager.default.removeItem(atPath: data + "/number-1.yaml")
        try "source: {title: New, kind: law}\nzones: {new: {name: New zone}}".write(
          toFile: data + "/number-2.yaml", atomically: true, encoding: .utf8)
        #expect(try IndexDump.lines(of: place.open()) == IndexDump.lines(of: Catalogue(folders: [data])))
      }
    }
  }

  @Test func aDraftOfAnotherProgramIsNotGoneOnWith() throws {
    try Fixture.withFolder { data in
      try Fixture.withFolder { cache in
        try Self.write(to: data)
        let place = CatalogueCache(folders: [data], in: URL(filePath: cache), settling: -9)
        #expect(throws: CatalogueError.stopped) { try place.open(Listener(last: 3).progress) }
        let draft = try #require(
          try FileManager.default.contentsOfDirectory(atPath: cache).first { $0.hasSuffix("-draft") })
        try "no database".write(toFile: cache + "/" + draft, atomically: false, encoding: .utf8)
        let listener = Listener()
        #expect(try place.open(listener.progress).totals.zones == 5)
        #expect(listener.all.first == "dossiers 0/5")
      }
    }
  }
}
