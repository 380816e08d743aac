import YAMLText
import ZoneData
import ZoneViewModels

/// The user's settings from `config.yaml`, with defaults for the rest.
package struct Configuration: Equatable, Sendable {
  /// A setting that may be left to the program.
  package enum Switch: String, CaseIterable, Sendable {
    case auto, on, off
  }

  /// A data folder, with the position of its entry.
  package struct Folder: Equatable, Sendable {
    package let path: String
    package let position: YAMLPosition
  }

  package var theme = "default"
  package var mouse = Switch.auto
  package var usesASCII = false
  package var ambiguousWidth = 1
  package var keepsSession = true
  package var staleAfter = AgeScale.standardThreshold
  package var data: [Folder] = []
  /// The folder to which the program writes; nil leaves it to the program.
  package var journal: Folder?
  package var views: [SavedView] = []

  package init() {}
}
