import Foundation
import Terminal
import TerminalCells
import ZoneSettings

/// Whether the terminal uses as many columns for texts as the program counts. Otherwise columns would not line up.
struct WidthDiagnosis {
  let group: FindingGroup

  /// A kind of text on which programs and terminals disagree.
  private struct Sample {
    let name: String
    let text: String
  }

  // As in a dossier. They are cleaned before they are written, as in the dashboard.
  private static let samples = [
    Sample(name: "Chinese", text: "沈阳"), Sample(name: "emoji", text: "👩‍👩‍👧"),
    Sample(name: "combining", text: "e\u{301}"), Sample(name: "Urdu", text: "پاکستان"),
  ]
  /// Characters that are narrow on some terminals and wide on others, written unchanged.
  private static let ambiguous = "─●é"
  private static let ambiguousCount = 3

  /// Measures the terminal, if there is one that can answer.
  init(_ terminal: TerminalFindings, _ locale: LocaleFindings) {
    group = FindingGroup("Widths", Self.findings(terminal, locale))
  }

  private static func findings(_ terminal: TerminalFindings, _ locale: LocaleFindings) -> [Finding] {
    let note = { (text: String) in [Finding("signs", text, isNote: true)] }
    guard isatty(STDOUT_FILENO) == 1, isatty(STDIN_FILENO) == 1 else {
      return note("not measured, because there is no terminal at both ends")
    }
    guard locale.charset == "UTF-8" else { return note("not measured, because everything is drawn in ASCII") }
    guard let question = terminal.cursorQuestion else {
      return note("not measured, because a terminal with this TERM does not report its cursor position")
    }
    let texts = samples.map { TerminalText.clean($0.text) } + [ambiguous]
    do throws(WidthProbe.Failure) {
      let columns = try WidthProbe(question: question).columns(of: texts)
      return compare(columns)
    } catch {
      return note(
        error == .silent ? "the terminal did not report its cursor position" : "the terminal belongs to another job")
    }
  }

  private static func compare(_ columns: [Int]) -> [Finding] {
    let counted = samples.map { displayWidth($0.text) }
    let wrong = zip(samples, zip(columns, counted)).compactMap { sample, widths -> Finding? in
      guard widths.0 != widths.1 else { return nil }
      return Finding(
        sample.name, "the terminal uses \(widths.0) columns, stz counts \(widths.1)",
        fix: "update the terminal (and tmux), or the C library: their tables of widths differ")
    }
    let agreed = zip(samples, zip(columns, counted)).filter { $1.0 == $1.1 }.map { "\($0.name) \($1.1)" }
    let right = agreed.isEmpty ? nil : Finding("signs", agreed.joined(separator: ", ") + ": as stz counts")
    return [right].compactMap(\.self) + wrong + [ambiguity(columns.last ?? 0)]
  }

  private static func ambiguity(_ columns: Int) -> Finding {
    let isDoubled = columns > ambiguousCount
    let setting = UserConfig.current.configuration.ambiguousWidth
    let takes = "the terminal uses \(isDoubled ? "two columns" : "one column") for each of \(ambiguous)"
    guard isDoubled != (setting == 2) else {
      return Finding("ambiguous", isDoubled ? "\(takes), as configured" : takes)
    }
    return Finding(
      "ambiguous", "\(takes), but \(setting) is configured",
      fix: "ambiguous-width: \(isDoubled ? 2 : 1) in config.yaml")
  }
}
