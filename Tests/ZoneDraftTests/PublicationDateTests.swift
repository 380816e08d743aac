import Testing

@testable import ZoneDraft

struct PublicationDateTests {
  @Test(arguments: [
    ("2 August 2022", "2022-08-02"), ("Aug 2nd, 2022", "2022-08-02"), ("Tuesday, August 2, 2022 3:15 pm", "2022-08-02"),
    ("Published 2nd of Sept., 2022", "2022-09-02"), ("2022-08-02T23:30:00+05:00", "2022-08-02"),
    ("2022/8/2", "2022-08-02"),
    ("2024年9月25日 10:22", "2024-09-25"), ("۱۷ جنوری ۲۰۲۲", "2022-01-17"), ("2 اگست، 2022", "2022-08-02"),
    ("25/09/2024", "2024-09-25"), ("09.25.2024", "2024-09-25"), ("27-Apr-2022", "2022-04-27"),
    ("02.09.2024", "2024-09-02"), ("2.9.2024, 10:15", "2024-09-02"),
  ])
  func datesAreReadAsPrinted(_ text: String, expected: String) {
    #expect(PublicationDate.first(in: text)?.text == expected)
  }

  @Test(arguments: ["02/08/2022", "August 2022", "31 June 2022", "Block 12 of 2022 acres", "Pakistan 2025", "12 May"])
  func anythingElseIsNotADay(_ text: String) { #expect(PublicationDate.first(in: text) == nil) }

  @Test(arguments: [("August 2022", "2022-08"), ("2024年9月", "2024-09")])
  func aMonthIsEnoughIfTheCallerSaysSo(_ text: String, expected: String) {
    #expect(PublicationDate.first(in: text, needsDay: false)?.text == expected)
  }
}
