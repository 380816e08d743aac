/// Parts of ids made from texts.
package enum Slug {
  /// The words of a text in small letters without accents, as many as fit: `call-them`. Letters of other scripts are left
  /// out, and a text that does not fit is not cut behind a word that joins.
  package static func of(_ text: String, atMost limit: Int) -> String {
    let words = FoldedText.fold(text).split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
    var (kept, length): ([Substring], Int) = ([], 0)
    for word in words {
      guard kept.isEmpty || length + word.utf8.count <= limit else {
        while kept.count > 1, let last = kept.last, joints.contains(last) { kept.removeLast() }
        break
      }
      kept.append(word)
      length += word.utf8.count + 1
    }
    return String(kept.joined(separator: "-").prefix(limit))
  }

  private static let joints: Set<Substring> = ["and", "of", "for", "the", "in", "on", "to", "with", "between"]
}

extension SourceID {
  /// A name, then the same with the numbers from 2 on.
  package static func numbered(_ name: String) -> some Sequence<SourceID> {
    (1...9999).lazy.map { number in SourceID(stored: number == 1 ? name : "\(name)-\(number)") }
  }
}
