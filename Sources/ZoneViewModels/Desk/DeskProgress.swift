import ZoneData

/// How far a reading of the dossiers has come.
package struct DeskProgress: Equatable, Sendable {
  package let stage: Indexing.Stage
  package let done: Int
  package let total: Int
  /// The seconds that are left; nil where nobody can tell yet.
  package let secondsLeft: Int?

  /// So many of all are done.
  package init(_ stage: Indexing.Stage, _ done: Int, of total: Int, secondsLeft: Int? = nil) {
    (self.stage, self.done, self.total, self.secondsLeft) = (stage, done, total, secondsLeft)
  }

  /// `reading 1,200 of 20,000 dossiers`; for the records, which come last and take longest, with the time that is left.
  package var inWords: String {
    let count = "\(done.grouped) of \(total.grouped)"
    switch stage {
    case .dossiers: return "reading \(count) dossiers"
    case .records:
      return "indexing \(count) records" + (secondsLeft.map { " · \(Self.words(ofSeconds: $0)) left" } ?? "")
    }
  }

  private static func words(ofSeconds seconds: Int) -> String {
    seconds < 100 ? "\(max(1, seconds)) s" : "\((seconds + 30) / 60) min"
  }
}

extension Int {
  /// With commas between thousands.
  fileprivate var grouped: String {
    let digits = Array(String(self))
    let groups = digits.indices.map {
      (digits.count - $0).isMultiple(of: 3) && $0 > 0 ? ",\(digits[$0])" : "\(digits[$0])"
    }
    return groups.joined()
  }
}
