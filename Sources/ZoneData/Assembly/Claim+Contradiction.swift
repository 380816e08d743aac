extension Claim {
  /// Whether two claims for one field of one record cannot both be right.
  ///
  /// Names and free text never contradict. Words and provinces contradict if they differ, dates if no day fits both,
  /// quantities if their intervals do not overlap, and positions if they are further apart than their precision allows. Of dated values, figures of the same thing contradict on the same
  /// day, for figures of different days are growth, and the steps that a zone takes once contradict on different days.
  package func contradicts(_ other: Claim) -> Bool {
    switch field.cardinality {
    case .set: false
    case .single: value.contradicts(other.value) || isElsewhere(than: other)
    case .perUnit:
      if case .quantity(let mine) = value, case .quantity(let theirs) = other.value {
        mine.countsTheSame(as: theirs) && mine.contradicts(theirs)
      } else {
        false
      }
    case .dated: contradictsInTime(other)
    }
  }

  private func isElsewhere(than other: Claim) -> Bool {
    guard case .position(let mine) = value, case .position(let theirs) = other.value else { return false }
    return mine.distance(to: theirs) > reach.rawValue + other.reach.rawValue
  }

  /// Of a position, how far from it the place may lie.
  var reach: Reach { Reach(precision: details[.precision]) }

  private func contradictsInTime(_ other: Claim) -> Bool {
    guard let on, let otherOn = other.on, field.type != .post else { return false }
    switch (value, other.value) {
    case (.word(let step), .word(let otherStep)):
      return step == otherStep && value.isTakenOnce && isPlanned == other.isPlanned && on.contradicts(otherOn)
    case (.quantity(let mine), .quantity(let theirs)):
      // The units come last, because comparing them parses both.
      return on.isSameTime(as: otherOn) && isPlanned == other.isPlanned && mine.countsTheSame(as: theirs)
        && mine.contradicts(theirs)
    default: return false
    }
  }
}

extension Value {
  fileprivate func contradicts(_ other: Value) -> Bool {
    switch (self, other) {
    case (.word(let mine), .word(let theirs)): mine != theirs
    case (.subdivision(let mine), .subdivision(let theirs)): mine != theirs
    case (.reference(let mine), .reference(let theirs)): mine != theirs
    case (.date(let mine), .date(let theirs)): mine.contradicts(theirs)
    case (.quantity(let mine), .quantity(let theirs)): mine.contradicts(theirs)
    default: false
    }
  }
}
