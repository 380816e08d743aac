import Testing

@testable import stz

@Suite struct QuickStartTests {
  @Test(arguments: [
    [], ["--data", "a"], ["--data", "a b", "--data", "c"], ["--no-session"], ["--no-session", "--data", "a"],
    ["--data", ""],
  ])
  func `the quick parser agrees with the full parser`(arguments: [String]) throws {
    let command = try #require(StzCommand.parseAsRoot(arguments) as? StzCommand)
    #expect(DashboardStart(quick: arguments) == command.start)
  }

  @Test(arguments: [
    ["--data"], ["--data", "-x"], ["--data=a"], ["list"], ["a"], ["--"], ["-h"], ["--theme", "light"], ["--session"],
    ["--no-session", "--plain"], ["--data", "a", "list"],
  ])
  func `everything else is left to the parser`(arguments: [String]) {
    #expect(DashboardStart(quick: arguments) == nil)
  }
}
