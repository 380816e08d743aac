/// Parts of ids made from texts.
package enum Slug {
  /// The words of a text in small letters without accents, as many as fit: `call-them`. Letters of other scripts are left
  /// out.
  package static func of(_ text: String, atMost limit: Int) -> String {
    let words = FoldedText.fold(text).split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
    var slug = ""
    for word in words {
      guard slug.utf8.count + word.utf8.count < limit || slug.isEmpty else { break }
      slug += (slug.isEmpty ? "" : "-") + word
    }
    return String(slug.prefix(limit))
  }
}

extension SourceID {
  /// A name, then the same with the numbers from 2 on.
  package static func numbered(_ name: String) -> some Sequence<SourceID> {
    (1...9999).lazy.map { number in SourceID(stored: number == 1 ? name : "\(name)-\(number)") }
  }
}
