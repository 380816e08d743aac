import Testing

@testable import ZoneData

@Suite struct ScopeTextTests {
  @Test(arguments: [
    ("PK-KP", Scope(province: "PK-KP")), ("punjab", Scope(province: "PK-PB")), ("KP", Scope(province: "PK-KP")),
    ("CN-LN", Scope(province: "CN-LN")), ("DE-BY", Scope(province: "DE-BY")), ("DE", Scope(province: "DE")),
    ("zbra", Scope(records: [RecordID(stored: "zbra")])),
    ("north, south", Scope(records: [RecordID(stored: "north"), RecordID(stored: "south")])),
  ])
  func aProvinceOrIdsAreAScope(text: String, scope: Scope) {
    #expect(Scope(text: text) == scope)
    #expect(Scope(text: scope.text) == scope)
  }

  @Test(arguments: ["", ",", "a,,b", "Pakistan Digital City", "CN-XX", "XX", "Liaoning Sheng", "north@status"])
  func anythingElseIsNone(text: String) {
    #expect(Scope(text: text) == nil)
  }

  @Test func foldersHaveAFingerprintOfTheirOwnHoweverTheyAreWritten() {
    #expect(Fingerprint.of(folders: ["/a/b"]) == Fingerprint.of(folders: ["/a/./b/"]))
    #expect(Fingerprint.of(folders: ["/a", "/b"]) != Fingerprint.of(folders: ["/b", "/a"]))
    #expect(Fingerprint.of(folders: ["/a"]) != Fingerprint.of(folders: ["/b"]))
  }
}
