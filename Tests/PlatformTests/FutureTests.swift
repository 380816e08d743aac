import Foundation
import Testing

@testable import Platform

@Suite struct FutureTests {
  @Test func theValueOfAnotherThreadIsWaitedFor() {
    let other = Future { (made: (1...1000).reduce(0, +), isMain: Thread.isMainThread) }
    #expect(other.value.made == 500_500)
    #expect(!other.value.isMain)
  }

  @Test func manyAtOnceAreEachMade() {
    let futures = (0..<100).map { number in Future { Array(repeating: number, count: number) } }
    #expect(futures.map(\.value.count) == Array(0..<100))
  }
}
