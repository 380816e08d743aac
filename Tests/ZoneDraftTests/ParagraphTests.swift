import Testing
import ZoneDraft

struct ParagraphTests {
  @Test func isTextUnlessSaidOtherwise() { #expect(Paragraph(3, "The zone was notified.").kind == .text) }
}
