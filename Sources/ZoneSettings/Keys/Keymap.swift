import Algorithms
import TerminalCells
import ZoneViewModels

/// The table of keys, from which the hints and the help are generated.
package struct Keymap: Equatable, Sendable {
  /// The meaning of the key presses so far.
  package enum Match: Equatable, Sendable {
    case action(Action)
    /// More keys may follow.
    case begun
    case nothing
  }

  /// The keys of every action that has any in a context. Hints name the first one.
  private(set) var keys: [InputContext: [Action: [KeySequence]]] = [:]

  /// The standard keys, which follow vim, less and lazygit.
  package static let standard = Keymap(moving + panes + trail + other + typing)

  init(_ bindings: [Binding]) {
    for binding in bindings {
      for context in binding.contexts {
        keys[context, default: [:]][binding.action, default: []] += binding.sequences
      }
    }
  }

  /// The keys of an action in a context.
  package func sequences(of action: Action, in context: InputContext) -> [KeySequence] {
    keys[context]?[action] ?? []
  }

  /// Replaces the keys of an action in a context.
  mutating func set(_ sequences: [KeySequence], of action: Action, in context: InputContext) {
    keys[context, default: [:]][action] = sequences.isEmpty ? nil : sequences
  }

  /// Looks up the keys pressed so far: an action, the start of a longer sequence, or nothing.
  package func match(_ presses: [KeyPress], in context: InputContext) -> Match {
    let pressed = KeySequence(presses)
    var isBegun = false
    for (action, sequences) in keys[context] ?? [:] {
      for sequence in sequences {
        if sequence == pressed { return .action(action) }
        isBegun = isBegun || pressed.begins(sequence)
      }
    }
    return isBegun ? .begun : .nothing
  }

  /// All keys of an action, for the palette. Keys for typing are only included if there are no others.
  package func names(of action: Action) -> String {
    let outside = [InputContext.browsing, .popup].flatMap { sequences(of: action, in: $0) }
    let all = outside.isEmpty ? sequences(of: action, in: .typing) : outside
    return all.uniqued().map(\.shortName).joined(separator: " ")
  }

  /// The first key of an action, for a hint; empty if it has none.
  package func shortName(of action: Action, in context: InputContext) -> String {
    sequences(of: action, in: context).first?.shortName ?? ""
  }

  // MARK: - The table

  private static let everywhere: Set<InputContext> = [.browsing, .popup]
  private static let browsing: Set<InputContext> = [.browsing]

  private static let moving = [
    Binding(.moveDown, everywhere, "j", "down", "ctrl-n"),
    Binding(.moveUp, everywhere, "k", "up", "ctrl-p"),
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
    Binding(.maximize, browsing, "z"),
    Binding(.taller, browsing, "J", "alt-down"),
    Binding(.shorter, browsing, "K", "alt-up"),
    Binding(.wider, browsing, "W", "alt-right"),
    Binding(.narrower, browsing, "H", "alt-left"),
    Binding(.defaultLayout, browsing, "Z"),
  ]

  private static let trail = [
    Binding(.open, everywhere, "enter", "l"),
    Binding(.open, browsing, "right"),
    Binding(.escape, everywhere, "esc"),
    Binding(.back, browsing, "h", "left", "backspace", "ctrl-o"),
    // The arrow keys move a column in the page of columns.
    Binding(.back, [.popup], "h", "backspace"),
    Binding(.forward, browsing, "alt-o"),
  ]

  private static let other = [
    Binding(.filter, everywhere, "/"),
    Binding(.searchEverywhere, browsing, "F"),
    Binding(.provinces, browsing, "p"),
    Binding(.facets, browsing, "f"),
    Binding(.likeThis, browsing, "w"),
    Binding(.sort, browsing, "S"),
    Binding(.mark, everywhere, "space"),
    Binding(.columns, browsing, "|"),
    Binding(.nextColumn, everywhere, ">"),
    Binding(.nextColumn, [.popup], "right"),
    Binding(.previousColumn, everywhere, "<"),
    Binding(.previousColumn, [.popup], "left"),
    Binding(.sortColumn, browsing, "^"),
    Binding(.filterToCell, browsing, "&"),
    Binding(.hideColumn, browsing, "_"),
    Binding(.views, browsing, "v"),
    Binding(.copyView, browsing, "V"),
    Binding(.copyCommand, browsing, "C"),
    Binding(.export, browsing, "E"),
    Binding(.nextMatch, browsing, "n"),
    Binding(.previousMatch, browsing, "N"),
    Binding(.earlier, browsing, "["),
    Binding(.later, browsing, "]"),
    Binding(.today, browsing, "."),
    Binding(.zoomIn, browsing, "+", "="),
    Binding(.zoomOut, browsing, "-"),
    Binding(.nextPeriod, browsing, "}"),
    Binding(.previousPeriod, browsing, "{"),
    Binding(.lanes, browsing, "L"),
    Binding(.sources, everywhere, "s"),
    Binding(.openLink, everywhere, "o"),
    Binding(.edit, everywhere, "e"),
    Binding(.copy, everywhere, "y"),
    Binding(.cite, everywhere, "Y"),
    Binding(.problems, browsing, "!"),
    Binding(.todayPage, browsing, "0"),
    Binding(.note, browsing, "a"),
    Binding(.correct, everywhere, "c"),
    Binding(.newDocument, browsing, "i"),
    Binding(.watch, browsing, "*"),
    Binding(.nextNew, browsing, ")"),
    Binding(.previousNew, browsing, "("),
    Binding(.markSeen, everywhere, "R"),
    Binding(.agenda, browsing, "A"),
    Binding(.join, browsing, "X"),
    Binding(.history, browsing, "b"),
    Binding(.sync, browsing, "P"),
    Binding(.draft, browsing, "D"),
    Binding(.dropProposal, [.popup], "x"),
    Binding(.undo, everywhere, "u"),
    Binding(.redo, everywhere, "ctrl-r"),
    Binding(.compare, browsing, "B"),
    Binding(.differences, [.popup], "d"),
    Binding(.nextRecord, [.popup], "tab"),
    Binding(.previousRecord, [.popup], "shift-tab"),
    Binding(.help, browsing, "?", ":"),
    Binding(.reload, browsing, "r"),
    Binding(.themes, browsing, "t"),
    Binding(.nextTheme, browsing, "T"),
    Binding(.toggleMouse, everywhere, "m"),
    Binding(.repaint, [.browsing, .popup, .typing], "ctrl-l"),
    Binding(.suspend, [.browsing, .popup, .typing], "ctrl-z"),
    Binding(.close, everywhere, "q"),
  ]

  private static let typing = [
    Binding(.moveDown, [.typing], "ctrl-n"),
    Binding(.moveUp, [.typing], "ctrl-p"),
    Binding(.olderFilter, [.typing], "up"),
    Binding(.newerFilter, [.typing], "down"),
    Binding(.movePageDown, [.typing], "pgdn"),
    Binding(.movePageUp, [.typing], "pgup"),
    Binding(.acceptInput, [.typing], "enter"),
    Binding(.cancelInput, [.typing], "esc"),
    Binding(.complete, [.typing], "tab"),
    Binding(.previousField, [.typing], "shift-tab"),
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
