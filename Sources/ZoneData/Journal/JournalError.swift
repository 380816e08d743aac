import YAMLText

/// Why the journal was not written to. Nothing changed then.
package enum JournalError: Error, Equatable, Sendable {
  /// The folder, which the user named, does not exist.
  case missing(folder: String)
  /// The user has not said which folder it is. Has the reason, a sentence without a full stop.
  case unnamed(String)
  case notAFolder(String)
  /// The folder belongs to the program or the system.
  case isShipped(folder: String)
  /// Another program keeps the folder locked.
  case busy(folder: String)
  case notInJournal(file: String, folder: String)
  case unreadable(file: String, Problem.Kind)
  /// Another program has written the file since it was read.
  case changed(file: String)
  /// A file is not what it was before the change that is to be undone or made again.
  case overtaken(file: String, found: [UInt8]?, wanted: [UInt8]?)
  /// The journal has a file of that name.
  case exists(file: String)
  case notADossier(String)
  case unwritable(file: String, reason: String)
  case uneditable(file: String, YAMLEditError)

  /// A sentence without a full stop, which names the file or the folder and says what to do.
  package var message: String {
    switch self {
    case .missing(let folder): "there is no journal \(folder); create the folder, or name another with --journal DIR"
    case .unnamed(let reason): reason
    case .notAFolder(let path): "the journal \(path) is not a folder; name another with --journal DIR"
    case .isShipped(let folder):
      "\(folder) holds shipped files, which are never written; name another with --journal DIR"
    case .busy(let folder): "another program is writing to \(folder); try again"
    case .notInJournal(let file, let folder):
      "\(file) is not in the journal \(folder); edit it there, or name its folder with --journal DIR"
    case .unreadable(let file, let kind): "\(file): \(Problem(kind, file: file).message)"
    case .changed(let file): "\(file) has been changed by another program meanwhile, so it was left as it is; try again"
    case .overtaken(let file, found: _, wanted: _):
      "\(file) has been changed since, so it was left as it is"
    case .exists(let file): "\(file) exists already; edit it, or remove it first"
    case .notADossier(let path): "\(path) is not a dossier; a dossier has a name such as 2026-11-26-park.yaml"
    case .unwritable(let file, let reason): "\(file) cannot be written: \(reason)"
    case .uneditable(let file, let error): "\(file) cannot be changed: \(error.message)"
    }
  }
}
