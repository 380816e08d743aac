import TestSupport
import Testing

@testable import ZoneData

/// What agreeing claims allow together. Every expected value is calculated by hand from the claims.
@Suite struct CombinedClaimsTests {
  /// The value of a field of an event `e` or a zone `z` with one claim in each document, by the names of the documents.
  private func value(_ field: Field.Name, _ claims: [String: String], published: String = "2022-08-10") throws
    -> RecordValue
  {
    let (section, id) = field == .date ? ("events", "e") : ("zones", "z")
    let texts = claims.mapValues { claim in
      "source: {title: t, kind: news, published: \(published)}\n\(section): {\(id): {\(field.rawValue): \(claim)}}"
    }
    return try #require(try Fixture.record(id, texts).value(field))
  }

  @Test(arguments: [
    // Bounds from two documents: no claim alone is as narrow.
    (["a": "\"[2022-07-29..]\"", "b": "\"[..2022-08-01]\""], "[2022-07-29..2022-08-01]"),
    (["a": "2022-07", "b": "\"[..2022-07-20]\""], "[2022-07-01..2022-07-20]"),
    // One claim is the narrowest of all.
    (["a": "\"[..2022-08-03]\"", "b": "\"[..2022-08-01]\"", "c": "\"[..2022-08-02]\""], "[..2022-08-01]"),
    (["a": "2022", "b": "2022-07-20"], "2022-07-20"),
    // Two bounds that meet leave one day.
    (["a": "\"[2022-07-29..]\"", "b": "\"[..2022-07-29]\""], "2022-07-29"),
  ])
  func `dates are the days that fit all`(claims: [String: String], expected: String) throws {
    #expect(try value(.date, claims).value.text == expected)
  }

  @Test func `what lasted is not narrowed to one of its days`() throws {
    let texts = [
      "a": "source: {title: t, kind: official}\nevents: {e: {date: 2022-02-22/2022-02-24}}",
      "b": "source: {title: t, kind: news}\nevents: {e: {date: 2022-02-23}}",
    ]
    #expect(try Fixture.record("e", texts).value(.date)?.value.text == "2022-02-22/2022-02-24")
  }

