import ArgumentParser
import ZoneData

/// `stz done`: what was to be followed up is done.
struct DoneCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "done",
    abstract: "Mark what was to be followed up as done.",
    discussion: """
      Only the line with the state changes in its dossier.

      Examples:
        stz done 2026-11-26-note-seda-ask-for-the-signed-letter
        stz done seda
        stz done "signed letter"
      """)

  @Argument(
    help: "The id of its dossier, or its record or words of its text if only one is open.", completion: .followUps)
  var note: String
  @OptionGroup(title: "Data") var data: DataOptions

  func run() throws {
    try NoteClosing(typed: note, state: .done, data: data).run()
  }
}

/// `stz drop`: what was to be followed up is not worth it any more.
struct DropCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "drop",
    abstract: "Mark what was to be followed up as dropped.",
    discussion: """
      Only the line with the state changes in its dossier.

      Example:
        stz drop seda
      """)

  @Argument(
    help: "The id of its dossier, or its record or words of its text if only one is open.", completion: .followUps)
  var note: String
  @OptionGroup(title: "Data") var data: DataOptions

  func run() throws {
    try NoteClosing(typed: note, state: .dropped, data: data).run()
  }
}
