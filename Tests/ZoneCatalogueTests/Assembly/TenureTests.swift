import Foundation
import TestSupport
import Testing

@testable import ZoneCatalogue
@testable import ZoneData

@Suite struct OfficeTests {
  @Test(arguments: [
    ("Chairman", "Chairperson"), ("Chairwoman", "chairman"), ("CEO", "Chief Executive Officer"),
    ("Ambassador to China", "Ambassador of Pakistan to the People's Republic of China"),
    ("Director-General", "Director General"), ("Pakistan's Ambassador to China", "Ambassador"),
    ("Federal Minister for Finance", "Minister for Finance"), ("The Chairman of the Board", "Chairman"),
    ("Federal Minister for Science & Technology", "Minister for Science and Technology"),
  ])
  func `titles of one office`(title: String, other: String) {
    #expect(Office(title: title) == Office(title: other))
    #expect(Office(title: title).isSingle)
  }

  @Test(arguments: [
    ("Acting Chairman", "Chairman"), ("Minister of State for Finance", "Minister for Finance"),
    ("Vice Chairman", "Chairman"), ("Deputy Ambassador", "Ambassador"),
    ("Interim Chairman", "Chairman"), ("Secretary to the Ambassador", "Ambassador"),
    ("Assistant to Ambassador", "Ambassador"), ("Interim Ambassador", "Ambassador"),
    ("Governor of Sindh", "Governor of Punjab"), ("Chairman of the audit committee", "Chairman of the Board"),
    ("Minister for Finance", "Minister for Education"), ("President of Government Affairs", "President"),
  ])
  func `titles of two offices`(title: String, other: String) {
    #expect(Office(title: title) != Office(title: other))
  }

  @Test(arguments: [
    "Vice Mayor", "Director", "Minister Counsellor", "First Secretary", "Member", "Minister of State for IT",
  ])
  func `offices that several may hold at once`(title: String) {
    #expect(!Office(title: title).isSingle)
  }
}

@Suite struct TenureTests {
  /// A document that gives people posts at a body `b`, each as `title` or `{title: …, on: …}`.
  private static func paper(_ published: String, _ people: [String: String], kind: String = "news") -> String {
    let lines = people.sorted { $0.key < $1.key }.map {
      "  \($0.key): {name: \($0.key), posts: {body: b, \($0.value)}}\n"
    }
    return
      "source: {title: t, kind: \(kind)\(published.isEmpty ? "" : ", published: \(published)")}\nbodies: {b: {name: Body}}\npeople:\n"
      + lines.joined()
  }

  private func tenures(_ id: String, _ texts: [String: String]) throws -> [Tenure] {
    try Fixture.record(id, texts).values(.posts).compactMap(\.tenure)
  }

  @Test(arguments: [
    ("2022-04", "Body · until Apr 2022"), ("\"[..2023-02-08]\"", "Body · until Feb 2023 or before"),
  ])
  func `the end in the words of a document`(until: String, words: String) throws {
    let text = Self.paper("2024-01-01", ["a": "title: Member, until: \(until)"])
    let shown = try ShownRecord(Fixture.record("a", ["x": text]), claimCount: 1)
    let post = try #require(shown.value(.posts))
    #expect(post.inWords { $0 == "b" ? "Body" : $0.text } == "Member, \(words)")
  }

  @Test func `claims about one office form one tenure`() throws {
    let found = try tenures(
      "a",
      [
        "x": Self.paper("2021-03-01", ["a": "title: Chairperson, on: 2021-02/.."]),
        "y": Self.paper("2022-07-31", ["a": "title: Chairman"]),
        "z": Self.paper("2022-08-06", ["a": "title: Chairman, until: 2022-08"]),
      ])
    #expect(found.count == 1)
    #expect(found.first?.since?.text == "2021-02")
    #expect(found.first?.until?.text == "2022-08")
    #expect(found.first?.hasEnded == true)
    #expect(found.first?.lastSeen == Day(year: 2022, month: 8, day: 6))
  }

  @Test func `a later bare title does not undo an end by date`() throws {
    let found = try tenures(
      "a",
      [
        "x": Self.paper("2022-08-06", ["a": "title: Chairman, on: ../2022-08"]),
        "y": Self.paper("2023-01-01", ["a": "title: Chairman"]),
      ])
    #expect(found.first?.hasEnded == true)
  }

