import Foundation
import Platform
import TestSupport
import Testing

@testable import ZoneCatalogue

@Suite struct StampedFileTests {
  private func write(_ text: String, to path: String) throws {
    try text.write(toFile: path, atomically: false, encoding: .utf8)
  }

  @Test func `only what was stamped is intact`() throws {
    try Fixture.withFolder { folder in
      let path = folder + "/index"
      let file = try #require(StampedFile(path: path))
      #expect(!file.isIntact)
      try write("one", to: path)
      #expect(!file.isIntact)
      file.stamp()
      #expect(file.isIntact)
      try write("other", to: path)
      #expect(!file.isIntact)
      // A file that was damaged before is not stamped by a later change.
      file.changing { unlink(path) }
      #expect(!file.isIntact)
    }
  }

  @Test func `a check waits while another program changes the file`() throws {
    try Fixture.withFolder { folder in
      let path = folder + "/index"
      let (mine, others) = (try #require(StampedFile(path: path)), try #require(StampedFile(path: path)))
      try write("one", to: path)
      mine.stamp()
      let answers = Locked<[Bool]>([])
      let (started, ended) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
      var failure: (any Error)?
      mine.changing {
        do { try write("another one", to: path) } catch { failure = error }
        Thread.detachNewThread {
          started.signal()
          let isIntact = others.isIntact
          answers.withLock { $0.append(isIntact) }
          ended.signal()
        }
        started.wait()
        sched_yield()
        #expect(answers.withLock { $0 } == [])
      }
      ended.wait()
      #expect(failure == nil)
      #expect(answers.withLock { $0 } == [true])
    }
  }
}
