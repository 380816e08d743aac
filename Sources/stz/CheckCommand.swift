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

  @Argument(help: "Folders of dossiers; without any the shipped one.") var folders: [String] = []
  @Flag(help: "Count warnings as errors.") var strict = false

  func run() throws {
    UserConfig.current.tell()
    let data = try DataOptions.folders(named: folders)
    let assembly = Assembly(DossierFolder.read(data))
    let problems = (assembly.problems + assembly.likelyTwins).sorted()
    try Output.writeLines(report(problems, on: assembly))
    let fails = problems.contains { strict || $0.severity == .error }
    if fails { throw ExitCode(1) }
  }

  private func report(_ problems: [Problem], on assembly: Assembly) -> String {
    let lines = problems.map { problem in
      "\(problem.place): \(problem.severity.rawValue): \(problem.message) [\(problem.code)]\n"
    }
    let errors = problems.count { $0.severity == .error }
    let warnings = problems.count - errors
    let claims = assembly.claims.values.reduce(0) { $0 + $1.count }
    let counts =
      "\(assembly.sources.count) dossiers, \(assembly.kinds.count) records, \(claims) claims, "
      + "\(errors) errors, \(warnings) warnings\n"
    return lines.joined() + counts
  }
}
