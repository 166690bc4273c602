// Written by wechatpay-gen: change the description, not this file.
// POST /v3/combine-transactions/h5

@_spi(Generated) public import WeChatPay

extension V3.CombineTransactions.H5 {
  /// 合单下单：H5
  ///
  /// 为手机浏览器里的支付创建一笔含多笔子单的合单。
  ///
  /// `POST /v3/combine-transactions/h5` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012556961)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/combine-transactions/h5"), body: body)
  }

  /// What `post` sends.
  public struct PostRequest: APIObject {
    /// 合单发起方的 AppID · `combine_appid`, such as `wxd678efh567hg6787`
    public var combineAppid: String
    /// 合单发起方的商户号 · `combine_mchid`, such as `1900000109`
    public var combineMchid: String
    /// 合单发起方的订单号 · `combine_out_trade_no`, such as `P20150806125346`
    public var combineOutTradeNo: String
    /// 支付的场景 · `scene_info`
    public var sceneInfo: SceneInfo
    /// 各笔子单 · `sub_orders`
    public var subOrders: [SubOrder]
    /// 订单生效的时间 · `time_start`, such as `2019-12-31T15:59:60+08:00`
    public var timeStart: Timestamp?
    /// 订单失效的时间 · `time_expire`, such as `2019-12-31T15:59:60+08:00`
    public var timeExpire: Timestamp?
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, such as `https://yourapp.com/notify`
    public var notifyURL: String
    /// 限用的支付方式 · `limit_pay`
    ///
    /// `no_balance`：不可用余额
    ///
    /// `no_debit`：不可用借记卡
    ///
    /// `balance_only`：只用余额
    public var limitPay: [LimitPay]?
    /// 付款人 · `combine_payer_info`
    public var combinePayerInfo: CombinePayerInfo?

    public init(
      combineAppid: String,
      combineMchid: String,
      combineOutTradeNo: String,
      sceneInfo: SceneInfo,
      subOrders: [SubOrder],
      timeStart: Timestamp? = nil,
      timeExpire: Timestamp? = nil,
      notifyURL: String,
      limitPay: [LimitPay]? = nil,
      combinePayerInfo: CombinePayerInfo? = nil
    ) {
      self.combineAppid = combineAppid
      self.combineMchid = combineMchid
      self.combineOutTradeNo = combineOutTradeNo
      self.sceneInfo = sceneInfo
      self.subOrders = subOrders
      self.timeStart = timeStart
      self.timeExpire = timeExpire
      self.notifyURL = notifyURL
      self.limitPay = limitPay
      self.combinePayerInfo = combinePayerInfo
    }

    public init(_ fields: FieldVisitor, of object: Self?) throws {
      self.combineAppid = try fields.require("combine_appid", object?.combineAppid)
      self.combineMchid = try fields.require("combine_mchid", object?.combineMchid)
      self.combineOutTradeNo = try fields.require("combine_out_trade_no", object?.combineOutTradeNo)
      self.sceneInfo = try fields.require("scene_info", object?.sceneInfo)
      self.subOrders = try fields.require("sub_orders", object?.subOrders)
      self.timeStart = fields.visit("time_start", object?.timeStart)
      self.timeExpire = fields.visit("time_expire", object?.timeExpire)
      self.notifyURL = try fields.require("notify_url", object?.notifyURL)
      self.limitPay = fields.visit("limit_pay", object?.limitPay)
      self.combinePayerInfo = fields.visit("combine_payer_info", object?.combinePayerInfo)
    }

    /// 支付的场景
    public struct SceneInfo: APIObject {
      /// 商户端设备的编号 · `device_id`, such as `POS1:1`
      public var deviceID: String
      /// 用户终端的 IP · `payer_client_ip`, such as `14.17.22.32`
      public var payerClientIP: String
      /// H5 场景 · `h5_info`
      public var h5Info: H5Info

      public init(deviceID: String, payerClientIP: String, h5Info: H5Info) {
        self.deviceID = deviceID
        self.payerClientIP = payerClientIP
        self.h5Info = h5Info
      }

      public init(_ fields: FieldVisitor, of object: Self?) throws {
        self.deviceID = try fields.require("device_id", object?.deviceID)
        self.payerClientIP = try fields.require("payer_client_ip", object?.payerClientIP)
        self.h5Info = try fields.require("h5_info", object?.h5Info)
      }
    }

    /// 各笔子单
    public struct SubOrder: APIObject {
      /// 子单商户的商户号 · such as `1900000109`
      public var mchid: String
      /// 子单的附加数据 · such as `深圳分店`
      public var attach: String
      /// 子单的金额
      public var amount: Amount
      /// 子单的商户订单号 · `out_trade_no`, such as `20150806125346`
      public var outTradeNo: String
      /// 子单的二级商户号 · `sub_mchid`, such as `1900000109`
      public var subMchid: String
      /// 优惠标记 · `goods_tag`, such as `WXG`
      public var goodsTag: String?
      /// 商品的描述 · such as `腾讯充值中心-QQ会员充值`
      public var description: String
      /// 结算的要求 · `settle_info`
      public var settleInfo: SettleInfo?
      /// 子商户的 AppID · `sub_appid`, such as `wxd678efh567hg6999`
      public var subAppid: String?

      public init(
        mchid: String,
        attach: String,
        amount: Amount,
        outTradeNo: String,
        subMchid: String,
        goodsTag: String? = nil,
        description: String,
        settleInfo: SettleInfo? = nil,
        subAppid: String? = nil
      ) {
        self.mchid = mchid
        self.attach = attach
        self.amount = amount
        self.outTradeNo = outTradeNo
        self.subMchid = subMchid
        self.goodsTag = goodsTag
        self.description = description
        self.settleInfo = settleInfo
        self.subAppid = subAppid
      }

      public init(_ fields: FieldVisitor, of object: Self?) throws {
        self.mchid = try fields.require("mchid", object?.mchid)
        self.attach = try fields.require("attach", object?.attach)
        self.amount = try fields.require("amount", object?.amount)
        self.outTradeNo = try fields.require("out_trade_no", object?.outTradeNo)
        self.subMchid = try fields.require("sub_mchid", object?.subMchid)
        self.goodsTag = fields.visit("goods_tag", object?.goodsTag)
        self.description = try fields.require("description", object?.description)
        self.settleInfo = fields.visit("settle_info", object?.settleInfo)
        self.subAppid = fields.visit("sub_appid", object?.subAppid)
      }
    }

    /// 限用的支付方式
    public struct LimitPay: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      /// 不可用余额
      public static var noBalance: Self { Self(rawValue: "no_balance") }

      /// 不可用借记卡
      public static var noDebit: Self { Self(rawValue: "no_debit") }

      /// 只用余额
      public static var balanceOnly: Self { Self(rawValue: "balance_only") }
    }

    /// 付款人
    public struct CombinePayerInfo: APIObject {
      /// 用户在该 AppID 下的标识 · such as `oUpF8uMuAJO_M2pxb1Q9zNjWeS6o`
      public var openid: String?
      /// 用户在子商户 AppID 下的标识 · `sub_openid`, such as `oUpF8uMuAJO_M2pxb1Q9zNjWeS6o`
      public var subOpenid: String?
      /// 付款人的实名信息
      public var identity: Identity?

      public init(openid: String? = nil, subOpenid: String? = nil, identity: Identity? = nil) {
        self.openid = openid
        self.subOpenid = subOpenid
        self.identity = identity
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.openid = fields.visit("openid", object?.openid)
        self.subOpenid = fields.visit("sub_openid", object?.subOpenid)
        self.identity = fields.visit("identity", object?.identity)
      }
    }

    /// H5 场景
    public struct H5Info: APIObject {
      /// 场景的类型：iOS、Android、Wap · such as `iOS`
      public var type: String
      /// 应用的名称 · `app_name`, such as `王者荣耀`
      public var appName: String?
      /// 网站的地址 · `app_url`, such as `https://pay.qq.com`
      public var appURL: String?
      /// iOS 应用的 Bundle ID · `bundle_id`, such as `com.tencent.wzryiOS`
      public var bundleID: String?
      /// Android 应用的包名 · `package_name`, such as `com.tencent.tmgp.sgame`
      public var packageName: String?

      public init(
        type: String,
        appName: String? = nil,
        appURL: String? = nil,
        bundleID: String? = nil,
        packageName: String? = nil
      ) {
        self.type = type
        self.appName = appName
        self.appURL = appURL
        self.bundleID = bundleID
        self.packageName = packageName
      }

      public init(_ fields: FieldVisitor, of object: Self?) throws {
        self.type = try fields.require("type", object?.type)
        self.appName = fields.visit("app_name", object?.appName)
        self.appURL = fields.visit("app_url", object?.appURL)
        self.bundleID = fields.visit("bundle_id", object?.bundleID)
        self.packageName = fields.visit("package_name", object?.packageName)
      }
    }

    /// 子单的金额
    public struct Amount: APIObject {
      /// 订单金额，单位为分 · `total_amount`, such as `100`
      public var totalAmount: Int
      /// 币种，人民币为 CNY · such as `CNY`
      public var currency: String

      public init(totalAmount: Int, currency: String) {
        self.totalAmount = totalAmount
        self.currency = currency
      }

      public init(_ fields: FieldVisitor, of object: Self?) throws {
        self.totalAmount = try fields.require("total_amount", object?.totalAmount)
        self.currency = try fields.require("currency", object?.currency)
      }
    }

    /// 结算的要求
    public struct SettleInfo: APIObject {
      /// 是否分账 · `profit_sharing`
      public var profitSharing: Bool?
      /// 补差的金额，单位为分 · `subsidy_amount`, such as `10`
      public var subsidyAmount: Int?

      public init(profitSharing: Bool? = nil, subsidyAmount: Int? = nil) {
        self.profitSharing = profitSharing
        self.subsidyAmount = subsidyAmount
      }

      public init(_ fields: FieldVisitor, of object: Self?) {
        self.profitSharing = fields.visit("profit_sharing", object?.profitSharing)
        self.subsidyAmount = fields.visit("subsidy_amount", object?.subsidyAmount)
      }
    }

    /// 付款人的实名信息
    public struct Identity: APIObject {
      /// 证件的类型
      public var type: TypeType
      /// 证件号码，加密传输 · such as `6B46824C852FA29AAC3DCE6BFD852E27`
      @Sensitive public var number: String
      /// 证件上的姓名，加密传输 · such as `6B46824C852FA29AAC3DCE6BFD852E27`
      @Sensitive public var name: String

      public init(type: TypeType, number: String, name: String) {
        self.type = type
        self.number = number
        self.name = name
      }

      public init(_ fields: FieldVisitor, of object: Self?) throws {
        self.type = try fields.require("type", object?.type)
        self._number = try fields.require("number", sensitive: object?._number)
        self._name = try fields.require("name", sensitive: object?._name)
      }
    }

    /// 证件的类型
    public struct TypeType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      /// 身份证
      public static var idcard: Self { Self(rawValue: "IDCARD") }

      /// 港澳居民来往内地通行证
      public static var hongkongMacao: Self { Self(rawValue: "HONGKONG_MACAO") }

      /// 港澳居民居住证
      public static var hongkongMacaoResident: Self { Self(rawValue: "HONGKONG_MACAO_RESIDENT") }

      /// 台湾居民居住证
      public static var taiwanResident: Self { Self(rawValue: "TAIWAN_RESIDENT") }

      /// 外国人永久居留证
      public static var foreignResident: Self { Self(rawValue: "FOREIGN_RESIDENT") }

      /// 护照
      public static var overseaPassport: Self { Self(rawValue: "OVERSEA_PASSPORT") }

      /// 手机号
      public static var phoneNumber: Self { Self(rawValue: "PHONE_NUMBER") }
    }
  }

  /// What `post` gets back.
  public struct PostResponse: APIObject {
    /// 拉起支付的跳转链接，五分钟内有效 · `h5_url`
    public let h5URL: String?

    public init(h5URL: String? = nil) {
      self.h5URL = h5URL
    }

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.h5URL = fields.visit("h5_url", object?.h5URL)
    }
  }
}
