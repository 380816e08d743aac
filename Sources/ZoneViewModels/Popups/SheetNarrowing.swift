import ZoneData

/// The items of a sheet that match a typed text, in the order of the sheet.
struct SheetNarrowing {
  /// The sheet with only the matching items.
  let sheet: Sheet
  /// The indices of the items in the whole sheet.
  let items: [Int]
  /// The index of the best match among the items, the first of equals.
  let best: Int

  /// Each word must be in the item's label or text, as a word or as a part of one.
  init(_ whole: Sheet, to text: String) {
    self.init(whole, whole.items.map(SearchedItem.init), to: text)
  }

  /// Takes items that were folded before.
  init(_ whole: Sheet, _ searched: [SearchedItem], to text: String) {
    let words = FoldedText.words(text)
    let ranks = zip(whole.items, searched).map { item, searched in
      words.isEmpty || item.isHeading ? 0 : searched.rank(of: words)
    }
    let items = words.isEmpty ? Array(whole.items.indices) : Self.found(ranks, in: whole.items)
    let rows = items.indices.filter { !whole.items[items[$0]].isHeading }
    best = rows.min { ranks[items[$0]] ?? 0 < ranks[items[$1]] ?? 0 } ?? 0
    var sheet = whole
    sheet.items = items.map { whole.items[$0] }
    if items.isEmpty {
      sheet.items = [Sheet.Item(paragraphs: [.init("Nothing matches “\(text)”", .dim)], isHeading: true, isFlush: true)]
    }
    (self.items, self.sheet) = (items, sheet)
  }

  /// The items with a rank, and their headings.
  private static func found(_ ranks: [Int?], in items: [Sheet.Item]) -> [Int] {
    var found: [Int] = []
    var heading: Int?
    for (index, item) in items.enumerated() {
      if item.isHeading {
        heading = index
      } else if ranks[index] != nil {
        found += [heading, index].compactMap { $0 }
        heading = nil
      }
    }
    return found
  }
}

/// The folded texts of an item, for searching.
struct SearchedItem: Equatable, Sendable {
  private let labels: [String]
  private let texts: [String]
  /// The index from which texts rank no higher than as the start of a word.
  private let lesser: Int

  init(_ item: Sheet.Item) {
    labels = FoldedText.words(item.label)
    texts = ([item.label] + (item.searched ?? item.paragraphs.map(\.text))).map(FoldedText.fold)
    lesser = item.searched == nil ? texts.count : 2
  }

  /// The sum of the ranks of all words, lower is better; nil if a word is not found.
  func rank(of words: [String]) -> Int? {
    var sum = 0
    for word in words {
      guard let rank = rank(of: word) else { return nil }
      sum += rank
    }
    return sum
  }

  /// 0 for a whole label, 1 for the start of a text, 2 for the start of a word, 3 for any other match.
  private func rank(of word: String) -> Int? {
    if labels.contains(word) { return 0 }
    return texts.enumerated().compactMap { index, text in
      Self.rank(of: word, in: text).map { index < lesser ? $0 : max(2, $0) }
    }.min()
  }

  private static func rank(of word: String, in text: String) -> Int? {
    guard FoldedText.holds(text, word) else { return nil }
    let places = text.ranges(of: word).map(\.lowerBound)
    guard let first = places.first else { return nil }
    if first == text.startIndex { return 1 }
    let startsWord = places.contains { place in
      let before = text[text.index(before: place)]
      return !before.isLetter && !before.isNumber
    }
    return startsWord ? 2 : 3
  }
}
