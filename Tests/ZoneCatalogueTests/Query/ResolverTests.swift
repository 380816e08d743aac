import TestSupport
import Testing
import ZoneData

@testable import ZoneCatalogue

/// The meaning of a typed text, which is the same for every command, option and term of the query language.
struct ResolverTests {
  private let catalogue: Catalogue

  init() throws {
    catalogue = try Fixture.catalogue([
      "2022-08-02-news-seda": """
      source: {title: Letter signed in Lahore, kind: news}
      zones:
        lahore-technopolis: {name: Lahore Technopolis}
        the-mark: {name: The Mark}
        kara: {name: Karachi One}
        karb: {name: Karachi Two}
      bodies:
        seda: {name: Shenyang Development Area, aliases: [SEDA, 沈阳经济技术开发区], country: CN}
        lahore-board: {name: Technology Board of Lahore}
      people:
        xinhui: {name: 曾新辉}
      events:
        letter-one: {name: Letter of Intent with SEDA, date: 2022-08-01}
      """,
      "2023-01-01-mfa-talks": """
      source: {title: 沈阳会谈, kind: official}
      zones:
        hai: {name: Hai Park}
        hainan-port: {name: Hainan Port}
      """,
    ])
  }

  @Test(arguments: [
    // By id, in any case.
    ("seda", "seda"), ("SEDA", "seda"), (" lahore-technopolis ", "lahore-technopolis"),
    // By a name, a short name, a native name, pinyin and initials.
    ("The Mark", "the-mark"), ("themark", "the-mark"), ("沈阳经济技术开发区", "seda"), ("瀋陽經濟技術開發區", "seda"),
    ("曾新辉", "xinhui"), ("zeng xinhui", "xinhui"), ("Letter of Intent with SEDA", "letter-one"),
    // By a unique start or words of a name.
    ("lahore-t", "lahore-technopolis"), ("shenyang dev", "seda"), ("mark", "the-mark"), ("沈阳", "seda"),
    ("board lahore", "lahore-board"), ("intent", "letter-one"),
  ])
  func `a text means one record`(text: String, id: String) throws {
    #expect(try value(catalogue.resolveRecord(text)) == id)
  }

  @Test(arguments: [
    ("KPK", "PK-KP"), ("nwfp", "PK-KP"), ("ICT", "PK-IS"), ("Azad Kashmir", "PK-JK"), ("سندھ", "PK-SD"),
    ("KP", "PK-KP"),
  ])
  func `a province has all the names that people use`(text: String, code: String) throws {
    #expect(try value(catalogue.resolve(text, .province)) == code)
    #expect(try value(catalogue.resolveRecordOrPlace(text)) == code)
  }

  @Test func `a status can be typed as lists show it`() throws {
    #expect(try value(catalogue.resolve("building", .status)) == "under-construction")
    #expect(try value(catalogue.resolve("under construction", .status)) == "under-construction")
  }

  @Test(arguments: [
    ("setda", "seda"), ("lahore-tecnopolis", "lahore-technopolis"), ("Karahci One", "kara"),
    // The first letter is another, missing, one too many, or swapped.
    ("zeda", "seda"), ("arachi one", "kara"), ("kkarachi one", "kara"), ("alhore-technopolis", "lahore-technopolis"),
  ])
  func `one wrong letter is accepted and reported`(text: String, id: String) throws {
    guard case .near(let value) = try catalogue.resolveRecord(text) else {
      Issue.record("\(text) is not resolved to a near value")
      return
    }
    #expect(value.value == id)
  }

  @Test(arguments: [
    ("karachi", ["kara", "karb"]), ("lahore", ["lahore-board", "lahore-technopolis"]),
    // One letter from two ids.
    ("karx", ["kara", "karb"]),
  ])
  func `several are listed and none is guessed`(text: String, ids: [String]) throws {
    guard case .several(let values) = try catalogue.resolveRecord(text) else {
      Issue.record("\(text) is not ambiguous")
      return
    }
    #expect(values.map(\.value).sorted() == ids)
  }

  @Test(arguments: ["", "  ", "...", "peking-opera", "kar\u{0}", "%", "'", "😀"])
  func `an unknown text means nothing`(text: String) throws {
    switch try catalogue.resolveRecord(text) {
    case .one, .near, .joined: Issue.record("“\(text)” must not mean a record")
    case .several, .tooMany, .none: break
    }
  }

  @Test(arguments: [
    ("2022-08-02-news-seda", "2022-08-02-news-seda"), ("news-seda", "2022-08-02-news-seda"),
    ("letter signed", "2022-08-02-news-seda"), ("2022-08-02-newz-seda", "2022-08-02-news-seda"),
    ("2032-08-02-news-seda", "2022-08-02-news-seda"), ("lahore letter", "2022-08-02-news-seda"),
    // A Chinese title by traditional characters, pinyin and initials.
    ("沈阳会谈", "2023-01-01-mfa-talks"), ("瀋陽會談", "2023-01-01-mfa-talks"), ("shenyanghuitan", "2023-01-01-mfa-talks"),
    ("syht", "2023-01-01-mfa-talks"),
  ])
  func `a source is found where no record fits`(text: String, id: String) throws {
    #expect(try value(catalogue.resolveRecordOrSource(text)) == id)
  }

  @Test(arguments: [
    ("punjab", "PK-PB"), ("PK-PB", "PK-PB"), ("punj", "PK-PB"), ("punjap", "PK-PB"), ("پنجاب", "PK-PB"),
    ("liaoning", "CN-LN"), ("辽宁", "CN-LN"), ("遼寧省", "CN-LN"), ("china", "CN"), ("中国", "CN"),
    // What is the id of a record is the record.
    ("hai", "hai"), ("seda", "seda"), ("setda", "seda"), ("Hainan Port", "hainan-port"),
  ])
  func `a place is found beside records`(text: String, value: String) throws {
    #expect(try self.value(catalogue.resolveRecordOrPlace(text)) == value)
  }

  @Test(arguments: ["PK-PX", "CN-LM", "XX"])
  func `a code with a wrong letter means nothing`(code: String) throws {
    #expect(try catalogue.resolveRecordOrPlace(code).meanings == [])
    #expect(try catalogue.resolve(code, .province).meanings == [])
  }

  @Test func `a text that begins a record and a place is listed with both`() throws {
    guard case .several(let values) = try catalogue.resolveRecordOrPlace("haina") else {
      Issue.record("haina is not ambiguous")
      return
    }
    #expect(values.map(\.value).sorted() == ["CN-HI", "hainan-port"])
  }

  @Test func `a facet and a command agree`() throws {
    for text in ["SEDA", "shenyang dev", "沈阳", "seta"] {
      #expect(try value(catalogue.resolve(text, .body)) == value(catalogue.resolveRecord(text)))
    }
  }

  private func value(_ resolution: Resolution) -> String? {
    switch resolution {
    case .one(let value), .near(let value), .joined(let value, _): value.value
    case .several, .tooMany, .none: nil
    }
  }
}
