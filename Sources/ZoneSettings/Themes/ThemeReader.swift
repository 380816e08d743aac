import TerminalCells
import YAMLText
import ZoneData
import ZoneViewModels

/// Reads a theme: `roles` in the 16 colours that every terminal has, and `rich` in 24-bit colours for some roles, used
/// if the terminal supports them.
package enum ThemeReader {
  /// A theme in both forms.
  package struct ParsedTheme: Equatable, Sendable {
    /// A description in one line.
    package let about: String
    package let theme: Theme
    /// The theme with its 24-bit colours; nil if it has none.
    package let richTheme: Theme?
    package let problems: [ConfigProblem]
  }

  /// Parses a theme file.
  package static func read(_ text: String, name: String) -> ParsedTheme {
    let parsed = YAMLReader.read(text)
    var problems = parsed.mistakes.map { problem($0.position, $0.message) }
    var sections: [String: [Role: Style]] = [:]
    for entry in parsed.root?.mapping ?? [] {
      switch entry.key {
      case "about": continue
      case "roles", "rich": sections[entry.key] = styles(entry.value, problems: &problems)
      default:
        problems.append(problem(entry.keyPosition, "A theme has no “\(entry.key)”; use about, roles, rich."))
      }
    }
    if sections["roles"] == nil, problems.isEmpty {
      problems.append(problem(YAMLPosition(line: 1, column: 1), "The theme has no “roles”."))
    }
    let roles = sections["roles"] ?? [:]
    let rich = sections["rich"].map { Theme(name: name, styles: roles.merging($0) { $1 }) }
    let about = parsed.root?["about"]?.scalar ?? ""
    return ParsedTheme(about: about, theme: Theme(name: name, styles: roles), richTheme: rich, problems: problems)
  }

  private static func styles(_ node: YAMLNode, problems: inout [ConfigProblem]) -> [Role: Style] {
    guard let entries = node.mapping else {
      problems.append(problem(node.position, "Write a mapping of roles to styles here."))
      return [:]
    }
    var styles: [Role: Style] = [:]
    for entry in entries {
      guard let role = Role(name: entry.key) else {
        problems.append(problem(entry.keyPosition, "There is no role “\(entry.key)”; see docs/themes.md."))
        continue
      }
      guard let text = entry.value.scalar else {
        problems.append(problem(entry.value.position, "A style is one text, such as: bold bright-cyan on blue."))
        continue
      }
      do throws(StyleText.Mistake) {
        styles[role] = try StyleText.style(text)
      } catch {
        problems.append(problem(entry.value.position, message(error)))
      }
    }
    return styles
  }

  private static func message(_ mistake: StyleText.Mistake) -> String {
    switch mistake {
    case .unknownWord(let word):
      "“\(word)” is not a colour or attribute; write for example: bold bright-cyan on blue, or #5fd7ff."
    case .nothingAfterOn: "“on” needs a colour after it."
    case .colourTwice(let word): "“\(word)” is a second colour; write the background after “on”."
    }
  }

  private static func problem(_ position: YAMLPosition, _ message: String) -> ConfigProblem {
    ConfigProblem(message, at: position)
  }
}
