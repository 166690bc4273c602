// Written by wechatpay-gen: change the description, not this file.
// POST /v3/fund-app/brand-redpacket/brand-merchant-batches

@_spi(Generated) public import WeChatPay

extension V3.FundApp.BrandRedpacket.BrandMerchantBatches {
  /// 品牌红包：发放
  ///
  /// 向多名用户发放一批品牌红包。
  ///
  /// `POST /v3/fund-app/brand-redpacket/brand-merchant-batches` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4014310358)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/fund-app/brand-redpacket/brand-merchant-batches"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 品牌的编号 · `brand_id`, 例如 `1234`
    public var brandID: Int {
      get { fields[requiredInteger: 0] }
      set { fields[requiredInteger: 0] = newValue }
    }
    /// 品牌的 AppID · `brand_appid`, 例如 `wxf636efh567hg4356`
    public var brandAppid: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 发红包的场景，枚举值之一
    public var scene: RequestScene {
      get { fields[requiredEnumeration: 2] }
      set { fields[requiredEnumeration: 2] = newValue }
    }
    /// 模板的编号 · `template_id`, 例如 `123400001`
    public var templateID: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 商户自定的批次单号 · `out_batch_no`, 例如 `plfk2020042013`
    public var outBatchNo: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 批次的名称 · `batch_name`, 例如 `双十一营销用品牌红包`
    public var batchName: String {
      get { fields[requiredText: 5] }
      set { fields[requiredText: 5] = newValue }
    }
    /// 批次的备注 · `batch_remark`, 例如 `双十一营销用品牌红包`
    public var batchRemark: String {
      get { fields[requiredText: 6] }
      set { fields[requiredText: 6] = newValue }
    }
    /// 总金额，单位为分 · `total_amount`, 例如 `10000`
    public var totalAmount: Int {
      get { fields[requiredInteger: 7] }
      set { fields[requiredInteger: 7] = newValue }
    }
    /// 一共几笔 · `total_num`, 例如 `10`
    public var totalNum: Int {
      get { fields[requiredInteger: 8] }
      set { fields[requiredInteger: 8] = newValue }
    }
    /// 各笔明细 · `detail_list`
    public var detailList: [Detail] {
      get { fields[requiredList: 9] }
      set { fields[requiredList: 9] = newValue }
    }

    public init(
      brandID: Int, brandAppid: String, scene: RequestScene, templateID: String, outBatchNo: String, batchName: String,
      batchRemark: String, totalAmount: Int, totalNum: Int, detailList: [Detail]
    ) {
      fields = ObjectFields(
        of: Self.self, brandID, brandAppid, scene, templateID, outBatchNo, batchName, batchRemark, totalAmount,
        totalNum, detailList
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "brand_id": Int.self, "brand_appid": String.self, "scene": RequestScene.self, "template_id": String.self,
        "out_batch_no": String.self, "batch_name": String.self, "batch_remark": String.self, "total_amount": Int.self,
        "total_num": Int.self, "detail_list": [Detail].self,
      ]
    }

    /// 发红包的场景，枚举值之一
    public struct RequestScene: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 自定发放 · `CUSTOM_SEND`
      public static var customSend: Self { Self(rawValue: "CUSTOM_SEND") }
    }

    /// 各笔明细
    public struct Detail: APIObject {
      /// 商户自定的明细单号 · `out_detail_no`, 例如 `x23zy545Bd5436`
      public var outDetailNo: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 红包的金额，单位为分 · 例如 `100`
      public var amount: Int {
        get { fields[requiredInteger: 1] }
        set { fields[requiredInteger: 1] = newValue }
      }
      /// 领红包的用户的 OpenID · 例如 `o-MYE42l80oelYMDE34nYD456Xoy`
      public var openid: String {
        get { fields[requiredText: 2] }
        set { fields[requiredText: 2] = newValue }
      }
      /// 领红包的用户的姓名，加密传输 · `user_name`
      public var userName: String? {
        get { fields[text: 3] }
        set { fields[text: 3] = newValue }
      }
      /// 红包的备注 · 例如 `来自XX的红包`
      public var remark: String {
        get { fields[requiredText: 4] }
        set { fields[requiredText: 4] = newValue }
      }

      public init(outDetailNo: String, amount: Int, openid: String, userName: String? = nil, remark: String) {
        fields = ObjectFields(of: Self.self, outDetailNo, amount, openid, userName, remark)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "out_detail_no": String.self, "amount": Int.self, "openid": String.self, "user_name": Sensitive<String>?.self,
          "remark": String.self,
        ]
      }
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 商户自定的批次单号 · `out_batch_no`
    public var outBatchNo: String? { fields[text: 0] }
    /// 微信侧的批次单号 · `batch_no`
    public var batchNo: String? { fields[text: 1] }
    /// 批次创建的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 2] }
    /// 批次的状态 · `batch_state`
    public var batchState: BatchState? { fields[enumeration: 3] }

    public init(
      outBatchNo: String? = nil, batchNo: String? = nil, createTime: Timestamp? = nil, batchState: BatchState? = nil
    ) {
      fields = ObjectFields(of: Self.self, outBatchNo, batchNo, createTime, batchState)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "out_batch_no": String?.self, "batch_no": String?.self, "create_time": Timestamp?.self,
        "batch_state": BatchState?.self,
      ]
    }

    /// 批次的状态
    public typealias BatchState = V3.FundApp.BrandRedpacket.BatchState
  }

  /// 批次的状态
  public typealias BatchState = V3.FundApp.BrandRedpacket.BatchState
}
