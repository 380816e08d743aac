import Testing
import ZoneDraft

/// Boards by their bodies, and zones by a part of their names or by a place.
struct ShortZoneTests {
  private func zones(_ paragraphs: String...) -> [String] {
    let article = Article(
      title: "A story", language: "en",
      paragraphs: paragraphs.enumerated().map { Paragraph($0.offset + 1, .text, $0.element) })
    return DraftFixture.findings(article).short("record")
  }

  @Test(arguments: [
    ("The board of governors of STZA sat late.", "board of governors = stza-board"),
    ("STZA's board sat late.", "board = stza-board"),
    ("STZA has a new office. Its board sat late.", "board = stza-board"),
  ])
  func findsTheBoardOfABody(text: String, expected: String) {
    #expect(zones(text).contains(expected))
  }

  @Test(arguments: [
    (
      "The Swat Software Technology Park has opened. The Swat park has ten firms.",
      "Swat park = swat-software-technology-park"
    ),
    ("The Swat Technopolis has opened. The Technopolis has ten firms.", "Technopolis = swat-technopolis"),
    ("The zone in Quetta has been notified.", "zone = stz-quetta"),
    ("Swat Digital Park has opened. The 20-acre park has ten firms.", "park = swat-digital-park"),
  ])
  func findsAZoneByAPartOfItsName(text: String, expected: String) {
    #expect(zones(text).contains(expected))
  }

  @Test(arguments: [
    ("Work on Swat IT Valley has begun.", "Swat IT Valley = swat-it-valley"),
    ("Firms moved into Quetta Cyber Village.", "Quetta Cyber Village = quetta-cyber-village"),
    ("A licence for zones in Swat and Mardan Tech Square was granted.", "Mardan Tech Square = mardan-tech-square"),
    (
      "The Senate Committee on Water Rights met.", "Senate Committee on Water Rights = senate-committee-on-water-rights"
    ),
    ("A loan of the Example Bank of Norway.", "Example Bank of Norway = example-bank-of-norway"),
    (
      "Rose University Vice Chancellor Dr Nadia Gul spoke.", "Rose University = rose-university"
    ),
  ])
  func findsNewNames(text: String, expected: String) { #expect(zones(text).contains(expected)) }
}
