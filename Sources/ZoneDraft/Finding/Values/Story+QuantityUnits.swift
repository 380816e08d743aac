import ZoneData

/// The units of numbers: currencies, measures and counted nouns.
extension Story {
  struct Unit {
    let text: String
    let tokens: Range<Int>
    var isNoun = false
    var isMeasure = false
    var isMoney = false
  }

  /// What a number counts or measures, from the word behind it.
  func unit(_ passage: Int, _ start: Int, _ currency: String?) -> Unit? {
    let tokens = passages[passage].tokens
    if let currency { return Unit(text: currency, tokens: start..<start, isMoney: true) }
    var place = start
    if let after = rules[.comparatorsAfter].match(tokens, at: place) { place = after.tokens.upperBound }
    if let word = tokens[safe: place]?.text, rules[.classifiers].has(word) {
      return noun(passage, place + 1) ?? nounBefore(passage, start)
    }
    if place < tokens.count, tokens[place].isMark("+") { place += 1 }
    if place < tokens.count, tokens[place].isHyphen { place += 1 }
    guard place < tokens.count else { return nil }
    if let money = rules[.currencies].match(tokens, at: place) {
      return Unit(text: money.value, tokens: money.tokens, isMoney: true)
    }
    if let measure = rules[.units].match(tokens, at: place) {
      return Unit(text: measure.value, tokens: measure.tokens, isMeasure: true)
    }
    return noun(passage, place)
  }

  /// The noun before a number with a measure word only: 企业1200余家.
  private func nounBefore(_ passage: Int, _ end: Int) -> Unit? {
    let tokens = passages[passage].tokens
    guard let number = tokens[..<end].lastIndex(where: { !$0.isNumber && rules[.multipliers].value($0.text) == nil }),
      let noun = rules[.fields].match(tokens, endingAt: number + 1, from: max(0, number - 5))
    else { return nil }
    return Unit(text: passages[passage].name(noun.tokens), tokens: end..<end + 1, isNoun: true)
  }

  /// The words up to the plural that is counted: `Fortune 500 companies`, `new technology zones`.
  private func noun(_ passage: Int, _ start: Int) -> Unit? {
    let tokens = passages[passage].tokens
    var end = start
    if end < tokens.count, tokens[end].text == "of", end + 1 < tokens.count, tokens[end + 1].text != "the" {
      return nil
    }
    while end < tokens.count, end < start + 6 {
      let token = tokens[end]
      if let counted = rules[.fields].match(tokens, at: end) {
        let last = counted.tokens.upperBound
        // `companies` of `companies' representatives`: the last noun of a chain counts.
        if last < tokens.count, rules[.fields].match(tokens, at: last) != nil { end = last; continue }
        return words(passage, start..<last)
      }
      if end > start || !rules[.notCounted].has(token.text), rules[.notCounted].has(token.text) { return nil }
      guard isModifier(tokens, end, start) else { return nil }
      if isPlural(token), !rules[.notCounted].has(token.text) {
        let next = end + 1
        let goesOn = next < tokens.count && rules[.fields].match(tokens, at: next) != nil
        if !goesOn { return words(passage, start..<next) }
      }
      end += 1
    }
    return nil
  }

  private func words(_ passage: Int, _ range: Range<Int>) -> Unit? {
    let name = passages[passage].name(range)
    guard name.utf8.count <= 60, name.first?.isLetter == true else { return nil }
    return Unit(text: name, tokens: range, isNoun: true)
  }

  private func isModifier(_ tokens: [Token], _ place: Int, _ start: Int) -> Bool {
    let token = tokens[place]
    if token.isHyphen { return place > start }
    // `direct and indirect jobs`
    if token.text == "and" {
      return place > start && place + 1 < tokens.count && !tokens[place + 1].isNumber && !tokens[place + 1].isCapital
    }
    if token.isNumber { return place > start && tokens[place - 1].isCapital }
    if token.isForeign { return place < start + 3 && rules[.smallWords].value(token.text) != "before" }
    guard token.shape == .word, token.text.utf8.first ?? 0xFF < 0x80 else { return false }
    return (token.isUpper || !Self.stopWords.contains(token.text)) && !rules[.notCounted].has(token.text)
  }

  private func isPlural(_ token: Token) -> Bool {
    guard token.text.utf8.count > 3 else { return token.text == "men" }
    return token.text.hasSuffix("s") && !token.text.hasSuffix("ss") && !token.text.hasSuffix("us")
      && !token.text.hasSuffix("is") && !Self.stopWords.contains(token.text) || token.text == "people"
      || token.text.hasSuffix("smen") || token.text.hasSuffix("rmen") || token.text == "women"
  }

  private static let stopWords: Set<String> = [
    "of", "in", "on", "at", "for", "to", "from", "by", "with", "the", "a", "an", "this", "that", "is", "was", "are",
    "were",
    "has", "have", "had", "will", "would", "which", "who", "where", "as", "than", "into", "under", "over", "per", "its",
    "his",
    "her", "their", "also", "but", "or", "when", "while", "after", "before", "during", "between", "through",
    "including",
    "across", "within", "among", "annually", "each", "it", "he", "she", "they", "and", "says", "does", "its", "plus",
    "versus",
    "towards", "always", "perhaps", "besides", "these", "those", "more", "less", "other", "others", "against",
  ]
}
