import Foundation
import GRDB
import TestSupport
import Testing

@testable import ZoneCatalogue
@testable import ZoneData

/// An updated index is the same as a new one.
@Suite struct UpdateTests {
  /// A sanitizer sees nothing in the later steps that it did not see in the first ones.
  private static let steps = ProcessInfo.processInfo.environment["STZ_SANITIZED"] == nil ? 40 : 10

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `after any edits the index is the same as a new one`(seed: UInt64) throws {
    try Fixture.withFolder { data in
      try Fixture.withFolder { cache in
        var random = RandomDossiers(seed: seed)
        for step in 0..<Self.steps {
          let count = 1 + random.number(below: step == 0 ? 9 : 3)
          let edits = try (0..<count).map { _ in try change(data, &random) }
          let updated = try CatalogueCache(folders: [data], in: URL(filePath: cache), settling: -9).open()
          let edit = "seed \(seed), step \(step), \(edits)"
          try expectSame(updated, try Catalogue(folders: [data]), edit)
          try expectRight(updated, data, edit)
          if step.isMultiple(of: 4) {
            try expectRightAsOfDays(updated, data, edit)
          }
        }
      }
    }
  }

  /// Writes, edits, writes again or deletes a dossier.
  private func change(_ data: String, _ random: inout RandomDossiers) throws -> String {
    let name = random.one(of: RandomDossiers.files)
    let path = "\(data)/\(name).yaml"
    if random.number(below: 4) == 0 {
      try? FileManager.default.removeItem(atPath: path)
      return "without \(name)"
    }
    if random.number(below: 2) == 0, let text = try? String(contentsOfFile: path, encoding: .utf8) {
      try edit(text, &random).write(toFile: path, atomically: true, encoding: .utf8)
      return "edited \(name)"
    }
    try random.text(of: name).write(toFile: path, atomically: true, encoding: .utf8)
    return "with \(name)"
  }

  /// Inserts a line without content, removes a line, or doubles one: some are edits of a dossier's author, some break it.
  private func edit(_ text: String, _ random: inout RandomDossiers) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let place = random.number(below: lines.count)
    switch random.number(below: 4) {
    case 0, 1: lines.insert("# A remark", at: place)
    case 2: lines.remove(at: place)
    default: lines.insert(lines[place], at: place)
    }
    return lines.joined(separator: "\n")
  }

  private func expectSame(_ updated: Catalogue, _ fresh: Catalogue, _ edit: String) throws {
    let (left, right) = (try IndexDump.lines(of: updated), try IndexDump.lines(of: fresh))
    #expect(Set(left.keys) == Set(right.keys))
    for (table, rows) in right {
      let found = Set(left[table] ?? [])
      #expect(left[table]?.count == rows.count, "\(edit): \(table)")
      let (missing, extra) = (Set(rows).subtracting(found), found.subtracting(rows))
      #expect(
        missing.isEmpty && extra.isEmpty, "\(edit): \(table) lacks \(missing.prefix(3)) and has \(extra.prefix(3))")
    }
    #expect(try updated.problems == fresh.problems, "\(edit)")
    #expect(updated.totals == fresh.totals, "\(edit)")
  }

  /// The index is the same as the records assembled in the simplest way.
  private func expectRight(_ updated: Catalogue, _ data: String, _ edit: String) throws {
    let plain = PlainAssembly(DossierFolder.read([data]))
    #expect(
      try updated.problems.map { "\($0.place) \($0.message)" } == plain.problems.map { "\($0.place) \($0.message)" },
      "\(edit)")
    for id in plain.kinds.keys {
      #expect(try updated.record(id) == plain.record(id), "\(edit): \(id)")
      try expectShown(updated, plain.record(id), edit)
    }
    #expect(
      try Set(updated.disputes()) == Set(plain.kinds.keys.flatMap { plain.record($0)?.disputes ?? [] }), "\(edit)")
    #expect(updated.totals.records == plain.kinds.count, "\(edit)")
    let claims = plain.claims.values.joined().count { !$0.field.isNote }
    #expect(updated.totals.claims == claims, "\(edit)")
    #expect(try updated.days == plain.days, "\(edit)")
  }

  /// What is stored of a record follows from its claims.
  private func expectShown(_ catalogue: Catalogue, _ record: ZoneData.Record?, _ edit: String) throws {
    guard let record else { return }
    let shown = try catalogue.shown(record.id)
    #expect(shown == ShownRecord(record, claimCount: shown?.claimCount ?? 0), "\(edit): \(record.id)")
    for (value, whole) in zip(shown?.values ?? [], record.values) {
      let line = try catalogue.line(of: value, in: record.id)
      #expect(line == whole.claims.first?.claim.position.line, "\(edit): \(record.id) \(value.field.name)")
    }
  }

  /// As of a day, the index follows from the documents known by then.
  private func expectRightAsOfDays(_ updated: Catalogue, _ data: String, _ edit: String) throws {
    for text in ["2021-06-01", "2022-03-31", "2022-12-31"] {
      let day = try #require(Day(iso: text))
      let plain = PlainAssembly(DossierFolder.read([data]), asOf: day)
      let then = try updated.asOf(day)
      for id in Set(PlainAssembly(DossierFolder.read([data])).kinds.keys).union(plain.kinds.keys) {
        #expect(try then.record(id) == plain.record(id), "\(edit), \(text): \(id)")
        try expectShown(then, plain.record(id), "\(edit), \(text)")
      }
      #expect(then.totals.records == plain.kinds.count, "\(edit), \(text)")
      #expect(Set(try then.sources().map(\.id)) == Set(plain.sources.keys), "\(edit), \(text)")
      #expect(try then.problems == updated.problems, "\(edit), \(text)")
      #expect(try then.days == plain.days, "\(edit), \(text)")
      let tied = try then.read {
        try Int.fetchOne(
          $0, sql: "SELECT count(*) FROM link WHERE b < ? AND b NOT IN (SELECT id FROM record)",
          arguments: [EventKey.first])
      }
      #expect(tied == 0, "\(edit), \(text)")
    }
  }
}
