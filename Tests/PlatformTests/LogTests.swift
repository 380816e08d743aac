import Foundation
import Logging
import Testing

@testable import Platform

@Suite struct LogTests {
  private func withLog(level: Logger.Level = .warning, largest: Int = 1 << 20, _ test: (LogFile) throws -> Void) throws
  {
    let folder = FileManager.default.temporaryDirectory.appending(path: "stz-log-\(UUID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    try test(LogFile(path: folder.appending(path: "state/stz/stz.log").path, level: level, largest: largest))
  }

  private func logger(_ file: LogFile) -> Logger { Logger(label: "test") { _ in FileLogHandler(file: file) } }

  private func lines(_ path: String) throws -> [Substring] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
  }

  @Test func `no file is created before the first line`() throws {
    try withLog { file in
      logger(file).debug("a detail")
      #expect(!FileManager.default.fileExists(atPath: file.path))
      logger(file).warning("a fault")
      #expect(FileManager.default.fileExists(atPath: file.path))
    }
  }

  @Test func `a line has a time, process, level, source and message`() throws {
    try withLog { file in
      logger(file).error("two\nlines\u{1B}[31m", metadata: ["path": "/a b", "code": "13"])
      let line = try #require(try lines(file.path).first)
      let form = #/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z \[(\d+)\] error PlatformTests: (.*)/#
      let match = try #require(try form.wholeMatch(in: line))
      #expect(match.1 == "\(getpid())")
      #expect(match.2 == "two lines\u{FFFD}[31m code=13 path=/a b")
    }
  }

  @Test func `only the user may read the log`() throws {
    try withLog { file in
      logger(file).warning("a fault")
      let folder = (file.path as NSString).deletingLastPathComponent
      for (path, permissions) in [(file.path, 0o600), (folder, 0o700)] {
        let found = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(found == permissions, "\(path)")
      }
    }
  }

  @Test func `a full file is renamed and one old file is kept`() throws {
    try withLog(largest: 1000) { file in
      for number in 0..<40 { logger(file).warning("line \(number) \(String(repeating: "x", count: 100))") }
      let (now, old) = (try lines(file.path), try lines(file.path + ".1"))
      #expect(now.last?.contains("line 39 ") == true)
      #expect(now.count + old.count >= 8 && now.count + old.count < 16)
      for path in [file.path, file.path + ".1"] {
        #expect(try Data(contentsOf: URL(filePath: path)).count <= 1000)
      }
    }
  }

  @Test func `two programs share a file, and neither renames the other's new one`() throws {
    try withLog(largest: 1000) { file in
      let other = LogFile(path: file.path, level: .warning, largest: 1000)
      for number in 1...9 {
        logger(number.isMultiple(of: 2) ? file : other).warning("\(number) \(String(repeating: "x", count: 150))")
      }
      // Four of these lines fit into 1,000 bytes.
      let (now, old) = (try lines(file.path), try lines(file.path + ".1"))
      #expect(now.count == 1 && now[0].contains(": 9 "))
      #expect(old.count == 4 && old[0].contains(": 5 "))
    }
  }

  @Test func `a log that cannot be written is ignored`() {
    logger(LogFile(path: "/proc/none/stz.log", level: .warning)).warning("a fault")
    logger(LogFile(path: "/dev/full", level: .warning)).warning("a fault")
  }

  @Test(
    arguments: [
      (["HOME": "/h"], "/h/.local/state/stz/stz.log", .warning),
      (["HOME": "/h", "STZ_LOG": "debug"], "/h/.local/state/stz/stz.log", .debug),
      (["HOME": "/h", "STZ_LOG": "TRACE", "XDG_STATE_HOME": "/s"], "/s/stz/stz.log", .trace),
      (["HOME": "/h", "STZ_LOG": "loud", "XDG_STATE_HOME": "s"], "/h/.local/state/stz/stz.log", .warning),
    ] as [([String: String], String, Logger.Level)])
  func `the environment sets the path and the level`(environment: [String: String], path: String, level: Logger.Level)
    throws
  {
    let file = try #require(LogFile(environment: environment))
    #expect(file.path == path)
    #expect(file.level == level)
  }

  @Test func `there is no log without a home`() {
    #expect(LogFile(environment: ["STZ_LOG": "debug"]) == nil)
  }

  @Test(arguments: [
    (0, 0, "1970-01-01T00:00:00.000Z"), (1_659_484_800, 7, "2022-08-03T00:00:00.007Z"),
    (951_782_399, 999, "2000-02-28T23:59:59.999Z"),
  ])
  func `a timestamp is in UTC`(seconds: Int, milliseconds: Int, text: String) {
    #expect(Timestamp.text(seconds: seconds, milliseconds: milliseconds) == text)
  }

  @Test func `a tolerated failure returns nil`() {
    struct Fault: Error {}
    let value = logFailure(to: "read") { 1 }
    let none: Int? = logFailure(to: "read") { throw Fault() }
    #expect(value == 1)
    #expect(none == nil)
  }
}
