/// The command that opens a file at a line in the user's editor.
package enum EditorCommand {
  /// Editors by their way to pass the line. Other editors get only the file.
  private static let plusLine: Set<String> = [
    "vi", "vim", "nvim", "gvim", "view", "elvis", "vis", "nano", "pico", "emacs", "emacsclient", "mg", "jed", "micro",
    "helix", "hx", "kak", "joe", "jmacs", "ne", "mcedit", "gedit", "geany", "editor", "sensible-editor",
  ]
  private static let gotoOption: Set<String> = ["code", "code-insiders", "codium", "vscodium", "cursor"]
  private static let colonLine: Set<String> = ["subl", "sublime_text", "zed"]
  private static let lineOption: Set<String> = ["kate", "kwrite", "idea"]

  /// The editors to look for if none is named: first those with which Debian lets the user choose.
  package static let standard = ["sensible-editor", "editor", "nano", "vi"]

  /// The command from `VISUAL`, else `EDITOR`, else the first standard editor that exists in `path`; nil if there is
  /// none.
  package static func words(
    _ environment: [String: String], in path: String, file: String, line: Int
  ) -> [String]? {
    let named = ["VISUAL", "EDITOR"].compactMap { environment[$0] }.map(CommandWords.split).first { !$0.isEmpty }
    let command = named ?? standard.first { ChildProgram.exists($0, in: path) }.map { [$0] }
    return command.map { $0 + arguments(of: CommandWords.program(of: $0), file, line) }
  }

  private static func arguments(of program: String, _ name: String, _ line: Int) -> [String] {
    // A file name must not look like an option.
    let file = name.hasPrefix("-") || name.hasPrefix("+") ? "./\(name)" : name
    if plusLine.contains(program) { return ["+\(line)", file] }
    if gotoOption.contains(program) { return ["--goto", "\(file):\(line)"] }
    if colonLine.contains(program) { return ["\(file):\(line)"] }
    if lineOption.contains(program) { return ["--line", "\(line)", file] }
    return [file]
  }
}
