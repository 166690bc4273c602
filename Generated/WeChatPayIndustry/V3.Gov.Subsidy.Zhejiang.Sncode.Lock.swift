// Written by wechatpay-gen: change the description, not this file.
// POST /v3/gov/subsidy/zhejiang/sncode/lock

@_spi(Generated) public import WeChatPay

extension V3.Gov.Subsidy.Zhejiang.Sncode.Lock {
  /// 浙江国补：锁定 SN 码
  ///
  /// 占用商品的 SN 码，防止重复享受补贴。
  ///
  /// `POST /v3/gov/subsidy/zhejiang/sncode/lock` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/gov/subsidy/zhejiang/sncode/lock"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 由谁发起 · `create_user`
    public var createUser: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 省的区域代码
    public var province: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 厂商的统一社会信用代码 · `manufact_cert_code`
    public var manufactCertCode: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 商品的序列号（SN）
    public var sn: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 商品的条码 · `goods_bar_code`
    public var goodsBarCode: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 商品的类型 · `goods_type`
    public var goodsType: String {
      get { fields[requiredText: 5] }
      set { fields[requiredText: 5] = newValue }
    }
    /// 商品的名称 · `goods_name`
    public var goodsName: String {
      get { fields[requiredText: 6] }
      set { fields[requiredText: 6] = newValue }
    }
    /// 商品的型号 · `goods_model`
    public var goodsModel: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }
    /// 第一个 IMEI 码
    public var imei1: String? {
      get { fields[text: 8] }
      set { fields[text: 8] = newValue }
    }
    /// 第二个 IMEI 码
    public var imei2: String? {
      get { fields[text: 9] }
      set { fields[text: 9] = newValue }
    }
    /// 交易的订单号 · `trans_orderid`
    public var transOrderid: String {
      get { fields[requiredText: 10] }
      set { fields[requiredText: 10] = newValue }
    }
    /// 订单的金额 · `order_price`
    public var orderPrice: String {
      get { fields[requiredText: 11] }
      set { fields[requiredText: 11] = newValue }
    }
    /// 收单机构 · `acquire_code`
    public var acquireCode: String? {
      get { fields[text: 12] }
      set { fields[text: 12] = newValue }
    }
    /// 销售的订单号 · `sell_orderid`
    public var sellOrderid: String {
      get { fields[requiredText: 13] }
      set { fields[requiredText: 13] = newValue }
    }
    /// 市的区域代码
    public var city: String? {
      get { fields[text: 14] }
      set { fields[text: 14] = newValue }
    }
    /// 区县的代码
    public var county: String? {
      get { fields[text: 15] }
      set { fields[text: 15] = newValue }
    }
    /// 是否属于 AI 产品，0 为是，1 为否 · `is_ai_product`
    public var isAiProduct: String? {
      get { fields[text: 16] }
      set { fields[text: 16] = newValue }
    }
    /// 销售的时间 · `sale_time`
    public var saleTime: String? {
      get { fields[text: 17] }
      set { fields[text: 17] = newValue }
    }
    /// 厂商 · `mfr_info`
    public var mfrInfo: String? {
      get { fields[text: 18] }
      set { fields[text: 18] = newValue }
    }
    /// 品牌
    public var brand: String? {
      get { fields[text: 19] }
      set { fields[text: 19] = newValue }
    }
    /// 线上还是线下销售 · `sale_models`
    public var saleModels: String? {
      get { fields[text: 20] }
      set { fields[text: 20] = newValue }
    }
    /// 请求的流水号 · `req_ssn`
    public var reqSsn: String {
      get { fields[requiredText: 21] }
      set { fields[requiredText: 21] = newValue }
    }
    /// 请求的时间 · `req_time`
    public var reqTime: String {
      get { fields[requiredText: 22] }
      set { fields[requiredText: 22] = newValue }
    }

    public init(
      createUser: String, province: String, manufactCertCode: String? = nil, sn: String, goodsBarCode: String,
      goodsType: String, goodsName: String, goodsModel: String? = nil, imei1: String? = nil, imei2: String? = nil,
      transOrderid: String, orderPrice: String, acquireCode: String? = nil, sellOrderid: String, city: String? = nil,
      county: String? = nil, isAiProduct: String? = nil, saleTime: String? = nil, mfrInfo: String? = nil,
      brand: String? = nil, saleModels: String? = nil, reqSsn: String, reqTime: String
    ) {
      fields = ObjectFields(
        of: Self.self, createUser, province, manufactCertCode, sn, goodsBarCode, goodsType, goodsName, goodsModel,
        imei1, imei2, transOrderid, orderPrice, acquireCode, sellOrderid, city, county, isAiProduct, saleTime, mfrInfo,
        brand, saleModels, reqSsn, reqTime
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "create_user": String.self, "province": String.self, "manufact_cert_code": String?.self, "sn": String.self,
        "goods_bar_code": String.self, "goods_type": String.self, "goods_name": String.self,
        "goods_model": String?.self, "imei1": String?.self, "imei2": String?.self, "trans_orderid": String.self,
        "order_price": String.self, "acquire_code": String?.self, "sell_orderid": String.self, "city": String?.self,
        "county": String?.self, "is_ai_product": String?.self, "sale_time": String?.self, "mfr_info": String?.self,
        "brand": String?.self, "sale_models": String?.self, "req_ssn": String.self, "req_time": String.self,
      ]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 处理的结果码 · `resp_code`
    public var respCode: String? { fields[text: 0] }
    /// 对结果的说明 · `resp_desc`
    public var respDesc: String? { fields[text: 1] }
    /// 第一个 IMEI 码
    public var imei1: String? { fields[text: 2] }
    /// 第二个 IMEI 码
    public var imei2: String? { fields[text: 3] }

    public init(respCode: String? = nil, respDesc: String? = nil, imei1: String? = nil, imei2: String? = nil) {
      fields = ObjectFields(of: Self.self, respCode, respDesc, imei1, imei2)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["resp_code": String?.self, "resp_desc": String?.self, "imei1": String?.self, "imei2": String?.self]
    }
  }
}
