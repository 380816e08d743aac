import Testing

@Suite struct KeysTests {
  /// The lines with single blanks between columns.
  private func rows(_ run: ProgramRun) -> [String] {
    run.lines.map { $0.split(separator: " ").joined(separator: " ") }
  }

  @Test func `the keys in force are printed`() throws {
    let config = try DataFolder()
    try config.configure("keys.yaml", "browsing:\n  sources: [x, f2]\n")
    let run = try ProgramRun("keys", environment: config.environment)
    #expect(run.end == .exit(0))
    #expect(run.errors.isEmpty)
    #expect(rows(run).contains("x, f2 sources Sources of the row or the value"))
    #expect(rows(run).contains("/ filter Filter the rows as you type"))
  }

  @Test func `every mistake is reported at its position with the keys in force`() throws {
    let config = try DataFolder()
    try config.configure("keys.yaml", "browsing:\n  sources: [ctl-x]\n  fliter: [x]\n  reload: [f5]\n")
    let run = try ProgramRun("keys", environment: config.environment)
    #expect(run.end == .exit(0))
    #expect(run.errorLines.count == 2)
    #expect(run.errorLines.first?.contains("/stz/keys.yaml:2:13: “ctl-x” is not a key") == true)
    #expect(run.errorLines.last?.contains("/stz/keys.yaml:3:3: There is no action “fliter”") == true)
    #expect(rows(run).contains("s sources Sources of the row or the value"))
    #expect(rows(run).contains("f5 reload Read the dossiers again"))
  }

  @Test func `an unreadable file is reported and the standard keys are printed`() throws {
    let config = try DataFolder()
    try config.configure("keys.yaml/in-the-way", "")
    let run = try ProgramRun("keys", environment: config.environment)
    #expect(run.end == .exit(0))
    #expect(run.errorLines.count == 1)
    #expect(run.errors.contains("keys.yaml: This file cannot be read"))
    #expect(rows(run).contains("q close Close the popup, or quit"))
  }

  @Test func `the default file changes nothing`() throws {
    let config = try DataFolder()
    let file = try ProgramRun("keys", "--default-config").output
    try config.configure("keys.yaml", file)
    let run = try ProgramRun("keys", environment: config.environment)
    #expect(run.errors.isEmpty)
    #expect(run.output == (try ProgramRun("keys", environment: try DataFolder().environment)).output)
  }
}
