import TestSupport

@testable import ZoneCatalogue
@testable import ZoneData

/// Assembles all dossiers in memory in the simplest way: groups claims by record, checks links, and joins records. The
/// index must give the same result, whichever dossiers changed.
struct PlainAssembly {
  private(set) var sources: [SourceID: Source] = [:]
  /// The kind of every record, by its id after joining.
  private(set) var kinds: [RecordID: RecordKind] = [:]
  /// The claims of every record, by its id after joining, in the order of the dossiers.
  private(set) var claims: [RecordID: [Claim]] = [:]
  /// Every problem, including those in single dossiers, ordered by file and line.
  private(set) var problems: [Problem] = []

  /// The distinct days on which documents became known, in order, including those after the day asked for.
  let days: [Day]

  private var definitions: [RecordID: Origin] = [:]
  private var joins: [RecordID: RecordID] = [:]
  /// The links between zones that count so far, from a part to its whole and from a zone to its heir.
  private var wholes: [RecordID: [RecordID]] = [:]
  private var heirs: [RecordID: [RecordID]] = [:]
  /// The links that would close a circle: their sources and positions.
  private var refused: [SourceID: [Claim.Position]] = [:]
  /// The reason of the first join of each id.
  private var joinReasons: [RecordID: String] = [:]

  private struct Origin {
    let kind: RecordKind
    let file: String
  }

  /// Assembles dossiers, in any order.
  ///
  /// As of a day, only documents that were known by then count. Corrections and joins apply on every day, because the
  /// question is which documents were known, not with which misprints.
  init(_ contents: DossierFolder.Contents, asOf day: Day? = nil) {
    problems = contents.problems + contents.dossiers.filter { !$0.isReadable }.flatMap(\.problems)
    let dossiers = contents.dossiers.filter(\.isReadable).sorted { $0.source.id < $1.source.id }
    days = Set(dossiers.compactMap(\.source.knownSince)).sorted()
    let known = dossiers.filter { dossier in
      guard let day else { return true }
      return dossier.source.knownSince.map { $0 <= day } ?? false
    }
    for dossier in dossiers {
      sources[dossier.source.id] = dossier.source
      define(dossier)
    }
    for dossier in dossiers {
      join(dossier)
    }
    for dossier in dossiers {
      part(dossier)
    }
    for dossier in dossiers {
      relate(dossier)
    }
    for definition in known.flatMap(\.definitions) {
      kinds[resolved(definition.id)] = definitions[definition.id]?.kind
    }
    for dossier in dossiers {
      take(dossier)
    }
    checkCorrections()
    checkOffices()
    if day != nil {
      forget(allBut: known)
    }
    problems.sort()
  }

  /// Removes the records that only documents not yet known define.
  private mutating func forget(allBut known: [Dossier]) {
    let knownSources = Set(known.map(\.source.id))
    for (id, all) in claims {
      let printed = all.filter { knownSources.contains($0.source) }
      let corrections = all.filter { claim in
        !knownSources.contains(claim.source) && printed.contains { claim.correction?.corrects(in: $0, claim) ?? false }
      }
      claims[id] = printed + corrections
    }
    claims = claims.filter { kinds[$0.key] != nil }
    let speaking = Set(claims.values.joined().map(\.source))
    sources = sources.filter { knownSources.contains($0.key) || speaking.contains($0.key) }
  }

  /// A record, assembled from its claims.
  func record(_ id: RecordID) -> Record? {
    kinds[id].map {
      Record(
        id: id, kind: $0, claims: claims[id] ?? [], sources: sources, holders: $0 == .person ? holders(for: id) : [:])
    }
  }

  // MARK: - Offices

  private func bare(_ person: RecordID) -> Record {
    Record(id: person, kind: .person, claims: claims[person] ?? [], sources: sources)
  }

