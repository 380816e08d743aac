import Testing
import ZoneDraft

struct ParagraphTests {
  @Test func keepsItsNumberAndText() {
    let paragraph = Paragraph(3, .subheading, "The zone was notified.")
    #expect(paragraph.number == 3)
    #expect(paragraph.kind == .subheading)
  }
}
