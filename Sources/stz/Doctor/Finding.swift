/// One check and its result.
struct Finding: Encodable {
  enum State: String, Encodable {
    case fine
    /// Unusual, but not wrong.
    case note
    /// Wrong; `fix` says what to do.
    case problem
  }

  /// Scripts read the fix as `mend` (docs/shell.md).
  private enum CodingKeys: String, CodingKey {
    case name, value, state
    case fix = "mend"
  }

  let name: String
  let value: String
  let state: State
  let fix: String?

  /// A result that is fine, or only worth noting.
  init(_ name: String, _ value: String, isNote: Bool = false) {
    (self.name, self.value, state, fix) = (name, value, isNote ? .note : .fine, nil)
  }

  /// A problem, with how to fix it.
  init(_ name: String, _ value: String, fix: String) {
    (self.name, self.value, state, self.fix) = (name, value, .problem, fix)
  }
}

/// The findings on a topic.
struct FindingGroup: Encodable {
  let topic: String
  let findings: [Finding]

  /// Checks without a result are nil.
  init(_ topic: String, _ findings: [Finding?]) {
    self.topic = topic
    self.findings = findings.compactMap(\.self)
  }
}
