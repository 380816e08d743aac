import TerminalCells
import ZoneViewModels

/// Turns key presses into intents. It remembers the start of a sequence such as `g g`.
package struct KeyReader {
  private let keymap: Keymap
  private var begun: [KeyPress] = []
  /// Whether the user was told about a key without a meaning.
  private var hasTold = false

  package init(_ keymap: Keymap) {
    self.keymap = keymap
  }

  /// The intent of an event; nil if it has none, or not yet.
  package mutating func intent(for event: InputEvent, in context: InputContext) -> Intent? {
    switch event {
    case .key(let press): intent(for: press, in: context)
    case .paste(let text): context == .typing ? .typed(text) : nil
    case .mouse: nil
    }
  }

  private mutating func intent(for press: KeyPress, in context: InputContext) -> Intent? {
    switch keymap.match(begun + [press], in: context) {
    case .action(let action):
      begun = []
      return .performed(action)
    case .begun:
      begun.append(press)
      return nil
    case .nothing:
      return afterNothing(press, in: context)
    }
  }

  /// If a key does not continue the sequence, the sequence is discarded and the key is read on its own.
  private mutating func afterNothing(_ press: KeyPress, in context: InputContext) -> Intent? {
    if !begun.isEmpty {
      begun = []
      return intent(for: press, in: context)
    }
    guard context == .typing else { return unknown(press) }
    guard press.modifiers.isEmpty, case .character(let character) = press.key else { return nil }
    return .typed(String(character))
  }

  /// Tells the user once that a key has no meaning, and which key lists all.
  private mutating func unknown(_ press: KeyPress) -> Intent? {
    guard !hasTold else { return nil }
    hasTold = true
    let help = keymap.shortName(of: .help, in: .browsing)
    return .reported(Message("\(press) has no meaning here" + (help.isEmpty ? "" : "; \(help) lists the keys")))
  }
}
