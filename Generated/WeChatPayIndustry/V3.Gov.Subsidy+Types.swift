// Written by wechatpay-gen: change the description, not this file.
// /v3/gov/subsidy/**

@_spi(Generated) public import WeChatPay

extension V3.Gov.Subsidy {
  /// 所购家电属于哪一品类，枚举值之一 `1` | `2` | `3` | `4` | `5` | `6` | `7` | `8` | `9` | `10` | `11` | `12` | `13` | `14` | `15` | `16` | `17`
  public struct ApplianceID: OpenEnumeration {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// `1`
    public static var value1: Self { Self(rawValue: 1) }

    /// `2`
    public static var value2: Self { Self(rawValue: 2) }

    /// `3`
    public static var value3: Self { Self(rawValue: 3) }

    /// `4`
    public static var value4: Self { Self(rawValue: 4) }

    /// `5`
    public static var value5: Self { Self(rawValue: 5) }

    /// `6`
    public static var value6: Self { Self(rawValue: 6) }

    /// `7`
    public static var value7: Self { Self(rawValue: 7) }

    /// `8`
    public static var value8: Self { Self(rawValue: 8) }

    /// `9`
    public static var value9: Self { Self(rawValue: 9) }

    /// `10`
    public static var value10: Self { Self(rawValue: 10) }

    /// `11`
    public static var value11: Self { Self(rawValue: 11) }

    /// `12`
    public static var value12: Self { Self(rawValue: 12) }

    /// `13`
    public static var value13: Self { Self(rawValue: 13) }

    /// `14`
    public static var value14: Self { Self(rawValue: 14) }

    /// `15`
    public static var value15: Self { Self(rawValue: 15) }

    /// `16`
    public static var value16: Self { Self(rawValue: 16) }

    /// `17`
    public static var value17: Self { Self(rawValue: 17) }
  }

  /// 品类的状态
  public struct CateState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 已核销 · `CATE_STATE_REDEEM`
    public static var cateStateRedeem: Self { Self(rawValue: "CATE_STATE_REDEEM") }

    /// 已退货 · `CATE_STATE_REFUND`
    public static var cateStateRefund: Self { Self(rawValue: "CATE_STATE_REFUND") }
  }

  /// 归集的状态
  public struct CollectState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 未归集 · `COLLECT_STATE_NOT_COLLECT`
    public static var collectStateNotCollect: Self { Self(rawValue: "COLLECT_STATE_NOT_COLLECT") }

    /// 已归集 · `COLLECT_STATE_COLLECTED`
    public static var collectStateCollected: Self { Self(rawValue: "COLLECT_STATE_COLLECTED") }

    /// 归集失败 · `COLLECT_STATE_COLLECTION_FAILED`
    public static var collectStateCollectionFailed: Self { Self(rawValue: "COLLECT_STATE_COLLECTION_FAILED") }
  }

  /// 能效的等级
  public struct EnergyGrade: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 一级 · `FIRST_LEVEL`
    public static var firstLevel: Self { Self(rawValue: "FIRST_LEVEL") }

    /// 二级 · `SECOND_LEVEL`
    public static var secondLevel: Self { Self(rawValue: "SECOND_LEVEL") }

    /// 未知 · `ENERGY_GRADE_UNKNOWN`
    public static var energyGradeUnknown: Self { Self(rawValue: "ENERGY_GRADE_UNKNOWN") }
  }

  /// 证件的类型
  public struct IdentityDocumentType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 身份证 · `ID_DOC_TYPE_ID_CARD`
    public static var idDocTypeIDCard: Self { Self(rawValue: "ID_DOC_TYPE_ID_CARD") }

    /// 港澳居民来往内地通行证 · `ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC`
    public static var idDocTypeMainlandTravelPermitForHkMc: Self {
      Self(rawValue: "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC")
    }

    /// 台湾居民来往大陆通行证 · `ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW`
    public static var idDocTypeMainlandTravelPermitForTw: Self {
      Self(rawValue: "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW")
    }
  }

  /// 台式机还是笔记本
  public struct PcType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 台式机 · `DESKTOP`
    public static var desktop: Self { Self(rawValue: "DESKTOP") }

    /// 笔记本 · `LAPTOP`
    public static var laptop: Self { Self(rawValue: "LAPTOP") }

    /// 未知 · `COMPUTER_TYPE_UNKNOWN`
    public static var computerTypeUnknown: Self { Self(rawValue: "COMPUTER_TYPE_UNKNOWN") }
  }

  /// 产品的类型
  public struct ProductType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 普通商品 · `COMMON_PRODUCT`
    public static var commonProduct: Self { Self(rawValue: "COMMON_PRODUCT") }

    /// AI 商品 · `AI_PRODUCT`
    public static var aiProduct: Self { Self(rawValue: "AI_PRODUCT") }
  }

  /// 线上还是线下销售
  public struct SaleModel: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 线上 · `SALE_MODEL_ONLINE`
    public static var saleModelOnline: Self { Self(rawValue: "SALE_MODEL_ONLINE") }

    /// 线下 · `SALE_MODEL_OFFLINE`
    public static var saleModelOffline: Self { Self(rawValue: "SALE_MODEL_OFFLINE") }
  }

  /// `post` 返回的内容
  public struct SharedPostResponse: APIObject {
    /// 处理的结果码
    public var code: String? { fields[text: 0] }
    /// 结果的说明
    public var message: String? { fields[text: 1] }

    public init(code: String? = nil, message: String? = nil) {
      fields = ObjectFields(of: Self.self, code, message)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["code": String?.self, "message": String?.self]
    }
  }
}
