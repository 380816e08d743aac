import Testing

@Suite struct OverviewTests {
  @Test func `without a terminal the overview is printed`() throws {
    let run = try ProgramRun()
    #expect(run.end == .exit(0))
    #expect(run.errors.isEmpty)
    #expect(run.lines.first == "stz: 9 plans, 3 sources")
    #expect(!run.output.contains("\u{1B}"))
  }

  @Test func `zones are listed under their province`() throws {
    let run = try ProgramRun()
    let expected = [
      "Islamabad (PK-IS): 1 plan", "  (zone in Islamabad) · notified",
      "Punjab (PK-PB): 2 plans", "  (zone in Lahore) · notified", "  (zones in Punjab) · proposed",
      "Sindh (PK-SD): 1 plan", "  (zones in Sindh) · proposed",
      "Khyber Pakhtunkhwa (PK-KP): 2 plans", "  (zone in Haripur) · notified",
      "  (zones in Khyber Pakhtunkhwa) · proposed",
      "Balochistan (PK-BA): 1 plan", "  (zones in Balochistan) · proposed",
      "Gilgit-Baltistan (PK-GB): 1 plan", "  (zones in Gilgit-Baltistan) · proposed",
      "Azad Jammu and Kashmir (PK-JK): 1 plan", "  (zones in Azad Jammu and Kashmir) · proposed",
    ]
    #expect(section("ZONES BY PROVINCE", of: run) == expected)
  }

  @Test func `pledges are compared with what is under way`() throws {
    let deals = section("DEALS", of: try ProgramRun())
    #expect(deals.first?.hasPrefix("  by 2 Aug 2022 · Letter of Intent") == true)
    #expect(deals.suffix(2) == ["  Pledged: 1 deal, without an amount", "  Under way or completed: no deal"])
  }

  @Test func `events are in order`() throws {
    let events = section("EVENTS", of: try ProgramRun())
    #expect(events.count == 2)
    #expect(events.first?.hasPrefix("  by 2 Aug 2022 · Letter of Intent") == true)
    #expect(events.last?.hasPrefix("  undated · China-Pakistan Technology Investment Conference") == true)
    #expect(events.last?.hasSuffix("(disputed)") == true)
  }

  @Test func `contacts have their posts and the right spelling`() throws {
    let contacts = section("CONTACTS", of: try ProgramRun())
    #expect(contacts.count == 8)
    #expect(contacts.contains { $0.hasPrefix("  Amer Hashmi · Chairman · Special Technology Zones Authority") })
    #expect(contacts.contains { $0.hasPrefix("  Zhang Xiaodong · President · Zhongguancun") })
    #expect(contacts.contains { $0.hasPrefix("  Moin ul Haque · Ambassador") })
    #expect(!contacts.contains { $0.contains("Xiodong") || $0.contains("ulHaque") })
  }

  @Test func `a post that has ended has its end`() throws {
    let folder = try DataFolder()
    try folder.write(
      """
      source: {title: T, kind: news, published: 2022-09}
      bodies: {stza: {name: STZA, country: PK}}
      people:
        a: {name: A, posts: {title: Chairman, body: stza, until: 2022-08}}
        b: {name: B, posts: {title: Member, body: stza}}
      """, to: "t.yaml")
    let contacts = section("CONTACTS", of: try ProgramRun("--data", folder.path))
    #expect(contacts == ["  B · Member · STZA", "  A · Chairman · STZA · until Aug 2022"])
  }

  @Test func `partners have their Chinese names`() throws {
    let partners = section("PARTNERS", of: try ProgramRun())
    for name in ["沈阳经济技术开发区", "沈西工业走廊", "中关村一带一路产业促进会"] {
      #expect(partners.contains { $0.contains(name) }, "\(name)")
    }
    #expect(partners.contains { $0.hasPrefix("  Shenxi Industrial Corridor") && $0.contains("Liaoning") })
  }

  @Test func `the text is the same in the C locale`() throws {
    #expect(try ProgramRun(environment: ["LC_ALL": "C"]).output == ProgramRun().output)
  }

  /// The lines under a heading.
  private func section(_ title: String, of run: ProgramRun) -> [String] {
    let titles = ["ZONES BY PROVINCE", "PARTNERS", "DEALS", "EVENTS", "CONTACTS"]
    return Array(run.lines.drop { $0 != title }.dropFirst().prefix { !titles.contains($0) })
  }
}