  /// Everybody who holds an office that a person holds, by body.
  private func holders(for person: RecordID) -> [RecordID: [Holder]] {
    let people = kinds.filter { $0.value == .person }.keys
    var found: [RecordID: [Holder]] = [:]
    for value in bare(person).values(.posts) {
      guard let body = value.value.target, let office = value.tenure?.office, office.isSingle else { continue }
      for other in people {
        for office in [office, office.permanent].compactMap(\.self) {
          let post = bare(other).values(.posts).first { $0.value.target == body && $0.tenure?.office == office }
          if let holder = post.flatMap({ Holder($0, of: other) }) {
            found[body, default: []].append(holder)
          }
        }
      }
    }
    return found
  }

  /// Two people who held one office of a body on one day are reported at the later id.
  private mutating func checkOffices() {
    for person in kinds.filter({ $0.value == .person }).keys {
      let holders = holders(for: person)
      for value in record(person)?.values(.posts) ?? [] {
        guard let body = value.value.target, let others = holders[body], let claim = value.claims.first?.claim,
          let rival = value.tenure?.rival(among: others, of: person), rival.person < person,
          let file = sources[claim.source]?.file
        else { continue }
        problems.append(
          Problem(.sharedOffice(value.value.text, body, rival.person), at: claim.position, in: file))
      }
    }
  }

  // MARK: - Ids

  private mutating func define(_ dossier: Dossier) {
    problems += dossier.problems
    for definition in dossier.definitions {
      guard let earlier = definitions[definition.id] else {
        definitions[definition.id] = Origin(kind: definition.kind, file: dossier.source.file)
        continue
      }
      if earlier.kind != definition.kind {
        note(
          .definedTwice(definition.id, section: earlier.kind.section, otherFile: earlier.file),
          in: dossier, at: definition.position)
      }
    }
  }

  private mutating func join(_ dossier: Dossier) {
    for join in dossier.joins {
      joinReasons[join.id] = joinReasons[join.id] ?? join.because
      guard let kind = kind(of: join.id, in: dossier, at: join.position),
        let other = self.kind(of: join.other, in: dossier, at: join.position)
      else { continue }
      if kind != other {
        note(.joinOfKinds(join.id, join.other), in: dossier, at: join.position)
      } else if resolved(join.other) == resolved(join.id) {
        note(.joinInCircle(join.id), in: dossier, at: join.position)
      } else {
        joins[resolved(join.id)] = join.other
      }
    }
  }

  private mutating func part(_ dossier: Dossier) {
    for tie in dossier.differences {
      guard kind(of: tie.id, in: dossier, at: tie.position) != nil,
        kind(of: tie.other, in: dossier, at: tie.position) != nil
      else { continue }
      if resolved(tie.id) == resolved(tie.other) {
        note(.joinedAndDifferent(tie.id, tie.other), in: dossier, at: tie.position)
      }
    }
  }

  /// Refuses the links of a dossier that would close a circle with those before them.
  private mutating func relate(_ dossier: Dossier) {
    for definition in dossier.definitions where definition.kind == .zone && definitions[definition.id]?.kind == .zone {
      for claim in definition.claims {
        guard case .link(let target, let role) = claim.value, definitions[target]?.kind == .zone,
          claim.field.name == .zones
        else { continue }
        let ends = [resolved(definition.id), resolved(target)]
        let (from, to) = role == "includes" ? (ends[1], ends[0]) : (ends[0], ends[1])
        let links = role == "became" ? heirs : wholes
        guard let way = Self.way([to], to: from, links) else {
          if role == "became" { heirs[from, default: []].append(to) } else { wholes[from, default: []].append(to) }
          continue
        }
        refused[dossier.source.id, default: []].append(claim.position)
        let circle = way.count == 1 ? way : [from] + way
        note(role == "became" ? .heirOfItself(circle) : .partOfItself(circle), in: dossier, at: claim.position)
      }
    }
  }

  /// The shortest way that begins with some steps, by trying every way.
  private static func way(_ steps: [RecordID], to end: RecordID, _ links: [RecordID: [RecordID]]) -> [RecordID]? {
    guard let last = steps.last, last != end else { return steps }
    let ways = (links[last] ?? []).filter { !steps.contains($0) }.compactMap { way(steps + [$0], to: end, links) }
    return ways.min { $0.count < $1.count }
  }

