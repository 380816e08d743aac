import Foundation
import Testing

@testable import Platform

@Suite struct LockedTests {
  /// Runs code on two threads at once and waits for both.
  private func onTwoThreads(_ body: @escaping @Sendable () -> Void) {
    let threads = (0..<2).map { _ in
      let done = DispatchSemaphore(value: 0)
      Thread.detachNewThread {
        body()
        done.signal()
      }
      return done
    }
    threads.forEach { $0.wait() }
  }

  @Test func `no change under the lock is lost`() {
    let count = Locked(0)
    onTwoThreads {
      for _ in 0..<10_000 {
        count.withLock { $0 += 1 }
      }
    }
    #expect(count.withLock { $0 } == 20_000)
  }

  @Test func `an error releases the lock`() {
    struct Stop: Error {}
    let text = Locked("a")
    #expect(throws: Stop.self) {
      try text.withLock { (text: inout sending String) throws(Stop) -> Void in
        text += "b"
        throw Stop()
      }
    }
    #expect(text.withLock { $0 } == "ab")
  }

  /// An intended race. It shows that the thread sanitizer would find a race of ours.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["STZ_PLANTED_RACE"] != nil))
  func `an intended race`() {
    // One is found nearly always, and of several one always.
    for _ in 0..<50 { race() }
  }

  private func race() {
    let count = UnsafeMutablePointer<Int>.allocate(capacity: 1)
    count.initialize(to: 0)
    let address = UInt(bitPattern: count)
    // Each waits until the other runs: a thread that starts after the end of another is ordered behind it.
    let started = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
    let isFirst = Locked(true)
    onTwoThreads {
      let (mine, other) = isFirst.withLock { isFirst in
        defer { isFirst = false }
        return isFirst ? started : (started.1, started.0)
      }
      mine.signal()
      other.wait()
      Self.aPlantedRace(at: address)
    }
    count.deallocate()
  }

  /// `Scripts/test-sanitized` looks for this name in the report.
  private static func aPlantedRace(at address: UInt) {
    // Few enough that the sanitizer still has the access of the other thread in its history: it drops a report without it.
    for _ in 0..<100 {
      UnsafeMutablePointer<Int>(bitPattern: address)?.pointee += 1
    }
  }
}
