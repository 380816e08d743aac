import ArgumentParser
import ZoneData

/// `stz follow`: something to follow up by a day.
struct FollowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "follow",
    abstract: "Write down what to follow up about a record, and by when.",
    discussion: """
      stz agenda lists what is due, stz done and stz drop close it.

      Examples:
        stz follow seda --due fri Ask for the signed letter
        stz follow "the mark" --due +2w
        stz follow cptic --due "3 dec" Call the organiser
      """)

  @Argument(help: "A zone, a body, an event or a person: its id, a name or its start.", completion: .records)
  var id: String
  @Argument(help: "What to do; - reads standard input. The default is “Follow up”.") var text: [String] = []
  @Option(
    help: ArgumentHelp(
      "By when: 2026-12-03 (or any date in EDTF), today, tomorrow, fri, +3d, +2w, +1m or 3 dec.", valueName: "date"))
  var due: String
  @OptionGroup(title: "Data") var data: DataOptions

  func run() throws {
    let due = try date()
    let typed = try NoteWriting.text(text)
    let text = typed.contains { !$0.isWhitespace } ? typed : "Follow up"
    let written = try NoteWriting(id: id, text: text, due: due, data: data).write()
    try Output.writeLines("To follow up on \(written.name) by \(due.inWordsWithWeekday):\n\(written.path)\n")
  }

  private func date() throws(Exit.Failure) -> EDTFDate {
    let today = try NoteWriting.today()
    do throws(DueDate.Mistake) {
      return try DueDate.read(due, today: today)
    } catch {
      throw .usage("--due: \(error.message)")
    }
  }
}
