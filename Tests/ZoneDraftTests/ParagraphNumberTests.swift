import Testing
import ZoneDraft

/// The rule of docs/dossiers.md, “Paragraphs”.
struct ParagraphNumberTests {
  /// A sentence that is long enough to be a paragraph anywhere.
  private let first = "The authority notified the zone on Monday, and it covers eleven acres beside the ring road."
  private let second = "The developer will build the first block within two years, the chairman said at the ceremony."

  @Test func anInlineLinkStaysInItsParagraph() throws {
    let article = try page("<article><p>\(first) <a href='/x'>Details</a> follow.</p><p>\(second)</p></article>")
    #expect(article.numbered == ["1 \(first) Details follow.", "2 \(second)"])
  }

  @Test func aCaptionAndALinkToAnotherArticleAreNotCounted() throws {
    let article = try page(
      """
      <article><p>\(first)</p><figure><img><figcaption>The gate of the zone.</figcaption></figure>
      <p><a href="/other">Province plans four more parks</a></p><p>Also read: <a href="/b">Another story</a></p>
      <p>\(second)</p></article>
      """)
    #expect(article.numbered == ["1 \(first)", "2 \(second)"])
  }

  @Test(arguments: ["<h3>The plan</h3>", "<p><strong>The plan</strong></p>"])
  func aSubheadingIsCounted(_ heading: String) throws {
    let article = try page("<article><p>\(first)</p>\(heading)<p>\(second)</p></article>")
    #expect(article.numbered == ["1 \(first)", "2 The plan", "3 \(second)"])
    #expect(article.paragraphs.map(\.kind) == [.text, .subheading, .text])
  }

  @Test func oneLineBreakGoesOnAndTwoEndTheParagraph() throws {
    let article = try page("<article><div>\(first)<br>It is new.<br><br>\(second)</div></article>")
    #expect(article.numbered == ["1 \(first) It is new.", "2 \(second)"])
  }

  @Test func aLineBreakBeforeAnIndentedLineEndsTheParagraph() throws {
    let article = try page(
      "<article><div>\(first)<br>&nbsp; &nbsp;\(second)<br>\u{3000}\u{3000}\(first)</div></article>")
    #expect(article.numbered == ["1 \(first)", "2 \(second)", "3 \(first)"])
  }

  @Test func eachItemOfAListIsCountedAndALeadInTooAndLinksInItDoNotMatter() throws {
    let article = try page(
      "<article><p>\(first)</p><ul><li>Land<ul><li>Eleven acres</li></ul></li><li>A road to <a>the gate</a></li></ul></article>"
    )
    #expect(article.numbered == ["1 \(first)", "2 Land", "3 Eleven acres", "4 A road to the gate"])
  }

  @Test func eachRowOfATableIsCountedWithItsHead() throws {
    let article = try page(
      "<article><p>\(first)</p><table><tr><th>Zone</th><th>Area</th></tr><tr><td>North</td><td>11 acre</td></tr></table></article>"
    )
    #expect(article.numbered == ["1 \(first)", "2 Zone | Area", "3 North | 11 acre"])
  }

  @Test func theParagraphsOfAQuotationAreCountedButNotASentenceThatIsRepeatedBesideTheText() throws {
    let article = try page(
      """
      <article><p>\(first)</p><blockquote><p>\(second)</p><p>“So we begin.”</p></blockquote>
      <div class="pullquote"><p>\(second)</p></div></article>
      """)
    #expect(article.numbered == ["1 \(first)", "2 \(second)", "3 “So we begin.”"])
  }

  @Test func emptyBlocksAndRulesAreNotCounted() throws {
    let article = try page("<article><p>\(first)</p><p>&nbsp;</p><p>* * *</p><hr><p>\(second)</p></article>")
    #expect(article.numbered == ["1 \(first)", "2 \(second)"])
  }

  @Test func plainTextHasParagraphsByBlankLines() throws {
    #expect(try article("\(first)\n\n\(second)\n\n\n").numbered == ["1 \(first)", "2 \(second)"])
  }

  @Test func plainTextWithoutBlankLinesHasParagraphsByLines() throws {
    #expect(try article("\(first) \(first)\n\(second) \(second)\n\(first)").numbered.count == 3)
  }

  @Test func theLinesOfWrappedTextAreOneParagraph() throws {
    let wrapped = """
      The authority notified the zone on Monday, and it covers eleven
      acres beside the ring road. The developer will build the first
      block within two years.

      The second block follows once the first is let, the chairman
      said at the ceremony in the afternoon.
      """
    #expect(
      try article(wrapped).numbered == [
        "1 The authority notified the zone on Monday, and it covers eleven acres beside the ring road. The developer will "
          + "build the first block within two years.",
        "2 The second block follows once the first is let, the chairman said at the ceremony in the afternoon.",
      ])
  }
}
