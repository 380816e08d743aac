import ZoneData

/// The documents of a brief as a numbered list, in order of first use.
///
/// No footnotes: several readers print a footnote that is cited twice as two, with two numbers.
struct SourceList {
  private var numbers: [SourceID: Int] = [:]
  private var sources: [Source] = []

  /// The mark behind a value with these sources, with a blank before it: ` [1, ¶ 3; 2]`; empty without sources.
  mutating func mark(_ cited: [Citation]) -> String {
    guard !cited.isEmpty else { return "" }
    let marks = cited.map { citation in
      [String(number(of: citation.source)), citation.at.map { Markdown.escaped($0.inWords) }].compactMap { $0 }
        .joined(separator: ", ")
    }
    return " [\(marks.joined(separator: "; "))]"
  }

  /// The list, after a blank line; empty if nothing was cited.
  var text: String {
    guard !sources.isEmpty else { return "" }
    return "\n" + sources.enumerated().map { "\($0 + 1). \(Self.text(of: $1))\n" }.joined()
  }

  /// Publisher, title and date; the title is a link to the document if it has a web address.
  private static func text(of source: Source) -> String {
    let title = Markdown.escaped(source.title)
    let link = source.uri.map { "[\(title)](<\($0)>)" }
    let address = link == nil ? source.address.map(Markdown.escaped) : nil
    let parts = [
      source.publisher.map(Markdown.escaped), link ?? "“\(title)”", source.published?.inWords ?? "undated", address,
    ]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }

  private mutating func number(of source: Source) -> Int {
    if let number = numbers[source.id] { return number }
    sources.append(source)
    numbers[source.id] = sources.count
    return sources.count
  }
}
