import Terminal
import ZoneViewModels

/// What the doctor found as a page: a heading for each topic, a line for each finding, the mend under what is wrong.
struct FindingText {
  private let groups: [FindingGroup]
  private let home: String?

  /// Takes the findings, and the folder that a shell calls `~`.
  init(_ groups: [FindingGroup], home: String?) {
    self.groups = groups
    let home = home ?? ""
    self.home = home.count > 1 && !home.hasSuffix("/") ? home + "/" : nil
  }

  /// The page, in the width of a terminal or whole.
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
    let summary = problems == 0 ? "Nothing to mend." : "\(Words.count(problems, "thing")) to mend, marked !"
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
    guard let mend = finding.mend else { return }
    text.append("mend: \(short(mend))", behind: (place, false), width: style.width)
    text.append("\n")
  }

  /// With `~` for the home folder, which is most of many a line.
  private func short(_ text: String) -> String {
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
