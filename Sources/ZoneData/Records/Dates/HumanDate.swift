import Platform

/// A date as people write it. It is recognised only so that the error can say what to write.
struct HumanDate {
  let text: String
  private let words: [Substring]

  init(_ text: String) {
    self.text = text
    // A longer text is not a date but a sentence, or worse.
    let isShort = text.utf8.count <= 80
    words = isShort ? text.lowercased().split { $0.isWhitespace || $0 == "," } : []
  }

  /// The error that names the dates that the text can mean; `nil` if it is not recognised.
  var error: EDTFError? {
    let readings = readings
    guard let first = readings.first else {
      return nil
    }
    return readings.count == 1
      ? .otherForm(text, write: first) : .ambiguous(text, readings: readings)
  }

  /// The valid EDTF texts that it can mean.
  private var readings: [String] {
    for form in [spaced, named, numeric, compact, range, list] {
      var sound: [String] = []
      for reading in form() where !sound.contains(reading) && EDTFParser.accepts(reading) {
        sound.append(reading)
      }
      if !sound.isEmpty {
        return sound
      }
    }
    return []
  }

  /// EDTF with spaces around its punctuation: `[2021, 2022]`.
  private func spaced() -> [String] {
    guard !words.isEmpty, text.contains(where: \.isWhitespace) else {
      return []
    }
    var kept = ""
    var afterSpace = false
    for character in text {
      guard !character.isWhitespace else {
        afterSpace = true
        continue
      }
      // A space between two words is intended.
      if afterSpace, let last = kept.last, Self.isWord(last), Self.isWord(character) {
        return []
      }
      kept.append(character)
      afterSpace = false
    }
    return [kept]
  }

  /// `2 August 2022`, `Aug 2nd, 2022`, `August 2022`, `spring 2022`, `circa 2022`.
  private func named() -> [String] {
    guard (2...3).contains(words.count), let year = words.last, year.count == 4 else {
      return []
    }
    if words.count == 2 {
      if ["about", "around", "circa", "ca.", "c.", "approximately"].contains(words[0]) {
        return ["\(year)~"]
      }
      return Self.month(words[0]).map { ["\(year)-\($0)"] } ?? []
    }
    for (day, name) in [(words[0], words[1]), (words[1], words[0])] {
      let digits = day.prefix { $0.isNumber }
      if let month = Self.month(name), let number = Int(digits), day.count <= digits.count + 2 {
        return ["\(year)-\(month)-\(number.padded(to: 2))"]
      }
    }
    return []
  }

  /// `02/08/2022`, `2.8.2022`, `2022/08/02`, `2022-8-2`, `08/2022`, `1964-2008`.
  private func numeric() -> [String] {
    guard words.count == 1, let mark = text.first(where: { !$0.isNumber }), "/.-".contains(mark) else {
      return []
    }
    let parts = text.split(separator: mark, omittingEmptySubsequences: false)
    let numbers = parts.compactMap { $0.count <= 4 ? Int($0).map { $0.padded(to: 2) } : nil }
    guard numbers.count == parts.count, let first = parts.first, let last = parts.last else {
      return []
    }
    switch (numbers.count, first.count == 4, last.count == 4) {
    case (3, true, false): return [numbers.joined(separator: "-")]
    case (3, false, true):
      return ["\(last)-\(numbers[1])-\(numbers[0])", "\(last)-\(numbers[0])-\(numbers[1])"]
    case (2, true, false): return ["\(first)-\(numbers[1])"]
    case (2, false, true): return ["\(last)-\(numbers[0])"]
    case (2, true, true): return ["\(first)/\(last)"]
    default: return []
    }
  }
}
