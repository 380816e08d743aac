import Testing

@testable import ZoneData

@Suite struct DossierReaderTests {
  @Test func aValueIsTextOrAMappingWithItsAttributes() throws {
    let dossier = Fixture.dossier(
      """
      source:
        title: A paper
        kind: news
        language: en
        published: 2022-08-02
      zones:
        stz-haripur:
          place: Haripur
          status: {is: notified, at: 6, by: hamza, on: 2021-12}
      """)
    #expect(dossier.problems.isEmpty)
    #expect(dossier.source.title == "A paper")
    #expect(dossier.source.kind == .news)
    #expect(dossier.source.published?.text == "2022-08-02")
    let place = try #require(dossier.claims.first)
    #expect(place.value == .text("Haripur"))
    #expect(place.position == Claim.Position(line: 8, column: 12))
    let status = try #require(dossier.claims.last)
    #expect(status.value == .word("notified"))
    #expect(status.at == .paragraph(6))
    #expect(status.by == "hamza")
    #expect(status.on?.text == "2021-12")
  }

  @Test func aListOfValuesIsOneClaimEach() {
    let dossier = Fixture.dossier(
      """
      source: {title: t, kind: news}
      events:
        cptic:
          attendance:
            - {is: over 4500 representatives, at: 1}
            - 4500 firms
      """)
    #expect(dossier.problems.isEmpty)
    #expect(dossier.claims.map(\.value.text) == ["over 4500 representatives", "4500 firms"])
  }

  @Test func linksHaveARoleOrSeveral() {
    let dossier = Fixture.dossier(
      """
      source: {title: t, kind: news}
      events:
        cptic:
          bodies:
            stza: [organiser, host]
            zbra: {is: organiser, at: 1}
      """)
    #expect(dossier.problems.isEmpty)
    let expected: [Value] = [
      .link("stza", role: "organiser"), .link("stza", role: "host"), .link("zbra", role: "organiser"),
    ]
    #expect(dossier.claims.map(\.value) == expected)
    #expect(dossier.claims.last?.at == .paragraph(1))
  }

  @Test func aPostIsWrittenInParts() {
    let dossier = Fixture.dossier(
      """
      source: {title: t, kind: news}
      people:
        zhang-xiaodong:
          posts: {body: zbra, title: President, at: 7}
      """)
    #expect(dossier.problems.isEmpty)
    #expect(dossier.claims.map(\.value) == [.post(body: "zbra", title: "President")])
  }

  @Test(arguments: [
    ("zone: {}", 2, 1, "zones"),
    ("zones:\n  a:\n    provinse: PK-KP", 4, 5, "province"),
    ("zones:\n  a:\n    status: notifed", 4, 13, "notified"),
    ("zones:\n  a:\n    province: PK-KQ", 4, 15, "PK-KP"),
    ("zones:\n  a:\n    province: Sindh", 4, 15, "PK-SD"),
    ("events:\n  a:\n    date: {is: 2022, noet: x}", 4, 22, "note"),
    ("events:\n  a:\n    date: 2 August 2022", 4, 11, "2022-08-02"),
    ("events:\n  a:\n    attendance: 4,500 firms", 4, 17, "4500 firms"),
    ("events:\n  a:\n    date: [2022-07-28, 2022-08-01]", 4, 11, "\"[2022-07-28,2022-08-01]\""),
    ("events:\n  a:\n    bodies: {b: organizer}", 4, 17, "organiser"),
  ])
  func aMistakeIsFoundAtItsPlaceWithTheMend(text: String, line: Int, column: Int, mend: String) throws {
    let dossier = Fixture.dossier("source: {title: t, kind: news}\n" + text)
    #expect(dossier.problems.count == 1)
    let problem = try #require(dossier.problems.first)
    #expect([problem.line, problem.column] == [line, column], "\(problem.message)")
    #expect(problem.message.contains(mend), "\(problem.message)")
    #expect(problem.file == "doc.yaml")
  }

