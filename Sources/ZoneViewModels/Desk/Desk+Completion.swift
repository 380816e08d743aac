import ZoneData

/// What is said beside the input line while a filter is typed: how it could go on, or what is wrong in it.
package struct InputNote: Equatable, Sendable {
  package let text: String
  /// The characters that are wrong; nil where the text says how one could go on.
  package let mistake: Range<Int>?
}

extension Desk {
  /// The note for the filter that is being typed; nil where there is nothing to say.
  var inputNote: InputNote? {
    guard let input = state.input, let catalogue else { return nil }
    let completions = completions(input)
    if !completions.isEmpty {
      let texts = completions.prefix(Self.mostShown).map(\.inWords)
      return InputNote(text: texts.joined(separator: "  "), mistake: nil)
    }
    let problem = (try? catalogue.parse(input.field.text))?.problems.first
    return problem.map { InputNote(text: $0.message, mistake: $0.range) }
  }

  /// Puts the first completion where the caret is.
  mutating func complete() {
    guard let input = state.input, let completion = completions(input).first else { return }
    let end = completion.isKey ? "" : " "
    state.input?.field.replace(completion.range, with: completion.text + end)
    applyInput()
  }

  /// How many completions are worth a place in the line.
  private static let mostShown = 8

  /// So long a letter may wait for the counts of what it could become.
  private static let patience = Duration.milliseconds(4)

  private func completions(_ input: FilterInput) -> [Completion] {
    guard let list = input.pane.catalogueList else { return [] }
    let found = try? catalogue?.completions(
      input.field.text, caret: input.field.caret, in: list, query(for: input.pane).scope, patience: Self.patience)
    let typed = input.field.beforeCaret
    // What is there already cannot be completed.
    return (found ?? []).filter { !typed.hasSuffix($0.text) }
  }
}

extension Completion {
  /// `status:`, or a value with the rows that it would leave.
  fileprivate var inWords: String { count.map { "\(text) \($0)" } ?? text }
}
