import TestSupport
import Testing

@testable import ZoneData

@Suite struct RecordTests {
  @Test func `a corrected name remains an alias and is not a dispute`() throws {
    let record = try Fixture.record(
      "c",
      [
        "paper": "source: {title: t, kind: news, language: en}\nbodies: {c: {name: Shanxi Corridor}}",
        "note": """
        source: {title: t, kind: note, language: en}
        bodies: {c: {name: {is: Shenxi Corridor, corrects: Shanxi Corridor, because: a misprint}}}
        """,
      ])
    let name = try #require(record.value(.name))
    #expect(name.value.text == "Shenxi Corridor")
    #expect(name.mark == .corrected)
    #expect(name.standings == ["Shenxi Corridor": .shown, "Shanxi Corridor": .corrected])
    #expect(record.values(.aliases).map(\.value.text) == ["Shanxi Corridor"])
    #expect(record.mark == .corrected)
  }

  @Test func `there is one name for each language`() throws {
    let record = try Fixture.record(
      "b",
      [
        "a": """
        source: {title: t, kind: news, language: en}
        bodies:
          b:
            name: [Shenyang Area, {is: 沈阳经济技术开发区, lang: zh}]
        """
      ])
    #expect(record.displayName == "Shenyang Area")
    #expect(record.nativeName == "沈阳经济技术开发区")
    #expect(record.values(.name).map(\.mark) == [.sourced, .sourced])
  }

  @Test(
    arguments: [
      ("CN", ["Huawei", "ہواوے"], nil), ("CN", ["Huawei", "ہواوے", "华为"], "华为"),
      ("[CN, PK]", ["CPEC", "سی پیک", "中巴经济走廊"], "中巴经济走廊"),
      ("PK", ["STZA", "经济区", "ایس ٹی زیڈ اے"], "ایس ٹی زیڈ اے"), ("~", ["STZA", "ایس ٹی زیڈ اے"], "ایس ٹی زیڈ اے"),
      ("PK", ["STZA", "经济区"], nil), ("AE", ["Mubadala", "مبادلة"], "مبادلة"),
      ("CH", ["Meeco", "میکو"], nil), ("KZ", ["Samruk", "سامروک", "Самрұқ"], "Самрұқ"),
      ("KR", ["Posco", "浦项", "포스코"], "포스코"),
      ("[PK, CN]", ["CPEC", "سی پیک", "中巴经济走廊"], "中巴经济走廊"), ("JP", ["Softbank", "ソフトバンク"], "ソフトバンク"),
    ] as [(String, [String], String?)])
  func `the native name is in the script of the country`(country: String, names: [String], native: String?) throws {
    let languages = names.map { name -> String in
      let first = name.unicodeScalars.first?.value ?? 0
      return [("ko", 0xAC00), ("zh", 0x2E80), ("ur", 0x500), ("kk", 0x400)].first { first > $0.1 }?.0 ?? "en"
    }
    let list = zip(names, languages).map { "{is: \($0), lang: \($1)}" }.joined(separator: ", ")
    let text = "source: {title: t, kind: news}\nbodies: {b: {name: [\(list)], country: \(country)}}"
    #expect(try Fixture.record("b", ["a": text]).nativeName == native)
  }

  @Test(arguments: [
    ("{place: Haripur, province: PK-KP}", "(zone in Haripur)"),
    ("{extent: several, province: PK-SD}", "(zones in Sindh)"),
    ("{name: PAF-IAST, place: Haripur}", "PAF-IAST"),
    ("{}", "(zone in an unknown place)"),
  ])
  func `a zone without a name is shown by its place`(fields: String, name: String) throws {
    let text = "source: {title: t, kind: news}\nzones: {z: \(fields)}"
    #expect(try Fixture.record("z", ["a": text]).displayName == name)
  }

  @Test func `different quantities in one document are a dispute with all values`() throws {
    let record = try Fixture.record(
      "e",
      [
        "a": """
        source: {title: t, kind: news}
        events:
          e:
            attendance:
              - {is: 4500 firms, at: 0}
              - {is: over 4500 representatives, at: 1}
        """
      ])
    let attendance = try #require(record.value(.attendance))
    #expect(attendance.mark == .disputed)
    #expect(attendance.standings == ["over 4500 representatives": .shown, "4500 firms": .disputes])
    #expect(record.mark == .disputed)
  }

