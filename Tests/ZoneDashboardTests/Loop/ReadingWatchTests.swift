import Synchronization
import Testing

@testable import ZoneDashboard
@testable import ZoneViewModels

@Suite struct ReadingWatchTests {
  /// A clock that stands still until it is moved, and what was passed on.
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

  @Test func aReadingThatTakesNoTimeTellsNothing() {
    let watch = world.watch
    for done in 0...129 {
      watch.tell(DeskProgress(.dossiers, done, of: 129))
    }
    #expect(texts.isEmpty)
  }

  @Test func itTellsTenTimesASecondAndTheEndOfAStage() {
    let watch = world.watch
    for done in 0...1000 {
      watch.tell(DeskProgress(.dossiers, done, of: 1000))
      if done < 1000 { world.wait(.milliseconds(1)) }
    }
    // After 100, 200 … 1,000 milliseconds.
    #expect(texts.count == 10)
    #expect(texts.first == "reading 100 of 1,000 dossiers")
    #expect(texts.last == "reading 1,000 of 1,000 dossiers")
  }

  @Test func theTimeThatIsLeftIsToldOfTheRecordsAsSoonAsItCanBeKnown() {
    let watch = world.watch
    watch.tell(DeskProgress(.records, 512, of: 4_608))
    world.wait(.seconds(1))
    watch.tell(DeskProgress(.records, 1_024, of: 4_608))
    world.wait(.seconds(1))
    // 1,024 records in two seconds, so 3,072 in six.
    watch.tell(DeskProgress(.records, 1_536, of: 4_608))
    #expect(texts == ["indexing 1,024 of 4,608 records", "indexing 1,536 of 4,608 records · 6 s left"])
  }

  @Test func aReadingThatIsNotWantedAnyMoreLearnsIt() {
    let watch = world.watch
    #expect(!watch.isStopped)
    watch.stop()
    #expect(watch.isStopped)
  }
}
