import Foundation
import TestSupport
import Testing

@testable import ZoneData

@Suite struct DossierSchemaTests {
  private func schema() throws -> [String: Any] {
    let object = try JSONSerialization.jsonObject(with: Data(try DossierSchema.json.utf8))
    return try #require(object as? [String: Any])
  }

  @Test func `the committed schema is the generated one`() throws {
    let file = URL(filePath: Fixture.seeds).appending(path: "../docs/dossier.schema.json").standardized
    #expect(
      try String(contentsOf: file, encoding: .utf8) == DossierSchema.json, "run: stz schema > docs/dossier.schema.json")
  }

  /// The reader accepts exactly the fields that the schema allows.
  @Test(arguments: RecordKind.allCases)
  func `the schema has exactly the fields of the reader`(kind: RecordKind) throws {
    let sections = try #require(try schema()["properties"] as? [String: Any])
    let section = try #require(sections[kind.section] as? [String: Any])
    let record = try #require(section["additionalProperties"] as? [String: Any])
    let properties = try #require(record["properties"] as? [String: Any])
    #expect(Set(properties.keys) == Set(kind.fields.map(\.name.rawValue)))
    #expect(record["additionalProperties"] as? Bool == false)
  }
}
