import Platform
import Testing

@testable import ZoneCatalogue

@Suite struct PipelineTests {
  private struct Fault: Error {}

  @Test(arguments: [0, 1, 2, 3, 4, 100]) func `all elements arrive in order`(count: Int) throws {
    var inputs = (0..<count).makeIterator()
    var outputs: [Int] = []
    try Pipeline.run(ahead: 3) {
      inputs.next()
    } transform: {
      $0 * 2
    } use: {
      outputs.append($0)
    }
    #expect(outputs == (0..<count).map { $0 * 2 })
  }

  @Test func `no more elements than allowed are under way`() throws {
    var (made, used, most) = (0, 0, 0)
    try Pipeline.run(ahead: 3) {
      made += 1
      return made <= 50 ? made : nil
    } transform: {
      $0
    } use: { _ in
      used += 1
      most = max(most, min(made, 50) - used)
    }
    #expect(used == 50)
    // The one in use is under way, too.
    #expect(most <= 2)
  }

  enum Place: CaseIterable {
    case next, transform, use
  }

  @Test(arguments: Place.allCases) func `the first error ends all`(place: Place) {
    let transformed = Locked(0)
    var (made, used) = (0, 0)
    #expect(throws: Fault.self) {
      try Pipeline.run(ahead: 4) { () throws -> Int? in
        made += 1
        if place == .next, made == 10 { throw Fault() }
        return made
      } transform: { number in
        if place == .transform, number == 10 { throw Fault() }
        transformed.withLock { $0 += 1 }
        return number
      } use: { number in
        if place == .use, number == 10 { throw Fault() }
        used += 1
      }
    }
    #expect(used <= 9)
    // The thread has ended.
    #expect(transformed.withLock { $0 } <= 14)
  }
}
