import Foundation
import GRDB
import ZoneData

extension Catalogue {
  /// What has changed since an earlier state of the dossiers.
  ///
  /// The earlier state is a copy of the index in memory, into which the dossiers are put as they were. Only what they state is
  /// written and resolved, and only the records that this affects are assembled, in both states: no row of a list is made.
  package func changes(since earlier: EarlierDossiers) throws(CatalogueError) -> ChangeList {
    guard !earlier.isEmpty else { return ChangeList() }
    do {
      let past = try copy()
      let affected = try past.queue.write { db in try Self.restore(earlier, in: db) }
      let before = try past.queue.unsafeRead { db in try AssembledRecords(affected, db) }
      let after = try read { db in try AssembledRecords(affected, db) }
      let differing = earlier.ids
      let name = { (id: RecordID) in after.names[id] ?? before.names[id] ?? id.text }
      let joins = JoinChanges(before, after)
      let changes = affected.flatMap { id in
        RecordDifference(
          before: before.records[id], after: after.records[id], related: joins.related(to: id), differing: differing,
          name: name
        ).changes.filter { !(joins.hides(id) && $0.field == nil) }
      }
      return ChangeList(joins.changes + changes, dates: earlier.dates)
    } catch {
      throw CatalogueError(error)
    }
  }

  /// The ids of the records that a query finds.
  package func records(foundBy query: Query) throws -> Set<RecordID> {
    try read { db in
      try CatalogueList.ofRecords.reduce(into: []) { found, list in
        let sql = try sql(list, query, db)
        let rows = "SELECT \(list.table).id FROM \(list.table) \(sql.conditions.sql)"
        let slugs = try String.fetchAll(
          db, sql: "SELECT slug FROM record WHERE id IN (\(rows))",
          arguments: StatementArguments(sql.conditions.arguments))
        found.formUnion(slugs.map(RecordID.init(stored:)))
      }
    }
  }

  /// Puts the dossiers into an index as they were, and returns the records that this affects.
  private static func restore(_ earlier: EarlierDossiers, in db: Database) throws -> [RecordID] {
    var update = try CatalogueUpdate(db)
    for id in earlier.missing {
      if let number = try Slugs.stored(id, db) { try update.remove(number) }
    }
    var texts = earlier.texts.makeIterator()
    try Pipeline.run(ahead: 16) {
      texts.next()
    } transform: { text in
      let dossier = DossierReader.read(text.bytes, id: text.file.id, file: text.file.path)
      return DossierFile.Loaded(file: text.file, stamp: 0, digest: "", dossier: dossier, problems: [])
    } use: { loaded in
      try update.put(loaded)
    }
    return try update.resolve()
  }
}

/// Some records of a state of the index, with their claims.
private struct AssembledRecords {
  private(set) var records: [RecordID: Record] = [:]
  /// The names of the records that they mention.
  private(set) var names: [RecordID: String] = [:]
  /// The records that ids mean since they were joined, with the dossier of the join.
  private(set) var joins: [RecordID: Join] = [:]

  struct Join: Equatable {
    let record: RecordID
    let source: SourceID?
  }

  init(_ ids: [RecordID], _ db: Database) throws {
    joins = try Self.joins(db)
    let reader = try RecordReader(db)
    var rest = ids.makeIterator()
    try Pipeline.run(ahead: 16) {
      var raw: [RawRecord] = []
      while raw.count < 16, let id = rest.next() {
        if let number = try Slugs.stored(id, db), let record = try reader.record(number) { raw.append(record) }
      }
      return raw.isEmpty ? nil : raw
    } transform: { (raw: [RawRecord]) in
      raw.map { $0.assembled().record }
    } use: { assembled in
      for record in assembled { records[record.id] = record }
    }
    let mentioned = Set(records.values.flatMap { $0.values.compactMap(\.value.target) }).subtracting(records.keys)
    names = try Catalogue.names(mentioned, db).merging(records.mapValues(\.displayName)) { $1 }
  }

  private static func joins(_ db: Database) throws -> [RecordID: Join] {
    var joins: [RecordID: Join] = [:]
    try Prepared(
      db,
      """
      SELECT slug.text, record.text, (SELECT min(document.text) FROM tie JOIN slug document ON document.id = tie.source
        WHERE tie.slug = slug.id AND same)
      FROM slug JOIN slug record ON record.id = slug.joined
      """
    ).each { row in
      joins[RecordID(stored: row[0])] = Join(
        record: RecordID(stored: row[1]), source: (row[2] as String?).map(SourceID.init(stored:)))
    }
    return joins
  }
}

/// The records that were joined or parted between two states.
private struct JoinChanges {
  private let before: AssembledRecords
  private let after: AssembledRecords
  private let joined: [RecordID]
  private let parted: [RecordID]

  init(_ before: AssembledRecords, _ after: AssembledRecords) {
    (self.before, self.after) = (before, after)
    joined = after.joins.keys.filter { before.records[$0] != nil && before.joins[$0] == nil }.sorted()
    parted = before.joins.keys.filter { after.records[$0] != nil && after.joins[$0] == nil }.sorted()
  }

  /// Whether a record came or went only because it was joined or parted.
  func hides(_ id: RecordID) -> Bool { joined.contains(id) || parted.contains(id) }

  /// The records that were joined with a record or parted from it, as they were or are on their own.
  func related(to id: RecordID) -> [Record] {
    joined.filter { after.joins[$0]?.record == id }.compactMap { before.records[$0] }
      + parted.filter { before.joins[$0]?.record == id }.compactMap { after.records[$0] }
      + [before.joins[id]?.record].compactMap(\.self).compactMap { before.records[$0] }
  }

  var changes: [Change] {
    joined.compactMap { id in
      guard let join = after.joins[id], let record = after.records[join.record], let old = before.records[id] else {
        return nil
      }
      var change = Change(.joined, of: record.id, record.kind, name: record.displayName)
      (change.before, change.after, change.source) = (Self.text(old), Self.text(record), join.source)
      return change
    }
      + parted.compactMap { id in
        guard let join = before.joins[id], let record = after.records[id] else { return nil }
        let other = after.records[join.record] ?? before.records[join.record]
        var change = Change(.parted, of: record.id, record.kind, name: record.displayName)
        (change.before, change.after, change.source) = (other.map(Self.text), Self.text(record), join.source)
        return change
      }
  }

  private static func text(_ record: Record) -> String {
    record.displayName == record.id.text ? record.displayName : "\(record.displayName) (\(record.id))"
  }
}
