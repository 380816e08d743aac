import Testing

/// Every command has help with working examples.
@Suite struct HelpTests {
  @Test(arguments: [
    "list", "show", "timeline", "brief", "note", "follow", "agenda", "new", "check", "schema", "keys", "themes",
    "doctor",
    "completions",
  ])
  func `the help of a command has examples that work`(command: String) throws {
    let help = try ProgramRun(command, "--help")
    #expect(help.end == .exit(0))
    let examples = help.lines.filter { $0.hasPrefix("  stz \(command)") }
    #expect(!examples.isEmpty)
    let (folder, journal) = (try DataFolder(), try DataFolder())
    try folder.configure("config.yaml", "views:\n  notified in Punjab: {filter: \"province:punjab status:notified\"}\n")
    for example in examples where !example.contains("~") && !example.contains("check ") && !example.contains(">") {
      let line = "cd \"$1\"; \"$0\" \(example.dropFirst("  stz ".count)) --data \"$2\""
      let isOfData = ["list", "show", "timeline", "brief", "note", "follow", "agenda", "new", "doctor"].contains(
        command)
      let run = try ProgramRun(
        of: "/bin/sh",
        [
          "-c", isOfData ? line : String(line.dropLast(" --data \"$2\"".count)), Program.path, folder.path,
          Program.seeds,
        ], environment: folder.environment.merging(["STZ_JOURNAL": journal.path]) { $1 })
      #expect(run.end == .exit(0), "\(example): \(run.errors)")
    }
  }
}
