// Written by wechatpay-gen: change the description, not this file.
// POST /v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization

@_spi(Generated) public import WeChatPay

extension V3.FundApp.MchTransfer.TransferBills.PreTransferWithAuthorization {
  /// 发起转账并请用户授权自动收款
  ///
  /// 发起一笔转账，同时请用户授权此后自动收款。
  ///
  /// `POST /v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4014399293)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(
      Endpoint(.post, "/v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization"),
      body: body
    )
  }

  /// What `post` sends.
  public struct PostRequest: APIObject {
    /// 应用的 AppID · such as `wxf636efh567hg4356`
    public var appid: String
    /// 商户自定的转账单号 · `out_bill_no`, such as `plfk2020042013`
    public var outBillNo: String
    /// 收款用户在该 AppID 下的标识 · such as `o-MYE42l80oelYMDE34nYD456Xoy`
    public var openid: String
    /// 收款人姓名，加密传输 · `user_name`
    @Sensitive public var userName: String?
    /// 转账金额，单位为分 · `transfer_amount`, such as `400000`
    public var transferAmount: Int
    /// 用户收款时看到的备注 · `transfer_remark`, such as `2020年4月报销`
    public var transferRemark: String
    /// 接收结果通知的地址，须为 HTTPS · `notify_url`, such as `https://www.weixin.qq.com/wxpay/pay.php`
    public var notifyURL: String?
    /// 用户收款时看到的事由 · `user_recv_perception`, such as `现金奖励`
    public var userRecvPerception: String?
    /// 商户后台申请的转账场景 · `transfer_scene_id`
    public var transferSceneID: TransferSceneID
    /// 转账场景的报备 · `transfer_scene_report_infos`
    public var transferSceneReportInfos: [TransferSceneReportInfo]
    /// 自动收款授权的内容 · `authorization_info`
    public var authorizationInfo: AuthorizationInfo?
    /// 出资的商户号 · `sponsor_mchid`, such as `1900001109`
    public var sponsorMchid: String?

    public init(
      appid: String,
      outBillNo: String,
      openid: String,
      userName: String? = nil,
      transferAmount: Int,
      transferRemark: String,
      notifyURL: String? = nil,
      userRecvPerception: String? = nil,
      transferSceneID: TransferSceneID,
      transferSceneReportInfos: [TransferSceneReportInfo],
      authorizationInfo: AuthorizationInfo? = nil,
      sponsorMchid: String? = nil
    ) {
      self.appid = appid
      self.outBillNo = outBillNo
      self.openid = openid
      self.userName = userName
      self.transferAmount = transferAmount
      self.transferRemark = transferRemark
      self.notifyURL = notifyURL
      self.userRecvPerception = userRecvPerception
      self.transferSceneID = transferSceneID
      self.transferSceneReportInfos = transferSceneReportInfos
      self.authorizationInfo = authorizationInfo
      self.sponsorMchid = sponsorMchid
    }

    public init(_ fields: FieldVisitor, of object: Self?) throws {
      self.appid = try fields.require("appid", object?.appid)
      self.outBillNo = try fields.require("out_bill_no", object?.outBillNo)
      self.openid = try fields.require("openid", object?.openid)
      self._userName = fields.visit("user_name", sensitive: object?._userName)
      self.transferAmount = try fields.require("transfer_amount", object?.transferAmount)
      self.transferRemark = try fields.require("transfer_remark", object?.transferRemark)
      self.notifyURL = fields.visit("notify_url", object?.notifyURL)
      self.userRecvPerception = fields.visit("user_recv_perception", object?.userRecvPerception)
      self.transferSceneID = try fields.require("transfer_scene_id", object?.transferSceneID)
      // swift-format-ignore
      self.transferSceneReportInfos = try fields.require("transfer_scene_report_infos", object?.transferSceneReportInfos)
      self.authorizationInfo = fields.visit("authorization_info", object?.authorizationInfo)
      self.sponsorMchid = fields.visit("sponsor_mchid", object?.sponsorMchid)
    }

    /// 商户后台申请的转账场景
    public struct TransferSceneID: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      /// 现金营销
      public static var value1000: Self { Self(rawValue: "1000") }

      /// 行政补贴
      public static var value1002: Self { Self(rawValue: "1002") }

      /// 佣金报酬
      public static var value1004: Self { Self(rawValue: "1004") }

      /// 采购货款
      public static var value1005: Self { Self(rawValue: "1005") }

      /// 二手回收
      public static var value1009: Self { Self(rawValue: "1009") }

      /// 公益补助
      public static var value1010: Self { Self(rawValue: "1010") }

      /// 企业赔付
      public static var value1011: Self { Self(rawValue: "1011") }

      /// 保险理赔
      public static var value1013: Self { Self(rawValue: "1013") }
    }

    /// 转账场景的报备
    public struct TransferSceneReportInfo: APIObject {
      /// 报备的类型 · `info_type`, such as `活动名称`
      public var infoType: String
      /// 报备的内容 · `info_content`, such as `注册会员有礼`
      public var infoContent: String

      public init(infoType: String, infoContent: String) {
        self.infoType = infoType
        self.infoContent = infoContent
      }

      public init(_ fields: FieldVisitor, of object: Self?) throws {
        self.infoType = try fields.require("info_type", object?.infoType)
        self.infoContent = try fields.require("info_content", object?.infoContent)
      }
    }

    /// 自动收款授权的内容
    public struct AuthorizationInfo: APIObject {
      /// 展示的用户名称 · `user_display_name`, such as `wx_123456`
      public var userDisplayName: String
      /// 商户自定的授权单号 · `out_authorization_no`, such as `plfk2020042013`
      public var outAuthorizationNo: String
      /// 接收授权结果通知的地址 · `authorization_notify_url`, such as `https://www.weixin.qq.com/wxpay/pay.php`
      public var authorizationNotifyURL: String

      public init(userDisplayName: String, outAuthorizationNo: String, authorizationNotifyURL: String) {
        self.userDisplayName = userDisplayName
        self.outAuthorizationNo = outAuthorizationNo
        self.authorizationNotifyURL = authorizationNotifyURL
      }

      public init(_ fields: FieldVisitor, of object: Self?) throws {
        self.userDisplayName = try fields.require("user_display_name", object?.userDisplayName)
        self.outAuthorizationNo = try fields.require("out_authorization_no", object?.outAuthorizationNo)
        self.authorizationNotifyURL = try fields.require("authorization_notify_url", object?.authorizationNotifyURL)
      }
    }
  }

  /// What `post` gets back.
  public struct PostResponse: APIObject {
    /// 商户自定的转账单号 · `out_bill_no`
    public let outBillNo: String?
    /// 微信侧的转账单号 · `transfer_bill_no`
    public let transferBillNo: String?
    /// 单据创建的时间 · `create_time`
    public let createTime: Timestamp?
    /// 转账单的状态
    public let state: State?
    /// 拉起收款确认页的数据包 · `package_info`
    public let packageInfo: String?
    /// 展示的用户名称 · `user_display_name`
    public let userDisplayName: String?
    /// 商户自定的授权单号 · `out_authorization_no`
    public let outAuthorizationNo: String?

    public init(
      outBillNo: String? = nil,
      transferBillNo: String? = nil,
      createTime: Timestamp? = nil,
      state: State? = nil,
      packageInfo: String? = nil,
      userDisplayName: String? = nil,
      outAuthorizationNo: String? = nil
    ) {
      self.outBillNo = outBillNo
      self.transferBillNo = transferBillNo
      self.createTime = createTime
      self.state = state
      self.packageInfo = packageInfo
      self.userDisplayName = userDisplayName
      self.outAuthorizationNo = outAuthorizationNo
    }

    public init(_ fields: FieldVisitor, of object: Self?) {
      self.outBillNo = fields.visit("out_bill_no", object?.outBillNo)
      self.transferBillNo = fields.visit("transfer_bill_no", object?.transferBillNo)
      self.createTime = fields.visit("create_time", object?.createTime)
      self.state = fields.visit("state", object?.state)
      self.packageInfo = fields.visit("package_info", object?.packageInfo)
      self.userDisplayName = fields.visit("user_display_name", object?.userDisplayName)
      self.outAuthorizationNo = fields.visit("out_authorization_no", object?.outAuthorizationNo)
    }

    /// 转账单的状态
    public struct State: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      /// 已受理
      public static var accepted: Self { Self(rawValue: "ACCEPTED") }

      /// 处理中
      public static var processing: Self { Self(rawValue: "PROCESSING") }

      /// 待用户确认
      public static var waitUserConfirm: Self { Self(rawValue: "WAIT_USER_CONFIRM") }

      /// 转账中
      public static var transfering: Self { Self(rawValue: "TRANSFERING") }

      /// 成功
      public static var success: Self { Self(rawValue: "SUCCESS") }

      /// 撤销中
      public static var canceling: Self { Self(rawValue: "CANCELING") }
    }
  }
}
