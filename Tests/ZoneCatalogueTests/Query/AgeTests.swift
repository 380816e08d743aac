import TestSupport
import Testing

@testable import ZoneCatalogue
@testable import ZoneData

@Suite struct AgeTests {
  @Test(arguments: [
    (0, "0 d"), (30, "30 d"), (31, "1 mo"), (365, "11 mo"), (366, "12 mo"), (730, "23 mo"), (731, "2 y"), (1827, "5 y"),
  ])
  func `an age is shown in its largest useful unit`(days: Int, shown: String) {
    #expect(Age(days: days).inShort == shown)
  }

  @Test(arguments: [("18m", 548), ("2y", 730), ("90d", 90), ("0d", 0)] as [(String, Int?)])
  func `an age is written with its unit`(text: String, days: Int?) { #expect(Age(text)?.days == days) }

  @Test(arguments: ["", "m", "18", "18 m", "-1m", "1w", "1.5y", "99999y"])
  func `anything else is rejected`(text: String) { #expect(Age(text) == nil) }
}

/// The day of the present is 26 November 2026, so two years ago is 26 November 2024.
@Suite struct AgeQueryTests {
  private static let texts = [
    "old": "source: {title: t, kind: news, published: 2022-03-01}\nzones: {old: {name: Old, status: notified}}",
    "new":
      "source: {title: t, kind: news, published: 2026-10-01}\nzones: {new: {name: New, status: {is: operational, on: \"[..2025]\", planned: yes}}}",
    "none": "source: {title: t, kind: news}\nzones: {none: {name: Undated, status: licensed}}",
    "plan":
      "source: {title: t, kind: news, published: 2024-02-29}\nzones: {plan: {name: Plan, status: [licensed, {is: operational, on: \"[..2025]\", planned: yes}]}}",
    "people":
      "source: {title: t, kind: news, published: 2021-05-01}\nbodies: {b: {name: Body}}\npeople: {p: {name: Person, posts: [{body: b, title: Member}, {body: b, title: Clerk}]}}",
    "deal":
      "source: {title: t, kind: news, published: 2021-05-02}\nevents: {d: {name: Deal, kind: agreement, stage: signed}, m: {name: Met, kind: meeting}, f: {name: Done, kind: agreement, stage: completed}}",
  ]

  /// The last day of the year 9999 has not come, and no document is newer than the day for which it is shown.
  @Test func `a document is at most as new as today`() throws {
    let text = "source: {title: t, kind: news, published: 9999}\nzones: {z: {name: Z, status: notified}}"
    let seen = try Fixture.catalogue(["t": text]).rows(.zones, Query(), window: 0..<9).first?[.seen] ?? ""
    #expect(seen <= (try #require(Day.today).iso))
    let read =
      "source: {title: t, kind: news, published: 2022, read: 2022-12-31}\nzones: {z: {name: Z, status: notified}}"
    #expect(try Fixture.catalogue(["t": read]).rows(.zones, Query(), window: 0..<9).first?[.seen] == "2022-12-31")
  }

  /// What was read in March was not published in December.
  @Test func `a document is at most as new as the day on which it was read`() throws {
    let text =
      "source: {title: t, kind: news, published: 2022, read: 2022-03-05}\nzones: {z: {name: Z, status: notified}}"
    let catalogue = try Fixture.catalogue(["t": text])
    #expect(try catalogue.rows(.zones, Query(), window: 0..<9).map { $0[.seen] } == ["2022-03-05"])
    #expect(try catalogue.shown("z")?.value(.status)?.lastSeen == Day(iso: "2022-03-05"))
  }

  /// Eighteen months are 548 days, and 26 November 2026 less 548 days is 27 May 2025.
  @Test(arguments: [("since:18m", "2025-05-27"), ("until:0d", "2026-11-26"), ("since:2024", "2024")])
  func `a period ends so long ago or on a date`(text: String, date: String) throws {
    let filter = try catalogue().parse(text).filter
    #expect((filter.since ?? filter.until)?.text == date)
  }

  private func catalogue() throws -> Catalogue {
    let catalogue = try Fixture.catalogue(Self.texts)
    catalogue.measureAges(today: Day(year: 2026, month: 11, day: 26))
    return catalogue
  }

  /// A document that only mentions a zone does not say that its status still holds.
  @Test func `the age of a zone is that of its status`() throws {
    var texts = Self.texts
    texts["later"] = """
      source: {title: t, kind: news, published: 2026-11-01}
      zones: {old: {area: 9 acre}, none: {area: 9 acre}, new: {area: 9 acre}}
      """
    let rows = try Fixture.catalogue(texts).rows(.zones, Query(), window: 0..<9)
    let seen = Dictionary(uniqueKeysWithValues: rows.map { ($0.id.text, $0[.seen] ?? "") })
    #expect(seen == ["old": "2022-03-01", "plan": "2024-02-29", "none": "", "new": "2026-11-01"])
  }

  @Test(arguments: [
    ("stale:yes", ["none", "old", "plan"]), ("stale:no", ["new"]), ("age:>18m", ["old", "plan"]), ("age:<18m", ["new"]),
    ("age:>33m", ["old"]), ("seen:<2024", ["old"]), ("seen:>2024", ["new"]), ("seen:2024", ["plan"]),
    ("seen:2024-02", ["plan"]), ("-stale:yes", ["new"]), ("seen:>2022 seen:<2026", ["plan"]),
  ])
  func `terms about the newest document narrow a list`(query: String, ids: [String]) throws {
    let catalogue = try catalogue()
    let parsed = try catalogue.parse(query)
    #expect(parsed.problems.isEmpty)
    let rows = try catalogue.rows(.zones, Query(filter: parsed.filter), window: 0..<9)
    #expect(rows.map(\.id.text).sorted() == ids)
    #expect(try catalogue.parse(parsed.filter.text).filter == parsed.filter)
  }

  @Test(arguments: ["age:18m", "age:>soon", "seen:>", "seen:yesterday", "-age:>18m", "stale:perhaps"])
  func `a wrong term is reported`(query: String) throws {
    #expect(try catalogue().parse(query).problems.count == 1)
  }

  @Test func `the facet counts what it would leave`() throws {
    let counts = try catalogue().facetCounts(.zones, Query(), .stale)
    #expect(counts.map(\.value) == ["yes", "no"])
    #expect(counts.map(\.count) == [3, 1])
  }

  @Test func `a list is sorted by age`() throws {
    let order = ListOrder(.seen)
    let rows = try catalogue().rows(.zones, Query(order: order), window: 0..<9)
    #expect(rows.map(\.id.text) == ["old", "plan", "new", "none"])
  }

  /// The plan for 2025 is overdue, as its only document is of 2024; that of `new` is from a later day than the one planned.
  @Test func `what needs checking is listed, the oldest first`() throws {
    let rows = try catalogue().rows(.stale, Query(), window: 0..<99)
    let found = rows.map { [$0.id.text, $0["field"] ?? "", $0["value"] ?? "", $0["reason"] ?? "", $0["seen"] ?? ""] }
    #expect(
      found == [
        ["none", "status", "licensed", "old", ""], ["p", "posts", "Member", "old", "2021-05-01"],
        ["d", "stage", "signed", "old", "2021-05-02"], ["old", "status", "notified", "old", "2022-03-01"],
        ["plan", "status", "licensed", "old", "2024-02-29"], ["new", "status", "operational", "overdue", "2026-10-01"],
        ["plan", "status", "operational", "overdue", "2024-02-29"],
      ])
    let zones = try catalogue().parse("zone:plan").filter
    #expect(try catalogue().rows(.stale, Query(filter: zones), window: 0..<99).count == 2)
  }

  @Test func `later news makes a plan that has passed no matter`() throws {
    var texts = Self.texts
    texts["news"] = "source: {title: t, kind: news, published: 2026-02-01}\nzones: {plan: {status: under-construction}}"
    let catalogue = try Fixture.catalogue(texts)
    catalogue.measureAges(today: Day(year: 2026, month: 11, day: 26))
    #expect(try catalogue.rows(.stale, Query(), window: 0..<99).allSatisfy { $0.id.text != "plan" })
  }

  /// Who says by 2026 means before 2026 is over, or before it begins; it needs checking from its first day on.
  @Test func `a plan by a year is due from its beginning`() throws {
    for (on, listed) in [
      ("\"[..2026]\"", true), ("2026", false), ("\"[..2027]\"", false), ("\"[..2026-11-27]\"", false),
    ] {
      let text =
        "source: {title: t, kind: news, published: 2025-06-01}\nzones: {z: {name: Z, status: {is: operational, on: \(on), planned: yes}}}"
      let catalogue = try Fixture.catalogue(["t": text])
      catalogue.measureAges(today: Day(year: 2026, month: 11, day: 26))
      #expect(try catalogue.rows(.stale, Query(), window: 0..<9).count == (listed ? 1 : 0), "\(on)")
    }
  }

  @Test func `an incentive is listed in its last year`() throws {
    func text(_ until: String) -> String {
      "source: {title: t, kind: law, published: 2026-10-01}\nzones: {z: {name: Z, incentives: {is: relief, until: \(until)}}}"
    }
    for (until, listed) in [("2027-06", true), ("2026-11-26", true), ("2027-12", false), ("2026-06", false)] {
      let catalogue = try Fixture.catalogue(["t": text(until)])
      catalogue.measureAges(today: Day(year: 2026, month: 11, day: 26))
      let rows = try catalogue.rows(.stale, Query(), window: 0..<9)
      #expect(rows.map { $0["reason"] } == (listed ? ["ending"] : []), "\(until)")
    }
  }

  @Test func `a note of ours does not make a value younger`() throws {
    var texts = Self.texts
    texts["note"] =
      "source: {title: n, kind: note, published: 2026-11-25}\nzones: {old: {aliases: Older, status: {is: notified, inferred: why}}}"
    let catalogue = try Fixture.catalogue(texts)
    catalogue.measureAges(today: Day(year: 2026, month: 11, day: 26))
    let filter = try catalogue.parse("age:>33m").filter
    #expect(try catalogue.rows(.zones, Query(filter: filter), window: 0..<9).map(\.id.text) == ["old"])
    #expect(try catalogue.shown("old")?.value(.status)?.lastSeen == Day(year: 2022, month: 3, day: 1))
  }

  @Test func `the threshold can be changed`() throws {
    let catalogue = try catalogue()
    catalogue.measureAges(staleAfter: Age("6y"))
    #expect(try catalogue.count(of: .zones, Query(filter: catalogue.parse("stale:yes").filter)) == 1)
  }

  @Test func `as of a day ages are those on that day`() throws {
    let day = try #require(Day(year: 2022, month: 4, day: 1))
    let earlier = try catalogue().asOf(day)
    let rows = try earlier.rows(.zones, Query(filter: earlier.parse("stale:no").filter), window: 0..<9)
    #expect(rows.map(\.id.text) == ["old"])
  }
}

@Suite struct HeldPostTests {
  private static let texts = [
    "a": """
    source: {title: t, kind: news, published: 2022-08-06}
    bodies: {b: {name: Body, website: www.example.org}, c: {name: Council}}
    people:
      one: {name: One, posts: [{body: b, title: Chairman, on: 2021-02/2022-08}, {body: c, title: Member}]}
      two: {name: Two, posts: {body: b, title: Clerk}}
    """
  ]

