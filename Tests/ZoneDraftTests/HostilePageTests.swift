import Testing

@testable import ZoneDraft

struct HostilePageTests {
  private let sentence = "The authority notified the zone on Monday, and it covers eleven acres beside the ring road."

  @Test(arguments: ["div", "b", "table", "font", "ul"])
  func elementsNestedTooDeeplyAreRefused(_ name: String) {
    let error = IntakeError.tooComplex("its elements are nested more than 1000 deep")
    #expect(throws: error) { try page(String(repeating: "<\(name)>", count: 100_000) + "x") }
  }

  @Test func aThousandBadlyClosedElementsAreRead() throws {
    let article = try page(String(repeating: "<div>", count: 900) + "<p>\(sentence)</p><p>\(sentence)</p>")
    #expect(article.numbered == ["1 \(sentence)", "2 \(sentence)"])
  }

  @Test func anElementWithTooManyAttributesIsRefused() {
    let attributes = (0..<100_000).map { "a\($0)=1" }.joined(separator: " ")
    #expect(throws: IntakeError.tooComplex("an element has more than 1000 attributes")) {
      try page("<p \(attributes)>x")
    }
  }

  @Test func aScriptFullOfSignsIsNotAnElement() throws {
    let script = "<script>" + String(repeating: "if (a<b c d e f) { x = '</p>' } ", count: 2000) + "</script>"
    #expect(try page(script + "<p>\(sentence)</p>").numbered == ["1 \(sentence)"])
  }

  @Test func zerosAndBrokenBytesDoNotEndThePage() throws {
    let bytes =
      Array("<p>The zone was \0\0notified ".utf8) + [0xFF, 0xC3]
      + Array(" on Monday by the authority in Lahore.</p>".utf8)
    let article = try ArticleReader.read(Array("<html><body>".utf8) + bytes, name: "a.html", rules: DraftFixture.rules)
    #expect(article.numbered.first?.hasPrefix("1 The zone was notified") == true)
    #expect(article.numbered.first?.hasSuffix("on Monday by the authority in Lahore.") == true)
  }

  @Test func entitiesOfADocumentTypeAreNotExpanded() throws {
    let type =
      "<!DOCTYPE html [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c SYSTEM 'file:///etc/passwd'>]>"
    let article = try article("\(type)<html><body><p>\(sentence) &b; &c;</p></body></html>", "a.html")
    #expect(article.paragraphs.count <= 2)
    #expect(!article.paragraphs.contains { $0.text.contains("aaaaaaaaaa") || $0.text.contains("root:") })
  }

  @Test func nothingOfAScriptOrFrameIsText() throws {
    let article = try page(
      "<script>document.write('<p>\(sentence) Scripted.</p>')</script><iframe src='file:///etc/passwd'>\(sentence)</iframe>"
        + "<noscript><p>\(sentence) Without scripts.</p></noscript><p>\(sentence)</p><style>p { x: '\(sentence)' }</style>"
    )
    #expect(article.numbered == ["1 \(sentence)"])
  }

  @Test(arguments: [
    String(repeating: "[", count: 100_000), String(repeating: "{\"a\":", count: 50_000), "{\"@type\":\"NewsArticle\"",
    "null",
    "{\"@type\":\"NewsArticle\",\"headline\":7,\"author\":[[[]]],\"datePublished\":\"soon\"}",
  ])
  func brokenJSONIsIgnored(_ json: String) throws {
    let article = try page("<p>\(sentence)</p>", head: "<script type='application/ld+json'>\(json)</script>")
    #expect(article.numbered == ["1 \(sentence)"])
  }

  @Test func largeDocumentsAreRefused() {
    let limit = ArticleReader.sizeLimit
    #expect(throws: IntakeError.tooLarge(bytes: limit + 1, limit: limit)) {
      try ArticleReader.read([UInt8](repeating: 0x61, count: limit + 1), rules: DraftFixture.rules)
    }
    let page = Array("<html><body>".utf8) + [UInt8](repeating: 0x61, count: HTMLGuard.sizeLimit)
    #expect(throws: IntakeError.tooLarge(bytes: page.count, limit: HTMLGuard.sizeLimit)) {
      try ArticleReader.read(page, rules: DraftFixture.rules)
    }
  }
}