  @Test func `claims that give the bounds are marked, and looser ones agree`() throws {
    let date = try value(.date, ["a": "\"[2022-07-29..]\"", "b": "\"[..2022-08-01]\"", "c": "\"[..2022-08-09]\""])
    #expect(
      date.standings == ["[2022-07-29..]": .bound, "[..2022-08-01]": .bound, "[..2022-08-09]": .agrees])
    #expect(date.mark == .confirmed)
  }

  @Test func `a combined value is inferred if one of its bounds is`() throws {
    let date = try value(.date, ["a": "\"[2022-07-29..]\"", "b": "{is: \"[..2022-08-01]\", inferred: reported then}"])
    #expect(date.mark == .inferred)
  }

  @Test func `a contradicting claim takes no part, and is a dispute`() throws {
    let date = try value(.date, ["a": "\"[..2022-08-01]\"", "b": "\"[2022-07-29..]\"", "c": "2021-01-05"])
    // The third document appeared a year and a half after its date.
    #expect(date.value.text == "[2022-07-29..2022-08-01]")
    #expect(date.mark == .disputed)
    #expect(date.standings["2021-01-05"] == .disputes)
  }

  @Test(arguments: [
    // 86 kanal are 86 / 8 = 10.75 acre; with its printed digits 10.69 to 10.81, inside 10.5 to 11.5.
    (["a": "11 acre", "b": "86 kanal"], "86 kanal"),
    (["a": "about 700 acre", "b": "700 acre"], "700 acre"),
    (["a": "over 500 acre", "b": "over 600 acre"], "over 600 acre"),
    (["a": "at least 500 acre", "b": "at most 600 acre"], "500-600 acre"),
    // Printed numbers are points: nothing between two of them is in either document.
    (["a": "10.5 acre", "b": "10 acre"], "10.5 acre"), (["a": "800 acre", "b": "over 800 acre"], "800 acre"),
    (["a": "over 800 acre", "b": "over 700 acre"], "over 800 acre"),
    (["a": "over 700 acre", "b": "800 acre"], "800 acre"),
    (["a": "800 acre", "b": "at most 800 acre"], "800 acre"),
    (["a": "over 0.004 sq km", "b": "under 0.0049 sq km"], "0.004-0.0049 sq km"),
  ])
  func `quantities are the narrowest interval`(claims: [String: String], expected: String) throws {
    #expect(try value(.area, claims).value.text == expected)
  }

  /// Faisal Mosque (33.7295, 73.0372) is 5.1 km from the middle of Islamabad (33.6844, 73.0479), by the haversine formula
  /// calculated by hand; Lahore is 270 km away.
  @Test(arguments: [
    (
      ["x": #"{is: "33.6844, 73.0479", precision: city}"#, "y": #"{is: "33.7295, 73.0372", precision: site}"#],
      "33.7295, 73.0372", Mark.confirmed
    ),
    (
      ["x": #"{is: "33.6844, 73.0479", precision: site}"#, "y": #"{is: "33.7295, 73.0372", precision: site}"#],
      "33.6844, 73.0479", .disputed
    ),
    (
      ["x": #"{is: "33.6844, 73.0479", precision: city}"#, "y": #"{is: "31.5204, 74.3587", precision: city}"#],
      "33.6844, 73.0479", .disputed
    ),
    (["x": #""33.6844, 73.0479""#, "y": #""33.7295, 73.0372""#], "33.6844, 73.0479", .confirmed),
  ])
  func `positions agree within their precision, and the most precise is shown`(
    claims: [String: String], expected: String, mark: Mark
  ) throws {
    let texts = claims.mapValues { "source: {title: t, kind: news}\nzones: {a: {name: A, position: \($0)}}" }
    let value = try #require(try Fixture.record("a", texts).value(.position))
    #expect(value.value.text == expected)
    #expect(value.mark == mark)
  }

  @Test func `a correction is not combined`() throws {
    let record = try Fixture.record(
      "e",
      [
        "a": "source: {title: t, kind: news}\nevents: {e: {date: 2021-12-27}}",
        "b": "source: {title: t, kind: news}\nevents: {e: {date: \"[..2021-12-24]\"}}",
        "n":
          "source: {title: n, kind: note}\nevents: {e: {date: {is: 2021-12, corrects: 2021-12-27, because: a misprint}}}",
      ])
    #expect(record.value(.date)?.value.text == "2021-12")
    #expect(record.value(.date)?.mark == .corrected)
  }

  // MARK: - The date of an event

  @Test func `a report of the time goes before a later retelling, printed or not`() throws {
    let texts = [
      "early":
        "source: {title: t, kind: news, published: 2020-12-17}\nevents: {e: {date: {is: \"[..2020-12-17]\", inferred: reported then}}}",
      "late": "source: {title: t, kind: news, published: 2022-08-06}\nevents: {e: {date: 2021-02}}",
    ]
    let date = try #require(try Fixture.record("e", texts).value(.date))
    #expect(date.value.text == "[..2020-12-17]")
    #expect(date.preference { Fixture.source($0, of: texts) } == .contemporary)
  }

  @Test func `an announcement does not report the time`() throws {
    let texts = [
      "early": "source: {title: t, kind: web, published: 2020-01-01}\nevents: {e: {date: 2022-06-01}}",
      "late": "source: {title: t, kind: web, published: 2022-06-05}\nevents: {e: {date: 2022-06-03}}",
    ]
    #expect(try Fixture.record("e", texts).value(.date)?.value.text == "2022-06-03")
  }

  @Test func `of two reports of the time the date of more origins is shown`() throws {
    func report(_ date: String, _ extra: String = "") -> String {
      "source: {title: t, kind: news, published: 2021-12-28\(extra)}\nevents: {e: {date: \(date)}}"
    }
    let texts = [
      "a": report("2021-12-27", ", origin: app"), "b": report("2021-12-27", ", origin: app"),
      "c": report("2021-12-23"), "d": report("2021-12-23"),
    ]
    let date = try #require(try Fixture.record("e", texts).value(.date))
    #expect(date.value.text == "2021-12-23")
    #expect(date.preference { Fixture.source($0, of: texts) } == .origins(2, over: 1))
  }

  // MARK: - Figures

  @Test func `figures of different days are a series and no dispute`() throws {
    let record = try Fixture.record(
      "z",
      [
        "a": "source: {title: t, kind: news}\nzones: {z: {counts: {is: 16 tenants, on: 2024-08-16}}}",
        "b": "source: {title: t, kind: news}\nzones: {z: {counts: {is: 18 tenants, on: 2025~}}}",
        "c": "source: {title: t, kind: news}\nzones: {z: {counts: {is: 17 tenants, on: 2024-08-16}}}",
      ])
    let counts = record.values(.counts)
    #expect(counts.count == 2)
    #expect(counts.first?.value.text == "18 tenants")
    #expect(counts.first?.mark == .sourced)
    #expect(counts.last?.mark == .disputed)
  }

  @Test func `an amount has one value for each currency`() throws {
    let record = try Fixture.record(
      "e",
      [
        "a": "source: {title: t, kind: news}\nevents: {e: {amount: [700000000 USD, 1000000000 CNY]}}",
        "b": "source: {title: t, kind: news}\nevents: {e: {amount: 750000000 USD}}",
      ])
    let amounts = record.values(.amount)
    #expect(amounts.count == 2)
    #expect(amounts.map(\.mark) == [.disputed, .sourced])
  }
}

extension Fixture {
  /// The source of a dossier, by its text.
  fileprivate static func source(_ id: SourceID, of texts: [String: String]) -> Source? {
    texts[id.text].map { dossier($0, id: id.text).source }
  }
}
