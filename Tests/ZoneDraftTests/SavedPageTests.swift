import Testing
import ZoneData
import ZoneDraft

struct SavedPageTests {
  @Test func aNewsSiteOfWordPressHasOnlyItsStory() throws {
    let article = try PageFile.article("wordpress.html")
    #expect(article.title == "Authority opens second block of example park")
    #expect(article.publisher == "The Example Times")
    #expect(article.author == "Business Desk")
    #expect(article.published?.text == "2026-03-04")
    #expect(article.language == "en")
    #expect(article.address == "https://times.example.com/2026/03/authority-opens-second-block/")
    #expect(article.kind == .news)
    #expect(
      article.head == [
        "Authority opens second block of example park", "Twelve firms move in before the summer", "By Business Desk",
      ])
    #expect(
      article.numbered == [
        "1 ISLAMABAD: The authority opened the second block of the example park on Wednesday and handed the keys of "
          + "twelve offices to firms that had waited since autumn.",
        "2 The block has a floor area of 140,000 square feet, and the first block was filled within a year. The chairman "
          + "said that a third one will follow “before the end of 2027”.",
        "3 What the firms get",
        "4 Firms in the zone pay no income tax for ten years, the statement says. They import machines free of duty.",
        "5 A desk for licences, open every day",
        "6 Two lines of power from separate grids",
        "7 “We did not expect the block to be full on its first day,” the spokesperson said.",
        "8 Block | Area | Opened", "9 First | 90,000 sq ft | 2025", "10 Second | 140,000 sq ft | 2026",
        "11 The province will pave the road to the gate by June. Buses are to follow.",
      ])
    #expect(article.paragraphs.filter { $0.kind == .subheading }.map(\.number) == [3])
    #expect(article.paragraphs.filter { $0.kind == .item }.map(\.number) == [5, 6, 8, 9, 10])
  }

  @Test func aPortalOfTablesHasTheTextInOneCell() throws {
    let article = try PageFile.article("government.html")
    #expect(article.title == "Land for the technology zone handed over")
    #expect(article.publisher == "Government of Example")
    #expect(article.published?.text == "2025-11-17")
    #expect((article.author, article.address) == (nil, nil))
    #expect((article.language, article.kind) == ("en", .official))
    #expect(
      article.numbered == [
        "1 The Department of Technology today took over 86 kanal of land for the special technology zone near the ring "
          + "road. The zone’s boundary wall will be built in the current financial year.",
        "2 The project costs 1.2 billion rupees – half of it paid by the province – and is to be ready “within thirty "
          + "months”. Its first phase has four buildings.",
        "3 Details of the phases", "4 Phase | Area | Status", "5 One | 46 kanal | Under construction",
        "6 Two | 40 kanal | Approved",
        "7 The secretary said that work on the second phase begins once the first is let, and thanked the board of "
          + "revenue.",
      ])
  }

  @Test func aChinesePortalIsReadFromGB18030() throws {
    let article = try PageFile.article("chinese.html")
    #expect(article.title == "示例高新区与境外园区签署合作备忘录")
    #expect(article.publisher == "示例市人民政府")
    #expect(article.published?.text == "2024-09-25")
    #expect((article.language, article.kind) == ("zh", .official))
    #expect(
      article.numbered == [
        "1 9月24日，示例高新区与境外一家科技园区在线上签署合作备忘录，双方将在人才培训、技术转移和园区管理方面开展合作。",
        "2 高新区管委会负责人表示，园区目前已有企业一百二十家，其中世界五百强企业八家，去年总产值超过三百亿元。", "3 他说，双方将成立联合工作组，每半年召开一次会议。",
        "4 下一步安排", "5 根据备忘录，双方将于明年三月在示例市举办第一次对接会，并为来访企业设立服务窗口。",
      ])
  }

  @Test func anUrduPageKeepsItsLettersAndLosesDirectionMarks() throws {
    let article = try PageFile.article("urdu.html")
    #expect(article.title == "پشاور میں ٹیکنالوجی زون کا سنگ بنیاد")
    #expect(article.publisher == "مثال نیوز")
    #expect(article.author == "ویب ڈیسک")
    #expect(article.published?.text == "2022-01-17")
    #expect(article.language == "ur")
    #expect(article.address == "https://urdu.example.com/2022/01/17/zone")
    #expect(
      article.numbered == [
        "1 پشاور: صوبائی حکومت نے پیر کے روز خصوصی ٹیکنالوجی زون کا سنگ بنیاد رکھ دیا جس پر ۸۶ کنال زمین استعمال ہو گی۔",
        "2 حکام کے مطابق زون میں پچاس سے زائد کمپنیوں کو جگہ دی جائے گی اور دس سال تک ٹیکس کی چھوٹ حاصل ہو گی۔",
        "3 وزیر اعلیٰ نے کہا کہ یہ منصوبہ\u{200C} دو سال میں مکمل ہو گا اور نوجوانوں کو روزگار ملے گا۔",
      ])
  }

  @Test func anAMPPageIsDescribedByItsJSON() throws {
    let article = try PageFile.article("amp.html")
    #expect(article.title == "Example corridor signs licence for data centre")
    #expect((article.publisher, article.author) == ("Example Wire", "Example Wire Staff"))
    #expect(article.published?.text == "2025-12-22")
    #expect(article.address == "https://wire.example.com/story/licence-data-centre")
    #expect(article.head.contains("The operator must begin work within six months"))
    #expect(
      article.numbered == [
        "1 LAHORE, Dec 22 – The corridor signed a licence on Monday with an operator that is to build a data centre of "
          + "20 megawatts on eleven acres.",
        "2 The licence lasts thirty years. It obliges the operator to begin work within six months, the corridor said in "
          + "a statement.",
        "3 Power", "4 A grid station next to the site supplies both the centre and a park of seventeen firms.",
        "5 Two lines of 132 kilovolts", "6 A reserve of 48 hours",
      ])
  }
}
