@testable import ZoneData

/// All dossiers put together in memory, the plain way: claims grouped by the record they speak of, links checked, records
/// joined. The index has to come to the same, whichever dossiers changed.
struct PlainAssembly {
  private(set) var sources: [SourceID: Source] = [:]
  /// The kind of every record, by its id after joining.
  private(set) var kinds: [RecordID: RecordKind] = [:]
  /// The claims of every record, by its id after joining; in the order of the dossiers.
  private(set) var claims: [RecordID: [Claim]] = [:]
  /// Every problem, those of the single dossiers included, in the order of files and lines.
  private(set) var problems: [Problem] = []

  /// The days on which documents became known, each once, in order; also those after the day asked for.
  let days: [Day]

  private var definitions: [RecordID: Origin] = [:]
  private var joins: [RecordID: RecordID] = [:]

  private struct Origin {
    let kind: RecordKind
    let file: String
  }

  /// Assembles dossiers, which may come in any order.
  ///
  /// As of a day, only documents that were known by then count. Corrections and joins hold at every date, as the
  /// question is from which documents one could know, and not with which misprints.
  init(_ contents: DossierFolder.Contents, asOf day: Day? = nil) {
    problems = contents.problems + contents.dossiers.filter { !$0.isReadable }.flatMap(\.problems)
    let dossiers = contents.dossiers.filter(\.isReadable).sorted { $0.source.id < $1.source.id }
    days = Set(dossiers.compactMap(\.source.knownSince)).sorted()
    let known = dossiers.filter { dossier in day.map(dossier.source.isKnown) ?? true }
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
    for definition in known.flatMap(\.definitions) {
      kinds[resolved(definition.id)] = definitions[definition.id]?.kind
    }
    for dossier in dossiers {
      take(dossier)
    }
    checkCorrections()
    if day != nil {
      forget(allBut: known)
    }
    problems.sort()
  }

  /// Leaves out what only documents say that were not known yet.
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
    kinds[id].map { Record(id: id, kind: $0, claims: claims[id] ?? [], sources: sources) }
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

  /// The id that an id leads to through all joins.
  private func resolved(_ id: RecordID) -> RecordID {
    var id = id
    while let next = joins[id] {
      id = next
    }
    return id
  }

  /// The kind of a record that a dossier names; nil, with the problem noted, where no dossier defines it.
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
    // An id that stands in two sections is the record that was there first.
    for definition in dossier.definitions where definitions[definition.id]?.kind == definition.kind {
      for claim in definition.claims.compactMap({ linked($0, in: dossier) }) {
        claims[claim.record, default: []].append(claim)
      }
    }
  }

  /// The claim with its ids after joining; nil, with the problem noted, where one of them leads nowhere.
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
    return claim.with(value: value, record: resolved(claim.record), by: claim.by.map(resolved))
  }

  /// A correction that meets no printed value corrects nothing, which is hardly what was meant.
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
  /// The kind of record that values of this field point to.
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
  fileprivate func with(value: Value, record: RecordID, by: RecordID?) -> Claim {
    Claim(
      record: record, field: field, value: value, source: source, at: at, on: on, by: by, inferred: inferred,
      language: language, note: note, correction: correction, position: position, targetPosition: targetPosition,
      byPosition: byPosition)
  }
}
