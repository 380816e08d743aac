import Testing

@testable import Terminal

@Suite struct ChildProgramOutputTests {
  private func output(_ script: String, limit: Int = 1 << 20, time: Duration = .seconds(20)) throws
    -> ChildProgram.Output
  {
    try ChildProgram.output(of: ["/bin/sh", "-c", script], in: "", limit: limit, time: time)
  }

  @Test func `output, errors and exit code are returned`() throws {
    let output = try output("echo out; echo err >&2; exit 3")
    #expect(output.bytes == Array("out\n".utf8) && output.errors == Array("err\n".utf8))
    #expect(output.end == .exit(3) && !output.isTooLong)
  }

  @Test func `more than a pipe holds arrives whole`() throws {
    let output = try output("head -c 300000 /dev/zero; head -c 300000 /dev/zero >&2")
    #expect(output.bytes.count == 300_000 && output.end == .exit(0))
    #expect(output.errors.count == 1 << 16)
  }

  @Test func `endless output is ended at the limit`() throws {
    let output = try output("cat /dev/zero", limit: 100_000)
    #expect(output.isTooLong && output.end == nil)
  }

  @Test(arguments: ["exec sleep 60", "exec >&- 2>&-; exec sleep 60"])
  func `a program that does not end is ended after the time`(_ script: String) throws {
    let start = ContinuousClock.now
    #expect(try output(script, time: .milliseconds(300)).end == nil)
    #expect(ContinuousClock.now - start < .seconds(20))
  }

  @Test func `it reads no terminal`() throws { #expect(try output("cat; echo done").bytes == Array("done\n".utf8)) }

  @Test func `a missing program is reported by name`() {
    #expect(throws: ChildProgram.Failure.notFound("no-such-program")) {
      try ChildProgram.output(of: ["no-such-program"], in: "/bin", limit: 1, time: .seconds(1))
    }
  }
}