  @Test func `an end still to come has not come`() throws {
    let found = try tenures("a", ["x": Self.paper("2022-08-06", ["a": "title: Chairman, on: 2022/2100"])])
    #expect(found.first?.hasEnded == false)
    #expect(found.first?.until?.text == "2100")
  }

  @Test func `a successor ends a tenure of which a body has one`() throws {
    let texts = [
      "x": Self.paper("2021-12-23", ["a": "title: Chairman", "m": "title: Member"]),
      "y": Self.paper("2023-02-08", ["c": "title: Chairwoman", "n": "title: Member"]),
      "w": Self.paper("2024-05-01", ["d": "title: Acting Chairman"]),
    ]
    let first = try tenures("a", texts)
    #expect(first.first?.hasEnded == true)
    #expect(first.first?.successor?.person == "c")
    #expect(first.first?.until?.text == "[..2023-02-08]")
    #expect(try tenures("m", texts).first?.hasEnded == false)
    // An acting chairman holds another office.
    #expect(try tenures("c", texts).first?.hasEnded == false)
    #expect(try Fixture.record("a", texts).value(.posts) != nil)
  }

  /// Who acts as chairman does so no more once there is a chairman, be it the same person. One who acts does not end the
  /// tenure of a chairman, who may be away.
  @Test func `who holds an office ends the tenure of one who stands in for it`() throws {
    let texts = [
      "x": Self.paper("2023-01-24", ["a": "title: Acting Chairman"]),
      "y": Self.paper("2024-05-01", ["c": "title: Chairperson"]),
    ]
    #expect(try tenures("a", texts).first?.successor == .init(person: "c", seen: #require(Day(iso: "2024-05-01"))))
    let risen = [
      "x": Self.paper("2023-01-24", ["a": "title: Acting Chairman"]),
      "y": Self.paper("2023-03-24", ["a": "title: Chairman"]),
      "z": Self.paper("2024-05-01", ["d": "title: Acting Chairman"]),
    ]
    #expect(try tenures("a", risen).map(\.hasEnded) == [false, true])
    #expect(try tenures("a", risen).map(\.until?.text) == [nil, "[..2023-03-24]"])
    #expect(Fixture.assembly(risen).problems.isEmpty)
  }

  @Test func `a former holder in a later document is not a successor`() throws {
    for former in ["title: Chairman, on: ../2015", "title: Chairman, on: 2010", "title: Chairman, until: 2015"] {
      let texts = [
        "x": Self.paper("2021-05-01", ["a": "title: Chairman"]),
        "y": Self.paper("2023-05-01", ["a": "title: Chairman"]),
        "z": Self.paper("2024-05-01", ["old": former]),
      ]
      #expect(try tenures("a", texts).first?.hasEnded == false, "\(former)")
      #expect(Fixture.assembly(texts).problems.isEmpty, "\(former)")
    }
  }

  @Test func `one who comes back ends the tenure of the one between`() throws {
    let texts = [
      "x": Self.paper("2020-01-01", ["a": "title: Chairman"]), "y": Self.paper("2021-01-01", ["b2": "title: Chairman"]),
      "z": Self.paper("2022-01-01", ["a": "title: Chairman"]),
    ]
    #expect(try tenures("a", texts).first?.hasEnded == false)
    #expect(try tenures("b2", texts).first?.until?.text == "[..2022-01-01]")
    #expect(Fixture.assembly(texts).problems.isEmpty)
  }

  @Test func `an end that is a set is one`() throws {
    let record = try Fixture.record(
      "a", ["x": Self.paper("2023-01-01", ["a": "title: Chairman, until: \"[..2022-08]\""])])
    #expect(record.value(.posts)?.on?.text == "../2022-08-31")
    #expect(record.value(.posts)?.tenure?.hasEnded == true)
  }

  @Test func `a beginning after the first document is corrected by it`() throws {
    let found = try tenures(
      "a",
      [
        "x": Self.paper("2020-12-17", ["a": "title: Chairperson"]),
        "y": Self.paper("2022-08-06", ["a": "title: Chairman, on: 2021-02/2022-08"]),
      ])
    #expect(found.first?.since?.text == "[..2020-12-17]")
  }

