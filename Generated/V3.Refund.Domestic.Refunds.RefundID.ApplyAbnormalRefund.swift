// Written by wechatpay-gen: change the description, not this file.
// POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund

@_spi(Generated) public import WeChatPay

extension V3.Refund.Domestic.Refunds.RefundID.ApplyAbnormalRefund {
  /// 发起异常退款
  ///
  /// 原路退回失败的退款，改退到用户银行卡或商户账户。
  ///
  /// `POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund` · [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791864)
  public func post(_ body: PostRequest) async throws(WeChatPayError) -> Response<PostResponse> {
    try await call.send(Endpoint(.post, "/v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund"), body: body)
  }

  /// What `post` sends.
  public struct PostRequest: APIObject {
    /// 子商户的商户号 · `sub_mchid`, such as `1900000109`
    public var subMchid: String? { fields[0] }
    /// 商户自定的退款单号 · `out_refund_no`, such as `1217752501201407033233368018`
    public var outRefundNo: String { fields[required: 1] }
    /// 退款的处理方式
    public var type: TypeType { fields[required: 2] }
    /// 银行的代码 · `bank_type`
    public var bankType: BankType? { fields[3] }
    /// 收款银行卡号 · `bank_account`
    public var bankAccount: String? { fields[4] }
    /// 收款人姓名，加密传输 · `real_name`, such as `UPgQcZSdq3zOayJwZ5XLrHY2dZU1W2Cd`
    public var realName: String? { fields[5] }

    public init(
      subMchid: String? = nil, outRefundNo: String, type: TypeType, bankType: BankType? = nil,
      bankAccount: String? = nil, realName: String? = nil
    ) {
      fields = ObjectFields(of: Self.self, subMchid, outRefundNo, type, bankType, bankAccount, realName)
    }
    public init(fields: ObjectFields) { self.fields = fields }
    public let fields: ObjectFields
    public static var schema: ObjectSchema {
      [
        "sub_mchid": String?.self, "out_refund_no": String.self, "type": TypeType.self, "bank_type": BankType?.self,
        "bank_account": Sensitive<String>?.self, "real_name": Sensitive<String>?.self,
      ]
    }

    /// 退款的处理方式
    public struct TypeType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 退到用户银行卡
      public static var userBankCard: Self { Self(rawValue: "USER_BANK_CARD") }

      /// 退到商户银行账户
      public static var merchantBankCard: Self { Self(rawValue: "MERCHANT_BANK_CARD") }
    }

    /// 银行的代码
    public struct BankType: OpenEnumeration {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }

      /// 招商银行
      public static var cmbDebit: Self { Self(rawValue: "CMB_DEBIT") }

      /// 交通银行
      public static var commDebit: Self { Self(rawValue: "COMM_DEBIT") }

      /// 农业银行
      public static var abcDebit: Self { Self(rawValue: "ABC_DEBIT") }

      /// 建设银行
      public static var ccbDebit: Self { Self(rawValue: "CCB_DEBIT") }

      /// 工商银行
      public static var icbcDebit: Self { Self(rawValue: "ICBC_DEBIT") }

      /// 中国银行
      public static var bocDebit: Self { Self(rawValue: "BOC_DEBIT") }

      /// 平安银行
      public static var pabDebit: Self { Self(rawValue: "PAB_DEBIT") }

      /// 浦发银行
      public static var spdbDebit: Self { Self(rawValue: "SPDB_DEBIT") }

      /// 中信银行
      public static var citicDebit: Self { Self(rawValue: "CITIC_DEBIT") }

      /// 光大银行
      public static var cebDebit: Self { Self(rawValue: "CEB_DEBIT") }

      /// 民生银行
      public static var cmbcDebit: Self { Self(rawValue: "CMBC_DEBIT") }

      /// 兴业银行
      public static var cibDebit: Self { Self(rawValue: "CIB_DEBIT") }

      /// 广发银行
      public static var gdbDebit: Self { Self(rawValue: "GDB_DEBIT") }

      /// 邮储银行
      public static var psbcDebit: Self { Self(rawValue: "PSBC_DEBIT") }

      /// 宁波银行
      public static var nbcbDebit: Self { Self(rawValue: "NBCB_DEBIT") }
    }
  }

  /// What `post` gets back.
  public typealias PostResponse = V3.Refund.Domestic.Refunds.PostResponse
}
