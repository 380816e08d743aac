/// Filling in a form.
extension DeskModel {
  mutating func open(_ form: some Form) {
    cancelInputs()
    state.form = FormState(form)
  }

  /// Handles an action while a form is open. Others than those for typing wait until it is closed.
  mutating func performInForm(_ action: Action) -> Effect? {
    switch action {
    case .repaint: return .repaint
    case .suspend: return .suspend
    default: break
    }
    if state.form?.asksToDiscard == true {
      answerWhetherToDiscard(action == .acceptInput)
      return nil
    }
    switch action {
    case .acceptInput: return acceptForm()
    case .cancelInput: cancelForm()
    case .complete:
      takeCandidate()
      moveInForm(by: 1)
    case .previousField: moveInForm(by: -1)
    case .moveDown, .newerFilter: goDownInForm()
    case .moveUp, .olderFilter: goUpInForm()
    default: state.form?.edit { $0.edit(action) }
    }
    return nil
  }

  /// Types into the field. While the user is asked whether to discard the text, only `y` does so.
  mutating func typeInForm(_ text: String) {
    guard state.form?.asksToDiscard != true else { return answerWhetherToDiscard(text.lowercased() == "y") }
    state.form?.edit { $0.insert(text) }
  }

  /// A click on a field moves there, on a candidate takes it, and outside asks to leave the form.
  mutating func clickInForm(_ target: HitTarget) {
    guard state.form?.asksToDiscard != true else { return answerWhetherToDiscard(false) }
    switch target {
    case .field(let field): state.form?.move(to: field)
    case .candidate(let place):
      state.form?.candidate = place
      takeCandidate()
    case .form: break
    default: cancelForm()
    }
  }

  // MARK: - Moving

  private mutating func moveInForm(by steps: Int) {
    guard let focus = state.form?.focus else { return }
    state.form?.move(to: focus + steps)
  }

  /// To the next candidate, or to the next field where none is offered.
  private mutating func goDownInForm() {
    guard let form = state.form else { return }
    let count = form.candidates(self).count
    if count > 0 {
      state.form?.candidate = min(count - 1, (form.candidate ?? -1) + 1)
    } else if form.focus + 1 < form.fields.count {
      moveInForm(by: 1)
    }
  }

  private mutating func goUpInForm() {
    guard let form = state.form else { return }
    if let candidate = form.candidate {
      state.form?.candidate = candidate > 0 ? candidate - 1 : nil
    } else if form.focus > 0 {
      moveInForm(by: -1)
    }
  }

  private mutating func takeCandidate() {
    guard let form = state.form, let place = form.candidate else { return }
    let candidates = form.candidates(self)
    guard candidates.indices.contains(place) else { return }
    state.form?.take(candidates[place])
  }

  // MARK: - Ending

  /// Takes the selected candidate; without one the whole form, if nothing in it is wrong.
  private mutating func acceptForm() -> Effect? {
    guard state.form?.candidate == nil else {
      takeCandidate()
      return nil
    }
    state.form?.hasTried = true
    guard let form = state.form else { return nil }
    if let mistake = form.firstMistake(self) {
      state.form?.move(to: mistake)
      return nil
    }
    state.form = nil
    state.submitted = form
    return form.form.submit(form.values, in: &self)
  }

  /// Closes the form, after a question if something was typed.
  private mutating func cancelForm() {
    if state.form?.candidate != nil {
      state.form?.candidate = nil
    } else if state.form?.isChanged == true {
      state.form?.asksToDiscard = true
      state.message = Message("Discard what you typed? y discards it, any other key goes on")
    } else {
      state.form = nil
    }
  }

  private mutating func answerWhetherToDiscard(_ discards: Bool) {
    state.message = nil
    if discards {
      state.form = nil
    } else {
      state.form?.asksToDiscard = false
    }
  }

  private mutating func cancelInputs() {
    if state.input != nil { _ = edit(.cancelInput) }
  }
}
