// Written by wechatpay-gen: change the description, not this file.
// /v3/goldplan/merchants/**

@_spi(Generated) public import WeChatPay

extension V3.Goldplan.Merchants {
  /// 不与哪些同业广告同现
  public struct AdvertisingIndustryFilter: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 电商 · `E_COMMERCE`
    public static var eCommerce: Self { Self(rawValue: "E_COMMERCE") }

    /// 婚恋 · `LOVE_MARRIAGE`
    public static var loveMarriage: Self { Self(rawValue: "LOVE_MARRIAGE") }

    /// 摄影 · `POTOGRAPHY`
    public static var potography: Self { Self(rawValue: "POTOGRAPHY") }

    /// 教育 · `EDUCATION`
    public static var education: Self { Self(rawValue: "EDUCATION") }

    /// 金融 · `FINANCE`
    public static var finance: Self { Self(rawValue: "FINANCE") }

    /// 旅游 · `TOURISM`
    public static var tourism: Self { Self(rawValue: "TOURISM") }

    /// 护肤 · `SKINCARE`
    public static var skincare: Self { Self(rawValue: "SKINCARE") }

    /// 食品 · `FOOD`
    public static var food: Self { Self(rawValue: "FOOD") }

    /// 运动 · `SPORT`
    public static var sport: Self { Self(rawValue: "SPORT") }

    /// 珠宝钟表 · `JEWELRY_WATCH`
    public static var jewelryWatch: Self { Self(rawValue: "JEWELRY_WATCH") }

    /// 医疗健康 · `HEALTHCARE`
    public static var healthcare: Self { Self(rawValue: "HEALTHCARE") }

    /// 商务 · `BUSSINESS`
    public static var bussiness: Self { Self(rawValue: "BUSSINESS") }

    /// 母婴育儿 · `PARENTING`
    public static var parenting: Self { Self(rawValue: "PARENTING") }

    /// 餐饮 · `CATERING`
    public static var catering: Self { Self(rawValue: "CATERING") }

    /// 零售 · `RETAIL`
    public static var retail: Self { Self(rawValue: "RETAIL") }

    /// 生活服务 · `SERVICES`
    public static var services: Self { Self(rawValue: "SERVICES") }

    /// 法律 · `LAW`
    public static var law: Self { Self(rawValue: "LAW") }

    /// 房产 · `ESTATE`
    public static var estate: Self { Self(rawValue: "ESTATE") }

    /// 交通运输 · `TRANSPORTATION`
    public static var transportation: Self { Self(rawValue: "TRANSPORTATION") }

    /// 节能环保 · `ENERGY_SAVING`
    public static var energySaving: Self { Self(rawValue: "ENERGY_SAVING") }

    /// 安防 · `SECURITY`
    public static var security: Self { Self(rawValue: "SECURITY") }

    /// 建材 · `BUILDING_MATERIAL`
    public static var buildingMaterial: Self { Self(rawValue: "BUILDING_MATERIAL") }

    /// 通信 · `COMMUNICATION`
    public static var communication: Self { Self(rawValue: "COMMUNICATION") }

    /// 百货 · `MERCHANDISE`
    public static var merchandise: Self { Self(rawValue: "MERCHANDISE") }

    /// 社团 · `ASSOCIATION`
    public static var association: Self { Self(rawValue: "ASSOCIATION") }

    /// 社区 · `COMMUNITY`
    public static var community: Self { Self(rawValue: "COMMUNITY") }

    /// 网上影音 · `ONLINE_AVR`
    public static var onlineAvr: Self { Self(rawValue: "ONLINE_AVR") }

    /// 自媒体 · `WE_MEDIA`
    public static var weMedia: Self { Self(rawValue: "WE_MEDIA") }

    /// 汽车 · `CAR`
    public static var car: Self { Self(rawValue: "CAR") }

    /// 软件 · `SOFTWARE`
    public static var software: Self { Self(rawValue: "SOFTWARE") }

    /// 游戏 · `GAME`
    public static var game: Self { Self(rawValue: "GAME") }

    /// 服装 · `CLOTHING`
    public static var clothing: Self { Self(rawValue: "CLOTHING") }

    /// 工业 · `INDUSTY`
    public static var industy: Self { Self(rawValue: "INDUSTY") }

    /// 农业 · `AGRICULTURE`
    public static var agriculture: Self { Self(rawValue: "AGRICULTURE") }

    /// 出版传媒 · `PUBLISHING_MEDIA`
    public static var publishingMedia: Self { Self(rawValue: "PUBLISHING_MEDIA") }

    /// 家电数码 · `HOME_DIGITAL`
    public static var homeDigital: Self { Self(rawValue: "HOME_DIGITAL") }
  }

  /// 操作的类型
  public struct OperationType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 开通 · `OPEN`
    public static var open: Self { Self(rawValue: "OPEN") }

    /// 关闭 · `CLOSE`
    public static var close: Self { Self(rawValue: "CLOSE") }
  }
}
