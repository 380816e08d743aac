import ArgumentParser
import ZoneSettings

/// `stz keys`: the keys in force.
struct KeysCommand: ParsableCommand {
  /// Other forms of the keys.
  enum Form: String, EnumerableFlag {
    case defaultConfig, markdown

    static func help(for value: Form) -> ArgumentHelp? {
      switch value {
      case .defaultConfig: "Print the standard keys as a commented file for you to change."
      case .markdown: "Print docs/keys.md, which lists the standard keys."
      }
    }
  }

  static let configuration = CommandConfiguration(
    commandName: "keys",
    abstract: "Print the keys in force, and every mistake in your key file.",
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
      keys.problems.forEach { Exit.report($0) }
      try Output.writeLines(KeymapText(keys.keymap).table)
    }
  }
}
