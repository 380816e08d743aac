import Foundation
import ZoneData

/// Shorter and longer ways to write the name of a body or a zone.
///
/// `KP IT Board` for the Khyber Pakhtunkhwa Information Technology Board, `Ministry of IT` for the Ministry of Information
/// Technology and Telecommunication, `Rapidev` for Rapidev DMCC.
struct NameVariants {
  private let tokenizer: Tokenizer
  private(set) var all: Set<String> = []

  private static let shortest = 4
  /// Of a Chinese name without its country.
  private static let shortestChinese = 6
  /// Of the phrases that can be abbreviated in a name.
  private static let mostPhrases = 3

  /// The variants of a name with its tokens.
  init(_ name: String, _ tokens: [Token], of record: KnownRecord, _ tokenizer: Tokenizer) {
    self.tokenizer = tokenizer
    guard name.utf8.allSatisfy({ $0 < 0x80 }) else {
      if name.unicodeScalars.contains(where: \.isHanCharacter) { all = chinese(name) }
      return
    }
    // Most names have neither, and are not cut any further.
    let isShort = tokens.indices.contains { tokenizer.rules[.abbreviations].match(tokens, at: $0) != nil }
    let isCut =
      record.kind == .zone || tokens.first?.text == "ministry" || tokens.contains { ["on", "in"].contains($0.text) }
    let hasForm = tokens.last.map { tokenizer.rules[.legalForms].has($0.text) || $0.shape == .mark } ?? false
    guard isShort || isCut || hasForm else { return }
    if record.kind == .zone { all = placed(name, record.text(.place)).union(stem(name)).union(headFirst(tokens, name)) }
    for form in all.union([name]) { all.formUnion(abbreviated(form)) }
    guard record.kind == .body else { return }
    // Of several spellings the first may be cut: another could end in the middle of a word group.
    let isFirst = name == record.displayName
    for form in all.union([name]) {
      if isFirst { all.formUnion(ministry(form)) }
      all.formUnion([withoutLegalForm(form), reversed(form), beside(form)].compactMap(\.self))
    }
  }

  /// A Chinese name with its usual abbreviations, and without the country if enough is left: 国立科技大学.
  private func chinese(_ name: String) -> Set<String> {
    let country = "巴基斯坦"
    var found = abbreviated(name)
    let rest = name.dropFirst(country.count)
    if name.hasPrefix(country), rest.count >= Self.shortestChinese, rest.first != "驻", rest.first != "伊" {
      found.formUnion(abbreviated(String(rest)).union([String(rest)]))
    }
    return found.filter { $0.count >= Self.shortest }
  }

  /// `IT Park in Islamabad` and `IT Park Islamabad` for the Islamabad IT Park; with the place, if the name has none.
  private func placed(_ name: String, _ place: String?) -> Set<String> {
    let tokens = tokenizer.tokens(of: name)
    guard let head = tokenizer.rules[.zones].match(tokens, endingAt: tokens.count), head.tokens.lowerBound > 0 else {
      return []
    }
    let kind = String(decoding: Array(name.utf8)[tokens[head.tokens.lowerBound].range.lowerBound...], as: UTF8.self)
    let printed = prefix(of: name, tokens, head.tokens.lowerBound)
    func isWhole(_ match: PhraseTable.Match?) -> Bool { match?.tokens.upperBound == head.tokens.lowerBound }
    let isPlace = isWhole(tokenizer.rules[.places].match(tokens, at: 0))
    // Only a country says so little that the place can stand for it: the Pakistan Digital City is that of Haripur.
    guard isPlace || isWhole(tokenizer.rules[.countries].match(tokens, at: 0)) else { return [] }
    guard let place = isPlace ? printed : place, place.utf8.allSatisfy({ $0 < 0x80 }), !place.contains(",") else {
      return []
    }
    return ["\(place) \(kind)", "\(kind) \(place)", "\(kind) in \(place)", "\(kind) Project in \(place)"]
  }

