import Testing
import ZoneData
import ZoneDraft

/// Texts that would make a careless finder slow or wrong.
struct HostileTextTests {
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "Abc ", "Director of the Board of ", "Amer Hashmi, ", "12 ", "Ministry of Alpha and ", "中", "in-", "will be the ",
      "((", "'s ", ", the ", "Mr ", "STZA and SEDA signed a letter of intent in Lahore on Monday. ",
      "Quetta Technopolis and Lahore Technopolis are open. The Technopolis was notified in May. ",
      "Lahore Technopolis is ready. He broke ground. ",
    ])
  func staysLinear(part: String) {
    // 50,000 bytes in one paragraph: also without optimisation a second or two, and minutes if the work were quadratic.
    let count = 50_000 / part.utf8.count
    let draft = DraftFixture.draft(DraftFixture.article(String(repeating: part, count: count)))
    #expect(draft.proposals.count < 200)
  }

  @Test(arguments: ["", " ", "'", ".", "\u{301}", "\u{200C}", "1", "’s", "\u{FEFF}", "Mr.", "(", "the"])
  func takesAnyText(text: String) {
    let found = DraftFixture.findings(DraftFixture.article(text)).filter { $0.meaning.kind != "source" }
    #expect(found.isEmpty)
  }
}
