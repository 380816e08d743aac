import ZoneData

/// Splits Chinese names where that is certain. No document says which part of a name is the family name, but a Chinese
/// person's name of two or three characters that begins with a Chinese family name starts with it.
///
/// Tibetan, Uyghur and Mongolian names are also written in characters, and have no family name. Their sounds are written
/// with few characters, so a name is theirs if it begins with none of the family names, or with one of their own words.
enum HanName {
  /// Family names of one character, from the hundred most common (Ministry of Public Security, 2020) and the *Hundred
  /// Family Names*. The rarer ones with which transcribed names often begin are left out: 巴, 达, 丹, 边, 强, 索, 云 …
  private static let families = Set(
    """
    王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙\
    黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文樊申葛颜殷左柳季鲁梅倪庄邢欧章柯岳齐施伍俞涂聂焦游牛裴管洪耿甘靳祁柴童翁房詹凌盛骆包翟霍路祝关尚芦霍项闵祝单岑冉宁\
    兰柏解辛宗屈卫费成苗鲍穆符阮窦桂车蒲习娄裘匡褚戚全景束郁华应舒纪滕邬卞冷简饶艾占佟楼翟连隋司党
    張劉陳楊黃趙吳孫馬鄭謝許韓鄧馮蕭葉蘇呂盧鍾譚陸賈鄒閆龍賀顧龔萬錢嚴湯喬賴顏魯莊歐齊塗聶駱關項閔單寧蘭衛費鮑竇車婁應紀鄔簡饒樓連華
    """.filter { !$0.isWhitespace })

  /// Common family names of two characters.
  private static let compounds: Set<String> = [
    "欧阳", "歐陽", "司马", "司馬", "上官", "诸葛", "諸葛", "皇甫", "尉迟", "尉遲", "公孙", "公孫", "慕容", "司徒", "令狐", "端木", "东方", "東方",
    "夏侯", "宇文", "长孙", "長孫", "轩辕", "軒轅", "南宫", "南宮", "独孤", "獨孤",
  ]

  /// Beginnings of Tibetan, Uyghur, Kazakh and Mongolian names whose first character is also a Chinese family name.
  private static let otherBeginnings: Set<String> = [
    "白玛", "白瑪", "白音", "白乙", "包音", "罗布", "羅布", "罗桑", "羅桑", "罗追", "羅追", "向巴", "江白", "江措", "江村", "江央", "江嘎", "华旦",
    "华青", "華旦", "齐扎", "齊扎", "齐美", "齊美", "苏和", "蘇和", "苏雅", "蘇雅", "苏日", "蘇日", "苏布", "蘇布", "孟和", "孟克", "孟根", "高娃", "金巴",
    "金美", "车仁", "车布", "車仁", "宗吉", "宗巴", "马木", "马合", "马赫", "馬木", "馬合", "马依", "艾力", "艾尼", "艾山", "艾合", "艾则", "艾孜", "艾买",
    "艾散", "司马义", "胡赛", "贾合", "贾马", "龙珠", "万玛", "萬瑪", "万么", "邬坚", "邬金",
  ]

  /// The property N of a person; nil if the person is not said to be Chinese, or no family name is certain. A Latin name
  /// in one word has none either.
  static func line(_ names: CardNames, of person: Record) -> ContentLine? {
    guard person.values(.country).contains(where: { $0.value.text == "CN" }) else { return nil }
    let latin = names.all.filter { $0.text.utf8.allSatisfy { $0 < 0x80 } }
    guard latin.allSatisfy({ $0.text.contains(" ") }) else { return nil }
    return names.all.lazy.compactMap { name in
      parts(of: name.text).map { family, given in
        ContentLine(name.head("N", isOneOfSeveral: false), parts: [family, given, "", "", ""])
      }
    }.first
  }

  /// The family name and the given name; nil for anything but two or three Chinese characters that begin with a family
  /// name.
  static func parts(of name: String) -> (family: String, given: String)? {
    let isHan = name.unicodeScalars.allSatisfy { (0x3400...0x9FFF).contains($0.value) || $0.value >= 0x20000 }
    guard isHan, (2...3).contains(name.count), !otherBeginnings.contains(where: name.hasPrefix) else { return nil }
    if name.count == 3, compounds.contains(String(name.prefix(2))) {
      return (String(name.prefix(2)), String(name.dropFirst(2)))
    }
    guard let family = name.first, families.contains(family) else { return nil }
    return (String(family), String(name.dropFirst()))
  }
}
