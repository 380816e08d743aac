import Foundation
import ZoneDraft
import ZoneSettings

extension DraftRules {
  /// The shipped rules, then those of the user in `rules` of the configuration folder. Mistakes are reported and cost only
  /// themselves.
  static func current() -> DraftRules {
    let folders = SharedFiles.folders(named: "Rules").suffix(1) + (UserFiles.folder.map { [$0 + "/rules"] } ?? [])
    let rules = DraftRules(folders.flatMap(files))
    if let first = rules.problems.first {
      let more = rules.problems.count - 1
      Exit.report(first + (more > 0 ? " (and \(more) more)" : ""))
    }
    return rules
  }

  private static func files(in folder: String) -> [(name: String, text: String)] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".yaml") && !$0.hasPrefix(".") }.sorted().compactMap { name in
      let path = folder + "/" + name
      do {
        return (path, try String(contentsOfFile: path, encoding: .utf8))
      } catch {
        Exit.report("\(path) cannot be read: \(error.localizedDescription)")
        return nil
      }
    }
  }
}
