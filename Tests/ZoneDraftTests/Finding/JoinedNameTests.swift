import TestSupport
import Testing
import ZoneDraft

/// Where a name begins and ends between other names, and which names mean one record.
@Suite struct JoinedNameTests {
  private func records(_ text: String...) -> [String] {
    let paragraphs = text.enumerated().map { Paragraph($0.offset + 1, .text, $0.element) }
    return DraftFixture.findings(Article(title: "A story", language: "en", paragraphs: paragraphs)).short("record")
  }

  @Test(arguments: [
    (
      "It licensed Margala Data Estates for Sohan Tech District.",
      ["Margala Data Estates = margala-data-estates", "Sohan Tech District = sohan-tech-district"]
    ),
    ("The revised PC-I of the Sibi IT Park was sent back.", ["Sibi IT Park = sibi-it-park"]),
    ("She visited the University of Bahlol in Jamshoro.", ["University of Bahlol = university-of-bahlol"]),
    ("It named Ravi Innovation Zone in Lahore.", ["Ravi Innovation Zone = ravi-innovation-zone"]),
    ("The firm eXample Robotics joined.", ["eXample Robotics = example-robotics"]),
    ("Liu Wei is of the Administrative Committee.", []),
    ("The contractor, Margala Bau, left.", ["Margala Bau = margala-bau"]),
    ("It went to Taxila Werke, a family firm of gauge makers.", ["Taxila Werke = taxila-werke"]),
    (
      "It wrote to the Economic Drafting Committee on April 10.",
      ["Economic Drafting Committee = economic-drafting-committee"]
    ),
    (
      "It is of the Bahlol University of Engineering and Technology and Hubei Guangda Instruments Limited.",
      [
        "Bahlol University of Engineering and Technology = bahlol-university-of-engineering-and-technology",
        "Hubei Guangda Instruments Limited = hubei-guangda-instruments-limited",
      ]
    ),
    (
      "Ravi Robotics Limited came. Ravi Robotics spoke.",
      ["Ravi Robotics Limited = ravi-robotics-limited", "Ravi Robotics = ravi-robotics-limited"]
    ),
    (
      "He saw Ravi Science Park. The park is large.",
      ["Ravi Science Park = ravi-science-park", "park = ravi-science-park"]
    ),
  ])
  func aNameEndsWhereTheNextBegins(text: String, expected: [String]) { #expect(records(text) == expected) }

  @Test func theBodyOfAnOfficeBeginsBehindIt() {
    #expect(
      records("Deputy Chairman of the Drafting Commission Asim Iqbal spoke.").contains(
        "Drafting Commission = drafting-commission"))
  }

  @Test func aShorterNameOfADevelopmentZoneIsTheSame() {
    let text = "STZA met the Luzhou High-tech Industry Development Zone. The Luzhou High-tech Zone agreed."
    #expect(records(text).last == "Luzhou High-tech Zone = luzhou-high-tech-industry-development-zone")
  }

  @Test func aNewNameWithAKnownAbbreviationIsTheKnownBody() {
    let known = DraftFixture.directory([
      Fixture.dossier(
        """
        source: {title: Records, kind: official, published: 2021-01-01}
        bodies:
          nrtc: {name: نیشنل ریڈیو کارپوریشن, aliases: {is: NRTC, lang: en}, kind: company}
        """, id: "records")
    ])
    let found = DraftFixture.findings(
      DraftFixture.article("The National Radio and Telegraph Corporation (NRTC) joined."), known
    ).short("record")
    #expect(found == ["National Radio and Telegraph Corporation = nrtc", "NRTC = nrtc"])
  }

  /// Zones of one type: the one that the paragraph names, else the one that the text names most often.
  @Test func theTechnopolisIsTheOneThatTheTextIsAbout() {
    let known = DraftFixture.directory([
      Fixture.dossier(
        """
        source: {title: Records, kind: official, published: 2021-01-01}
        zones:
          islamabad-technopolis: {name: Islamabad Technopolis}
          lahore-technopolis: {name: Lahore Technopolis, aliases: Technopolis}
        """, id: "records")
    ])
    let article = DraftFixture.article(
      "Islamabad Technopolis is idle. Islamabad Technopolis has no road. Islamabad Technopolis is costly.",
      "Lahore Technopolis is open. The Technopolis has tenants.", "The Technopolis was taken back.")
    #expect(
      DraftFixture.findings(article, known).short("record").filter { $0.hasPrefix("Technopolis") } == [
        "Technopolis = lahore-technopolis", "Technopolis = islamabad-technopolis",
      ])
  }

  @Test func theCabinetIsTheFederalOneButInAProvince() {
    let known = DraftFixture.directory([
      Fixture.dossier(
        """
        source: {title: Records, kind: official, published: 2021-01-01}
        bodies:
          cabinet: {name: Federal Cabinet, kind: government, country: PK}
          punjab-government: {name: Government of Punjab, kind: government, province: PK-PB}
        """, id: "records")
    ])
    let found = ["ISLAMABAD: The cabinet met.", "LAHORE: The cabinet met."].map {
      DraftFixture.findings(DraftFixture.article($0), known).short("record")
    }
    #expect(found == [["cabinet = cabinet"], []])
  }

  @Test func theEnvoyIsTheAmbassador() {
    #expect(records("Ambassador Moin ul Haque came.", "The envoy spoke.").last == "envoy = moin-ul-haque")
  }

  @Test func aGivenNameInAHeadlineIsThePersonOfTheText() {
    let article = Article(
      title: "Investors call on Amer", language: "en",
      paragraphs: [
        Paragraph(0, .headline, "Investors call on Amer"), Paragraph(1, .text, "They met Amer Hashmi on Monday."),
      ])
    #expect(DraftFixture.findings(article).short("record").first == "Amer = amer-hashmi")
  }
}
