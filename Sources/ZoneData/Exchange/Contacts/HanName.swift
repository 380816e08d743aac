/// A Chinese name taken apart, where that is no guess: which part of a name is the family's, no document says, but a
/// Chinese person's name of two or three characters begins with it.
enum HanName {
  /// Family names of two characters that are common enough to be met.
  private static let compounds: Set<String> = [
    "欧阳", "歐陽", "司马", "司馬", "上官", "诸葛", "諸葛", "皇甫", "尉迟", "尉遲", "公孙", "公孫", "慕容", "司徒", "令狐", "端木", "东方", "東方",
    "夏侯", "宇文", "长孙", "長孫", "轩辕", "軒轅", "南宫", "南宮", "独孤", "獨孤",
  ]

  /// The property N of such names; none where the person is not said to be Chinese.
  static func lines(_ names: CardNames, of person: Record) -> [ContentLine] {
    guard person.values(.country).contains(where: { $0.value.text == "CN" }) else { return [] }
    return names.all.compactMap { name in
      parts(of: name.text).map { family, given in
        ContentLine(name.head("N", isOneOfSeveral: false), parts: [family, given, "", "", ""])
      }
    }.prefix(1).map { $0 }
  }

  /// The name of the family and the given name; nil for anything but two or three Chinese characters.
  static func parts(of name: String) -> (family: String, given: String)? {
    let isHan = name.unicodeScalars.allSatisfy { (0x3400...0x9FFF).contains($0.value) || $0.value >= 0x20000 }
    guard isHan, (2...3).contains(name.count) else { return nil }
    let familyLength = name.count == 3 && compounds.contains(String(name.prefix(2))) ? 2 : 1
    return (String(name.prefix(familyLength)), String(name.dropFirst(familyLength)))
  }
}
