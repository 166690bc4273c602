// Written by wechatpay-gen: change the description, not this file.
// POST /v3/gov/subsidy/zhejiang/qualifications/sync

@_spi(Generated) public import WeChatPay

extension V3.Gov.Subsidy.Zhejiang.Qualifications.Sync {
  /// 浙江国补：核销
  ///
  /// 核销用户的品类资格。
  ///
  /// `POST /v3/gov/subsidy/zhejiang/qualifications/sync` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/gov/subsidy/zhejiang/qualifications/sync"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 请求的流水号 · `req_ssn`, 例如 `123`
    public var reqSsn: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 各项资格
    public var data: [RequestData]? {
      get { fields[list: 1] }
      set { fields[list: 1] = newValue }
    }

    public init(reqSsn: String? = nil, data: [RequestData]? = nil) {
      fields = ObjectFields(of: Self.self, reqSsn, data)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["req_ssn": String?.self, "data": [RequestData]?.self]
    }

    /// 各项资格
    public struct RequestData: APIObject {
      /// 品类的凭证码 · `auth_code`
      public var authCode: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 品类的编码 · `cate_code`, 例如 `A01`
      public var cateCode: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }
      /// 证件号码，加密传输 · `cert_no`
      public var certNo: String {
        get { fields[requiredText: 2] }
        set { fields[requiredText: 2] = newValue }
      }
      /// 能耗的等级
      public var grade: Grade? {
        get { fields[enumeration: 3] }
        set { fields[enumeration: 3] = newValue }
      }
      /// 姓名，加密传输 · 例如 `OEimkKuua8igpd+0YDgqF2Z61l=`
      public var name: String {
        get { fields[requiredText: 4] }
        set { fields[requiredText: 4] = newValue }
      }
      /// 操作的时间 · `operation_time`
      public var operationTime: String {
        get { fields[requiredText: 5] }
        set { fields[requiredText: 5] = newValue }
      }
      /// 银行的名称 · `bank_name`
      public var bankName: String? {
        get { fields[text: 6] }
        set { fields[text: 6] = newValue }
      }
      /// 银行补贴的金额，单位为元 · `bank_subsidy`
      public var bankSubsidy: String? {
        get { fields[text: 7] }
        set { fields[text: 7] = newValue }
      }
      /// 平台补贴的金额，单位为元 · `plat_subsidy`
      public var platSubsidy: String? {
        get { fields[text: 8] }
        set { fields[text: 8] = newValue }
      }
      /// 销售的金额，单位为元
      public var sales: String {
        get { fields[requiredText: 9] }
        set { fields[requiredText: 9] = newValue }
      }
      /// 品类的状态，枚举值之一 `0` | `1`
      public var status: RequestDataStatus {
        get { fields[requiredEnumeration: 10] }
        set { fields[requiredEnumeration: 10] = newValue }
      }
      /// 补贴的金额，单位为元
      public var subsidy: String {
        get { fields[requiredText: 11] }
        set { fields[requiredText: 11] = newValue }
      }
      /// 手机号，加密传输
      public var tel: String {
        get { fields[requiredText: 12] }
        set { fields[requiredText: 12] = newValue }
      }
      /// 收货地的区划编码 · `add_code`, 例如 `330000`
      public var addCode: String {
        get { fields[requiredText: 13] }
        set { fields[requiredText: 13] = newValue }
      }
      /// 详细的地址
      public var address: String {
        get { fields[requiredText: 14] }
        set { fields[requiredText: 14] = newValue }
      }
      /// 线上还是线下销售 · `sale_models`
      public var saleModels: SaleModels {
        get { fields[requiredEnumeration: 15] }
        set { fields[requiredEnumeration: 15] = newValue }
      }
      /// 商品的序列号（SN） · `sn_code`
      public var snCode: String {
        get { fields[requiredText: 16] }
        set { fields[requiredText: 16] = newValue }
      }
      /// 统一社会信用代码
      public var uniscid: String {
        get { fields[requiredText: 17] }
        set { fields[requiredText: 17] = newValue }
      }
      /// 销售企业的名称 · `corp_name`
      public var corpName: String {
        get { fields[requiredText: 18] }
        set { fields[requiredText: 18] = newValue }
      }
      /// 商品上的条码
      public var barcode: String {
        get { fields[requiredText: 19] }
        set { fields[requiredText: 19] = newValue }
      }
      /// 商品的名称 · `item_name`
      public var itemName: String {
        get { fields[requiredText: 20] }
        set { fields[requiredText: 20] = newValue }
      }
      /// 规格型号 · `spec_model`
      public var specModel: String {
        get { fields[requiredText: 21] }
        set { fields[requiredText: 21] = newValue }
      }
      /// 品牌
      public var brand: String {
        get { fields[requiredText: 22] }
        set { fields[requiredText: 22] = newValue }
      }
      /// 物流的单号 · `logistics_no`
      public var logisticsNo: String? {
        get { fields[text: 23] }
        set { fields[text: 23] = newValue }
      }
      /// 签收的时间 · `delivery_time`
      public var deliveryTime: String? {
        get { fields[text: 24] }
        set { fields[text: 24] = newValue }
      }
      /// 发票的号码 · `invoice_no`
      public var invoiceNo: String? {
        get { fields[text: 25] }
        set { fields[text: 25] = newValue }
      }
      /// 是否属于 AI 产品，0 为是，1 为否 · `is_ai_product`
      public var isAiProduct: String {
        get { fields[requiredText: 26] }
        set { fields[requiredText: 26] = newValue }
      }
      /// 台式机还是笔记本 · `pc_type`
      public var pcType: String? {
        get { fields[text: 27] }
        set { fields[text: 27] = newValue }
      }
      /// 商户订单号 · `order_no`
      public var orderNo: String {
        get { fields[requiredText: 28] }
        set { fields[requiredText: 28] = newValue }
      }
      /// 原订单号，退货时必填 · `origin_order_no`
      public var originOrderNo: String? {
        get { fields[text: 29] }
        set { fields[text: 29] = newValue }
      }
      /// 活动资金属于哪个地区 · `activity_add_code`
      public var activityAddCode: String {
        get { fields[requiredText: 30] }
        set { fields[requiredText: 30] = newValue }
      }
      /// 第一个 IMEI 码
      public var imei1: String? {
        get { fields[text: 31] }
        set { fields[text: 31] = newValue }
      }
      /// 第二个 IMEI 码
      public var imei2: String? {
        get { fields[text: 32] }
        set { fields[text: 32] = newValue }
      }
      /// 锁定或解锁 3C 序列号的单号 · `ccc_sn_order_no`
      public var cccSnOrderNo: String? {
        get { fields[text: 33] }
        set { fields[text: 33] = newValue }
      }

