import ZoneData

/// Which sentences speak of the same event.
extension Story {
  /// How many events back a sentence can refer, so that a text of many events is searched in linear time.
  private static let farthestReference = 64

  /// Joins what several sentences say about one event.
  func merge(_ occasion: Occasion, into found: inout [Occasion]) {
    let recent = found.indices.suffix(Self.farthestReference)
    let isSame = { (place: Int) in areSame(found[place], occasion) }
    // `the conference` is the last one.
    guard let place = occasion.isReference ? recent.last(where: isSame) : recent.first(where: isSame) else {
      return found.append(occasion)
    }
    found[place].join(occasion)
  }

  private func areSame(_ one: Occasion, _ two: Occasion) -> Bool {
    guard one.kind == two.kind else { return false }
    if let record = one.record, let other = two.record { return record == other }
    if Self.deals.contains(one.kind) { return !areDisjoint(one.bodies, two.bodies) }
    return two.isReference || !haveOtherParties(one, two) && !areOther(one.place, two.place)
  }

  /// Whether two gatherings have parties of a sort that can be compared, and share none.
  private func haveOtherParties(_ one: Occasion, _ two: Occasion) -> Bool {
    let isMeeting = ["meeting", "conference", "visit", "appointment"].contains(one.kind)
    guard isMeeting else { return areDisjoint(one.zones, two.zones) }
    let bodies = [one, two].map { $0.bodies.filter { $0.role != "mentioned" } }
    let pairs = [(bodies[0], bodies[1]), (one.people, two.people)].filter { !$0.isEmpty && !$1.isEmpty }
    return !pairs.isEmpty && pairs.allSatisfy(areDisjoint)
  }

  private func areDisjoint(_ one: [Party], _ two: [Party]) -> Bool {
    !one.isEmpty && !two.isEmpty && Set(one.map(\.record)).isDisjoint(with: two.map(\.record))
  }

  /// Whether neither place contains the other: two cities of a province are different, a city and its province are not.
  private func areOther(_ one: PlaceMention?, _ two: PlaceMention?) -> Bool {
    guard let one, let two else { return false }
    guard one.code == two.code else { return !one.code.hasPrefix(two.code) && !two.code.hasPrefix(one.code) }
    let names = [one, two].map { passages[$0.passage].name($0.tokens) }
    return names[0] != names[1] && !names.contains { isProvince($0, one.code) }
  }

  private func isProvince(_ name: String, _ code: String) -> Bool {
    Place.named(name) == code || Place.name(of: code)?.hasPrefix(name) ?? false
  }
}

extension Story.Occasion {
  fileprivate mutating func join(_ other: Self) {
    bodies += other.bodies.filter { !bodies.map(\.record).contains($0.record) }
    people += other.people.filter { !people.map(\.record).contains($0.record) }
    zones += other.zones.filter { !zones.map(\.record).contains($0.record) }
    dates += other.dates
    record = record ?? other.record
    stage = stage ?? other.stage
    place = place ?? other.place
    isVirtual = isVirtual || other.isVirtual
    confidence = max(confidence, other.confidence)
  }
}
