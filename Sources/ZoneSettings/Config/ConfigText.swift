/// The documentation of the configuration: the commented file and the page in `docs/`.
package enum ConfigText {
  /// The file that `stz config init` writes: every key with its default, commented out.
  package static var file: String {
    let keys = ConfigKey.all.map { key in
      let about = key.about.map { "# \($0)\n" }.joined()
      let example = key.example.isEmpty ? "" : "# For example:\n" + commented(key.example, by: "#   ")
      return about + example + "#\(key.name): \(key.standard)\n"
    }
    return preamble + keys.joined(separator: "\n")
  }

  /// The page `docs/configuration.md`.
  package static var markdown: String {
    let keys = ConfigKey.all.map { key in
      let about = key.about.map { line in
        line.hasPrefix("  ") ? "- `" + line.dropFirst(2).replacing(": ", with: "`: ", maxReplacements: 1) : line
      }
      let example = key.example.isEmpty ? "" : "\n```yaml\n\(key.example)\n```\n"
      return """
        ## `\(key.name)`

        Takes \(key.takes); the default is `\(key.standard)`.

        \(about.joined(separator: "\n"))
        \(example)
        """
    }
    return introduction + keys.joined(separator: "\n")
  }

  private static func commented(_ text: String, by prefix: String) -> String {
    text.split(separator: "\n").map { prefix + $0 + "\n" }.joined()
  }

  private static let preamble = """
    # The settings of stz. Remove the # from a line to change it. `stz config check` reports mistakes in this file;
    # `stz config path` prints where it belongs. Options on the command line override this file.


    """

  private static let introduction = """
    # Configuration

    `stz` reads `$XDG_CONFIG_HOME/stz/config.yaml`, else `~/.config/stz/config.yaml`, at each start. The file is
    optional.

    ```sh
    stz config init     # writes the file with every key and its default, as comments
    stz config check    # reports its mistakes, with line and column
    stz config path     # prints where it is
    ```

    An option on the command line overrides an environment variable (`STZ_DATA`), which overrides the file. An entry
    with a mistake is ignored; the rest of the file counts. The dashboard reports mistakes in its last line, a command
    on standard error.

    Keys have a file of their own ([keys.md](keys.md)), and so has each theme ([themes.md](themes.md)). The state in
    which you left the dashboard is in `$XDG_STATE_HOME/stz`, else `~/.local/state/stz`, one file for each set of data
    folders. You can delete these files at any time.


    """
}
