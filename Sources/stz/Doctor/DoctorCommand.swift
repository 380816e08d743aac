import ArgumentParser
import Foundation
import ZoneData

/// `stz doctor`: how the program gets on where it runs.
struct DoctorCommand: ParsableCommand {
  /// The forms of the report.
  enum Form: String, CaseIterable, ExpressibleByArgument {
    case table, json
  }

  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Look at folders, index, your files and the terminal, and say what to mend.",
    discussion: """
      On a terminal it also writes a few signs and asks how many columns they took. It ends with 0 whatever it finds.

      Examples:
        stz doctor
        stz doctor --data ~/dossiers
        stz doctor --format json
      """)

  @Option(help: "table or json.") var format = Form.table
  @OptionGroup(title: "Output") var style: StyleOptions
  @OptionGroup(title: "Data") var data: DataOptions

  func run() throws {
    let groups = Diagnosis(named: data.data).groups
    switch format {
    case .table:
      try Output.write(
        FindingText(groups, home: UserFiles.environment["HOME"]).text(in: style.style(for: nil)))
    case .json: try Output.write(try JSONText.of(groups))
    }
  }
}

/// Everything that the doctor looks at.
struct Diagnosis {
  let groups: [FindingGroup]

  /// Looks, with the folders that stand behind `--data`.
  init(named: [String]) {
    let folders = DataFolders(named: named)
    let paths = folders.entries.filter { $0.fate == .read }.map(\.path)
    let index = IndexDiagnosis(paths)
    let terminal = TerminalDiagnosis()
    groups = [
      ProgramDiagnosis().group, DataDiagnosis(folders, index.catalogue).group, index.group,
      SettingsDiagnosis(paths, index.catalogue).group, terminal.group, terminal.widths,
    ]
  }
}
