/// The tables of the rules.
///
/// Numbers, because a table is looked up for each word of a text.
package enum RuleTable: Int, CaseIterable, Sendable {
  case spellings, abbreviations
  // Names in other scripts.
  case sounds, letterNames, smallWords, foreignNames
  // Bodies and zones.
  case bodies, heads, zones, cityZones, short, legalForms, notBodies, ordinary, outside, generic, introducers,
    companyNouns
  // People.
  case titles, officeBodies, beforeTitle, joinsTitle, departments, honorifics, particles, notNames, surnames
  case reports, pronouns, takesPart, holdsOffice, officeKinds
  // Events.
  case events, notEvents, continues, unnamedParties, bothParties, chairs, happened, modes, rolesBefore, rolesAfter
  // Links.
  case zoneThenBody, bodyThenZone, bodyThenBody, parent, founded
  // Values.
  case statuses, projects, adjectives, negations, planned, otherZones, placing
  case oneOfZones, proposals, ofBody, situations, alsoSo, stepNouns, siteWords, qualified
  case units, multipliers, comparators, comparatorsAfter, notComparators, currencies, numberWords
  case fields, fieldCues, money, areaWords, notCounted, notQuantities, classifiers
  case months, weekdays, relative, seasons
  case places, countries, demonyms, notPlace
}

extension RuleTable {
  /// Some of the tables, as each word of a text has.
  struct Set: Sendable {
    private var bits: UInt128

    static let empty = Set(bits: 0)
    static let all = Set(bits: .max)

    func contains(_ table: RuleTable) -> Bool { bits >> UInt128(table.rawValue) & 1 == 1 }

    mutating func insert(_ table: RuleTable) { bits |= 1 << UInt128(table.rawValue) }
  }

  /// The word for it in the files: `before-title`.
  package var name: String {
    "\(self)".reduce(into: "") { $0 += $1.isUppercase ? "-" + $1.lowercased() : String($1) }
  }

  /// The table of a word.
  init?(name: String) {
    guard let table = Self.byName[name] else { return nil }
    self = table
  }

  private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.name, $0) })
}
