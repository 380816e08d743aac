import ZoneData

/// Going through the days on which documents became known.
extension Desk {
  /// What the desk wants to have loaded.
  package var request: DeskRequest { DeskRequest(asOf: state.asOf) }

  /// The days on which documents became known, in order; none where they cannot be had.
  var days: [Day] { (try? catalogue?.days) ?? [] }

  /// Goes back to what is known today.
  mutating func goToToday() -> Effect? { show(asOf: nil) }

  /// Goes to the state of knowledge of a day, which has to be loaded where it is another.
  mutating func show(asOf day: Day?) -> Effect? {
    guard day != state.asOf else { return nil }
    state.asOf = day
    return .load(request)
  }

  /// Goes to the state of knowledge at the publication before or after; after the last one comes today.
  mutating func goToPublication(before: Bool) -> Effect? {
    let (days, current) = (days, state.asOf)
    let earlier = days.last { day in current.map { day < $0 } ?? true }
    let later = current.flatMap { current in days.first { $0 > current } }
    // Today shows the same as the last publication, so stepping back from it starts with the one before that.
    let target = before ? (current == nil ? days.dropLast().last ?? earlier : earlier) : later
    return show(asOf: target == days.last && !before ? nil : target)
  }
}
