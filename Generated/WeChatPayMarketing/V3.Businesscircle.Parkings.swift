// Written by wechatpay-gen: change the description, not this file.
// POST /v3/businesscircle/parkings

@_spi(Generated) public import WeChatPay

extension V3.Businesscircle.Parkings {
  /// 商圈：同步停车状态
  ///
  /// 告知会员的车辆进出，据此判断用户是否到场。
  ///
  /// `POST /v3/businesscircle/parkings` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012535502) · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012474127)
  @discardableResult
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.post, "/v3/businesscircle/parkings"), body: body)
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, 例如 `1900000109`
    public var subMchid: String? {
      get { fields[text: 0] }
      set { fields[text: 0] = newValue }
    }
    /// 品牌的编号 · 例如 `1000`
    public var brandid: Int {
      get { fields[requiredInteger: 1] }
      set { fields[requiredInteger: 1] = newValue }
    }
    /// 应用的 AppID · 例如 `wx931386123456789e`
    public var appid: String {
      get { fields[requiredText: 2] }
      set { fields[requiredText: 2] = newValue }
    }
    /// 用户在该 AppID 下的标识 · 例如 `oUpF8uMuAJOM2pxb1Q`
    public var openid: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 车牌号 · `plate_number`, 例如 `粤B888888`
    public var plateNumber: String {
      get { fields[requiredText: 4] }
      set { fields[requiredText: 4] = newValue }
    }
    /// 状态 · 例如 `IN`
    public var state: String {
      get { fields[requiredText: 5] }
      set { fields[requiredText: 5] = newValue }
    }
    /// 时间 · 例如 `2022-06-01T10:43:39+08:00`
    public var time: Timestamp {
      get { fields[requiredTime: 6] }
      set { fields[requiredTime: 6] = newValue }
    }

    public init(
      subMchid: String? = nil, brandid: Int, appid: String, openid: String, plateNumber: String, state: String,
      time: Timestamp
    ) {
      fields = ObjectFields(of: Self.self, subMchid, brandid, appid, openid, plateNumber, state, time)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "brandid": Int.self, "appid": String.self, "openid": String.self,
        "plate_number": String.self, "state": String.self, "time": Timestamp.self,
      ]
    }
  }
}