  @Test(arguments: [
    "zones: [a]", "zones: {A b: {}}", "zones: {a: text}", "zones: {a: {place: }}", "zones: {a: {place: \" \"}}",
    "zones: {a: {place: {at: 1}}}",
    "zones: {a: {place: {is: {x: y}}}}", "zones: {a: {place: {is: x, on: 2022}}}", "bodies: {a: {country: China}}",
    "zones: {a: {place: {is: x, corrects: y, because: z}}}", "people: {a: {posts: President}}",
    "people: {a: {posts: {body: b}}}", "same: {a: {is: b, because: c}}", "zones: {a: {bodies: b}}",
    "zones: {a: {place: {is: a, b}}}",
  ])
  func everyOtherMistakeIsAProblemToo(text: String) {
    let dossier = Fixture.dossier("source: {title: t, kind: news}\n\(text)\n")
    #expect(dossier.problems.count == 1, "\(dossier.problems.map(\.message))")
    #expect(dossier.claims.isEmpty)
    #expect(dossier.problems.allSatisfy { !$0.message.isEmpty && $0.severity == .error })
  }

  @Test func aMistakeCostsOnlyItsOwnValueAndNoneHidesTheNext() {
    let dossier = Fixture.dossier(
      """
      source: {title: t, kind: news, colour: red}
      zones:
        a:
          place: Haripur
          province: PK-XX
          status: [notified, foo]
        b: {place: Lahore, area: big}
      events: [no]
      """)
    #expect(dossier.claims.map(\.value.text) == ["Haripur", "notified", "Lahore"])
    #expect(dossier.problems.map(\.line) == [1, 5, 6, 7, 8])
  }

  @Test func aCorrectionNeedsItsReasonAndANote() throws {
    let good = Fixture.dossier(
      """
      source: {title: t, kind: note}
      bodies: {a: {name: {is: Shenxi, corrects: Shanxi, because: a misprint}}}
      """)
    #expect(good.problems.isEmpty)
    #expect(good.claims.first?.correction == Claim.Correction(corrects: "Shanxi", because: "a misprint"))
    let bare = Fixture.dossier("source: {title: t, kind: note}\nbodies: {a: {name: {is: b, corrects: c}}}")
    #expect(bare.problems.map(\.kind) == [.correctionWithoutReason])
    let reason = Fixture.dossier("source: {title: t, kind: note}\nbodies: {a: {name: {is: b, because: c}}}")
    #expect(reason.problems.map(\.kind) == [.reasonWithoutCorrection])
  }

  @Test(arguments: [
    (
      "{is: bb, because: the only zone, notified there}", Problem.Kind.unknownValueKey("notified there", nearest: nil),
      37
    ),
    ("{is: B b, because: x}", .badID("B b"), 9), ("{because: x}", .missingIs("same"), 4), ("bb", .missingIs("same"), 4),
    ("{is: bb}", .joinWithoutReason, 4),
  ])
  func aJoinIsCheckedLikeAnyValue(join: String, kind: Problem.Kind, column: Int) {
    let dossier = Fixture.dossier("source: {title: t, kind: note}\nsame:\n a: \(join)\n")
    #expect(dossier.problems.map(\.kind) == [kind])
    #expect(dossier.problems.first?.column == column + 1)
    #expect(dossier.joins.isEmpty)
  }

  @Test func aDossierWithoutASourceStillSaysWhatItSays() {
    let dossier = Fixture.dossier("zones: {a: {place: Haripur}}", id: "2022-paper")
    #expect(dossier.problems.map(\.kind) == [.missingSource])
    #expect(dossier.source.title == "2022-paper")
    #expect(dossier.claims.count == 1)
  }

  @Test func whatIsNotYAMLIsOneProblemAndGivesNothing() {
    let dossier = Fixture.dossier("source: {title: t}\nzones:\n\ta: b\n")
    #expect(dossier.claims.isEmpty)
    #expect(dossier.problems.count == 1)
    #expect(dossier.problems.first?.line == 3)
  }

  @Test func anEmptyFileSaysHowToBegin() {
    #expect(Fixture.dossier("").problems.map(\.kind) == [.empty])
  }
}

@Suite struct WrittenTextTests {
  /// A list has a line for a row, and SQLite ends a text at a zero byte.
  @Test func aValueIsOneLineAndHoldsNoZeroByte() throws {
    let record = try Fixture.record(
      "z", ["doc": "source: {title: T, kind: news}\nzones:\n  z: {name: \"a\\nb\\0c\"}\n"])
    #expect(record.displayName == "a b\u{FFFD}c")
  }
}
