import ZoneData

extension Record {
  /// All texts by which the record can be found, starting with the displayed name. They come from every claim,
  /// including one corrected elsewhere. Posts and parents add the names of bodies, which `namesOf` returns.
  func searchTexts(namesOf: (RecordID) throws -> [String]) rethrows -> [SearchText] {
    var texts = SearchTexts()
    texts.add(.name, displayName)
    for value in values {
      for weighed in value.claims {
        try Self.add(weighed.claim, to: &texts, namesOf)
        weighed.claim.note.map { texts.add(.note, $0) }
        weighed.claim.inferred.map { texts.add(.note, $0) }
      }
    }
    notes.forEach { texts.add(.note, $0.text) }
    return texts.all
  }

  private static func add(
    _ claim: Claim, to texts: inout SearchTexts, _ namesOf: (RecordID) throws -> [String]
  ) rethrows {
    let text = claim.value.text
    switch claim.field.name {
    case .name: texts.add(.name, text)
    case .aliases: texts.add(.alias, text)
    case .posts:
      texts.add(.title, text)
      try claim.value.target.map(namesOf)?.forEach { texts.add(.body, $0) }
    case .parent: try claim.value.target.map(namesOf)?.forEach { texts.add(.body, $0) }
    case .place: texts.add(.place, text)
    case .province: Subdivision(code: text).map { texts.add(.province, $0.name) }
    case .kind, .mode: texts.add(.kind, text)
    case .status, .stage: texts.add(.status, text)
    case .enterprises, .incentives: texts.add(.fact, text)
    case .register: texts.add(.alias, text)
    case .sectors: texts.add(.sector, text)
    case .website, .channel: texts.add(.contact, text)
    case .facts: texts.add(.fact, text)
    case .date, .founded:
      guard case .date(let date) = claim.value else { return }
      texts.add(.date, date.inWords)
    case .country, .extent, .counts, .area, .floorArea, .cost, .attendance, .zones, .bodies, .people, .type,
      .management, .legalRegime, .position, .isic, .jobs, .exports, .investment, .amount, .binding, .notes:
      break
    }
  }
}

/// Texts without duplicates, in the order of their addition.
private struct SearchTexts {
  private(set) var all: [SearchText] = []
  /// Used if there are too many texts for a linear search.
  private var seen: Set<SearchText> = []

  mutating func add(_ field: SearchText.Field, _ text: String) {
    let text = SearchText(field, text)
    guard !text.text.isEmpty, !has(text) else { return }
    all.append(text)
  }

  private mutating func has(_ text: SearchText) -> Bool {
    guard all.count > 16 else { return all.contains(text) }
    if seen.isEmpty {
      seen = Set(all)
    }
    return !seen.insert(text).inserted
  }
}

extension StatusChange {
  /// The texts by which the change can be found: the names of its zone and its own name.
  var searchTexts: [SearchText] {
    zone.allNames.map { SearchText(.name, $0) } + [SearchText(.status, name)]
  }
}
