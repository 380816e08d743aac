import TestSupport
import Testing
import ZoneData
import ZoneDraft

/// Who takes part in an event, if a sentence reports several or names only some.
@Suite struct EventPartyTests {
  /// The events of a text, each as its kind and the ids of its parties.
  private func events(_ text: String) -> [String] {
    let draft = DraftFixture.draft(DraftFixture.article(text))
    return draft.records.filter { $0.kind == .event }.compactMap { record in
      let sure = record.proposals.filter { $0.confidence != .guess }
      guard let kind = sure.first(where: { $0.field == .kind })?.value.text else { return nil }
      let parties = sure.filter { [.bodies, .people, .zones].contains($0.field) }.compactMap { $0.value.target?.text }
      return ([kind] + parties.sorted()).joined(separator: " ")
    }.sorted()
  }

  @Test(arguments: [
    (
      "Amer Hashmi toured Lahore Technopolis and was received by Zhang Xiaodong.",
      ["meeting amer-hashmi zhang-xiaodong", "visit amer-hashmi lahore-technopolis"]
    ),
    (
      "Amer Hashmi met Zhang Xiaodong of SEDA, which has signed an agreement with STZA.",
      ["agreement seda stza", "meeting amer-hashmi seda zhang-xiaodong"]
    ),
    (
      "Amer Hashmi met Zhao Yongsheng. Amer Hashmi also met Zhang Xiaodong.",
      ["meeting amer-hashmi zhang-xiaodong", "meeting amer-hashmi zhao-yongsheng"]
    ),
    (
      "STZA signed a memorandum with SEDA. STZA also signed a memorandum with MUST.",
      ["memorandum ajk-must stza", "memorandum seda stza"]
    ),
  ])
  func `each event has its own parties`(text: String, expected: [String]) { #expect(events(text) == expected) }

  /// Names without a head word, by the words of the deal around them.
  @Test(arguments: [
    ("Tianqiao Lichtwerk entered into an MoU with STZA.", ["memorandum stza tianqiao-lichtwerk"]),
    ("STZA signed an MoU with Tianqiao Lichtwerk in December.", ["memorandum stza tianqiao-lichtwerk"]),
    (
      "A licence for Lahore Technopolis was granted to Taxila Werke in May.",
      ["licence lahore-technopolis taxila-werke"]
    ),
  ])
  func `the parties of a deal need no head word`(text: String, expected: [String]) { #expect(events(text) == expected) }

  @Test(arguments: [
    ("STZA approved two parks. Amer Hashmi chaired the meeting.", ["meeting amer-hashmi stza"]),
    ("At a meeting on Monday, STZA approved two parks.", ["meeting stza"]),
    ("STZA met SEDA. The authority met with Amer Hashmi in the chair.", ["meeting amer-hashmi seda stza"]),
    ("Lahore Technopolis is ready. Amer Hashmi broke ground in May 2020.", ["launch amer-hashmi lahore-technopolis"]),
    (
      "Amer Hashmi inaugurated Lahore Technopolis in May 2022. Zhang Xiaodong inaugurated it in June 2020.",
      ["inauguration amer-hashmi lahore-technopolis", "inauguration lahore-technopolis zhang-xiaodong"]
    ),
    ("Amer Hashmi had taken over Lahore Technopolis.", []),
  ])
  func `a meeting is that of a body, an opening that of a zone`(text: String, expected: [String]) {
    #expect(events(text) == expected)
  }

  @Test(arguments: [
    ("STZA has joined hands with SEDA. The memorandum was inked on Monday.", ["memorandum seda stza"]),
    ("Amer Hashmi spoke. He met Zhang Xiaodong.", ["meeting amer-hashmi zhang-xiaodong"]),
    ("The delegation called on Zhang Xiaodong.", ["meeting zhang-xiaodong"]),
    (
      "Amer Hashmi met Zhao Yongsheng. Also present was Zhang Xiaodong.",
      ["meeting amer-hashmi zhang-xiaodong zhao-yongsheng"]
    ),
    ("STZA Chairman Amer Hashmi and SEDA have inked a memorandum.", ["memorandum amer-hashmi seda stza"]),
    ("STZA and SEDA put their names to a memorandum.", ["memorandum seda stza"]),
    ("STZA and SEDA have teamed up. An MoU was inked on Monday in Lahore.", ["memorandum seda stza"]),
    ("STZA entered into agreements with SEDA, and with MUST.", ["agreement ajk-must stza", "agreement seda stza"]),
    (
      "Amer Hashmi presided over a closed-door session with Zhang Xiaodong.",
      ["meeting amer-hashmi zhang-xiaodong"]
    ),
    ("Amer Hashmi threw open Lahore Technopolis.", ["inauguration amer-hashmi lahore-technopolis"]),
  ])
  func `parties can be named in another sentence`(text: String, expected: [String]) {
    #expect(events(text) == expected)
  }

  @Test(arguments: [
    ("Lahore Technopolis received its licence from STZA.", ["licence lahore-technopolis stza"]),
    (
      "Lahore Technopolis grows. The park, opened by Amer Hashmi, is large.",
      ["inauguration amer-hashmi lahore-technopolis"]
    ),
    ("Lahore Technopolis granted 12 licences to its tenants.", []),
    ("Lahore Technopolis has yet to receive its licence.", []),
    ("Lahore Technopolis is about to be notified.", []),
    ("Amer Hashmi could visit Lahore Technopolis.", []),
    ("The plan met the criteria of STZA and SEDA.", []),
    ("STZA and SEDA know that such agreements were signed.", []),
  ])
  func `steps of zones are events, plans are none`(text: String, expected: [String]) {
    #expect(events(text) == expected)
  }
}
