import Foundation
import Testing

/// `--output FILE`.
@Suite struct OutputFileTests {
  private let folder: DataFolder

  init() throws { folder = try DataFolder() }

  private func zones(_ arguments: String...) throws -> ProgramRun {
    try ProgramRun(of: Program.path, ["list", "zones", "--format", "csv"] + arguments)
  }

  private func mode(_ name: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: folder.file(name))[.posixPermissions] as? Int
  }

  @Test func `a new file has the output and nothing else is left`() throws {
    let run = try zones("--output", folder.file("zones.csv"))
    #expect(run.end == .exit(0), "\(run.errors)")
    #expect(run.output.isEmpty && run.errors.isEmpty)
    #expect(try folder.contents() == ["zones.csv": Data(zones().output.utf8)])
  }

  /// The limit is 512 bytes. By default SIGXFSZ ends a program that reaches it.
  @Test(arguments: ["--output \"$1\"", ">\"$1\""])
  func `a file at its limit is a reported error`(output: String) throws {
    let script = "ulimit -f 1; \"$0\" list contacts --format json \(output)"
    let run = try ProgramRun(of: "/bin/sh", ["-c", script, Program.path, folder.file("events")])
    #expect(run.end == .exit(74))
    #expect(run.errors.hasSuffix("cannot be written: File too large\n"))
  }

  @Test(arguments: [("027", 0o640), ("077", 0o600)])
  func `a new file has the user's umask`(mask: String, expected: Int) throws {
    let script = "umask \(mask); \"$0\" list zones --output \"$1\""
    _ = try ProgramRun(of: "/bin/sh", ["-c", script, Program.path, folder.file("zones")])
    #expect(try mode("zones") == expected)
  }

  @Test func `a file is overwritten only with --force and keeps its permissions`() throws {
    try folder.write("mine", to: "zones.csv")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: folder.file("zones.csv"))
    let refused = try zones("--output", folder.file("zones.csv"))
    #expect(refused.end == .exit(74))
    #expect(refused.errorLines == ["stz: \(folder.file("zones.csv")) exists; --force overwrites it"])
    #expect(try folder.contents() == ["zones.csv": Data("mine".utf8)])
    #expect(try zones("--output", folder.file("zones.csv"), "--force").end == .exit(0))
    #expect(try folder.contents() == ["zones.csv": Data(zones().output.utf8)])
    #expect(try mode("zones.csv") == 0o640)
  }

  @Test func `a link stays a link`() throws {
    try folder.write("mine", to: "real.csv")
    try FileManager.default.createSymbolicLink(atPath: folder.file("link.csv"), withDestinationPath: "real.csv")
    #expect(try zones("--output", folder.file("link.csv"), "--force").end == .exit(0))
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.file("link.csv")) == "real.csv")
    #expect(try String(contentsOfFile: folder.file("real.csv"), encoding: .utf8) == zones().output)
  }

  @Test func `a hyphen is standard output and a device is written to`() throws {
    #expect(try zones("--output", "-").output == zones().output)
    #expect(try zones("--output", "/dev/stdout").output == zones().output)
    #expect(try zones("--output", "/dev/null").end == .exit(0))
    #expect(FileManager.default.fileExists(atPath: "/dev/null"))
    let attributes = try FileManager.default.attributesOfItem(atPath: "/dev/null")
    #expect(attributes[.type] as? FileAttributeType == .typeCharacterSpecial)
  }

  @Test func `a failed write is reported with the reason`() throws {
    let reasons = [
      folder.file("no/such/folder.csv"): "No such file or directory", folder.path: "Is a directory",
      "/dev/full": "No space left on device",
    ]
    for (path, reason) in reasons {
      let run = try zones("--output", path)
      #expect(run.end == .exit(74))
      #expect(run.errorLines == ["stz: \(path) cannot be written: \(reason)"])
    }
    #expect(try zones("--output", "").end == .exit(2))
  }

  /// Limits files to one block of 512 bytes, less than the list of bodies needs.
  @Test func `a partial file is removed`() throws {
    let cache = try DataFolder()
    let script = "trap '' XFSZ; ulimit -f 1; \"$0\" list bodies --output \"$1\""
    let run = try ProgramRun(
      of: "/bin/sh", ["-c", script, Program.path, folder.file("bodies")], environment: ["XDG_CACHE_HOME": cache.path])
    #expect(run.end == .exit(74))
    #expect(run.errorLines == ["stz: \(folder.file("bodies")) cannot be written: File too large"])
    #expect(try folder.contents().isEmpty)
  }

  @Test func `a brief and a timeline go to a file too`() throws {
    for command in [["brief"], ["timeline"], ["show", "seda"]] {
      let run = try ProgramRun(of: Program.path, command + ["--output", folder.file(command[0])])
      #expect(run.end == .exit(0), "\(run.errors)")
      let text = try String(contentsOfFile: folder.file(command[0]), encoding: .utf8)
      #expect(try text == ProgramRun(of: Program.path, command).output)
    }
  }
}
