/// A command that opens an address.
package struct BrowserCommand: Equatable {
  package let words: [String]
  /// Whether it is a text browser, which needs the whole screen until it exits.
  package let isForTerminal: Bool

  private static let terminalBrowsers: Set<String> = [
    "w3m", "lynx", "links", "links2", "elinks", "cha", "browsh", "carbonyl", "www-browser",
  ]

  /// The commands to try, in order: those of `BROWSER`, separated by colons with `%s` for the address, then the
  /// system's opener if there is a display, then text browsers.
  package static func all(_ environment: [String: String], address: String) -> [BrowserCommand] {
    let named = (environment["BROWSER"] ?? "").split(separator: ":").map { CommandWords.split(String($0)) }
    let hasDisplay = ["DISPLAY", "WAYLAND_DISPLAY"].contains { environment[$0]?.isEmpty == false }
    // Without a display xdg-open looks for a terminal, which it does not get here.
    let system = (hasDisplay ? ["xdg-open"] : []) + ["wslview"]
    let others = (system + ["www-browser", "w3m", "lynx", "links2", "elinks", "links"]).map { [$0] }
    return (named.filter { !$0.isEmpty } + others).map { command in
      BrowserCommand(
        words: filled(command, address),
        isForTerminal: terminalBrowsers.contains(CommandWords.program(of: command)))
    }
  }

  private static func filled(_ command: [String], _ address: String) -> [String] {
    guard command.contains(where: { $0.contains("%s") }) else { return command + [address] }
    return command.map { $0.replacing("%s", with: address) }
  }
}
