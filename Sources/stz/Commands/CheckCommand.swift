import ArgumentParser
import Foundation
import Platform
import ZoneCatalogue
import ZoneData
import ZoneSettings
import ZoneViewModels

/// `stz check`: every problem in the dossiers, with its position and how to fix it.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check dossiers and print every problem with file, line and column.",
    discussion: """
      Exits with 1 if there is an error, with --strict also if there is a warning.

      Examples:
        stz check seeds
        stz check --strict ~/dossiers
      """)

  @Argument(
    help: ArgumentHelp("Folders of dossiers. The default is all that are read.", valueName: "dir"),
    completion: .directory)
  var folders: [String] = []
  @OptionGroup(title: "Data") var data: DataOptions
  @Flag(help: "Count warnings as errors.") var strict = false

  func run() throws {
    UserConfig.current.report()
    // Folders that are named are checked alone.
    let data =
      try folders.isEmpty
      ? self.data.folders() : DataFolders(named: folders, readsJournal: false).toRead()
    // Not the index on disk: the check is about what the files say now.
    let catalogue = try Catalogue(folders: data)
    let problems = try (catalogue.problems + DossierFolder.replaced(in: data) + catalogue.likelyDuplicates()).sorted()
    try Output.writeLines(report(problems, on: catalogue.totals))
    let fails = problems.contains { strict || $0.severity == .error }
    if fails { throw ExitCode(1) }
  }

  private func report(_ problems: [Problem], on totals: Totals) -> String {
    let lines = problems.map { problem in
      // The name of a file, or a key, may hold a line end.
      "\(problem.place): \(problem.severity.rawValue): \(problem.message) [\(problem.code)]".inOneLine + "\n"
    }
    let errors = problems.count { $0.severity == .error }
    let warnings = problems.count - errors
    let counts = [
      Words.count(totals.sources, "dossier"), Words.count(totals.records, "record"),
      Words.count(totals.claims, "claim"),
      Words.count(errors, "error"), Words.count(warnings, "warning"),
    ]
    return lines.joined() + counts.joined(separator: ", ") + "\n"
  }
}
