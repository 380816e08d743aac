/// Something in a YAML text that this reader does not take, with the place where it stands.
package struct YAMLProblem: Error, Hashable, Sendable {
  /// What is wrong.
  package enum Kind: Hashable, Codable, Sendable {
    /// The text is not YAML; nothing of the file can be used. The reason is libyaml's.
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
    /// Values stand deeper in each other than any of our formats needs; nothing of the file can be used.
    case tooDeep(limit: Int)
  }

  package let kind: Kind
  package let position: YAMLPosition

  /// Makes a problem at a position.
  package init(_ kind: Kind, at position: YAMLPosition) {
    self.kind = kind
    self.position = position
  }

  /// What one usually has to do about a complaint of libyaml's; empty for the rarer ones.
  private static func mend(of reason: String) -> String {
    let mends = [
      ("cannot start any token", "indent with blanks, not with tabs, and quote a value that begins with @, ` or %"),
      ("mapping values are not allowed", "quote a text that holds a colon"),
      ("could not find expected ':'", "a key needs a colon and a blank after it"),
      ("did not find expected ',' or", "the bracket is not closed, or a text with a comma is not quoted"),
      ("unexpected end of stream", "a quote is not closed"),
      ("did not find expected node content", "the bracket is not closed"),
      ("did not find expected key", "the line is indented unlike the one before it"),
      ("control characters are not allowed", "take out the invisible character"),
    ]
    return mends.first { reason.contains($0.0) }.map { "; \($0.1)" } ?? ""
  }

  /// One sentence that says what is wrong and how to mend it.
  package var message: String {
    switch kind {
    case .notYAML(let reason): "This is not YAML: \(reason)\(Self.mend(of: reason))."
    case .notUTF8: "The text is not UTF-8; save the file as UTF-8."
    case .repeatedKey(let key): "The key “\(key)” stands here a second time; join the two into one."
    case .anchor(let name): "The anchor “&\(name)” is not read; write the value out."
    case .alias(let name): "The alias “*\(name)” is not read; write the value out."
    case .tag(let name): "The tag “\(name)” is not read; leave it out, every value is text."
    case .mergeKey: "The merge key “<<” is not read; write the keys out."
    case .secondDocument: "A second document starts here; keep one document in a file."
    case .keyNotText: "A key must be text."
    case .tooDeep(let limit):
      "Values stand more than \(limit) levels deep here; write them flat."
    }
  }
}
