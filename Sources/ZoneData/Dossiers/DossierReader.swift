import YAMLReader

/// Reads one dossier: finds every problem, and never loses what is good beside what is bad.
///
/// A mistake costs the value it stands in; only a file that is not YAML gives nothing.
package struct DossierReader {
  private let file: String
  private(set) var dossier: Dossier

  /// Reads the text of a dossier; `file` is the path that problems name.
  package static func read(_ bytes: [UInt8], id: SourceID, file: String) -> Dossier {
    let reading = YAMLReader.read(bytes)
    var reader = DossierReader(id: id, file: file, root: reading.root)
    reader.take(reading.problems)
    if let root = reading.root {
      reader.read(root)
    } else if reading.problems.isEmpty {
      reader.note(.empty, at: YAMLPosition(line: 1, column: 1))
    }
    return reader.dossier
  }

  private init(id: SourceID, file: String, root: YAMLNode?) {
    self.file = file
    var problems: [Problem] = []
    let source = SourceReader.source(of: root, id: id, file: file, problems: &problems)
    dossier = Dossier(source: source, problems: problems)
    dossier.isReadable = root?.mapping != nil
  }

  private mutating func take(_ found: [YAMLProblem]) {
    for problem in found {
      note(.yaml(problem.kind), at: problem.position)
    }
  }

  private mutating func read(_ root: YAMLNode) {
    guard let sections = root.mapping else {
      return note(.expectedMapping("the file"), at: root.position)
    }
    for section in sections {
      if let kind = RecordKind(section: section.key) {
        readRecords(section, of: kind)
      } else if let meaning = JoinSection(rawValue: section.key) {
        readJoins(section, meaning)
      } else if section.key != "source" {
        let nearest = Spelling.nearest(to: section.key, among: Self.sectionNames)
        note(.unknownSection(section.key, nearest: nearest), at: section.keyPosition)
      }
    }
  }

  private mutating func readRecords(_ section: YAMLEntry, of kind: RecordKind) {
    guard let records = section.value.mapping else {
      return note(.expectedMapping("“\(section.key)”"), at: section.value.position)
    }
    for record in records {
      readRecord(record, of: kind)
    }
  }

  private mutating func readRecord(_ entry: YAMLEntry, of kind: RecordKind) {
    guard let id = RecordID(entry.key) else {
      return note(.badID(entry.key), at: entry.keyPosition)
    }
    var definition = Dossier.Definition(id: id, kind: kind, position: .init(entry.keyPosition))
    defer { dossier.definitions.append(definition) }
    guard let fields = entry.value.mapping else {
      // A record of which only the id is known is a record all the same.
      if entry.value.scalar != "" {
        note(.expectedMapping("“\(entry.key)”"), at: entry.value.position)
      }
      return
    }
    for field in fields {
      definition.claims += readField(field, of: id, kind: kind)
    }
  }

  private mutating func readField(_ entry: YAMLEntry, of id: RecordID, kind: RecordKind) -> [Claim] {
    guard let field = kind.field(named: entry.key) else {
      let nearest = Spelling.nearest(to: entry.key, among: kind.fields.map(\.name.rawValue))
      note(.unknownField(entry.key, kind: kind, nearest: nearest), at: entry.keyPosition)
      return []
    }
    var values = ClaimReader(record: id, field: field, source: dossier.source)
    values.read(entry.value)
    dossier.problems += values.problems
    return values.claims
  }

  private mutating func readJoins(_ section: YAMLEntry, _ meaning: JoinSection) {
    guard dossier.source.kind == .note else {
      return note(meaning.outsideNote, at: section.keyPosition)
    }
    guard let joins = section.value.mapping else {
      return note(.expectedMapping("“\(section.key)”"), at: section.value.position)
    }
    for entry in joins {
      guard let join = readJoin(entry, meaning) else { continue }
      switch meaning {
      case .same: dossier.joins.append(join)
      case .different: dossier.differences.append(join)
      }
    }
  }

  private mutating func readJoin(_ entry: YAMLEntry, _ meaning: JoinSection) -> Dossier.Join? {
    do throws(Problem) {
      return try meaning.join(entry, in: file)
    } catch {
      dossier.problems.append(error)
      return nil
    }
  }

  private mutating func note(_ kind: Problem.Kind, at position: YAMLPosition) {
    dossier.problems.append(Problem(kind, file: file, line: position.line, column: position.column))
  }

  private static let sectionNames =
    RecordKind.allCases.map(\.section) + ["source"] + JoinSection.allCases.map(\.rawValue)
}

extension Claim.Position {
  init(_ position: YAMLPosition) {
    self.init(line: position.line, column: position.column)
  }
}
