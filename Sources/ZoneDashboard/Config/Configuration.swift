import YAMLReader
import ZoneViewModels

/// What the user set in `config.yaml`, and the defaults for the rest.
nonisolated package struct Configuration: Equatable, Sendable {
  /// A choice that may be left to the program.
  package enum Switch: String, CaseIterable, Sendable {
    case auto, on, off
  }

  /// A data folder, and where it was named.
  package struct Folder: Equatable, Sendable {
    package let path: String
    package let position: YAMLPosition
  }

  package var theme = "default"
  package var mouse = Switch.auto
  package var usesASCII = false
  package var ambiguousWidth = 1
  package var keepsSession = true
  package var data: [Folder] = []
  package var views: [SavedView] = []

  /// The defaults.
  package init() {}
}
