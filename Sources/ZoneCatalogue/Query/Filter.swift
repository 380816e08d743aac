import ZoneData

/// The choices that narrow a list: values of facets, a period, and words.
///
/// Values of one facet are alternatives; everything else must match. Choices keep the order in which they were made, so
/// that they can be shown and removed one by one.
package struct Filter: Hashable, Sendable {
  /// A value of a facet to include or exclude.
  package struct Choice: Hashable, Sendable {
    package let facet: Facet
    /// The value as stored in the index: `PK-PB`, `notified`, the id of a body, `2022`.
    package let value: String
    package let isExcluded: Bool

    /// `value` must be a value of the index.
    package init(_ facet: Facet, _ value: String, isExcluded: Bool = false) {
      self.facet = facet
      self.value = value
      self.isExcluded = isExcluded
    }
  }

  package private(set) var choices: [Choice] = []
  /// Matches what may lie on the first day of this date, or later.
  package var since: EDTFDate?
  /// Matches what may lie on the last day of this date, or earlier.
  package var until: EDTFDate?
  /// Bounds for the newest document behind a row.
  package var seen: [SeenTerm] = []
  /// Words and quoted phrases that must all occur in a row's texts, regardless of case and accents.
  package var words: String

  /// The default matches everything.
  package init(_ choices: [Choice] = [], since: EDTFDate? = nil, until: EDTFDate? = nil, words: String = "") {
    self.since = since
    self.until = until
    self.words = words
    choices.forEach { insert($0) }
  }

  package var isEmpty: Bool { self == Filter() }

  /// The included values of a facet, or the excluded ones.
  package func values(_ facet: Facet, excluded: Bool = false) -> [String] {
    choices.filter { $0.facet == facet && $0.isExcluded == excluded }.map(\.value)
  }

  /// Adds a choice. It replaces the opposite choice of the same value.
  package mutating func insert(_ choice: Choice) {
    guard !choices.contains(choice) else { return }
    choices.removeAll { $0.facet == choice.facet && $0.value == choice.value }
    choices.append(choice)
  }

  /// Removes a choice, if the filter has it.
  package mutating func remove(_ choice: Choice) {
    choices.removeAll { $0 == choice }
  }

  /// Removes all choices of a facet.
  package mutating func removeAll(of facet: Facet) {
    choices.removeAll { $0.facet == facet }
  }
}
