import Testing

@testable import YAMLText

/// Changes of a YAML text that touch only the lines that must change.
@Suite struct YAMLEditorTests {
  private static let dossier = """
    # yaml-language-server: $schema=x.json
    source: {title: 'A note', kind: note}  # ours

    bodies:
      seda:
        notes:
          - is: Call them   # by phone
            due: 2026-12-03

          # The second one.
          - "Write, or wait"
        facts: >-
          It is a long text
          in two lines.
    """

  private func edited(_ text: String, _ edit: (inout YAMLEditor) throws -> Void) throws -> String {
    var editor = try YAMLEditor(Array(text.utf8))
    try edit(&editor)
    return String(decoding: editor.bytes, as: UTF8.self)
  }

  private func expect(
    _ old: String, becomes new: String, in text: String = Self.dossier, _ edit: (inout YAMLEditor) throws -> Void
  ) throws {
    #expect(text.contains(old))
    #expect(try edited(text, edit) == text.replacing(old, with: new))
    // Files of Windows keep their line ends.
    let lines = { (text: String) in text.replacing("\n", with: "\r\n") }
    #expect(try edited(lines(text), edit) == lines(text.replacing(old, with: new)))
  }

  // MARK: - Scalars

  @Test func `a plain scalar stays plain`() throws {
    try expect("2026-12-03", becomes: "2026-12-10~") {
      try $0.set(["bodies", "seda", "notes", 0, "due"], to: "2026-12-10~")
    }
  }

  @Test(arguments: ["a: b", "a # b", "[x]", "- x", "", " x", "{", "*x", "&x", "!x", "'x", "line\nbreak", "x\u{202E}"])
  func `a text that cannot be plain is quoted`(text: String) throws {
    try expect("Call them   #", becomes: "\(YAMLScalar.quoted(text))   #") {
      try $0.set(["bodies", "seda", "notes", 0, "is"], to: text)
    }
  }

  @Test func `quotes stay the same`() throws {
    try expect("'A note'", becomes: "'It''s mine: all'") { try $0.set(["source", "title"], to: "It's mine: all") }
    try expect("\"Write, or wait\"", becomes: "\"Say \\\"no\\\"\"") {
      try $0.set(["bodies", "seda", "notes", 1], to: "Say \"no\"")
    }
  }

  @Test func `in braces a comma is quoted`() throws {
    try expect("kind: note}", becomes: "kind: \"a, b\"}") { try $0.set(["source", "kind"], to: "a, b") }
  }

