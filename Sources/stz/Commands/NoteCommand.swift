import ArgumentParser
import ZoneData

/// `stz note`: a note about a record.
struct NoteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "note",
    abstract: "Write a note about a record into your journal.",
    discussion: """
      A note is a dossier of its own. It says nothing about what holds: it has no mark, and stz show prints it apart.

      Examples:
        stz note seda "Their desk moved to the second floor"
        echo "Two lines of minutes" | stz note "the mark" -
      """)

  @Argument(help: "A zone, a body, an event or a person: its id, a name or its start.", completion: .records)
  var id: String
  @Argument(help: "The text; - reads standard input.") var text: [String]
  @OptionGroup(title: "Data") var data: DataOptions

  func run() throws {
    let text = try NoteWriting.text(text)
    guard text.contains(where: { !$0.isWhitespace }) else {
      throw Exit.Failure.usage("the text of the note is missing")
    }
    let written = try NoteWriting(id: id, text: text, due: nil, data: data).write()
    try Output.writeLines("Noted on \(written.name):\n\(written.path)\n")
  }
}
