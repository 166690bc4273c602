// Written by wechatpay-gen: change the description, not this file.
// POST /v3/gov/subsidy/qualifications/query

@_spi(Generated) public import WeChatPay

extension V3.Gov.Subsidy.Qualifications.Query {
  /// 国补：查询全部资格
  ///
  /// 由实名身份列出用户各品类的资格，较为耗时。
  ///
  /// `POST /v3/gov/subsidy/qualifications/query` · [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/gov/subsidy/qualifications/query"), body: body)
  }

  /// `post` 发送的内容
  public typealias PostRequest = V3.Gov.Subsidy.Qualifications.SharedPostRequest

  /// `post` 返回的内容
  public struct PostResponse: APIObject {
    /// 各项资格的状态 · `qualification_list`
    public var qualificationList: [Qualification]? { fields[list: 0] }

    public init(qualificationList: [Qualification]? = nil) {
      fields = ObjectFields(of: Self.self, qualificationList)
    }
    @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
    @_spi(Generated) public let fields: ObjectFields
    @_spi(Generated) public static var schema: ObjectSchema {
      ["qualification_list": [Qualification]?.self]
    }

    /// 各项资格的状态
    public struct Qualification: APIObject {
      /// 所购家电属于哪一品类，枚举值之一 `1` | `2` | `3` | `4` | `5` | `6` | `7` | `8` | `9` | `10` | `11` | `12` | `13` | `14` | `15` | `16` | `17` · `appliance_id`
      public var applianceID: ApplianceID? { fields[enumeration: 0] }
      /// 资格当前的状态
      public var state: QualificationState? { fields[enumeration: 1] }
      /// 为何没有领取 · `unclaimed_reason`
      public var unclaimedReason: UnclaimedReason? { fields[enumeration: 2] }
      /// 在哪个平台领取 · `claimed_platform_name`
      public var claimedPlatformName: String? { fields[text: 3] }
      /// 在哪个地区领取 · `claimed_region_name`
      public var claimedRegionName: String? { fields[text: 4] }

      public init(
        applianceID: ApplianceID? = nil, state: QualificationState? = nil, unclaimedReason: UnclaimedReason? = nil,
        claimedPlatformName: String? = nil, claimedRegionName: String? = nil
      ) {
        fields = ObjectFields(
          of: Self.self, applianceID, state, unclaimedReason, claimedPlatformName, claimedRegionName
        )
      }
      @_spi(Generated) public init(fields: ObjectFields) { self.fields = fields }
      @_spi(Generated) public let fields: ObjectFields
      @_spi(Generated) public static var schema: ObjectSchema {
        [
          "appliance_id": ApplianceID?.self, "state": QualificationState?.self,
          "unclaimed_reason": UnclaimedReason?.self, "claimed_platform_name": String?.self,
          "claimed_region_name": String?.self,
        ]
      }
    }

    /// 所购家电属于哪一品类，枚举值之一 `1` | `2` | `3` | `4` | `5` | `6` | `7` | `8` | `9` | `10` | `11` | `12` | `13` | `14` | `15` | `16` | `17`
    public typealias ApplianceID = V3.Gov.Subsidy.ApplianceID

    /// 资格当前的状态
    public typealias QualificationState = V3.Gov.Subsidy.Qualifications.QualificationState

    /// 为何没有领取
    public typealias UnclaimedReason = V3.Gov.Subsidy.Qualifications.UnclaimedReason
  }
}
