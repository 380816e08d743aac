import ZoneCatalogue
import ZoneData

/// Adds records to the watch list of the journal, or removes them.
struct WatchEditing {
  /// The records as typed.
  let typed: [String]
  let isWatched: Bool
  let data: DataOptions

  func run() throws {
    let journal = try data.writableJournal()
    let list = try Self.list(of: journal)
    let catalogue = try Catalogue.open(try data.folders())
    let records = try catalogue.watched(list)
    let changes = try typed.map { text in try change(of: text, catalogue, records) }
    do throws(JournalError) {
      try journal.editWatchlist { list in
        for change in changes {
          for id in change.ids { if isWatched { list.add(id) } else { list.remove(id) } }
        }
      }
    } catch {
      throw error.failure
    }
    try Output.writeLines(changes.map { $0.message + "\n" }.joined() + "\(journal.folder)/\(Watchlist.fileName)\n")
  }

  /// The list of a journal. Lines that are not understood are reported.
  static func list(of journal: Journal) throws(Exit.Failure) -> Watchlist {
    do throws(JournalError) {
      let list = try journal.watchlist()
      for mistake in list.mistakes { Exit.report("\(journal.folder)/\(Watchlist.fileName): \(mistake.message)") }
      return list
    } catch {
      throw error.failure
    }
  }

  private func change(
    of text: String, _ catalogue: Catalogue, _ records: [WatchedRecord]
  ) throws -> (ids: [RecordID], message: String) {
    // An id in the list can be removed when no dossier has it any more.
    if !isWatched, let line = records.first(where: { $0.written.text == text && $0.record == nil }) {
      return ([line.written], "No longer watched: \(text)")
    }
    let id = RecordID(stored: try catalogue.resolveRecord(text).value(of: text, "record", .found))
    let name = try catalogue.heading(of: id)?.name ?? id.text
    let lines = records.filter { $0.record == id }.map(\.written)
    if isWatched { return lines.isEmpty ? ([id], "Watched: \(name)") : ([], "Watched already: \(name)") }
    return (lines, lines.isEmpty ? "Not watched: \(name)" : "No longer watched: \(name)")
  }
}