  /// Each pair is from DESIGN or calculated by hand: 86 kanal are 86 / 8 = 10.75 acre; `11 acre` is 10.5 to 11.5.
  @Test(arguments: [
    ("zones", "area", "86 kanal", "11 acre", Mark.confirmed),
    ("zones", "area", "86 kanal", "10 acre", .disputed),
    ("zones", "province", "PK-KP", "PK-PB", .disputed),
    ("zones", "place", "Haripur", "Mang", .sourced),
    ("events", "date", "2022", "2022-08-02", .confirmed),
    ("events", "date", "2022-07-29", "2022-08-01", .disputed),
    ("events", "mode", "virtual", "hybrid", .disputed),
    ("bodies", "name", "SEDA", "Seda", .sourced),
  ])
  func `values contradict by the rules of their type`(
    section: String, field: String, left: String, right: String, mark: Mark
  ) throws {
    func text(_ value: String) -> String { "source: {title: t, kind: news}\n\(section): {a: {\(field): \(value)}}" }
    let record = try Fixture.record("a", ["x": text(left), "y": text(right)])
    let name = try #require(Field.Name(rawValue: field))
    #expect(record.value(name)?.mark == mark)
  }

  @Test func `the current status is the latest`() throws {
    let record = try Fixture.record(
      "z",
      [
        "a": "source: {title: t, kind: news, published: 2022-01}\nzones: {z: {status: notified}}",
        "b":
          "source: {title: t, kind: news, published: 2024-01}\nzones: {z: {status: {is: operational, on: 2023-07-06}}}",
        "c": "source: {title: t, kind: news, published: 2021-01}\nzones: {z: {status: proposed}}",
      ])
    #expect(record.values(.status).map(\.value.text) == ["operational", "notified", "proposed"])
    #expect(record.mark == .sourced)
  }

  /// A correction has the position of the corrected value, for every type of field.
  @Test(arguments: [
    ("zones", "status: {is: operational, on: 2022}", "status: {is: notified, corrects: operational, because: x}"),
    ("bodies", "country: CN", "country: {is: PK, corrects: CN, because: x}"),
    ("zones", "area: 10 acre", "area: {is: 11 acre, corrects: 10 acre, because: x}"),
    ("people", "posts: {body: b, title: Head}", "posts: {body: b, title: Chair, corrects: Head, because: x}"),
  ])
  func `a correction replaces the corrected value`(section: String, printed: String, corrected: String) throws {
    let record = try Fixture.record(
      "a",
      [
        "p": "source: {title: t, kind: law, published: 2030}\nbodies: {b: {}}\n\(section): {a: {\(printed)}}",
        "n": "source: {title: t, kind: note}\n\(section): {a: {\(corrected)}}",
      ].mapValues { $0.replacing("bodies: {b: {}}\nbodies: {a:", with: "bodies: {b: {}, a:") })
    #expect(record.values.count == 1)
    #expect(record.values.first?.mark == .corrected)
    #expect(record.values.first?.claims.map(\.standing) == [.shown, .corrected])
    #expect(record.values.first?.claims.first?.claim.source == "n")
  }

  @Test func `a correction of one time does not affect other times`() throws {
    let record = try Fixture.record(
      "z",
      [
        "a": "source: {title: t, kind: news}\nzones: {z: {status: {is: licensed, on: 2020-01-01}}}",
        "b": """
        source: {title: t, kind: note}
        zones: {z: {status: {is: approved, on: 2020-01-01, corrects: licensed, because: x}}}
        """,
        "c":
          "source: {title: t, kind: official, published: 2023}\nzones: {z: {status: {is: licensed, on: 2023-05-01}}}",
      ])
    #expect(record.values(.status).map(\.value.text) == ["licensed", "approved"])
    #expect(record.values(.status).map(\.mark) == [.sourced, .corrected])
  }

