import YAMLReader
import ZoneViewModels

/// A key of `config.yaml`: the reader, the commented file and the page of the documentation are made from these.
nonisolated package struct ConfigKey: Sendable {
  package let name: String
  /// What may stand there.
  package let takes: String
  /// The default, as one would write it.
  package let standard: String
  /// What it does, a line each.
  package let about: [String]
  /// What one might write, as YAML.
  var example = ""
  /// Takes a value; what is wrong with it is thrown, or with a part of it noted.
  let read: @Sendable (YAMLNode, inout ConfigReading) throws(ConfigProblem) -> Void

  /// All keys, in the order of the file.
  package static let all = [theme, mouse, ascii, ambiguousWidth, session, data, views]

  private static let theme = ConfigKey(
    name: "theme", takes: "the name of a theme", standard: "default",
    about: [
      "The colours: a theme that `stz themes` lists. One picked with t in the dashboard is kept until this changes."
    ],
    example: "theme: dark"
  ) { node, reading throws(ConfigProblem) in
    let name = try node.text("the name of a theme")
    // Without any theme installed the plain one stands in.
    guard reading.themes.isEmpty || reading.themes.contains(name) else {
      throw ConfigProblem(
        "There is no theme “\(name)”\(Words.guess(for: name, among: reading.themes))", at: node.position)
    }
    reading.configuration.theme = name
  }

  private static let mouse = ConfigKey(
    name: "mouse", takes: "on, off or auto", standard: "auto",
    about: [
      "Whether clicks and the wheel go to the dashboard. auto is on, but off within tmux, which has uses of its own."
    ]
  ) { node, reading throws(ConfigProblem) in
    reading.configuration.mouse = try node.choice(Configuration.Switch.self)
  }

  private static let ascii = ConfigKey(
    name: "ascii", takes: "on or off", standard: "off",
    about: ["Lines and marks in ASCII, for terminals and fonts without the signs."]
  ) { node, reading throws(ConfigProblem) in reading.configuration.usesASCII = try node.isOn }

  private static let ambiguousWidth = ConfigKey(
    name: "ambiguous-width", takes: "1 or 2", standard: "1",
    about: ["How many columns the terminal gives to signs such as ─ ● é, which East Asian settings may draw wide."]
  ) { node, reading throws(ConfigProblem) in
    guard let width = ["1": 1, "2": 2][node.scalar ?? ""] else {
      throw ConfigProblem("Write 1 or 2.", at: node.position)
    }
    reading.configuration.ambiguousWidth = width
  }

  private static let session = ConfigKey(
    name: "session", takes: "on or off", standard: "on",
    about: [
      "Whether the dashboard opens where it was left: the trail with the filter, order, selection, marks and scroll of",
      "every pane at every step, the day, and the theme.",
    ]
  ) { node, reading throws(ConfigProblem) in reading.configuration.keepsSession = try node.isOn }

  private static let data = ConfigKey(
    name: "data", takes: "a list of folders", standard: "[]",
    about: [
      "The folders of dossiers, read together; of two files of one name that of the later folder counts.",
      "--data goes before STZ_DATA, and that before this. Without any: the dossiers that come with stz, and yours",
      "in $XDG_DATA_HOME/stz/dossiers, that is ~/.local/share/stz/dossiers. `stz doctor` says which are read, and why.",
    ],
    example: "data:\n  - ~/dossiers\n  - /srv/desk/dossiers"
  ) { node, reading throws(ConfigProblem) in
    for item in node.isBlank ? [] : node.sequence ?? [node] {
      reading.note { reading throws(ConfigProblem) in try reading.addFolder(item) }
    }
  }

  private static let views = ConfigKey(
    name: "views", takes: "a mapping of names to views", standard: "{}",
    about: [
      "Views that v lists in the dashboard, `stz --view NAME` opens and `stz list --view NAME` prints. In the dashboard V",
      "copies what it shows as such a line. A view has, all if you like:",
    ] + SavedView.Field.allCases.map { "  \($0.rawValue): \($0.takes)" },
    example: """
      views:
        notified in Punjab: {filter: "province:punjab status:notified", sort: name}
        news of KP: {pane: timeline, scope: PK-KP, sort: "date:desc", unit: month}
      """
  ) { node, reading throws(ConfigProblem) in
    for entry in try node.entries("names and views") {
      reading.note { reading throws(ConfigProblem) in try reading.addView(entry) }
    }
  }
}
