import Algorithms
import ZoneData

/// The place, date and agency with which the first paragraph of a story begins: `Islamabad, 2 August 2022 (TDI):`.
struct Dateline: Equatable {
  let text: String

  /// In bytes: the outlet in the brackets can be long.
  private static let longest = 120
  private static let shortestStory = 60
  /// Without a date or brackets, a headline such as `CPEC: …` looks the same but for its length.
  private static let shortestPlainStory = 140

  /// Nil if the text does not begin with one.
  init?(_ text: String) {
    guard let mark = Self.end(of: text) else { return nil }
    let head = text[..<mark]
    let hasSign = head.contains("(") || PublicationDate.first(in: String(head)) != nil
    let shortest = hasSign ? Self.shortestStory : Self.shortestPlainStory
    guard text[mark...].utf8.count >= shortest, Self.isPlace(head, hasSign: hasSign) else { return nil }
    self.text = String(head)
  }

  /// The date in it; nil if it is not whole.
  var published: EDTFDate? { PublicationDate.first(in: text) }

  /// The outlet in the brackets, if it is followed by another agency or the date: `(UrduPoint / Pakistan Point News - APP)`.
  var publisher: String? {
    guard let open = text.firstIndex(of: "("), text.contains("/"), published != nil else { return nil }
    let name = text[text.index(after: open)...].prefix { $0 != "/" && $0 != ")" }.trimming(while: \.isWhitespace)
    return name.isEmpty ? nil : String(name)
  }

  private static func end(of text: String) -> String.Index? {
    let head = text.prefix(longest)
    let ends = [": ", ":", " -- ", " – ", " — ", " - ", "–", "—", "۔ "].compactMap { head.range(of: $0)?.lowerBound }
    // Dashes also stand within the brackets.
    guard let open = head.firstIndex(of: "("), let close = head[open...].firstIndex(of: ")") else { return ends.min() }
    return ends.filter { $0 < open || $0 > close }.min()
      ?? (head[close...].count > 1 ? head.index(after: close) : nil)
  }

  private static func isPlace(_ head: Substring, hasSign: Bool) -> Bool {
    let words = head.split { $0.isWhitespace || $0 == "," }
    guard let first = words.first, words.count <= 14 else { return false }
    let place = words.prefix { !$0.contains("(") }
    guard place.count <= 6 else { return false }
    let letters = first.filter(\.isLetter)
    let isCapitals = letters.count >= 3 && letters.allSatisfy { $0.isUppercase && $0.isASCII }
    let isUrdu = first.unicodeScalars.first.map { (0x600...0x6FF).contains($0.value) } ?? false
    return isCapitals || hasSign && (first.first?.isUppercase ?? false) || isUrdu && place.count <= 4
  }
}