  @Test func `a correction has the language of the corrected value`() throws {
    let record = try Fixture.record(
      "b",
      [
        "a": "source: {title: t, kind: news, language: zh}\nbodies: {b: {name: 误名公司}}",
        "n": "source: {title: t, kind: note}\nbodies: {b: {name: {is: 正名公司, corrects: 误名公司, because: x}}}",
      ])
    #expect(record.displayName == "正名公司")
    #expect(record.values(.name).count == 1)
  }

  @Test func `a corrected role applies to one body only`() throws {
    let record = try Fixture.record(
      "e",
      [
        "a": """
        source: {title: t, kind: news}
        bodies: {p: {}, q: {}}
        events: {e: {bodies: {p: organiser, q: organiser}}}
        """,
        "n": "source: {title: t, kind: note}\nevents: {e: {bodies: {q: {is: host, corrects: organiser, because: x}}}}",
      ])
    #expect(record.values.map(\.value) == [.link("p", role: "organiser"), .link("q", role: "host")])
    #expect(record.values.map(\.mark) == [.sourced, .corrected])
  }

  @Test func `an alias equal to the name supports the name`() throws {
    let record = try Fixture.record(
      "b",
      [
        "a": "source: {title: t, kind: news}\nbodies: {b: {name: Neusoft}}",
        "b": "source: {title: t, kind: news}\nbodies: {b: {name: Neusoft Group, aliases: Neusoft}}",
      ])
    #expect(record.value(.name)?.sources == ["a", "b"])
    #expect(record.values(.aliases).map(\.value.text) == ["Neusoft Group"])
  }

  @Test func `a value in an undated document is not the latest`() throws {
    let record = try Fixture.record(
      "z",
      [
        "a": "source: {title: t, kind: news, read: 2026-11-21}\nzones: {z: {status: notified}}",
        "b": "source: {title: t, kind: news, published: 2025-10}\nzones: {z: {status: stalled}}",
      ])
    #expect(record.values(.status).map(\.value.text) == ["stalled", "notified"])
  }

  @Test func `values at different times are not a dispute`() throws {
    func text(_ day: String) -> String {
      "source: {title: t, kind: news}\nzones: {z: {status: {is: operational, on: \(day)}}}"
    }
    let record = try Fixture.record("z", ["a": text("2022-05"), "b": text("2023-07")])
    #expect(record.mark == .sourced)
  }

  @Test func `counts of one thing at one time contradict each other`() throws {
    func text(_ count: String) -> String {
      "source: {title: t, kind: news}\nbodies: {b: {counts: {is: \(count), on: 2022}}}"
    }
    #expect(try Fixture.record("b", ["a": text("5 companies"), "b": text("9 company")]).mark == .disputed)
    #expect(try Fixture.record("b", ["a": text("5 companies"), "b": text("9 zones")]).mark == .sourced)
  }

  @Test func `the same status on two days is a dispute`() throws {
    func text(_ day: String) -> String {
      "source: {title: t, kind: news}\nzones: {z: {status: {is: notified, on: \(day)}}}"
    }
    let record = try Fixture.record("z", ["a": text("2021-12-23"), "b": text("2021-12-27")])
    #expect(record.values(.status).count == 1)
    #expect(record.value(.status)?.mark == .disputed)
  }

  @Test func `a set has each value once, with all its claims`() throws {
    func text(_ aliases: String) -> String { "source: {title: t, kind: news}\nbodies: {b: {aliases: \(aliases)}}" }
    let record = try Fixture.record("b", ["a": text("[STZA, Authority]"), "b": text("STZA")])
    #expect(record.values(.aliases).map(\.value.text) == ["STZA", "Authority"])
    #expect(record.values(.aliases).map(\.sourceCount) == [2, 1])
    #expect(record.values(.aliases).first?.claims.map(\.standing) == [.shown, .agrees])
  }

  @Test func `an inferred value is marked as inferred`() throws {
    let text = "source: {title: t, kind: news}\nzones: {z: {province: {is: PK-KP, inferred: the city}}}"
    #expect(try Fixture.record("z", ["a": text]).value(.province)?.mark == .inferred)
  }
}
