import TestSupport
import Testing

@testable import ZoneData

@Suite struct EDTFWordsTests {
  @Test(
    "One date reads as English with the day first",
    arguments: [
      ("2022-08-02", "2 Aug 2022"), ("2022-08", "Aug 2022"), ("2022", "2022"), ("2022~", "about 2022"),
      ("2022?", "2022 (uncertain)"), ("2022-08-02%", "about 2 Aug 2022 (uncertain)"),
      ("2022-08-02T10:15:00+05:00", "2 Aug 2022"), ("2022-21", "spring 2022"), ("2022-22", "summer 2022"),
      ("2022-23", "autumn 2022"), ("2022-24", "winter 2022"), ("198X", "1980s"), ("190X", "1900s"),
      ("19XX", "20th century"), ("20XX", "21st century"), ("11XX", "12th century"), ("01XX", "2nd century"),
      ("02XX", "3rd century"), ("-01XX", "2nd century BC"), ("-004X", "50–41 BC"), ("004X", "AD 40s"),
      ("2004-08-XX", "Aug 2004, day unknown"), ("2004-XX", "2004, month unknown"),
      ("2004-XX-XX", "2004, day and month unknown"), ("-0045", "46 BC"), ("0000", "1 BC"), ("0045", "AD 45"),
      ("Y170000002", "170000002"), ("Y-170000002", "170000003 BC"),
      ("Y99999999999999", "over 1000000000000"),
    ])
  func single(text: String, words: String) throws {
    #expect(try EDTFDate(text).inWords == words)
  }

  @Test(
    "An interval joins its ends with a dash and writes the common part once",
    arguments: [
      ("2022-07-28/2022-08-01", "28 Jul – 1 Aug 2022"), ("2022-08-02/2022-08-05", "2–5 Aug 2022"),
      ("2021-12-31/2022-01-01", "31 Dec 2021 – 1 Jan 2022"), ("1964/2008", "1964–2008"),
      ("2004-06/2004-08", "Jun–Aug 2004"), ("2004-06/2006-08", "Jun 2004 – Aug 2006"),
      ("2004-02-01/2005", "1 Feb 2004 – 2005"), ("2022-21/2022-23", "spring–autumn 2022"),
      ("2022-08-02/2022-08-02", "2 Aug 2022"), ("2004-06~/2004-08", "about Jun 2004 – Aug 2004"),
      ("2021/..", "from 2021"), ("../1985", "until 1985"), ("2021/", "from 2021, end unknown"),
      ("/1985", "until 1985, start unknown"), ("2021-03~/..", "from about Mar 2021"),
    ])
  func interval(text: String, words: String) throws {
    #expect(try EDTFDate(text).inWords == words)
  }

  @Test(
    "A set reads as a choice",
    arguments: [
      ("[..2022-08-02]", "by 2 Aug 2022"), ("[2022-07-28..2022-08-01]", "between 28 Jul and 1 Aug 2022"),
      ("[2022-08-02..2022-08-05]", "between 2 and 5 Aug 2022"),
      ("[2021..2022-03]", "between 2021 and Mar 2022"),
      ("[2022-07-28,2022-08-01]", "28 Jul or 1 Aug 2022"), ("[2022-07-28,2022-07-30]", "28 or 30 Jul 2022"),
      ("[2022-07-28,2022-07-30,2022-08-01]", "28 Jul, 30 Jul or 1 Aug 2022"), ("[2022]", "2022"),
      ("[2021-07-28,2022-08-01]", "28 Jul 2021 or 1 Aug 2022"), ("[1760-12..]", "Dec 1760 or later"),
      ("[1667,1668,1670..1672]", "1667, 1668 or 1670–1672"), ("[1667,1760-12]", "1667 or Dec 1760"),
      ("[1760-01,1760-02,1760-12..]", "Jan 1760, Feb 1760 or from Dec 1760"),
      ("[..1984,1986]", "by 1984 or 1986"), ("{1960,1961-12}", "1960 and Dec 1961"),
      ("{1667,1668,1670..1672}", "1667, 1668 and 1670–1672"), ("{..1984}", "until 1984"),
      ("{2022-08-01,2022-08-03}", "1 and 3 Aug 2022"), ("[2021~,2022]", "about 2021 or 2022"),
    ])
  func set(text: String, words: String) throws {
    #expect(try EDTFDate(text).inWords == words)
  }
}
