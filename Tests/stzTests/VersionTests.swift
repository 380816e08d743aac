import Testing

@testable import stz

@Suite struct VersionTests {
  @Test func `the version is three numbers`() {
    #expect(Version.text.split(separator: ".").compactMap { Int($0) }.count == 3)
  }
}
