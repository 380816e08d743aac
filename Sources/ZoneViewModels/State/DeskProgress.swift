import ZoneCatalogue

/// The progress of reading the dossiers.
package struct DeskProgress: Equatable, Sendable {
  package let stage: Indexing.Stage
  package let done: Int
  package let total: Int
  /// The remaining seconds; nil if they cannot be estimated yet.
  package let secondsLeft: Int?

  package init(_ stage: Indexing.Stage, _ done: Int, of total: Int, secondsLeft: Int? = nil) {
    (self.stage, self.done, self.total, self.secondsLeft) = (stage, done, total, secondsLeft)
  }

  /// `reading 1,200 of 20,000 dossiers`. Records come last and take longest, so for them the remaining time is added.
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
