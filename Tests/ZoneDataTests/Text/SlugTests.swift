import Testing

@testable import ZoneData

@Suite struct SlugTests {
  @Test(arguments: [
    ("Call Them!", 60, "call-them"), ("Café – 42 Straße", 60, "cafe-42-strasse"), ("中国", 60, ""),
    // What does not fit is left out by whole words, and with it the words that joined it.
    ("Committee on Information Technology and Telecommunication", 40, "committee-on-information-technology"),
    ("Board of the Fund for Innovation", 13, "board"), ("Abcdefghij", 4, "abcd"), ("Come and", 60, "come-and"),
  ])
  func aTextBecomesAnID(text: String, limit: Int, slug: String) {
    #expect(Slug.of(text, atMost: limit) == slug)
  }
}
