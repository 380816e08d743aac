import Platform

/// Forms with one word, and forms with several dates.
extension HumanDate {
  /// `20220802`, `1980s`, `2022?~`.
  func compact() -> [String] {
    if text.utf8.count == 8, text.utf8.allSatisfy({ 48...57 ~= $0 }) {
      return ["\(text.prefix(4))-\(text.dropFirst(4).prefix(2))-\(text.suffix(2))"]
    }
    if text.hasSuffix("?~") || text.hasSuffix("~?") {
      return ["\(text.dropLast(2))%"]
    }
    guard text.utf8.count == 5, text.hasSuffix("0s") else {
      return []
    }
    // The 1900s can be ten years or a hundred.
    return ["\(text.prefix(3))X"] + (text.hasSuffix("00s") ? ["\(text.prefix(2))XX"] : [])
  }

  /// `July 2022 to August 2022`, `1964–2008`.
  func range() -> [String] {
    for mark in [" to ", " until ", " - ", " – ", "–"] {
      guard let (left, right) = Self.halves(of: text, at: mark) else {
        continue
      }
      if let start = Self.single(left), let end = Self.single(right) {
        return ["\(start)/\(end)"]
      }
    }
    return []
  }

  /// `2022-07-28,2022-08-01`, without brackets.
  func list() -> [String] {
    guard text.contains(","), !text.hasPrefix("["), !text.hasPrefix("{") else {
      return []
    }
    let parts = text.split(separator: ",")
    let dates = parts.compactMap { Self.single(String($0)) }
    return dates.count == parts.count ? ["[\(dates.joined(separator: ","))]"] : []
  }

  static func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }

  /// The two digits that EDTF has for a month or season. Names may be cut to three letters or more.
  static func month(_ name: Substring) -> String? {
    let name = name.hasSuffix(".") ? name.dropLast() : name
    guard name.count >= 3 else {
      return nil
    }
    if let index = Day.monthNames.firstIndex(where: { $0.lowercased().hasPrefix(name) }) {
      return (index + 1).padded(to: 2)
    }
    return ["spring": "21", "summer": "22", "autumn": "23", "fall": "23", "winter": "24"][name]
  }

  /// The date that a text means, in EDTF or another recognised form.
  private static func single(_ text: String) -> String? {
    if EDTFParser.accepts(text) {
      return text
    }
    guard case .otherForm(_, let write) = HumanDate(text).error else {
      return nil
    }
    return write
  }

  private static func halves(of text: String, at mark: String) -> (String, String)? {
    let parts = text.split(separator: mark, omittingEmptySubsequences: false)
    return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
  }
}

extension EDTFParser {
  static func accepts(_ text: String) -> Bool {
    (try? EDTFParser(text: text).kind()) != nil
  }
}
