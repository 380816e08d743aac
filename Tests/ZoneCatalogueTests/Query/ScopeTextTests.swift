import TestSupport
import Testing

@testable import ZoneCatalogue
@testable import ZoneData

@Suite struct ScopeTextTests {
  @Test(arguments: [
    ("PK-KP", Scope(province: "PK-KP")), ("punjab", Scope(province: "PK-PB")), ("KP", Scope(province: "PK-KP")),
    ("CN-LN", Scope(province: "CN-LN")), ("DE-BY", Scope(province: "DE-BY")), ("DE", Scope(province: "DE")),
    ("zbra", Scope(records: [RecordID(stored: "zbra")])),
    ("north, south", Scope(records: [RecordID(stored: "north"), RecordID(stored: "south")])),
  ])
  func `a province or ids are a scope`(text: String, scope: Scope) {
    #expect(Scope(text: text) == scope)
    #expect(Scope(text: scope.text) == scope)
  }

  @Test(arguments: ["", ",", "a,,b", "Pakistan Digital City", "CN-XX", "XX", "Liaoning Sheng", "north@status"])
  func `other texts are not a scope`(text: String) {
    #expect(Scope(text: text) == nil)
  }

  @Test func `the fingerprint of folders does not depend on how their paths are written`() {
    #expect(Fingerprint.of(folders: ["/a/b"]) == Fingerprint.of(folders: ["/a/./b/"]))
    #expect(Fingerprint.of(folders: ["/a", "/b"]) != Fingerprint.of(folders: ["/b", "/a"]))
    #expect(Fingerprint.of(folders: ["/a"]) != Fingerprint.of(folders: ["/b"]))
  }
}
