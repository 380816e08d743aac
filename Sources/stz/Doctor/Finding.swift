/// One thing that the doctor looked at, and what it found.
struct Finding: Encodable {
  /// How much it matters.
  enum State: String, Encodable {
    case fine
    /// Not as usual, but as it may be.
    case note
    /// Something does not work as it should; `mend` says what to do.
    case problem
  }

  let name: String
  let value: String
  let state: State
  let mend: String?

  /// A thing that is as it should be, or needs no more than to be told.
  init(_ name: String, _ value: String, isNote: Bool = false) {
    (self.name, self.value, state, mend) = (name, value, isNote ? .note : .fine, nil)
  }

  /// A thing that is wrong, and what to do.
  init(_ name: String, _ value: String, mend: String) {
    (self.name, self.value, state, self.mend) = (name, value, .problem, mend)
  }
}

/// What the doctor looked at, by topic.
struct FindingGroup: Encodable {
  let topic: String
  let findings: [Finding]

  /// Leaves out what there is nothing to say of.
  init(_ topic: String, _ findings: [Finding?]) {
    self.topic = topic
    self.findings = findings.compactMap(\.self)
  }
}
