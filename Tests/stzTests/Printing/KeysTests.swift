import Testing

@Suite struct KeysTests {
  /// The lines with one blank where the columns are apart.
  private func rows(_ run: ProgramRun) -> [String] {
    run.lines.map { $0.split(separator: " ").joined(separator: " ") }
  }

  @Test func theKeysInForceArePrinted() throws {
    let config = try DataFolder()
    try config.configure("keys.yaml", "browsing:\n  sources: [x, f2]\n")
    let run = try ProgramRun("keys", environment: config.environment)
    #expect(run.end == .exit(0))
    #expect(run.errors.isEmpty)
    #expect(rows(run).contains("x, f2 sources Sources of the row or the value"))
    #expect(rows(run).contains("/ filter Filter the rows as you type"))
  }

  @Test func everyMistakeIsToldWithItsPlaceBesideWhatIsInForce() throws {
    let config = try DataFolder()
    try config.configure("keys.yaml", "browsing:\n  sources: [ctl-x]\n  fliter: [x]\n  reload: [f5]\n")
    let run = try ProgramRun("keys", environment: config.environment)
    #expect(run.end == .exit(0))
    #expect(run.errorLines.count == 2)
    #expect(run.errorLines.first?.contains("/stz/keys.yaml:2:13: “ctl-x” is no key") == true)
    #expect(run.errorLines.last?.contains("/stz/keys.yaml:3:3: There is no action “fliter”") == true)
    #expect(rows(run).contains("s sources Sources of the row or the value"))
    #expect(rows(run).contains("f5 reload Read the dossiers again"))
  }

  @Test func aFileThatCannotBeReadIsToldAndTheStandardKeysArePrinted() throws {
    let config = try DataFolder()
    try config.configure("keys.yaml/in-the-way", "")
    let run = try ProgramRun("keys", environment: config.environment)
    #expect(run.end == .exit(0))
    #expect(run.errorLines.count == 1)
    #expect(run.errors.contains("keys.yaml: This file cannot be read"))
    #expect(rows(run).contains("q close Close what is on top; else quit"))
  }

  @Test func theDefaultFileChangesNothing() throws {
    let config = try DataFolder()
    let file = try ProgramRun("keys", "--default-config").output
    try config.configure("keys.yaml", file)
    let run = try ProgramRun("keys", environment: config.environment)
    #expect(run.errors.isEmpty)
    #expect(run.output == (try ProgramRun("keys", environment: try DataFolder().environment)).output)
  }
}
