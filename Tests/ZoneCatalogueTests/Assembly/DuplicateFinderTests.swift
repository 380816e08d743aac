import TestSupport
import Testing

@testable import ZoneData

@Suite struct DuplicateFinderTests {
  private func twins(_ bodies: String) -> [Problem.Kind] {
    Fixture.assembly(["a": "source: {title: t, kind: news}\nbodies: {\(bodies)}"]).likelyDuplicates.map(\.kind)
  }

  @Test func `a name of two records is reported`() {
    #expect(twins("a1: {name: SEDA}, b1: {aliases: seda}") == [.sameName("seda", "a1")])
    #expect(twins("a1: {name: SEDA, aliases: Seda}").isEmpty)
  }

  @Test func `names with one letter of difference are reported`() {
    let kind = Problem.Kind.nearName("Shenxi Corridor", "Shanxi Corridor", "a1")
    #expect(twins("a1: {name: Shanxi Corridor}, b1: {name: Shenxi Corridor}") == [kind])
    #expect(twins("a1: {name: Shanxi Corridor}, b1: {name: Shaanxi Corridors}").isEmpty)
    #expect(twins("a1: {name: IBM}, b1: {name: IBN}").isEmpty)
  }

  @Test(arguments: [
    ("Shenyang Area", "Shenyang Aera"), ("Shenyang Area", "Shenyang Areas"), ("Shenyang Area", "Shenyng Area"),
    ("Shenyang Area", "Shenyang Arxa"), ("Shenyang Area", "Sheynang Area"),
  ])
  func `an extra, missing, changed or swapped letter is one difference`(name: String, near: String) {
    #expect(twins("a1: {name: \(name)}, b1: {name: \(near)}") == [.nearName(near, name, "a1")])
  }

  /// Compares the result with a comparison of every name with every other.
  @Test func `no pair is missed`() {
    var random = RandomDossiers(seed: 7)
    let names = (0..<300).map { index in
      let letters = (0..<(7 + random.number(below: 3))).map { _ in random.one(of: ["a", "b", "中"]) }
      return DuplicateFinder.Name(
        record: RecordID(stored: "r\(100 + index / 2)"), printed: letters.joined(), file: "a.yaml",
        place: Claim.Position(line: index + 1, column: 1), kind: "body")
    }
    var expected: Set<[Int]> = []
    for (index, name) in names.enumerated() {
      for other in names[..<index] where other.record != name.record {
        let isNear =
          name.printed.count >= 8 && other.printed.count >= 8 && name.printed.first == other.printed.first
          && Spelling.distance(name.printed, other.printed, limit: 1) == 1
        guard name.printed == other.printed || isNear else { continue }
        expected.insert([name.record, other.record].compactMap { Int($0.text.dropFirst()) })
      }
    }
    let found = DuplicateFinder(different: [], mostPairs: .max).problems(among: names).map { problem -> [Int] in
      let other: RecordID =
        switch problem.kind {
        case .sameName(_, let other), .nearName(_, _, let other): other
        default: "r0"
        }
      return [100 + (problem.line - 1) / 2, Int(other.text.dropFirst()) ?? 0]
    }
    #expect(!expected.isEmpty)
    #expect(Set(found) == expected)
    #expect(found.count == expected.count)
  }

  @Test func `duplicates are warnings, one for each pair`() {
    let assembly = Fixture.assembly([
      "a": "source: {title: t, kind: news}\nbodies: {a1: {name: SEDA, aliases: Seda}, b1: {name: seda, aliases: SEDA}}"
    ])
    #expect(assembly.likelyDuplicates.map(\.severity) == [.warning])
    #expect(assembly.problems.isEmpty)
  }

  // MARK: - Many alike

  private func names(_ printed: [String]) -> [DuplicateFinder.Name] {
    printed.enumerated().map { index, name in
      DuplicateFinder.Name(
        record: RecordID(stored: "r\(index)"), printed: name, file: "a.yaml",
        place: Claim.Position(line: index + 1, column: 1), kind: "zone")
    }
  }

  /// Four records with a name are six pairs.
  @Test func ofManyWithOneNameSixPairsAreReportedAndTheRestCounted() {
    let found = DuplicateFinder(different: []).problems(among: names(Array(repeating: "Zone", count: 4000)))
    #expect(found.map(\.kind.isMore) == Array(repeating: false, count: 6) + [true])
    #expect(found.map(\.line) == [2, 3, 3, 4, 4, 4, 5])
    #expect(found.last?.kind == .moreAlike(3996))
    #expect(found.last?.message.hasPrefix("3,996 more records have such names; ") == true)
  }

