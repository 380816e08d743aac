/// Points out records that may be one: a name that two of a kind share, or names one letter apart. Records are never
/// joined by it; that takes a person, and a note with the reason.
struct Twins {
  /// A printed name of a record, and where it stands.
  private struct Name {
    let record: RecordID
    let text: String
    let claim: Claim
  }

  /// Names shorter than this are near to many others by chance.
  private static let shortest = 8

  /// The likely twins among records, each pair once, told at the name of the later one.
  static func problems(in assembly: Assembly) -> [Problem] {
    RecordKind.allCases.flatMap { kind in
      problems(among: names(of: kind, in: assembly), files: assembly.sources.mapValues(\.file))
    }
  }

  private static func names(of kind: RecordKind, in assembly: Assembly) -> [Name] {
    let ids = assembly.kinds.filter { $0.value == kind }.keys.sorted()
    return ids.flatMap { id in
      (assembly.claims[id] ?? []).compactMap { claim in
        guard claim.field.name == .name || claim.field.name == .aliases else { return nil }
        return Name(record: id, text: FoldedText.fold(claim.value.text), claim: claim)
      }
    }
  }

  private static func problems(among names: [Name], files: [SourceID: String]) -> [Problem] {
    var told: Set<[RecordID]> = []
    var problems: [Problem] = []
    for (index, name) in names.enumerated() {
      for other in names[..<index] where other.record != name.record {
        guard let kind = kind(name, other), told.insert([name.record, other.record]).inserted else { continue }
        let position = name.claim.position
        let file = files[name.claim.source] ?? ""
        problems.append(Problem(kind, file: file, line: position.line, column: position.column))
      }
    }
    return problems
  }

  private static func kind(_ name: Name, _ other: Name) -> Problem.Kind? {
    if name.text == other.text {
      return .sameName(name.claim.value.text, other.record)
    }
    guard min(name.text.count, other.text.count) >= shortest, name.text.first == other.text.first,
      Spelling.distance(name.text, other.text, limit: 1) == 1
    else { return nil }
    return .nearName(name.claim.value.text, other.claim.value.text, other.record)
  }
}
