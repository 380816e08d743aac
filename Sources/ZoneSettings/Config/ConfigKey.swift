import YAMLText
import ZoneData
import ZoneViewModels

/// A key of `config.yaml`. The reader, the commented file and `docs/configuration.md` all follow from these.
package struct ConfigKey: Sendable {
  package let name: String
  /// The values it accepts, in words.
  package let takes: String
  /// The default value, as written in the file.
  package let standard: String
  /// What it does, in lines.
  package let about: [String]
  /// An example in YAML.
  var example = ""
  /// Reads a value. Throws if the value is wrong; notes a problem if only a part of it is.
  let read: @Sendable (YAMLNode, inout ParsedConfig) throws(ConfigProblem) -> Void

  /// All keys, in the order of the file.
  package static let all = [theme, mouse, ascii, ambiguousWidth, session, staleAfter, data, journal, views]

  private static let theme = ConfigKey(
    name: "theme", takes: "the name of a theme", standard: "default",
    about: [
      "The colours: a theme from `stz themes`. A theme picked with t in the dashboard is kept until this changes."
    ],
    example: "theme: dark"
  ) { node, parsed throws(ConfigProblem) in
    let name = try node.text("the name of a theme")
    // No themes are installed: the plain theme is used whatever the name.
    guard parsed.themes.isEmpty || parsed.themes.contains(name) else {
      throw ConfigProblem(
        "There is no theme “\(name)”\(Words.guess(for: name, among: parsed.themes))", at: node.position)
    }
    parsed.configuration.theme = name
  }

  private static let mouse = ConfigKey(
    name: "mouse", takes: "on, off or auto", standard: "auto",
    about: [
      "Whether clicks and the wheel go to the dashboard. auto means on, but off within tmux, which uses the mouse itself."
    ]
  ) { node, parsed throws(ConfigProblem) in
    parsed.configuration.mouse = try node.choice(Configuration.Switch.self)
  }

  private static let ascii = ConfigKey(
    name: "ascii", takes: "on or off", standard: "off",
    about: ["Lines and marks in ASCII, for terminals and fonts that lack the characters."]
  ) { node, parsed throws(ConfigProblem) in parsed.configuration.usesASCII = try node.isOn }

  private static let ambiguousWidth = ConfigKey(
    name: "ambiguous-width", takes: "1 or 2", standard: "1",
    about: ["How many columns the terminal uses for characters such as ─ ● é, which East Asian settings may draw wide."]
  ) { node, parsed throws(ConfigProblem) in
    guard let width = ["1": 1, "2": 2][node.scalar ?? ""] else {
      throw ConfigProblem("Write 1 or 2.", at: node.position)
    }
    parsed.configuration.ambiguousWidth = width
  }

  private static let session = ConfigKey(
    name: "session", takes: "on or off", standard: "on",
    about: [
      "Whether the dashboard reopens as you left it: the trail with the filter, order, selection, marks and scroll of",
      "every pane at every step, the sizes of the panes, the day, and the theme.",
    ]
  ) { node, parsed throws(ConfigProblem) in parsed.configuration.keepsSession = try node.isOn }

  private static let staleAfter = ConfigKey(
    name: "stale-after", takes: "an age such as 2y, 18m or 90d", standard: "2y",
    about: [
      "How old the newest document behind a value may be. Older values are dimmed, and `stz list stale` lists them."
    ],
    example: "stale-after: 18m"
  ) { node, parsed throws(ConfigProblem) in
    guard let age = Age(node.scalar ?? "") else {
      throw ConfigProblem("Write an age such as 2y, 18m or 90d.", at: node.position)
    }
    parsed.configuration.staleAfter = age
  }

  private static let data = ConfigKey(
    name: "data", takes: "a list of folders", standard: "[]",
    about: [
      "The folders of dossiers, read together. If two files share a name, the one in the later folder counts.",
      "--data overrides STZ_DATA, which overrides this. Without any: the dossiers shipped with stz, and yours",
      "in $XDG_DATA_HOME/stz/dossiers, by default ~/.local/share/stz/dossiers. `stz doctor` says which are read, and why.",
    ],
    example: "data:\n  - ~/dossiers\n  - /srv/desk/dossiers"
  ) { node, parsed throws(ConfigProblem) in
    for item in node.isBlank ? [] : node.sequence ?? [node] {
      parsed.note { parsed throws(ConfigProblem) in parsed.configuration.data.append(try parsed.folder(item)) }
    }
  }

  private static let journal = ConfigKey(
    name: "journal", takes: "a folder", standard: "\"\"",
    about: [
      "The folder to which `stz note`, `follow`, `done`, `drop` and `new` write. It is read after all others.",
      "--journal overrides STZ_JOURNAL, which overrides this. Without any, and if nothing names other data folders,",
      "it is $XDG_DATA_HOME/stz/dossiers, by default ~/.local/share/stz/dossiers.",
    ],
    example: "journal: ~/dossiers/mine"
  ) { node, parsed throws(ConfigProblem) in
    guard !node.isBlank else { return }
    parsed.configuration.journal = try parsed.folder(node)
  }

  private static let views = ConfigKey(
    name: "views", takes: "a mapping of names to views", standard: "{}",
    about: [
      "Views that v lists in the dashboard, `stz --view NAME` opens and `stz list --view NAME` prints. In the dashboard V",
      "copies what it shows as such a line. A view may have:",
    ] + SavedView.Field.allCases.map { "  \($0.rawValue): \($0.takes)" },
    example: """
      views:
        notified in Punjab: {filter: "province:punjab status:notified", sort: name}
        news of KP: {pane: timeline, scope: PK-KP, sort: "date:desc", unit: month}
      """
  ) { node, parsed throws(ConfigProblem) in
    for entry in try node.entries("names and views") {
      parsed.note { parsed throws(ConfigProblem) in try parsed.addView(entry) }
    }
  }
}
