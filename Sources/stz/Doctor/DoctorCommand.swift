import ArgumentParser
import Foundation
import Platform
import ZoneExchange
import ZoneSettings

/// `stz doctor`: a check of the setup.
struct DoctorCommand: ParsableCommand {
  enum Form: String, CaseIterable, ExpressibleByArgument {
    case table, json
  }

  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Check folders, index, your files and the terminal, and say how to fix problems.",
    discussion: """
      On a terminal it also writes a few characters and measures their width. It exits with 0 whatever it finds.

      Examples:
        stz doctor
        stz doctor --data ~/dossiers
        stz doctor --format json
      """)

  @Option(help: "table or json.") var format = Form.table
  @OptionGroup(title: "Output") var style: StyleOptions
  @OptionGroup(title: "Data") var data: DataOptions

  func run() throws {
    let groups = Diagnosis(named: data.data, journal: data.journal).groups
    switch format {
    case .table:
      try Output.write(
        FindingText(groups, home: UserFolder.home(in: UserFiles.environment)).text(in: style.style(for: nil)))
    case .json: try Output.write(try JSONText.of(groups))
    }
  }
}

/// Everything that the doctor checks.
struct Diagnosis {
  let groups: [FindingGroup]

  /// Runs the checks, with the folders of `--data` and that of `--journal`.
  init(named: [String], journal: String? = nil) {
    let folders = DataFolders(named: named, journal: journal)
    let paths = folders.entries.filter { $0.fate == .read }.map(\.path)
    let index = IndexDiagnosis(paths)
    let terminal = TerminalDiagnosis()
    groups = [
      ProgramDiagnosis().group, DataDiagnosis(folders, index.catalogue).group, index.group,
      SettingsDiagnosis(paths, index.catalogue).group, terminal.group, terminal.widths,
    ]
  }
}
