import Synchronization
import Testing

@testable import ZoneViewModels

@Suite struct ReadingWatchTests {
  /// A clock that the test advances, and the posted results.
  private final class World: Sendable {
    let time = Mutex(ContinuousClock.now)
    let told = Mutex<[DeskProgress]>([])

    var watch: ReadingWatch {
      ReadingWatch(now: { self.time.withLock { $0 } }) { load in
        guard case .reading(let progress) = load else { return }
        self.told.withLock { $0.append(progress) }
      }
    }

    func wait(_ time: Duration) {
      self.time.withLock { $0 += time }
    }
  }

  private let world = World()

  private var texts: [String] { world.told.withLock { $0.map(\.inWords) } }

  @Test func `a fast reading posts no progress`() {
    let watch = world.watch
    for done in 0...129 {
      watch.report(DeskProgress(.dossiers, done, of: 129))
    }
    #expect(texts.isEmpty)
  }

  @Test func `progress is posted ten times a second and at the end of a stage`() {
    let watch = world.watch
    for done in 0...1000 {
      watch.report(DeskProgress(.dossiers, done, of: 1000))
      if done < 1000 { world.wait(.milliseconds(1)) }
    }
    // After 100, 200 … 1,000 milliseconds.
    #expect(texts.count == 10)
    #expect(texts.first == "reading 100 of 1,000 dossiers")
    #expect(texts.last == "reading 1,000 of 1,000 dossiers")
  }

  @Test func `the remaining time for records is posted once it can be estimated`() {
    let watch = world.watch
    watch.report(DeskProgress(.records, 512, of: 4_608))
    world.wait(.seconds(1))
    watch.report(DeskProgress(.records, 1_024, of: 4_608))
    world.wait(.seconds(1))
    // 1,024 records in two seconds, so 3,072 in six.
    watch.report(DeskProgress(.records, 1_536, of: 4_608))
    #expect(texts == ["indexing 1,024 of 4,608 records", "indexing 1,536 of 4,608 records · 6 s left"])
  }

  @Test func `a cancelled reading is stopped`() {
    let watch = world.watch
    #expect(!watch.isStopped)
    watch.stop()
    #expect(watch.isStopped)
  }
}
