import ZoneSettings
import ZoneViewModels

extension UserConfig {
  /// Reports the first mistake on standard error, for a command that prints.
  func report() {
    notice.map { Exit.report($0) }
  }

  /// The saved view with a name. Throws if there is none.
  func view(named name: String) throws -> SavedView {
    let views = configuration.views
    if let view = views.first(where: { $0.name == name })
      ?? views.first(where: { $0.name.lowercased() == name.lowercased() })
    {
      return view
    }
    report()
    let names = views.map { "“\($0.name)”" }.joined(separator: ", ")
    let hint = views.isEmpty ? "config.yaml has no views; in the dashboard V copies one" : "there are \(names)"
    throw Exit.Failure.usage("there is no view “\(name)”; \(hint)")
  }
}
