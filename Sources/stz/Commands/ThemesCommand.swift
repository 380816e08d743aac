import ArgumentParser
import TerminalCells
import ZoneSettings

/// `stz themes`: the available themes.
struct ThemesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "themes",
    abstract: "List the themes with their files, and their mistakes.",
    discussion: """
      Your own themes are read from $XDG_CONFIG_HOME/stz/themes, else ~/.config/stz/themes.

      Example:
        stz themes
      """)

  func run() throws {
    let shelf = UserFiles.themes
    let rows = shelf.entries.map { [$0.name, $0.about, shelf.file(of: $0.name) ?? ""] }
    for name in shelf.names {
      shelf.problems(of: name).forEach { Exit.report($0) }
    }
    let widths = (0..<2).map { column in rows.map { displayWidth($0[column]) }.max() ?? 0 }
    try Output.writeLines(
      rows.map { row in
        zip(row, widths).map { TerminalText.pad($0, to: $1) + "  " }.joined() + row[2] + "\n"
      }.joined())
  }
}
