import Testing
import ZoneDraft

/// Figures and offices in Chinese and Urdu, and figures of time.
struct ForeignFigureTests {
  @Test(arguments: [
    ("لاگت 2 ارب 30 کروڑ روپے ہے۔", "2300000000 PKR"),
    ("برآمدات 35 کروڑ 40 لاکھ ڈالر رہیں۔", "354000000 USD"),
    ("یہاں 40 سے زائد کمپنیاں ہیں۔", "over 40 کمپنیاں"),
    ("یہاں 3 نئے زونز ہیں۔", "3 نئے زونز"),
    ("吸引60多家企业", "over 60 企业"),
    ("聚集企业1200余家。", "over 1200 企业"),
    ("培训20万名青年", "200000 青年"),
    ("It was talked about for five years.", "5 years"),
    ("The money will be paid over four years.", "4 years"),
    ("Exports would cross $3 billion.", "over 3000000000 USD"),
    ("The university handed over 30 acres.", "30 acre"),
  ])
  func findsFigures(text: String, expected: String) {
    #expect(DraftFixture.findings(DraftFixture.article(text)).short("quantity") == [expected])
  }

  @Test(arguments: [
    ("ایس ٹی زیڈ اے کے ایگزیکٹو ڈائریکٹر عامر ہاشمی نے کہا۔", "amer-hashmi: ایگزیکٹو ڈائریکٹر at stza"),
    ("سینیٹر عامر ہاشمی نے کہا۔", "amer-hashmi: سینیٹر at stza"),
    ("عامر ہاشمی، چیئرمین ایس ٹی زیڈ اے، نے خطاب کیا۔", "amer-hashmi: چیئرمین at stza"),
    ("وزیراعلیٰ پنجاب عامر ہاشمی نے کہا۔", "amer-hashmi: وزیراعلیٰ at punjab-government"),
    ("STZA规划与战略传播总监阿米尔·哈什米表示", "amer-hashmi: 规划与战略传播总监 at stza"),
    (
      "Amer Hashmi has been appointed director general of the newly created STZA.",
      "amer-hashmi: Director general at stza"
    ),
    ("STZA has appointed Amer Hashmi, a banker, as its chairman.", "amer-hashmi: Chairman at stza"),
    ("Chinese Ambassador Zhao Yongsheng spoke.", "zhao-yongsheng: Chinese Ambassador"),
  ])
  func findsOffices(text: String, expected: String) {
    #expect(DraftFixture.findings(DraftFixture.article(text)).short("post") == [expected])
  }

  @Test(arguments: [
    ("It opened in March.", "2022-03"),
    ("Its board had met in November.", "2021-11"),
    ("The chairman met the envoy in December.", "2021-12"),
    ("It will open in March.", "2023-03"),
    ("The keys are to be handed over in January.", "2023-01"),
    ("In April, the firms had signed a letter.", "2022-04"),
  ])
  func resolvesAMonthByTheTenseOfItsVerb(text: String, expected: String) {
    #expect(DraftFixture.findings(DraftFixture.article(text)).short("date") == [expected])
  }

  @Test(arguments: ["These are the factories of tomorrow.", "Some 1,900 people work here."])
  func leavesOutWhatIsNoDate(text: String) {
    #expect(DraftFixture.findings(DraftFixture.article(text)).short("date").isEmpty)
  }
}
