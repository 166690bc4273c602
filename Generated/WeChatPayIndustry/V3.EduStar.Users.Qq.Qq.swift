// Written by wechatpay-gen: change the description, not this file.
// GET /v3/edu-star/users/qq/{qq}

@_spi(Generated) public import WeChatPay

extension V3.EduStar.Users.Qq.Qq {
  /// 集星光：按 QQ 号查询
  ///
  /// 由 QQ 号了解用户的学生身份与星光。
  ///
  /// `GET /v3/edu-star/users/qq/{qq}` · [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/edu-star/users/qq/{qq}"), query: query)
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.EduStar.Users.SharedGetRequest

  /// `get` 返回的内容
  public typealias GetResponse = V3.EduStar.Users.SharedGetResponse
}
