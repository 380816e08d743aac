import Testing
import ZoneData
import ZoneDraft

/// People with their offices in the forms of the news.
struct PeopleFindingTests {
  @Test(arguments: [
    ("STZA Chairman Amer Hashmi spoke.", ["amer-hashmi: Chairman at stza"]),
    ("Chairman STZA Amer Hashmi spoke.", ["amer-hashmi: Chairman at stza"]),
    ("Amer Hashmi, the Chairman of STZA, spoke.", ["amer-hashmi: Chairman at stza"]),
    ("The Chairman of the STZA, Amer Hashmi, spoke.", ["amer-hashmi: Chairman at stza"]),
    ("Zhang Xiodong the President of SEDA stated that it grows.", ["zhang-xiaodong: President at seda"]),
    (
      "Pakistan’s ambassador to China, Moin ul Haque, came.",
      ["moin-ul-haque: Ambassador to China at pakistan-embassy-beijing"]
    ),
    (
      "Director of Strategic Planning at STZA, Nadia Example, spoke.",
      ["nadia-example: Director of Strategic Planning at stza"]
    ),
    ("Punjab Chief Minister Tariq Beispiel spoke.", ["tariq-beispiel: Chief Minister at punjab-government"]),
    ("Chief Minister, Punjab, Tariq Beispiel, spoke.", ["tariq-beispiel: Chief Minister at punjab-government"]),
    ("Planning Minister Tariq Beispiel spoke.", ["tariq-beispiel: Planning Minister"]),
    (
      "Minister for Planning, Development and Reforms, Tariq Beispiel, spoke.",
      ["tariq-beispiel: Minister for Planning, Development and Reforms"]
    ),
    ("Mr Tariq Beispiel, CEO, SEDA, spoke.", ["tariq-beispiel: CEO at seda"]),
    (
      "Senator Nadia Example, Chairman of STZA, Tariq Beispiel, and others came.",
      ["nadia-example: Senator", "tariq-beispiel: Chairman at stza"]
    ),
    ("The chairman of the committee spoke to ministers.", []),
  ])
  func findsOffices(text: String, expected: [String]) {
    #expect(DraftFixture.findings(DraftFixture.article(text)).short("post") == expected)
  }

  @Test(arguments: [
    ("Chief Executive Officer (CEO) SEDA Tariq Beispiel spoke.", ["tariq-beispiel: Chief Executive Officer at seda"]),
    (
      "Chief Executive Officer (CEO) SEDA Pakistan Tariq Beispiel spoke.",
      ["tariq-beispiel: Chief Executive Officer at seda"]
    ),
    ("Director General (SEZ) Mr Tariq Beispiel spoke.", ["tariq-beispiel: Director General"]),
    ("Federal Secretary (IT&T) Dr Tariq Beispiel spoke.", ["tariq-beispiel: Federal Secretary"]),
    ("Minister of IT & Telecom (MoITT), Tariq Beispiel, spoke.", ["tariq-beispiel: Minister of IT & Telecom"]),
    ("Chairman (STZA) Tariq Beispiel spoke.", ["tariq-beispiel: Chairman at stza"]),
  ])
  func skipsABracketAfterATitle(text: String, expected: [String]) {
    #expect(DraftFixture.findings(DraftFixture.article(text)).short("post") == expected)
  }

  @Test(arguments: [
    ("Amer Hashmi Chairman STZA, spoke.", ["amer-hashmi: Chairman at stza"]),
    ("Tariq Beispiel Chairman STZA, spoke.", ["tariq-beispiel: Chairman at stza"]),
    ("Tariq Beispiel – Chief Technology Officer SEDA spoke.", ["tariq-beispiel: Chief Technology Officer at seda"]),
    ("Sample Town Chairman agreed.", []),
    ("New York – Chairman STZA agreed.", []),
  ])
  func findsAnOfficeBehindANameWithoutAComma(text: String, expected: [String]) {
    #expect(DraftFixture.findings(DraftFixture.article(text)).short("post") == expected)
  }

  @Test func stripsHonorifics() {
    let found = DraftFixture.findings(DraftFixture.article("His Excellency Dr. Tariq Beispiel said yes."))
    #expect(found.short("record") == ["Tariq Beispiel = tariq-beispiel"])
  }

  @Test func namesWhoSaysIt() {
    let article = DraftFixture.article(
      "Amer Hashmi, the Chairman of STZA, said it grows. He added that SEDA helps. The weather was fine.")
    #expect(DraftFixture.findings(article).short("speaker") == ["amer-hashmi says", "amer-hashmi says"])
  }
}
