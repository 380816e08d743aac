import TestSupport
import Testing
import YAMLText
import ZoneData
import ZoneDraft

/// Drafts as claims and as dossiers.
struct DraftTests {
  private let letter = DraftFixture.article(
    "The Special Technology Zones Authority (STZA) and SEDA signed a letter of intent on Monday.",
    "STZA Chairman Amer Hashmi said Lahore Technopolis has 700 acres. Over 64% of the people are young.")

  private func claims(_ draft: Draft, of id: RecordID) -> [String] {
    draft.records.first { $0.id == id }?.proposals.map {
      "\($0.field.rawValue): \($0.value.text) [\($0.relation.inWords)]"
    }
      ?? []
  }

  @Test func comparesWithWhatIsKnown() {
    let draft = DraftFixture.draft(letter)
    #expect(
      claims(draft, of: "lahore-technopolis") == [
        "name: Lahore Technopolis [agrees with 1]", "area: 700 acre [would dispute 800 acre]",
      ])
    #expect(
      claims(draft, of: "amer-hashmi") == ["name: Amer Hashmi [agrees with 1]", "posts: Chairman [agrees with 1]"])
  }

  @Test func joinsTheSentencesOfAnEvent() throws {
    let draft = DraftFixture.draft(letter)
    let event = try #require(draft.records.first { $0.kind == .event })
    #expect(event.id == "letter-of-intent-between-stza-and-seda")
    #expect(
      claims(draft, of: event.id) == [
        "name: Letter of intent between STZA and SEDA [new]", "kind: letter-of-intent [new]", "date: 2022-08-01 [new]",
        "stage: signed [new]", "bodies: signatory [new]", "bodies: signatory [new]", "people: speaker [new]",
      ])
  }

  @Test func restsEveryProposalOnWordsOfTheText() {
    let draft = DraftFixture.draft(letter)
    #expect(draft.proposals.count > 10)
    for proposal in draft.proposals {
      let text = letter.paragraphs.first { $0.number == proposal.at }?.text ?? ""
      let words = String(decoding: Array(text.utf8)[proposal.evidence.range], as: UTF8.self)
      #expect(words == proposal.evidence.words && !words.isEmpty)
    }
  }

  @Test func leavesAFigureWithoutAFieldForTheUserToWord() throws {
    let draft = DraftFixture.draft(letter)
    let fact = try #require(draft.proposals.first { $0.field == .facts })
    #expect(fact.value == .text("over 64 %: …"))
    #expect(fact.confidence == .guess)
    // Its sentence does not say who says so.
    #expect(fact.by == nil)
  }

  @Test func writesADossierWithGuessesAsComments() throws {
    let day = try #require(Day(year: 2026, month: 11, day: 26))
    let text = DraftFixture.draft(
      DraftFixture.article("STZA has notified zones in Quetta. The zones have 40 towers."),
    ).dossier(on: day, schema: nil)
    #expect(
      text == """
        source:
          title: A story
          kind: news
          language: en
          published: 2022-08-02
          read: 2026-11-26

        zones:
          stz-quetta:
            province: {is: PK-BA, at: 1, inferred: the city}
            place: {is: Quetta, at: 1}
            status: {is: notified, at: 1}
            bodies:
              stza: {is: authority, at: 1, inferred: it decides on the zone}

        bodies:
          stza:
            name: {is: STZA, at: 1}
        #    facts: {is: "40 towers: …", at: 1}

        events:
          notification-of-stz-quetta:
            name: {is: Notification of stz Quetta, at: 1, inferred: named after its kind and parties}
            kind: {is: notification, at: 1}
            place: {is: Quetta, at: 1}
            bodies:
              stza: {is: mentioned, at: 1}
            zones:
              stz-quetta: {is: subject, at: 1}

        """)
  }

  @Test func theDossierReadsBackWithoutProblems() throws {
    let day = try #require(Day(year: 2026, month: 11, day: 26))
    let draft = DraftFixture.draft(letter)
    let dossier = Fixture.dossier(draft.dossier(on: day, schema: nil))
    #expect(dossier.problems.isEmpty)
    let written = draft.proposals.count { $0.confidence != .guess }
    #expect(dossier.definitions.flatMap(\.claims).count == written)
  }

  @Test func aCommentedGuessBecomesAValidClaimWhenItsSignIsRemoved() throws {
    let day = try #require(Day(year: 2026, month: 11, day: 26))
    let draft = DraftFixture.draft(letter)
    let lines = draft.dossier(on: day, schema: nil).split(separator: "\n", omittingEmptySubsequences: false)
    let all = lines.map { $0.hasPrefix("#") ? $0.dropFirst() : $0 }.joined(separator: "\n")
    let dossier = Fixture.dossier(all)
    #expect(dossier.problems.isEmpty)
    #expect(dossier.definitions.flatMap(\.claims).count == draft.proposals.count)
  }

  @Test(arguments: ["a: b # {c}\u{7}", "\"quoted\" – ‘name’", "- [x]", "\u{202E}name"])
  func quotesWhatYAMLWouldMisread(title: String) throws {
    var article = letter
    article.title = title
    let day = try #require(Day(year: 2026, month: 11, day: 26))
    let dossier = Fixture.dossier(DraftFixture.draft(article).dossier(on: day, schema: nil))
    #expect(dossier.problems.isEmpty)
    #expect(dossier.source.title == title)
  }
}
