import Foundation
import ZoneDraft
import ZoneSettings

extension DraftRules {
  /// The shipped rules, then those of the user in `rules` of the configuration folder, and what to report of the files.
  /// Mistakes cost only themselves.
  static func read() -> (rules: DraftRules, reports: [String]) {
    let folders = SharedFiles.folders(named: "Rules").suffix(1) + (UserFiles.folder.map { [$0 + "/rules"] } ?? [])
    var reports: [String] = []
    let rules = DraftRules(folders.flatMap { files(in: $0, &reports) })
    if let first = rules.problems.first {
      let more = rules.problems.count - 1
      reports.append(first + (more > 0 ? " (and \(more) more)" : ""))
    }
    return (rules, reports)
  }

  private static func files(in folder: String, _ reports: inout [String]) -> [(name: String, text: String)] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    var files: [(name: String, text: String)] = []
    for name in names.filter({ $0.hasSuffix(".yaml") && !$0.hasPrefix(".") }).sorted() {
      let path = folder + "/" + name
      do {
        files.append((path, try String(contentsOfFile: path, encoding: .utf8)))
      } catch {
        reports.append("\(path) cannot be read: \(error.localizedDescription)")
      }
    }
    return files
  }
}
