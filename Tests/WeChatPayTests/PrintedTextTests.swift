import Testing

@testable import WeChatPay

/// What is printed of what a server sends.
@Suite struct PrintedTextTests {
  @Test(arguments: [
    // Identity numbers.
    ("身份证110105194912310021有误", "身份证110*************21有误"),
    ("id 11010519491231002X", "id 110*************2X"),
    ("id 11010519491231002x.", "id 110*************2x."),
    ("id 110105 19491231 0021", "id 110*** ******** **21"),
    ("id 110105-19491231-002X", "id 110***-********-**2X"),
    ("id 110105491231002", "id 110**********02"),
    ("１１０１０５１９４９１２３１００２Ｘ", "１１０*************２Ｘ"),
    // Phones.
    ("手机号13800138000", "手机号138******00"),
    ("tel13800138000x", "tel138******00x"),
    ("138 0013 8000", "138 **** **00"),
    ("138-0013-8000", "138-****-**00"),
    ("138\u{A0}0013\u{2011}8000", "138\u{A0}****\u{2011}**00"),
    ("1380\u{200B}0138000", "138*\\u{200B}*****00"),
    ("+8613800138000", "+861********00"),
    ("+86 13800138000", "+86 138******00"),
    ("86-138-0013-8000", "86-1**-****-**00"),
    ("(0086) 138 0013 8000", "(0086) 138 **** **00"),
    ("13800138000,13900139000", "138******00,139******00"),
    ("/phone=%2B8613800138000", "/phone=%2B861********00"),
    // Cards.
    ("622202123456", "622*******56"),
    ("6222021234567890123", "622**************23"),
    ("6222 0212 3456 7890", "622* **** **** **90"),
    ("6222-0212-3456-7890-123", "622*-****-****-****-*23"),
    ("3782 822463 10005", "378* ****** ***05"),
    ("6222 0212 3456 7890 6222 0212 3456 7891", "622* **** **** **** **** **** **** **91"),
    // Addresses.
    ("zhangsan@example.com", "z*******@example.com"),
    ("邮箱zhang.san+1@example.com无效", "邮箱z**********@example.com无效"),
    ("<a@b.cn>", "<*@b.cn>"),
    ("13800138000@163.com", "1**********@163.com"),
    ("张三丰@例子.中国", "张**@例子.中国"),
    // An order number looks like a card's.
    ("out_trade_no 20231218123456", "out_trade_no 202*********56"),
  ])
  func whatMayBeAPersonsIsHidden(text: String, printed: String) {
    #expect(text.safeToPrint == printed)
    #expect(printed.safeToPrint == printed)
  }

  @Test(arguments: [
    "", "参数错误", "PARAM_ERROR", "输入源“/body/total_amount”映射到值字段“总金额”数值规则校验失败，最小值为1",
    "商户号1900000109与子商户号1900000110不匹配", "1900000109 404", "amount 50000 is not 40000",
    "2026-11-21T12:00:00+08:00", "2026-11-21 12:00:00", "1790000000", "20231218", "0755-1234567", "23800138000",
    "4200001234202311211234567890", "2002000000000558128851361561536", "1217752501201407033233368018",
    "PUB_KEY_ID_0114232134912410000000000000", "5157F09EFDC096DE15EBE81A47057A7232F1B8E1",
    "1234567890123456ABCDEF12", "08F78BB7-268435456", "086DBA8FB106108F0318E88B9D5920A05828F0B502-268435462",
    "192.168.100.100", "wxd678efh567hg6787", "a @ b", "@", "@@", "x@", "@x", "*@", "emoji 😀 and é",
    #"C:\temp"#,
  ])
  func whatIsNobodysStays(text: String) {
    #expect(text.safeToPrint == text)
  }

