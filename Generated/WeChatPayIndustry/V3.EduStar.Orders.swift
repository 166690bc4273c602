// Written by wechatpay-gen: change the description, not this file.
// GET POST /v3/edu-star/orders

@_spi(Generated) public import WeChatPay

extension V3.EduStar.Orders {
  /// 集星光：查询核销订单
  ///
  /// 按 QQ 号列出核销订单。
  ///
  /// `GET /v3/edu-star/orders` · [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png)
  public func get(_ query: GetRequest) async throws(WeChatPayError) -> Response<GetResponse> {
    try await call.send(Endpoint(.get, "/v3/edu-star/orders"), query: query)
  }

  /// 集星光：创建核销订单
  ///
  /// 用户充值之后登记一笔核销，失败须隔些时间再试。
  ///
  /// `POST /v3/edu-star/orders` · [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/edu-star/orders"), body: body)
  }

  /// `get` 发送的内容
  public struct GetRequest: APIObject {
    /// 应用的 AppID
    public var appid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 微信用户在该 AppID 下的标识 · `wechat_openid`
    public var wechatOpenid: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 用户的 QQ 号
    public var qq: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 第几页，从 0 计
    public var offset: Int? {
      get { fields[integer: 3] }
      set { fields[integer: 3] = newValue }
    }
    /// 最多返回的条数
    public var limit: Int? {
      get { fields[integer: 4] }
      set { fields[integer: 4] = newValue }
    }

    public init(appid: String, wechatOpenid: String? = nil, qq: String? = nil, offset: Int? = nil, limit: Int? = nil) {
      fields = ObjectFields(of: Self.self, appid, wechatOpenid, qq, offset, limit)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "appid": String.self, "wechat_openid": String?.self, "qq": String?.self, "offset": Int?.self,
        "limit": Int?.self,
      ]
    }
  }

  /// `get` 返回的内容
  public struct GetResponse: APIObject {
    /// 本页的各条记录
    public var data: [ResponseData]? { fields[list: 0] }
    /// 总条数 · `total_count`
    public var totalCount: Int? { fields[integer: 1] }
    /// 第几页，从 0 计
    public var offset: Int? { fields[integer: 2] }
    /// 最多返回的条数
    public var limit: Int? { fields[integer: 3] }

    public init(data: [ResponseData]? = nil, totalCount: Int? = nil, offset: Int? = nil, limit: Int? = nil) {
      fields = ObjectFields(of: Self.self, data, totalCount, offset, limit)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["data": [ResponseData]?.self, "total_count": Int?.self, "offset": Int?.self, "limit": Int?.self]
    }

    /// 本页的各条记录
    public struct ResponseData: APIObject {
      /// 应用的 AppID
      public var appid: String? { fields[text: 0] }
      /// 微信用户在该 AppID 下的标识 · `wechat_openid`
      public var wechatOpenid: String? { fields[text: 1] }
      /// 用户的 QQ 号
      public var qq: String? { fields[text: 2] }
      /// 权益的编号 · `right_id`
      public var rightID: String? { fields[text: 3] }
      /// 核销权益的时间 · `create_time`
      public var createTime: Timestamp? { fields[time: 4] }
      /// 订单的状态 · `order_state`
      public var orderState: String? { fields[text: 5] }
      /// 微信侧的单号 · `order_id`
      public var orderID: String? { fields[text: 6] }

      public init(
        appid: String? = nil, wechatOpenid: String? = nil, qq: String? = nil, rightID: String? = nil,
        createTime: Timestamp? = nil, orderState: String? = nil, orderID: String? = nil
      ) {
        fields = ObjectFields(of: Self.self, appid, wechatOpenid, qq, rightID, createTime, orderState, orderID)
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "appid": String?.self, "wechat_openid": String?.self, "qq": String?.self, "right_id": String?.self,
          "create_time": Timestamp?.self, "order_state": String?.self, "order_id": String?.self,
        ]
      }
    }
  }

  /// `post` 发送的内容
  public struct PostRequest: APIObject {
    /// 应用的 AppID · 例如 `wx998877665544wx`
    public var appid: String {
      get { fields[requiredText: 0] }
      set { fields[requiredText: 0] = newValue }
    }
    /// 微信用户在该 AppID 下的标识 · `wechat_openid`, 例如 `oUpF8uMuAJOM2pxb1Q`
    public var wechatOpenid: String? {
      get { fields[text: 1] }
      set { fields[text: 1] = newValue }
    }
    /// 用户的 QQ 号
    public var qq: String? {
      get { fields[text: 2] }
      set { fields[text: 2] = newValue }
    }
    /// 权益的编号 · `right_id`, 例如 `qw3Da21QRCNt`
    public var rightID: String {
      get { fields[requiredText: 3] }
      set { fields[requiredText: 3] = newValue }
    }
    /// 核销权益的时间 · `create_time`, 例如 `2018-05-23T12:13:50+08:00`
    public var createTime: Timestamp {
      get { fields[requiredTime: 4] }
      set { fields[requiredTime: 4] = newValue }
    }

    public init(appid: String, wechatOpenid: String? = nil, qq: String? = nil, rightID: String, createTime: Timestamp) {
      fields = ObjectFields(of: Self.self, appid, wechatOpenid, qq, rightID, createTime)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public var fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "appid": String.self, "wechat_openid": String?.self, "qq": String?.self, "right_id": String.self,
        "create_time": Timestamp.self,
      ]
    }
  }

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 应用的 AppID
    public var appid: String? { fields[text: 0] }
    /// 微信用户在该 AppID 下的标识 · `wechat_openid`
    public var wechatOpenid: String? { fields[text: 1] }
    /// 用户的 QQ 号
    public var qq: String? { fields[text: 2] }
    /// 权益的编号 · `right_id`
    public var rightID: String? { fields[text: 3] }
    /// 核销权益的时间 · `create_time`
    public var createTime: Timestamp? { fields[time: 4] }
    /// 订单的状态 · `order_state`
    public var orderState: String? { fields[text: 5] }
    /// 微信侧的单号 · `order_id`
    public var orderID: String? { fields[text: 6] }

    public init(
      appid: String? = nil, wechatOpenid: String? = nil, qq: String? = nil, rightID: String? = nil,
      createTime: Timestamp? = nil, orderState: String? = nil, orderID: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, appid, wechatOpenid, qq, rightID, createTime, orderState, orderID)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      [
        "appid": String?.self, "wechat_openid": String?.self, "qq": String?.self, "right_id": String?.self,
        "create_time": Timestamp?.self, "order_state": String?.self, "order_id": String?.self,
      ]
    }
  }
}
