import Testing

@testable import ZoneData

/// The expected texts are written by hand from RFC 6350.
@Suite struct ContactCardsTests {
  @Test func aPersonIsACard() throws {
    let text = try ContactCards(CitationFinder(ExchangeFixture.catalogue())).text(of: ["zhang", "zhang"])
    let expected = """
      BEGIN:VCARD
      VERSION:4.0
      KIND:individual
      UID;VALUE=text:zhang@stz
      FN;ALTID=1;LANGUAGE=en:Zhang Wei
      FN;ALTID=1;LANGUAGE=zh:张伟
      N;LANGUAGE=zh:张;伟;;;
      TITLE:Director\\, Desk\\; Asia
      ORG:Shenyang Area
      NOTE:Source: The Daily\\, “A *bold* | paper”\\, 2 Aug 2022\\, https://dail
       y.example/a_b?c=1
      REV:20220802T000000Z
      END:VCARD

      """
    #expect(text == expected.replacing("\n", with: "\r\n"))
  }

  @Test func aBodyIsACardWithItsPublicChannels() throws {
    let text = try ContactCards(CitationFinder(ExchangeFixture.catalogue())).text(of: ["stza"])
    let expected = """
      BEGIN:VCARD
      VERSION:4.0
      KIND:org
      UID;VALUE=text:stza@stz
      FN;LANGUAGE=en:Zones Authority
      ORG;LANGUAGE=en:Zones Authority
      URL:https://stza.example
      EMAIL:info@stza.example
      NOTE:Public channel: @stza\\nSource: The Daily\\, “A *bold* | paper”\\, 2 
       Aug 2022\\, https://daily.example/a_b?c=1
      REV:20220802T000000Z
      END:VCARD

      """
    #expect(text == expected.replacing("\n", with: "\r\n"))
  }

  @Test(arguments: [
    ("张伟", "张", "伟"), ("张晓东", "张", "晓东"), ("欧阳修", "欧阳", "修"), ("诸葛亮", "诸葛", "亮"),
  ])
  func aChineseNameBeginsWithThatOfTheFamily(name: String, family: String, given: String) throws {
    let parts = try #require(HanName.parts(of: name))
    #expect(parts.family == family)
    #expect(parts.given == given)
  }

  /// A transcription, a name in Latin letters, a mark, and what is too long to be sure of.
  @Test(arguments: ["卡里尔·哈什米", "Zhang Wei", "张", "", "司马相如"])
  func anyOtherNameStaysWhole(name: String) {
    #expect(HanName.parts(of: name) == nil)
  }

  @Test func theNameOfSomebodyNotSaidToBeChineseStaysWhole() throws {
    let text = """
      source: {title: More, kind: news, language: zh}
      people:
        moin: {name: 莫因, posts: {body: stza, title: Ambassador}}
      """
    let cards = try ContactCards(CitationFinder(ExchangeFixture.catalogue(with: text))).text(of: ["moin"])
    #expect(cards.contains("FN;LANGUAGE=zh:莫因\r\n"))
    #expect(!cards.contains("\r\nN:") && !cards.contains("\r\nN;"))
  }
}
