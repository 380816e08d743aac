import ArgumentParser
import Foundation
import ZoneCatalogue
import ZoneData
import ZoneDraft
import ZoneExchange
import ZoneSettings

/// `stz draft`: a proposed dossier of a document.
struct DraftCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case yaml, json
  }

  static let configuration = CommandConfiguration(
    commandName: "draft",
    abstract: "Propose a dossier for a document: what it says about records, with the words that say it.",
    discussion: """
      It prints a dossier in which guesses are comments; --format json also has the positions of the words, and how each
      proposal relates to what is known. With --many the documents of a folder are put into the queue of drafts.

      Examples:
        stz draft story.txt
        stz draft https://example.org/story
        stz draft page.html --output dossiers/2026-11-20-gazette-park.yaml
        stz draft story.txt --format json
        stz draft - <story.txt
        stz draft --many ~/Downloads/stories
      """)

  @Argument(help: "A file or a web address; - reads standard input.", completion: .file()) var document: String?
  @Option(help: "yaml, a dossier; or json, all proposals and findings.") var format = Format.yaml
  @Option(help: ArgumentHelp("Queue every document of a folder instead.", valueName: "dir"), completion: .directory)
  var many: String?
  @Option(help: ArgumentHelp("When the document was published, if it does not say so (EDTF).", valueName: "date"))
  var date: String?
  @OptionGroup(title: "Output") var file: FileOptions
  @OptionGroup(title: "Data") var data: DataOptions

  func validate() throws {
    guard (document == nil) != (many == nil) else {
      throw ValidationError("Name one document, or a folder with --many.")
    }
  }

  func run() throws {
    try file.file?.checkIsFree()
    let published = try published()
    let maker = try DraftMaker.current { try Catalogue.open(try data.folders()) }
    if let many { return try DraftFolder(path: many, maker: maker, published: published).queue() }
    let document = document ?? "-"
    var article = try DocumentIntake(document: document, rules: maker.rules).article()
    article.published = article.published ?? published
    let draft = maker.draft(of: article)
    switch format {
    case .yaml: try file.write(draft.dossier(on: try NoteWriting.today(), schema: NoteWriting.schema))
    case .json: try file.write(try JSONText.of(DraftJSON(draft)))
    }
  }

  private func published() throws(Exit.Failure) -> EDTFDate? {
    guard let date else { return nil }
    do throws(EDTFError) {
      return try EDTFDate(date)
    } catch {
      throw .usage("--date: \(error.message)")
    }
  }
}
