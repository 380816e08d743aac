import ZoneData

/// Writes into the journal. What it writes is not new to the user.
struct JournalWriter {
  /// The folders of `--data`, and the one of `--journal`.
  let data: [String]
  let journal: String?
  /// The folders that are read.
  let folders: [String]

  func write(_ task: JournalTask) -> Result<JournalChange, JournalError> {
    do throws(JournalError) {
      let change = try folder().carryOut(task, besides: folders, schema: NoteWriting.schema)
      AttentionFiles(folders: folders).keepSeen(change)
      return .success(change)
    } catch {
      return .failure(error)
    }
  }

  /// The same for a command. Returns the path of the file that was written.
  func write(_ task: JournalTask) throws(Exit.Failure) -> String {
    switch write(task) as Result<JournalChange, JournalError> {
    case .success(let change): change.files[0].path
    case .failure(let error): throw error.failure
    }
  }

  /// Why nothing can be written; nil if it can, as far as is known before.
  var obstacle: String? {
    do throws(JournalError) {
      try folder().checkFolder()
      return nil
    } catch {
      return error.message
    }
  }

  private func folder() throws(JournalError) -> Journal {
    do throws(Exit.Failure) {
      return try JournalFolder.writable(named: journal, besides: DataFolders(named: data, journal: journal))
    } catch {
      throw .unnamed(error.message)
    }
  }
}
