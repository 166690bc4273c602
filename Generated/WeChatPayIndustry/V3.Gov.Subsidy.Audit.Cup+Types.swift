// Written by wechatpay-gen: change the description, not this file.
// /v3/gov/subsidy/audit/cup/**

@_spi(Generated) public import WeChatPay

extension V3.Gov.Subsidy.Audit.Cup {
  /// 发票
  public struct InvoiceInfo: APIObject {
    /// 发票的代码 · `invoice_cd`
    public var invoiceCd: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 发票的号码 · `invoice_no`
    public var invoiceNo: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 开票的日期 · `invoice_dt`
    public var invoiceDt: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 发票的链接 · `invoice_link`
    public var invoiceLink: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 发票的类型 · `invoice_tp`
    public var invoiceTp: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    /// 发票的校验码 · `invoice_ck_cd`
    public var invoiceCkCd: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    /// 发票上的购买人
    public var nm: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }
    /// 价税合计
    public var tax: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }
    /// 发票的税额 · `invoice_tax_amt`
    public var invoiceTaxAmt: String? {
      get { fields[text: 8] }
      set { fields[text: 8] = newValue }
    }
    /// 销售企业的名称 · `sales_ent_nm`
    public var salesEntNm: String? {
      get { fields[text: 9] }
      set { fields[text: 9] = newValue }
    }
    /// 销售方的纳税人识别号 · `tax_payer`
    public var taxPayer: String? {
      get { fields[text: 10] }
      set { fields[text: 10] = newValue }
    }
    /// 数量
    public var num: String? {
      get { fields[text: 11] }
      set { fields[text: 11] = newValue }
    }
    /// 货物或劳务的名称与型号 · `service_nm`
    public var serviceNm: String? {
      get { fields[text: 12] }
      set { fields[text: 12] = newValue }
    }

    public init(
      invoiceCd: String? = nil, invoiceNo: String? = nil, invoiceDt: String? = nil, invoiceLink: String? = nil,
      invoiceTp: String? = nil, invoiceCkCd: String? = nil, nm: String? = nil, tax: String? = nil,
      invoiceTaxAmt: String? = nil, salesEntNm: String? = nil, taxPayer: String? = nil, num: String? = nil,
      serviceNm: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, invoiceCd, invoiceNo, invoiceDt, invoiceLink, invoiceTp, invoiceCkCd, nm, tax, invoiceTaxAmt,
        salesEntNm, taxPayer, num, serviceNm
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "invoice_cd": String?.self, "invoice_no": String?.self, "invoice_dt": String?.self,
        "invoice_link": String?.self, "invoice_tp": String?.self, "invoice_ck_cd": String?.self, "nm": String?.self,
        "tax": String?.self, "invoice_tax_amt": String?.self, "sales_ent_nm": String?.self, "tax_payer": String?.self,
        "num": String?.self, "service_nm": String?.self,
      ]
    }
  }

  /// `post` 发送的内容
  public struct SharedPostRequest: APIObject {
    /// 分公司的机构代码 · `org_no`
    public var orgNo: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 商户自定的订单号 · `mchnt_order_id`
    public var mchntOrderID: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 上传的时间 · `upload_time`
    public var uploadTime: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }

    public init(orgNo: String, mchntOrderID: String, uploadTime: String) {
      fields = ObjectFields(of: Self.self, orgNo, mchntOrderID, uploadTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["org_no": String.self, "mchnt_order_id": String.self, "upload_time": String.self]
    }
  }

  /// `post` 发送的内容
  public struct SharedPostRequest2: APIObject {
    /// 分公司的机构代码 · `org_no`
    public var orgNo: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 店铺的编码 · `sub_mchnt_cd`
    public var subMchntCd: String {
      get { fields[requiredText: 1] }
      set { fields[requiredText: 1] = newValue }
    }
    /// 店铺的名称 · `sub_mchnt_nm`
    public var subMchntNm: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 门店的名称 · `store_nm`
    public var storeNm: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 线上平台的订单号 · `online_no`
    public var onlineNo: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 商户自定的订单号 · `mchnt_order_id`
    public var mchntOrderID: String {
      get { fields[requiredText: 5] }
      set { fields[requiredText: 5] = newValue }
    }
    /// 上传的时间 · `upload_time`
    public var uploadTime: String {
      get { fields[requiredText: 6] }
      set { fields[requiredText: 6] = newValue }
    }
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`
    public var notifyURL: String {
      get { fields[requiredText: 7] }
      set { fields[requiredText: 7] = newValue }
    }
    /// 品类 · `prod_id`
    public var prodID: String {
      get { fields[requiredText: 8] }
      set { fields[requiredText: 8] = newValue }
    }
    /// 能效的等级 · `eng_grade`
    public var engGrade: String? {
      get { fields[text: 9] }
      set { fields[text: 9] = newValue }
    }
    /// 品牌 · `brand_nm`
    public var brandNm: String {
      get { fields[requiredText: 10] }
      set { fields[requiredText: 10] = newValue }
    }
    /// 型号 · `prod_model`
    public var prodModel: String {
      get { fields[requiredText: 11] }
      set { fields[requiredText: 11] = newValue }
    }
    /// 线上还是线下销售 · `sales_chnl`
    public var salesChnl: String? {
      get { fields[text: 12] }
      set { fields[text: 12] = newValue }
    }
    /// 在哪个电商平台 · `plat_form`
    public var platForm: String {
      get { fields[requiredText: 13] }
      set { fields[requiredText: 13] = newValue }
    }
    /// 付款的方式 · `payer_tp`
    public var payerTp: String {
      get { fields[requiredText: 14] }
      set { fields[requiredText: 14] = newValue }
    }
    /// 收旧的订单号 · `trade_in_order_id`
    public var tradeInOrderID: String? {
      get { fields[text: 15] }
      set { fields[text: 15] = newValue }
    }
    /// 收旧的价格 · `trade_in_at`
    public var tradeInAt: String? {
      get { fields[text: 16] }
      set { fields[text: 16] = newValue }
    }
    /// 收旧的价格是否计入 · `is_trade_in`
    public var isTradeIn: String? {
      get { fields[text: 17] }
      set { fields[text: 17] = newValue }
    }
    /// 订单的金额 · `sales_at`
    public var salesAt: String {
      get { fields[requiredText: 18] }
      set { fields[requiredText: 18] = newValue }
    }
    /// 实付的金额 · `actual_at`
    public var actualAt: String {
      get { fields[requiredText: 19] }
      set { fields[requiredText: 19] = newValue }
    }
    /// 交易的时间 · `trans_tm`
    public var transTm: String {
      get { fields[requiredText: 20] }
      set { fields[requiredText: 20] = newValue }
    }
    /// 商户的编码 · `mchnt_cd`
    public var mchntCd: String {
      get { fields[requiredText: 21] }
      set { fields[requiredText: 21] = newValue }
    }
    /// 商家优惠的金额 · `mer_sub_at`
    public var merSubAt: String? {
      get { fields[text: 22] }
      set { fields[text: 22] = newValue }
    }
    /// 国家补贴的金额 · `discount_at`
    public var discountAt: String {
      get { fields[requiredText: 23] }
      set { fields[requiredText: 23] = newValue }
    }
    /// 第一张其他图片
    public var image01: String? {
      get { fields[text: 24] }
      set { fields[text: 24] = newValue }
    }
    /// 第二张其他图片
    public var image02: String? {
      get { fields[text: 25] }
      set { fields[text: 25] = newValue }
    }
    /// 第三张其他图片
    public var image03: String? {
      get { fields[text: 26] }
      set { fields[text: 26] = newValue }
    }
    /// 第四张其他图片
    public var image04: String? {
      get { fields[text: 27] }
      set { fields[text: 27] = newValue }
    }
    /// 第五张其他图片
    public var image05: String? {
      get { fields[text: 28] }
      set { fields[text: 28] = newValue }
    }
    /// 第六张其他图片
    public var image06: String? {
      get { fields[text: 29] }
      set { fields[text: 29] = newValue }
    }
    /// 第七张其他图片
    public var image07: String? {
      get { fields[text: 30] }
      set { fields[text: 30] = newValue }
    }
    /// 第八张其他图片
    public var image08: String? {
      get { fields[text: 31] }
      set { fields[text: 31] = newValue }
    }
    /// 第九张其他图片
    public var image09: String? {
      get { fields[text: 32] }
      set { fields[text: 32] = newValue }
    }
    /// 第十张其他图片
    public var image10: String? {
      get { fields[text: 33] }
      set { fields[text: 33] = newValue }
    }
    /// 收旧承诺函的照片 · `commitment_letter_photo`
    public var commitmentLetterPhoto: String? {
      get { fields[text: 34] }
      set { fields[text: 34] = newValue }
    }
    /// 承诺函照片的格式 · `commitment_letter_photo_format`
    public var commitmentLetterPhotoFormat: String? {
      get { fields[text: 35] }
      set { fields[text: 35] = newValue }
    }
    /// 旧设备外观的照片 · `device_photo`
    public var devicePhoto: String? {
      get { fields[text: 36] }
      set { fields[text: 36] = newValue }
    }
    /// 旧设备照片的格式 · `device_photo_format`
    public var devicePhotoFormat: String? {
      get { fields[text: 37] }
      set { fields[text: 37] = newValue }
    }
    /// 带包装与序列号的激活照片 · `pack_and_active_photo`
    public var packAndActivePhoto: String? {
      get { fields[text: 38] }
      set { fields[text: 38] = newValue }
    }
    /// 商品的条码 · `bar_code`
    public var barCode: String? {
      get { fields[text: 39] }
      set { fields[text: 39] = newValue }
    }
    /// 商品的序列号（SN） · `sn_code`
    public var snCode: String {
      get { fields[requiredText: 40] }
      set { fields[requiredText: 40] = newValue }
    }
    /// 第一个 IMEI 码
    public var imei1: String? {
      get { fields[text: 41] }
      set { fields[text: 41] = newValue }
    }
    /// 第二个 IMEI 码
    public var imei2: String? {
      get { fields[text: 42] }
      set { fields[text: 42] = newValue }
    }
    /// 备案登记的型号 · `register_model`
    public var registerModel: String? {
      get { fields[text: 43] }
      set { fields[text: 43] = newValue }
    }
    /// 能效或水效的备案号 · `record_number`
    public var recordNumber: String? {
      get { fields[text: 44] }
      set { fields[text: 44] = newValue }
    }
    /// 能效或水效依据的国家标准 · `eng_grade_standard`
    public var engGradeStandard: String? {
      get { fields[text: 45] }
      set { fields[text: 45] = newValue }
    }
    /// 发票 · `invoice_info`
    public var invoiceInfo: InvoiceInfo {
      get { fields[requiredObject: 46] }
      set { fields[requiredObject: 46] = newValue }
    }
    /// 物流 · `track_info`
    public var trackInfo: TrackInfo {
      get { fields[requiredObject: 47] }
      set { fields[requiredObject: 47] = newValue }
    }

    public init(
      orgNo: String, subMchntCd: String, subMchntNm: String, storeNm: String? = nil, onlineNo: String,
      mchntOrderID: String, uploadTime: String, notifyURL: String, prodID: String, engGrade: String? = nil,
      brandNm: String, prodModel: String, salesChnl: String? = nil, platForm: String, payerTp: String,
      tradeInOrderID: String? = nil, tradeInAt: String? = nil, isTradeIn: String? = nil, salesAt: String,
      actualAt: String, transTm: String, mchntCd: String, merSubAt: String? = nil, discountAt: String,
      image01: String? = nil, image02: String? = nil, image03: String? = nil, image04: String? = nil,
      image05: String? = nil, image06: String? = nil, image07: String? = nil, image08: String? = nil,
      image09: String? = nil, image10: String? = nil, commitmentLetterPhoto: String? = nil,
      commitmentLetterPhotoFormat: String? = nil, devicePhoto: String? = nil, devicePhotoFormat: String? = nil,
      packAndActivePhoto: String? = nil, barCode: String? = nil, snCode: String, imei1: String? = nil,
      imei2: String? = nil, registerModel: String? = nil, recordNumber: String? = nil, engGradeStandard: String? = nil,
      invoiceInfo: InvoiceInfo, trackInfo: TrackInfo
    ) {
      fields = ObjectFields(
        of: Self.self, orgNo, subMchntCd, subMchntNm, storeNm, onlineNo, mchntOrderID, uploadTime, notifyURL, prodID,
        engGrade, brandNm, prodModel, salesChnl, platForm, payerTp, tradeInOrderID, tradeInAt, isTradeIn, salesAt,
        actualAt, transTm, mchntCd, merSubAt, discountAt, image01, image02, image03, image04, image05, image06, image07,
        image08, image09, image10, commitmentLetterPhoto, commitmentLetterPhotoFormat, devicePhoto, devicePhotoFormat,
        packAndActivePhoto, barCode, snCode, imei1, imei2, registerModel, recordNumber, engGradeStandard, invoiceInfo,
        trackInfo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "org_no": String.self, "sub_mchnt_cd": String.self, "sub_mchnt_nm": String.self, "store_nm": String?.self,
        "online_no": String.self, "mchnt_order_id": String.self, "upload_time": String.self, "notify_url": String.self,
        "prod_id": String.self, "eng_grade": String?.self, "brand_nm": String.self, "prod_model": String.self,
        "sales_chnl": String?.self, "plat_form": String.self, "payer_tp": String.self,
        "trade_in_order_id": String?.self, "trade_in_at": String?.self, "is_trade_in": String?.self,
        "sales_at": String.self, "actual_at": String.self, "trans_tm": String.self, "mchnt_cd": String.self,
        "mer_sub_at": String?.self, "discount_at": String.self, "image01": String?.self, "image02": String?.self,
        "image03": String?.self, "image04": String?.self, "image05": String?.self, "image06": String?.self,
        "image07": String?.self, "image08": String?.self, "image09": String?.self, "image10": String?.self,
        "commitment_letter_photo": String?.self, "commitment_letter_photo_format": String?.self,
        "device_photo": String?.self, "device_photo_format": String?.self, "pack_and_active_photo": String?.self,
        "bar_code": String?.self, "sn_code": String.self, "imei1": String?.self, "imei2": String?.self,
        "register_model": String?.self, "record_number": String?.self, "eng_grade_standard": String?.self,
        "invoice_info": InvoiceInfo.self, "track_info": TrackInfo.self,
      ]
    }

    /// 发票
    public typealias InvoiceInfo = V3.Gov.Subsidy.Audit.Cup.InvoiceInfo

    /// 物流
    public typealias TrackInfo = V3.Gov.Subsidy.Audit.Cup.TrackInfo
  }

  /// `post` 返回的内容
  public struct SharedPostResponse: APIObject {
    /// 处理的结果码
    public var code: String? { fields[text: 0] }
    /// 对结果的说明
    public var msg: String? { fields[text: 1] }
    /// 细分的结果码 · `sub_code`
    public var subCode: String? { fields[text: 2] }
    /// 对细分结果的说明 · `sub_msg`
    public var subMsg: String? { fields[text: 3] }

    public init(code: String? = nil, msg: String? = nil, subCode: String? = nil, subMsg: String? = nil) {
      fields = ObjectFields(of: Self.self, code, msg, subCode, subMsg)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["code": String?.self, "msg": String?.self, "sub_code": String?.self, "sub_msg": String?.self]
    }
  }

  /// 物流
  public struct TrackInfo: APIObject {
    /// 物流的单号 · `tracking_no`
    public var trackingNo: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 物流公司 · `tracking_company`
    public var trackingCompany: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 收货的省 · `usr_prov`
    public var usrProv: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 收货的市 · `usr_city`
    public var usrCity: String? {
      get { fields[text: 3] }
      set { fields[text: 3] = newValue }
    }
    /// 收货的区县 · `usr_area`
    public var usrArea: String? {
      get { fields[text: 4] }
      set { fields[text: 4] = newValue }
    }
    /// 收货的地址 · `usr_addr`
    public var usrAddr: String? {
      get { fields[text: 5] }
      set { fields[text: 5] = newValue }
    }
    /// 物流的类型 · `tracking_type`
    public var trackingType: String? {
      get { fields[text: 6] }
      set { fields[text: 6] = newValue }
    }
    /// 怎样提货 · `delivery_method`
    public var deliveryMethod: String? {
      get { fields[text: 7] }
      set { fields[text: 7] = newValue }
    }
    /// 发货的地址 · `shipping_addr`
    public var shippingAddr: String? {
      get { fields[text: 8] }
      set { fields[text: 8] = newValue }
    }
    /// 签收的时间 · `delivery_time`
    public var deliveryTime: String? {
      get { fields[text: 9] }
      set { fields[text: 9] = newValue }
    }

    public init(
      trackingNo: String? = nil, trackingCompany: String? = nil, usrProv: String? = nil, usrCity: String? = nil,
      usrArea: String? = nil, usrAddr: String? = nil, trackingType: String? = nil, deliveryMethod: String? = nil,
      shippingAddr: String? = nil, deliveryTime: String? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, trackingNo, trackingCompany, usrProv, usrCity, usrArea, usrAddr, trackingType, deliveryMethod,
        shippingAddr, deliveryTime
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "tracking_no": String?.self, "tracking_company": String?.self, "usr_prov": String?.self,
        "usr_city": String?.self, "usr_area": String?.self, "usr_addr": String?.self, "tracking_type": String?.self,
        "delivery_method": String?.self, "shipping_addr": String?.self, "delivery_time": String?.self,
      ]
    }
  }
}
