import TestSupport
import Testing

@testable import ZoneData
@testable import ZoneExchange

/// The expected texts are written by hand from RFC 6350.
@Suite struct ContactCardsTests {
  @Test func `a person is a card`() throws {
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
      NOTE:In office: last seen Aug 2022\\nSource: The Daily\\, “A *bold* | paper
       ”\\, 2 Aug 2022\\, https://daily.example/a_b?c=1
      REV:20220802T000000Z
      END:VCARD

      """
    #expect(text == expected.replacing("\n", with: "\r\n"))
  }

  @Test func `a body is a card with its public channels`() throws {
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
  func `a Chinese name starts with the family name`(name: String, family: String, given: String) throws {
    let parts = try #require(HanName.parts(of: name))
    #expect(parts.family == family)
    #expect(parts.given == given)
  }

  /// A transcription, a name in Latin letters, a mark, and a name too long to split with certainty.
  @Test(arguments: ["卡里尔·哈什米", "Zhang Wei", "张", "", "司马相如"])
  func `any other name stays whole`(name: String) {
    #expect(HanName.parts(of: name) == nil)
  }

  @Test func `the name of a person not said to be Chinese stays whole`() throws {
    let text = """
      source: {title: More, kind: news, language: zh}
      people:
        moin: {name: 莫因, posts: {body: stza, title: Ambassador}}
      """
    let cards = try ContactCards(CitationFinder(ExchangeFixture.catalogue(with: text))).text(of: ["moin"])
    #expect(cards.contains("FN;LANGUAGE=zh:莫因\r\n"))
    #expect(!cards.contains("\r\nN:") && !cards.contains("\r\nN;"))
  }

  /// A Tibetan, a Uyghur and a Mongolian name, the last of each after a Chinese family name that it is not.
  @Test(arguments: ["次仁", "多吉", "扎西", "卓玛", "白玛", "罗布", "买买提", "艾力", "古丽", "巴特尔", "苏和", "乌兰夫", "齐扎拉"])
  func `a name without a family name stays whole`(name: String) {
    #expect(HanName.parts(of: name) == nil)
  }

  @Test func `a Chinese citizen whose Latin name is one word has no family name`() throws {
    let text = """
      source: {title: More, kind: news, language: zh}
      people: {t1: {name: [白平, {is: Baiping, lang: bo}], country: CN}}
      """
    let cards = try ContactCards(CitationFinder(ExchangeFixture.catalogue(with: text))).text(of: ["t1"])
    #expect(cards.contains("白平") && !cards.contains("\r\nN:") && !cards.contains("\r\nN;"))
  }

  @Test(arguments: [
    ("desk@example.org", ["EMAIL:desk@example.org"]), ("mailto:desk@example.org", ["EMAIL:desk@example.org"]),
    ("MAILTO:desk%2Bcn@example.org?subject=Hi%20you&cc=b@example.org", ["EMAIL:desk+cn@example.org"]),
    ("mailto:a@example.org,b@example.org", ["EMAIL:a@example.org", "EMAIL:b@example.org"]),
    ("mailto:?to=a@example.org&body=x", ["EMAIL:a@example.org"]),
    ("Desk <desk@example.org>", ["EMAIL:desk@example.org"]),
    ("\"Desk, Trade\" <mailto:desk@example.org>", ["EMAIL:desk@example.org"]),
    ("tel:+92-51-9204505;ext=12", ["TEL;VALUE=uri:tel:+92519204505"]),
    ("+92 (0)51 920 4505", ["TEL;VALUE=uri:tel:+92519204505"]), ("051-9204505", ["TEL:051-9204505"]),
    ("Fax: +92 51 9204506", ["TEL;TYPE=fax;VALUE=uri:tel:+92519204506"]),
    (
      "Phone: +92 51 9204505; E-mail: desk@example.org, https://example.org/a,b",
      ["TEL;VALUE=uri:tel:+92519204505", "EMAIL:desk@example.org", "URL:https://example.org/a,b"]
    ),
    ("a@example.org and b@example.org", ["EMAIL:a@example.org", "EMAIL:b@example.org"]),
    ("a@example.org / www.example.org", ["EMAIL:a@example.org", "URL:https://www.example.org"]),
    ("a@example.org b@example.org", ["EMAIL:a@example.org", "EMAIL:b@example.org"]),
    ("HTTPS://example.org", ["URL:HTTPS://example.org"]), ("xmpp:desk@example.org", ["IMPP:xmpp:desk@example.org"]),
    ("@stza", []), ("WeChat: stza_official", []), ("a@example.org, WeChat stza", []), ("1234", []), ("by post", []),
  ])
  func `a channel is what its text says`(text: String, expected: [String]) {
    #expect(Channel(text: text).lines(.four).map { $0.text.replacing("\r\n", with: "") } == expected)
  }

  /// RFC 2426: VERSION 3.0, one FN, an N in any case, and neither KIND nor ALTID.
  @Test func `version 3 has what Outlook reads`() throws {
    let finder = CitationFinder(try ExchangeFixture.catalogue())
    let text = try ContactCards(finder, version: .three).text(of: ["zhang", "stza"])
    let expected = """
      BEGIN:VCARD
      VERSION:3.0
      UID:zhang@stz
      FN;LANGUAGE=en:Zhang Wei
      N;LANGUAGE=zh:张;伟;;;
      TITLE:Director\\, Desk\\; Asia
      ORG:Shenyang Area
      NOTE:In office: last seen Aug 2022\\nAlso: 张伟\\nSource: The Daily\\, “A 
       *bold* | paper”\\, 2 Aug 2022\\, https://daily.example/a_b?c=1
      REV:20220802T000000Z
      END:VCARD
      BEGIN:VCARD
      VERSION:3.0
      UID:stza@stz
      FN;LANGUAGE=en:Zones Authority
      N:;;;;
      ORG;LANGUAGE=en:Zones Authority
      URL:https://stza.example
      EMAIL;TYPE=INTERNET:info@stza.example
      NOTE:Public channel: @stza\\nSource: The Daily\\, “A *bold* | paper”\\, 2 
       Aug 2022\\, https://daily.example/a_b?c=1
      REV:20220802T000000Z
      END:VCARD

      """
    #expect(text == expected.replacing("\n", with: "\r\n"))
  }
}
