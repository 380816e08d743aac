import Foundation
import Terminal
import ZoneCatalogue

/// The program and its libraries.
struct ProgramDiagnosis {
  let group = FindingGroup(
    "stz \(Version.text)",
    [
      Bundle.main.executableURL.map { Finding("program", $0.resolvingSymlinksInPath().path) },
      Finding("libraries", libraries.joined(separator: ", ")),
    ])

  private static var libraries: [String] {
    [
      "Swift \(_SwiftStdlibVersion.current)", LibraryVersions.sqlite.map { "SQLite \($0)" },
      TerminalFindings.cursesVersion, "libyaml \(LibraryVersions.libyaml)",
    ].compactMap(\.self)
  }
}
