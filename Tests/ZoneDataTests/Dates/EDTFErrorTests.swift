import TestSupport
import Testing

@testable import ZoneData

@Suite struct EDTFErrorTests {
  @Test(
    "A date as people write it is rejected with its EDTF form",
    arguments: [
      ("2 August 2022", "2022-08-02"), ("2nd Aug 2022", "2022-08-02"), ("Aug 2, 2022", "2022-08-02"),
      ("August 2022", "2022-08"), ("Sept. 2022", "2022-09"), ("spring 2022", "2022-21"),
      ("circa 2022", "2022~"), ("13/08/2022", "2022-08-13"), ("08/13/2022", "2022-08-13"),
      ("02/02/2022", "2022-02-02"), ("2022/08/02", "2022-08-02"), ("2022.08.02", "2022-08-02"),
      ("2022-8-2", "2022-08-02"), ("2022/08", "2022-08"), ("08/2022", "2022-08"), ("1964-2008", "1964/2008"),
      ("20220802", "2022-08-02"), ("1980s", "198X"), ("2022?~", "2022%"), (" 2022-08-02", "2022-08-02"),
      ("2022-08-02\n", "2022-08-02"), ("2021 / 2022", "2021/2022"), ("[2021, 2022]", "[2021,2022]"),
      ("2022-07-28 to 2022-08-01", "2022-07-28/2022-08-01"), ("July 2022 – August 2022", "2022-07/2022-08"),
      ("2022-07-28,2022-08-01", "[2022-07-28,2022-08-01]"), ("1964–2008", "1964/2008"),
    ])
  func human(text: String, write: String) {
    #expect(throws: EDTFError.otherForm(text, write: write)) { try EDTFDate(text) }
  }

  @Test(
    "A form with several readings names them all",
    arguments: [("02/08/2022", ["2022-08-02", "2022-02-08"]), ("1900s", ["190X", "19XX"])])
  func ambiguous(text: String, readings: [String]) {
    #expect(throws: EDTFError.ambiguous(text, readings: readings)) { try EDTFDate(text) }
  }

  @Test(
    "The message is one sentence that says how to fix the date",
    arguments: [
      ("2022-13-01", "2022-13-01 has no month 13; write year-month-day."),
      ("2 August 2022", "2 August 2022 is not an EDTF date; write 2022-08-02."),
      ("02/08/2022", "02/08/2022 can mean 2022-08-02 or 2022-02-08; write the one you mean."),
      ("2021-02-29", "2021-02-29 has no day 29; Feb 2021 has 28 days."),
      (
        "2021,2022",
        "2021,2022 is not an EDTF date; write \"[2021,2022]\", in quotes."
      ),
      ("2008/1964", "2008/1964 ends before it begins; write the earlier date first."),
      (
        "soon",
        "soon is not a date; write 2022, 2022-08 or 2022-08-02."
      ),
      ("", "The date is empty; leave the field out if the date is not known."),
    ])
  func message(text: String, message: String) {
    let error = #expect(throws: EDTFError.self) { try EDTFDate(text) }
    #expect(error?.message == message)
  }

  @Test(
    "What EDTF does not allow is rejected with a reason",
    arguments: [
      ("2022-00", .noMonth("2022-00", month: 0)), ("2022-20", .noMonth("2022-20", month: 20)),
      ("2022-21-01", .noMonth("2022-21-01", month: 21)), ("2001-34", .subYear("2001-34")),
      ("1985-04-12T23:20", .noTime("1985-04-12T23:20")),
      ("1985-04-12T24:00:00", .noTime("1985-04-12T24:00:00")),
      ("1985-04-12T23:20:30+4", .noTime("1985-04-12T23:20:30+4")),
      ("1985-04-12T23:20:30Z1", .noTime("1985-04-12T23:20:30Z1")),
      ("Y1985", .longYear("Y1985")), ("Y", .notEDTF("Y")), ("Y-17E7", .longYear("Y-17E7")),
      ("2004?-06-11", .qualifierInside("2004?-06-11")), ("1984-1X", .unspecified("1984-1X")),
      ("20X1", .unspecified("20X1")), ("2004-XX-11", .unspecified("2004-XX-11")), ("/", .noDate("/")),
      ("../..", .noDate("../..")), ("[..]", .noDate("[..]")), ("[2022..2021]", .reversed("[2022..2021]")),
      ("2022-08-02/2022-07", .reversed("2022-08-02/2022-07")), ("[2022", .brackets("[2022")),
      ("[]", .brackets("[]")), ("[2021}", .brackets("[2021}")), ("[2021,]", .notEDTF("[2021,]")),
      ("[2020,..2021]", .openInside("[2020,..2021]")), ("[2020..,2021]", .openInside("[2020..,2021]")),
      ("-0000", .notEDTF("-0000")), ("22", .notEDTF("22")), ("2022-", .notEDTF("2022-")),
      ("2021/2022/2023", .notEDTF("2021/2022/2023")), ("2022-08-02x", .notEDTF("2022-08-02x")),
      ("２０２２", .notEDTF("２０２２")), ("2022-08-02T10:00:00?", .qualifierInside("2022-08-02T10:00:00?")),
    ] as [(String, EDTFError)])
  func refused(text: String, error: EDTFError) {
    #expect(throws: error) { try EDTFDate(text) }
  }

  @Test("Every message is short, however long the text")
  func longText() {
    let text = String(repeating: "9", count: 10_000)
    let error = #expect(throws: EDTFError.self) { try EDTFDate(text) }
    #expect((error?.message.count ?? .max) < 200)
  }
}
