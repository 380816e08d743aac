import TestSupport
import Testing

@testable import ZoneCatalogue

@Suite struct QueryTextTests {
  private let catalogue: Catalogue

  init() throws { catalogue = try QueryFixture.catalogue() }

  @Test func `terms and words are distinguished`() throws {
    let parsed = try catalogue.parse(
      "province:punjab status:notified since:2022 until:2023-06 body:seda \"techno polis\" haripur -kind:news")
    #expect(parsed.problems.isEmpty)
    #expect(
      parsed.filter.choices == [
        .init(.province, "PK-PB"), .init(.status, "notified"), .init(.body, "seda"),
        .init(.kind, "news", isExcluded: true),
      ])
    #expect(parsed.filter.since?.text == "2022")
    #expect(parsed.filter.until?.text == "2023-06")
    #expect(parsed.filter.words == "\"techno polis\" haripur")
  }

  @Test(arguments: [
    ("province:PK-PB", "PK-PB"), ("PROVINCE:Punjab", "PK-PB"), ("province:pk-kp", "PK-KP"), ("province:kp", "PK-KP"),
    ("province:\"khyber pakhtunkhwa\"", "PK-KP"), ("province:liao", "CN-LN"), ("province:shanxi", "CN-SX"),
    ("status:under-construction", "under-construction"), ("status:\"Under construction\"", "under-construction"),
    ("status:oper", "operational"), ("mark:disputed", "disputed"), ("country:china", "CN"), ("country:cn", "CN"),
    ("body:seda", "seda"), ("body:SEDA", "seda"), ("body:stza", "stza"), ("body:shenyang", "seda"), ("body:沈阳", "seda"),
    ("body:\"zones auth\"", "stza"), ("zone:south", "south"), ("zone:\"North Zone\"", "north"), ("year:2022", "2022"),
    ("sector:machinery", "machinery"), ("sector:Information", "information technology"), ("source:law", "law"),
    ("source:\"a paper\"", "paper"), ("kind:letter", "letter-of-intent"),
  ])
  func `a value is found by id, code or name in any case`(text: String, value: String) throws {
    let parsed = try catalogue.parse(text)
    #expect(parsed.problems.isEmpty)
    #expect(parsed.filter.choices.map(\.value) == [value])
  }

  /// Ranges count characters, including Chinese ones and those of two columns.
  private static let mistakes: [(String, QueryProblem.Kind, Range<Int>, String?)] = [
    ("statsu:notified", .misspelled, 0..<6, "status"), ("porvince:kp", .misspelled, 0..<8, "province"),
    ("sttuus:notified", .unknownKey, 0..<6, "status"), ("s:notified", .unknownKey, 0..<1, nil),
    ("foo:bar", .unknownKey, 0..<3, nil), ("a status:notifed b", .misspelled, 9..<16, "notified"),
    ("沈阳 status:notifed", .misspelled, 10..<17, "notified"), ("province:punjap", .misspelled, 9..<15, "PK-PB"),
    ("body:seta", .misspelled, 5..<9, "seda"), ("status:notfied_", .unknownValue, 7..<15, "notified"),
    ("-mark:dispute_", .misspelled, 6..<14, "disputed"),
    ("year:20", .unknownValue, 5..<7, nil), ("since:2022-13", .badDate, 6..<13, nil),
    ("until:\"2 August 2022\"", .badDate, 6..<21, "2022-08-02"), ("since:../2022", .badDate, 6..<13, nil),
    ("-since:2022", .badDate, 0..<11, nil), ("x status:", .emptyValue, 2..<9, nil),
    ("status:\"\" y", .emptyValue, 0..<9, nil), ("status:\"  \"", .emptyValue, 0..<11, nil),
    ("a \"b c", .unclosedQuote, 2..<6, nil), ("body:\"sed", .unclosedQuote, 5..<9, nil),
    ("\"", .unclosedQuote, 0..<1, nil),
    ("-haripur", .excludedWord, 0..<8, nil), ("since:2023 until:2022", .emptySpan, 11..<21, nil),
  ]

  @Test(arguments: mistakes)
  func `a mistake is reported with its position and a fix`(
    text: String, kind: QueryProblem.Kind, range: Range<Int>, fix: String?
  ) throws {
    let problems = try catalogue.parse(text).problems
    #expect(problems.map(\.kind) == [kind])
    #expect(problems.map(\.range) == [range])
    #expect(problems.map(\.fix) == [fix])
    #expect(problems.allSatisfy { $0.message.hasSuffix(".") || $0.message.hasSuffix("?") })
  }

  @Test func `the valid part narrows, whatever else is wrong`() throws {
    let parsed = try catalogue.parse("status:notified kind: foo:bar sta \"north z")
    #expect(parsed.filter.choices == [.init(.status, "notified")])
    #expect(parsed.filter.words == "sta \"north z")
    #expect(parsed.problems.map(\.kind) == [.emptyValue, .unknownKey, .unclosedQuote])
  }

  @Test func `a value with one wrong letter narrows`() throws {
    let parsed = try catalogue.parse("status:notifed")
    #expect(parsed.filter.choices == [.init(.status, "notified")])
    #expect(parsed.problems.map(\.message) == ["“notifed” is read as notified."])
  }

  /// `st` begins the keys staff, stage, stale and status.
  @Test func `a key is accepted by its start and with one wrong letter`() throws {
    let parsed = try catalogue.parse("prov:kp statsu:notified st:x")
    #expect(parsed.filter.choices == [.init(.province, "PK-KP"), .init(.status, "notified")])
    #expect(
      parsed.problems.map(\.message) == [
        "“statsu:” is read as “status:”.", "“st:” can mean “status:”, “staff:”, “stage:”, “stale:”.",
      ])
  }

  @Test func `a prefix of several values narrows to all of them`() throws {
    let parsed = try catalogue.parse("zone:nor body:n kind:conf sector:")
    #expect(parsed.filter.choices.map(\.value) == ["north", "uni", "conference"])
    let several = try catalogue.parse("status:no kind:l")
    #expect(several.filter.values(.status) == ["notified"])
    #expect(several.filter.values(.kind) == ["letter-of-intent", "launch", "law", "licence"])
    #expect(several.problems.map(\.kind) == [.ambiguousValue])
    #expect(several.problems.first?.message.contains("letter-of-intent") == true)
    #expect(several.problems.first?.range == 15..<16)
  }

  @Test(arguments: [
    "", "haripur", "status:notified", "-status:notified year:2022", "sector:\"information technology\"",
    "province:PK-PB province:PK-KP -mark:disputed since:2022 until:2023-06 \"techno polis\" haripur",
    "since:\"2022?\" 沈阳 \"沈阳 area\"", "https://stza.example 10:30 : - -- %_", "a\"b c\"d",
  ])
  func `a filter that is written and parsed is the same`(text: String) throws {
    let filter = try catalogue.parse(text).filter
    let again = try catalogue.parse(filter.text)
    #expect(again.problems.isEmpty)
    #expect(again.filter == filter)
    #expect(try catalogue.parse(again.filter.text).filter.text == filter.text)
  }

  @Test func `values with quotes, colons and blanks are parsed again`() throws {
    let sector = "say \"a: b\""
    let text = "source: {title: t, kind: news}\nzones: {z: {sectors: 'say \"a: b\"'}, y: {sectors: other}}"
    let catalogue = try Catalogue(Fixture.assembly(["a": text]))
    let filter = Filter([.init(.sector, sector)])
    #expect(filter.text == "sector:\"say \"\"a: b\"\"\"")
    #expect(try catalogue.parse(filter.text).filter == filter)
    #expect(try catalogue.rows(.zones, Query(filter: filter), window: 0..<9).map(\.id) == ["z"])
  }

  @Test(arguments: ["status:notified", "-x", "a:-b:-c", "sector:say:\"a b\"", "-status:notified \"open"])
  func `words are never written as terms`(words: String) throws {
    let again = try catalogue.parse(Filter(words: words).text).filter
    #expect(again.choices.isEmpty)
    #expect(SearchQuery(again.words).terms == SearchQuery(words).terms)
  }

  @Test func `a later choice replaces its opposite`() throws {
    let filter = try catalogue.parse("status:notified -status:notified status:proposed").filter
    #expect(filter.text == "-status:notified status:proposed")
  }
}
