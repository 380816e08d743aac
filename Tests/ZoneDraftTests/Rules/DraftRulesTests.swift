import TestSupport
import Testing
import ZoneDraft

/// The tables of the rules, and how a user's file changes them.
struct DraftRulesTests {
  private func statuses(_ text: String, with userFile: String) -> [String] {
    let rules = DraftRules(DraftFixture.ruleFiles + [("user.yaml", userFile)])
    let article = DraftFixture.article(text)
    return ArticleFinder(DraftFixture.known, rules: rules).findings(in: article).short("status")
  }

  @Test func areReadWithoutMistakes() { #expect(DraftFixture.rules.problems == []) }

  /// A token has a bit for each table.
  @Test func theTablesFitIntoAToken() { #expect(RuleTable.allCases.count <= 128) }

  @Test func aUserAddsAPhrase() {
    let file = "statuses: {licensed: [handed its papers]}"
    #expect(statuses("Lahore Technopolis was handed its papers.", with: file) == ["lahore-technopolis licensed"])
  }

  @Test func aUserReplacesTheMeaningOfAPhrase() {
    let file = "statuses: {approved: [notified]}"
    #expect(statuses("STZA notified Lahore Technopolis.", with: file) == ["lahore-technopolis approved"])
  }

  @Test func aUserRemovesAPhrase() {
    #expect(statuses("STZA notified Lahore Technopolis.", with: "statuses: {none: [notified]}") == [])
  }

  @Test func aPhraseHasChoices() {
    let file = "statuses: {licensed: [(handed|given) (all|) (its|the) papers]}"
    for words in ["handed its", "given the", "given all its"] {
      #expect(statuses("Lahore Technopolis was \(words) papers.", with: file) == ["lahore-technopolis licensed"])
    }
    #expect(statuses("Lahore Technopolis was given papers.", with: file) == [])
  }

  @Test func aUserRemovesOneOfTheChoices() {
    let files = [
      ("a.yaml", "statuses: {licensed: [(handed|given) its papers]}"),
      ("b.yaml", "statuses: {none: [given its papers]}"),
    ]
    let rules = DraftRules(DraftFixture.ruleFiles + files)
    let found = { (text: String) in
      ArticleFinder(DraftFixture.known, rules: rules).findings(in: DraftFixture.article(text)).short("status")
    }
    #expect(found("Lahore Technopolis was handed its papers.") == ["lahore-technopolis licensed"])
    #expect(found("Lahore Technopolis was given its papers.") == [])
  }

  @Test func reportsMistakesWithTheirLines() {
    let rules = DraftRules([("mine.yaml", "statuses:\n  approved: {a: b}\nstati: {}\n")])
    #expect(
      rules.problems == [
        "mine.yaml:3: “stati” is not a table of the rules.",
        "mine.yaml:2: “approved” needs a list of phrases: [one, two].",
      ])
  }
}
