import Foundation

/// The rules of pinyin while they are being loaded, which takes 100 ms on a thread of their own; meanwhile the dossiers
/// are read. Whoever needs them waits: two threads that load them at once take twice as long.
final class PinyinRules: Sendable {
  private let loading = DispatchGroup()

  /// Starts loading.
  init() {
    let loading = loading
    loading.enter()
    Thread.detachNewThread {
      Transliterator.foundation.warmUp()
      loading.leave()
    }
  }

  /// Waits until they are there.
  func wait() {
    loading.wait()
  }
}
