/// What a list is narrowed to by choice: values of facets, a stretch of time, and words.
///
/// Values of one facet are alternatives, everything else must hold together. Choices keep the order in which they were
/// made, so that they can be shown and taken back one by one.
package struct Filter: Hashable, Sendable {
  /// A value of a facet that is wanted, or not wanted.
  package struct Choice: Hashable, Sendable {
    package let facet: Facet
    /// The value as the index has it: `PK-PB`, `notified`, the id of a body, `2022`.
    package let value: String
    package let isExcluded: Bool

    /// Chooses a value that the index knows.
    package init(_ facet: Facet, _ value: String, isExcluded: Bool = false) {
      self.facet = facet
      self.value = value
      self.isExcluded = isExcluded
    }
  }

  package private(set) var choices: [Choice] = []
  /// Only what may fall on the first day of this, or later.
  package var since: EDTFDate?
  /// Only what may fall on the last day of this, or earlier.
  package var until: EDTFDate?
  /// Words and quoted phrases that must all stand in a row's texts; case and accents do not count.
  package var words: String

  /// Narrows nothing, unless told.
  package init(_ choices: [Choice] = [], since: EDTFDate? = nil, until: EDTFDate? = nil, words: String = "") {
    self.since = since
    self.until = until
    self.words = words
    choices.forEach { insert($0) }
  }

  /// Whether it narrows nothing.
  package var isEmpty: Bool { self == Filter() }

  /// The values of a facet that are wanted, or those that are not.
  package func values(_ facet: Facet, excluded: Bool = false) -> [String] {
    choices.filter { $0.facet == facet && $0.isExcluded == excluded }.map(\.value)
  }

  /// Adds a choice; one value cannot be wanted and not wanted, so the later choice takes the place of the other.
  package mutating func insert(_ choice: Choice) {
    guard !choices.contains(choice) else { return }
    choices.removeAll { $0.facet == choice.facet && $0.value == choice.value }
    choices.append(choice)
  }

  /// Takes a choice back.
  package mutating func remove(_ choice: Choice) {
    choices.removeAll { $0 == choice }
  }

  /// Takes back every choice of a facet.
  package mutating func removeAll(of facet: Facet) {
    choices.removeAll { $0.facet == facet }
  }
}
