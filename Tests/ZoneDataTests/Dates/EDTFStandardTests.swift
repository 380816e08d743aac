import TestSupport
import Testing

@testable import ZoneData

/// The examples of the Library of Congress specification of 4 February 2019,
/// https://www.loc.gov/standards/datetime/
@Suite struct EDTFStandardTests {
  @Test(
    "Level 0: dates, dates with times, intervals",
    arguments: [
      ("1985-04-12", "1985-04-12", "1985-04-12"), ("1985-04", "1985-04-01", "1985-04-30"),
      ("1985", "1985-01-01", "1985-12-31"),
      ("1985-04-12T23:20:30", "1985-04-12", "1985-04-12"),
      ("1985-04-12T23:20:30Z", "1985-04-12", "1985-04-12"),
      ("1985-04-12T23:20:30-04", "1985-04-12", "1985-04-12"),
      ("1985-04-12T23:20:30+04:30", "1985-04-12", "1985-04-12"),
      ("1964/2008", "1964-01-01", "2008-12-31"), ("2004-06/2006-08", "2004-06-01", "2006-08-31"),
      ("2004-02-01/2005-02-08", "2004-02-01", "2005-02-08"),
      ("2004-02-01/2005-02", "2004-02-01", "2005-02-28"),
      ("2004-02-01/2005", "2004-02-01", "2005-12-31"), ("2005/2006-02", "2005-01-01", "2006-02-28"),
      ("0000", "0000-01-01", "0000-12-31"),
    ])
  func levelZero(text: String, first: String, last: String) throws {
    try expectDays(text, first, last)
  }

  @Test(
    "Level 1: seasons, qualifiers, unspecified digits, negative years",
    arguments: [
      ("2001-21", "2001-03-01", "2001-05-31"), ("2001-22", "2001-06-01", "2001-08-31"),
      ("2001-23", "2001-09-01", "2001-11-30"), ("2001-24", "2001-12-01", "2002-02-28"),
      ("2003-24", "2003-12-01", "2004-02-29"),
      ("1984?", "1984-01-01", "1984-12-31"), ("2004-06~", "2004-06-01", "2004-06-30"),
      ("2004-06-11%", "2004-06-11", "2004-06-11"),
      ("201X", "2010-01-01", "2019-12-31"), ("20XX", "2000-01-01", "2099-12-31"),
      ("2004-XX", "2004-01-01", "2004-12-31"), ("1985-04-XX", "1985-04-01", "1985-04-30"),
      ("1985-XX-XX", "1985-01-01", "1985-12-31"), ("-1985", "-1985-01-01", "-1985-12-31"),
      ("-0045", "-0045-01-01", "-0045-12-31"), ("-198X", "-1989-01-01", "-1980-12-31"),
      ("1984~/2004-06", "1984-01-01", "2004-06-30"), ("1984?/2004%", "1984-01-01", "2004-12-31"),
      ("2004-06-XX/2004-07-03", "2004-06-01", "2004-07-03"),
    ])
  func levelOne(text: String, first: String, last: String) throws {
    try expectDays(text, first, last)
  }

  @Test(
    "Level 1: an open or unknown end has no day",
    arguments: [
      ("1985-04-12/..", "1985-04-12", nil), ("1985-04/..", "1985-04-01", nil), ("1985/..", "1985-01-01", nil),
      ("../1985-04-12", nil, "1985-04-12"), ("../1985-04", nil, "1985-04-30"), ("../1985", nil, "1985-12-31"),
      ("1985-04-12/", "1985-04-12", nil), ("1985-04/", "1985-04-01", nil), ("1985/", "1985-01-01", nil),
      ("/1985-04-12", nil, "1985-04-12"), ("/1985-04", nil, "1985-04-30"), ("/1985", nil, "1985-12-31"),
    ] as [(String, String?, String?)])
  func openEnds(text: String, first: String?, last: String?) throws {
    try expectDays(text, first, last)
  }

  @Test(
    "Level 2: sets",
    arguments: [
      ("[1667,1668,1670..1672]", "1667-01-01", "1672-12-31"), ("[..1760-12-03]", nil, "1760-12-03"),
      ("[1760-12..]", "1760-12-01", nil), ("[1760-01,1760-02,1760-12..]", "1760-01-01", nil),
      ("[1667,1760-12]", "1667-01-01", "1760-12-31"), ("[..1984]", nil, "1984-12-31"),
      ("{1667,1668,1670..1672}", "1667-01-01", "1672-12-31"), ("{1960,1961-12}", "1960-01-01", "1961-12-31"),
      ("{..1984}", nil, "1984-12-31"), ("[2022]", "2022-01-01", "2022-12-31"),
      ("[2023,2021]", "2021-01-01", "2023-12-31"),
    ] as [(String, String?, String?)])
  func sets(text: String, first: String?, last: String?) throws {
    try expectDays(text, first, last)
  }

  @Test(
    "Years with more than four digits are clamped at a trillion",
    arguments: [
      ("Y170000002", 170_000_002), ("Y-170000002", -170_000_002), ("Y10000", 10_000),
      ("Y99999999999999999999999999", Day.yearLimit), ("Y-99999999999999999999999999", -Day.yearLimit),
    ])
  func longYears(text: String, year: Int) throws {
    let date = try EDTFDate(text)
    #expect(date.earliest?.year == year)
    #expect(date.latest?.year == year)
    guard case .instant(let point) = date.kind else {
      Issue.record("\(text) is one date")
      return
    }
    #expect(point.precision == .year)
  }

  @Test(
    "The rest of level 2 is rejected",
    arguments: [
      "Y-17E7", "1950S2", "Y171010000S3", "2001-34", "2004-06~-11", "2004?-06-11", "?2004-06-~11",
      "2004-%06-11", "156X-12-25", "15XX-12-25", "XXXX-12-XX", "1XXX-XX", "1XXX-12", "1984-1X", "1XXX",
    ])
  func levelTwo(text: String) {
    #expect(throws: EDTFError.self) { try EDTFDate(text) }
  }

  private func expectDays(_ text: String, _ first: String?, _ last: String?) throws {
    let date = try EDTFDate(text)
    #expect(date.earliest?.iso == first)
    #expect(date.latest?.iso == last)
    #expect(date.description == text)
  }
}
