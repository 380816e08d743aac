import Foundation
import Synchronization

/// The rules of pinyin, which take 100 ms to load on a thread of their own; meanwhile the dossiers are read. Whoever needs
/// them waits: two threads that load them at once take twice as long. Where no Chinese has to be read, they are not
/// loaded.
final class PinyinRules: Sendable {
  private enum State { case untouched, loading, ready }

  private let state = Mutex(State.untouched)
  private let loading = DispatchGroup()

  /// Starts loading, unless that was done.
  func start() {
    let isFirst = state.withLock { state in
      defer { state = state == .untouched ? .loading : state }
      return state == .untouched
    }
    guard isFirst else { return }
    loading.enter()
    Thread.detachNewThread { [self] in
      Transliterator.foundation.warmUp()
      state.withLock { $0 = .ready }
      loading.leave()
    }
  }

  /// Whether a transform would not have to wait.
  var areReady: Bool { state.withLock { $0 == .ready } }

  /// Foundation's transforms, which wait for the rules.
  var transliterator: Transliterator {
    let foundation = Transliterator.foundation
    return Transliterator(
      pinyin: { [self] in waited(foundation.pinyin, $0) }, simplified: { [self] in waited(foundation.simplified, $0) },
      traditional: { [self] in waited(foundation.traditional, $0) })
  }

  private func waited(_ transform: (String) -> String, _ text: String) -> String {
    start()
    loading.wait()
    return transform(text)
  }
}
