import TestSupport
import Testing

@testable import ZoneData

@Suite struct DossierReaderTests {
  @Test func `a value is text or a mapping with its attributes`() throws {
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

  @Test func `a list of values is one claim each`() {
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

  @Test(arguments: [
    ("stage: sined", "“stage” cannot be “sined”; did you mean “signed”?"),
    (
      "stage: frozen",
      "“stage” cannot be “frozen”; use announced, signed, under-way, completed, lapsed, cancelled, shelved."
    ),
    ("binding: maybe", "“binding” cannot be “maybe”; use yes, no."),
    ("amount: 5 usd", "“usd” is not a currency code of ISO 4217; did you mean “USD”?"),
    ("amount: 5 pebbles", "“pebbles” is not a currency code of ISO 4217; use one such as USD."),
  ])
  func `a mistake in a deal costs only its value`(line: String, message: String) {
    let dossier = Fixture.dossier(
      """
      source: {title: t, kind: news}
      events:
        deal:
          kind: contract
          \(line)
          place: Lahore
      """)
    #expect(dossier.problems.map(\.message) == [message])
    #expect(dossier.problems.map(\.line) == [5])
    #expect(dossier.claims.map(\.value.text) == ["contract", "Lahore"])
  }

  @Test func `links have one role or several`() {
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

  @Test func `a post is written in parts`() {
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
  func `a mistake is reported at its position with the fix`(text: String, line: Int, column: Int, fix: String) throws {
    let dossier = Fixture.dossier("source: {title: t, kind: news}\n" + text)
    #expect(dossier.problems.count == 1)
    let problem = try #require(dossier.problems.first)
    #expect([problem.line, problem.column] == [line, column], "\(problem.message)")
    #expect(problem.message.contains(fix), "\(problem.message)")
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
  func `every other mistake is a problem too`(text: String) {
    let dossier = Fixture.dossier("source: {title: t, kind: news}\n\(text)\n")
    #expect(dossier.problems.count == 1, "\(dossier.problems.map(\.message))")
    #expect(dossier.claims.isEmpty)
    #expect(dossier.problems.allSatisfy { !$0.message.isEmpty && $0.severity == .error })
  }

  @Test func `a mistake drops only its own value and hides no other mistake`() {
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

  @Test func `a correction needs its reason and a note`() throws {
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
  func `a join is checked like any value`(join: String, kind: Problem.Kind, column: Int) {
    let dossier = Fixture.dossier("source: {title: t, kind: note}\nsame:\n a: \(join)\n")
    #expect(dossier.problems.map(\.kind) == [kind])
    #expect(dossier.problems.first?.column == column + 1)
    #expect(dossier.joins.isEmpty)
  }

  /// Unicode scalars, because thousands of combining marks are one letter too.
  @Test(arguments: ["name", "aliases", "place", "sectors"])
  func `a name has at most three hundred characters`(field: String) {
    let dossier = { (name: String) in
      Fixture.dossier("source: {title: t, kind: news}\nzones: {a: {\(field): \(name), area: 1 acre}}")
    }
    #expect(dossier(String(repeating: "中", count: 300)).problems.isEmpty)
    for name in [String(repeating: "中", count: 301), "a" + String(repeating: "\u{301}", count: 300)] {
      #expect(dossier(name).problems.map(\.kind) == [.tooLong(field, count: 301, limit: 300)])
      #expect(dossier(name).claims.count == 1)
    }
  }

  @Test func `the title of an office is a name, and a fact is not`() {
    let long = String(repeating: "a", count: 301)
    let text = "source: {title: t, kind: news}\npeople: {p: {posts: {body: b, title: \(long)}, facts: \(long)}}"
    #expect(Fixture.dossier(text).problems.map(\.kind) == [.tooLong("posts", count: 301, limit: 300)])
  }

  @Test(arguments: [(200, true), (201, false)]) func `an id has at most two hundred letters`(count: Int, isOne: Bool) {
    #expect((RecordID(String(repeating: "a", count: count)) != nil) == isOne)
  }

  @Test func `a long text is shortened in the middle of a message`() throws {
    let key = String(repeating: "k", count: 1_000_000)
    let problem = try #require(Fixture.dossier("source: {title: t, kind: news}\n? \(key)\n: {}").problems.first)
    #expect(problem.message.hasPrefix("A dossier has no section “kkk"))
    #expect(problem.message.hasSuffix("use source, zones, bodies, events, people, same, different."))
    #expect(problem.message.count == 701)
  }

  @Test(arguments: [
    ("zones:\n a: {", "x%: 1, ", "}"), ("zones: {a: {place: [", "{is: a, x: 1}, ", "]}}"), ("zones: {", "A%: 1, ", "}"),
    ("zones: {a: {place: x, ", "place: x, ", "}}"), ("", "s%: 1\n", ""), ("zones: {a: {place: [", "&a x, ", "]}}"),
    ("zones: {a: {bodies: {", "B%: tenant, ", "}}}"), ("same: {", "a%: {is: b}, ", "}"),
  ])
  func `of very many problems the first hundred are reported and the others counted`(
    start: String, part: String, end: String
  ) {
    let many = (1...250).map { part.replacing("%", with: "\($0)") }.joined()
    let kind = start.hasPrefix("same") ? "note" : "news"
    let problems = Fixture.dossier("source: {title: t, kind: \(kind)}\n\(start)\(many)\(end)\n").problems
    #expect(problems.count == 101)
    #expect(problems.last?.kind == .moreProblems(150))
    #expect(problems.dropLast().allSatisfy { $0.code != "moreProblems" })
  }

  @Test(.timeLimit(.minutes(5))) func `a hundred thousand repeated keys are read in time`() {
    let text = "source: {title: t, kind: news}\n" + String(repeating: "a: 1\n", count: 100_000)
    #expect(Fixture.dossier(text).problems.count == 101)
  }

  @Test func `a dossier without a source still has its claims`() {
    let dossier = Fixture.dossier("zones: {a: {place: Haripur}}", id: "2022-paper")
    #expect(dossier.problems.map(\.kind) == [.missingSource])
    #expect(dossier.source.title == "2022-paper")
    #expect(dossier.claims.count == 1)
  }

  @Test func `a file that is not YAML is one problem and gives nothing`() {
    let dossier = Fixture.dossier("source: {title: t}\nzones:\n\ta: b\n")
    #expect(dossier.claims.isEmpty)
    #expect(dossier.problems.count == 1)
    #expect(dossier.problems.first?.line == 3)
  }

  @Test func `an empty file says how to begin`() {
    #expect(Fixture.dossier("").problems.map(\.kind) == [.empty])
  }

  @Test func `a value cut by a number sign is a warning and stays`() throws {
    let dossier = Fixture.dossier("source: {title: t}\nzones:\n  a:\n    name: Block #3 Technology Park\n")
    #expect(dossier.claims.map(\.value) == [.text("Block")])
    let problem = try #require(dossier.problems.first)
    #expect(dossier.problems.count == 1 && problem.severity == .warning)
    #expect([problem.line, problem.column] == [4, 11])
  }

  /// Certainly only: a year may end before a day in it.
  @Test(arguments: [
    ("2027-03-01", "2026-11-20", true), ("2027", "2026-12-31", true), ("2026-12", "2026-11-30", true),
    ("2026", "2026-11-20", false), ("2026-11-20", "2026-11-20", false), ("2026-11-20", "2026-11", false),
    ("2026-11-21/2026-11-30", "2026-11-20", true), ("\"[..2027-03-01]\"", "2026-11-20", false),
  ])
  func `a document read before it was published is a warning`(published: String, read: String, isWarned: Bool) {
    let dossier = Fixture.dossier("source: {title: t, published: \(published), read: \(read)}\nzones: {}\n")
    #expect(dossier.problems.map(\.severity) == (isWarned ? [.warning] : []))
  }

  @Test(arguments: [
    ("2026-11-28", true), ("2026-12", true), ("2027~", true), ("2026-11-27", false), ("2026-11", false),
    ("2026", false),
    ("\"[..2027]\"", false),
  ])
  func `a document of a day to come is a warning`(published: String, isWarned: Bool) throws {
    let today = try #require(Day(year: 2026, month: 11, day: 27))
    let text = "source:\n  title: t\n  published: \(published)\nzones: {}\n"
    let dossier = DossierReader.read(Array(text.utf8), id: "a", file: "a.yaml", today: today)
    #expect(dossier.problems.map(\.place) == (isWarned ? ["a.yaml:3:14"] : []))
    #expect(dossier.problems.allSatisfy { $0.severity == .warning })
  }
}
