import Testing
import ZoneData
import ZoneDraft

/// Events, and which sentences speak of the same one.
struct EventFindingTests {
  private func events(_ text: String) -> [String] {
    DraftFixture.findings(DraftFixture.article(text)).compactMap { finding in
      guard case .record(_, .event, _, _) = finding.meaning else { return nil }
      return "\(finding.span.words) \(finding.confidence)"
    }
  }

  @Test(arguments: [
    ("STZA and SEDA held a conference.", ["conference likely"]),
    ("Amer Hashmi of STZA and Zhao Yongsheng of SEDA held a press conference.", []),
    ("STZA and SEDA signed an agreement.", ["agreement likely"]),
    ("STZA and SEDA have not only signed an agreement.", ["agreement likely"]),
    ("The agreement between STZA and SEDA could not be signed.", []),
    ("STZA and SEDA failed to sign an agreement.", []),
    ("A conference of STZA and SEDA was not held.", ["conference guess"]),
  ])
  func findsEvents(text: String, expected: [String]) { #expect(events(text) == expected) }

  @Test(arguments: [
    // Other zones, other places, other parties.
    ("STZA inaugurated Lahore Technopolis. It inaugurated NUST Special Technology Zone.", 2),
    ("STZA and SEDA held a conference in Quetta. STZA and SEDA plan a conference in Beijing.", 2),
    ("Amer Hashmi met Zhao Yongsheng. Moin ul Haque met Zhang Xiaodong.", 2),
    // The same ones, or a reference to the one before.
    ("STZA and SEDA held a conference in Quetta. STZA opened the conference in Quetta.", 1),
    ("Amer Hashmi met Zhao Yongsheng. At the meeting Moin ul Haque spoke.", 1),
  ])
  func joinsSentencesOfOneEvent(text: String, expected: Int) { #expect(events(text).count == expected) }
}
