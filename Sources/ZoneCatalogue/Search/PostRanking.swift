import Algorithms
import GRDB
import ZoneData

/// Ranks the posts of each person for a query. The search ranks people, of whom each can have several rows.
struct PostRanking {
  private let words: [String]

  /// The contacts that are ranked, from the first: more than a user reads.
  private static let mostRanked = 200

  init(_ words: String) { self.words = FoldedText.words(words) }

  /// The keys of contacts with the posts of each person in the order of how many of the words their titles have.
  func sorted(_ keys: [Int], in db: Database) throws -> [Int] {
    let ranked = keys.prefix(Self.mostRanked)
    let statement = try db.cachedStatement(
      sql: """
        SELECT contact.rowid, contact.id, title FROM contact JOIN json_each(?) picked ON contact.rowid = picked.value
        ORDER BY picked.key
        """)
    let rows = try Row.fetchAll(statement, arguments: ["\(Array(ranked))"]).map { row in
      (key: row[0] as Int, person: row[1] as Int, fit: fit(row[2]))
    }
    let people = rows.chunked { $0.person == $1.person }
    let sorted = people.flatMap { posts in
      posts.enumerated().sorted { ($1.element.fit, $0.offset) < ($0.element.fit, $1.offset) }.map(\.element.key)
    }
    return sorted + keys.dropFirst(Self.mostRanked)
  }

  private func fit(_ title: String?) -> Int {
    let title = " " + FoldedText.fold(title ?? "")
    return words.count { title.contains(" " + $0) }
  }
}
