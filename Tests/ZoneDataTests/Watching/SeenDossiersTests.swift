import Testing

@testable import ZoneData

@Suite struct SeenDossiersTests {
  @Test func `what was seen is read back as it was written`() throws {
    let day = try #require(Day(iso: "2026-11-26"))
    let seen = SeenDossiers(on: day, revision: "AF01", digests: ["b": "2", "a": "1"])
    #expect(seen.text == "stz seen 1\n2026-11-26 AF01\n1 a\n2 b\n")
    #expect(SeenDossiers(text: seen.text) == seen)
    let unknown = SeenDossiers(on: day, revision: nil, digests: [:])
    #expect(SeenDossiers(text: unknown.text) == unknown)
  }

  @Test(arguments: [
    "", "stz seen 1\n", "stz seen 2\n2026-11-26 -\n", "stz seen 1\nyesterday -\n", "stz seen 1\n2026-11-26\n",
  ])
  func `another text is not taken for it`(text: String) { #expect(SeenDossiers(text: text) == nil) }
}
