/// A value that needs checking: no document of late supports it, the day for which it was planned has passed, or it ends soon.
package struct StaleRow: Hashable, Sendable {
  /// Why it needs checking.
  package enum Reason: String, Sendable {
    /// The newest document behind it is older than the threshold, or has no date.
    case old
    /// It was planned for a day that has passed, and no later document mentions it.
    case overdue
    /// It is an incentive that ends within a year.
    case ending
  }

  package let id: RecordID
  package let name: String
  package let value: ShownValue
  package let reason: Reason

  /// The day that its age is measured from: that of its newest document, the last one for which it was planned, or its end.
  package var since: Day? {
    switch reason {
    case .old: value.lastSeen
    case .overdue: value.on?.dueDay
    case .ending: value.until?.latest
    }
  }
}

extension ShownRecord {
  /// The values of the record that need checking: of what can change what holds now, and what was planned.
  package func stale(_ ages: AgeScale) -> [StaleRow] {
    values.compactMap { value in
      guard let reason = reason(toCheck: value, ages) else { return nil }
      return StaleRow(id: id, name: displayName, value: value, reason: reason)
    }
  }

  private func reason(toCheck value: ShownValue, _ ages: AgeScale) -> StaleRow.Reason? {
    if value.isPlanned { return isOverdue(value, ages) ? .overdue : nil }
    if value.field.name == .incentives { return endsSoon(value, ages) ? .ending : nil }
    guard value.isCurrent(in: self) else { return nil }
    return value.lastSeen.map(ages.isStale) == false ? nil : .old
  }

  private func endsSoon(_ incentive: ShownValue, _ ages: AgeScale) -> Bool {
    guard let end = incentive.until?.latest else { return false }
    return (0...365).contains(ages.today.distance(to: end))
  }

  private func isOverdue(_ plan: ShownValue, _ ages: AgeScale) -> Bool {
    guard let due = plan.on?.dueDay, due < ages.today else { return false }
    return !values(plan.field.name).contains { $0.isNews(of: plan) && $0.lastSeen.map { $0 > due } == true }
  }
}

extension EDTFDate {
  /// The day by which what is planned for the date is due: the last one, but of `by 2026` the first day of 2026.
  fileprivate var dueDay: Day? {
    guard case .oneOf(let stretches) = kind, stretches.count == 1, stretches[0].start == nil else { return latest }
    return stretches[0].end?.first
  }
}

extension ShownValue {
  /// Whether it says what came of a plan: a figure of the same thing, or any step.
  fileprivate func isNews(of plan: ShownValue) -> Bool {
    guard !isPlanned else { return false }
    guard case .quantity(let mine) = value, case .quantity(let theirs) = plan.value else { return true }
    return mine.countsTheSame(as: theirs)
  }

  /// Whether it is of a field that can change, and says what holds now: not an earlier step, figure or post.
  fileprivate func isCurrent(in record: ShownRecord) -> Bool {
    switch field.name {
    case .status: record.value(.status) == self && ZoneStatus(rawValue: value.text)?.isOver == false
    case .stage: record.value(.stage) == self && DealStage(rawValue: value.text)?.isOver == false
    // Of several offices at one body only the newest counts.
    case .posts: !hasEnded && record.values(.posts).first { $0.value.target == value.target } == self
    case .area, .floorArea, .cost, .management: true
    default: false
    }
  }
}
