/// How the user's editor is asked to open a file at a line.
nonisolated enum EditorCommand {
  /// Editors by the way they are told the line; any other is given the file alone.
  private static let plusLine: Set<String> = [
    "vi", "vim", "nvim", "gvim", "view", "elvis", "vis", "nano", "pico", "emacs", "emacsclient", "mg", "jed", "micro",
    "helix", "hx", "kak", "joe", "jmacs", "ne", "mcedit", "gedit", "geany", "editor", "sensible-editor",
  ]
  private static let gotoOption: Set<String> = ["code", "code-insiders", "codium", "vscodium", "cursor"]
  private static let colonLine: Set<String> = ["subl", "sublime_text", "zed"]
  private static let lineOption: Set<String> = ["kate", "kwrite", "idea"]

  /// The command of `VISUAL` or else `EDITOR`; nil where neither is set.
  static func words(_ environment: [String: String], file: String, line: Int) -> [String]? {
    let commands = ["VISUAL", "EDITOR"].compactMap { environment[$0] }.map(CommandWords.split)
    return commands.first { !$0.isEmpty }.map { $0 + arguments(of: CommandWords.program(of: $0), file, line) }
  }

  private static func arguments(of program: String, _ name: String, _ line: Int) -> [String] {
    // A name must not be taken for an option.
    let file = name.hasPrefix("-") || name.hasPrefix("+") ? "./\(name)" : name
    if plusLine.contains(program) { return ["+\(line)", file] }
    if gotoOption.contains(program) { return ["--goto", "\(file):\(line)"] }
    if colonLine.contains(program) { return ["\(file):\(line)"] }
    if lineOption.contains(program) { return ["--line", "\(line)", file] }
    return [file]
  }
}
