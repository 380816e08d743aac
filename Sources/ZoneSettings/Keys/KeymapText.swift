import TerminalCells
import ZoneViewModels

/// A keymap as text: a table, the page in `docs/`, or the file in which the user changes it.
package struct KeymapText {
  private let keymap: Keymap

  package init(_ keymap: Keymap) {
    self.keymap = keymap
  }

  /// A table for the terminal. It includes actions without keys, with their names for the file.
  package var table: String {
    let rows = InputContext.allCases.flatMap { context in
      [[Self.title(of: context), "", ""]] + lines(context).map { ["  " + $0.keys, $0.name, $0.title] }
    }
    let widths = (0..<2).map { column in rows.map { displayWidth($0[column]) }.max() ?? 0 }
    return rows.map { row in
      guard !row[2].isEmpty else { return row[0] + "\n" }
      return zip(row, widths).map { TerminalText.pad($0, to: $1) }.joined(separator: "  ") + "  " + row[2] + "\n"
    }.joined()
  }

  /// The page `docs/keys.md`.
  package var markdown: String {
    let sections = InputContext.allCases.map { context in
      let rows = lines(context).filter { !$0.keys.isEmpty }.map { line in
        let keys = line.sequences.map { "`\($0)`" }.joined(separator: " ").replacing("|", with: "\\|")
        return "| \(keys) | \(line.title) | `\(line.name)` |\n"
      }
      return "## \(Self.title(of: context))\n\n| keys | do | name |\n|---|---|---|\n" + rows.joined()
    }
    return Self.introduction + sections.joined(separator: "\n")
  }

  /// The commented key file; reading it gives this keymap again.
  package var file: String {
    let sections = InputContext.allCases.map { context in
      let entries = lines(context).map { line in
        let keys = line.sequences.map(Self.quoted).joined(separator: ", ")
        return "  # \(line.title)\n  \(line.name): [\(keys)]\n"
      }
      return "# \(Self.title(of: context))\n\(context.rawValue):\n" + entries.joined()
    }
    return Self.preamble + sections.joined(separator: "\n")
  }

  // MARK: - Lines

  /// An action with its keys.
  package struct Line {
    let sequences: [KeySequence]
    let name: String
    package let title: String
    package var keys: String { sequences.map(\.description).joined(separator: ", ") }
  }

  /// The actions of a context, in the order in which the palette lists them.
  package func lines(_ context: InputContext) -> [Line] {
    let actions = Action.Group.allCases.flatMap { group in Action.allCases.filter { $0.group == group } }
    return actions.filter { $0.works(in: context) && isOffered($0, in: context) }.map { action in
      Line(sequences: keymap.sequences(of: action, in: context), name: action.name, title: action.title)
    }
  }

  /// Popups and text input list only actions with a key there: most actions are for the panes.
  private func isOffered(_ action: Action, in context: InputContext) -> Bool {
    context == .browsing || !keymap.sequences(of: action, in: context).isEmpty
  }

  /// The heading of a context.
  package static func title(of context: InputContext) -> String {
    switch context {
    case .browsing: "In the panes"
    case .popup: "In a popup"
    case .typing: "While typing"
    }
  }

  private static func quoted(_ sequence: KeySequence) -> String {
    let text = sequence.description
    let isPlain = text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    if isPlain, text.first?.isLetter == true || text.first?.isNumber == true { return text }
    return "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  private static let introduction = """
    # Keys

    `?` or `:` in the dashboard lists every action with its keys. Type to search; Enter runs an action. Change keys in
    `$XDG_CONFIG_HOME/stz/keys.yaml`, else `~/.config/stz/keys.yaml`, by the names below:

    ```yaml
    browsing:
      sources: [x, f2]         # instead of s
      provinces: [s]           # s is free now
      suspend: []              # no key
      move-to-top: ["g g"]     # g, then g again
    ```

    An action that the file does not name keeps its keys. `stz keys` prints the keys in force, and the option
    `--default-config` prints the whole file with all standard keys, to start from. A mistake (an unknown name, a key that
    two actions use, no key left to get out of a popup) is reported by `stz keys` and when the dashboard opens, with line
    and column. The entry with the mistake keeps its standard keys.


    """

  private static let preamble = """
    # The keys of stz. Save this as $XDG_CONFIG_HOME/stz/keys.yaml, by default ~/.config/stz/keys.yaml, and keep only
    # the lines you change: an action that is not named keeps its standard keys, and [] removes the keys of an action.
    #
    # A key is a character (j, G, "/") or a name (enter, esc, tab, space, backspace, delete, insert, up, down, left,
    # right, home, end, pgup, pgdn, f1, f2 …), optionally with ctrl-, alt- or shift- before it. "g g" means g, then g
    # again. Quote characters with a meaning in YAML: "[", "?", ":", "#". `stz keys` prints the keys in force, and
    # mistakes.


    """
}
