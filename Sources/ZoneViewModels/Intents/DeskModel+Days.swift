import ZoneData

/// Stepping through the days on which documents became known.
extension DeskModel {
  /// The data that the desk needs.
  package var request: DeskRequest { DeskRequest(asOf: state.asOf) }

  /// Returns to what is known today.
  mutating func goToToday() -> Effect? { show(asOf: nil) }

  /// Shows what was known on a day. Other data must be loaded for another day.
  mutating func show(asOf day: Day?) -> Effect? {
    guard day != state.asOf else { return nil }
    state.asOf = day
    return .load(request)
  }

  /// Goes to the previous or the next publication day; after the last one comes today.
  mutating func goToPublication(before: Bool) -> Effect? {
    let (days, current) = (pastDays, state.asOf)
    let earlier = days.last { day in current.map { day < $0 } ?? true }
    let later = current.flatMap { current in days.first { $0 > current } }
    // Today shows the same as the last publication, so stepping back from it starts with the one before that. If a
    // document is dated in the future, today shows it too, and differs.
    let isTodayOfItsOwn = days.count < (content.days ?? []).count
    let last = isTodayOfItsOwn ? nil : days.last
    let target = before ? (current == nil && last != nil ? days.dropLast().last ?? earlier : earlier) : later
    return show(asOf: target == last && !before ? nil : target)
  }

  /// The days on which documents became known, without those still to come.
  var pastDays: [Day] {
    let days = content.days ?? []
    guard let today = environment.today() else { return days }
    return Array(days.prefix { $0 <= today })
  }
}
