import TestSupport
import Testing
import ZoneDraft

/// What a reader takes words to mean from what stands around them: the board, a park in apposition, a forum, a new firm.
@Suite struct ReaderSenseTests {
  private func short(_ kind: String, _ text: String) -> [String] {
    DraftFixture.findings(DraftFixture.article(text)).short(kind)
  }

  @Test(arguments: [
    (
      "The Federal Board of Trade met STZA. The board cleared Lahore Technopolis.", ["board = stza-board"],
      ["board = federal-board-of-trade"]
    ),
    ("The Board of Governors (BoG) of the STZA met.", ["Board of Governors = stza-board"], []),
    (
      "SEDA and STZA met. The area offered a plot.", ["area = seda"], []
    ),
    (
      "He spoke at the Example Digital Cooperation Forum.", [],
      ["Example Digital Cooperation Forum = example-digital-cooperation-forum"]
    ),
    ("A contract went to Lahore-based Longyu Design on Monday.", ["Longyu Design = longyu-design"], []),
    (
      "It named Gulberg Cyber Park in Lahore and Dhabeji Data Zone near Karachi.",
      ["Gulberg Cyber Park = gulberg-cyber-park", "Dhabeji Data Zone = dhabeji-data-zone"], []
    ),
    (
      "He met the Wuhan East Lake High-tech Development Zone.",
      ["Wuhan East Lake High-tech Development Zone = wuhan-east-lake-high-tech-development-zone"], []
    ),
  ])
  func findsWhatIsMeant(text: String, wanted: [String], unwanted: [String]) {
    let found = short("record", text)
    #expect(Set(wanted).isSubset(of: found), "\(found)")
    #expect(Set(unwanted).isDisjoint(with: found), "\(found)")
  }

  @Test(arguments: [
    (
      "Lahore Technopolis, the private technology park in Johar Town, was inaugurated.",
      ["lahore-technopolis operational"]
    ),
    (
      "The STZA has licensed the developers of Lahore Technopolis and NUST Special Technology Zone.",
      ["lahore-technopolis licensed", "nust-stz licensed"]
    ),
    (
      "He praised Lahore Technopolis in the east and NUST Special Technology Zone, a park that opened its doors in May.",
      ["nust-stz operational"]
    ),
    (
      "He praised Lahore Technopolis and NUST Special Technology Zone, both of which were approved in May.",
      ["lahore-technopolis approved", "nust-stz approved"]
    ),
    ("The board withdrew the licence of the developer of Lahore Technopolis.", ["lahore-technopolis withdrawn"]),
    (
      "The board withdrew the licence that it had granted in May to the promoters of Lahore Technopolis.",
      ["lahore-technopolis withdrawn"]
    ),
    (
      "Lahore Technopolis was approved by the developer of NUST Special Technology Zone.",
      ["lahore-technopolis approved"]
    ),
    ("A dedicated grid station for Lahore Technopolis is already in service.", []),
    (
      "Zones were taking shape: Lahore Technopolis has been gazetted, and NUST Special Technology Zone is open.",
      ["lahore-technopolis notified", "nust-stz operational"]
    ),
    (
      "It notified Lahore Technopolis in May 2020 and issued its licence in June 2021.",
      ["lahore-technopolis notified", "lahore-technopolis licensed"]
    ),
    (
      "At Lahore Technopolis, however, whose foundation stone was laid by Amer Hashmi in 2021, nothing stands.",
      ["lahore-technopolis under-construction"]
    ),
    ("Ground for Lahore Technopolis had been broken in May.", ["lahore-technopolis under-construction"]),
    ("STZA has received an application for Lahore Technopolis.", ["lahore-technopolis proposed"]),
    ("The government has asked for a zone in Quetta.", ["stz-quetta proposed"]),
    ("Zones were on the drawing board for Quetta and Mardan.", ["stz-quetta proposed", "stz-mardan proposed"]),
    ("A zone was also being considered for Diamer.", ["stz-diamer proposed"]),
  ])
  func findsWhoseStatusItIs(text: String, expected: [String]) {
    #expect(short("status", text) == expected)
  }

  /// The noun between a body and a place belongs to the body.
  @Test(arguments: [
    ("The NUST zone in Islamabad is operational.", ["nust-stz operational"]),
    ("The COMSATS zone in Lahore is operational.", ["comsats-zone operational"]),
  ])
  func findsTheZoneOfABodyAtAPlace(text: String, expected: [String]) {
    let known = DraftFixture.directory([
      Fixture.dossier(
        """
        source: {title: Records, kind: official, published: 2021-01-01}
        zones:
          nust-stz: {name: National Science Zone, province: PK-IS, bodies: {nust: developer}}
          nust-park: {name: National Science Zone in Quetta, province: PK-BA, bodies: {nust: developer}}
          comsats-zone: {name: Zone of Example, province: PK-PB, bodies: {comsats: developer}}
        bodies:
          nust: {name: National University of Sciences and Technology, aliases: NUST, kind: university}
          comsats: {name: Commission on Science, aliases: COMSATS, kind: university}
        """, id: "records")
    ])
    #expect(DraftFixture.findings(DraftFixture.article(text), known).short("status") == expected)
  }

  /// The place says where the zone of the name is, not of which place the noun is.
  @Test func aPlaceBehindTheNameOfAZoneMakesNoOther() {
    #expect(
      short("record", "The zone at Lahore Technopolis in Lahore is open.").map { $0.suffix(18) } == [
        "lahore-technopolis"
      ])
  }

  @Test(arguments: [
    ("ISLAMABAD: Nadeem Kayani on Tuesday assumed charge as chairman of STZA.", ["nadeem-kayani: Chairman at stza"]),
    ("In Lahore, Dr Farzana Marwat took over as director of STZA on Monday.", ["farzana-marwat: Director at stza"]),
    (
      "Amer Hashmi left. Mr Hashmi was director of SEDA and later worked as president of STZA.",
      ["amer-hashmi: Director at seda", "amer-hashmi: President at stza"]
    ),
    (
      "It met Special Assistant to the Chief Minister on Investment and Public-Private Partnership Qasim Qamar.",
      [
        "qasim-qamar: Special Assistant to the Chief Minister on Investment and Public-Private Partnership"
      ]
    ),
    ("Amer Hashmi praised SEDA as well as Pakistan's ambassador to China.", []),
    ("Punjab IT Secretary Noor Talpur spoke.", ["noor-talpur: IT Secretary at punjab-government"]),
    ("He praised Lahore Technopolis. Zhou Min, the park's General Manager, spoke.", ["zhou-min: General Manager"]),
  ])
  func findsWhoHoldsAnOffice(text: String, expected: [String]) { #expect(short("post", text) == expected) }

  @Test func theChairmanIsTheFirstOfThosePresent() {
    let text = """
      It was attended by STZA Chairman Amer Hashmi and SEDA Chairman Zhao Yongsheng. "We are ready," the chairman said.
      """
    #expect(short("record", text).last == "chairman = amer-hashmi")
  }

  @Test func anOfficerOfADistrictIsNotOfTheBodyBeforeHim() {
    let text = "He came with Asim Jamshed, Director at STZA, Haripur Deputy Commissioner Shaukat Ali and others."
    #expect(short("post", text) == ["asim-jamshed: Director at stza", "shaukat-ali: Deputy Commissioner"])
  }

  @Test func dollarsOfXinhuaAreDollars() {
    #expect(short("quantity", "It exported goods of 41 million U.S. dollars in May.") == ["41000000 USD"])
  }
}
