import Testing

@Suite struct ThemesTests {
  @Test func `the shipped themes are listed with their files`() throws {
    let run = try ProgramRun("themes", environment: try DataFolder().environment)
    #expect(run.end == .exit(0))
    #expect(run.errors.isEmpty)
    #expect(Set(run.lines.compactMap { $0.split(separator: " ").first.map(String.init) }) == (try Program.themes()))
    #expect(run.lines.first?.hasPrefix("default ") == true)
    #expect(run.lines.allSatisfy { $0.hasSuffix(".yaml") })
  }

  @Test func `the user's themes are listed and their mistakes reported`() throws {
    let config = try DataFolder()
    try config.configure("themes/mine.yaml", "about: My own.\nroles:\n  text: bleu\n")
    try config.configure("themes/dark.yaml", "about: My dark.\nroles:\n  text: white on black\n")
    let run = try ProgramRun("themes", environment: config.environment)
    #expect(run.end == .exit(0))
    #expect(run.errorLines.count == 1)
    #expect(run.errors.contains("\(config.path)/stz/themes/mine.yaml:3:9: “bleu” is not a colour"))
    #expect(run.lines.contains { $0.hasPrefix("mine ") && $0.contains("My own.") })
    // The user's theme replaces the shipped one of the same name.
    #expect(run.lines.filter { $0.hasPrefix("dark ") }.map { $0.contains("My dark.") } == [true])
  }

  @Test func `a user's theme may be named`() throws {
    let config = try DataFolder()
    try config.configure("themes/mine.yaml", "roles: {text: default}\n")
    #expect(try ProgramRun("--theme", "mine", environment: config.environment).end == .exit(0))
    let unknown = try ProgramRun("--theme", "yours", environment: config.environment)
    #expect(unknown.end == .exit(2))
    #expect(unknown.errors.contains("mine"))
  }
}
