/// Finds the word that the user probably meant.
package enum Spelling {
  /// The letters of a longer word are not compared, because the time grows with their square.
  private static let longest = 300

  /// The nearest of the known words, or nil if none is near. At most a third of the letters may differ.
  package static func nearest(to word: String, among known: some Sequence<String>) -> String? {
    guard word.utf8.count <= longest else { return nil }
    let limit = max(1, word.count / 3)
    let rated = known.map { (word: $0, distance: distance(word, $0, limit: limit)) }
    guard let best = rated.min(by: { ($0.distance, $0.word) < ($1.distance, $1.word) }) else { return nil }
    return best.distance <= limit ? best.word : nil
  }

  /// The number of letters to change, add, remove or swap with the next (restricted Damerau–Levenshtein distance).
  /// Above the limit it is any larger number.
  package static func distance(_ left: String, _ right: String, limit: Int) -> Int {
    let left = Array(left.lowercased())
    let right = Array(right.lowercased())
    guard abs(left.count - right.count) <= limit else { return limit + 1 }
    var before: [Int] = []
    var row = Array(0...right.count)
    for i in left.indices {
      var next = [i + 1]
      for j in right.indices {
        let change = row[j] + (left[i] == right[j] ? 0 : 1)
        var best = min(change, row[j + 1] + 1, next[j] + 1)
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          best = min(best, before[j - 1] + 1)
        }
        next.append(best)
      }
      // From two rows above the limit no way leads back below it.
      if row.allSatisfy({ $0 > limit }), next.allSatisfy({ $0 > limit }) { return limit + 1 }
      (before, row) = (row, next)
    }
    return row[right.count]
  }
}