  @Test func `held posts come first, and ended ones last with their end`() throws {
    let rows = try Fixture.catalogue(Self.texts).rows(.contacts, Query(), window: 0..<9)
    #expect(
      rows.map { [$0.name, $0[.held] ?? "", $0[.since] ?? "", $0[.until] ?? "", $0[.seen] ?? ""] } == [
        ["Body", "", "", "", "2022-08-06"], ["Two", "current", "", "", "2022-08-06"],
        ["One", "current", "", "", "2022-08-06"], ["One", "ended", "2021-02", "2022-08", "2022-08-06"],
      ])
    let cells = ColumnChoice(.contacts, [.name, .title]).shownCells(of: rows[3], nil)
    #expect(cells.map(\.text) == ["One", "Chairman · until Aug 2022"])
    #expect(cells.map(\.role) == [.dim, .dim])
  }

  @Test(arguments: [
    ("held:current", ["Two", "One"]), ("held:ended", ["One"]), ("-held:ended", ["Body", "Two", "One"]),
  ])
  func `posts are narrowed by whether they are held`(query: String, names: [String]) throws {
    let catalogue = try Fixture.catalogue(Self.texts)
    let filter = try catalogue.parse(query).filter
    #expect(try catalogue.rows(.contacts, Query(filter: filter), window: 0..<9).map(\.name) == names)
  }

  @Test func `a person with several posts is one person`() throws {
    let catalogue = try Fixture.catalogue(Self.texts)
    let rows = try catalogue.rows(.people, Query(), window: 0..<9)
    #expect(
      rows.map { [$0.name, $0[.title] ?? "", $0[.held] ?? ""] } == [
        ["One", "Member", "current"], ["Two", "Clerk", "current"],
      ])
    let counts = try catalogue.facetCounts(.contacts, Query(), .held)
    #expect(counts.map { "\($0.value) \($0.count)" } == ["current 2", "ended 1"])
  }
}
