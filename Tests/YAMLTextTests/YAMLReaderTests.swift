import Testing
import YAMLText

@Suite struct YAMLReaderTests {
  @Test func `every scalar is text`() {
    let root = YAMLReader.read("a: 1\nb: yes\nc: 2022-08-02\nd: ~\ne:\n").root
    #expect(root?["a"]?.scalar == "1")
    #expect(root?["b"]?.scalar == "yes")
    #expect(root?["c"]?.scalar == "2022-08-02")
    #expect(root?["d"]?.scalar == "~")
    #expect(root?["e"]?.scalar == "")
  }

  @Test func `nodes and keys have a line and a column`() {
    let root = YAMLReader.read("zones:\n  沈: [a, bc]\n").root
    let entry = root?["zones"]?.mapping?.first
    #expect(entry?.keyPosition == YAMLPosition(line: 2, column: 3))
    #expect(entry?.value.sequence?.last?.position == YAMLPosition(line: 2, column: 10))
  }

  @Test func `an empty text has no root and no problem`() {
    for text in ["", "# only a comment\n"] {
      #expect(YAMLReader.read(text).root == nil)
      #expect(YAMLReader.read(text).problems.isEmpty)
    }
  }

  @Test(arguments: [
    ("a: 1\na: 2\n", YAMLProblem.Kind.repeatedKey("a"), 2, 1),
    ("a: &x 1\n", .anchor("x"), 1, 4),
    ("a: 1\nb: *x\n", .alias("x"), 2, 4),
    ("a: !!int 1\n", .tag("tag:yaml.org,2002:int"), 1, 4),
    ("a:\n  <<: b\n", .mergeKey, 2, 3),
    ("a: 1\n---\nb: 2\n", .secondDocument, 2, 1),
    ("? [a]\n: 1\nb: 2\n", .keyNotText, 1, 3),
  ])
  func `unsupported YAML is a problem`(text: String, kind: YAMLProblem.Kind, line: Int, column: Int) {
    let problem = YAMLProblem(kind, at: YAMLPosition(line: line, column: column))
    #expect(YAMLReader.read(text).problems == [problem])
  }

  @Test func `a mistake drops only its own value`() {
    let reading = YAMLReader.read("a: *x\nb: 2\nc: [1, *y, 3]\nb: 4\n")
    #expect(reading.root?["a"] == nil)
    #expect(reading.root?["b"]?.scalar == "2")
    #expect(reading.root?["c"]?.sequence?.compactMap(\.scalar) == ["1", "3"])
    #expect(reading.problems.count == 3)
  }

  @Test(arguments: ["a: [1, 2", "a: b: c", "\tx", "a: \"open", "%", "- a\nb: c"])
  func `broken YAML is one problem and no tree`(text: String) {
    let reading = YAMLReader.read(text)
    #expect(reading.root == nil)
    #expect(reading.problems.count == 1)
    guard case .notYAML = reading.problems.first?.kind else {
      Issue.record("expected notYAML, got \(reading.problems)")
      return
    }
  }

  @Test func `a byte order mark is not part of the text`() {
    let reading = YAMLReader.read([0xEF, 0xBB, 0xBF] + Array("a: 1\n".utf8))
    #expect(reading.problems.isEmpty)
    #expect(reading.root?["a"]?.scalar == "1")
  }

  @Test func `a byte that is not UTF-8 is reported at its position`() {
    let bytes = Array("a: 1\nb: 沈".utf8) + [0xFF] + Array("\n".utf8)
    let reading = YAMLReader.read(bytes)
    #expect(reading.root == nil)
    #expect(reading.problems == [YAMLProblem(.notUTF8, at: YAMLPosition(line: 2, column: 5))])
  }

  /// A lead byte without continuation bytes, as in Latin-1, and one at the end of the text.
  @Test(
    arguments: [
      ([0x61, 0x3A, 0x20, 0xE9, 0x62], 4), ([0xE9, 0x62, 0x63], 1), ([0x61, 0x3A, 0x20, 0xE6, 0xB2, 0x62], 4),
      ([0x61, 0x3A, 0x20, 0xE6, 0xB2], 4),
    ] as [([UInt8], Int)])
  func `a truncated character is reported at its start`(bytes: [UInt8], column: Int) {
    #expect(YAMLReader.read(bytes).problems == [YAMLProblem(.notUTF8, at: YAMLPosition(line: 1, column: column))])
  }

  @Test(arguments: [
    ("a:\n\tb: c", "spaces"), ("a: @b", "quote"), ("a: b: c", "quote"), ("a: [b", "closed"), ("a: \"b", "closed"),
    ("a\nb: c", "colon"),
  ])
  func `common YAML mistakes are reported with their fix`(text: String, fix: String) throws {
    let problem = try #require(YAMLReader.read(text).problems.first)
    #expect(problem.message.contains(fix), "\(problem.message)")
  }

  @Test func `a control character is not YAML`() {
    let reading = YAMLReader.read("a: \u{1B}[2J\n")
    #expect(reading.problems.count == 1)
    #expect(reading.problems.first?.position == YAMLPosition(line: 1, column: 4))
  }

  @Test(arguments: ["a: ", "? ", ""])
  func `deep nesting is one problem, found quickly`(before: String) {
    let reading = YAMLReader.read(before + String(repeating: "[", count: 1_000_000))
    #expect(reading.root == nil)
    #expect(reading.problems.map(\.kind) == [.tooDeep(limit: 32)])
  }

  @Test func `every problem says how to fix it`() {
    let kinds: [YAMLProblem.Kind] = [.notUTF8, .repeatedKey("a"), .anchor("a"), .alias("a"), .mergeKey]
    for kind in kinds {
      let message = YAMLProblem(kind, at: YAMLPosition(line: 1, column: 1)).message
      #expect(message.hasSuffix("."))
      #expect(message.contains(";"))
    }
  }

  @Test(
    arguments: [
      ("a: Block #3 Park", "Block", 4), ("a: Plot # 12, Islamabad\nb: x", "Plot", 4), ("- x\n- y\t#z", "y", 3),
      ("a: 沈阳 #2", "沈阳", 4), ("a: #3 Park", "", 3), ("b: {a: x #1\n}", "x", 8), ("a:   B   #3", "B", 6),
      ("a: Block #", "Block", 4), ("a: Block # 3\r\n", "Block", 4),
    ])
  func `a value that a number sign cuts is a problem`(text: String, kept: String, column: Int) {
    let reading = YAMLReader.read(text)
    #expect(reading.problems.map(\.kind) == [.cutByComment(kept)])
    #expect(reading.problems.first?.position.column == column)
    #expect(reading.root != nil)
  }

  /// What yamllint takes for a comment, a comment of its own line, and a sign that begins none.
  @Test(arguments: [
    "a: Block  # three", "a: x\n# a comment\nb: y", "a: C#", "a: \"Block #3\"", "a: 'x' # y", "a: # why\n  b: c",
    "a: [x] # y", "a: x#1", "a: |\n  Block #3\n", "a: Block  # ",
  ])
  func `a comment that is meant is none`(text: String) {
    #expect(YAMLReader.read(text).problems.isEmpty)
  }
}
