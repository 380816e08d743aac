import Foundation
import Testing
import ZoneData

/// Nothing is lost and nothing is half written if the program that writes to the journal is killed at any moment, or if two
/// write at once.
@Suite(.serialized) struct JournalKillTests {
  private static let writer = URL(filePath: Program.path).deletingLastPathComponent().appending(path: "JournalWriter")
    .path
  private static let shared = "source: {title: T, kind: note}\n# Ours.\nbodies:\n  seda:\n    notes:\n      - Start\n"

  private let folder: DataFolder

  init() throws { folder = try DataFolder() }

  private func start(_ arguments: [String], _ output: ChildPipe) throws -> pid_t {
    try Child.start(
      Self.writer, arguments, environment: Program.environment, descriptors: [output.writer, output.writer, 2])
  }

  private var dossiers: [Dossier] {
    DossierFolder.list([folder.path]).ordered.compactMap { $0.dossier(in: $0.bytes(settledAt: .max)).dossier }
  }

  /// Kills a writer once it has begun, after a while of up to five milliseconds; returns what it wrote by its own account.
  private func kill(_ mode: String, _ path: String, after moment: Int) throws -> [String] {
    let output = try ChildPipe()
    let child = try start([mode, path, "1000000", "word"], output)
    output.closeWriter()
    var first: UInt8 = 0
    #expect(read(output.reader, &first, 1) == 1)
    let end = ContinuousClock.now + .microseconds(moment)
    while ContinuousClock.now < end {}
    Glibc.kill(child, SIGKILL)
    let lines = "/" + output.readToEnd()
    _ = Child.wait(for: child)
    return lines.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }

  @Test func `a killed program leaves whole dossiers`() throws {
    for round in 0..<250 {
      let written = try kill("add", folder.path, after: round * 20)
      let found = dossiers
      #expect(found.count == written.count || found.count == written.count + 1, "round \(round)")
      #expect(written.allSatisfy { FileManager.default.fileExists(atPath: $0) })
      #expect(found.allSatisfy { $0.problems.isEmpty && $0.definitions.first?.claims.count == 1 }, "round \(round)")
      let hidden = try folder.contents().keys.filter { $0.hasPrefix(".") }
      // One at most: the next program removes it.
      #expect(hidden.count <= 1, "round \(round): \(hidden)")
      for dossier in found { try FileManager.default.removeItem(atPath: dossier.source.file) }
    }
  }

  @Test func `a dossier that is changed is whole and has every change if the program is killed`() throws {
    let file = folder.file("2026-11-26-note-seda.yaml")
    for round in 0..<250 {
      try folder.write(Self.shared, to: "2026-11-26-note-seda.yaml")
      let written = try kill("append", file, after: round * 20)
      let text = try String(contentsOfFile: file, encoding: .utf8)
      #expect(text.hasPrefix(Self.shared))
      let added = text.dropFirst(Self.shared.count).split(separator: "\n").map(String.init)
      #expect(added == (0..<added.count).map { "      - word \($0 + 1)" }, "round \(round)")
      #expect(added.count == written.count || added.count == written.count + 1, "round \(round)")
    }
  }

  @Test func `two programs that write at once lose nothing`() throws {
    try folder.write(Self.shared, to: "2026-11-26-note-seda.yaml")
    let (first, second) = (try ChildPipe(), try ChildPipe())
    let jobs = [("append", folder.file("2026-11-26-note-seda.yaml"), first), ("add", folder.path, second)]
    for (mode, path, output) in jobs {
      let children = try ["left", "right"].map { try start([mode, path, "40", mode == "add" ? "same" : $0], output) }
      output.closeWriter()
      #expect(children.map { Child.wait(for: $0) } == [0, 0])
    }
    let notes = dossiers.flatMap(\.definitions).flatMap(\.claims).map { Note($0).text }
    #expect(notes.count { $0.hasPrefix("left ") } == 40)
    #expect(notes.count { $0.hasPrefix("right ") } == 40)
    #expect(notes.count { $0.hasPrefix("same ") } == 80)
    #expect(dossiers.count == 81 && dossiers.allSatisfy(\.problems.isEmpty))
    #expect(try folder.contents().keys.allSatisfy { !$0.hasPrefix(".") })
  }
}
