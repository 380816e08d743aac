import Testing
import ZoneViewModels

@Suite struct ShellWordRoundTripTests {
  @Test(arguments: ["bash", "zsh", "fish"])
  func `the shell reads the word back`(shell: String) throws {
    let word = #"it's \' "$(id)" `id` $HOME \\ !! * ~ \"# + "'\u{301}; id; '\u{301}"
    let run = try ProgramRun(of: "/usr/bin/env", [shell, "-c", "printf %s \(ShellWord.of(word))"])
    #expect(Array(run.output.utf8) == Array(word.utf8), "make test-packages installs the shells")
  }
}