  /// `Techno Park of Allama Iqbal Industrial City` for the Allama Iqbal Industrial City Techno Park.
  private func headFirst(_ tokens: [Token], _ name: String) -> Set<String> {
    guard let head = tokenizer.rules[.zones].match(tokens, endingAt: tokens.count), head.tokens.lowerBound > 0 else {
      return []
    }
    let rest = prefix(of: name, tokens, head.tokens.lowerBound)
    let kind = String(decoding: Array(name.utf8)[tokens[head.tokens.lowerBound].range.lowerBound...], as: UTF8.self)
    return Set(["of", "at"].map { "\(kind) \($0) \(rest)" })
  }

  /// The one word before the head words of a zone, if it is a name: `Mindbridge`.
  private func stem(_ name: String) -> [String] {
    let (tokens, rules) = (tokenizer.tokens(of: name), tokenizer.rules)
    guard let head = rules[.zones].match(tokens, endingAt: tokens.count), head.tokens.lowerBound == 1,
      let word = tokens.first, word.text.utf8.count > Self.shortest, !rules[.generic].has(word.text),
      !rules[.notNames].has(word.text), !rules[.outside].has(word.text), rules[.places].match(tokens, at: 0) == nil,
      rules[.countries].match(tokens, at: 0) == nil, rules[.demonyms].match(tokens, at: 0) == nil
    else { return [] }
    return [prefix(of: name, tokens, 1)]
  }

  /// `Embassy of Z, Y` for the Embassy of Z in Y.
  private func beside(_ name: String) -> String? {
    guard let join = name.range(of: " in ") else { return nil }
    return name[..<join.lowerBound] + " " + name[join.upperBound...]
  }

  /// `Science and Technology Joint Working Group` for the Joint Working Group on Science and Technology.
  private func reversed(_ name: String) -> String? {
    guard let join = name.range(of: " on ") else { return nil }
    return name[join.upperBound...] + " " + name[..<join.lowerBound]
  }

  /// The name with each abbreviation for its phrase, and each phrase for its abbreviation.
  private func abbreviated(_ name: String) -> Set<String> {
    var found: Set<String> = []
    var open = [name]
    for _ in 0..<Self.mostPhrases {
      open = open.flatMap(exchanged).filter { $0 != name && found.insert($0).inserted }
    }
    return found
  }

  private func exchanged(_ name: String) -> [String] {
    let tokens = tokenizer.tokens(of: name)
    guard tokens.count > 1 else { return [] }
    return tokens.indices.compactMap { start in
      guard let match = tokenizer.rules[.abbreviations].match(tokens, at: start), match.tokens.count < tokens.count
      else { return nil }
      let range =
        tokens[match.tokens.lowerBound].range.lowerBound..<tokens[match.tokens.upperBound - 1].range.upperBound
      let bytes = Array(name.utf8)
      return String(
        decoding: bytes[..<range.lowerBound] + Array(match.value.utf8) + bytes[range.upperBound...], as: UTF8.self)
    }
  }

  /// The name of a company without `Ltd` and the like.
  private func withoutLegalForm(_ name: String) -> String? {
    let tokens = tokenizer.tokens(of: name)
    var end = tokens.count
    while end > 1, tokens[end - 1].shape == .mark || tokenizer.rules[.legalForms].has(tokens[end - 1].text) { end -= 1 }
    let short = prefix(of: name, tokens, end)
    let isOrdinary =
      end == 1 && (tokenizer.rules[.generic].has(tokens[0].text) || tokenizer.rules[.notNames].has(tokens[0].text))
    return end < tokens.count && short.utf8.count >= Self.shortest && !isOrdinary ? short : nil
  }

  /// The name of a ministry up to its first `and`, and with what it is for in front: `IT Ministry`.
  private func ministry(_ name: String) -> [String] {
    let tokens = tokenizer.tokens(of: name)
    guard tokens.first?.text == "ministry", tokens.count > 2, ["of", "for"].contains(tokens[1].text) else { return [] }
    let end = tokens.firstIndex { $0.text == "and" } ?? tokens.count
    guard end > 2 else { return [] }
    let subject = String(
      decoding: Array(name.utf8)[tokens[2].range.lowerBound..<tokens[end - 1].range.upperBound], as: UTF8.self)
    return [prefix(of: name, tokens, end), subject + " Ministry"]
  }

  private func prefix(of name: String, _ tokens: [Token], _ end: Int) -> String {
    end > 0 ? String(decoding: Array(name.utf8)[..<tokens[end - 1].range.upperBound], as: UTF8.self) : ""
  }
}
