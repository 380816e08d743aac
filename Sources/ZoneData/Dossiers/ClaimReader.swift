import YAMLReader

/// Reads what a dossier says in one field of one record into claims.
///
/// A value with any mistake in it is left out whole: half a value could mean something else.
struct ClaimReader {
  private let record: RecordID
  private let field: Field
  private let source: Source
  private(set) var claims: [Claim] = []
  private(set) var problems: [Problem] = []

  init(record: RecordID, field: Field, source: Source) {
    self.record = record
    self.field = field
    self.source = source
  }

  /// Reads the node of the field: one value, a list of values, or for links a mapping of ids.
  mutating func read(_ node: YAMLNode) {
    if case .link(_, let roles) = field.type {
      readLinks(node, roles: roles)
    } else if field.type == .date, let days = node.sequence?.compactMap(\.scalar), days.count > 1 {
      note(problem(.listOfDays("[\(days.joined(separator: ","))]"), at: node))
    } else {
      readEach(node, of: field.type == .post ? post : plainValue)
    }
  }

  private mutating func readLinks(_ node: YAMLNode, roles: [String]) {
    guard let links = node.mapping else {
      return note(problem(.expectedMapping("“\(field.name.rawValue)” (id: role)"), at: node))
    }
    for link in links {
      guard let target = RecordID(link.key) else {
        note(problem(.badID(link.key), at: link.keyPosition))
        continue
      }
      let (field, reader) = (field, self)
      readEach(link.value) { node throws(Problem) in
        let claim = try reader.valueClaim(node) { role throws(Problem.Kind) in
          .link(target, role: try Value.word(role, of: roles, in: field))
        }
        // What is wrong with a link is mostly its id, so that is where it stands.
        return claim.moved(to: .init(link.keyPosition))
      }
    }
  }

  private mutating func readEach(_ node: YAMLNode, of read: (YAMLNode) throws(Problem) -> Claim) {
    for item in node.sequence ?? [node] {
      do throws(Problem) {
        claims.append(try read(item))
      } catch {
        note(error)
      }
    }
  }

  // MARK: - Values

  private func plainValue(_ node: YAMLNode) throws(Problem) -> Claim {
    let field = field
    return try valueClaim(node) { text throws(Problem.Kind) in try Value(text, of: field) }
  }

  /// A value as bare text, or as a mapping with `is` and attributes.
  private func valueClaim(_ node: YAMLNode, _ value: (String) throws(Problem.Kind) -> Value) throws(Problem)
    -> Claim
  {
    let entries = node.mapping ?? []
    try checkKeys(entries, allowed: ValueKey.all)
    if node.mapping != nil, node["is"] == nil {
      throw problem(.missingIs(field.name.rawValue), at: node)
    }
    let content = node["is"] ?? node
    let written = try text(of: content, as: field.name.rawValue)
    let parsed: Value
    do throws(Problem.Kind) {
      parsed = try value(written)
    } catch {
      throw problem(error, at: content)
    }
    return try claim(parsed, at: content, attributes: entries)
  }

  private func post(_ node: YAMLNode) throws(Problem) -> Claim {
    let parts = ["body", "title"]
    guard let entries = node.mapping else {
      throw problem(.expectedMapping("a post (body: id, title: text)"), at: node)
    }
    try checkKeys(entries, allowed: parts + ValueKey.attributes)
    guard let title = node["title"] else {
      throw problem(.missingIs("posts"), at: node)
    }
    let value = Value.post(body: try node["body"].map(id), title: try text(of: title, as: "title"))
    var claim = try claim(value, at: node, attributes: entries)
    claim.targetPosition = (node["body"]?.position).map(Claim.Position.init)
    return claim
  }

  // MARK: - Attributes

  private func claim(_ value: Value, at node: YAMLNode, attributes: [YAMLEntry]) throws(Problem) -> Claim {
    var claim = Claim(
      record: record, field: field, value: value, source: source.id, position: .init(node.position))
    for entry in attributes {
      try read(entry, into: &claim)
    }
    claim.correction = try correction(among: attributes)
    return claim
  }

  private func read(_ entry: YAMLEntry, into claim: inout Claim) throws(Problem) {
    switch ValueKey(rawValue: entry.key) {
    case .at: claim.at = Locator(try text(of: entry))
    case .on: claim.on = try holdingDate(entry)
    case .by:
      claim.by = try id(entry.value)
      claim.byPosition = .init(entry.value.position)
    case .inferred: claim.inferred = try text(of: entry)
    case .language: claim.language = try text(of: entry)
    case .note: claim.note = try text(of: entry)
    case .value, .corrects, .because, nil: break
    }
  }

  private func holdingDate(_ entry: YAMLEntry) throws(Problem) -> EDTFDate {
    guard field.cardinality == .dated else {
      throw problem(.notDated(field.name.rawValue), at: entry.keyPosition)
    }
    let written = try text(of: entry)
    do throws(Problem.Kind) {
      return try Value.date(written)
    } catch {
      throw problem(error, at: entry.value)
    }
  }

  private func correction(among entries: [YAMLEntry]) throws(Problem) -> Claim.Correction? {
    let corrects = entries.first { $0.key == ValueKey.corrects.rawValue }
    let because = entries.first { $0.key == ValueKey.because.rawValue }
    guard let corrects else {
      guard let because else { return nil }
      throw problem(.reasonWithoutCorrection, at: because.keyPosition)
    }
    guard source.kind == .note else {
      throw problem(.correctionOutsideNote, at: corrects.keyPosition)
    }
    guard let because else {
      throw problem(.correctionWithoutReason, at: corrects.keyPosition)
    }
    return Claim.Correction(corrects: try text(of: corrects), because: try text(of: because))
  }

  private func checkKeys(_ entries: [YAMLEntry], allowed: [String]) throws(Problem) {
    for entry in entries where !allowed.contains(entry.key) {
      let nearest = Spelling.nearest(to: entry.key, among: allowed)
      throw problem(.unknownValueKey(entry.key, nearest: nearest), at: entry.keyPosition)
    }
  }

  // MARK: - Parts

  private func id(_ node: YAMLNode) throws(Problem) -> RecordID {
    let written = try text(of: node, as: "id")
    guard let id = RecordID(written) else {
      throw problem(.badID(written), at: node)
    }
    return id
  }

  private func text(of entry: YAMLEntry) throws(Problem) -> String {
    try text(of: entry.value, as: entry.key)
  }

  private func text(of node: YAMLNode, as name: String) throws(Problem) -> String {
    guard let text = node.scalar else {
      throw problem(.expectedText(name), at: node)
    }
    guard text.contains(where: { !$0.isWhitespace }) else {
      throw problem(.emptyValue(name), at: node)
    }
    return text.written
  }

  // MARK: - Problems

  private func problem(_ kind: Problem.Kind, at node: YAMLNode) -> Problem {
    problem(kind, at: node.position)
  }

  private func problem(_ kind: Problem.Kind, at position: YAMLPosition) -> Problem {
    Problem(kind, file: source.file, line: position.line, column: position.column)
  }

  private mutating func note(_ problem: Problem) {
    problems.append(problem)
  }
}
