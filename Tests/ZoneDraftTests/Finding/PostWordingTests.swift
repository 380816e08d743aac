import Testing
import ZoneData
import ZoneDraft

/// Offices whose body or holder stands elsewhere in the sentence or the text.
struct PostWordingTests {
  private func posts(_ text: String...) -> [String] {
    let paragraphs = text.enumerated().map { Paragraph($0.offset + 1, .text, $0.element) }
    let article = Article(
      title: nil, published: try? EDTFDate("2022-08-02"), language: "en", paragraphs: paragraphs)
    return DraftFixture.findings(article).short("post")
  }

  @Test(arguments: [
    ("Tariq Beispiel, who now heads STZA, spoke.", ["tariq-beispiel: head at stza"]),
    (
      "Nadia Example, who chairs STZA and once headed SEDA, spoke.",
      ["nadia-example: chair at stza", "nadia-example: head at seda"]
    ),
    (
      "Tariq Beispiel, who chairs SEDA's management committee, spoke.",
      ["tariq-beispiel: chair of the management committee at seda"]
    ),
    ("Tariq Beispiel, who leads the STZA delegation, spoke.", []),
    ("Tariq Beispiel, who once headed a team, spoke.", []),
  ])
  func readsVerbsOfOffices(text: String, expected: [String]) { #expect(posts(text) == expected) }

  @Test(arguments: [
    ("Tariq Beispiel took charge as Chairman of STZA.", ["tariq-beispiel: Chairman at stza"]),
    ("Tariq Beispiel has been appointed chairman of STZA.", ["tariq-beispiel: Chairman at stza"]),
    ("STZA has appointed Tariq Beispiel as its chairman.", ["tariq-beispiel: Chairman at stza"]),
    (
      "Amer Hashmi, who had ended his term as chairman of STZA in May, came.", ["amer-hashmi: Chairman at stza"]
    ),
  ])
  func findsTheSubjectOfAnAppointment(text: String, expected: [String]) { #expect(posts(text) == expected) }

  @Test(arguments: [
    ("From SEDA, its president Tariq Beispiel came.", ["tariq-beispiel: President at seda"]),
    ("SEDA, whose president Tariq Beispiel came, agreed.", ["tariq-beispiel: President at seda"]),
    ("A delegation of SEDA under Director Tariq Beispiel came.", ["tariq-beispiel: Director at seda"]),
    ("Led by its president Tariq Beispiel, the SEDA delegation came.", ["tariq-beispiel: President at seda"]),
    (
      "STZA Chairman Amer Hashmi, Executive Director Nadia Example and Director Omar Muster came.",
      ["amer-hashmi: Chairman at stza", "nadia-example: Executive Director at stza", "omar-muster: Director at stza"]
    ),
    ("K-Sample's chief executive, Tariq Beispiel, came.", ["tariq-beispiel: Chief executive at k-sample"]),
  ])
  func findsTheBodyInTheSentence(text: String, expected: [String]) {
    #expect(posts(text) == expected)
  }

  @Test func findsTheBodyInTheText() {
    #expect(
      posts("Mirpur University of Science and Technology opened.", "The rector, Tariq Beispiel, spoke.") == [
        "tariq-beispiel: Rector at ajk-must"
      ])
    #expect(
      posts("SEDA opened.", "Former minister Nadia Example, its chairwoman, spoke.").contains(
        "nadia-example: Chairwoman at seda"))
    #expect(
      posts("Lahore is in Punjab.", "Governor Tariq Beispiel spoke.") == [
        "tariq-beispiel: Governor at punjab-government"
      ])
  }

  @Test(arguments: [
    (
      "Tariq Beispiel, President and Member of SEDA, spoke.",
      ["tariq-beispiel: President at seda", "tariq-beispiel: Member at seda"]
    ),
    (
      "Tariq Beispiel, Director of both STZA and SEDA, spoke.",
      ["tariq-beispiel: Director at stza", "tariq-beispiel: Director at seda"]
    ),
    ("The then chairman of STZA, Tariq Beispiel, spoke.", ["tariq-beispiel: Chairman at stza"]),
    ("Ex-chairman STZA Tariq Beispiel spoke.", ["tariq-beispiel: Chairman at stza"]),
    ("Acting chairman of STZA Tariq Beispiel spoke.", ["tariq-beispiel: Acting chairman at stza"]),
    (
      "Tariq Beispiel, the former special assistant on SEDA affairs, spoke.",
      ["tariq-beispiel: Special assistant on SEDA affairs"]
    ),
    (
      "Tariq Beispiel, director of SEDA's management committee, spoke.",
      ["tariq-beispiel: Director of management committee at seda"]
    ),
    (
      "Nadia Example, director for science and IT at STZA, spoke.",
      ["nadia-example: Director for science and IT at stza"]
    ),
    ("Karachi Mayor Tariq Beispiel spoke.", ["tariq-beispiel: Karachi Mayor"]),
    ("Yang Muster, Consul General of China in Karachi, spoke.", ["yang-muster: Consul General of China in Karachi"]),
    (
      "The Pakistani ambassador to China, Moin ul Haque, came.",
      ["moin-ul-haque: Ambassador to China at pakistan-embassy-beijing"]
    ),
    ("Atta-ur-Beispiel, Director of STZA, spoke.", ["atta-ur-beispiel: Director at stza"]),
  ])
  func takesTheWordsOfAnOffice(text: String, expected: [String]) { #expect(posts(text) == expected) }

  @Test func keepsTheNameOfAPersonOutOfABody() {
    let text = "Director of the Sample Board of Investment and Trade Tariq Muster Beispiel spoke."
    #expect(posts(text) == ["tariq-muster-beispiel: Director at sample-board-of-investment-and-trade"])
  }
}