      public init(
        authCode: String, cateCode: String, certNo: String, grade: Grade? = nil, name: String, operationTime: String,
        bankName: String? = nil, bankSubsidy: String? = nil, platSubsidy: String? = nil, sales: String,
        status: RequestDataStatus, subsidy: String, tel: String, addCode: String, address: String,
        saleModels: SaleModels, snCode: String, uniscid: String, corpName: String, barcode: String, itemName: String,
        specModel: String, brand: String, logisticsNo: String? = nil, deliveryTime: String? = nil,
        invoiceNo: String? = nil, isAiProduct: String, pcType: String? = nil, orderNo: String,
        originOrderNo: String? = nil, activityAddCode: String, imei1: String? = nil, imei2: String? = nil,
        cccSnOrderNo: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, authCode, cateCode, certNo, grade, name, operationTime, bankName, bankSubsidy, platSubsidy,
          sales, status, subsidy, tel, addCode, address, saleModels, snCode, uniscid, corpName, barcode, itemName,
          specModel, brand, logisticsNo, deliveryTime, invoiceNo, isAiProduct, pcType, orderNo, originOrderNo,
          activityAddCode, imei1, imei2, cccSnOrderNo
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "auth_code": String.self, "cate_code": String.self, "cert_no": Sensitive<String>.self, "grade": Grade?.self,
          "name": Sensitive<String>.self, "operation_time": String.self, "bank_name": String?.self,
          "bank_subsidy": String?.self, "plat_subsidy": String?.self, "sales": String.self,
          "status": RequestDataStatus.self, "subsidy": String.self, "tel": Sensitive<String>.self,
          "add_code": String.self, "address": String.self, "sale_models": SaleModels.self, "sn_code": String.self,
          "uniscid": String.self, "corp_name": String.self, "barcode": String.self, "item_name": String.self,
          "spec_model": String.self, "brand": String.self, "logistics_no": String?.self, "delivery_time": String?.self,
          "invoice_no": String?.self, "is_ai_product": String.self, "pc_type": String?.self, "order_no": String.self,
          "origin_order_no": String?.self, "activity_add_code": String.self, "imei1": String?.self,
          "imei2": String?.self, "ccc_sn_order_no": String?.self,
        ]
      }
    }

    /// 能耗的等级
    public struct Grade: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 一级能耗 · `一级`
      public static var u4e00U7ea7: Self { Self(rawValue: "一级") }

      /// 二级能耗 · `二级`
      public static var u4e8cU7ea7: Self { Self(rawValue: "二级") }
    }

    /// 品类的状态，枚举值之一 `0` | `1`
    public struct RequestDataStatus: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// `0`
      public static var value0: Self { Self(rawValue: "0") }

      /// `1`
      public static var value1: Self { Self(rawValue: "1") }
    }

    /// 线上还是线下销售
    public typealias SaleModels = V3.Gov.Subsidy.Zhejiang.SaleModels
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 处理的结果码 · `resp_code`
    public var respCode: String? { fields[text: 0] }
    /// 对结果的说明 · `resp_desc`
    public var respDesc: String? { fields[text: 1] }
    /// 各条有误的数据 · `error_data`
    public var errorData: [String]? { fields[list: 2] }

    public init(respCode: String? = nil, respDesc: String? = nil, errorData: [String]? = nil) {
      fields = ObjectFields(of: Self.self, respCode, respDesc, errorData)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["resp_code": String?.self, "resp_desc": String?.self, "error_data": [String]?.self]
    }
  }
}