  /// A beginning that is only known to have come by a day, on its own side and on that of the body.
  @Test(arguments: [
    ("on: 2021-02/2022-08", "Feb 2021 – Aug 2022"),
    ("on: \"[..2020-12-17]\", until: 2022-08", "from 17 Dec 2020 or before, until Aug 2022"),
    ("on: 2021-02, until: \"[..2022-08]\"", "from Feb 2021, until Aug 2022 or before"),
    ("until: \"[..2022-08]\"", "until Aug 2022 or before"),
  ])
  func `the limits of a time in office are kept`(time: String, words: String) throws {
    let post = try #require(
      Fixture.record("a", ["x": Self.paper("2023-01-01", ["a": "title: Member, \(time)"])]).value(.posts))
    #expect(post.timeInWords == words)
    let shown = try ShownRecord(
      Fixture.record("a", ["x": Self.paper("2023-01-01", ["a": "title: Member, \(time)"])]), claimCount: 1)
    #expect(shown.value(.posts)?.inWords { _ in "Body" } == "Member, Body · \(words)")
  }

  @Test func `two holders of one office on one day are reported once`() throws {
    let texts = [
      "x": Self.paper("2023-01-01", ["a": "title: Chairman, on: 2021/.."]),
      "y": Self.paper("2022-06-01", ["c": "title: Chairman"]),
    ]
    let problems = Fixture.assembly(texts).problems
    #expect(problems.map(\.kind) == [.sharedOffice("Chairman", "b", "a")])
    #expect(problems.first?.severity == .warning)
    #expect(problems.first?.message.contains("until") == true)
    let post = try #require(try Fixture.record("c", texts).value(.posts))
    #expect(post.mark == .disputed)
    #expect(post.rival?.person == "a")
    let row = try #require(try Fixture.record("a", texts).disputes.first)
    #expect(
      row.sides.map { "\($0.value.text) \($0.source) \($0.standing)" } == ["Chairman x shown", "Chairman y disputes"])
    let shown = try ShownRecord(Fixture.record("a", texts), claimCount: 1)
    #expect(shown.value(.posts)?.rivals.map(\.value) == [.post(body: "c", title: "Chairman")])
  }

  @Test func `one who leaves and one who comes in the same month do not share the office`() throws {
    let texts = [
      "x": Self.paper(
        "2023-11-14", ["a": "title: Ambassador, on: ../2023-11", "c": "title: Ambassador, on: 2023-11-13/.."])
    ]
    #expect(Fixture.assembly(texts).problems.isEmpty)
    #expect(try tenures("c", texts).first?.hasEnded == false)
  }

  @Test func `a successor who comes or goes changes the rows of the other`() throws {
    try Fixture.withFolder { folder in
      func write(_ name: String, _ text: String) throws {
        try text.write(toFile: "\(folder)/\(name).yaml", atomically: true, encoding: .utf8)
      }
      let cache = CatalogueCache(folders: [folder], in: URL(filePath: folder).appending(path: "cache"), settling: -9)
      func held(_ id: String) throws -> String? {
        try cache.open().rows(.contacts, Query(), window: 0..<9).first { $0.id.text == id }?[.held]
      }
      try write("x", Self.paper("2021-12-23", ["a": "title: Chairman"]))
      #expect(try held("a") == "current")
      try write("y", Self.paper("2023-02-08", ["c": "title: Chairman"]))
      #expect(try held("a") == "ended")
      #expect(try held("c") == "current")
      try FileManager.default.removeItem(atPath: "\(folder)/y.yaml")
      #expect(try held("a") == "current")
    }
  }
}

@Suite struct DatedLinkTests {
  @Test func `a link can end`() throws {
    let text = """
      source: {title: t, kind: news, published: 2025-10-15}
      zones: {z: {name: Z, bodies: {a: {is: developer, on: 2021, until: 2025-10}, c: developer}}}
      bodies: {a: {name: A}, c: {name: C}}
      """
    let links = try Fixture.record("z", ["x": text]).values(.bodies)
    #expect(links.map(\.until?.text) == ["2025-10", nil])
    #expect(links.first?.on?.text == "2021")
  }

