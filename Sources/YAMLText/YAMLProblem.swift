/// A part of a YAML text that is invalid or not supported, with its position.
package struct YAMLProblem: Error, Hashable, Sendable {
  /// What is wrong, with the word of the text that it is about.
  package enum Kind: Hashable, Codable, Sendable {
    /// The text is not YAML, so nothing of the file is usable. The reason is libyaml's.
    case notYAML(String)
    /// The text is not UTF-8.
    case notUTF8
    case repeatedKey(String)
    case anchor(String)
    case alias(String)
    case tag(String)
    case mergeKey
    case secondDocument
    case keyNotText
    /// A `#` that is probably part of the text starts a comment.
    case cutByComment(String)
    /// Values are nested deeper than any of our formats needs, so nothing of the file is usable.
    case tooDeep(limit: Int)
  }

  package let kind: Kind
  package let position: YAMLPosition

  package init(_ kind: Kind, at position: YAMLPosition) {
    self.kind = kind
    self.position = position
  }

  /// The usual fix for an error of libyaml; empty for the rarer ones.
  private static func fix(for reason: String) -> String {
    let fixes = [
      ("cannot start any token", "indent with spaces, not tabs, and quote a value that begins with @, ` or %"),
      ("mapping values are not allowed", "quote a text that contains a colon"),
      ("could not find expected ':'", "a key needs a colon and a space after it"),
      (
        "did not find expected ',' or",
        "the bracket is not closed, or a text with a comma or “ #” is not quoted"
      ),
      ("unexpected end of stream", "a quote is not closed"),
      ("did not find expected node content", "the bracket is not closed"),
      ("did not find expected key", "the line is indented differently from the one before it"),
      ("control characters are not allowed", "remove the invisible character"),
    ]
    return fixes.first { reason.contains($0.0) }.map { "; \($0.1)" } ?? ""
  }

  /// One sentence that says what is wrong and how to fix it.
  package var message: String {
    switch kind {
    case .notYAML(let reason): "This is not YAML: \(reason)\(Self.fix(for: reason))."
    case .notUTF8: "The text is not UTF-8; save the file as UTF-8."
    case .repeatedKey(let key): "The key “\(key)” appears a second time; merge the two entries."
    case .anchor(let name): "Anchors such as “&\(name)” are not supported; write the value out."
    case .alias(let name): "Aliases such as “*\(name)” are not supported; write the value out."
    case .tag(let name): "Tags such as “\(name)” are not supported; remove it, every value is text."
    case .mergeKey: "The merge key “<<” is not supported; write the keys out."
    case .secondDocument: "A second document starts here; keep one document per file."
    case .keyNotText: "A key must be text."
    case .cutByComment(let text):
      "The value ends at the “#”\(text.isEmpty ? "" : ", after “\(text)”"); put it in quotes, or two spaces before a comment "
        + "and one after its “#”."
    case .tooDeep(let limit):
      "Values are nested more than \(limit) levels deep here; flatten them."
    }
  }
}