  @Test func ofFiveWithOneNameTheLastIsCounted() {
    let found = DuplicateFinder(different: []).problems(among: names(Array(repeating: "Zone", count: 5)))
    #expect(found.map(\.kind.isMore) == Array(repeating: false, count: 6) + [true])
    #expect(found.last?.message.hasPrefix("1 more record has such a name; ") == true)
  }

  /// Four thousand names took a minute when each was compared with each.
  @Test(.timeLimit(.minutes(5)), arguments: [0, 11])
  func theTimeIsNearLinear(place: Int) {
    let plain = Array("Special Technology Zone")
    let many = (0..<4000).map { index in
      var letters = plain
      if place > 0, let letter = Unicode.Scalar(UInt32(0x4E00 + index)) { letters[place] = Character(letter) }
      return String(letters)
    }
    let found = DuplicateFinder(different: []).problems(among: names(many))
    #expect(found.count == 7)
    #expect(found.last?.kind == .moreAlike(4000 - 4))
  }

  @Test(.timeLimit(.minutes(5))) func aNameOfTwentyThousandLettersIsComparedInLinearTime() {
    let long = String(repeating: "ab", count: 10_000)
    let found = DuplicateFinder(different: []).problems(among: names([long, long + "c", "a"]))
    #expect(found.map(\.line) == [2])
  }

  /// Four thousand names of joined records took a second and a half when each was compared with each.
  @Test(.timeLimit(.minutes(5))) func theNamesOfOneRecordAreComparedInLinearTime() {
    let name = names(["Zone"])[0]
    #expect(DuplicateFinder(different: []).problems(among: Array(repeating: name, count: 60_000)).isEmpty)
  }

  @Test func twoGroupsAreCountedApart() {
    let both = Array(repeating: "Zone", count: 6) + Array(repeating: "Park", count: 7)
    let found = DuplicateFinder(different: []).problems(among: names(both)).filter(\.kind.isMore)
    #expect(found.map(\.kind) == [.moreAlike(2), .moreAlike(3)])
    #expect(found.map(\.line) == [5, 11])
  }

  // MARK: - Distinguished

  private static let namesakes =
    "source: {title: t, kind: news}\npeople: {p1: {name: Li Wei}, p2: {name: Li Wei}, p3: {name: Li Wei}}"

  @Test func `records that a note distinguishes are not reported`() {
    let note = "source: {title: t, kind: note}\ndifferent: {p1: {from: p2, because: one is a judge}}"
    let assembly = Fixture.assembly(["a": Self.namesakes, "n": note])
    #expect(assembly.problems.isEmpty)
    #expect(assembly.likelyDuplicates.map(\.kind) == [.sameName("Li Wei", "p1"), .sameName("Li Wei", "p2")])
    #expect(Fixture.assembly(["a": Self.namesakes]).likelyDuplicates.count == 3)
  }

  @Test(
    arguments: [
      ("news", "p1: {from: p2, because: x}", .differenceOutsideNote, "2:1"),
      ("note", "p1: {from: p2}", .differenceWithoutReason, "2:17"), ("note", "p1: {because: x}", .missingFrom, "2:17"),
      ("note", "p1: {is: p2, because: x}", .unknownValueKey("is", nearest: nil), "2:18"),
      ("note", "p1: {from: p9, because: x}", .unknownID("p9", nearest: "p1"), "2:13"),
    ] as [(String, String, Problem.Kind, String)])
  func `a mistake in distinguishing records is reported`(
    kind: String, entry: String, problem: Problem.Kind, place: String
  ) {
    let note = "source: {title: t, kind: \(kind)}\ndifferent: {\(entry)}"
    let problems = Fixture.assembly(["a": Self.namesakes, "n": note]).problems
    #expect(problems.map(\.kind) == [problem])
    #expect(problems.map { "\($0.line):\($0.column)" } == [place])
  }

  @Test func `joined records cannot be distinguished`() {
    let note = """
      source: {title: t, kind: note}
      same: {p1: {is: p2, because: x}}
      different: {p2: {from: p1, because: y}}
      """
    #expect(
      Fixture.assembly(["a": Self.namesakes, "n": note]).problems.map(\.kind) == [.joinedAndDifferent("p2", "p1")])
  }
}

extension Problem.Kind {
  fileprivate var isMore: Bool {
    if case .moreAlike = self { true } else { false }
  }
}
