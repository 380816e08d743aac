import Foundation
import Testing

extension OnTheTerminal {
  /// The completion of words, tried at the prompts of the shells themselves.
  @Suite struct CompletionTests {
    /// A shell that has the script, and starts with nothing else.
    enum Shell: String, CaseIterable {
      case bash, zsh, fish

      /// Writes what the shell starts with, and gives the command that starts it.
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
          // Its own guesses would stand on the screen whatever the script says.
          let start = "set -g fish_autosuggestion_enabled 0; function fish_prompt; echo -n '$ '; end\n"
          try folder.write(start + script, to: "start")
          return "exec fish --no-config -i -C 'source \(folder.file("start"))'"
        }
      }
    }

    /// A prompt of a shell that knows nothing but the program and its script.
    private struct Prompt {
      let session: TmuxSession
      /// Goes with the prompt.
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

    /// Types the beginning of a line, presses Tab, and waits until the line is another one.
    private func complete(_ typed: String, to wanted: String, _ session: TmuxSession) async throws {
      try session.type(typed)
      try await session.waitUntil("what was typed") { $0.first == "$ " + typed }
      try session.send("Tab")
      try await session.waitUntil("“\(wanted)”") { $0.first == "$ " + wanted }
      try session.send("C-e", "C-u")
      try await session.waitUntil("an empty prompt") { $0.first == "$" }
    }

    @Test(arguments: Shell.allCases)
    func wordsAreCompleted(shell: Shell) async throws {
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
    func whatADossierHoldsIsTextAndNoCommand(shell: Shell) async throws {
      let data = try DataFolder()
      let sector = "say $(touch \(data.file("run"))) `touch \(data.file("run"))` ${HOME} 'it'"
      try data.write(
        "source: {title: A, kind: news}\nzones: {z: {name: Z, sectors: \"\(sector)\"}}\n", to: "a.yaml")
      let prompt = try await prompt(shell)
      let session = prompt.session
      try session.type("stz list zones --data \(data.path) --sector sa")
      try session.send("Tab")
      try await session.waitUntil("the sector") { $0.joined().contains("${home}") || $0.joined().contains(#"{home\}"#) }
      #expect(!FileManager.default.fileExists(atPath: data.file("run")))
      #expect(FileManager.default.fileExists(atPath: prompt.home.path))
    }

    @Test(arguments: Shell.allCases)
    func whereThereIsNothingNothingIsSaid(shell: Shell) async throws {
      let prompt = try await prompt(shell)
      let session = prompt.session
      for line in ["stz list zones --data /nowhere/at/all --body s", "stz show no-such-record"] {
        try session.type(line)
        try session.send("Tab")
        // What is typed after it shows that the shell is done.
        try session.type("x")
        try await session.waitUntil("the line as it was, and no other") { lines in
          lines.filter { !$0.isEmpty } == ["$ " + line + "x"]
        }
        try session.send("C-e", "C-u")
        try await session.waitUntil("an empty prompt") { $0.first == "$" }
      }
    }
  }
}
