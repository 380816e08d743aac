import YAMLText
import ZoneData
import ZoneViewModels

/// The result of parsing a configuration file: the configuration in force, and the mistakes. An entry with a mistake is
/// ignored.
package struct ParsedConfig: Sendable {
  package internal(set) var configuration = Configuration()
  package internal(set) var problems: [ConfigProblem] = []
  /// The available themes.
  let themes: [String]
  private let file: String
  private let home: String?

  /// Parses the text of a file; `home` replaces `~`.
  package init(_ bytes: [UInt8], file: String, themes: [String], home: String?) {
    (self.file, self.themes, self.home) = (file, themes, home)
    let parsed = YAMLReader.read(bytes)
    problems = parsed.mistakes.map { ConfigProblem($0.message, at: $0.position) }
    if let root = parsed.root {
      note { parsed throws(ConfigProblem) in
        for entry in try root.entries("keys such as theme") {
          parsed.note { parsed throws(ConfigProblem) in try parsed.take(entry) }
        }
      }
    }
    problems.sort { ($0.line, $0.column) < ($1.line, $1.column) }
  }

  /// Every mistake with its position.
  package var messages: [String] { problems.map { $0.text(in: file) } }

  /// Runs a part of the parsing. A mistake drops only that part.
  mutating func note(_ part: (inout ParsedConfig) throws(ConfigProblem) -> Void) {
    do throws(ConfigProblem) {
      try part(&self)
    } catch {
      problems.append(error)
    }
  }

  private mutating func take(_ entry: YAMLEntry) throws(ConfigProblem) {
    guard let key = ConfigKey.all.first(where: { $0.name == entry.key }) else {
      let guess = Words.guess(for: entry.key, among: ConfigKey.all.map(\.name))
      throw ConfigProblem("There is no key “\(entry.key)”\(guess)", at: entry.keyPosition)
    }
    try key.read(entry.value, &self)
  }

  /// A folder. A relative path would depend on the working directory, so it is a mistake.
  func folder(_ node: YAMLNode) throws(ConfigProblem) -> Configuration.Folder {
    var path = try node.text("the path of a folder")
    if let home, path == "~" || path.hasPrefix("~/") {
      path = home + path.dropFirst()
    }
    guard path.hasPrefix("/") else {
      throw ConfigProblem("“\(path)” must begin with / or ~/.", at: node.position)
    }
    return Configuration.Folder(path: path, position: node.position)
  }

  /// Adds a saved view. A mistake in a column only costs that column; any other drops the whole view, because without one of
  /// its fields it would be a different view.
  mutating func addView(_ entry: YAMLEntry) throws(ConfigProblem) {
    var view = SavedView(name: entry.key)
    let entries = try entry.value.entries("pane, filter, sort, scope, unit, lanes")
    let names = SavedView.Field.allCases.map(\.rawValue)
    if let unknown = entries.first(where: { !names.contains($0.key) }) {
      let guess = Words.guess(for: unknown.key, among: names)
      throw ConfigProblem("A view has no “\(unknown.key)”\(guess)", at: unknown.keyPosition)
    }
    for field in SavedView.Field.allCases {
      guard let node = entry.value[field.rawValue] else { continue }
      let text = try node.text(field.takes)
      do throws(SavedView.Mistake) {
        try view.set(field, to: text)
      } catch {
        let problem = ConfigProblem(error.message, at: node.position)
        guard field == .columns else { throw problem }
        problems.append(problem)
      }
    }
    let position = (entry.value["filter"] ?? entry.value["scope"])?.position ?? entry.keyPosition
    view.place = "\(file):\(position.line):\(position.column)"
    configuration.views.append(view)
  }
}
