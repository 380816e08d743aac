/// The sections of the International Standard Industrial Classification, Rev. 4 (United Nations, 2008).
package enum ISICSection {
  /// The letters of the sections.
  package static let letters = titles.map(\.key)

  /// The title of a section, shortened; nil if there is none with this letter.
  package static func title(of letter: String) -> String? { titles.first { $0.key == letter }?.value }

  private static let titles: KeyValuePairs = [
    "A": "agriculture, forestry and fishing",
    "B": "mining and quarrying",
    "C": "manufacturing",
    "D": "electricity and gas",
    "E": "water and waste",
    "F": "construction",
    "G": "trade and repair of vehicles",
    "H": "transport and storage",
    "I": "accommodation and food",
    "J": "information and communication",
    "K": "finance and insurance",
    "L": "real estate",
    "M": "professional, scientific and technical",
    "N": "administrative and support",
    "O": "public administration and defence",
    "P": "education",
    "Q": "health and social work",
    "R": "arts and recreation",
    "S": "other services",
    "T": "households as employers",
    "U": "international organisations",
  ]
}
