import TerminalCells

/// Keys to press one after the other: usually one, or for example `g g`.
package struct KeySequence: Hashable, Sendable, CustomStringConvertible {
  package let presses: [KeyPress]

  init(_ presses: [KeyPress]) {
    self.presses = presses
  }

  /// Parses names separated by blanks: `ctrl-d`, `g g`. nil if one of them is not a key.
  init?(_ text: String) {
    let names = text.split(separator: " ")
    let presses = names.compactMap { KeyPress(String($0)) }
    guard !presses.isEmpty, presses.count == names.count else { return nil }
    self.presses = presses
  }

  /// Whether another sequence starts with this one and continues.
  func begins(_ other: KeySequence) -> Bool {
    presses.count < other.presses.count && other.presses.starts(with: presses)
  }

  /// Whether it starts with a character that would be text in a field.
  var startsWithText: Bool {
    guard let first = presses.first, case .character = first.key else { return false }
    return first.modifiers.isEmpty
  }

  /// As in the key file: `g g`.
  package var description: String { presses.map(\.description).joined(separator: " ") }

  /// As in hints: `gg`.
  var shortName: String { presses.map(\.description).joined() }
}
