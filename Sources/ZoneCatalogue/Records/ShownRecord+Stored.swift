import ZoneData

/// The columns of the table `shown`, one row a record: a row a value would be millions.
///
/// `fields` holds the ids of the sources, then a list for each value: field, text, id that it points to, place of its source
/// among the sources, place in the document, number of sources if not 1, date, mark if not `sourced`, speaker, 1 for another
/// role, rivals, end, details, day last seen, number of origins if not 1, successor and the day on which that one is first
/// seen, 1 for an ended tenure.
extension ShownRecord {
  var storedFields: String {
    var writer = PackedWriter()
    var places: [SourceID: Int] = [:]
    var sources: [SourceID] = []
    for value in values where places[value.source] == nil {
      places[value.source] = sources.count
      sources.append(value.source)
    }
    writer.begin()
    writer.begin()
    sources.forEach { writer.add($0.text) }
    writer.end()
    for value in values {
      value.write(to: &writer, source: places[value.source] ?? 0)
    }
    writer.end()
    return writer.text
  }

  init(id: RecordID, kind: RecordKind, name: String, claimCount: Int, storedFields: String) {
    var reader = PackedReader(storedFields)
    var sources: [SourceID] = []
    var values: [ShownValue] = []
    if reader.begin(), reader.begin() {
      while let source = reader.text() {
        sources.append(SourceID(stored: source))
      }
      reader.end()
      while reader.begin() {
        if let value = ShownValue(&reader, of: kind, sources) {
          values.append(value)
        }
        reader.end()
      }
    }
    self.init(id: id, kind: kind, displayName: name, values: values, claimCount: claimCount)
  }
}

extension ShownValue {
  fileprivate func write(to writer: inout PackedWriter, source: Int) {
    writer.begin()
    writer.add(field.name.rawValue)
    writer.add(value.text)
    writer.add(value.target?.text)
    writer.add(source == 0 ? nil : source)
    writer.add(at?.text)
    writer.add(sourceCount == 1 ? nil : sourceCount)
    writer.add(on?.text)
    writer.add(mark == .sourced ? nil : mark.rawValue)
    writer.add(by?.text)
    writer.add(isAnotherRole ? 1 : nil)
    if !rivals.isEmpty {
      writer.begin()
      for rival in rivals {
        writer.begin()
        writer.add(rival.value.text)
        writer.add(rival.value.target?.text)
        writer.add(rival.on?.text)
        writer.end()
      }
      writer.end()
    } else {
      writer.add(nil as Int?)
    }
    writer.add(until?.text)
    writer.add(details)
    writer.add(lastSeen?.number)
    writer.add(originCount == 1 ? nil : originCount)
    writer.add(successor?.person.text)
    writer.add(successor?.seen.number)
    writer.add(hasEnded ? 1 : nil)
    writer.end()
  }

  fileprivate init?(_ reader: inout PackedReader, of kind: RecordKind, _ sources: [SourceID]) {
    let field = reader.text().flatMap(kind.field(named:))
    let (text, target) = (reader.text(), reader.id())
    let (source, at) = (reader.number() ?? 0, reader.text().map(Locator.init))
    let (count, on) = (reader.number() ?? 1, reader.date())
    let mark = reader.text().flatMap(Mark.init(rawValue:)) ?? .sourced
    let (by, isAnotherRole) = (reader.id(), reader.number() == 1)
    var rivals: [Rival] = []
    if reader.begin() {
      while reader.begin() {
        let (text, target, on) = (reader.text(), reader.id(), reader.date())
        if let field, let text, let value = Value(stored: text, target: target, field: field) {
          rivals.append(Rival(value: value, on: on))
        }
        reader.end()
      }
      reader.end()
    }
    let (until, details) = (reader.date(), reader.details())
    let (seen, origins) = (reader.number(), reader.number() ?? 1)
    let (person, seenThere, hasEnded) = (reader.id(), reader.number(), reader.number() == 1)
    guard let field, let text, let value = Value(stored: text, target: target, field: field),
      sources.indices.contains(source)
    else { return nil }
    self.init(
      field: field, value: value, on: on, by: by, mark: mark, sourceCount: count, rivals: rivals,
      source: sources[source], at: at, isAnotherRole: isAnotherRole)
    (self.until, self.details, self.hasEnded) = (until, details, hasEnded)
    (lastSeen, originCount) = (seen.map(Day.init(number:)), origins)
    successor = person.flatMap { person in
      seenThere.map { Tenure.Successor(person: person, seen: Day(number: $0)) }
    }
  }
}

/// `disputes` is NULL, or holds a list for each disputed value: its field, then a list for each side.
extension DisputeRow {
  static func stored(_ disputes: [DisputeRow]) -> String? {
    guard !disputes.isEmpty else { return nil }
    var writer = PackedWriter()
    writer.begin()
    for dispute in disputes {
      writer.begin()
      writer.add(dispute.field.name.rawValue)
      for side in dispute.sides {
        writer.begin()
        for text in [
          side.value.text, side.value.target?.text, side.on?.text, side.source.text, side.at?.text,
          side.standing.rawValue,
        ] {
          writer.add(text)
        }
        writer.end()
      }
      writer.end()
    }
    writer.end()
    return writer.text
  }

  static func all(of id: RecordID, _ kind: RecordKind, name: String, stored: String) -> [DisputeRow] {
    var reader = PackedReader(stored)
    var rows: [DisputeRow] = []
    guard reader.begin() else { return [] }
    while reader.begin() {
      let field = reader.text().flatMap(kind.field(named:))
      var sides: [Side] = []
      while reader.begin() {
        if let side = Side(&reader, field) {
          sides.append(side)
        }
        reader.end()
      }
      if let field {
        rows.append(DisputeRow(id: id, name: name, field: field, sides: sides))
      }
      reader.end()
    }
    return rows
  }
}

extension DisputeRow.Side {
  fileprivate init?(_ reader: inout PackedReader, _ field: Field?) {
    let (text, target, on) = (reader.text(), reader.id(), reader.date())
    let (source, at) = (reader.id(), reader.text().map(Locator.init))
    let standing = reader.text().flatMap(RecordValue.Standing.init(rawValue:))
    guard let field, let text, let value = Value(stored: text, target: target, field: field), let source,
      let standing
    else { return nil }
    self.init(value: value, on: on, source: source, at: at, standing: standing)
  }
}

extension PackedReader {
  fileprivate mutating func id() -> RecordID? { text().map(RecordID.init(stored:)) }

  /// Only dates that could be read are stored.
  fileprivate mutating func date() -> EDTFDate? { text().flatMap { try? EDTFDate($0) } }
}
