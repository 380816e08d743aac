import ArgumentParser
import Foundation
import Terminal
import ZoneCatalogue
import ZoneData
import ZoneSettings

extension Source.Kind: ExpressibleByArgument {}

/// `stz new`: a dossier for a document.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Begin a dossier for a document in your journal, and open it in your editor.",
    discussion: """
      The file has the data of the document and examples as comments. On a terminal the editor opens (VISUAL, EDITOR); after it
      the dossier is checked. A document that is there already, by its address or title, is reported and nothing is written.

      Examples:
        stz new --title "Park opens" --publisher Gazette --date 2026-11-20
        stz new --title "The Park Act" --kind law --no-edit
      """)

  @Option(help: "The title of the document.") var title: String
  @Option(help: "Who published it.") var publisher: String?
  @Option(help: ArgumentHelp("When it was published (EDTF): 2026-11-20, 2026-11.", valueName: "date")) var date: String?
  @Option(help: ArgumentHelp("Where to find it, usually a web address.", valueName: "url")) var address: String?
  @Option(help: "law, official, news, trade, web or note.") var kind = Source.Kind.news
  @Flag(help: "Write the dossier even if the document seems to be there already.") var force = false
  @Flag(help: "Only write the dossier and print its path.") var noEdit = false
  @OptionGroup(title: "Data") var data: DataOptions

  func run() throws {
    guard title.contains(where: { !$0.isWhitespace }) else { throw Exit.Failure.usage("--title needs the title") }
    let writer = try data.writer()
    let draft = SourceDraft(
      title: title, publisher: publisher, kind: kind, published: try published(), address: address,
      on: try NoteWriting.today())
    let catalogue = try Catalogue.open(try data.folders())
    if !force { try refuseTwins(of: draft, in: catalogue) }
    let path: String = try writer.write(.add(draft.newDossier))
    guard !noEdit, isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      return try Output.writeLines(path + "\n")
    }
    try edit(path)
    try check(path)
  }

  private func published() throws(Exit.Failure) -> EDTFDate? {
    guard let date else { return nil }
    do throws(EDTFError) {
      return try EDTFDate(date)
    } catch {
      throw .usage("--date: \(error.message)")
    }
  }

  private func refuseTwins(of draft: SourceDraft, in catalogue: Catalogue) throws {
    let twins = draft.twins(among: try catalogue.sources())
    guard !twins.isEmpty else { return }
    throw Exit.Failure(
      .found, message: "the document seems to be there already; --force writes it nevertheless:",
      details: twins.map { "  \($0.id)  \($0.title)" })
  }

  private func edit(_ path: String) throws {
    let environment = UserFiles.environment
    let programs = environment["PATH"] ?? ""
    guard let words = EditorCommand.words(environment, in: programs, file: path, line: 1) else {
      throw Exit.Failure.file("\(path) is written, but no editor is found; set EDITOR")
    }
    do throws(ChildProgram.Failure) {
      guard try ChildProgram.runOnTerminal(words, in: programs) != .exit(0) else { return }
      Exit.report("\(words[0]) reports an error")
    } catch {
      throw Exit.Failure.file("\(path) is written, but \(error)")
    }
  }

  /// Reports the mistakes in the dossier, also those that only the other dossiers show.
  private func check(_ path: String) throws {
    let catalogue = try Catalogue.current(try data.folders(), asOf: nil, isThorough: false)
    let problems = try catalogue.problems.filter { $0.file == path }
    for problem in problems { Exit.report("\(problem.place): \(problem.message)") }
    try Output.writeLines(path + "\n")
    if problems.contains(where: { $0.severity == .error }) { throw ExitCode(Exit.Code.found.rawValue) }
  }
}
