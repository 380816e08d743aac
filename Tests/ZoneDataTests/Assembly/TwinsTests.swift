import Testing

@testable import ZoneData

@Suite struct TwinsTests {
  private func twins(_ bodies: String) -> [Problem.Kind] {
    Fixture.assembly(["a": "source: {title: t, kind: news}\nbodies: {\(bodies)}"]).likelyTwins.map(\.kind)
  }

  @Test func aNameOfTwoRecordsIsPointedOut() {
    #expect(twins("a1: {name: SEDA}, b1: {aliases: seda}") == [.sameName("seda", "a1")])
    #expect(twins("a1: {name: SEDA, aliases: Seda}").isEmpty)
  }

  @Test func namesOneLetterApartArePointedOut() {
    let kind = Problem.Kind.nearName("Shenxi Corridor", "Shanxi Corridor", "a1")
    #expect(twins("a1: {name: Shanxi Corridor}, b1: {name: Shenxi Corridor}") == [kind])
    #expect(twins("a1: {name: Shanxi Corridor}, b1: {name: Shaanxi Corridors}").isEmpty)
    #expect(twins("a1: {name: IBM}, b1: {name: IBN}").isEmpty)
  }

  @Test func theyAreWarningsAndEachPairIsToldOnce() {
    let assembly = Fixture.assembly([
      "a": "source: {title: t, kind: news}\nbodies: {a1: {name: SEDA, aliases: Seda}, b1: {name: seda, aliases: SEDA}}"
    ])
    #expect(assembly.likelyTwins.map(\.severity) == [.warning])
    #expect(assembly.problems.isEmpty)
  }
}
