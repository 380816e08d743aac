import ZoneData

/// A record to index, with the numbers of its rows.
struct IndexTask: Sendable {
  let raw: RawRecord
  /// The number of its row: for an event a key, for others that of the id.
  let row: Int
  /// The keys of the changes of a zone's status, and of the notes that have a day.
  let entryRows: [RecordID: Int]
  /// Numbers among these with words in search, which may still be right.
  let stale: Set<Int>
  /// Whether its tokens can be written with its rows, because they follow all others.
  let isInOrder: Bool

  /// The keys in the timeline that its rows get.
  var keys: [Int] { (raw.kind == .event ? [row] : []) + entryRows.values }
}

/// Makes the rows that follow from records: everything that lists show of them, their links, and their words. This is the
/// only place where rows follow from a record. Add a table that does here and to `RowRemoval`. It uses no database, so it
/// can run on another thread.
struct RecordIndexer {
  /// What has to be written for some records.
  struct Result: Sendable {
    var rows = RowBuffer()
    /// What is found in claims, by the numbers of the records' ids.
    var problems: [(owner: Int, problems: [Problem])] = []
    /// The words of records that are in search already, to be compared.
    var entries: [SearchEntry] = []
  }

  private var result = Result()

  /// The rows of some records.
  static func index(_ tasks: [IndexTask]) -> Result {
    var indexer = RecordIndexer()
    tasks.forEach { indexer.index($0) }
    return indexer.result
  }

  private mutating func index(_ task: IndexTask) {
    let assembled = task.raw.assembled()
    let record = assembled.record
    if !assembled.problems.isEmpty {
      result.problems.append((task.raw.slug, assembled.problems))
    }
    addNotes(of: record, task.row)
    let documents = record.sources.compactMap { task.raw.sources[$0] }
    let today = task.raw.day ?? Day(number: .max)
    let lastSeen = documents.filter { $0.kind != .note }.compactMap(\.lastPublicationDay).map { min($0, today) }.max()
    addRows(of: assembled, task, lastSeen: lastSeen)
    let recency = documents.compactMap { $0.lastPublicationDay?.number }.max() ?? 0
    let texts = record.searchTexts { task.raw.names[$0] ?? [] }
    addWords(SearchEntry(task.row, record.kind, recency: recency, texts: texts), task, withTokens: task.isInOrder)
    guard !task.entryRows.isEmpty else { return }
    for change in record.kind == .zone ? StatusChange.all(of: record) : [] {
      guard let row = task.entryRows[change.id] else { continue }
      addRows(of: change, row, zone: task.row)
      addWords(SearchEntry(row, .event, texts: change.searchTexts), task, withTokens: false)
    }
    for note in DatedNote.all(of: record, task.raw.sources) {
      guard let row = task.entryRows[note.id] else { continue }
      addRows(of: note, row, record: task.row)
      addWords(SearchEntry(row, .event, texts: [SearchText(.name, note.name)]), task, withTokens: false)
    }
  }

  private mutating func addRows(of assembled: RawRecord.Assembled, _ task: IndexTask, lastSeen: Day?) {
    let (record, row) = (assembled.record, task.row)
    let (sources, mark, disputes) = (record.sources, record.mark, record.disputes)
    result.rows.add(
      .record, row, record.id.text, record.kind.rawValue, record.displayName, disputes.count, assembled.claims.count,
      lastSeen?.iso)
    let shown = ShownRecord(record, claimCount: assembled.claims.count)
    result.rows.add(.shown, row, shown.storedFields, DisputeRow.stored(disputes))
    ListRows(
      record: record, number: row, mark: mark, sources: sources.count, lastSeen: lastSeen, shown: shown
    ).write(to: &result.rows) {
      task.raw.names[$0]?.first
    }
    FacetWriter.write(record, row, sources: sources, mark: mark, to: &result.rows)
    let (number, isDeal) = (task.raw.numbering, record.isDeal)
    for value in record.values {
      // Nothing points to events, so the number of the id is that of the row.
      guard let target = value.value.target, let other = number(target) else { continue }
      addLink(row, other, value)
      if isDeal {
        result.rows.add(.dealing, other, row, value.value.text)
      }
    }
  }

  private mutating func addNotes(of record: Record, _ row: Int) {
    for (place, note) in record.notes.enumerated() {
      result.rows.add(
        .note, row, place, note.source.text, note.text, note.due?.text, note.state?.rawValue)
    }
  }

  /// The rows of a change of status, which is a row of the timeline with a link to its zone.
  private mutating func addRows(of change: StatusChange, _ row: Int, zone: Int) {
    ListRows.write(change, row, to: &result.rows)
    FacetWriter.write(change, row, to: &result.rows)
    addLink(zone, row, Field.Name.status.rawValue, change.value.value.text)
  }

  /// The rows of a note with a day, which is a row of the timeline with a link to its record.
  private mutating func addRows(of note: DatedNote, _ row: Int, record: Int) {
    ListRows.write(note, row, to: &result.rows)
    FacetWriter.write(note, row, to: &result.rows)
    addLink(record, row, Field.Name.notes.rawValue, "note")
  }

  private mutating func addLink(_ row: Int, _ other: Int, _ value: RecordValue) {
    addLink(
      row, other, value.field.name.rawValue, value.value.text, time: value.timeInWords,
      until: value.end?.latest?.number, hasEnded: value.hasEnded, isInferred: value.mark == .inferred)
  }

  /// A link belongs to the record that states it, and stands on both sides.
  private mutating func addLink(
    _ row: Int, _ other: Int, _ field: String, _ role: String, time: String? = nil, until: Int? = nil,
    hasEnded: Bool = false, isInferred: Bool = false
  ) {
    result.rows.add(.link, row, other, field, role, true, time, until, hasEnded, isInferred)
    result.rows.add(.backlink, other, row, field, role, false, time, until, hasEnded, isInferred)
  }

  private mutating func addWords(_ entry: SearchEntry, _ task: IndexTask, withTokens: Bool) {
    guard !task.stale.contains(entry.number) else { return result.entries.append(entry) }
    let tokens = entry.write(to: &result.rows)
    if withTokens {
      tokens.write(to: &result.rows)
    } else {
      result.rows.add(.unindexed, entry.number)
    }
  }
}
