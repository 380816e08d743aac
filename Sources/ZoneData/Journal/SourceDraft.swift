import Algorithms
import YAMLText

/// A new dossier with the data of its document and nothing that it says yet.
package struct SourceDraft: Sendable {
  package let title: String
  package var publisher: String?
  package var kind: Source.Kind
  package var published: EDTFDate?
  package var address: String?
  /// The day on which it is read.
  package let day: Day

  private static let longestSlug = 70

  package init(
    title: String, publisher: String?, kind: Source.Kind, published: EDTFDate?, address: String?, on day: Day
  ) {
    (self.title, self.publisher, self.kind, self.published) = (title, publisher, kind, published)
    (self.address, self.day) = (address, day)
  }

  /// The date, the publisher and the title.
  private var baseName: String {
    // A range or an uncertain date does not belong in a name.
    let date = published.map(\.text).flatMap { text in text.utf8.allSatisfy(Self.isOfDate) ? text : nil } ?? "undated"
    let words = Slug.of([publisher, title].compactMap(\.self).joined(separator: " "), atMost: Self.longestSlug)
    return [date, words].filter { !$0.isEmpty }.joined(separator: "-")
  }

  private static func isOfDate(_ byte: UInt8) -> Bool { (48...57).contains(byte) || byte == UInt8(ascii: "-") }

  /// The section `source` of the dossier alone.
  package var section: String {
    let source: [(SourceKey, String?)] = [
      (.title, YAMLScalar.of(title)), (.publisher, publisher.map(YAMLScalar.of)), (.kind, kind.rawValue),
      (.published, published?.inYAML), (.read, day.iso), (.address, address.map(YAMLScalar.of)),
    ]
    let lines = ["source:"] + source.compactMap { key, value in value.map { "  \(key.rawValue): \($0)" } }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The dossier, to be gone on with in an editor below what is known of the document.
  package var newDossier: NewDossier {
    let text = section + "\n" + Self.examples
    let line = text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex(of: "") ?? 0
    return NewDossier(name: baseName, text: text, words: "dossier of “\(title)”", line: line + 2)
  }

  /// The dossier with a text that says something already.
  package func newDossier(saying text: String) -> NewDossier {
    NewDossier(name: baseName, text: text, words: "dossier of “\(title)”")
  }

  private static let examples = """
    # What the document says, in its words, with the paragraph: headline and byline are 0, the text counts from 1.
    # Remove the first # of the lines that you need, and write the document's own ids and values.
    #zones:
    #  example-park:
    #    name: {is: Example Park, at: 1}
    #    province: {is: PK-PB, at: 1}
    #    status: {is: notified, on: 2026-11-18, at: 2}
    #    area: {is: over 90 acre, at: 3}
    #    bodies: {stza: authority}
    #events:
    #  example-signing:
    #    kind: memorandum
    #    date: {is: 2026-11-18, at: 2}
    #    bodies: {stza: signatory}

    """

  /// The documents among some that this one probably is: with the same address, or the same title.
  package func twins(among sources: [Source]) -> [Source] {
    let (title, address) = (DocumentIdentity.title(title), address.map(DocumentIdentity.address))
    return sources.filter { source in
      DocumentIdentity.title(source.title) == title
        || address != nil && source.address.map(DocumentIdentity.address) == address
    }
  }
}

/// What stays the same of a document however its title and address are written.
enum DocumentIdentity {
  /// The words without case, accents and punctuation.
  static func title(_ text: String) -> String {
    FoldedText.fold(text).split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }

  /// A web address without scheme, `www.`, final slash and place in the page.
  static func address(_ text: String) -> String {
    var rest = text.trimming(while: \.isWhitespace)
    for scheme in ["https://", "http://"] where rest.lowercased().hasPrefix(scheme) {
      rest = rest.dropFirst(scheme.count)
    }
    rest = rest.prefix { $0 != "#" }
    let host = rest.prefix { $0 != "/" && $0 != "?" }
    var path = rest.dropFirst(host.count)
    while path.hasSuffix("/") { path = path.dropLast() }
    let name = host.lowercased()
    return (name.hasPrefix("www.") ? String(name.dropFirst(4)) : name) + path
  }
}
