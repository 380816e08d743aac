import Foundation
import Testing

/// Which folders of dossiers are read.
@Suite struct DataFoldersTests {
  private static func folder(_ zone: String) throws -> DataFolder {
    let folder = try DataFolder()
    try folder.write("source: {title: \(zone), kind: news}\nzones: {z-\(zone): {name: \(zone)}}\n", to: "\(zone).yaml")
    return folder
  }

  @Test func `a folder named by the environment must exist`() throws {
    let alpha = try Self.folder("alpha")
    let run = try ProgramRun("list", "zones", environment: ["STZ_DATA": "\(alpha.path):/nowhere/at/all"])
    #expect(run.end == .exit(74))
    #expect(run.output.isEmpty)
    #expect(run.errorLines == ["stz: there is no folder /nowhere/at/all; STZ_DATA names it; --data DIR overrides it"])
  }

  @Test func `one folder of the configuration is enough and the others are reported`() throws {
    let (alpha, config) = (try Self.folder("alpha"), try DataFolder())
    let environment = config.environment.merging(["STZ_DATA": ""]) { $1 }
    try config.configure("config.yaml", "data: [/nowhere/at/all, \(alpha.path)]\n")
    let run = try ProgramRun("list", "zones", environment: environment)
    #expect(run.end == .exit(0))
    #expect(run.output.contains("alpha") && !run.output.contains("Pakistan Digital City"))
    #expect(run.errorLines.count == 1)
    #expect(run.errors.contains("config.yaml:1:8: There is no folder /nowhere/at/all."))
    // Folders that the user did not name are not read.
    try config.configure("config.yaml", "data: [/nowhere/at/all]\n")
    let none = try ProgramRun("list", "zones", environment: environment)
    #expect(none.end == .exit(74))
    #expect(none.output.isEmpty)
    #expect(none.errors.contains("there is no folder /nowhere/at/all; config.yaml names it"))
  }

  @Test func `the user's own folder need not exist`() throws {
    let home = try DataFolder()
    let run = try ProgramRun("list", "zones", environment: ["STZ_DATA": "", "XDG_DATA_HOME": home.path])
    #expect(run.end == .exit(0))
    #expect(run.errors.isEmpty)
    #expect(run.output.contains("Pakistan Digital City"))
  }

  @Test func `a folder named twice is read once`() throws {
    let (alpha, place) = (try Self.folder("alpha"), try DataFolder())
    try FileManager.default.createSymbolicLink(atPath: place.file("link"), withDestinationPath: alpha.path)
    let folders = [alpha.path, place.file("link"), alpha.path + "/"]
    let run = try ProgramRun(of: Program.path, ["check"] + folders)
    #expect(run.lines == ["1 dossier, 1 record, 1 claim, 0 errors, 0 warnings"])
    let doctor = try ProgramRun(of: Program.path, ["doctor"] + folders.flatMap { ["--data", $0] })
    #expect(doctor.lines.count { $0.contains("the same folder as \(alpha.path)/, read once") } == 2)
  }

  @Test func `check and doctor report a file replaced by a later folder`() throws {
    let (first, second) = (try Self.folder("alpha"), try Self.folder("alpha"))
    try second.replace("name: alpha", with: "name: beta", in: "alpha.yaml")
    let folders = [first.path, second.path]
    let run = try ProgramRun(of: Program.path, ["check"] + folders)
    #expect(run.end == .exit(0))
    #expect(
      run.lines.first == "\(first.file("alpha.yaml")):1:1: warning: This file is not read because "
        + "\(second.file("alpha.yaml")) has the same name; rename one if both should count. [replaced]")
    #expect(run.lines.last?.hasPrefix("1 dossier, 1 record") == true)
    let doctor = try ProgramRun(of: Program.path, ["doctor"] + folders.flatMap { ["--data", $0] })
    #expect(
      doctor.output.contains(
        "\(first.path): 0 dossiers, 0 records, 1 not read, because later folders have files of the same names"))
    // A list does not report this.
    #expect(try ProgramRun(of: Program.path, ["list", "zones"] + folders.flatMap { ["--data", $0] }).errors.isEmpty)
  }
}
