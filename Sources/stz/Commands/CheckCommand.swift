import ArgumentParser
import Foundation
import ZoneData

/// `stz check`: every problem in the dossiers, with its place and the mend.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check dossiers; every problem is printed with file, line and column.",
    discussion: """
      Ends with 1 where there is an error, with --strict also where there is a warning.

      Examples:
        stz check seeds
        stz check --strict ~/dossiers
      """)

  @Argument(
    help: ArgumentHelp("Folders of dossiers; without any the shipped one.", valueName: "dir"), completion: .directory)
  var folders: [String] = []
  @OptionGroup(title: "Data") var data: DataOptions
  @Flag(help: "Count warnings as errors.") var strict = false

  func run() throws {
    UserConfig.current.tell()
    let data = try DataFolders(named: folders.isEmpty ? self.data.data : folders).toRead()
    // Without the index on disk: what is checked is what the files say now.
    let catalogue = try Catalogue(folders: data)
    let problems = try (catalogue.problems + DossierFolder.replaced(in: data) + catalogue.likelyTwins()).sorted()
    try Output.writeLines(report(problems, on: catalogue.totals))
    let fails = problems.contains { strict || $0.severity == .error }
    if fails { throw ExitCode(1) }
  }

  private func report(_ problems: [Problem], on totals: Totals) -> String {
    let lines = problems.map { problem in
      "\(problem.place): \(problem.severity.rawValue): \(problem.message) [\(problem.code)]\n"
    }
    let errors = problems.count { $0.severity == .error }
    let warnings = problems.count - errors
    let counts =
      "\(totals.sources) dossiers, \(totals.records) records, \(totals.claims) claims, "
      + "\(errors) errors, \(warnings) warnings\n"
    return lines.joined() + counts
  }
}
