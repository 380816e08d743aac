import Platform
import TerminalCells
import ZoneData
import ZoneViewModels

/// The findings as a page: a heading for each topic, a line for each finding, and the fix under each problem.
struct FindingText {
  private let groups: [FindingGroup]
  private let home: String?

  /// `home` is the folder that a shell calls `~`.
  init(_ groups: [FindingGroup], home: String?) {
    self.groups = groups
    let home = home ?? ""
    self.home = home.count > 1 && !home.hasSuffix("/") ? home + "/" : nil
  }

  /// The page, wrapped to the width of a terminal if there is one.
  func text(in style: TextStyle) -> String {
    let findings = groups.flatMap(\.findings)
    let columns = findings.map { displayWidth($0.name) }.max() ?? 0
    var text = ToneText()
    for group in groups where !group.findings.isEmpty {
      text.append(group.topic, .heading)
      text.append("\n")
      for finding in group.findings {
        append(finding, columns, style, to: &text)
      }
      text.append("\n")
    }
    let problems = findings.count { $0.state == .problem }
    let summary = problems == 0 ? "No problems." : "\(Words.count(problems, "problem")), marked !"
    text.append(summary, problems == 0 ? nil : .disputed)
    text.append("\n")
    return text.text(style)
  }

  private func append(_ finding: Finding, _ columns: Int, _ style: TextStyle, to text: inout ToneText) {
    text.append("  \(finding.state.sign) ", finding.state.tone)
    text.append(TerminalText.pad(finding.name, to: columns) + "  ", .dim)
    let place = columns + 6
    text.append(short(finding.value), finding.state.tone, behind: (place, true), width: style.width)
    text.append("\n")
    guard let fix = finding.fix else { return }
    text.append("fix: \(short(fix))", behind: (place, false), width: style.width)
    text.append("\n")
  }

  /// The text in one line, with `~` for the home folder, which shortens many lines.
  private func short(_ text: String) -> String {
    let text = text.inOneLine
    guard let home else { return text }
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    return words.map { $0.hasPrefix(home) ? "~/" + $0.dropFirst(home.count) : String($0) }.joined(separator: " ")
  }
}

extension Finding.State {
  fileprivate var sign: String {
    switch self {
    case .fine: "✓"
    case .note: "-"
    case .problem: "!"
    }
  }

  fileprivate var tone: Tone? {
    switch self {
    case .fine: nil
    case .note: .dim
    case .problem: .disputed
    }
  }
}
