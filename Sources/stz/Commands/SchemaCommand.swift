import ArgumentParser
import ZoneData

/// `stz schema`: the JSON Schema of the dossier format.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print a JSON Schema of the dossier format, for editors.",
    discussion: """
      Example:
        stz schema > docs/dossier.schema.json
      """)

  func run() throws {
    try Output.write(try DossierSchema.json)
  }
}
