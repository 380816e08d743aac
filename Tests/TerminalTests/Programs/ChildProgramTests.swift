import Foundation
import Testing

@testable import Terminal

@Suite final class ChildProgramTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "stz-child-\(UUID().uuidString.prefix(8))")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  /// A file in the folder of this test.
  private func file(_ name: String, isExecutable: Bool) throws -> String {
    let file = folder.appending(path: name).path
    try Data().write(to: URL(filePath: file))
    try FileManager.default.setAttributes([.posixPermissions: isExecutable ? 0o755 : 0o644], ofItemAtPath: file)
    return file
  }

  /// Starts a shell with a script and its arguments.
  private func start(_ script: String, _ words: [String] = [], input: String = "") throws -> ChildProgram {
    try ChildProgram("/bin/sh", ["sh", "-c", script, "sh"] + words, .apart(input: Array(input.utf8)))
  }

  @Test func `a name is looked up in PATH and a path is not`() throws {
    let file = try file("there", isExecutable: true)
    #expect(try ChildProgram.find("there", in: "/no-such-folder:\(folder.path)") == file)
    #expect(try ChildProgram.find(file, in: "") == file)
    #expect(throws: ChildProgram.Failure.notFound("there")) { try ChildProgram.find("there", in: "/no-such-folder") }
    #expect(throws: ChildProgram.Failure.notFound("")) { try ChildProgram.find("", in: folder.path) }
  }

  @Test func `a file that is not executable differs from a missing one`() throws {
    _ = try file("locked", isExecutable: false)
    #expect(throws: ChildProgram.Failure.notExecutable("locked")) {
      try ChildProgram.find("locked", in: folder.path)
    }
    // A folder is not a program, although it may be entered.
    #expect(throws: ChildProgram.Failure.notFound(folder.path)) { try ChildProgram.find(folder.path, in: "") }
  }

  @Test func `words arrive unchanged and no shell expands them`() throws {
    let out = folder.appending(path: "out").path
    let words = ["a b", "$HOME; rm -rf *", "`x`", "", "沈阳"]
    let child = try start("for word; do echo \"<$word>\"; done > '\(out)'", words)
    #expect(child.wait(stopped: {}) == .exit(0))
    let lines = try String(contentsOfFile: out, encoding: .utf8).split(separator: "\n").map(String.init)
    #expect(lines == words.map { "<\($0)>" })
  }

  @Test func `the input arrives complete and ends`() throws {
    let out = folder.appending(path: "out").path
    let text = String(repeating: "0123456789abcdef", count: ChildProgram.longestInput / 16)
    let child = try start("cat > '\(out)'", input: text)
    #expect(child.wait(stopped: {}) == .exit(0))
    #expect(try String(contentsOfFile: out, encoding: .utf8) == text)
  }

  @Test(arguments: [("exit 0", ChildProgram.End.exit(0)), ("exit 3", .exit(3)), ("kill -9 $$", .signal(9))])
  func `the exit is reported`(text: String, end: ChildProgram.End) throws {
    #expect(try start(text).wait(stopped: {}) == end)
  }

  @Test func `a stopped child continues on request`() throws {
    let child = try start("kill -STOP $$; exit 4")
    var stops = 0
    #expect(child.wait(stopped: { stops += 1 }) == .exit(4))
    #expect(stops == 1)
  }

  @Test func `a detached child has its own session and no terminal`() throws {
    let out = folder.appending(path: "out").path
    let child = try start("cut -d' ' -f1,6,7 /proc/$$/stat > '\(out)'; echo noise; echo noise >&2")
    #expect(child.wait(stopped: {}) == .exit(0))
    let fields = try String(contentsOfFile: out, encoding: .utf8).split(whereSeparator: \.isWhitespace)
    // Process, session, terminal: the process leads its session, which has no terminal.
    #expect(fields == [Substring("\(child.process)"), Substring("\(child.process)"), "0"])
  }
}
