/// The filters that the user kept, which Up and Down recall while typing one.
package struct FilterHistory: Equatable, Sendable {
  /// A position in the history, and the text that was typed before.
  struct Place: Equatable, Sendable {
    let index: Int
    let typed: String
  }

  /// The latest last.
  package private(set) var texts: [String] = []

  /// The number of filters to keep: going through more by single keys is slower than typing.
  private static let longest = 50

  package init(_ texts: [String] = []) {
    texts.forEach { keep($0) }
  }

  /// Adds a filter as the latest; one that is there already moves.
  mutating func keep(_ text: String) {
    guard !text.allSatisfy(\.isWhitespace) else { return }
    texts.removeAll { $0 == text }
    texts.append(text)
    texts.removeFirst(max(0, texts.count - Self.longest))
  }

  /// The position before another, or the latest; nil if there is none.
  func older(than place: Place?, typed: String) -> Place? {
    let index = (place?.index ?? texts.count) - 1
    return texts.indices.contains(index) ? Place(index: index, typed: place?.typed ?? typed) : nil
  }

  /// The position after another; nil after the latest, where the typed text returns.
  func newer(than place: Place) -> Place? {
    texts.indices.contains(place.index + 1) ? Place(index: place.index + 1, typed: place.typed) : nil
  }
}
