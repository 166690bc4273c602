// Written by wechatpay-gen: change the description, not this file.
// POST /v3/gov/subsidy/zhejiang/goods/query

@_spi(Generated) public import WeChatPay

extension V3.Gov.Subsidy.Zhejiang.Goods.Query {
  /// 浙江国补：查询商品
  ///
  /// 取得商品库里一件商品的信息。
  ///
  /// `POST /v3/gov/subsidy/zhejiang/goods/query` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/gov/subsidy/zhejiang/goods/query"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 商品的条码 · `goods_bar_code`
    public var goodsBarCode: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 省的区域代码
    public var province: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 请求的流水号 · `req_ssn`, 例如 `123`
    public var reqSsn: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 请求的时间 · `req_time`
    public var reqTime: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }

    public init(goodsBarCode: String? = nil, province: String? = nil, reqSsn: String, reqTime: String? = nil) {
      fields = ObjectFields(of: Self.self, goodsBarCode, province, reqSsn, reqTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["goods_bar_code": String?.self, "province": String?.self, "req_ssn": String.self, "req_time": String?.self]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 处理的结果码 · `resp_code`
    public var respCode: String? { fields[text: 0] }
    /// 对结果的说明 · `resp_desc`
    public var respDesc: String? { fields[text: 1] }
    /// 商品的条码 · `goods_bar_code`
    public var goodsBarCode: String? { fields[text: 2] }
    /// 本条记录的编号 · `seq_id`
    public var seqID: String? { fields[text: 3] }
    /// 省的区域代码
    public var province: String? { fields[text: 4] }
    /// 码的样式，枚举值之一 `001` | `002` · `code_type`
    public var codeType: CodeType? { fields[enumeration: 5] }
    /// 商品的类型 · `goods_type`
    public var goodsType: String? { fields[text: 6] }
    /// 商品的名称 · `goods_name`
    public var goodsName: String? { fields[text: 7] }
    /// 品牌的名称 · `logo_name`
    public var logoName: String? { fields[text: 8] }
    /// 商品的型号 · `goods_model`
    public var goodsModel: String? { fields[text: 9] }
    /// 基准的价格 · `basis_price`
    public var basisPrice: String? { fields[text: 10] }
    /// 厂商的统一社会信用代码 · `manufact_cert_code`
    public var manufactCertCode: String? { fields[text: 11] }
    /// 厂商的指导零售价 · `manufact_price`
    public var manufactPrice: String? { fields[text: 12] }
    /// 能效标识 · `energy_effciency`
    public var energyEffciency: String? { fields[text: 13] }
    /// 能效的备案编号 · `energy_reg_code`
    public var energyRegCode: String? { fields[text: 14] }
    /// 能效的备案型号 · `energy_reg_model`
    public var energyRegModel: String? { fields[text: 15] }
    /// 3C 认证的编号 · `reg_3c_code`
    public var reg3cCode: String? { fields[text: 16] }
    /// 水效标识 · `water_effciency`
    public var waterEffciency: String? { fields[text: 17] }
    /// 有效到哪天止 · `expire_date`
    public var expireDate: String? { fields[text: 18] }
    /// 对产品的描述
    public var description: String? { fields[text: 19] }
    /// 全球产品分类（GPC）代码
    public var gpc: String? { fields[text: 20] }
    /// 净含量 · `net_content`
    public var netContent: String? { fields[text: 21] }
    /// 净含量单位的代码 · `unit_code`
    public var unitCode: String? { fields[text: 22] }
    /// 原产国
    public var origin: String? { fields[text: 23] }
    /// 市的区域代码
    public var city: String? { fields[text: 24] }
    /// 区县的代码
    public var county: String? { fields[text: 25] }
    /// 数据的状态 · `data_state`
    public var dataState: String? { fields[text: 26] }
    /// 备注
    public var remark: String? { fields[text: 27] }
    /// 上送的状态 · `upload_state`
    public var uploadState: String? { fields[text: 28] }
    /// 失效的时间 · `expire_time`
    public var expireTime: String? { fields[text: 29] }
    /// 是否属于 AI 产品，0 为是，1 为否 · `is_ai_product`
    public var isAiProduct: String? { fields[text: 30] }
    /// 设备的类型 · `device_type`
    public var deviceType: String? { fields[text: 31] }
    /// 厂商识别代码 · `manufact_code`
    public var manufactCode: String? { fields[text: 32] }
    /// 厂商注册的日期 · `manufact_login_date`
    public var manufactLoginDate: String? { fields[text: 33] }
    /// 厂商注销的日期 · `manufact_logout_date`
    public var manufactLogoutDate: String? { fields[text: 34] }
    /// 厂商是否已注销 · `manufact_logout_flag`
    public var manufactLogoutFlag: String? { fields[text: 35] }
    /// 厂商的注册地址 · `manufact_register_addr`
    public var manufactRegisterAddr: String? { fields[text: 36] }
    /// 厂商有效到哪天 · `manufact_valid_date`
    public var manufactValidDate: String? { fields[text: 37] }
    /// 厂商的企业名称 · `manufact_firm_name`
    public var manufactFirmName: String? { fields[text: 38] }
    /// 定价的单位 · `price_unit`
    public var priceUnit: String? { fields[text: 39] }
    /// 上市的日期 · `sale_date`
    public var saleDate: String? { fields[text: 40] }
    /// 台式机还是笔记本 · `pc_type`
    public var pcType: String? { fields[text: 41] }
    /// 上送平台的编码 · `msg_src_platform`
    public var msgSrcPlatform: String? { fields[text: 42] }

    public init(
      respCode: String? = nil, respDesc: String? = nil, goodsBarCode: String? = nil, seqID: String? = nil,
      province: String? = nil, codeType: CodeType? = nil, goodsType: String? = nil, goodsName: String? = nil,
      logoName: String? = nil, goodsModel: String? = nil, basisPrice: String? = nil, manufactCertCode: String? = nil,
      manufactPrice: String? = nil, energyEffciency: String? = nil, energyRegCode: String? = nil,
      energyRegModel: String? = nil, reg3cCode: String? = nil, waterEffciency: String? = nil, expireDate: String? = nil,
      description: String? = nil, gpc: String? = nil, netContent: String? = nil, unitCode: String? = nil,
      origin: String? = nil, city: String? = nil, county: String? = nil, dataState: String? = nil,
      remark: String? = nil, uploadState: String? = nil, expireTime: String? = nil, isAiProduct: String? = nil,
      deviceType: String? = nil, manufactCode: String? = nil, manufactLoginDate: String? = nil,
      manufactLogoutDate: String? = nil, manufactLogoutFlag: String? = nil, manufactRegisterAddr: String? = nil,
      manufactValidDate: String? = nil, manufactFirmName: String? = nil, priceUnit: String? = nil,
      saleDate: String? = nil, pcType: String? = nil, msgSrcPlatform: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, respCode, respDesc, goodsBarCode, seqID, province, codeType, goodsType, goodsName, logoName,
        goodsModel, basisPrice, manufactCertCode, manufactPrice, energyEffciency, energyRegCode, energyRegModel,
        reg3cCode, waterEffciency, expireDate, description, gpc, netContent, unitCode, origin, city, county, dataState,
        remark, uploadState, expireTime, isAiProduct, deviceType, manufactCode, manufactLoginDate, manufactLogoutDate,
        manufactLogoutFlag, manufactRegisterAddr, manufactValidDate, manufactFirmName, priceUnit, saleDate, pcType,
        msgSrcPlatform
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "resp_code": String?.self, "resp_desc": String?.self, "goods_bar_code": String?.self, "seq_id": String?.self,
        "province": String?.self, "code_type": CodeType?.self, "goods_type": String?.self, "goods_name": String?.self,
        "logo_name": String?.self, "goods_model": String?.self, "basis_price": String?.self,
        "manufact_cert_code": String?.self, "manufact_price": String?.self, "energy_effciency": String?.self,
        "energy_reg_code": String?.self, "energy_reg_model": String?.self, "reg_3c_code": String?.self,
        "water_effciency": String?.self, "expire_date": String?.self, "description": String?.self, "gpc": String?.self,
        "net_content": String?.self, "unit_code": String?.self, "origin": String?.self, "city": String?.self,
        "county": String?.self, "data_state": String?.self, "remark": String?.self, "upload_state": String?.self,
        "expire_time": String?.self, "is_ai_product": String?.self, "device_type": String?.self,
        "manufact_code": String?.self, "manufact_login_date": String?.self, "manufact_logout_date": String?.self,
        "manufact_logout_flag": String?.self, "manufact_register_addr": String?.self,
        "manufact_valid_date": String?.self, "manufact_firm_name": String?.self, "price_unit": String?.self,
        "sale_date": String?.self, "pc_type": String?.self, "msg_src_platform": String?.self,
      ]
    }

    /// 码的样式，枚举值之一 `001` | `002`
    public struct CodeType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// `001`
      public static var value001: Self { Self(rawValue: "001") }

      /// `002`
      public static var value002: Self { Self(rawValue: "002") }
    }
  }
}
