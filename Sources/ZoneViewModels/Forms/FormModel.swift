/// A form, ready to draw: its lines from top to bottom.
package struct FormModel: Equatable, Sendable {
  /// What a line has, from the left.
  package enum Line: Equatable, Sendable {
    case about(String)
    case field(Int, label: String, TextField, hint: String, isFocused: Bool)
    case remark(String, isMistake: Bool)
    case candidate(Int, text: String, meaning: String, isSelected: Bool)
    case gap
  }

  /// The columns between the longest label and the fields.
  package static let labelGap = 2

  package let title: String
  package let lines: [Line]
  /// The line that must be visible.
  package let focus: Int
}

extension DeskModel {
  /// The most candidates to show.
  private static let mostCandidates = 6

  /// The open form; nil without one.
  var formModel: FormModel? {
    guard let state = state.form else { return nil }
    let columns = self.state.viewport.popup.columns
    let about = state.form.about.flatMap { environment.wrap($0, columns) }
    var lines = about.map(FormModel.Line.about) + (about.isEmpty ? [] : [.gap])
    var focus = 0
    for (place, field) in state.form.fields.enumerated() {
      let isFocused = place == state.focus
      if isFocused { focus = lines.count }
      lines.append(
        .field(place, label: field.label, state.fields[place], hint: field.hint, isFocused: isFocused))
      lines += remarks(on: place, state, isFocused: isFocused)
      if isFocused { lines += candidateLines(state) }
    }
    return FormModel(title: state.form.title, lines: lines, focus: focus)
  }

  /// A mistake is shown wherever it is, a meaning only in the field that is being typed in.
  private func remarks(on place: Int, _ state: FormState, isFocused: Bool) -> [FormModel.Line] {
    guard let remark = state.remark(on: place, self), isFocused || remark.isMistake else { return [] }
    let labels = state.form.fields.map { $0.label.count + FormModel.labelGap }.max() ?? 0
    // A text that is still being typed is wrong until it is whole.
    let isMistake = remark.isMistake && (state.hasTried || !isFocused)
    return environment.wrap(remark.text, max(1, self.state.viewport.popup.columns - labels)).map {
      .remark($0, isMistake: isMistake)
    }
  }

  private func candidateLines(_ state: FormState) -> [FormModel.Line] {
    let all = state.candidates(self)
    let first = max(0, (state.candidate ?? 0) - Self.mostCandidates + 1)
    return all.enumerated().dropFirst(first).prefix(Self.mostCandidates).map { place, candidate in
      .candidate(place, text: candidate.text, meaning: candidate.meaning, isSelected: place == state.candidate)
    }
  }
}
