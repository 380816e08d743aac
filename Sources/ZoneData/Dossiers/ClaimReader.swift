import Platform
import YAMLText

/// Reads the value of one field of one record into claims.
///
/// A value that contains a mistake is dropped whole, because half a value could mean something else.
struct ClaimReader {
  private let record: RecordID
  private let field: Field
  private let source: SourceID
  private let file: String
  private let isNote: Bool
  private(set) var claims: [Claim] = []
  private(set) var problems = ProblemList()

  init(record: RecordID, field: Field, source: Source) {
    self.record = record
    self.field = field
    self.source = source.id
    file = source.file
    isNote = source.kind == .note
  }

  /// Reads the node of the field: one value, a list of values, or a mapping of ids for links.
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
      // Most mistakes in a link are in its id, so the claim has the position of the id.
      let (field, reader, position) = (field, self, Claim.Position(link.keyPosition))
      readEach(link.value) { node throws(Problem) in
        try reader.valueClaim(node, at: position) { role throws(Problem.Kind) in
          .link(target, role: try Value.word(role, of: roles, in: field))
        }
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
  private func valueClaim(
    _ node: YAMLNode, at position: Claim.Position? = nil, _ value: (String) throws(Problem.Kind) -> Value
  ) throws(Problem) -> Claim {
    var content = node
    let entries = node.mapping ?? []
    if node.mapping != nil {
      try checkKeys(entries, allowed: allowedKeys)
      guard let found = node["is"] else { throw problem(.missingIs(field.name.rawValue), at: node) }
      content = found
    }
    let written = try text(of: content, as: field.name.rawValue)
    let parsed: Value
    do throws(Problem.Kind) {
      parsed = try value(written)
    } catch {
      throw problem(error, at: content)
    }
    return try claim(parsed, at: position ?? .init(content.position), attributes: entries)
  }

  private func post(_ node: YAMLNode) throws(Problem) -> Claim {
    let parts = ["body", "title"]
    let attributes = allowedKeys.filter { $0 != ValueKey.value.rawValue }
    guard let entries = node.mapping else {
      throw problem(.expectedMapping("a post (body: id, title: text)"), at: node)
    }
    try checkKeys(entries, allowed: parts + attributes)
    guard let title = node["title"] else {
      throw problem(.missingIs("posts"), at: node)
    }
    let written = try text(of: title, as: "title")
    do throws(Problem.Kind) {
      _ = try Value.text(written, of: field)
    } catch {
      throw problem(error, at: title)
    }
    let value = Value.post(body: try node["body"].map(id), title: written)
    return try claim(
      value, at: .init(node.position), target: (node["body"]?.position).map(Claim.Position.init), attributes: entries)
  }

  // MARK: - Attributes

  private var allowedKeys: [String] { field.keys.map(\.rawValue) }

  /// The attributes of a value.
  private struct Attributes {
    var at: Locator?
    var on: EDTFDate?
    var until: EDTFDate?
    var details: [ValueKey: String] = [:]
    var by: (id: RecordID, position: Claim.Position)?
    var inferred: String?
    var language: String?
    var note: String?
    var correction: Claim.Correction?
  }

  private func claim(
    _ value: Value, at position: Claim.Position, target: Claim.Position? = nil, attributes: [YAMLEntry]
  ) throws(Problem) -> Claim {
    var result = Attributes()
    for entry in attributes {
      try read(entry, into: &result)
    }
    result.correction = try correction(among: attributes)
    try checkOrder(result, attributes)
    return Claim(
      record: record, field: field, value: value, source: source, at: result.at, on: result.on, until: result.until,
      details: result.details, by: result.by?.id, inferred: result.inferred, language: result.language,
      note: result.note, correction: result.correction,
      position: position, targetPosition: target, byPosition: result.by?.position)
  }

  private func read(_ entry: YAMLEntry, into result: inout Attributes) throws(Problem) {
    switch ValueKey(rawValue: entry.key) {
    case .at: result.at = Locator(try text(of: entry))
    case .on: result.on = try date(entry, isAllowed: field.takesOn)
    case .until: result.until = try date(entry, isAllowed: field.takesUntil)
    case .by: result.by = (try id(entry.value), .init(entry.value.position))
    case .inferred: result.inferred = try text(of: entry)
    case .language: result.language = try text(of: entry)
    case .note: result.note = try text(of: entry)
    case .planned, .precision, .licence, .country, .basis, .due, .state: try readDetail(entry, into: &result)
    case .value, .corrects, .because, nil: break
    }
  }

  /// A key that only some fields have.
  private func readDetail(_ entry: YAMLEntry, into result: inout Attributes) throws(Problem) {
    // The post's title and the roles of links use no such key, so `country` there is a mistake.
    guard let key = ValueKey(rawValue: entry.key) else { return }
    let written = try text(of: entry)
    if let words = key.words, !words.contains(written) {
      let nearest = Spelling.nearest(to: written, among: words)
      throw problem(.badWord(written, field: key.rawValue, allowed: words, nearest: nearest), at: entry.value)
    }
    do throws(Problem.Kind) {
      switch key {
      case .country: _ = try Value.countryCode(written)
      case .due: _ = try Value.date(written)
      default: break
      }
    } catch {
      throw problem(error, at: entry.value)
    }
    result.details[key] = written
  }

  /// An end before the beginning is a mistake in one of the two.
  private func checkOrder(_ result: Attributes, _ entries: [YAMLEntry]) throws(Problem) {
    guard let on = result.on, let until = result.until, let first = on.earliest, let last = until.latest, last < first,
      let entry = entries.first(where: { $0.key == ValueKey.until.rawValue })
    else { return }
    throw problem(.endBeforeStart(on: on.text, until: until.text), at: entry.value)
  }

  private func date(_ entry: YAMLEntry, isAllowed: Bool) throws(Problem) -> EDTFDate {
    guard isAllowed else {
      throw problem(.notDated(field.name.rawValue, key: entry.key), at: entry.keyPosition)
    }
    let written = try text(of: entry)
    do throws(Problem.Kind) {
      return try Value.date(written)
    } catch {
      throw problem(error, at: entry.value)
    }
  }

  private func correction(among entries: [YAMLEntry]) throws(Problem) -> Claim.Correction? {
    guard !entries.isEmpty else { return nil }
    let corrects = entries.first { $0.key == ValueKey.corrects.rawValue }
    let because = entries.first { $0.key == ValueKey.because.rawValue }
    guard let corrects else {
      guard let because else { return nil }
      throw problem(.reasonWithoutCorrection, at: because.keyPosition)
    }
    guard isNote else {
      throw problem(.correctionOutsideNote, at: corrects.keyPosition)
    }
    guard let because else {
      throw problem(.correctionWithoutReason, at: corrects.keyPosition)
    }
    return Claim.Correction(corrects: try text(of: corrects), because: try text(of: because))
  }

  private func checkKeys(_ entries: [YAMLEntry], allowed: [String]) throws(Problem) {
    for entry in entries where !allowed.contains(entry.key) {
      let nearest = Spelling.nearest(to: entry.key, among: problems.isFull ? [] : allowed)
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
    // Nearly every text starts with a letter, and checking characters takes longer.
    guard text.utf8.first.map({ $0 > 0x20 && $0 < 0x80 }) == true || text.contains(where: { !$0.isWhitespace }) else {
      throw problem(.emptyValue(name), at: node)
    }
    return text.inOneRow
  }

  // MARK: - Problems

  private func problem(_ kind: Problem.Kind, at node: YAMLNode) -> Problem {
    problem(kind, at: node.position)
  }

  private func problem(_ kind: Problem.Kind, at position: YAMLPosition) -> Problem {
    Problem(kind, file: file, line: position.line, column: position.column)
  }

  private mutating func note(_ problem: Problem) {
    problems.add(problem)
  }
}
