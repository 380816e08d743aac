import ArgumentParser
import ZoneDashboard

/// `stz keys`: the keys in force.
struct KeysCommand: ParsableCommand {
  /// What else can be printed.
  enum Form: String, EnumerableFlag {
    case defaultConfig, markdown

    static func help(for value: Form) -> ArgumentHelp? {
      switch value {
      case .defaultConfig: "Print the standard keys as the commented file in which you change them."
      case .markdown: "Print the page docs/keys.md about the standard keys."
      }
    }
  }

  static let configuration = CommandConfiguration(
    commandName: "keys",
    abstract: "Print the keys in force, and every mistake in your file of keys.",
    discussion: """
      Your file is $XDG_CONFIG_HOME/stz/keys.yaml, else ~/.config/stz/keys.yaml.

      Examples:
        stz keys
        stz keys --default-config > ~/.config/stz/keys.yaml
      """)

  @Flag(exclusivity: .exclusive) var form: Form?

  func run() throws {
    switch form {
    case .defaultConfig: try Output.write(KeymapText(.standard).file)
    case .markdown: try Output.write(KeymapText(.standard).markdown)
    case nil:
      let keys = UserKeys()
      keys.problems.forEach(Exit.say)
      try Output.writeLines(KeymapText(keys.keymap).table)
    }
  }
}
