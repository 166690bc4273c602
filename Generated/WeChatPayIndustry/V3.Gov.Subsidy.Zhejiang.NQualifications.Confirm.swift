// Written by wechatpay-gen: change the description, not this file.
// POST /v3/gov/subsidy/zhejiang/n-qualifications/confirm

@_spi(Generated) public import WeChatPay

extension V3.Gov.Subsidy.Zhejiang.NQualifications.Confirm {
  /// 浙江国补：核销其他品类
  ///
  /// 核销八大品类之外的资格。
  ///
  /// `POST /v3/gov/subsidy/zhejiang/n-qualifications/confirm` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/gov/subsidy/zhejiang/n-qualifications/confirm"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 各个品类
    public var data: [RequestData]? {
      get { fields[list: 0] }
      set { fields[list: 0] = newValue }
    }
    /// 请求的流水号 · `req_ssn`, 例如 `123`
    public var reqSsn: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 请求的时间 · `req_time`
    public var reqTime: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }

    public init(data: [RequestData]? = nil, reqSsn: String, reqTime: String? = nil) {
      fields = ObjectFields(of: Self.self, data, reqSsn, reqTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["data": [RequestData]?.self, "req_ssn": String.self, "req_time": String?.self]
    }

    /// 各个品类
    public struct RequestData: APIObject {
      /// 品类的编码 · `cate_code`
      public var cateCode: String {
        get { fields[requiredText: 0] }
        set { fields[requiredText: 0] = newValue }
      }
      /// 证件号码，加密传输 · `cert_no`
      public var certNo: String {
        get { fields[requiredText: 1] }
        set { fields[requiredText: 1] = newValue }
      }
      /// 能耗的等级
      public var grade: String? {
        get { fields[text: 2] }
        set { fields[text: 2] = newValue }
      }
      /// 姓名，加密传输
      public var name: String {
        get { fields[requiredText: 3] }
        set { fields[requiredText: 3] = newValue }
      }
      /// 操作的时间 · `operation_time`
      public var operationTime: String {
        get { fields[requiredText: 4] }
        set { fields[requiredText: 4] = newValue }
      }
      /// 银行的名称 · `bank_name`
      public var bankName: String? {
        get { fields[text: 5] }
        set { fields[text: 5] = newValue }
      }
      /// 银行补贴的金额，单位为元 · `bank_subsidy`
      public var bankSubsidy: String? {
        get { fields[text: 6] }
        set { fields[text: 6] = newValue }
      }
      /// 平台补贴的金额，单位为元 · `plat_subsidy`
      public var platSubsidy: String? {
        get { fields[text: 7] }
        set { fields[text: 7] = newValue }
      }
      /// 销售的金额，单位为元
      public var sales: String {
        get { fields[requiredText: 8] }
        set { fields[requiredText: 8] = newValue }
      }
      /// 品类的状态
      public var status: String {
        get { fields[requiredText: 9] }
        set { fields[requiredText: 9] = newValue }
      }
      /// 补贴的金额，单位为元
      public var subsidy: String {
        get { fields[requiredText: 10] }
        set { fields[requiredText: 10] = newValue }
      }
      /// 手机号，加密传输
      public var tel: String {
        get { fields[requiredText: 11] }
        set { fields[requiredText: 11] = newValue }
      }
      /// 收货地的区划编码 · `add_code`
      public var addCode: String {
        get { fields[requiredText: 12] }
        set { fields[requiredText: 12] = newValue }
      }
      /// 详细的地址，加密传输
      public var address: String {
        get { fields[requiredText: 13] }
        set { fields[requiredText: 13] = newValue }
      }
      /// 线上还是线下销售 · `sale_models`
      public var saleModels: String {
        get { fields[requiredText: 14] }
        set { fields[requiredText: 14] = newValue }
      }
      /// 品牌
      public var brand: String {
        get { fields[requiredText: 15] }
        set { fields[requiredText: 15] = newValue }
      }
      /// 活动资金属于哪个地区 · `activity_add_code`
      public var activityAddCode: String {
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
      /// 数据的流水号 · `serial_num`
      public var serialNum: String {
        get { fields[requiredText: 19] }
        set { fields[requiredText: 19] = newValue }
      }

      public init(
        cateCode: String, certNo: String, grade: String? = nil, name: String, operationTime: String,
        bankName: String? = nil, bankSubsidy: String? = nil, platSubsidy: String? = nil, sales: String, status: String,
        subsidy: String, tel: String, addCode: String, address: String, saleModels: String, brand: String,
        activityAddCode: String, uniscid: String, corpName: String, serialNum: String
      ) {
        fields = ObjectFields(
          of: Self.self, cateCode, certNo, grade, name, operationTime, bankName, bankSubsidy, platSubsidy, sales,
          status, subsidy, tel, addCode, address, saleModels, brand, activityAddCode, uniscid, corpName, serialNum
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public var fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "cate_code": String.self, "cert_no": Sensitive<String>.self, "grade": String?.self,
          "name": Sensitive<String>.self, "operation_time": String.self, "bank_name": String?.self,
          "bank_subsidy": String?.self, "plat_subsidy": String?.self, "sales": String.self, "status": String.self,
          "subsidy": String.self, "tel": Sensitive<String>.self, "add_code": String.self,
          "address": Sensitive<String>.self, "sale_models": String.self, "brand": String.self,
          "activity_add_code": String.self, "uniscid": String.self, "corp_name": String.self, "serial_num": String.self,
        ]
      }
    }
  }

  /// `post` 返回的内容
  public typealias PostResponse = V3.Gov.Subsidy.Zhejiang.SharedPostResponse
}
