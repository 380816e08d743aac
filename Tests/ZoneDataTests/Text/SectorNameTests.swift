import Testing

@testable import ZoneData

@Suite struct SectorNameTests {
  @Test(arguments: [
    ("cyber security", "cybersecurity"), ("Cyber-Security", "cybersecurity"), ("cybersecurity", "cybersecurity"),
    ("Bio-Technology", "biotechnology"), ("fin tech", "fintech"), ("E-commerce", "ecommerce"),
    ("Information Technology", "information technology"), ("research & development", "research and development"),
    ("Health-care", "health care"), ("healthcare", "health care"), ("Defense", "defence"),
    ("export-oriented technology", "export oriented technology"), ("e", "e"), ("", ""),
  ])
  func `a sector has one spelling`(text: String, expected: String) {
    #expect(SectorName.canonical(text) == expected)
  }
}
