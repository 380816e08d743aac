import TestSupport
import Testing
import ZoneData
import ZoneDraft

/// How the news shortens names and offices, and what it means by them.
@Suite struct NewsWordingTests {
  private static let known = DraftFixture.directory([
    Fixture.dossier(
      """
      source: {title: Records, kind: official, published: 2021-01-01}
      zones:
        pakistan-digital-city: {name: Pakistan Digital City, place: Haripur, province: PK-KP}
        islamabad-it-park: {name: Islamabad IT Park, province: PK-IS}
        rashakai-zone: {name: Rashakai Special Economic Zone, province: PK-KP}
        air-park: {name: National Air Park, place: Rawalpindi, province: PK-PB}
      bodies:
        air-programme: {name: National Air Park, kind: programme, country: PK}
        moitt: {name: Ministry of Information Technology and Telecommunication, kind: ministry, country: PK}
        kpitb: {name: Khyber Pakhtunkhwa Information Technology Board, aliases: KPITB, kind: authority}
        kp-government: {name: Government of Khyber Pakhtunkhwa, kind: government, province: PK-KP}
        senate: {name: Senate, kind: government, country: PK}
        ignite: {name: Ignite, kind: company, country: PK}
        rapidev: {name: Rapidev DMCC, kind: company}
        jwg-science: {name: Joint Working Group on Science and Technology, kind: working-group}
        nust: {name: National University of Sciences and Technology, aliases: NUST, kind: university}
      """, id: "records")
  ])

  private func short(_ kind: String, _ paragraphs: String..., published: String? = "2022-08-02") -> [String] {
    var article = DraftFixture.article(published: published)
    article.paragraphs = paragraphs.enumerated().map { Paragraph($0.offset + 1, .text, $0.element) }
    return DraftFixture.findings(article, Self.known).short(kind)
  }

  // MARK: - Names

  @Test(arguments: [
    ("He wrote to the Ministry of IT in May.", "Ministry of IT = moitt"),
    ("He wrote to the IT Ministry in May.", "IT Ministry = moitt"),
    (
      "He wrote to the ministry of information technology and telecommunication.",
      "ministry of information technology and telecommunication = moitt"
    ),
    ("He wrote to the KP IT Board in May.", "KP IT Board = kpitb"),
    ("He wrote to the KP govt in May.", "KP govt = kp-government"),
    ("He wrote to the Khyber Pakhtunkhwa (KP) government.", "Khyber Pakhtunkhwa (KP) government = kp-government"),
    ("He wrote to Rapidev in May.", "Rapidev = rapidev"),
    (
      "He wrote to the Science and Technology Joint Working Group.",
      "Science and Technology Joint Working Group = jwg-science"
    ),
    ("He went to the Digital City in Haripur.", "Digital City in Haripur = pakistan-digital-city"),
    ("He went to the IT Park Islamabad in May.", "IT Park Islamabad = islamabad-it-park"),
    ("A grant went to Ignite in May.", "Ignite = ignite"),
  ])
  func `a shorter name means the record`(text: String, record: String) { #expect(short("record", text) == [record]) }

  @Test func `a verb is not a name`() { #expect(short("record", "Ignite the spark of trade with them.") == []) }

  @Test func `of two records with a name the zone needs its place`() {
    #expect(short("record", "He went to the National Air Park.") == ["National Air Park = air-programme"])
    #expect(short("record", "He went to the National Air Park in Rawalpindi.") == ["National Air Park = air-park"])
  }

  @Test func `an abbreviation in brackets makes a name of a body`() {
    let text = "Beijing Urban Construction Control (BUCC) came. BUCC is large. A Letter of Interest (LOI) came."
    let bodies = ["Beijing Urban Construction Control", "BUCC", "BUCC"].map {
      "\($0) = beijing-urban-construction-control"
    }
    #expect(short("record", text) == bodies)
  }

  @Test func `a name ends before the place and before an office`() {
    #expect(
      short("record", "He praised Orient Steel Company of China in Rashakai Special Economic Zone.") == [
        "Orient Steel Company = orient-steel-company", "Rashakai Special Economic Zone = rashakai-zone",
      ])
    #expect(
      short("record", "The Institute of Arts, Science and Technology opened.") == [
        "Institute of Arts, Science and Technology = institute-of-arts-science-and-technology"
      ])
  }

