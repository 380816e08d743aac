import TestSupport
import Testing

@testable import ZoneCatalogue
@testable import ZoneData

@Suite struct CompletionTests {
  private let catalogue: Catalogue

  init() throws { catalogue = try QueryFixture.catalogue() }

  private func texts(_ text: String, at caret: Int? = nil, in list: CatalogueList = .zones) throws -> [String] {
    try catalogue.completions(text, caret: caret ?? text.count, in: list).map { completion in
      completion.text + (completion.count.map { " \($0)" } ?? "")
    }
  }

  @Test func `before anything is typed, all keys are offered`() throws {
    let keys = [
      "province:", "status:", "sector:", "kind:", "body:", "staff:", "zone:", "year:", "country:", "source:", "mark:",
      "stage:", "tie:", "held:", "stale:", "watched:", "class:", "new:", "since:", "until:", "seen:", "age:",
    ]
    #expect(try texts("") == keys)
    #expect(try texts("status:notified ") == keys)
  }

  @Test(arguments: [
    ("s", ["status:", "sector:", "staff:", "source:", "stage:", "stale:", "since:", "seen:"]), ("STAT", ["status:"]),
    ("-sta", ["status:", "staff:", "stage:", "stale:"]), ("x", []),
  ])
  func `a prefix leaves the keys that start with it`(text: String, keys: [String]) throws {
    #expect(try texts(text) == keys)
  }

  @Test func `after a colon, values are offered with counts`() throws {
    #expect(try texts("status:") == ["proposed 1", "notified 1", "operational 1"])
    #expect(try texts("status:no") == ["notified 1"])
    #expect(try texts("province:pun") == ["PK-PB 1"])
    #expect(try texts("sector:inf") == ["\"information technology\" 2"])
    #expect(try texts("sector:\"inf") == ["\"information technology\" 2"])
    #expect(try texts("body:sed", in: .events) == ["seda 2"])
    #expect(try texts("body:沈", in: .events) == ["seda 2"])
    #expect(try texts("since:20", in: .events) == ["2019 1", "2021 2", "2022 3"])
    #expect(try texts("nokey:") == [])
  }

  @Test func `counts respect the rest of the query`() throws {
    #expect(try texts("kind: year:2021", at: 5, in: .events) == ["conference 1", "status 1"])
    #expect(try texts("-status:op year:2021", at: 10) == ["operational 1"])
  }

  @Test func `the range is the text that the completion replaces`() throws {
    let value = try catalogue.completions("zone -status:noti north", caret: 17, in: .zones)
    #expect(value.map(\.range) == [13..<17])
    let key = try catalogue.completions("a -sta", caret: 4, in: .zones)
    #expect(key.first?.range == 3..<6)
    let before = try catalogue.completions("stat:notified", caret: 4, in: .zones)
    #expect(before.map(\.range) == [0..<5])
  }

  @Test func `without counting, the values with that name are offered`() throws {
    func texts(_ text: String) throws -> [String] {
      try catalogue.completions(text, caret: text.count, in: .events, counted: false).map { completion in
        #expect(completion.count == nil)
        return "\(completion.text) \(completion.label)"
      }
    }
    #expect(try texts("body:sed") == ["seda Shenyang Area"])
    #expect(try texts("body:") == [])
  }

  @Test func `a quoted phrase has no completions`() throws {
    #expect(try texts("\"sta") == [])
  }
}
