import Foundation
import Testing

@testable import ZoneDraft

struct FormatTests {
  private let first = "The authority notified the zone on Monday, and it covers eleven acres beside the ring road."
  private let second = "The developer will build the first block within two years, the chairman said at the ceremony."

  @Test func aPDFWithoutBlankLinesHasParagraphs() throws {
    let text = """
      Letter joins Islamabad and Shenyang
      August 2, 2022
      ISLAMABAD: The Special Technology Zones Authority signed a letter of intent with the area on
      Monday, as its chairman said at the ceremony in the capital, which many officials attended.
      It names four zones.
      The zone covers 430 square kilometres and hosts more than 130 companies, among them 60 of
      the Fortune 500, and it was founded in 1988.
      """
    let article = try ArticleReader.read(
      Array(text.utf8), name: "a.pdf", contentType: "application/pdf", rules: DraftFixture.rules)
    #expect(article.title == "Letter joins Islamabad and Shenyang")
    #expect(article.numbered.map { $0.prefix(14) } == ["1 ISLAMABAD: Th", "2 The zone cove"].map { $0.prefix(14) })
  }

  @Test func markdownLosesItsMarks() throws {
    let article = try article(
      """
      ---
      title: "Zone notified"
      date: 2026-03-04
      author: Business Desk
      source: Example Times
      ---
      # Zone notified

      The authority notified the **zone** on [Monday](https://example.com/a), and it covers _eleven_ acres beside the road.

      ![The gate](gate.jpg)

      ## The plan

      - Two blocks
      - A road[^1]

      | Block | Area |
      |-------|------|
      | First | 11   |

      > \(second)
      """, "note.md")
    #expect((article.title, article.author, article.publisher) == ("Zone notified", "Business Desk", "Example Times"))
    #expect(article.published?.text == "2026-03-04")
    #expect(
      article.numbered == [
        "1 The authority notified the zone on Monday, and it covers _eleven_ acres beside the road.", "2 The plan",
        "3 Two blocks", "4 A road", "5 Block | Area", "6 First | 11", "7 \(second)",
      ])
  }

  @Test func aMessageHasASubjectADateAndItsReadablePart() throws {
    let plain = "\(first)=20\r\n\r\nThe cost is =E2=82=AC 5 million, the statement says, =\r\nand half of it is paid."
    let article = try article(
      """
      From: =?utf-8?B?UHJlc3MgT2ZmaWNl?= <press@example.com>\r
      Subject: =?utf-8?Q?Zone_=E2=80=93?= =?utf-8?Q?_notified?=\r
      Date: Wed, 04 Mar 2026 09:15:00 +0500\r
      MIME-Version: 1.0\r
      Content-Type: multipart/mixed;\r
       boundary="outer"\r
      \r
      --outer\r
      Content-Type: multipart/alternative; boundary=inner\r
      \r
      --inner\r
      Content-Type: text/plain; charset=utf-8\r
      Content-Transfer-Encoding: quoted-printable\r
      \r
      \(plain)\r
      --inner\r
      Content-Type: text/html; charset=utf-8\r
      \r
      <p>Only for programs that show pages.</p>\r
      --inner--\r
      --outer\r
      Content-Type: text/plain; name=a.txt\r
      Content-Disposition: attachment; filename=a.txt\r
      \r
      Not read.\r
      --outer--\r
      """)
    #expect((article.title, article.publisher) == ("Zone – notified", "Press Office"))
    #expect(article.published?.text == "2026-03-04")
    #expect(article.kind == .web)
    #expect(
      article.numbered == [
        "1 \(first)", "2 The cost is € 5 million, the statement says, and half of it is paid.",
      ])
  }

  @Test func aPageSavedInOneFileIsReadAsThePage() throws {
    let page =
      "<html><head><title>Zone notified - Example Times</title></head><body><h1>Zone notified</h1><p>\(first)</p>"
    let article = try article(
      """
      From: <Saved by a browser>
      Snapshot-Content-Location: https://times.example.com/zone
      Subject: Zone notified - Example Times
      MIME-Version: 1.0
      Content-Type: multipart/related; type="text/html"; boundary="x"

      --x
      Content-Type: text/html
      Content-Transfer-Encoding: base64

      \(Data(page.utf8).base64EncodedString(options: .lineLength64Characters))
      --x--
      """, "zone.mhtml")
    #expect((article.title, article.address) == ("Zone notified", "https://times.example.com/zone"))
    #expect(article.numbered == ["1 \(first)"])
  }

  @Test func aMessageWithOnlyAPictureIsRefused() {
    #expect(throws: IntakeError.badMessage("it has no part of plain text or HTML; save the attachment itself")) {
      try article("From: a\nMIME-Version: 1.0\nContent-Type: image/png\n\nAAAA", "a.eml")
    }
  }

  @Test func theTextOfAPDFLosesPageNumbersAndDividedWords() throws {
    let text =
      "Example Gazette\nZone notified\n\nThe authority noti-\nfied the zone on Monday, and it covers eleven acres beside "
      + "the ring\nroad, which the province paves.\n\n1\n\u{0C}Example Gazette\n\(second)\n\n2\n\u{0C}Example Gazette\n\(first)\n\n3\n"
    let article = try ArticleReader.read(
      Array(text.utf8), name: "a.pdf", contentType: "application/pdf", rules: DraftFixture.rules)
    #expect(article.title == "Zone notified")
    #expect(
      article.numbered == [
        "1 The authority notified the zone on Monday, and it covers eleven acres beside the ring road, which the province "
          + "paves.", "2 \(second)", "3 \(first)",
      ])
  }

  @Test(arguments: [
    ("%PDF-1.7\n%âãÏÓ\n1 0 obj", IntakeError.isPDF), (" \n\t", .empty),
    ("PK\u{3}\u{4}abc", .notText(looksLike: "a ZIP archive or an Office document")),
    ("{\\rtf1 abc}", .notText(looksLike: "an RTF document")),
    ("<html><body><a href=x>Home</a></body></html>", .noParagraphs),
  ])
  func whatCannotBeReadIsRefusedWithAReason(_ text: String, error: IntakeError) {
    #expect(throws: error) { try article(text) }
    #expect(error.message.count > 20)
  }

  @Test func aTextOfHTMLIsAPageWhateverItsName() throws {
    #expect(try article("<html><body><p>\(first)</p></body></html>", "page.txt").numbered == ["1 \(first)"])
  }

  @Test func theContentTypeDecidesTheEncoding() throws {
    let bytes =
      Array("<p>The caf".utf8) + [0xE9]
      + Array(" in the zone was opened on Monday by the chairman of the park.</p>".utf8)
    let article = try ArticleReader.read(
      bytes, name: nil, contentType: "text/html; charset=ISO-8859-1", rules: DraftFixture.rules)
    #expect(article.numbered == ["1 The café in the zone was opened on Monday by the chairman of the park."])
  }

  @Test func aPageInUTF16IsRead() throws {
    let page = "<html><body><p>\(first)</p></body></html>"
    let wide: [UInt8] = [0xFF, 0xFE] + page.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(try ArticleReader.read(wide, name: "a.html", rules: DraftFixture.rules).numbered == ["1 \(first)"])
  }
}
