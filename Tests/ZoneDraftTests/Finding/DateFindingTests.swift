import Testing
import ZoneDraft

/// Dates in words. The document is of Tuesday, 2 August 2022.
struct DateFindingTests {
  @Test(arguments: [
    ("去年12月以来", ["2021-12"]), ("今年4月5日举行", ["2022-04-05"]), ("上周五抵达", ["2022-07-29"]), ("本周一签署", ["2022-08-01"]),
    ("29日在会上", ["2022-07-29"]), ("为期3日", []), ("رواں سال جون تک", ["2022-06"]), ("گزشتہ نومبر میں", ["2021-11"]),
    ("آئندہ ماہ بورڈ", ["2022-09"]), ("آج تک ادا نہیں", []), ("It began last September.", ["2021-09"]),
  ])
  func readsDatesInParts(text: String, expected: [String]) {
    #expect(DraftFixture.findings(DraftFixture.article(text)).short("date") == expected)
  }

  @Test(arguments: [
    ("on 2 August 2022", ["2022-08-02"]),
    ("on August 2, 2022,", ["2022-08-02"]),
    ("on Aug. 2nd, 2022", ["2022-08-02"]),
    ("on the 2nd of August 2022", ["2022-08-02"]),
    ("from 28-29 July 2022", ["2022-07-28/2022-07-29"]),
    ("in July 2021", ["2021-07"]),
    ("in July", ["2022-07"]),
    ("on 30 December", ["2022-12-30"]),
    ("on 02/08/2022", ["2022-08-02"]),
    ("on 2022-08-02", ["2022-08-02"]),
    ("since 1988", ["1988"]),
    ("in the 1990s", ["199X"]),
    ("in spring 2023", ["2023-21"]),
    ("between 2021 and 2023", ["2021", "2023"]),
    ("on Tuesday", ["2022-08-02"]),
    ("on Monday", ["2022-08-01"]),
    ("next Friday", ["2022-08-05"]),
    ("in March 2021. It started in October of the same year", ["2021-03", "2021-10"]),
    ("It had been used by October", ["2021-10"]),
    ("It is to be used by October", ["2022-10"]),
    ("It had got the go-ahead of the board in October", ["2021-10"]),
    ("on Monday, 1 August 2022", ["2022-08-01"]),
    ("yesterday", ["2022-08-01"]),
    ("last week", ["2022-07-25/2022-07-31"]),
    ("last month", ["2022-07"]),
    ("next year", ["2023"]),
    ("three months ago", ["2022-05"]),
    ("10 days ago", ["2022-07-23"]),
    ("于2022年8月2日", ["2022-08-02"]),
    ("8月1日举行", ["2022-08-01"]),
    ("昨天", ["2022-08-01"]),
    ("2 اگست 2022 کو", ["2022-08-02"]),
    ("۲ اگست ۲۰۲۲ کو", ["2022-08-02"]),
    // Counts, verbs, newspapers.
    ("over 2000 companies", []),
    ("they may march on", []),
    ("Rs 2022 million", []),
    ("Pakistan Today reports", []),
  ])
  func resolvesDates(text: String, expected: [String]) {
    #expect(DraftFixture.findings(DraftFixture.article("It was \(text) that it happened.")).short("date") == expected)
  }

  @Test func leavesARelativeDateWithoutTheDayOfTheDocument() {
    let article = DraftFixture.article("It happened on Tuesday, in 2021.", published: nil)
    #expect(DraftFixture.findings(article).short("date") == ["2021"])
  }

  @Test func takesTheDayOfTheDocumentFromItsDateline() {
    let article = DraftFixture.article("ISLAMABAD, 2 August 2022 (TDI): It happened on Monday.", published: nil)
    #expect(DraftFixture.findings(article).short("date") == ["2022-08-02", "2022-08-01"])
    #expect(DraftFixture.draft(article).article.published?.text == "2022-08-02")
  }
}
