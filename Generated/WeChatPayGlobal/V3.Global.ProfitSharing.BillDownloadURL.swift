// Written by wechatpay-gen: change the description, not this file.
// GET /v3/global/profit-sharing/bill-download-url

@_spi(Generated) public import WeChatPay

extension V3.Global.ProfitSharing.BillDownloadURL {
  /// 境外分账：申请账单
  ///
  /// 取得某日分账账单文件的下载地址。
  ///
  /// `GET /v3/global/profit-sharing/bill-download-url` · [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025018)
  ///
  /// 域名：https://apihk.mch.weixin.qq.com
  public func get(_ query: GetRequest = GetRequest()) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/global/profit-sharing/bill-download-url"), query: query)
  }

  /// `get` 发送的内容
  public typealias GetRequest = V3.Global.ProfitSharing.SharedGetRequest

  /// `get` 返回的内容
  public typealias GetResponse = V3.Global.ProfitSharing.SharedGetResponse
}
