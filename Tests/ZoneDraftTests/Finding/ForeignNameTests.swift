import TestSupport
import Testing
import ZoneData
import ZoneDraft

/// Names in Urdu and Chinese, also of records that are known by a Latin name only.
struct ForeignNameTests {
  private static let known = DraftFixture.directory([
    Fixture.dossier(
      """
      source: {title: Records, kind: official, published: 2021-01-01}
      zones:
        lahore-technopolis: {name: Lahore Technopolis, province: PK-PB}
      bodies:
        stza: {name: Special Technology Zones Authority, aliases: [STZA], kind: authority, country: PK}
        harbour-board: {name: Northern Harbour Planning Board, aliases: [NHPB], kind: authority, country: PK}
        sample-holdings: {name: {is: 样本控股有限公司, lang: zh}, kind: company, country: CN}
        sample-zone: {name: {is: 巴基斯坦样本经济技术开发区, lang: zh}, kind: development-zone}
        moitt: {name: {is: 巴基斯坦信息技术和通信部, lang: zh}, kind: ministry, country: PK}
        pakistan-embassy-beijing: {name: Pakistan Embassy in Beijing, kind: embassy, country: PK}
        sindh-government: {name: Government of Sindh, kind: government, province: PK-SD}
      people:
        tariq-mahmood: {name: Tariq Mahmood}
        nadia-shahbaz: {name: Nadia Rehman Shahbaz, posts: {body: stza, title: Director}}
        bilal-wazir: {name: [Bilal Wazir, {is: بلال وزیر, lang: ur}]}
      """, id: "records")
  ])

  private func records(_ text: String...) -> [String] {
    let article = Article(
      title: nil, published: try? EDTFDate("2022-08-02"), language: nil,
      paragraphs: text.enumerated().map { Paragraph($0.offset + 1, .text, $0.element) })
    return DraftFixture.findings(article, Self.known).short("record")
  }

  @Test(arguments: [
    ("چیئرمین طارق محمود نے کہا۔", ["طارق محمود = tariq-mahmood"]),
    ("نادیہ رحمان شہباز نے کہا۔", ["نادیہ رحمان شہباز = nadia-shahbaz"]),
    ("塔里克·马哈茂德表示", ["塔里克·马哈茂德 = tariq-mahmood"]),
    ("塔里克・马赫穆德表示", ["塔里克・马赫穆德 = tariq-mahmood"]),
    ("主任娜迪娅·沙赫巴兹", ["娜迪娅·沙赫巴兹 = nadia-shahbaz"]),
    ("娜迪娅·夏巴兹说", ["娜迪娅·夏巴兹 = nadia-shahbaz"]),
    ("塔里克·马哈茂德·沙阿表示", []),
    // A first or a last name alone, or another last name, is not enough.
    ("塔里克·夏巴兹表示", []),
    ("马哈茂德表示", []),
    ("محمود نے کہا۔", []),
  ])
  func findsPeopleByTheSoundOfTheirNames(text: String, expected: [String]) {
    #expect(records(text) == expected)
  }

  @Test(arguments: [
    ("ناردرن ہاربر پلاننگ بورڈ کا اجلاس", ["ناردرن ہاربر پلاننگ بورڈ = harbour-board"]),
    ("این ایچ پی بی کا اجلاس", ["این ایچ پی بی = harbour-board"]),
    ("ایس ٹی زیڈ اے نے کہا", ["ایس ٹی زیڈ اے = stza"]),
    ("سپيشل ٹیکنا لوجی زونز اتھارٹی نے", ["سپيشل ٹیکنا لوجی زونز اتھارٹی = stza"]),
    ("سندھ حکومت نے کہا", ["سندھ حکومت = sindh-government"]),
    ("پلاننگ بورڈ کا اجلاس", []),
  ])
  func findsBodiesInUrduLetters(text: String, expected: [String]) {
    #expect(records(text) == expected)
  }

  @Test(arguments: [
    ("巴基斯坦特别技术区管理局表示", ["巴基斯坦特别技术区管理局 = stza"]),
    ("巴特别技术区管理局表示", ["巴特别技术区管理局 = stza"]),
    ("样本经开区表示", ["样本经开区 = sample-zone"]),
    ("巴信息技术和通信部表示", ["巴信息技术和通信部 = moitt"]),
    ("要求信息技术和通信部制定计划", ["信息技术和通信部 = moitt"]),
    ("巴基斯坦驻华使馆表示", ["巴基斯坦驻华使馆 = pakistan-embassy-beijing"]),
    ("信德省政府表示", ["信德省政府 = sindh-government"]),
  ])
  func findsShortenedChineseNames(text: String, expected: [String]) {
    #expect(records(text) == expected)
  }

  @Test func findsShortFormsOnlyAfterTheName() {
    #expect(records("管理局表示，马哈茂德说。") == [])
    #expect(
      records("特别技术区管理局主任塔里克·马哈茂德到访。", "马哈茂德说，管理局欢迎企业。", "税务管理局表示") == [
        "特别技术区管理局 = stza", "塔里克·马哈茂德 = tariq-mahmood", "马哈茂德 = tariq-mahmood", "管理局 = stza",
      ])
    #expect(records("بلال وزیر نے کہا۔", "وزیر نے کہا۔ وزیر صاحب نے کہا۔").count == 2)
    #expect(records("样本控股有限公司到访。", "样本方面表示").last == "样本 = sample-holdings")
  }

  @Test(arguments: [
    ("بیجنگ میں پاکستانی سفارتخانے نے کہا کہ سفارت خانہ کھلا ہے۔", 2),
    ("اتھارٹی کا اجلاس", 0),
  ])
  func readsInflectedWords(text: String, count: Int) {
    #expect(records(text).count == count)
  }
}
