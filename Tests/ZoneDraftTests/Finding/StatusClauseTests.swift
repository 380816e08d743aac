import Testing
import ZoneDraft

/// Which zone a clause is about: antecedents of relative clauses, fronted places, and the whole of a part.
struct StatusClauseTests {
  /// The statuses that are more than a guess.
  private func sure(_ text: String) -> [String] {
    DraftFixture.findings(DraftFixture.article(text)).filter { $0.confidence != .guess }.short("status")
  }

  @Test(arguments: [
    (
      "Money is set aside for Lahore Technopolis, which the STZA board cleared in May.", ["lahore-technopolis approved"]
    ),
    ("In Quetta, a feasibility study for a zone was completed.", ["stz-quetta proposed"]),
    ("Little has changed in Swat. A zone was proposed there.", ["stz-swat proposed"]),
    (
      "Firms are working in Lahore Technopolis, NUST Special Technology Zone has got its licence.",
      ["lahore-technopolis operational", "nust-stz licensed"]
    ),
    ("Lahore Technopolis, although gazetted, has no tenants.", ["lahore-technopolis notified"]),
    ("Engineers are to work in Lahore Technopolis.", []),
    ("The board approved Lahore Technopolis. The park will come up on 20 acres.", ["lahore-technopolis approved"]),
    ("The minister inaugurated a laboratory set up at Lahore Technopolis.", []),
    ("The ground floor of the Swat Digital Park has been let.", ["swat-digital-park operational"]),
    ("NUST Special Technology Zone was held up as a model.", []),
  ])
  func findsTheZoneOfAClause(text: String, expected: [String]) {
    #expect(sure(text) == expected)
  }

  @Test(arguments: [
    ("Tenants have begun moving into Lahore Technopolis.", "operational"),
    ("Two firms have shifted their staff to Lahore Technopolis.", "operational"),
    ("At Lahore Technopolis the asphalting of the roads has reached 60 per cent.", "under-construction"),
    ("The columns of Lahore Technopolis have been raised up to the roof.", "under-construction"),
    ("Ground broken for Lahore Technopolis.", "under-construction"),
    ("A site of 20 acres has been picked for Lahore Technopolis.", "proposed"),
    ("The court stayed all construction at Lahore Technopolis.", "stalled"),
    ("The province dropped Lahore Technopolis from its list.", "withdrawn"),
  ])
  func findsStatusesInTheWordsOfReporters(text: String, status: String) {
    #expect(sure(text) == ["lahore-technopolis \(status)"])
  }

  @Test(arguments: [
    (
      "لاہور ٹیکنوپولس میں تعمیراتی کام جاری ہے جبکہ ایس ٹی زیڈ اے نے اجلاس کیا۔",
      ["lahore-technopolis under-construction"]
    ),
    ("拉合尔科技城正在施工。", ["lahore-technopolis under-construction"]),
    ("拉合尔科技城已有15家企业入驻。", ["lahore-technopolis operational"]),
    ("لاہور ٹیکنوپولس کا افتتاح کریں گے۔", []),
  ])
  func findsStatusesInOtherScripts(text: String, expected: [String]) {
    #expect(sure(text) == expected)
  }
}
