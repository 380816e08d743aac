import YAMLText

/// Reads one dossier. Finds every problem, and keeps everything that is valid.
///
/// A mistake drops only the value it is in; only a file that is not YAML is dropped as a whole.
package struct DossierReader {
  private let file: String
  private(set) var dossier: Dossier

  /// Reads the text of a dossier; `file` is the path to name in problems. No document is published after `today`.
  package static func read(_ bytes: [UInt8], id: SourceID, file: String, today: Day? = .today) -> Dossier {
    let reading = YAMLReader.read(bytes)
    var reader = DossierReader(id: id, file: file, root: reading.root, today)
    reader.take(reading)
    if let root = reading.root {
      reader.read(root)
    } else if reading.problems.isEmpty {
      reader.note(.empty, at: YAMLPosition(line: 1, column: 1))
    }
    return reader.dossier
  }

  private init(id: SourceID, file: String, root: YAMLNode?, _ today: Day?) {
    self.file = file
    var problems = ProblemList()
    let source = SourceReader.source(of: root, id: id, file: file, today: today, problems: &problems)
    dossier = Dossier(source: source, found: problems)
    dossier.isReadable = root?.mapping != nil
  }

  private mutating func take(_ reading: ParsedYAML) {
    for problem in reading.problems {
      note(.yaml(problem.kind), at: problem.position)
    }
    if reading.omitted > 0, let last = reading.problems.last {
      dossier.found.count(reading.omitted, after: Problem(.yaml(last.kind), at: .init(last.position), in: file))
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
        let nearest = Spelling.nearest(to: section.key, among: dossier.found.isFull ? [] : Self.sectionNames)
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
      // A record with an id and no fields is valid.
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
      // Of the problems that are only counted none has a suggestion: it takes time.
      let names = dossier.found.isFull ? [] : kind.fields.map(\.name.rawValue)
      let nearest = Spelling.nearest(to: entry.key, among: names)
      note(.unknownField(entry.key, kind: kind, nearest: nearest), at: entry.keyPosition)
      return []
    }
    guard !field.isNote || dossier.source.kind == .note else {
      note(.noteOutsideNote, at: entry.keyPosition)
      return []
    }
    var values = ClaimReader(record: id, field: field, source: dossier.source)
    values.read(entry.value)
    dossier.found.add(values.problems)
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
      dossier.found.add(error)
      return nil
    }
  }

  private mutating func note(_ kind: Problem.Kind, at position: YAMLPosition) {
    dossier.found.add(Problem(kind, file: file, line: position.line, column: position.column))
  }

  private static let sectionNames =
    RecordKind.allCases.map(\.section) + ["source"] + JoinSection.allCases.map(\.rawValue)
}

extension Claim.Position {
  init(_ position: YAMLPosition) {
    self.init(line: position.line, column: position.column)
  }
}
