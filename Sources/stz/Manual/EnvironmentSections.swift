import Platform
import ZoneSettings

/// The program's configuration, environment, files and exit codes.
enum EnvironmentSections {
  static func write(on page: inout Mdoc) {
    page.section("Configuration")
    page.prose(
      "The file `config.yaml` may have these keys; `stz config init` writes it with all of them, as comments.")
    page.list(ConfigKey.all.map(item))
    page.section("Environment")
    page.list(environment.map { .init(head: "Ev \($0)", $1) })
    page.section("Files")
    page.list(files.map { .init(head: "Pa \(MdocText.words($0))", $1) })
    page.section("Exit status")
    page.table(Exit.Code.allCases.map { .init("\($0.rawValue)", $0.about) }, width: 4)
  }

  private static func item(of key: ConfigKey) -> Mdoc.Item {
    // Indented lines are a list of their own.
    let isListed = { (line: String) in line.hasPrefix("  ") }
    let about = key.about.filter { !isListed($0) }.joined(separator: " ")
    let listed = key.about.filter(isListed).map { $0.dropFirst(2) }.joined(separator: "; ")
    return .init(key.name, "Takes \(key.takes); the default is `\(key.standard)`. \(about) \(listed)")
  }

  private static let environment: [(String, String)] = [
    ("STZ_DATA", "Folders of dossiers, separated by colons, used without `--data`."),
    ("STZ_JOURNAL", "The folder for what you add, used without `--journal`."),
    (
      "STZ_LOG",
      "The lowest level that the log records, one of \(LogFile.levels.joined(separator: ", ")); the default is `warning`."
    ),
    (
      "XDG_CONFIG_HOME , XDG_DATA_HOME , XDG_STATE_HOME , XDG_CACHE_HOME",
      "Folders to use instead of `~/.config`, `~/.local/share`, `~/.local/state` and `~/.cache`."
    ),
    ("VISUAL , EDITOR", "The editor that opens a dossier at the line of a value."),
    ("BROWSER", "The browsers to try, separated by colons, with `%s` for the address."),
    ("NO_COLOR", "If set and not empty, nothing is coloured."),
    (
      "CLICOLOR , CLICOLOR_FORCE",
      "With `CLICOLOR=0` text is not coloured, with `CLICOLOR_FORCE=1` it is coloured in a file or a pipe too."
    ),
    ("TERM , COLORTERM", "The abilities of the terminal."),
    (
      "TMUX , STY",
      "Within tmux the mouse is off unless requested, and copied text goes to its buffer; GNU screen passes it on."
    ),
    ("SSH_CONNECTION , SSH_TTY", "Tell `stz doctor` that the terminal is on another machine."),
    ("ESCDELAY", "Milliseconds to wait for the rest of a key after Esc; the default is 25."),
    ("TMPDIR", "The folder for what git prints, instead of `/tmp`."),
    ("LC_ALL , LC_CTYPE , LANG", "Whether the terminal uses UTF-8; otherwise everything is ASCII."),
  ]

  private static let files: [(String, String)] = [
    ("~/.config/stz/config.yaml", "The configuration."),
    ("~/.config/stz/keys.yaml", "Your keys; `stz keys --default-config` prints a file to start from."),
    ("~/.config/stz/themes/", "Your themes, one per file; `stz themes` lists them."),
    ("~/.local/share/stz/dossiers/", "Your dossiers, read together with the shipped ones."),
    ("~/.local/state/stz/", "The state in which you left the dashboard, one file for each set of data folders."),
    ("~/.local/state/stz/visit-*.txt", "The last visit, since which `stz today` counts what is new."),
    ("~/.local/state/stz/stz.log", "The log, once there is something to record; `stz.log.1` is the previous one."),
    ("~/.cache/stz/", "The index of the dossiers, an SQLite database. You can delete it at any time."),
    ("../share/stz/seeds/", "The shipped dossiers, relative to the folder of the program."),
    ("../share/stz/Themes/", "The shipped themes."),
  ]
}