  /// The id that an id stands for after all joins.
  private func resolved(_ id: RecordID) -> RecordID {
    var id = id
    while let next = joins[id] {
      id = next
    }
    return id
  }

  /// The kind of a record that a dossier names. If no dossier defines it, adds the problem and returns nil.
  private mutating func kind(
    of id: RecordID, in dossier: Dossier, at position: Claim.Position
  ) -> RecordKind? {
    guard let origin = definitions[id] else {
      let nearest = Spelling.nearest(to: id.text, among: definitions.keys.map(\.text))
      note(.unknownID(id.text, nearest: nearest), in: dossier, at: position)
      return nil
    }
    return origin.kind
  }

  // MARK: - Claims

  private mutating func take(_ dossier: Dossier) {
    for definition in dossier.definitions where sources[definition.id] != nil {
      note(.idOfSource(definition.id), in: dossier, at: definition.position)
    }
    // An id in two sections is the record that was defined first.
    for definition in dossier.definitions where definitions[definition.id]?.kind == definition.kind {
      for claim in definition.claims.compactMap({ linked($0, in: dossier) }) {
        let isLink = definition.kind == .zone && claim.field.name == .zones
        if isLink, refused[dossier.source.id]?.contains(claim.position) == true { continue }
        claims[claim.record, default: []].append(claim)
      }
    }
  }

  /// The claim with its ids after joining. If one of them is not defined, adds the problem and returns nil.
  private mutating func linked(_ claim: Claim, in dossier: Dossier) -> Claim? {
    if let speaker = claim.by, kind(of: speaker, in: dossier, at: claim.byPosition ?? claim.position) == nil {
      return nil
    }
    var value = claim.value
    if let target = claim.value.target {
      let place = claim.targetPosition ?? claim.position
      guard let kind = kind(of: target, in: dossier, at: place) else { return nil }
      if let wanted = claim.field.targetKind, kind != wanted {
        note(.wrongKind(target, is: kind, wanted: wanted), in: dossier, at: place)
        return nil
      }
      value = value.retargeted(to: resolved(target))
    }
    let reason = reason(of: claim.record) ?? claim.value.target.flatMap(reason)
    return claim.with(value: value, record: resolved(claim.record), by: claim.by.map(resolved), joinReason: reason)
  }

  /// Why an id means another record; nil if it means itself.
  private func reason(of id: RecordID) -> String? { joins[id] == nil ? nil : joinReasons[id] }

  /// A correction without a matching printed value has no effect, which is probably a mistake.
  private mutating func checkCorrections() {
    for claim in claims.values.joined() {
      guard let correction = claim.correction else { continue }
      let printed = (claims[claim.record] ?? []).contains { correction.corrects(in: $0, claim) }
      if !printed, let file = sources[claim.source]?.file {
        let kind = Problem.Kind.nothingToCorrect(correction.corrects, field: claim.field.name.rawValue)
        problems.append(
          Problem(kind, file: file, line: claim.position.line, column: claim.position.column))
      }
    }
  }

  private mutating func note(_ kind: Problem.Kind, in dossier: Dossier, at position: Claim.Position) {
    problems.append(
      Problem(kind, file: dossier.source.file, line: position.line, column: position.column))
  }
}

extension Field {
  /// The kind of record that values of this field link to.
  fileprivate var targetKind: RecordKind? {
    switch type {
    case .reference(let kind), .link(let kind, _): kind
    case .post: .body
    default: nil
    }
  }
}

extension Value {
  fileprivate func retargeted(to id: RecordID) -> Value {
    switch self {
    case .reference: .reference(id)
    case .link(_, let role): .link(id, role: role)
    case .post(_, let title): .post(body: id, title: title)
    default: self
    }
  }
}

extension Claim {
  fileprivate func with(value: Value, record: RecordID, by: RecordID?, joinReason: String?) -> Claim {
    Claim(
      record: record, field: field, value: value, source: source, at: at, on: on, until: until, details: details,
      by: by,
      inferred: inferred ?? joinReason, language: language, note: note, correction: correction, position: position,
      targetPosition: targetPosition,
      byPosition: byPosition)
  }
}