  @Test(arguments: [
    ("a\nb", "a\\nb"), ("a\r\nb", "a\\r\\nb"), ("a\tb", "a\\tb"), ("a\0b", "a\\u{0}b"),
    ("\u{1B}[31mred\u{1B}[0m", "\\u{1B}[31mred\\u{1B}[0m"), ("a\u{7F}b", "a\\u{7F}b"), ("a\u{85}b", "a\\u{85}b"),
    ("a\u{9B}b", "a\\u{9B}b"), ("a\u{2028}b\u{2029}c", "a\\u{2028}b\\u{2029}c"), ("a\u{AD}b", "a\\u{AD}b"),
    ("\u{202E}gnp.exe\u{202C}", "\\u{202E}gnp.exe\\u{202C}"), ("\u{2066}a\u{2069}", "\\u{2066}a\\u{2069}"),
    ("a\u{200B}\u{200C}\u{200D}\u{2060}\u{FEFF}b", "a\\u{200B}\\u{200C}\\u{200D}\\u{2060}\\u{FEFF}b"),
    ("a\u{200E}\u{200F}\u{61C}b", "a\\u{200E}\\u{200F}\\u{61C}b"), ("a\u{E0041}b", "a\\u{E0041}b"),
  ])
  func whatSteersATerminalIsEscaped(text: String, printed: String) {
    #expect(text.safeToPrint == printed)
  }

  @Test func whatIsLongIsCut() {
    let letters = String(repeating: "字", count: 500)
    #expect(letters.safeToPrint == letters)
    #expect((letters + "字").safeToPrint == letters + "…")
    #expect(String(repeating: "e\u{301}", count: 1_000_000).safeToPrint.unicodeScalars.count == 501)
    #expect(String(repeating: "\u{200B}", count: 1000).safeToPrint.unicodeScalars.count <= 501)
    #expect((letters + "…").safeToPrint == letters + "…")
  }

  /// A number that is cut is hidden like one that is not.
  @Test(arguments: 0..<30) func aNumberAtTheCutIsHidden(offset: Int) {
    let blanks = String(repeating: " ", count: 475 + offset)
    for (number, hidden) in [
      ("110105194912310021", "110*************21"), ("6222 0212 3456 7890 123", "622* **** **** **** *23"),
      ("zhangsan@example.com", "z*******@example.com"),
    ] {
      let whole = blanks + hidden
      let cut = whole.count > 500 ? whole.prefix(500) + "…" : whole
      #expect((blanks + number).safeToPrint == cut)
    }
  }

  /// Whatever it is made of, and wherever it is cut.
  @Test func anythingIsSafe() {
    var random = SeededRandom()
    let pieces = [
      "1", "1", "138", "0013", "8000", "110105194912310021", "X", "x", " ", "-", "  ", "@", ".", "z", "字", "\u{200B}",
      "\u{202E}", "\n", "\r", "\0", "\u{1B}", "\u{2028}", "e\u{301}", "😀", "*", "…", "\\",
    ]
    for _ in 0..<3000 {
      let count = Int.random(in: 0...300, using: &random)
      let text = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      let printed = text.safeToPrint
      let scalars = printed.unicodeScalars
      let seed: Comment = "seed \(random.seed)"
      #expect(scalars.count <= 501, seed)
      #expect(!printed.hasControlCharacter() && !scalars.contains { $0.properties.generalCategory == .format }, seed)
      // A number of 20 digits or more is no person's, but may be cut.
      let whole = String(String(printed.reversed()).trimmingPrefix(/…[0-9]*/).reversed())
      let numbers = whole.matches(of: /[0-9]{11,}/).map(\.output)
      #expect(numbers.allSatisfy { $0.count >= 20 || ($0.count == 11 && $0.first != "1") }, seed)
    }
  }

  @Test func valuesOfJSON() {
    let value: JSONValue = [
      "field": "/phone", "13800138000": [13_800_138_000, 110_105_194_912_310_021, 50000, -1, 1.5, nil, true],
      "value": ["name\n": "zhangsan@example.com"], "card": 6.222021234567891e18,
    ]
    #expect(
      value.safeToPrint == [
        "field": "/phone", "138******00": ["138******00", "110*************21", 50000, -1, 1.5, nil, true],
        "value": ["name\\n": "z*******@example.com"], "card": "6.222**********91e+18",
      ])
  }
}
