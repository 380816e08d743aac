import GRDB
import ZoneData

/// An id with the name of its record or source.
package struct IDEntry: Equatable, Sendable {
  package let id: String
  package let name: String
}

/// Completions of ids and of facet values.
extension Catalogue {
  /// The largest number of completions. If there are more, the last one is included, so that the common prefix is
  /// right.
  static let mostIDs = 1000

  /// The records whose ids start with a text, in the order of the ids.
  package func ids(beginning text: String, of kind: RecordKind? = nil) throws -> [IDEntry] {
    // Events are by far the most numerous, and have the highest numbers.
    let narrowed = kind.map {
      $0 == .event ? "AND kind = 'event'" : "AND kind = '\($0.rawValue)' AND id < \(EventKey.first)"
    }
    return try entries("SELECT slug, name FROM record WHERE slug >= :first AND slug < :end \(narrowed ?? "")", text)
  }

  /// The sources whose ids start with a text, in the order of the ids.
  package func sourceIDs(beginning text: String) throws -> [IDEntry] {
    try entries("SELECT slug, title FROM source WHERE slug >= :first AND slug < :end", text)
  }

  private func entries(_ sql: String, _ text: String) throws -> [IDEntry] {
    let arguments: StatementArguments = ["first": text, "end": text + "\u{10FFFF}"]
    return try read { db in
      let rows = try Row.fetchAll(db, sql: sql + " ORDER BY slug LIMIT \(Self.mostIDs)", arguments: arguments)
      let isCut = rows.count == Self.mostIDs
      let last = isCut ? try Row.fetchOne(db, sql: sql + " ORDER BY slug DESC LIMIT 1", arguments: arguments) : nil
      return (rows.dropLast(isCut ? 1 : 0) + [last].compactMap(\.self)).map { IDEntry(id: $0[0], name: $0[1]) }
    }
  }

  /// The values of a facet that records have, in order, with their labels.
  package func values(of facet: Facet) throws -> [(value: String, label: String)] {
    try read { db in
      // Skips from one value to the next in the index, because a million events have only a few kinds.
      let found = try String.fetchAll(
        db,
        sql: """
          WITH RECURSIVE step (value) AS (
            SELECT min(value) FROM facet WHERE facet = :facet
            UNION ALL
            SELECT (SELECT min(value) FROM facet WHERE facet = :facet AND value > step.value)
              FROM step WHERE step.value IS NOT NULL)
          SELECT value FROM step WHERE value IS NOT NULL
          """, arguments: ["facet": facet.rawValue])
      let labels = try FacetLabels(facet, db)
      return try found.map { ($0, try labels.label(of: $0)) }
    }
  }
}
