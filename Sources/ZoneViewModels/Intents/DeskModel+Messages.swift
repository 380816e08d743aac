import ZoneData

/// Messages in the last line.
extension DeskModel {
  /// Reports a reason, as a sentence.
  mutating func report(_ reason: String) {
    state.message = Message(reason.prefix(1).uppercased() + reason.dropFirst())
  }

  /// Reports the problems in the dossiers. The message replaces the previous one of its kind.
  mutating func reportProblems() {
    // A key pressed before the dossiers were read may have left this message.
    if content.facts != nil, state.message?.text.lowercased() == unread.lowercased() {
      state.message = nil
    }
    if state.message == state.problemsMessage {
      state.message = nil
    }
    let count = content.facts?.problemCount ?? 0
    let key = environment.key(.problems)
    let list = key.isEmpty ? "" : "; \(key) lists \(count == 1 ? "it" : "them")"
    state.problemsMessage =
      count == 0 ? nil : Message("\(Words.count(count, "problem")) in the dossiers\(list)", isError: true)
    // A mistake reported at the start, in the keys or the theme, takes precedence. The hints show the key for problems.
    if state.message?.isError != true {
      state.message = state.problemsMessage ?? state.message
    }
  }
}
