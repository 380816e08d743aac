import Foundation
import Testing
import ZoneDraft

@testable import stz

@Suite struct DocumentIntakeTests {
  private let folder: DataFolder

  init() throws { folder = try DataFolder() }

  private func message(_ document: String) -> String {
    do throws(Exit.Failure) {
      _ = try DocumentIntake(document: document, rules: DraftRules([])).article()
      return ""
    } catch {
      return error.message
    }
  }

  @Test func `a file becomes an article`() throws {
    let sentence = "The authority notified the zone on Monday, and it covers eleven acres beside the ring road."
    try folder.write("Zone notified\n\n\(sentence)\n\n\(sentence)", to: "story.txt")
    let article = try DocumentIntake(document: folder.file("story.txt"), rules: DraftRules([])).article()
    #expect(article.title == "Zone notified")
    #expect(article.paragraphs.map(\.number) == [0, 1, 2])
  }

  @Test func `what cannot be read is reported with its name`() throws {
    #expect(message(folder.file("none.txt")).hasPrefix(folder.file("none.txt")))
    try folder.write("\u{7F}ELF", to: "program")
    #expect(
      message(folder.file("program"))
        == "\(folder.file("program")): the document looks like a program; save it as text or HTML")
  }

  /// With pdftotext the file is found to be broken, without it the package to install is named.
  @Test func `a PDF needs pdftotext`() throws {
    try folder.write("%PDF-1.4\nbroken", to: "a.pdf")
    let message = message(folder.file("a.pdf"))
    #expect(
      message.contains("install poppler-utils") || message.contains("pdftotext cannot read the PDF"), "\(message)")
  }
}
