import YAMLText
import ZoneViewModels

/// Sessions as text: written by the program, readable for people.
package enum SessionText {
  /// Longer files are not sessions.
  package static let longest = 1 << 18

  /// The first key, and the version of the format. A file without it is not ours.
  private static let form = (key: "stz-session", version: "1")

  // MARK: - Writing

  /// The text of a session file.
  package static func write(_ session: Session) -> String {
    let header =
      "# The state in which stz was left. It is rewritten on exit and can be deleted.\n\(form.key): \(form.version)\n"
    let fields = [
      ("theme", session.theme), ("configured-theme", session.configuredTheme), ("as-of", session.asOf),
      ("maximized", session.isMaximized ? "on" : ""), ("plans", session.showsPlans ? "on" : ""),
      ("layout", session.layout),
    ]
    let steps = session.trail.map { step in
      let lines = lines(of: step)
      return "  - " + lines.joined(separator: "\n    ") + "\n"
    }
    let filters = session.filters.map { "  - \(YAMLScalar.of($0))\n" }
    let history = filters.isEmpty ? "" : "filters:\n" + filters.joined()
    let columns = session.columns.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    let chosen = columns.isEmpty ? "" : "columns: {\(lines(columns).joined(separator: ", "))}\n"
    return header + lines(fields).map { $0 + "\n" }.joined() + chosen + history + "trail:\n" + steps.joined()
  }

  private static func lines(of step: Session.Step) -> [String] {
    let fields = [
      ("heading", step.heading), ("view", step.view), ("scope", step.scope), ("focus", step.focus),
      ("subject", step.subject), ("unit", step.unit), ("lanes", step.lanes),
    ]
    let lists = step.lists.sorted { $0.key < $1.key }.map { pane, list in
      let fields = [
        ("filter", list.filter), ("sort", list.sort), ("selected", list.selected), ("marked", list.marked),
        ("columns", list.columns),
        ("top", text(list.top)),
      ]
      return "\(pane): {\(lines(fields).joined(separator: ", "))}"
    }
    let place = step.detail
    let detail = lines([("of", place.of), ("item", text(place.item)), ("top", text(place.top))])
    return lines(fields) + lists + (detail.isEmpty ? [] : ["detail: {\(detail.joined(separator: ", "))}"])
  }

  /// A number; empty for 0.
  private static func text(_ number: Int) -> String { number == 0 ? "" : String(number) }

  private static func lines(_ fields: [(key: String, value: String)]) -> [String] {
    fields.filter { !$0.value.isEmpty }.map { "\($0.key): \(YAMLScalar.of($0.value))" }
  }

  // MARK: - Reading

  /// Parses a session; nil if the file is damaged or not ours.
  package static func read(_ bytes: [UInt8]) -> Session? {
    guard bytes.count <= longest else { return nil }
    let reading = YAMLReader.read(bytes)
    guard reading.problems.isEmpty, let root = reading.root, root[form.key]?.scalar == form.version else { return nil }
    var session = Session()
    session.theme = text(root, "theme")
    session.configuredTheme = text(root, "configured-theme")
    session.asOf = text(root, "as-of")
    session.isMaximized = text(root, "maximized") == "on"
    session.showsPlans = text(root, "plans") == "on"
    session.layout = text(root, "layout")
    session.filters = (root["filters"]?.sequence ?? []).compactMap(\.scalar)
    for pane in PaneID.lists {
      session.columns[pane.word] = root["columns"]?[pane.word]?.scalar
    }
    session.trail = (root["trail"]?.sequence ?? []).map(step)
    return session
  }

  private static func step(_ node: YAMLNode) -> Session.Step {
    var step = Session.Step()
    step.heading = text(node, "heading")
    step.view = text(node, "view")
    step.scope = text(node, "scope")
    step.focus = text(node, "focus")
    step.subject = text(node, "subject")
    step.unit = text(node, "unit")
    step.lanes = text(node, "lanes")
    for pane in PaneID.lists {
      step.lists[pane.word] = node[pane.word].map(list)
    }
    if let detail = node["detail"] {
      step.detail.of = text(detail, "of")
      (step.detail.item, step.detail.top) = (number(detail, "item"), number(detail, "top"))
    }
    return step
  }

  private static func list(_ node: YAMLNode) -> Session.List {
    var list = Session.List()
    list.filter = text(node, "filter")
    list.sort = text(node, "sort")
    list.selected = text(node, "selected")
    list.marked = text(node, "marked")
    list.columns = text(node, "columns")
    list.top = number(node, "top")
    return list
  }

  private static func number(_ node: YAMLNode, _ key: String) -> Int { Int(text(node, key)) ?? 0 }

  private static func text(_ node: YAMLNode, _ key: String) -> String { node[key]?.scalar ?? "" }
}