  @Test func `a folded text stays folded`() throws {
    try expect("It is a long text\n      in two lines.", becomes: "One: line # here") {
      try $0.set(["bodies", "seda", "facts"], to: "One: line # here")
    }
    let long = Array(repeating: "twelve chars", count: 20).joined(separator: " ")
    let text = try edited(Self.dossier) { try $0.set(["bodies", "seda", "facts"], to: long) }
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 120 })
  }

  @Test func `a literal text stays literal`() throws {
    try expect("one\n  two", becomes: "1\n\n    2: #\n  3", in: "a: |-\n  one\n  two\nb: c\n") {
      try $0.set(["a"], to: "1\n\n  2: #\n3")
    }
    // The text had a line end, and the new one has none.
    try expect("|\n  one", becomes: "|-\n  two", in: "a: |\n  one\nb: c\n") { try $0.set(["a"], to: "two") }
    try expect("|  # why\n  one", becomes: "\" two\\n\\n\"  # why", in: "a: |  # why\n  one\nb: c\n") {
      try $0.set(["a"], to: " two\n\n")
    }
  }

  @Test func `a key without a value gets one`() throws {
    try expect("notes:\n", becomes: "notes: text\n", in: "a:\n  notes:\n  b: c\n") {
      try $0.set(["a", "notes"], to: "text")
    }
  }

  @Test func `the same value changes nothing`() throws {
    #expect(
      try edited(Self.dossier) { try $0.set(["bodies", "seda", "notes", 1], to: "Write, or wait") } == Self.dossier)
  }

  @Test func `characters of several bytes and a byte order mark are counted`() throws {
    try expect("b: 京", becomes: "b: 沈阳", in: "\u{FEFF}京: {a: 沈阳, b: 京}\nx: é\n") { try $0.set(["京", "b"], to: "沈阳") }
  }

  // MARK: - Insertion

  @Test func `a key is added at the end of its mapping`() throws {
    try expect("due: 2026-12-03\n", becomes: "due: 2026-12-03\n        state: done\n") {
      try $0.insert("state", .scalar("done"), into: ["bodies", "seda", "notes", 0])
    }
    try expect("kind: note}", becomes: "kind: note, published: \"2026-11-26\"}") {
      try $0.insert("published", .scalar("2026-11-26"), into: ["source"])
    }
    try expect("in two lines.", becomes: "in two lines.\nzones: {z: {}}") {
      try $0.insert("zones", .mapping([.init("z", .mapping([]))]), into: [])
    }
    try expect("{}", becomes: "{b: c}", in: "a: {}\n") { try $0.insert("b", .scalar("c"), into: ["a"]) }
    try expect("c,", becomes: "c, d: e", in: "a: {b: c, }\n") { try $0.insert("d", .scalar("e"), into: ["a"]) }
    try expect("c  # why", becomes: "c  # why\n  d: e", in: "a:\n  b: c  # why\n  # end\n") {
      try $0.insert("d", .scalar("e"), into: ["a"])
    }
  }

  @Test func `an item is added at the end of its list`() throws {
    try expect("\"Write, or wait\"", becomes: "\"Write, or wait\"\n      - {is: Third, due: today}") {
      try $0.append(
        .mapping([.init("is", .scalar("Third")), .init("due", .scalar("today"))]), to: ["bodies", "seda", "notes"])
    }
    try expect("[b]", becomes: "[b, \"3\"]", in: "a: [b]\n") { try $0.append(.scalar("3"), to: ["a"]) }
    try expect("- b\n", becomes: "- b\n- c\n", in: "a:\n- b\nx: y\n") { try $0.append(.scalar("c"), to: ["a"]) }
  }

  // MARK: - Removal

  @Test func `a key or an item is removed with its lines`() throws {
    try expect("        due: 2026-12-03\n", becomes: "") { try $0.remove(["bodies", "seda", "notes", 0, "due"]) }
    try expect("is: Call them   # by phone\n        due", becomes: "due") {
      try $0.remove(["bodies", "seda", "notes", 0, "is"])
    }
    try expect("      - \"Write, or wait\"\n", becomes: "") { try $0.remove(["bodies", "seda", "notes", 1]) }
    try expect("\n    facts: >-\n      It is a long text\n      in two lines.", becomes: "") {
      try $0.remove(["bodies", "seda", "facts"])
    }
    try expect("title: 'A note', ", becomes: "") { try $0.remove(["source", "title"]) }
    try expect(", kind: note", becomes: "") { try $0.remove(["source", "kind"]) }
    try expect("b, ", becomes: "", in: "a: [b, c]\n") { try $0.remove(["a", 0]) }
  }

  @Test func `a collection without its only part is empty`() throws {
    try expect("\n  b: c", becomes: " {}", in: "a:\n  b: c\nx: y\n") { try $0.remove(["a", "b"]) }
    try expect("\n  - b", becomes: " []", in: "a:\n  - b\nx: y\n") { try $0.remove(["a", 0]) }
    try expect("[b]", becomes: "[]", in: "a: [b]\n") { try $0.remove(["a", 0]) }
    try expect("b: c", becomes: "{}", in: "a:\n  - b: c\n  - d\n") { try $0.remove(["a", 0, "b"]) }
  }

  // MARK: - What is refused

  @Test func `nothing changes if a comment would be lost or there is no such place`() throws {
    #expect(throws: YAMLEditError.cannotEdit(YAMLPosition(line: 2, column: 9))) {
      try edited("a:\n  - is: b\n    # the day\n    due: c\n") { try $0.remove(["a", 0, "is"]) }
    }
    #expect(throws: YAMLEditError.cannotEdit(YAMLPosition(line: 1, column: 5))) {
      try edited("a: [b, # first\n  c]\n") { try $0.remove(["a", 0]) }
    }
    #expect(throws: YAMLEditError.noSuchPlace) { try edited("a: [b]\n") { try $0.set(["a", 1], to: "c") } }
    #expect(throws: YAMLEditError.noSuchPlace) { try edited("a: [b]\n") { try $0.set(["a"], to: "c") } }
    #expect(throws: YAMLEditError.noSuchPlace) {
      try edited("a: b\n") { try $0.insert("c", .scalar("d"), into: ["a"]) }
    }
    #expect(throws: YAMLEditError.keyExists("a")) {
      try edited("a: b\n") { try $0.insert("a", .scalar("d"), into: []) }
    }
  }

  @Test func `a text with a mistake is not changed`() throws {
    #expect(throws: YAMLEditError.unsound(YAMLProblem(.repeatedKey("a"), at: YAMLPosition(line: 2, column: 1)))) {
      try YAMLEditor(Array("a: b\na: c\n".utf8))
    }
    #expect(throws: YAMLEditError.empty) { try YAMLEditor(Array("# nothing\n".utf8)) }
    // A warning does not hinder.
    #expect(try edited("a: Block #3\nb: c\n") { try $0.set(["b"], to: "d") } == "a: Block #3\nb: d\n")
  }
}
