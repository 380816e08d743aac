import TestSupport
import Testing
import ZoneData
import ZoneDraft

/// Known and new records by all forms of their names.
struct NameFindingTests {
  @Test(arguments: [
    ("The Turkish firm Musterkar came.", ["Musterkar = musterkar"]),
    ("Rents rose, according to Sample.com, last year.", ["Sample.com = sample-com"]),
    ("Talks with the company Chairman in Lahore and a firm in Karachi went on.", []),
    ("Chairman Amer Hashmi spoke of Muster STZ. The company in May bought it.", ["Amer Hashmi = amer-hashmi"]),
  ])
  func findsCompaniesWithoutAHeadWord(text: String, expected: [String]) {
    let found = DraftFixture.findings(DraftFixture.article(text)).short("record")
    #expect(expected.allSatisfy(found.contains) && (!expected.isEmpty || found.isEmpty))
  }

  @Test(arguments: [
    ("The STZA met SEDA.", ["STZA = stza", "SEDA = seda"]),
    (
      "The Special Technology Zones Authority (STZA) met.",
      ["Special Technology Zones Authority = stza", "STZA = stza"]
    ),
    // Run together, with another hyphen, and with an apostrophe.
    ("Mr Moin ulHaque came.", ["Moin ulHaque = moin-ul-haque"]),
    ("Moin-ul-Haque came.", ["Moin-ul-Haque = moin-ul-haque"]),
    ("Firms praise Seda’s park.", ["Seda = seda"]),
    ("companies.STZA aims", ["STZA = stza"]),
    ("沈阳经济技术开发区与巴方签署意向书", ["沈阳经济技术开发区 = seda"]),
    ("عامر ہاشمی نے کہا", ["عامر ہاشمی = amer-hashmi"]),
    // Words that only look like names.
    ("It must be seen, and the board agrees.", []),
    ("The Board met.", []),
  ])
  func findsKnownNames(text: String, expected: [String]) {
    #expect(DraftFixture.findings(DraftFixture.article(text)).short("record") == expected)
  }

  @Test func takesAnOrdinaryWordOnlyAfterTheName() {
    let found = DraftFixture.findings(DraftFixture.article("The STZA Board of Governors met.", "The Board adjourned."))
    #expect(found.short("record") == ["STZA Board of Governors = stza-board", "Board = stza-board"])
  }

  @Test func takesShortFormsForWhatWasNamed() {
    let article = DraftFixture.article(
      "Amer Hashmi of the STZA spoke to Zhao Yongsheng.", "Hashmi said the Authority would help. Zhao agreed.")
    #expect(
      DraftFixture.findings(article).short("record") == [
        "Amer Hashmi = amer-hashmi", "STZA = stza", "Zhao Yongsheng = zhao-yongsheng", "Hashmi = amer-hashmi",
        "Authority = stza", "Zhao = zhao-yongsheng",
      ])
  }

  @Test func takesNoSurnameOutOfAnotherName() {
    let found = DraftFixture.findings(DraftFixture.article("Amer Hashmi spoke.", "Rida Hashmi Example listened."))
    #expect(found.short("record") == ["Amer Hashmi = amer-hashmi"])
  }

  @Test func findsANameThatIsMisspelledByOneLetter() throws {
    let found = DraftFixture.findings(DraftFixture.article("Mr Zhang Xiodong came."))
    let name = try #require(found.first { $0.meaning.kind == "record" })
    #expect(name.short == "Zhang Xiodong = zhang-xiaodong")
    #expect(name.confidence == .likely)
  }

  @Test func introducesNewBodiesAndZones() {
    let article = DraftFixture.article(
      "Example Microchips Limited (EML) will build Sample Valley Technology Park near the Ministry of Tests and Trials.",
      "EML has the money.")
    #expect(
      DraftFixture.findings(article).short("record") == [
        "Example Microchips Limited = example-microchips-limited", "EML = example-microchips-limited",
        "Sample Valley Technology Park = sample-valley-technology-park",
        "Ministry of Tests and Trials = ministry-of-tests-and-trials", "EML = example-microchips-limited",
      ])
  }

  @Test(arguments: [
    (
      "RAWALPINDI - The China Road and Bridge Corporation signed it.",
      ["China Road and Bridge Corporation = china-road-and-bridge-corporation"]
    ),
    (
      "RAWALPINDI – Chairman Example Development Board Tariq Beispiel spoke.",
      ["Example Development Board = example-development-board", "Tariq Beispiel = tariq-beispiel"]
    ),
    ("The Alpha-Example Trading Company grew.", ["Alpha-Example Trading Company = alpha-example-trading-company"]),
  ])
  func aSpacedDashEndsAName(text: String, expected: [String]) {
    #expect(DraftFixture.findings(DraftFixture.article(text)).short("record") == expected)
  }

  @Test(arguments: [
    ("The SEDA Committee met.", ["SEDA Committee = seda-committee"]),
    ("The Lahore Technopolis Company grew.", ["Lahore Technopolis Company = lahore-technopolis-company"]),
    // The head word of its own kind is part of the name.
    ("The MUST University grew.", ["MUST = ajk-must"]),
    ("The SEDA committee met.", ["SEDA = seda"]),
  ])
  func aHeadWordBehindANameIsAnotherBody(text: String, expected: [String]) {
    #expect(DraftFixture.findings(DraftFixture.article(text)).short("record") == expected)
  }

  @Test(arguments: [
    ("Moin ul Haque spoke. Mr. Moin agreed.", ["Moin ul Haque = moin-ul-haque", "Moin = moin-ul-haque"]),
    // A given name alone does not mean the person.
    ("Moin ul Haque spoke to the chairman. Moin agreed.", ["Moin ul Haque = moin-ul-haque"]),
    ("Moin ul Haque spoke. PM Moin agreed.", ["Moin ul Haque = moin-ul-haque", "Moin = moin-ul-haque"]),
    (
      "Chief Minister Maryam Beispiel came. CM Maryam spoke.",
      ["Maryam Beispiel = maryam-beispiel", "Maryam = maryam-beispiel"]
    ),
  ])
  func aTitleBeforeAGivenNameMeansThatPerson(text: String, expected: [String]) {
    #expect(DraftFixture.findings(DraftFixture.article(text)).short("record") == expected)
  }

  @Test func makesNoBodyOfGeneralWords() {
    let found = DraftFixture.findings(DraftFixture.article("The Federal Government and Chinese Company agreed."))
    #expect(found.short("record").isEmpty)
  }

  @Test func givesThePositionOfTheWords() throws {
    let found = DraftFixture.findings(DraftFixture.article("Wörter vor STZA stehen."))
    let name = try #require(found.first { $0.meaning.kind == "record" })
    // The umlaut has two bytes.
    #expect(name.span == TextSpan(paragraph: 1, range: 12..<16, words: "STZA"))
  }
}
