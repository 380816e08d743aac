import Testing
import ZoneDraft

struct FurnitureTests {
  private let first =
    "ISLAMABAD: The authority notified the zone on Monday, and it covers eleven acres beside the ring road. The developer "
    + "will build the first block within two years."
  private let second = "The chairman said at the ceremony that the second block follows once the first is let to firms."

  @Test func aSingleLinkUnderItsHeadingDoesNotEndTheText() throws {
    let article = try article("Zone notified\n\n\(first)\n\nAlso Read\n\nProvince plans four parks\n\n\(second)")
    #expect(article.numbered == ["1 \(first)", "2 \(second)"])
  }

  @Test(arguments: [
    "Listen to article 1x 1.2x 1.5x", "0 SHARES", "1,204 Views", "Reading Time: 2 mins read", "Home » News » Pakistan",
    "0 Comments", "Share on Facebook", "Trending", "3 min read", "* * *", "Tags: zones, parks", "Photo: Example Times",
    "The gate of the zone on Monday. PHOTO: EXAMPLE", "The chairman signs the letter — File",
    "分享到：", "责任编辑：网站编辑部", "یہ بھی پڑھیں: ریلوے کا اعلان",
  ])
  func aLineOfFurnitureIsNeitherHeadNorText(_ line: String) throws {
    let above = try article("Zone near the ring road notified\n\n\(line)\n\n\(first)\n\n\(second)")
    #expect(above.head == ["Zone near the ring road notified"])
    #expect(above.numbered == ["1 \(first)", "2 \(second)"])
    let between = try article("Zone near the ring road notified\n\n\(first)\n\n\(second)\n\n\(line)")
    #expect(between.numbered == ["1 \(first)", "2 \(second)"])
  }

  @Test(arguments: [
    "Leave a Reply", "2 Comments", "About the Author", "Related Posts", "You Missed", "网友评论", "متعلقہ خبریں",
  ])
  func whatFollowsTheArticleIsLeftOut(_ heading: String) throws {
    let other =
      "A reader wrote on 1 February 2026 that the road to the zone in Karachi is still as bad as in the year before…"
    let article = try article(
      "Zone notified\n\n\(first)\n\n\(second)\n\n\(heading)\n\nRailway plans trains\n\n\(other)")
    #expect(article.numbered == ["1 \(first)", "2 \(second)"])
  }

  @Test func theOutletAtTheEndOfAHeadlineIsThePublisher() throws {
    let article = try article("Zone near the ring road notified - The Example Times\n\n\(first)\n\n\(second)")
    #expect((article.title, article.publisher) == ("Zone near the ring road notified", "The Example Times"))
  }

  @Test(arguments: [
    ("Posted 3 years ago by Example Staff", "Example Staff"), ("By Web Desk", "Web Desk"),
    ("Our Correspondent", "Our Correspondent"),
    ("Business Desk Published March 23, 2022 Updated March 24, 2022", "Business Desk"),
  ])
  func bylinesAreRecognised(_ line: String, author: String) throws {
    let article = try article("Zone near the ring road notified\n\n\(line)\n\n\(first)\n\n\(second)")
    #expect(article.author == author)
    #expect(article.head == ["Zone near the ring road notified", line])
    #expect(article.numbered.count == 2)
  }

  @Test func aTextNodeThatBeginsWithByIsNotAByline() throws {
    let article = try page(
      "<h1>Zone notified</h1><p>The cost is met <b>half</b> by including land, said the chairman.</p><p>\(second)</p>")
    #expect(article.author == nil)
    #expect(article.head == ["Zone notified"])
  }

  @Test func aDateAloneUnderTheTextIsThatOfPublication() throws {
    let article = try article("Zone notified\n\n\(first)\n\n\(second)\n\nAugust 2, 2022")
    #expect(article.published?.text == "2022-08-02")
    #expect(article.numbered.count == 2)
  }

  @Test func aLayoutThatIsNamedAfterItsBarHoldsTheArticle() throws {
    // The bar of other texts has more text than the article.
    let text = (1...6).map {
      "<p>\(first) Part \($0) of the plan follows in the year after, as the authority said.</p>"
    }.joined()
    let others = (1...20).map { "<p><a href='/\($0)'>\(second)</a></p>" }.joined()
    let article = try page(
      "<h1>Zone notified</h1><div class='l-sidebar-fixed'><div class='entry-content'>\(text)</div></div>"
        + "<div class='sidebar'>\(others)</div>")
    #expect(article.numbered.count == 6)
  }

  @Test func aUserAddsWordsAndTakesThemAway() throws {
    let text = Array("Zone near the road\n\n\(first)\n\nTags: a, b\n\n\(second)\n\nSent from my telegraph".utf8)
    func count(_ own: String) throws -> Int {
      let rules = DraftRules(DraftFixture.ruleFiles + [("own.yaml", own)])
      #expect(rules.problems.isEmpty)
      return try ArticleReader.read(text, rules: rules).numbered.count
    }
    #expect(try count("") == 3)
    #expect(try count("furniture: {beginnings: [Sent from my]}") == 2)
    #expect(try count("furniture: {none: ['tags:', tags]}") == 4)
  }

  @Test func aMistakeInTheListsIsReportedWithItsLine() {
    let rules = DraftRules([("own.yaml", "furniture:\n  buttons: [share]\n  lines: {a: b}")])
    #expect(
      rules.problems == [
        "own.yaml:2: “buttons” is not a list of the furniture.",
        "own.yaml:3: “lines” needs a list of phrases: [one, two].",
      ])
  }
}
