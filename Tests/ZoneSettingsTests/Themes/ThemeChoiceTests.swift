import Foundation
import TerminalCells
import Testing

@testable import ZoneSettings
@testable import ZoneViewModels

@Suite final class ThemeChoiceTests {
  private let root = FileManager.default.temporaryDirectory.appending(path: "stz-themes-\(UUID().uuidString)")

  deinit {
    try? FileManager.default.removeItem(at: root)
  }

  /// A shelf with two temporary folders.
  private func shelf(_ shipped: [String: String], _ own: [String: String] = [:]) throws -> ThemeShelf {
    let folders = try zip(["shipped", "own"], [shipped, own]).map { name, files in
      let folder = root.appending(path: name)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      for (file, text) in files {
        try text.write(to: folder.appending(path: file + ".yaml"), atomically: true, encoding: .utf8)
      }
      return folder.path
    }
    return ThemeShelf(folders: folders)
  }

  @Test func `rich colours are for terminals with 256 colours or more`() throws {
    let shelf = try shelf(["x": "roles: {text: red}\nrich: {text: \"#010203\"}"])
    let choice = ThemeChoice(shelf, name: "x")
    #expect(choice.wantsTrueColor)
    let rich = Color.rgb(1, 2, 3)
    let colours = [ColorDepth.none, .sixteen, .indexed256, .trueColor].map { choice.theme($0).style(.text).foreground }
    #expect(colours == [.indexed(1), .indexed(1), rich, rich])
  }

  @Test func `a theme without rich colours never asks for them`() throws {
    let choice = ThemeChoice(try shelf(["x": "roles: {text: red}"]), name: "x")
    #expect(!choice.wantsTrueColor)
    #expect(choice.theme(.trueColor).style(.text).foreground == .indexed(1))
  }

  @Test func `the user's theme replaces a shipped one of its name`() throws {
    let shelf = try shelf(["default": "roles: {text: red}"], ["default": "about: Mine.\nroles: {text: blue}"])
    #expect(shelf.read("default")?.theme.style(.text).foreground == .indexed(4))
    #expect(shelf.entries == [ThemeEntry(name: "default", about: "Mine.")])
  }

  @Test func `a broken theme is listed with its first mistake and looks plain`() throws {
    let shelf = try shelf(["a": "roles: {text: bleu, dim: red}", "b": "roles: {"])
    #expect(shelf.entries.map(\.name) == ["a", "b"])
    #expect(
      shelf.entries[0].problem?.hasSuffix(
        "/a.yaml:1:15: “bleu” is not a colour or attribute; write for example: bold bright-cyan on blue, or #5fd7ff.")
        == true)
    #expect(shelf.entries[1].problem?.contains("/b.yaml:") == true)
    #expect(ThemeChoice(shelf, name: "a").theme(.sixteen).style(.dim).foreground == .indexed(1))
    #expect(ThemeChoice(shelf, name: "b").message?.isError == true)
  }

  @Test func `a theme is chosen by name and an unknown one is plain`() throws {
    var choice = ThemeChoice(try shelf(["a": "roles: {text: red}", "b": "roles: {text: blue}"]), name: "a")
    choice.show("b")
    #expect(choice.theme(.sixteen).style(.text).foreground == .indexed(4))
    choice.show("gone")
    #expect(choice.theme(.sixteen) == .plain)
  }

  @Test func `a pipe in the folder is not a theme`() throws {
    let folder = root
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    #expect(mkfifo(folder.appending(path: "pipe.yaml").path, 0o600) == 0)
    #expect(ThemeShelf(folders: [folder.path]).entries.isEmpty)
  }
}
