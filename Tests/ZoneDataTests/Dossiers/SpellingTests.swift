import TestSupport
import Testing

@testable import ZoneData

@Suite struct SpellingTests {
  @Test(arguments: [
    ("provinse", "province"), ("Status", "status"), ("sttus", "status"), ("palce", "place"), ("xyz", nil), ("", nil),
  ])
  func `the nearest known word is found`(word: String, nearest: String?) {
    #expect(Spelling.nearest(to: word, among: ["province", "status", "place"]) == nearest)
  }

  @Test(arguments: [("kitten", "sitting", 3), ("same", "same", 0), ("abc", "acb", 1), ("", "ab", 2)])
  func `the distance counts the letters to change`(left: String, right: String, distance: Int) {
    #expect(Spelling.distance(left, right, limit: 9) == distance)
  }
}
