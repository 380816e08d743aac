import Foundation
import Terminal
import ZoneDashboard

/// Whether the terminal gives texts as many columns as the program counts, without which lines would not stand below
/// each other.
struct WidthDiagnosis {
  let group: FindingGroup

  /// A text of a kind on which programs and terminals disagree.
  private struct Sample {
    let name: String
    let text: String
  }

  // As a dossier may hold them; what is written is what the dashboard makes of them.
  private static let samples = [
    Sample(name: "Chinese", text: "沈阳"), Sample(name: "emoji", text: "👩‍👩‍👧"),
    Sample(name: "combining", text: "e\u{301}"), Sample(name: "Urdu", text: "پاکستان"),
  ]
  /// Signs that are narrow here and wide there; written as they are, to see which.
  private static let ambiguous = "─●é"
  private static let ambiguousCount = 3

  /// Asks the terminal, where there is one that can answer.
  init(_ terminal: TerminalFindings, _ locale: LocaleFindings) {
    group = FindingGroup("Widths", Self.findings(terminal, locale))
  }

  private static func findings(_ terminal: TerminalFindings, _ locale: LocaleFindings) -> [Finding] {
    let note = { (text: String) in [Finding("signs", text, isNote: true)] }
    guard isatty(STDOUT_FILENO) == 1, isatty(STDIN_FILENO) == 1 else {
      return note("not asked, as there is no terminal at both ends")
    }
    guard locale.charset == "UTF-8" else { return note("not asked, as everything is drawn in ASCII") }
    guard let question = terminal.cursorQuestion else {
      return note("not asked, as a terminal of this TERM does not say where its cursor is")
    }
    let texts = samples.map { TerminalText.clean($0.text) } + [ambiguous]
    do throws(WidthProbe.Failure) {
      let columns = try WidthProbe(question: question).columns(of: texts)
      return compare(columns)
    } catch {
      return note(
        error == .silent ? "the terminal did not answer where its cursor is" : "the terminal is another job's")
    }
  }

  private static func compare(_ columns: [Int]) -> [Finding] {
    let counted = samples.map { displayWidth($0.text) }
    let wrong = zip(samples, zip(columns, counted)).compactMap { sample, widths -> Finding? in
      guard widths.0 != widths.1 else { return nil }
      return Finding(
        sample.name, "the terminal takes \(widths.0) columns, stz counts \(widths.1)",
        mend: "use a terminal (and tmux) with a newer table of widths than this one, or that of the C library")
    }
    let agreed = zip(samples, zip(columns, counted)).filter { $1.0 == $1.1 }.map { "\($0.name) \($1.1)" }
    let right = agreed.isEmpty ? nil : Finding("signs", agreed.joined(separator: ", ") + ": as stz counts")
    return [right].compactMap(\.self) + wrong + [ambiguity(columns.last ?? 0)]
  }

  private static func ambiguity(_ columns: Int) -> Finding {
    let isDoubled = columns > ambiguousCount
    let setting = UserConfig.current.configuration.ambiguousWidth
    let takes = "the terminal takes \(isDoubled ? "two columns" : "one column") for each of \(ambiguous)"
    guard isDoubled != (setting == 2) else {
      return Finding("ambiguous", isDoubled ? "\(takes), as configured" : takes)
    }
    return Finding(
      "ambiguous", "\(takes), but \(setting) is configured",
      mend: "ambiguous-width: \(isDoubled ? 2 : 1) in config.yaml")
  }
}