  private func developer(_ claims: [String: String]) throws -> RecordValue {
    let texts = claims.mapValues { claim in
      let parts = claim.split(separator: "|")
      let published = parts.count > 1 ? ", published: \(parts[1])" : ""
      return
        "source: {title: t, kind: news\(published)}\nzones: {z: {name: Z, bodies: {a: \(parts[0])}}}\nbodies: {a: {name: A}}"
    }
    return try #require(try Fixture.record("z", texts).value(.bodies))
  }

  /// Each claim is followed by the day of its document.
  @Test(
    arguments: [
      (["a": "developer|2021", "b": "{is: developer, until: 2024}|2025"], true, nil, "2024"),
      (["a": "{is: developer, on: 2021, until: 2024}|2025", "b": "developer|2026"], true, "2021", "2024"),
      (["a": "{is: developer, until: 2022}|2023", "b": "{is: developer, on: 2024}|2025"], false, "2024", nil),
      (
        ["a": "{is: developer, until: 2022}|2023", "b": "{is: developer, on: 2024, until: 2025}|2026"], true, "2024",
        "2025"
      ),
      (["a": "{is: developer, on: 2019/2021}|2023"], true, "2019/2021", nil),
      (["a": "{is: developer, until: 2100}"], false, nil, "2100"),
      (["a": "{is: developer, until: 2100}|2023"], false, nil, "2100"),
    ] as [([String: String], Bool, String?, String?)])
  func `an end is that of any document, unless it began again`(
    claims: [String: String], hasEnded: Bool, on: String?, until: String?
  ) throws {
    let link = try developer(claims)
    #expect(link.hasEnded == hasEnded)
    #expect(link.on?.text == on)
    #expect(link.until?.text == until)
  }

  @Test(arguments: [
    ("zones: {z: {bodies: {b: {is: developer, on: 2024, until: 2021}}}}", "endBeforeStart"),
    ("zones: {z: {area: {is: 5 acre, on: 2021}}}", "notDated"),
    ("zones: {z: {position: \"95.0, 73.1\"}}", "badPosition"),
    ("zones: {z: {position: nowhere}}", "badPosition"), ("events: {e: {amount: 5 dollars}}", "badCurrency"),
    ("events: {e: {stage: sined}}", "badWord"), ("zones: {z: {status: {is: notified, planned: maybe}}}", "badWord"),
    ("zones: {z: {area: {is: 5 acre, planned: yes}}}", "unknownValueKey"),
    ("zones: {z: {enterprises: {is: Firm, country: Pakistan}}}", "badCountry"),
    ("bodies: {b: {country: XX}}", "badCountry"), ("bodies: {b: {country: UK}}", "badCountry"),
  ])
  func `a mistake is reported once, and the rest is read`(text: String, code: String) throws {
    let dossier = Fixture.dossier("source: {title: t, kind: news}\n\(text)\npeople: {p: {name: P}}", id: "x")
    #expect(dossier.problems.map(\.code) == [code])
    #expect(dossier.definitions.count == 2)
  }

  @Test func `an origin is an id, and not the document itself`() throws {
    #expect(Fixture.dossier("source: {title: t, origin: x}", id: "x").problems.map(\.code) == ["originOfItself"])
    #expect(Fixture.dossier("source: {title: t, origin: A B}", id: "x").problems.map(\.code) == ["badID"])
    #expect(Fixture.dossier("source: {title: t, origin: app}", id: "x").source.origin == "app")
  }

  @Test func `a date of publication can be estimated`() throws {
    let dossier = Fixture.dossier("source: {title: t, published: {is: 2022-07~, inferred: its event}}", id: "x")
    #expect(dossier.problems.isEmpty)
    #expect(dossier.source.published?.text == "2022-07~")
    #expect(dossier.source.publishedInferred == "its event")
    #expect(
      Fixture.dossier("source: {title: t, published: {inferred: a}}", id: "x").problems.map(\.code) == ["missingIs"])
  }
}

@Suite struct JoinedValueTests {
  private let texts = [
    "a":
      "source: {title: t, kind: news}\nzones: {city: {status: notified, place: Haripur}}\nevents: {e: {name: E, zones: {city: mentioned}}}",
    "b": "source: {title: t, kind: news}\nzones: {z: {name: Z, place: Haripur}}",
    "n": "source: {title: n, kind: note}\nsame: {city: {is: z, because: the only one there}}",
  ]

