// Written by wechatpay-gen: change the description, not this file.
// POST /v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close

@_spi(Generated) public import WeChatPay

extension V3.Platsolution.Insurance.MchTransfer.Reservation.OutReservationNo.OutReservationNo.Close {
  /// 保险预约转账：关闭
  ///
  /// 取消已受理或已确认的预约。
  ///
  /// `POST /v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504219)
  public func post(_ query: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    // swift-format-ignore
    try await call.send(
      Endpoint(.post, "/v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close"),
      query: query
    )
  }

  /// `post` 发送的内容
  public typealias PostRequest = V3.Platsolution.SharedPostRequest

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 服务商的商户号 · `sp_mchid`
    public var spMchid: String? { fields[text: 0] }
    /// 子商户的商户号 · `sub_mchid`
    public var subMchid: String? { fields[text: 1] }
    /// 服务商的 AppID · `sp_appid`
    public var spAppid: String? { fields[text: 2] }
    /// 子商户的 AppID · `sub_appid`
    public var subAppid: String? { fields[text: 3] }
    /// 微信侧的预约单号 · `reservation_id`
    public var reservationID: String? { fields[text: 4] }
    /// 商户自定的预约单号 · `out_reservation_no`
    public var outReservationNo: String? { fields[text: 5] }
    /// 转账场景的编号 · `transfer_scene_id`
    public var transferSceneID: String? { fields[text: 6] }
    /// 预计最迟哪天转账，形如 2019-11-22 · `estimated_date`
    public var estimatedDate: String? { fields[text: 7] }
    /// 预计最多转多少，单位为分 · `estimated_max_amount`
    public var estimatedMaxAmount: Int? { fields[integer: 8] }
    /// 确切要转多少，单位为分 · `exact_amount`
    public var exactAmount: Int? { fields[integer: 9] }
    /// 收款用户在该 AppID 下的标识
    public var openid: String? { fields[text: 10] }
    /// 收款银行的代码 · `bank_type`
    public var bankType: String? { fields[text: 11] }
    /// 预约的状态
    public var state: ResponseState? { fields[enumeration: 12] }
    /// 受理的时间 · `accept_time`
    public var acceptTime: String? { fields[text: 13] }
    /// 用户确认预约的时间 · `reserve_time`
    public var reserveTime: String? { fields[text: 14] }
    /// 何时因何关闭 · `close_info`
    public var closeInfo: CloseInfo? { fields[object: 15] }

    public init(
      spMchid: String? = nil, subMchid: String? = nil, spAppid: String? = nil, subAppid: String? = nil,
      reservationID: String? = nil, outReservationNo: String? = nil, transferSceneID: String? = nil,
      estimatedDate: String? = nil, estimatedMaxAmount: Int? = nil, exactAmount: Int? = nil, openid: String? = nil,
      bankType: String? = nil, state: ResponseState? = nil, acceptTime: String? = nil, reserveTime: String? = nil,
      closeInfo: CloseInfo? = nil
    ) {
      fields = ObjectFields(
        of: Self.self, spMchid, subMchid, spAppid, subAppid, reservationID, outReservationNo, transferSceneID,
        estimatedDate, estimatedMaxAmount, exactAmount, openid, bankType, state, acceptTime, reserveTime, closeInfo
      )
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "sp_mchid": String?.self, "sub_mchid": String?.self, "sp_appid": String?.self, "sub_appid": String?.self,
        "reservation_id": String?.self, "out_reservation_no": String?.self, "transfer_scene_id": String?.self,
        "estimated_date": String?.self, "estimated_max_amount": Int?.self, "exact_amount": Int?.self,
        "openid": String?.self, "bank_type": String?.self, "state": ResponseState?.self, "accept_time": String?.self,
        "reserve_time": String?.self, "close_info": CloseInfo?.self,
      ]
    }

    /// 预约的状态
    public typealias ResponseState = V3.Platsolution.ResponseState

    /// 何时因何关闭
    public typealias CloseInfo = V3.Platsolution.Insurance.MchTransfer.Reservation.CloseInfo

    /// 因何关闭
    public typealias CloseReason = V3.Platsolution.Insurance.MchTransfer.Reservation.CloseReason
  }
}
