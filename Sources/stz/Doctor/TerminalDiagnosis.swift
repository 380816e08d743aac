import Foundation
import Terminal
import ZoneSettings

/// The terminal, as the environment describes it.
struct TerminalDiagnosis {
  private let environment: [String: String]
  private let findings: TerminalFindings
  private let locale: LocaleFindings
  /// The measured widths of characters.
  let widths: FindingGroup

  init(_ environment: [String: String] = UserFiles.environment) {
    self.environment = environment
    locale = LocaleFindings()
    findings = TerminalFindings(
      ScreenOptions(wantsTrueColor: true, monochrome: environment["NO_COLOR"]?.isEmpty == false))
    // Measured in the locale that the dashboard would use.
    widths = WidthDiagnosis(findings, locale).group
    // The output of commands is UTF-8 whatever the locale.
    setlocale(LC_CTYPE, "C.UTF-8")
  }

  var group: FindingGroup {
    FindingGroup("Terminal", [term, colours, characters, size, multiplexers, variables])
  }

  private var term: Finding {
    guard let entry = findings.entry else {
      return Finding(
        "TERM", findings.error?.description ?? "",
        fix: "choose a TERM that terminfo knows; the Debian package ncurses-term has more of them")
    }
    let direct = entry.name == findings.term ? "" : "as \(entry.name), "
    return Finding("TERM", "\(findings.term): \(direct)\(entry.description)")
  }

  private var colours: Finding? {
    guard findings.entry != nil else { return nil }
    if environment["NO_COLOR"]?.isEmpty == false {
      return Finding("colours", "none, because NO_COLOR is set", isNote: true)
    }
    let promise = environment["COLORTERM"] ?? ""
    switch findings.colorDepth {
    case .none: return Finding("colours", "none, only bold and the like", isNote: true)
    case .sixteen: return Finding("colours", "\(findings.colorCount)")
    case .indexed256 where ["truecolor", "24bit"].contains(promise):
      return Finding(
        "colours", "256; COLORTERM=\(promise) promises 24 bits, but terminfo has no entry for them",
        fix: "install the Debian package ncurses-term, or leave it: themes are shown in the nearest of 256")
    case .indexed256: return Finding("colours", "256")
    case .trueColor: return Finding("colours", "24 bits")
    }
  }

  private var characters: Finding {
    let choice = locale.choice.map { "\($0.variable)=\($0.name)" } ?? "LANG is not set"
    guard locale.charset == "UTF-8" else {
      return Finding(
        "locale", "\(choice): the character set is \(locale.charset), so everything is drawn in ASCII",
        fix: "LANG=C.UTF-8, or another locale of `locale -a` that ends in UTF-8")
    }
    guard locale.isInstalled else {
      return Finding("locale", "\(choice): not installed, C.UTF-8 is used instead", isNote: true)
    }
    return Finding("locale", "\(choice): \(locale.charset)")
  }

  private var size: Finding? {
    var window = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0 else { return nil }
    let size = "\(window.ws_col) columns, \(window.ws_row) rows"
    guard window.ws_col < 40 || window.ws_row < 10 else { return Finding("size", size) }
    return Finding("size", size, fix: "enlarge the window to at least 40 columns and 10 rows")
  }

  /// The programs between this one and the terminal, and their effects.
  private var multiplexers: Finding? {
    let isSet = { (name: String) in environment[name]?.isEmpty == false }
    let found = [
      isSet("TMUX") ? "tmux: it uses the mouse, and copies also go to its buffer" : nil,
      isSet("STY") ? "GNU screen" : nil,
      isSet("SSH_CONNECTION") || isSet("SSH_TTY") ? "ssh: copies go through the terminal, if it supports OSC 52" : nil,
    ].compactMap(\.self)
    return found.isEmpty ? nil : Finding("within", found.joined(separator: "; "))
  }

  /// The environment variables that affect the look, or the programs that are started.
  private var variables: Finding? {
    let names = [
      "NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "COLORTERM", "ESCDELAY", "TERMINFO", "VISUAL", "EDITOR", "BROWSER",
    ]
    let set = names.compactMap { name in environment[name].flatMap { $0.isEmpty ? nil : "\(name)=\($0)" } }
    return set.isEmpty ? nil : Finding("variables", set.joined(separator: ", "))
  }
}
