import Testing
import ZoneDraft

struct PlainArticleTests {
  private let story =
    "ISLAMABAD: The authority notified the zone on Monday, and it covers eleven acres beside the ring road. The developer "
    + "will build the first block within two years."
  private let more = "The chairman said at the ceremony that the second block follows once the first is let."

  @Test func headlineDeckAndBylineAreParagraphZero() throws {
    let article = try article(
      "Zone near the ring road notified\n\nAuthority plans two blocks\n\nExample Report\n\n\(story)\n\n\(more)")
    #expect(article.title == "Zone near the ring road notified")
    #expect(article.author == "Example Report")
    #expect(article.head == ["Zone near the ring road notified", "Authority plans two blocks", "Example Report"])
    #expect(article.paragraphs.map(\.number) == [0, 0, 0, 1, 2])
    #expect(article.paragraphs.map(\.kind) == [.headline, .headline, .byline, .text, .text])
  }

  @Test func aStoryWithoutAHeadlineHasADateline() throws {
    let article = try article("Lahore, 2 August 2022 (EXP): \(more)\n\n\(more)")
    #expect(article.title == nil)
    #expect(article.published?.text == "2022-08-02")
    #expect(article.numbered.count == 2)
  }

  @Test func theOutletInADatelineIsThePublisher() throws {
    let article = try article(
      "Zone notified\n\nISLAMABAD, (ExamplePoint / Example News - EXP - 27th Apr, 2022): \(story)\n\n\(more)")
    #expect((article.publisher, article.published?.text) == ("ExamplePoint", "2022-04-27"))
  }

  @Test(arguments: [
    ("The Example Times | March 4, 2026", "The Example Times", "2026-03-04"),
    ("Published: 4 March 2026", nil, "2026-03-04"),
    ("Source: Example Daily\nDate: 2026-03-04", "Example Daily", "2026-03-04"),
    ("Example News, Updated on 4th March, 2026 11:20 am", "Example News", "2026-03-04"),
  ])
  func linesAboveTheTextNameTheSource(_ lines: String, publisher: String?, date: String) throws {
    let article = try article("Zone near the ring road notified\n\(lines)\n\n\(story)\n\n\(more)")
    #expect(article.title == "Zone near the ring road notified")
    #expect((article.publisher, article.published?.text) == (publisher, date))
    #expect(article.numbered == ["1 \(story)", "2 \(more)"])
  }

  @Test func aLineBelowTheTextNamesTheSourceToo() throws {
    let article = try article(
      "Zone notified\n\n\(story)\n\n\(more)\n\nPublished in The Example Times, August 2nd, 2022")
    #expect((article.publisher, article.published?.text) == ("The Example Times", "2022-08-02"))
    #expect(article.numbered == ["1 \(story)", "2 \(more)"])
  }

  @Test func relatedPostsAndWhatFollowsAreLeftOut() throws {
    let teaser =
      "Example Report Islamabad: A delegation met the chairman and talked about trains for the summer season and…"
    let article = try article(
      """
      Zone notified

      \(story)

      Also read: Province plans four parks

      \(more)

      Related Posts

      Railways plan trains

      \(teaser)

      You Missed

      Facts about the park

      Facts about the park

      Example Daily 01 February 2026 PDF
      """)
    #expect(article.numbered == ["1 \(story)", "2 \(more)"])
    #expect(article.published == nil)
  }

  @Test func aListOfLinksWithinTheTextIsLeftOutAlone() throws {
    let article = try article("Zone notified\n\n\(story)\n\nRelated stories\n\nParks planned\n\n\(more)\n\n\(story)")
    #expect(article.numbered == ["1 \(story)", "2 \(more)", "3 \(story)"])
  }

  @Test func linesBetweenParagraphsAreSubheadings() throws {
    let article = try article("\(story)\n\nThe second block\n\n\(more)")
    #expect(article.paragraphs.map(\.kind) == [.text, .subheading, .text])
  }

  @Test func aChineseTextIsReadLikeAnyOther() throws {
    let article = try article(
      "示例高新区签署备忘录\n来源：示例日报\n发布时间：2024-09-25 10:22\n　　9月24日，示例高新区与境外园区签署合作备忘录，双方将在人才培训和技术转移方面开展合作。\n"
        + "　　双方将成立联合工作组，每半年召开一次会议，并为来访企业设立服务窗口。\n责任编辑：网站编辑部")
    #expect(article.title == "示例高新区签署备忘录")
    #expect((article.publisher, article.published?.text, article.language) == ("示例日报", "2024-09-25", "zh"))
    #expect(article.numbered.count == 2)
  }

  @Test func theLinesOfAHeadNeedNoBlankLines() throws {
    let article = try article(
      "Business\nZone near the ring road is notified today\nAuthority plans two blocks beside it\nPublished On August 2, 2022\n"
        + "\(story)\n\n\(more)\n\nLike this:\nLike Loading...")
    #expect(article.head == ["Zone near the ring road is notified today", "Authority plans two blocks beside it"])
    #expect(article.published?.text == "2022-08-02")
    #expect(article.numbered == ["1 \(story)", "2 \(more)"])
  }

  @Test func aSingleSentenceIsATextWithoutAHeadline() throws {
    #expect(try article("Zone notified").numbered == ["1 Zone notified"])
  }
}
