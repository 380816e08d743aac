import ZoneDashboard

/// What is around the program: its configuration, its files, the environment, and how it ends.
enum SurroundingSections {
  /// Writes the sections.
  static func write(on page: inout Mdoc) {
    page.section("Configuration")
    page.prose(
      "The file `config.yaml` may have these keys; `stz config init` writes one with all of them, as comments.")
    page.list(ConfigKey.all.map(item))
    page.section("Environment")
    page.list(environment.map { .init(head: "Ev \($0)", $1) })
    page.section("Files")
    page.list(files.map { .init(head: "Pa \(MdocText.words($0))", $1) })
    page.section("Exit status")
    page.table(Exit.Code.allCases.map { .init("\($0.rawValue)", $0.about) }, width: 4)
  }

  private static func item(of key: ConfigKey) -> Mdoc.Item {
    // What has more blanks before it is a list of its own.
    let isListed = { (line: String) in line.hasPrefix("  ") }
    let about = key.about.filter { !isListed($0) }.joined(separator: " ")
    let listed = key.about.filter(isListed).map { $0.dropFirst(2) }.joined(separator: "; ")
    return .init(key.name, "Takes \(key.takes); the default is `\(key.standard)`. \(about) \(listed)")
  }

  private static let environment: [(String, String)] = [
    ("STZ_DATA", "Folders of dossiers with colons between them, where no `--data` is given."),
    (
      "XDG_CONFIG_HOME , XDG_DATA_HOME , XDG_STATE_HOME , XDG_CACHE_HOME",
      "Where to look in place of `~/.config`, `~/.local/share`, `~/.local/state` and `~/.cache`."
    ),
    ("VISUAL , EDITOR", "The editor that opens a dossier at the line of a value."),
    ("BROWSER", "The browsers to try, with colons between them, and `%s` where the address belongs."),
    ("NO_COLOR", "If it is set and not empty, nothing is coloured."),
    (
      "CLICOLOR , CLICOLOR_FORCE",
      "With `CLICOLOR=0` text is not coloured, with `CLICOLOR_FORCE=1` also where it goes into a file or a pipe."
    ),
    ("TERM , COLORTERM", "What the terminal can do."),
    (
      "TMUX , STY",
      "Within tmux the mouse is off unless asked for, and what is copied goes to its buffer; GNU screen passes it on."
    ),
    ("SSH_CONNECTION , SSH_TTY", "By these `stz doctor` knows that the terminal is on another machine."),
    ("ESCDELAY", "How many milliseconds to wait for the rest of a key after Esc; 25 without it."),
    ("LC_ALL , LC_CTYPE , LANG", "Whether the terminal takes UTF-8; else everything is ASCII."),
  ]

  private static let files: [(String, String)] = [
    ("~/.config/stz/config.yaml", "The configuration."),
    ("~/.config/stz/keys.yaml", "Keys of your own; `stz keys --default-config` prints one to start with."),
    ("~/.config/stz/themes/", "Themes of your own, one a file; `stz themes` lists them."),
    ("~/.local/share/stz/dossiers/", "Dossiers of your own, which are read beside the shipped ones."),
    ("~/.local/state/stz/", "Where the dashboard was left, a file for each set of data folders."),
    ("~/.cache/stz/", "The index over the dossiers, an SQLite database; it can be deleted at any time."),
    ("../share/stz/seeds/", "The shipped dossiers, from the folder of the program."),
    ("../share/stz/Themes/", "The shipped themes."),
  ]
}
