import TestSupport
import Testing

@testable import ZoneCatalogue

@Suite struct WordListTests {
  private let list = WordList(
    [
      ("=shen", 1), ("=yan", 1), ("=yang", 1), ("^sy", 1), ("~sy", 1), ("an", 9), ("banana", 2), ("ban", 5),
      ("band", 7),
      ("شہر", 1),
    ].sorted { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) })

  @Test func `words are found by their prefix`() {
    #expect(list.words(beginning: "ban", limit: 9) == ["ban", "banana", "band"])
    #expect(list.words(beginning: "bana", limit: 9) == ["banana"])
    #expect(list.words(beginning: "bb", limit: 9).isEmpty)
    #expect(list.words(beginning: "شہ", limit: 9) == ["شہر"])
  }

  @Test func `words are found by a part, each once`() {
    #expect(list.words(containing: "an", limit: 9) == ["an", "ban", "banana", "band"])
    #expect(list.words(containing: "nd", limit: 9) == ["band"])
    #expect(list.words(containing: "nb", limit: 9).isEmpty)
    #expect(list.words(containing: "", limit: 9).isEmpty)
  }

  @Test func `of too many words, the most frequent are kept`() {
    #expect(list.words(containing: "an", limit: 2) == ["an", "band"])
    #expect(list.words(beginning: "ban", limit: 1) == ["band"])
  }

  @Test func `no words are found if there are too many to be useful`() {
    #expect(list.words(containing: "an", limit: 3, orNone: true).isEmpty)
    #expect(list.words(containing: "an", limit: 4, orNone: true) == ["an", "ban", "banana", "band"])
  }

  @Test func `an empty list finds nothing`() {
    let empty = WordList([])
    #expect(empty.words(beginning: "a", limit: 9).isEmpty)
    #expect(empty.words(containing: "a", limit: 9).isEmpty)
  }

  @Test func `punctuation is not a word`() {
    #expect(list.hasSign("=shen"))
    #expect(!list.hasSign("=sh"))
    #expect(list.words(containing: "sy", limit: 9).isEmpty)
  }

  @Test(arguments: [
    ("shenyang", [["shen", "yang"]]), ("shenya", [["shen", "ya"]]), ("shen3yang2", [["shen", "yang"]]),
    ("shenx", []), ("yang", [["yang"]]), ("y", [["y"]]),
  ])
  func `pinyin is split into syllables of the index`(typed: String, syllables: [[String]]) throws {
    let letters = try #require(Pinyin.letters(of: typed))
    #expect(Pinyin.syllables(of: letters, list) == syllables)
  }

  @Test(arguments: ["2018", "a9", "a12", "شہر", ""])
  func `other texts are not pinyin`(typed: String) {
    #expect(Pinyin.letters(of: typed) == nil)
  }
}
