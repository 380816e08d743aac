extension Value {
  /// Whether it is a step that is taken on one day: of a zone, or of a deal.
  var isTakenOnce: Bool {
    guard case .word(let word) = self else { return false }
    return ZoneStatus(rawValue: word)?.isTakenOnce ?? DealStage(rawValue: word)?.isTakenOnce ?? false
  }

  /// Whether another value is a step further on the same way.
  func comesBefore(_ other: Value) -> Bool {
    guard case .word(let word) = self, case .word(let next) = other else { return false }
    if let status = ZoneStatus(rawValue: word), let further = ZoneStatus(rawValue: next) {
      return status.comesBefore(further)
    }
    guard let stage = DealStage(rawValue: word), let further = DealStage(rawValue: next) else { return false }
    return stage.comesBefore(further)
  }
}

extension Claim {
  /// Whether two claims are of one step, or of one figure, whose dates and amounts fit together.
  func isOfOneStep(with other: Claim) -> Bool {
    guard let on, let otherOn = other.on, isPlanned == other.isPlanned else { return false }
    switch (value, other.value) {
    case (.word, .word): return value == other.value && value.isTakenOnce && !on.contradicts(otherOn)
    case (.quantity(let mine), .quantity(let theirs)):
      return on.isSameTime(as: otherOn) && mine.countsTheSame(as: theirs)
    default: return false
    }
  }
}
