import Foundation
import Testing

extension OnTheTerminal {
  /// Completion, tested at the prompts of the real shells.
  @Suite struct CompletionTests {
    /// A shell with the completion script and no other configuration.
    enum Shell: String, CaseIterable {
      case bash, zsh, fish

      /// Writes the shell's configuration, and returns the command that starts it.
      func prepare(in folder: DataFolder) throws -> String {
        let script = try ProgramRun("completions", rawValue).output
        switch self {
        case .bash:
          try folder.write("PS1='$ '\n" + script, to: "start")
          return "exec bash --noprofile --rcfile \(folder.file("start")) -i"
        case .zsh:
          try folder.write(script, to: "_stz")
          let start = "PS1='$ '; fpath=(\(folder.path) $fpath); autoload -Uz compinit; compinit -u -D\n"
          try folder.write(start, to: ".zshrc")
          return "ZDOTDIR=\(folder.path) exec zsh -d -i"
        case .fish:
          // Its own suggestions would be on the screen whatever the script prints.
          let start = "set -g fish_autosuggestion_enabled 0; function fish_prompt; echo -n '$ '; end\n"
          try folder.write(start + script, to: "start")
          return "exec fish --no-config -i -C 'source \(folder.file("start"))'"
        }
      }
    }

    /// The prompt of a shell that has only the program and its script.
    private struct Prompt {
      let session: TmuxSession
      /// Removed with the prompt.
      let home: DataFolder
    }

    private func prompt(_ shell: Shell, configuration: String = "") async throws -> Prompt {
      let folder = try DataFolder()
      try folder.configure("config.yaml", configuration)
      let version = try ProgramRun(of: "/usr/bin/env", [shell.rawValue, "--version"])
      try #require(version.end == .exit(0), "\(shell) is not installed: make test-packages")
      try FileManager.default.createSymbolicLink(atPath: folder.file("bin"), withDestinationPath: Program.folder)
      let session = try TmuxSession(
        .init(160, 30),
        environment: folder.environment.merging(["HOME": folder.path, "TERM": "xterm"]) { $1 })
      try await session.waitForShell()
      try session.type("clear; PATH=\"$HOME/bin:$PATH\" " + (try shell.prepare(in: folder)))
      try session.send("Enter")
      try await session.waitUntil("an empty prompt of \(shell)") { $0.filter { !$0.isEmpty } == ["$"] }
      return Prompt(session: session, home: folder)
    }

    /// Types the start of a line, presses Tab, and waits until the line changes.
    private func complete(_ typed: String, to wanted: String, _ session: TmuxSession) async throws {
      try session.type(typed)
      try await session.waitUntil("what was typed") { $0.first == "$ " + typed }
      try session.send("Tab")
      try await session.waitUntil("“\(wanted)”") { $0.first == "$ " + wanted }
      try session.send("C-e", "C-u")
      try await session.waitUntil("an empty prompt") { $0.first == "$" }
    }

    @Test(arguments: Shell.allCases)
    func `words are completed`(shell: Shell) async throws {
      let views = "views:\n  notified in Punjab: {filter: \"status:notified\"}\n"
      let prompt = try await prompt(shell, configuration: views)
      let behind = shell == .zsh ? "=" : ""
      let lines = [
        ("stz tim", "stz timeline"), ("stz config ch", "stz config check"), ("stz list zon", "stz list zones"),
        ("stz list zones --prov", "stz list zones --province\(behind)"),
        ("stz list zones --province pun", "stz list zones --province punjab"),
        ("stz list partners --province CN-L", "stz list partners --province CN-LN"),
        ("stz list zones --status under", "stz list zones --status under-construction"),
        ("stz list events --format=mark", "stz list events --format=markdown"),
        ("stz list events --sort date:d", "stz list events --sort date:desc"),
        ("stz list events --sort=date:d", "stz list events --sort=date:desc"),
        ("stz list events --body sed", "stz list events --body seda"),
        ("stz list zones --query province:pun", "stz list zones --query province:punjab"),
        ("stz list zones --query stat", "stz list zones --query status:"),
        ("stz list events --of zbra,cpt", "stz list events --of zbra,cptic"),
        ("stz show zbr", "stz show zbra"), ("stz timeline cpti", "stz timeline cptic"),
        ("stz show 2022-08-02-dip", "stz show 2022-08-02-diplomatic-insight-seda"),
        ("stz --theme high", "stz --theme high-contrast"),
        ("stz list --view not", #"stz list --view notified\ in\ Punjab"#),
        ("stz check \(prompt.home.path)/st", "stz check \(prompt.home.path)/stz/"),
      ]
      for (typed, wanted) in lines {
        try await complete(typed, to: wanted, prompt.session)
      }
    }

    @Test(arguments: Shell.allCases)
    func `text that a shell could read as more is not offered, whatever quote is open`(shell: Shell) async throws {
      let data = try DataFolder()
      let command = "touch \(data.file("run"))"
      let sectors = [
        "evil$(\(command))", "evil`\(command)`", "evil!!", "evil\"; \(command); \"", "evil'; \(command); '",
      ]
      let hostile = sectors.map { "'\($0.replacing("'", with: "''"))'" }.joined(separator: ", ")
      let zone = "{name: Z, sectors: [\(hostile), safe to say]}"
      try data.write("source: {title: A, kind: news}\nzones: {z: \(zone)}\n", to: "a.yaml")
      let prompt = try await prompt(shell)
      let options = "list zones --data \(data.path) --sector"
      try await complete("stz \(options) \"saf", to: "stz \(options) \"safe to say\"", prompt.session)
      for opening in ["", "\"", "'", "$'"] {
        try await expectNoCompletion(of: "stz \(options) \(opening)evil", prompt.session)
      }
      for opening in ["echo $(", "echo `", "echo \"$("] {
        try await expectNoCompletion(of: "\(opening)stz \(options) evil", prompt.session)
      }
      #expect(!FileManager.default.fileExists(atPath: data.file("run")))
    }

    @Test(arguments: Shell.allCases)
    func `without completions nothing is printed`(shell: Shell) async throws {
      let prompt = try await prompt(shell)
      let session = prompt.session
      for line in ["stz list zones --data /nowhere/at/all --body s", "stz show no-such-record"] {
        try await expectNoCompletion(of: line, session)
      }
    }

    private func expectNoCompletion(of line: String, _ session: TmuxSession) async throws {
      try session.type(line)
      try session.send("Tab")
      // More typed text shows that the shell is done.
      try session.type("x")
      try await session.waitUntil("the line as it was, and no other") { lines in
        lines.filter { !$0.isEmpty } == ["$ " + line + "x"]
      }
      try session.send("C-e", "C-u")
      try await session.waitUntil("an empty prompt") { $0.first == "$" }
    }
  }
}
