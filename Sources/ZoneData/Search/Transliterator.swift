import Foundation

/// The transforms of ICU that search needs, passed in so that a test can see when they are used.
///
/// The first use of `pinyin` in a process costs 65 to 110 ms, that of the others 4 to 8 ms. Newlines stay where they are.
package struct Transliterator: Sendable {
  /// Chinese to pinyin with tones, a space between syllables.
  package var pinyin: @Sendable (String) -> String
  /// Traditional to simplified characters.
  package var simplified: @Sendable (String) -> String
  /// Simplified to traditional characters.
  package var traditional: @Sendable (String) -> String

  /// Takes the three transforms.
  package init(
    pinyin: @escaping @Sendable (String) -> String,
    simplified: @escaping @Sendable (String) -> String,
    traditional: @escaping @Sendable (String) -> String
  ) {
    self.pinyin = pinyin
    self.simplified = simplified
    self.traditional = traditional
  }

  /// Loads the rules, which takes 100 ms: to be called on another thread while the dossiers are read.
  package func warmUp() {
    _ = traditional(simplified(pinyin("中")))
  }

  /// Foundation's; a text that it cannot transform stays as it is.
  package static let foundation = Transliterator(
    pinyin: { $0.applyingTransform(.mandarinToLatin, reverse: false) ?? $0 },
    simplified: { $0.applyingTransform(StringTransform("Hant-Hans"), reverse: false) ?? $0 },
    traditional: { $0.applyingTransform(StringTransform("Hans-Hant"), reverse: false) ?? $0 })
}
