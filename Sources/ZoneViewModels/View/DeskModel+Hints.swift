/// The hints in the last line.
extension DeskModel {
  /// The hints for the current context, the most useful first. Those for leaving come last.
  var hints: [Hint] {
    if let form = state.form { return hints(form) }
    if let popup = state.popup { return hints(popup) }
    guard state.input == nil else {
      return [Hint(.acceptInput), Hint(.cancelInput), Hint(.complete), Hint(.moveDown, "next row")]
    }
    return browsing
  }

  private func hints(_ form: FormState) -> [Hint] {
    let chooses = !form.candidates(self).isEmpty
    let enter = form.candidate == nil ? form.form.verb : "choose"
    return [Hint(.acceptInput, enter, isKept: true), Hint(.complete, "next field")]
      + (chooses ? [Hint(.newerFilter, "choose")] : []) + [Hint(.cancelInput, isKept: true)]
  }

  private func hints(_ popup: Popup) -> [Hint] {
    guard !popup.isTyping else {
      return [
        Hint(.acceptInput, popup.page.choosing), Hint(.moveDown, "next row"),
        Hint(.cancelInput, popup.field.text.isEmpty ? popup.page.leaving : "clear", isKept: true),
      ]
    }
    let (first, all) = popup.page.hints
    let fitsWhole = content.popup?.layout.table.map { $0.shown.count == $0.total } ?? true
    let more = all.filter { $0.action != .nextRecord || !fitsWhole }
    let escape = popup.field.text.isEmpty ? "close" : "clear"
    return first + [Hint(.moveDown, "down")] + more
      + [Hint(.filter, "search"), Hint(.moveUp, "up"), Hint(.escape, escape, isKept: true)]
  }

  private var browsing: [Hint] {
    let narrowing: [Action] =
      state.step.focus == .detail ? [.sources, .likeThis] : [.filter, .provinces, .facets, .sources]
    let actions = [.open, .escape] + narrowing + [.problems, .openLink, .copy, .edit, .nextPane]
    let today = state.asOf == nil ? [] : [Hint(.today, "today", isKept: true)]
    return today + actions.filter { availability(of: $0) == .available }.map { Hint($0) }
      + [Hint(.help, isKept: true), Hint(.close, isKept: true)]
  }
}
