import TestSupport
import Testing
import ZoneDraft

/// Places by their provinces, and how far zones have come.
struct PlaceAndStatusFindingTests {
  @Test(arguments: [
    ("It lies in Haripur.", ["Haripur in PK-KP"]),
    (
      "It lies in Gilgit Baltistan and Azad Jammu and Kashmir.",
      ["Gilgit Baltistan in PK-GB", "Azad Jammu and Kashmir in PK-JK"]
    ),
    ("They met in Shenyang, China.", ["Shenyang in CN-LN", "China in CN"]),
    ("Lahore Technopolis grows.", []),
    ("A Business Hub on Sialkot Road.", []),
    ("会议在北京举行", ["北京 in CN-BJ"]),
    ("کراچی میں", ["کراچی in PK-SD"]),
  ])
  func findsPlaces(text: String, expected: [String]) {
    #expect(DraftFixture.findings(DraftFixture.article(text)).short("place") == expected)
  }

  @Test(arguments: [
    ("STZA notified Lahore Technopolis.", ["lahore-technopolis notified"]),
    ("The foundation stone of Lahore Technopolis was laid.", ["lahore-technopolis under-construction"]),
    ("Lahore Technopolis is fully functional.", ["lahore-technopolis operational"]),
    ("STZA granted a licence to Lahore Technopolis.", ["lahore-technopolis licensed"]),
    (
      "STZA has notified Lahore Technopolis while NUST Special Technology Zone is in the pipeline.",
      ["lahore-technopolis notified", "nust-stz proposed"]
    ),
    ("STZA has notified zones in Quetta and Swat.", ["stz-quetta notified", "stz-swat notified"]),
    ("Lahore Technopolis is not operational.", []),
    ("The committee approved the minutes.", []),
  ])
  func findsStatuses(text: String, expected: [String]) {
    #expect(DraftFixture.findings(DraftFixture.article(text)).short("status") == expected)
  }

  @Test(arguments: [
    ("Zones (STZs) would be set up in Quetta and Swat.", ["stz-quetta proposed", "stz-swat proposed"]),
    ("Zones (Quetta) are notified.", []),
    ("Special Economic Zones in Quetta are approved.", []),
    ("Lahore Technopolis grows. The zone in Lahore has been notified.", ["lahore-technopolis notified"]),
    (
      "Lahore Technopolis grows. Zones in Lahore and Swat are notified.",
      ["lahore-technopolis notified", "stz-swat notified"]
    ),
  ])
  func findsTheZonesOfPlaces(text: String, expected: [String]) {
    #expect(DraftFixture.findings(DraftFixture.article(text)).short("status") == expected)
  }
}
