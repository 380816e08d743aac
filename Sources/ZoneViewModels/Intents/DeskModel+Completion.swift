import ZoneCatalogue

/// The note beside the input line of a filter: completions, or the first mistake.
package struct InputNote: Equatable, Sendable {
  package let text: String
  /// The characters with the mistake; nil if the text lists completions.
  package let mistake: Range<Int>?
}

extension DeskModel {
  /// The note for the open filter.
  var inputNote: InputNote? {
    guard let input = state.input, content.facts != nil else { return nil }
    let completions = completions
    if !completions.isEmpty {
      let texts = completions.prefix(Self.mostShown).map(\.inWords)
      return InputNote(text: texts.joined(separator: "  "), mistake: nil)
    }
    let problem = content.filter(input.field.text).parsed.problems.first
    return problem.map { InputNote(text: $0.message, mistake: $0.range) }
  }

  /// Inserts the first completion at the caret.
  mutating func complete() {
    guard let completion = completions.first else { return }
    let end = completion.isKey ? "" : " "
    state.input?.field.replace(completion.range, with: completion.text + end)
    applyInput()
  }

  /// The number of completions that fit a line.
  private static let mostShown = 8

  /// The completions at the caret, except for those already typed.
  private var completions: [Completion] {
    guard let question = completionQuestion, let typed = state.input?.field.beforeCaret else { return [] }
    return content.completions(question).filter { !typed.hasSuffix($0.text) }
  }
}

extension Completion {
  /// `status:`, or a value with the number of rows that it would leave.
  fileprivate var inWords: String { count.map { "\(text) \($0)" } ?? text }
}
