extension Claim {
  /// Whether two claims for one field of one record cannot both be right.
  ///
  /// Names and free text never contradict. Words and places do where they differ; dates where no day fits both;
  /// quantities where their intervals are apart. Of dated values, counts of one thing can at one time, and the
  /// steps that a zone takes once can on two days.
  package func contradicts(_ other: Claim) -> Bool {
    switch field.cardinality {
    case .set: false
    case .single: value.contradicts(other.value)
    case .dated: contradictsInTime(other)
    }
  }

  private func contradictsInTime(_ other: Claim) -> Bool {
    guard let on, let otherOn = other.on else { return false }
    switch (value, other.value) {
    case (.word(let step), .word(let otherStep)):
      return step == otherStep && ZoneStatus(rawValue: step)?.isTakenOnce == true && on.contradicts(otherOn)
    case (.quantity(let mine), .quantity(let theirs)):
      // The units are asked for last, as to compare them takes both apart.
      return !on.contradicts(otherOn) && mine.countsTheSame(as: theirs) && mine.contradicts(theirs)
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
