import Foundation
import TestSupport
import ZoneData
import ZoneDraft

/// The shipped rules, and directories of records from dossiers.
enum DraftFixture {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized

  /// The files of the shipped rules.
  static let ruleFiles: [(name: String, text: String)] = {
    let folder = root.appending(path: "Rules")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".yaml") }.sorted().map { name in
      (name, (try? String(contentsOf: folder.appending(path: name), encoding: .utf8)) ?? "")
    }
  }()

  static let rules = DraftRules(ruleFiles)

  /// A few records of the shipped dossiers, in short.
  static let known = directory([
    Fixture.dossier(
      """
      source: {title: Records, kind: official, published: 2021-01-01}
      zones:
        lahore-technopolis: {name: Lahore Technopolis, province: PK-PB, area: 800 acre, bodies: {stza: authority}}
        nust-stz: {name: NUST Special Technology Zone, province: PK-IS}
      bodies:
        stza: {name: Special Technology Zones Authority, aliases: [STZA], kind: authority, country: PK}
        stza-board: {name: STZA Board of Governors, aliases: [Board], parent: stza}
        seda:
          name: [Shenyang Economic and Technological Development Area, {is: 沈阳经济技术开发区, lang: zh}]
          aliases: [SEDA, Seda]
          kind: development-zone
          country: CN
        ajk-must: {name: Mirpur University of Science and Technology, aliases: MUST, kind: university}
        punjab-government: {name: Government of Punjab, kind: government, province: PK-PB}
        pakistan-embassy-beijing: {name: Embassy of Pakistan in Beijing, kind: embassy, country: PK}
      people:
        amer-hashmi:
          name: [Amer Hashmi, {is: عامر ہاشمی, lang: ur}]
          country: PK
          posts: {body: stza, title: Chairman}
        zhao-yongsheng: {name: Zhao Yongsheng, country: CN, posts: {body: seda, title: Director}}
        zhang-xiaodong: {name: Zhang Xiaodong, country: CN}
        moin-ul-haque:
          name: Moin ul Haque
          posts: {body: pakistan-embassy-beijing, title: Ambassador of Pakistan to China}
      """, id: "records")
  ])

  /// The records that dossiers state, joined as their notes say.
  static func directory(_ dossiers: [Dossier]) -> RecordDirectory {
    let joins = Dictionary(dossiers.flatMap(\.joins).map { ($0.id, $0.other) }) { first, _ in first }
    var (claims, kinds): ([RecordID: [Claim]], [RecordID: RecordKind]) = ([:], [:])
    for definition in dossiers.flatMap(\.definitions) {
      let id = joins[definition.id] ?? definition.id
      kinds[id] = definition.kind
      claims[id, default: []] += definition.claims
    }
    let sources = Dictionary(dossiers.map { ($0.source.id, $0.source) }) { first, _ in first }
    let records = kinds.sorted { $0.key < $1.key }.map { id, kind in
      Record(id: id, kind: kind, claims: claims[id] ?? [], sources: sources)
    }
    let known = records.map { KnownRecord(ShownRecord($0, claimCount: claims[$0.id]?.count ?? 0)) }
    return RecordDirectory(known, taken: joins.keys.map(\.text)) { id in
      records.first { $0.id == id }?.values ?? []
    }
  }

  /// An article of paragraphs that count from 1.
  static func article(_ paragraphs: String..., published: String? = "2022-08-02") -> Article {
    Article(
      title: "A story", published: published.flatMap { try? EDTFDate($0) }, language: "en",
      paragraphs: paragraphs.enumerated().map { Paragraph($0.offset + 1, .text, $0.element) })
  }

  static func findings(_ article: Article, _ directory: RecordDirectory = known) -> [Finding] {
    ArticleFinder(directory, rules: rules).findings(in: article)
  }

  static func draft(_ article: Article, _ directory: RecordDirectory = known) -> Draft {
    DraftMaker(directory, rules: rules).draft(of: article)
  }
}

extension Finding {
  /// The finding in short: `Hashmi = amer-hashmi`, `Chairman of amer-hashmi at stza`.
  var short: String? {
    switch meaning {
    case .record(let id, let kind, _, _): kind == .event ? nil : "\(span.words) = \(id)"
    case .post(let person, let body, let title): "\(person): \(title)\(body.map { " at \($0)" } ?? "")"
    case .date(let date): date.text
    case .place(let code): "\(span.words) in \(code)"
    case .status(let status, let zone): "\(zone?.text ?? "?") \(status)"
    case .quantity(let quantity, _, _): quantity.text
    case .speaker(let id): "\(id) says"
    case .link(let from, let to, let role): "\(to) is \(role) of \(from)"
    case .source: nil
    }
  }
}

extension [Finding] {
  /// The findings of a kind, in short.
  func short(_ kind: String) -> [String] { filter { $0.meaning.kind == kind }.compactMap(\.short) }
}
