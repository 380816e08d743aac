import Foundation
import Testing

@testable import Terminal

@Suite struct CommandTests {
  @Test(arguments: [
    ("vim", ["vim"]), ("  code   --wait ", ["code", "--wait"]), ("", []), ("   ", []),
    ("'/opt/my editor/ed' -x", ["/opt/my editor/ed", "-x"]), ("\"a b\"c", ["a bc"]), ("a\\ b", ["a b"]),
    ("emacs -q ''", ["emacs", "-q", ""]), ("\"a\\\"b\\n\"", ["a\"b\\n"]), ("'a\\b'", ["a\\b"]), ("'open", ["open"]),
    // Nothing is expanded as a shell would.
    ("ed; rm $HOME `x` *", ["ed;", "rm", "$HOME", "`x`", "*"]),
  ])
  func `a variable is split into words`(text: String, words: [String]) {
    #expect(CommandWords.split(text) == words)
  }

  @Test(arguments: [
    ("vi", ["vi", "+12", "d/a.yaml"]), ("vim", ["vim", "+12", "d/a.yaml"]),
    ("nvim -R", ["nvim", "-R", "+12", "d/a.yaml"]),
    ("nano", ["nano", "+12", "d/a.yaml"]), ("/usr/bin/emacs -nw", ["/usr/bin/emacs", "-nw", "+12", "d/a.yaml"]),
    ("micro", ["micro", "+12", "d/a.yaml"]), ("helix", ["helix", "+12", "d/a.yaml"]),
    ("hx", ["hx", "+12", "d/a.yaml"]),
    ("kak", ["kak", "+12", "d/a.yaml"]), ("code --wait", ["code", "--wait", "--goto", "d/a.yaml:12"]),
    ("codium", ["codium", "--goto", "d/a.yaml:12"]), ("kate", ["kate", "--line", "12", "d/a.yaml"]),
    ("subl -w", ["subl", "-w", "d/a.yaml:12"]), ("my-editor", ["my-editor", "d/a.yaml"]),
  ])
  func `an editor gets the line in its own way`(editor: String, words: [String]) {
    #expect(EditorCommand.words(["EDITOR": editor], in: "", file: "d/a.yaml", line: 12) == words)
  }

  @Test func `VISUAL goes before EDITOR and an empty one is ignored`() {
    #expect(EditorCommand.words(["VISUAL": "a", "EDITOR": "b"], in: "", file: "f", line: 1) == ["a", "f"])
    #expect(EditorCommand.words(["VISUAL": " ", "EDITOR": "b"], in: "", file: "f", line: 1) == ["b", "f"])
    #expect(EditorCommand.words(["EDITOR": ""], in: "", file: "f", line: 1) == nil)
    #expect(EditorCommand.words([:], in: "", file: "f", line: 1) == nil)
  }

  @Test func `without a named editor the first standard one in the path is used`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "stz-test-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for name in ["vi", "nano", "editor"] {
      let path = folder.appending(path: name).path
      #expect(FileManager.default.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o700]))
      #expect(EditorCommand.words([:], in: folder.path, file: "f", line: 3) == [name, "+3", "f"])
    }
    #expect(EditorCommand.words(["EDITOR": "joe"], in: folder.path, file: "f", line: 3) == ["joe", "+3", "f"])
  }

  @Test func `a file is never taken for an option`() {
    #expect(
      EditorCommand.words(["EDITOR": "vi"], in: "", file: "-c quit.yaml", line: 3) == ["vi", "+3", "./-c quit.yaml"])
    #expect(EditorCommand.words(["EDITOR": "ed"], in: "", file: "+9.yaml", line: 3) == ["ed", "./+9.yaml"])
  }

  private func browsers(_ environment: [String: String]) -> [[String]] {
    BrowserCommand.all(environment, address: "https://a.example/b?c=d").map(\.words)
  }

  @Test func `BROWSER comes first, with the address in its place`() {
    let found = browsers(["BROWSER": "w3m -M:firefox --new-tab %s:'/opt/a b/x' --url=%s", "DISPLAY": ":0"])
    let address = "https://a.example/b?c=d"
    #expect(
      Array(found.prefix(4)) == [
        ["w3m", "-M", address], ["firefox", "--new-tab", address], ["/opt/a b/x", "--url=\(address)"],
        ["xdg-open", address],
      ])
  }

  @Test func `without a display xdg-open is not tried`() {
    #expect(!browsers([:]).contains { $0.first == "xdg-open" })
    #expect(!browsers(["DISPLAY": ""]).contains { $0.first == "xdg-open" })
    #expect(browsers(["WAYLAND_DISPLAY": "wayland-0"]).first?.first == "xdg-open")
    #expect(browsers([:]).contains { $0.first == "w3m" })
  }

  @Test(arguments: [
    ("w3m", true), ("/usr/bin/lynx -x", true), ("elinks", true), ("firefox", false), ("xdg-open", false),
  ])
  func `text browsers are known`(name: String, isForTerminal: Bool) {
    #expect(BrowserCommand.all(["BROWSER": name], address: "http://a").first?.isForTerminal == isForTerminal)
  }
}
