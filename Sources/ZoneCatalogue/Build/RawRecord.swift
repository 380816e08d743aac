import ZoneData

/// One record as the dossiers state it: everything that its assembly needs, which can then run on another thread.
struct RawRecord: Sendable {
  /// The number of its id.
  let slug: Int
  let id: RecordID
  let kind: RecordKind
  /// In the order of the dossiers.
  let statements: [RawStatement]
  let sources: [SourceID: Source]
  /// All names of the bodies that it mentions, the one shown first, if its rows show or search them.
  let names: [RecordID: [String]]
  /// The day for which it is assembled.
  let day: Day?
  /// Of a person, who else is said to hold the same offices, by body.
  let holders: [RecordID: [Holder]]

  /// A record with the claims that count, and what is wrong with them.
  struct Assembled {
    let record: Record
    /// Without notes.
    let claims: [Claim]
    let problems: [Problem]
  }

  /// Assembles the record, or only some of its fields.
  func assembled(only fields: Set<Field.Name>? = nil) -> Assembled {
    var (claims, problems): ([Claim], [Problem]) = ([], [])
    for statement in statements {
      statement.unpack(for: id, kind, only: fields) { unpacked in
        if let problem = unpacked.problem {
          problems.append(Problem(problem.kind, at: problem.position, in: file(of: statement.source)))
        } else {
          claims.append(unpacked.claim)
        }
      }
    }
    let record = Record(id: id, kind: kind, claims: claims, sources: sources, holders: holders, on: day)
    return Assembled(
      record: record, claims: record.notes.isEmpty ? claims : claims.filter { !$0.field.isNote },
      problems: problems + idleCorrections(claims) + sharedOffices(record))
  }

  /// Offices of which a body has one holder, and that two people held on one day. It is reported of one of the two.
  private func sharedOffices(_ record: Record) -> [Problem] {
    record.values(.posts).compactMap { value in
      guard let body = value.value.target, let claim = value.claims.first?.claim, let rival = value.rival,
        rival.person < id
      else { return nil }
      return Problem(
        .sharedOffice(value.value.text, body, rival.person), at: claim.position, in: file(of: claim.source))
    }
  }

  /// A correction that meets no printed value corrects nothing, which is hardly what was meant.
  private func idleCorrections(_ claims: [Claim]) -> [Problem] {
    claims.compactMap { claim in
      guard let correction = claim.correction, !claims.contains(where: { correction.corrects(in: $0, claim) })
      else { return nil }
      let kind = Problem.Kind.nothingToCorrect(correction.corrects, field: claim.field.name.rawValue)
      return Problem(kind, at: claim.position, in: file(of: claim.source))
    }
  }

  private func file(of source: SourceID) -> String { sources[source]?.file ?? "" }

  /// Returns the numbers of the ids of records that claims point to; nil for one that no document known on the day of the
  /// index defines.
  var numbering: (RecordID) -> Int? {
    let mentions = statements.flatMap(\.mentions)
    // Most records mention few others, which are found sooner without a dictionary.
    guard mentions.count > 16 else { return { target in mentions.first { $0.record == target }?.number } }
    let numbers = Dictionary(mentions.map { ($0.record, $0.number) }) { first, _ in first }
    return { numbers[$0] ?? nil }
  }
}
