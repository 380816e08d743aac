import Platform
import YAMLText

/// The sections of a note that say whether two ids are the same record.
package enum JoinSection: String, CaseIterable {
  case same
  /// They are different, although they look alike.
  case different

  package var otherKey: String {
    switch self {
    case .same: "is"
    case .different: "from"
    }
  }

  var keys: [String] { [otherKey, "because", "note"] }

  var outsideNote: Problem.Kind {
    switch self {
    case .same: .joinOutsideNote
    case .different: .differenceOutsideNote
    }
  }

  private var withoutReason: Problem.Kind {
    switch self {
    case .same: .joinWithoutReason
    case .different: .differenceWithoutReason
    }
  }

  /// Reads an entry, `id: {is: other, because: reason}`. A mistake drops the whole entry.
  func join(_ entry: YAMLEntry, in file: String) throws(Problem) -> Dossier.Join {
    func problem(_ kind: Problem.Kind, at position: YAMLPosition) -> Problem {
      Problem(kind, file: file, line: position.line, column: position.column)
    }
    guard let id = RecordID(entry.key) else {
      throw problem(.badID(entry.key), at: entry.keyPosition)
    }
    for key in entry.value.mapping ?? [] where !keys.contains(key.key) {
      let nearest = Spelling.nearest(to: key.key, among: keys)
      throw problem(.unknownValueKey(key.key, nearest: nearest), at: key.keyPosition)
    }
    guard let target = entry.value[otherKey], let text = target.scalar, !text.isEmpty else {
      throw problem(self == .same ? .missingIs("same") : .missingFrom, at: entry.value.position)
    }
    guard let other = RecordID(text) else {
      throw problem(.badID(text), at: target.position)
    }
    guard let because = entry.value["because"]?.scalar, !because.isEmpty else {
      throw problem(withoutReason, at: entry.value.position)
    }
    return Dossier.Join(id: id, other: other, because: because.inOneRow, position: Claim.Position(entry.keyPosition))
  }
}
