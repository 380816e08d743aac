import ZoneData

/// Typed words and phrases as texts of sources are searched for them.
struct SourceWords {
  /// Without case and accents, in simplified characters.
  private let words: [String]

  init(_ typed: String) {
    words = QueryScanner.tokens(of: QueryText.words(typed))
      .map { HanReadings.simplify(FoldedText.fold($0.value)) }.filter { !$0.isEmpty }
  }

  func stand(in source: Source) -> Bool {
    stand(in: [source.id.text, source.title, source.publisher ?? "", source.author ?? "", source.kind.rawValue])
  }

  /// Whether all stand in the texts, in Chinese ones also in pinyin and initials.
  func stand(in texts: [String]) -> Bool {
    guard !words.isEmpty else { return true }
    let readings = texts.filter { !$0.utf8.allSatisfy { $0 < 0x80 } }.flatMap(\.readings)
    let text = HanReadings.simplify(FoldedText.fold((texts + readings).joined(separator: "\n")))
    return words.allSatisfy(text.contains)
  }
}

extension String {
  /// Its Chinese words in simplified characters, in pinyin with and without spaces, and as initials, beside the other words.
  fileprivate var readings: [String] {
    let words = SearchWord.split(self).map(\.simplified)
    let readings = words.filter(\.isHan).map { HanReadings.readings(of: $0.text) }
    guard !readings.isEmpty else { return [] }
    let syllables = readings.flatMap { $0 }.map { $0.joined(separator: " ") }
    return Array(SearchKeys.of(words, readings: readings)) + syllables
  }
}
