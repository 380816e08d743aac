import ZoneData

/// Which sentences speak of the same event.
extension Story {
  /// How many events back a sentence can refer, so that a text of many events is searched in linear time.
  private static let farthestReference = 64

  /// Joins what several sentences say about one event, and returns its place.
  func merge(_ occasion: Occasion, into found: inout [Occasion]) -> Int {
    let recent = found.indices.suffix(Self.farthestReference)
    let isSame = { (place: Int) in areSame(found[place], occasion) }
    // `the conference` is the last one.
    guard
      let place = occasion.isReference || isBare(occasion) ? recent.last(where: isSame) : recent.first(where: isSame)
    else {
      found.append(occasion)
      return found.count - 1
    }
    // The `deal` of a headline is the memorandum of the text.
    if found[place].kind == "agreement", occasion.kind != "agreement" {
      let general = found[place]
      found[place] = occasion
      found[place].join(general)
    } else {
      found[place].join(occasion)
    }
    return place
  }

  private func areSame(_ one: Occasion, _ two: Occasion) -> Bool {
    guard one.kind == two.kind else { return isGeneral(one, two) && haveSameSigners(one, two) }
    if let record = one.record, let other = two.record { return record == other }
    if haveOtherDays(one, two) { return false }
    if one.kind == "licence" { return areOfSameLicence(one, two) }
    if Self.deals.contains(one.kind) {
      let isNear = two.isReference && (two.bodies.count < 2 || two.passage - one.passage <= 2)
      return isNear ? !areDisjoint(one.bodies, two.bodies) : haveSameSigners(one, two)
    }
    if one.kind == "notification" { return !Set(one.zones.map(\.record)).isDisjoint(with: two.zones.map(\.record)) }
    if isBare(two) { return two.passage - one.passage <= 1 }
    return two.isReference || !haveOtherParties(one, two) && !areOther(one.place, two.place)
  }

  /// Whether one of two deals is only called an agreement, in a headline or as `the deal`.
  private func isGeneral(_ one: Occasion, _ two: Occasion) -> Bool {
    guard Self.deals.contains(one.kind), Self.deals.contains(two.kind), one.kind != "licence", two.kind != "licence"
    else {
      return false
    }
    return one.kind == "agreement" && (passages[one.passage].paragraph.kind == .headline || isVerb(one))
      || two.kind == "agreement" && (two.isReference || isVerb(two))
  }

  /// Whether a deal is only a verb, `joined hands with`, whose document another sentence names.
  private func isVerb(_ deal: Occasion) -> Bool {
    rules[.happened].match(passages[deal.passage].tokens, at: deal.tokens.lowerBound)?.tokens.overlaps(deal.tokens)
      ?? false
  }

  /// Two deals of one body with others have only that body in common.
  private func haveSameSigners(_ one: Occasion, _ two: Occasion) -> Bool {
    let signers = [one, two].map { Set($0.bodies.filter { $0.role != "mentioned" }.map(\.record)) }
    guard !signers[0].isEmpty, !signers[1].isEmpty else {
      return !Set(one.bodies.map(\.record)).isDisjoint(with: two.bodies.map(\.record))
    }
    return signers[0].intersection(signers[1]).count >= min(2, signers[0].count, signers[1].count)
  }

  private func areOfSameLicence(_ one: Occasion, _ two: Occasion) -> Bool {
    if !one.zones.isEmpty, !two.zones.isEmpty { return !areDisjoint(one.zones, two.zones) }
    // `The licence was handed over by …`
    if two.isReference, two.zones.isEmpty, two.passage - one.passage <= 1 { return true }
    let bodies = [one, two].map { $0.bodies.filter { !directory.authorities.contains($0.record) } }
    return !bodies[0].isEmpty && !bodies[1].isEmpty && !areDisjoint(bodies[0], bodies[1])
  }

  /// Whether a verb of an opening has no object: `He cut the ribbon.`
  private func isBare(_ occasion: Occasion) -> Bool {
    ["inauguration", "launch"].contains(occasion.kind) && occasion.objects.isEmpty
      && !occasion.isReference && occasion.record == nil && occasion.people.count > 0
  }

  /// Whether two gatherings have parties of a sort that can be compared, and share none.
  private func haveOtherParties(_ one: Occasion, _ two: Occasion) -> Bool {
    let isMeeting = ["meeting", "conference", "visit", "appointment"].contains(one.kind)
    if one.kind == "visit", areDisjoint(one.zones, two.zones) || areDisjoint(one.bodies, two.bodies) { return true }
    guard isMeeting else { return areDisjoint(one.objects, two.objects) }
    if one.kind == "meeting", areDisjoint(one.zones, two.zones) || haveOneGuest(one, two) || isOnlyOf(two, one) {
      return true
    }
    let bodies = [one, two].map { $0.bodies.filter { $0.role != "mentioned" } }
    let pairs = [(bodies[0], bodies[1]), (one.people, two.people)].filter { !$0.isEmpty && !$1.isEmpty }
    return !pairs.isEmpty && pairs.allSatisfy(areDisjoint)
  }

  /// Whether a meeting has no party but its zone, of which another one does not speak: that of a cabinet without a name.
  private func isOnlyOf(_ one: Occasion, _ other: Occasion) -> Bool {
    (one.bodies + one.people).isEmpty && !one.zones.isEmpty && other.zones.isEmpty && !one.isReference
  }

  /// Whether two gatherings are printed with different days, or two openings with different times.
  private func haveOtherDays(_ one: Occasion, _ two: Occasion) -> Bool {
    guard !two.isReference else { return false }
    if ["inauguration", "launch"].contains(one.kind), !one.dates.isEmpty, !two.dates.isEmpty {
      return !one.dates.contains { date in two.dates.contains { !date.date.contradicts($0.date) } }
    }
    guard ["meeting", "visit", "conference"].contains(one.kind) else { return false }
    let days = [one, two].map { occasion in
      Set(occasion.dates.filter { $0.date.earliest == $0.date.latest }.map(\.date.text))
    }
    return !days[0].isEmpty && !days[1].isEmpty && days[0].isDisjoint(with: days[1])
  }

  /// Whether one person met other people each time: `A met B. A also met C.`
  private func haveOneGuest(_ one: Occasion, _ two: Occasion) -> Bool {
    let (people, bodies) = (
      [one, two].map { Set($0.people.map(\.record)) }, [one, two].map { Set($0.bodies.map(\.record)) }
    )
    return [people, bodies].contains { parties in
      parties.allSatisfy { $0.count > 1 } && parties[0].intersection(parties[1]).count < 2
    }
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
  /// What is opened or launched: zones, and bodies behind the verb.
  var objects: [Story.Party] {
    zones
      + bodies.filter { $0.passage == passage && $0.role == "mentioned" && $0.tokens.lowerBound >= tokens.upperBound }
  }

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
