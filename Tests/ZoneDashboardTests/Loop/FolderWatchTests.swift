import Foundation
import Terminal
import Testing

@testable import ZoneDashboard

@Suite struct FolderWatchTests {
  private func withFolder(_ test: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "stz-test-\(UUID())").path
    for name in ["data", "elsewhere"] {
      try FileManager.default.createDirectory(atPath: folder + "/" + name, withIntermediateDirectories: true)
    }
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try test(folder)
  }

  private func write(_ text: String, _ path: String, atomically: Bool = false) throws {
    try Data(text.utf8).write(to: URL(filePath: path), options: atomically ? .atomic : [])
  }

  /// Waits a moment: that a file is written is reported once the last program that inherited it closes it.
  private func happens(_ watch: FolderWatch) -> Bool {
    let end = ContinuousClock.now + .seconds(5)
    while .now < end {
      Wait.forAny(of: [watch.descriptor], for: end - .now)
      if watch.happened() { return true }
    }
    return false
  }

  @Test func `a file that is written in place or renamed is noticed`() throws {
    try withFolder { folder in
      let watch = FolderWatch(folders: [folder + "/data"])
      #expect(watch.fault == nil)
      try write("a", folder + "/data/a.yaml")
      #expect(happens(watch))
      try write("b", folder + "/data/a.yaml", atomically: true)
      #expect(happens(watch))
    }
  }

  /// With a folder that is made, which is one event: that a written file is closed may be reported much later, because
  /// a program that another test starts holds it open until it runs.
  @Test func `a change is reported once`() throws {
    try withFolder { folder in
      let watch = FolderWatch(folders: [folder + "/data"])
      #expect(!watch.happened())
      try FileManager.default.createDirectory(atPath: folder + "/data/inner", withIntermediateDirectories: false)
      #expect(happens(watch))
      #expect(!watch.happened())
    }
  }

  @Test func `a file beside the folder and beside the target of a link is not noticed`() throws {
    try withFolder { folder in
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/data/a.yaml", withDestinationPath: folder + "/elsewhere/a.yaml")
      let watch = FolderWatch(folders: [folder + "/data"])
      watch.watchLinks()
      try write("a", folder + "/elsewhere/other.yaml")
      try write("b", folder + "/beside.yaml")
      #expect(!watch.happened())
    }
  }

  /// A link to a file, one to a link with a relative target, and one to a file that does not exist yet.
  @Test func `the target of a link is noticed however it is saved`() throws {
    try withFolder { folder in
      let manager = FileManager.default
      try write("a", folder + "/elsewhere/a.yaml")
      try manager.createSymbolicLink(
        atPath: folder + "/data/a.yaml", withDestinationPath: folder + "/elsewhere/a.yaml")
      try manager.createSymbolicLink(atPath: folder + "/elsewhere/middle", withDestinationPath: "b.txt")
      try manager.createSymbolicLink(atPath: folder + "/data/b.yaml", withDestinationPath: "../elsewhere/middle")
      let watch = FolderWatch(folders: [folder + "/data"])
      watch.watchLinks()
      try write("b", folder + "/elsewhere/a.yaml")
      #expect(happens(watch))
      try write("c", folder + "/elsewhere/a.yaml", atomically: true)
      #expect(happens(watch))
      try write("d", folder + "/elsewhere/a.yaml")
      #expect(happens(watch))
      try write("e", folder + "/elsewhere/b.txt")
      #expect(happens(watch))
      try manager.removeItem(atPath: folder + "/elsewhere/middle")
      #expect(happens(watch))
    }
  }

  @Test func `a link that comes later is followed too`() throws {
    try withFolder { folder in
      let watch = FolderWatch(folders: [folder + "/data"])
      watch.watchLinks()
      try write("a", folder + "/elsewhere/a.yaml")
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/data/a.yaml", withDestinationPath: folder + "/elsewhere/a.yaml")
      #expect(happens(watch))
      try write("b", folder + "/elsewhere/a.yaml")
      #expect(happens(watch))
    }
  }

  @Test func `a folder that is a link is noticed when it leads elsewhere`() throws {
    try withFolder { folder in
      let manager = FileManager.default
      try manager.createSymbolicLink(atPath: folder + "/current", withDestinationPath: "data")
      let watch = FolderWatch(folders: [folder + "/current"])
      try manager.removeItem(atPath: folder + "/current")
      try manager.createSymbolicLink(atPath: folder + "/current", withDestinationPath: "elsewhere")
      #expect(happens(watch))
      try write("a", folder + "/elsewhere/a.yaml")
      #expect(happens(watch))
    }
  }
}
