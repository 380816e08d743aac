import ZoneCatalogue
import ZoneData
import ZoneDraft
import ZoneGit
import ZoneSettings
import ZoneViewModels

/// Carries out the errands of the dashboard, on a thread of their own.
struct ErrandRunner: Sendable {
  /// The folders of `--data`, and the one of `--journal`.
  let data: [String]
  let journal: String?
  /// The folders that are read.
  let folders: [String]

  func run(_ errand: Errand) -> ErrandReport {
    do {
      switch errand {
      case .sync: return try sync()
      case .history(let record, let name): return try history(of: record, name)
      case .draft(let document): return try draft(document)
      case .export(let export): return try self.export(export)
      }
    } catch let failure as Exit.Failure {
      return Self.report(failure)
    } catch let failure as GitFailure {
      return ErrandReport("Not done", [.init(failure.message)], isFailure: true)
    } catch let error as JournalError {
      return ErrandReport("Not done", [.init(error.message)], isFailure: true)
    } catch {
      return ErrandReport("Not done", [.init("\(error)")], isFailure: true)
    }
  }

  /// The last words of a detail are a path if it is indented.
  private static func report(_ failure: Exit.Failure) -> ErrandReport {
    let details = failure.details.map { line -> ErrandReport.Line in
      let text = String(line.trimmingPrefix("  "))
      return .init(text, file: line.hasPrefix("  ") ? text : nil)
    }
    let message = failure.message.prefix(1).uppercased() + failure.message.dropFirst()
    return ErrandReport("Not done", [.init(message)] + details, isFailure: true)
  }

  private func sync() throws -> ErrandReport {
    let own = try JournalFolder.writable(named: journal, besides: DataFolders(named: data, journal: journal))
    let catalogue = try Catalogue.current(folders, asOf: nil)
    // The terminal belongs to the screen, so git must not ask there.
    guard let sync = try Sync(own, environment: UserFiles.environment, asks: false, name: catalogue.name) else {
      throw Exit.Failure.file(
        "the journal \(own.folder) is not a git repository; stz sync --init makes it one, or clone that of your team")
    }
    let report = try sync.run()
    if let failure = SyncText.failure(report, sync.state) { return Self.report(failure) }
    return ErrandReport("Synced", SyncText.done(report).split(separator: "\n").map { .init(String($0)) })
  }

  private func draft(_ document: String) throws -> ErrandReport {
    let path = PageRequest(document) == nil ? ReviewFiles.whole(document) : document
    let catalogue = try Catalogue.current(folders, asOf: nil)
    let maker = try DraftMaker.current { catalogue }
    let article = try DocumentIntake(document: path, rules: maker.rules).article()
    var review = Review(maker.draft(of: article), of: path)
    if let kept = ReviewFiles().kept(for: path) { review.resume(kept) }
    // It may have been entered in part, so it is only said.
    let today = catalogue.ages?.today ?? Day(number: 0)
    let twin = review.source(on: today).twins(among: try catalogue.sources()).first
    let known = twin.map { ErrandReport.Line("A dossier of this document is there already: \($0.id)") }
    var report = ErrandReport("Draft", [known].compactMap(\.self))
    report.review = review
    return report
  }

  private func export(_ export: Export) throws -> ErrandReport {
    let file = OutputFile(path: ReviewFiles.whole(export.path), overwrites: export.overwrites)
    do { try file.checkIsFree() } catch { throw Exit.Failure.file("It is there already: \(file.path)") }
    let catalogue = try Catalogue.current(folders, asOf: export.asOf, attends: true)
    let printed = try text(
      of: export.subject, try FormatOptions.parse(["--format", export.format.rawValue]), catalogue)
    try file.write(printed.text)
    return ErrandReport(
      "Exported", [.init("Wrote \(file.path)")] + [printed.leftOut].compactMap(\.self).map { .init($0) })
  }

  private func text(of subject: Export.Subject, _ format: FormatOptions, _ catalogue: Catalogue) throws -> PrintedText {
    switch subject {
    case .list(let list, let query, let columns, let only):
      let choice = columns.map { ColumnChoice(list.definition, $0) }
      let rows = RowPrinter(list, query, in: choice, only: only, catalogue)
      return try rows.text(format) { TableText($0).text(in: TextStyle()) }
    case .record(let id, _):
      guard let record = try catalogue.record(id) else { throw Exit.Failure.usage("no dossier mentions \(id)") }
      return try RecordPrinter(catalogue, TextStyle()).text(of: record, format)
    }
  }

  private func history(of record: RecordID, _ name: String) throws -> ErrandReport {
    let catalogue = try Catalogue.current(folders, asOf: nil)
    let (ids, sources) = try catalogue.origins(of: record)
    let log = try RecordLog(
      of: ids, in: folders, sources: sources, environment: UserFiles.environment, name: catalogue.name)
    let files = try Dictionary(log.entries.map { ($0.source, try catalogue.source($0.source)?.file) }) { first, _ in
      first
    }
    let lines = log.entries.flatMap { entry in
      let by = [entry.author, entry.subject].compactMap(\.self).joined(separator: ": ")
      let heading = [entry.date?.day?.inWords ?? "", entry.source.text, by].filter { !$0.isEmpty }
      return [ErrandReport.Line(heading.joined(separator: " · "), isHeading: true)]
        + entry.lines.map { ErrandReport.Line($0.inWords, file: files[entry.source] ?? nil) }
    }
    return ErrandReport("History of \(name)", lines)
  }
}
