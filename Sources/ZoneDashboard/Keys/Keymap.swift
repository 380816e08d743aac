import Terminal
import ZoneViewModels

/// The one table of keys; the hints and the help are made from it.
nonisolated package struct Keymap: Equatable, Sendable {
  /// What a sequence of key presses means so far.
  package enum Match: Equatable, Sendable {
    case action(Action)
    /// More keys may follow.
    case begun
    case nothing
  }

  package let bindings: [Binding]

  /// The keys of DESIGN, as vim, less and lazygit have them.
  package static let standard = Keymap(bindings: moving + panes + trail + other + typing)

  /// What key presses mean in a context.
  package func match(_ presses: [KeyPress], in context: InputContext) -> Match {
    var isBegun = false
    for binding in bindings where binding.contexts.contains(context) {
      for sequence in binding.sequences {
        if sequence == presses { return .action(binding.action) }
        isBegun = isBegun || sequence.starts(with: presses)
      }
    }
    return isBegun ? .begun : .nothing
  }

  /// All keys that lead to an action, for the help.
  package func names(of action: Action) -> String {
    sequences(of: action).map(Self.name).joined(separator: " ")
  }

  /// The first key that leads to an action, for a hint; empty where none does.
  package func shortName(of action: Action, in context: InputContext) -> String {
    let binding = bindings.first { $0.action == action && $0.contexts.contains(context) }
    return binding?.sequences.first.map(Self.name) ?? ""
  }

  private func sequences(of action: Action) -> [[KeyPress]] {
    var seen: Set<[KeyPress]> = []
    return bindings.filter { $0.action == action }.flatMap(\.sequences).filter { seen.insert($0).inserted }
  }

  private static func name(_ sequence: [KeyPress]) -> String {
    sequence.map(\.description).joined()
  }

  // MARK: - The table

  private static let everywhere: Set<InputContext> = [.browsing, .popup]
  private static let browsing: Set<InputContext> = [.browsing]

  private static let moving = [
    Binding(.moveDown, everywhere, "j", "down"),
    Binding(.moveUp, everywhere, "k", "up"),
    Binding(.moveHalfPageDown, everywhere, "ctrl-d"),
    Binding(.moveHalfPageUp, everywhere, "ctrl-u"),
    Binding(.movePageDown, everywhere, "pgdn", "ctrl-f"),
    Binding(.movePageUp, everywhere, "pgup", "ctrl-b"),
    Binding(.moveToTop, everywhere, "g g", "home"),
    Binding(.moveToBottom, everywhere, "G", "end"),
  ]

  private static let panes = [
    Binding(.nextPane, browsing, "tab"),
    Binding(.previousPane, browsing, "shift-tab"),
    Binding(.focusZones, browsing, "1"),
    Binding(.focusPartners, browsing, "2"),
    Binding(.focusTimeline, browsing, "3"),
    Binding(.focusContacts, browsing, "4"),
    Binding(.focusDetail, browsing, "5"),
  ]

  private static let trail = [
    Binding(.open, everywhere, "enter", "l", "right"),
    Binding(.escape, everywhere, "esc"),
    Binding(.back, everywhere, "h", "left", "backspace"),
    Binding(.back, browsing, "ctrl-o"),
    Binding(.forward, browsing, "alt-o"),
  ]

  private static let other = [
    Binding(.filter, browsing, "/"),
    Binding(.provinces, browsing, "p"),
    Binding(.earlier, browsing, "["),
    Binding(.later, browsing, "]"),
    Binding(.sources, browsing, "s"),
    Binding(.openLink, everywhere, "o"),
    Binding(.edit, everywhere, "e"),
    Binding(.copy, everywhere, "y"),
    Binding(.cite, everywhere, "Y"),
    Binding(.problems, browsing, "!"),
    Binding(.help, browsing, "?", ":"),
    Binding(.reload, browsing, "r"),
    Binding(.nextTheme, browsing, "t"),
    Binding(.toggleMouse, everywhere, "m"),
    Binding(.repaint, [.browsing, .popup, .typing], "ctrl-l"),
    Binding(.suspend, [.browsing, .popup, .typing], "ctrl-z"),
    Binding(.close, everywhere, "q"),
  ]

  private static let typing = [
    Binding(.moveDown, [.typing], "down"),
    Binding(.moveUp, [.typing], "up"),
    Binding(.acceptInput, [.typing], "enter"),
    Binding(.cancelInput, [.typing], "esc"),
    Binding(.eraseBackward, [.typing], "backspace"),
    Binding(.eraseForward, [.typing], "delete"),
    Binding(.eraseWord, [.typing], "ctrl-w"),
    Binding(.eraseAll, [.typing], "ctrl-u"),
    Binding(.inputLeft, [.typing], "left", "ctrl-b"),
    Binding(.inputRight, [.typing], "right", "ctrl-f"),
    Binding(.inputStart, [.typing], "home", "ctrl-a"),
    Binding(.inputEnd, [.typing], "end", "ctrl-e"),
  ]
}
