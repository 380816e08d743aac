/// The configuration as text to read: the commented file, and the page of the documentation.
nonisolated package enum ConfigText {
  /// The file that `stz config init` writes: every key with its default, all of it comments.
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

  private static func commented(_ text: String, by sign: String) -> String {
    text.split(separator: "\n").map { sign + $0 + "\n" }.joined()
  }

  private static let preamble = """
    # What stz goes by. Take the # from a line to change it. `stz config check` tells what is wrong in this file,
    # `stz config path` where it is looked for. Options on the command line go before what stands here.


    """

  private static let introduction = """
    # Configuration

    `$XDG_CONFIG_HOME/stz/config.yaml`, else `~/.config/stz/config.yaml`, is read at each start; there need be none.

    ```sh
    stz config init     # writes the file with every key and its default, as comments
    stz config check    # tells what is wrong in it, with line and column
    stz config path     # where it is
    ```

    An option on the command line goes before a variable of the environment (`STZ_DATA`), and that before the file. A
    mistake costs only the entry it stands in, which then is as if it were not there; the dashboard tells it in its last
    line, a command on standard error.

    Keys have a file of their own ([keys.md](keys.md)), and so has each theme ([themes.md](themes.md)). Where the dashboard
    was left is kept in `$XDG_STATE_HOME/stz`, else `~/.local/state/stz`, one file for each set of data folders; these files
    can be deleted at any time.


    """
}
