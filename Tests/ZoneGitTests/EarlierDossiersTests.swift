import Foundation
import TestSupport
import Testing
import ZoneData

@testable import ZoneGit

/// The dossiers of a time, from git and from the times of files.
@Suite struct EarlierDossiersTests {
  private func zone(_ id: String, _ place: String) -> String {
    "source: {title: T, kind: news}\nzones:\n  \(id): {place: \(place)}\n"
  }

  private func earlier(_ folders: [String], _ start: ChangeStart) throws -> EarlierDossiers {
    try EarlierDossiers(of: folders, since: start, environment: Repository.environment)
  }

  private func texts(_ earlier: EarlierDossiers) -> [String: String] {
    Dictionary(uniqueKeysWithValues: earlier.texts.map { ($0.file.id.text, String(decoding: $0.bytes, as: UTF8.self)) })
  }

  /// Three commits on the 1st, the 5th and the 9th, and a change that is not committed.
  private func history(_ test: (Repository, _ commits: [String]) throws -> Void) throws {
    try Repository.with { repository in
      try repository.write(zone("x", "Lahore"), to: "a.yaml")
      try repository.write(zone("y", "Lahore"), to: "b.yaml")
      let first = try repository.commit("Begin", day: 1)
      try repository.write(zone("x", "Multan"), to: "a.yaml")
      let second = try repository.commit("Change a", day: 5)
      try repository.remove("b.yaml")
      try repository.write(zone("z", "Quetta"), to: "c.yaml")
      let third = try repository.commit("Replace b by c", day: 9)
      try repository.write(zone("w", "Gwadar"), to: "d.yaml")
      try test(repository, [first, second, third])
    }
  }

  @Test func `the state before a day is that of the last commit before it`() throws {
    try history { repository, _ in
      let found = try earlier([repository.folder], .moment(Repository.noon(4)))
      #expect(texts(found) == ["a": zone("x", "Lahore"), "b": zone("y", "Lahore")])
      #expect(found.missing == ["c", "d"])
      #expect(found.dates["a"] == Repository.noon(5))
      #expect(found.dates["b"] == Repository.noon(9))
      #expect(found.dates["c"] == Repository.noon(9))
      // It is not committed, so the time of the file counts.
      let written = try #require(found.dates["d"])
      #expect(written.timeIntervalSinceNow > -600)
      let later = try earlier([repository.folder], .moment(Repository.noon(6)))
      #expect(texts(later) == ["b": zone("y", "Lahore")])
      #expect(later.missing == ["c", "d"])
      // Nothing was committed by then.
      let before = try earlier([repository.folder], .moment(Repository.noon(1)))
      #expect(before.texts.isEmpty && before.missing == ["a", "c", "d"])
    }
  }

  @Test func `a revision names a state, an unknown one is an error`() throws {
    try history { repository, commits in
      let second = try earlier([repository.folder], .revision(commits[1]))
      #expect(texts(second) == ["b": zone("y", "Lahore")])
      let first = try earlier([repository.folder], .revision("HEAD~2"))
      #expect(first.texts.count == 2)
      let last = try earlier([repository.folder], .revision("HEAD"))
      #expect(last.missing == ["d"])
      for text in ["nowhere", "--all", ""] {
        #expect(throws: GitFailure.unknownRevision(text)) { try earlier([repository.folder], .revision(text)) }
      }
    }
  }

  @Test func `the texts of seen dossiers come from the commit of each folder`() throws {
    try history { repository, commits in
      let environment = Repository.environment
      let revisions = SeenTexts.revisions(of: [repository.folder, "/nonexistent"], environment: environment)
      #expect(revisions == [repository.folder: commits[commits.count - 1]])
      let found = SeenTexts.texts(
        of: ["a", "b", "none"], in: [repository.folder], at: [repository.folder: commits[0]], environment: environment)
      #expect(
        found.mapValues { String(decoding: $0, as: UTF8.self) } == ["a": zone("x", "Lahore"), "b": zone("y", "Lahore")])
      let lost = [repository.folder: String(repeating: "0", count: 40)]
      #expect(SeenTexts.texts(of: ["a"], in: [repository.folder], at: lost, environment: environment).isEmpty)
    }
  }

  @Test func `outside a repository the times of the files decide`() throws {
    try Fixture.withFolder { folder in
      for (name, day) in [("old", 2), ("new", 6)] {
        try Data(zone(name, "Lahore").utf8).write(to: URL(filePath: "\(folder)/\(name).yaml"))
        try FileManager.default.setAttributes(
          [.modificationDate: Repository.noon(day)], ofItemAtPath: "\(folder)/\(name).yaml")
      }
      let found = try earlier([folder], .moment(Repository.noon(4)))
      #expect(found.texts.isEmpty && found.missing == ["new"])
      #expect(found.dates == ["new": Repository.noon(6)])
      #expect(throws: GitFailure.unknownRevision("HEAD")) { try earlier([folder], .revision("HEAD")) }
    }
  }

  @Test func `a dossier that replaced one of another folder has its text as the earlier one`() throws {
    try Fixture.withFolder { shipped in
      try Data(zone("x", "Lahore").utf8).write(to: URL(filePath: shipped + "/a.yaml"))
      try FileManager.default.setAttributes([.modificationDate: Repository.noon(1)], ofItemAtPath: shipped + "/a.yaml")
      try Repository.with { repository in
        try repository.write(zone("y", "Lahore"), to: "b.yaml")
        try repository.commit("Begin", day: 2)
        try repository.write(zone("x", "Multan"), to: "a.yaml")
        try repository.commit("Copy a", day: 6)
        let found = try earlier([shipped, repository.folder], .moment(Repository.noon(4)))
        #expect(texts(found) == ["a": zone("x", "Lahore")] && found.missing.isEmpty)
        #expect(found.dates["a"] == Repository.noon(6))
      }
    }
  }

  @Test func `reading a repository runs no program that it names`() throws {
    try history { repository, _ in
      let trap = "\(repository.top)/trap"
      try Data("#!/bin/sh\ntouch '\(trap)-ran'\n".utf8).write(to: URL(filePath: trap))
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: trap)
      for key in [
        "core.fsmonitor", "core.pager", "diff.external", "diff.t.textconv", "filter.t.clean", "filter.t.smudge",
        "core.sshCommand",
      ] {
        _ = try repository.git.output(["config", key, trap], .writing)
      }
      try repository.write("*.yaml diff=t\n", to: ".gitattributes")
      _ = try earlier([repository.folder], .moment(Repository.noon(4)))
      #expect(!FileManager.default.fileExists(atPath: trap + "-ran"))
    }
  }

  @Test func `a missing git is the same as no repository`() throws {
    try history { repository, _ in
      let environment = Repository.environment.merging(["PATH": "/nonexistent"]) { $1 }
      let found = try EarlierDossiers(
        of: [repository.folder], since: .moment(Date(timeIntervalSinceNow: 600)), environment: environment)
      #expect(found.isEmpty)
    }
  }
}
