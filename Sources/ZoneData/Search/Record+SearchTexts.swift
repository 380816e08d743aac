extension Record {
  /// All texts by which it is found, the name shown first; each claim counts, a corrected misprint too. Posts lead to
  /// bodies, whose names are asked for.
  func searchTexts(nameOf: (RecordID) throws -> String?) rethrows -> [SearchText] {
    var texts = [SearchText(.name, displayName)]
    for value in values {
      for weighed in value.claims {
        let claim = weighed.claim
        texts += try Self.texts(of: claim, nameOf)
        texts += [claim.note, claim.inferred].compactMap { $0 }.map { SearchText(.note, $0) }
      }
    }
    var seen: Set<SearchText> = []
    return texts.filter { !$0.text.isEmpty && seen.insert($0).inserted }
  }

  private static func texts(of claim: Claim, _ nameOf: (RecordID) throws -> String?) rethrows -> [SearchText] {
    let text = claim.value.text
    switch claim.field.name {
    case .name: return [SearchText(.name, text)]
    case .aliases: return [SearchText(.alias, text)]
    case .posts: return [SearchText(.title, text)] + (try body(of: claim, nameOf))
    case .parent: return try body(of: claim, nameOf)
    case .place: return [SearchText(.place, text)]
    case .province: return Subdivision(code: text).map { [SearchText(.province, $0.name)] } ?? []
    case .kind, .mode: return [SearchText(.kind, text)]
    case .status: return [SearchText(.status, text)]
    case .sectors: return [SearchText(.sector, text)]
    case .website, .channel: return [SearchText(.contact, text)]
    case .facts: return [SearchText(.fact, text)]
    case .date, .founded:
      guard case .date(let date) = claim.value else { return [] }
      return [SearchText(.date, date.inWords)]
    case .country, .extent, .counts, .area, .floorArea, .cost, .attendance, .zones, .bodies, .people: return []
    }
  }

  private static func body(of claim: Claim, _ nameOf: (RecordID) throws -> String?) rethrows -> [SearchText] {
    try claim.value.target.flatMap(nameOf).map { [SearchText(.body, $0)] } ?? []
  }
}

extension StatusChange {
  /// A change is found by the names of its zone and by its own.
  var searchTexts: [SearchText] {
    zone.allNames.map { SearchText(.name, $0) } + [SearchText(.status, name)]
  }
}