  @Test func `what comes over a join is inferred, and the join is the reason`() throws {
    let zone = try Fixture.record("z", texts)
    #expect(zone.value(.status)?.mark == .inferred)
    #expect(zone.value(.status)?.inferred == "the only one there")
    #expect(zone.value(.name)?.mark == .sourced)
    let link = try Fixture.record("e", texts).value(.zones)
    #expect(link?.value.target == "z")
    #expect(link?.mark == .inferred)
  }
}

@Suite struct PlannedTests {
  @Test func `a planned step is never the current one`() throws {
    let text = """
      source: {title: t, kind: news, published: 2024-02-29}
      zones: {z: {name: Z, status: [licensed, {is: operational, on: "[..2026]", planned: yes}]}}
      """
    let zone = try Fixture.record("z", ["x": text])
    #expect(zone.value(.status)?.value.text == "licensed")
    #expect(zone.values(.status).map(\.isPlanned) == [false, true])
    #expect(StatusChange.all(of: zone).isEmpty)
    let only = try Fixture.record("z", ["x": text.replacing("licensed, ", with: "")])
    #expect(only.value(.status) == nil)
  }

  @Test func `an earlier step that is told later does not undo a further one`() throws {
    let zone = try Fixture.record(
      "z",
      [
        "a":
          "source: {title: t, kind: news, published: 2022-01-17}\nzones: {z: {status: {is: operational, on: 2022-01-17}}}",
        "b": "source: {title: t, kind: news, published: 2022-07-31}\nzones: {z: {status: notified}}",
        "c": "source: {title: t, kind: news}\nzones: {z: {status: approved}}",
      ])
    #expect(zone.values(.status).map(\.value.text) == ["operational", "notified", "approved"])
    // But a zone can stall, and start again.
    let stalled = try Fixture.record(
      "z",
      [
        "a": "source: {title: t, kind: news, published: 2022-01-17}\nzones: {z: {status: under-construction}}",
        "b": "source: {title: t, kind: news, published: 2023-07-31}\nzones: {z: {status: stalled}}",
      ])
    #expect(stalled.value(.status)?.value.text == "stalled")
  }

  /// The step that is known only by a later day may have come before the further one.
  @Test(arguments: [
    ("{is: withdrawn, on: 2024-03}", "{is: notified, on: \"[..2025-06-07]\"}", "withdrawn"),
    ("{is: operational, on: 2024-02}", "{is: under-construction, on: \"[..2025-06-07]\"}", "operational"),
    ("{is: operational, on: 2022}", "{is: notified, on: 2022-02-07}", "operational"),
    ("{is: stalled, on: 2023}", "{is: notified, on: 2024-03-05}", "notified"),
  ])
  func `a loosely dated step does not undo a further one`(one: String, other: String, current: String) throws {
    let zone = try Fixture.record(
      "z",
      [
        "a": "source: {title: t, kind: news, published: 2025-06-01}\nzones: {z: {status: \(one)}}",
        "b": "source: {title: t, kind: news, published: 2025-06-08}\nzones: {z: {status: \(other)}}",
      ])
    #expect(zone.value(.status)?.value.text == current)
  }

  @Test func `the days of one step are combined`() throws {
    func paper(_ day: String) -> String {
      "source: {title: t, kind: news, published: \(day)}\nevents: {d: {kind: agreement, stage: {is: signed, on: \"[..\(day)]\"}}}"
    }
    let deal = try Fixture.record("d", ["a": paper("2022-08-01"), "b": paper("2022-08-03"), "c": paper("2022-08-02")])
    #expect(deal.values(.stage).count == 1)
    #expect(deal.value(.stage)?.on?.text == "[..2022-08-01]")
    #expect(deal.value(.stage)?.mark == .confirmed)
    #expect(Deal(deal)?.progress.on?.text == "[..2022-08-01]")
  }

  @Test func `a cancelled deal stays cancelled`() throws {
    let deal = try Fixture.record(
      "d",
      [
        "a":
          "source: {title: t, kind: news, published: 2025-06-08}\nevents: {d: {kind: agreement, stage: [{is: cancelled, on: 2024-03}, {is: signed, on: \"[..2025-06-07]\"}]}}"
      ])
    #expect(deal.value(.stage)?.value.text == "cancelled")
  }
}
