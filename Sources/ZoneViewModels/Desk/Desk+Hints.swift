/// What the last line hints at.
extension Desk {
  /// The hints of the moment, the most useful first, and at the end those that lead out.
  var hints: [Hint] {
    if let popup = state.popup, popup.isTyping {
      return [
        Hint(.acceptInput, popup.kind == .palette ? "run" : "choose"), Hint(.moveDown, "next row"),
        Hint(.cancelInput, popup.field.text.isEmpty ? popup.kind.leaving : "clear", isKept: true),
      ]
    }
    if state.input != nil {
      return [Hint(.acceptInput), Hint(.cancelInput), Hint(.complete), Hint(.moveDown, "next row")]
    }
    switch state.popup?.kind {
    case .facets, .likeThis: return reading([Hint(.open, "choose")], [Hint(.mark, "choose several")])
    case .provinces, .themes, .sort, .views: return reading([Hint(.open, "choose")])
    case .sources: return reading([], [Hint(.openLink), Hint(.cite), Hint(.edit)])
    case .problems: return reading([], [Hint(.edit)])
    case .palette, .countries, .units: return reading([])
    case nil: return browsing
    }
  }

  private var browsing: [Hint] {
    let narrowing: [Action] =
      state.step.focus == .detail ? [.sources, .likeThis] : [.filter, .provinces, .facets, .sources]
    let actions = [.open, .escape] + narrowing + [.problems, .openLink, .copy, .edit, .nextPane]
    return actions.filter { availability(of: $0) == .available }.map { Hint($0) }
      + [Hint(.help, isKept: true), Hint(.close, isKept: true)]
  }

  /// On a page: what is done with an item, how to get to it, and what else there is.
  private func reading(_ first: [Hint], _ more: [Hint] = []) -> [Hint] {
    let escape = state.popup?.field.text.isEmpty == false ? "clear" : "close"
    return first + [Hint(.moveDown, "down")] + more
      + [Hint(.filter, "search"), Hint(.moveUp, "up"), Hint(.escape, escape, isKept: true)]
  }
}