  @Test func `the parties of a deal need no head word`() {
    #expect(
      short("record", "A memorandum of understanding was signed between Orient Longyue and Blue Lantern on Monday.")
        == [
          "Orient Longyue = orient-longyue", "Blue Lantern = blue-lantern",
        ])
  }

  @Test func `the byline is not searched`() {
    var article = DraftFixture.article("The zone was planned in May by others.")
    article.paragraphs.insert(Paragraph(0, .byline, "Rapidev Staff, August 5, 2024"), at: 0)
    let found = DraftFixture.findings(article, Self.known)
    #expect(found.short("record") == [])
    #expect(found.short("date") == ["2022-05"])
  }

  // MARK: - Offices

  @Test(arguments: [
    ("Minister for IT Umer Tariq Saif spoke.", "umer-tariq-saif: Minister for IT at moitt"),
    ("Federal Secretary IT Zarrar Hasham spoke.", "zarrar-hasham: Federal Secretary IT at moitt"),
    ("Senator Afnan Lodhi spoke.", "afnan-lodhi: Senator at senate"),
    (
      "In Peshawar the Advisor to Chief Minister on IT Zia Bangash spoke.",
      "zia-bangash: Advisor to Chief Minister on IT at kp-government"
    ),
    ("Advisor on Newly Merged Districts Ajmal Wazir spoke.", "ajmal-wazir: Advisor on Newly Merged Districts"),
    ("Wang Linghong, CEO of BUCIC, spoke.", "wang-linghong: CEO"),
    ("Park Chairman Li An spoke.", "li-an: Chairman"),
    ("Ambassador Park Kijun spoke.", "park-kijun: Ambassador"),
    ("Prime Minister of Pakistan Omar Farooq Lodhi spoke.", "omar-farooq-lodhi: Prime Minister"),
    ("The Chief Minister's Principal Secretary Shahab Ali spoke.", "shahab-ali: Principal Secretary"),
  ])
  func `an office has its body and its holder`(text: String, post: String) { #expect(short("post", text) == [post]) }

  @Test func `a rank is not an office`() {
    #expect(short("post", "Air Chief Marshal Zaheer Sidhu spoke.") == [])
  }

  @Test(arguments: [
    ("Chief of Army Staff (COAS) General Asim Munir spoke. Later COAS left.", "COAS = asim-munir"),
    ("NUST Rector Naweed Zaman spoke. Later the NUST rector left.", "rector = naweed-zaman"),
    ("Federal Minister Aminul Lodhi spoke. Later the minister left.", "minister = aminul-lodhi"),
    ("Chief Minister Usman Bazdar spoke. The CM left.", "CM = usman-bazdar"),
    ("Minister for IT Umer Saif spoke. Later the Minister for IT left.", "Minister for IT = umer-saif"),
    ("Mian Kashif Ashfaq, Chairman of NUST, spoke. Later Kashif Ashfaq left.", "Kashif Ashfaq = mian-kashif-ashfaq"),
  ])
  func `an office or a shorter name means its holder later`(text: String, record: String) {
    #expect(short("record", text).last == record)
  }

  // MARK: - Values

  @Test func `a year within a name is not a date`() {
    #expect(short("date", "They met at Expo 2020 in Dubai under Vision 2025.") == [])
    #expect(short("date", "It opened in October last year and in 2020.") == ["2021-10", "2020"])
  }

  @Test func `a number in words can be money`() {
    #expect(short("quantity", "It cost one billion rupees.") == ["1000000000 PKR"])
  }

  @Test func `an adjective counts only before a zone`() {
    #expect(short("status", "The proposed plant in the Rashakai Special Economic Zone needs power.") == [])
    #expect(short("status", "The proposed Rashakai Special Economic Zone needs power.") == ["rashakai-zone proposed"])
  }

  @Test func `the project means the only zone so far`() {
    #expect(
      short("status", "He went to the Rashakai Special Economic Zone.", "The project was approved by them.") == [
        "rashakai-zone approved"
      ])
    #expect(
      short(
        "status", "He went to the Islamabad IT Park and the Rashakai Special Economic Zone.",
        "The project was approved.")
        == [])
  }
}
