// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension V3 {
  /// `/v3/customs`
  public var customs: Customs { Customs(call: call) }

  /// `/v3/funds-to-oversea`
  public var fundsToOversea: FundsToOversea { FundsToOversea(call: call) }

  /// `/v3/global`
  public var global: Global { Global(call: call) }

  /// `/v3/merchants`
  public var merchants: Merchants { Merchants(call: call) }

  /// `/v3/refunds`
  public var refunds: Refunds { Refunds(call: call) }

  /// `/v3/settle`
  public var settle: Settle { Settle(call: call) }

  /// `/v3/statements`
  public var statements: Statements { Statements(call: call) }

  /// `/v3/transactions`
  public var transactions: Transactions { Transactions(call: call) }

  /// `/v3/customs`
  public struct Customs: Sendable {
    let call: Call

    /// `/v3/customs/orders`
    public var orders: Orders { Orders(call: call) }

    /// `/v3/customs/redeclare`
    public var redeclare: Redeclare { Redeclare(call: call) }

    /// `/v3/customs/verify-certificate`
    public var verifyCertificate: VerifyCertificate { VerifyCertificate(call: call) }

    /// `/v3/customs/orders`
    public struct Orders: Sendable {
      let call: Call
    }

    /// `/v3/customs/redeclare`
    public struct Redeclare: Sendable {
      let call: Call
    }

    /// `/v3/customs/verify-certificate`
    public struct VerifyCertificate: Sendable {
      let call: Call
    }
  }

  /// `/v3/funds-to-oversea`
  public struct FundsToOversea: Sendable {
    let call: Call

    /// `/v3/funds-to-oversea/bill-download-url`
    public var billDownloadURL: BillDownloadURL { BillDownloadURL(call: call) }

    /// `/v3/funds-to-oversea/orders`
    public var orders: Orders { Orders(call: call) }

    /// `/v3/funds-to-oversea/return`
    public var `return`: Return { Return(call: call) }

    /// `/v3/funds-to-oversea/transactions`
    public var transactions: Transactions { Transactions(call: call) }

    /// `/v3/funds-to-oversea/bill-download-url`
    public struct BillDownloadURL: Sendable {
      let call: Call
    }

    /// `/v3/funds-to-oversea/orders`
    public struct Orders: Sendable {
      let call: Call

      /// `/v3/funds-to-oversea/orders/{out_order_id}`
      public func callAsFunction(outOrderID: String) -> OutOrderID {
        OutOrderID(call: self.call.appending(outOrderID))
      }

      /// `/v3/funds-to-oversea/orders/{out_order_id}`
      public struct OutOrderID: Sendable {
        let call: Call
      }
    }

    /// `/v3/funds-to-oversea/return`
    public struct Return: Sendable {
      let call: Call

      /// `/v3/funds-to-oversea/return/return-orders`
      public var returnOrders: ReturnOrders { ReturnOrders(call: call) }

      /// `/v3/funds-to-oversea/return/return-orders`
      public struct ReturnOrders: Sendable {
        let call: Call

        /// `/v3/funds-to-oversea/return/return-orders/out-return-no`
        public var outReturnNo: OutReturnNo { OutReturnNo(call: call) }

        /// `/v3/funds-to-oversea/return/return-orders/out-return-no`
        public struct OutReturnNo: Sendable {
          let call: Call

          /// `/v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}`
          public func callAsFunction(outReturnNo: String) -> OutReturnNo {
            OutReturnNo(call: self.call.appending(outReturnNo))
          }

          /// `/v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}`
          public struct OutReturnNo: Sendable {
            let call: Call
          }
        }
      }
    }

    /// `/v3/funds-to-oversea/transactions`
    public struct Transactions: Sendable {
      let call: Call

      /// `/v3/funds-to-oversea/transactions/{transaction_id}`
      public func callAsFunction(transactionID: String) -> TransactionID {
        TransactionID(call: self.call.appending(transactionID))
      }

      /// `/v3/funds-to-oversea/transactions/{transaction_id}`
      public struct TransactionID: Sendable {
        let call: Call

        /// `/v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts`
        public var availableAbroadAmounts: AvailableAbroadAmounts { AvailableAbroadAmounts(call: call) }

        /// `/v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts`
        public struct AvailableAbroadAmounts: Sendable {
          let call: Call
        }
      }
    }
  }

  /// `/v3/global`
  public struct Global: Sendable {
    let call: Call

    /// `/v3/global/certificates`
    public var certificates: Certificates { Certificates(call: call) }

    /// `/v3/global/customs`
    public var customs: Customs { Customs(call: call) }

    /// `/v3/global/merchant`
    public var merchant: Merchant { Merchant(call: call) }

    /// `/v3/global/merchant-service`
    public var merchantService: MerchantService { MerchantService(call: call) }

    /// `/v3/global/merchant-storage`
    public var merchantStorage: MerchantStorage { MerchantStorage(call: call) }

    /// `/v3/global/merchants`
    public var merchants: Merchants { Merchants(call: call) }

    /// `/v3/global/micropay`
    public var micropay: Micropay { Micropay(call: call) }

    /// `/v3/global/papay`
    public var papay: Papay { Papay(call: call) }

    /// `/v3/global/profit-sharing`
    public var profitSharing: ProfitSharing { ProfitSharing(call: call) }

    /// `/v3/global/refund`
    public var refund: Refund { Refund(call: call) }

    /// `/v3/global/refunds`
    public var refunds: Refunds { Refunds(call: call) }

    /// `/v3/global/settle`
    public var settle: Settle { Settle(call: call) }

    /// `/v3/global/statements`
    public var statements: Statements { Statements(call: call) }

    /// `/v3/global/transactions`
    public var transactions: Transactions { Transactions(call: call) }

    /// `/v3/global/certificates`
    public struct Certificates: Sendable {
      let call: Call
    }

    /// `/v3/global/customs`
    public struct Customs: Sendable {
      let call: Call

      /// `/v3/global/customs/orders`
      public var orders: Orders { Orders(call: call) }

      /// `/v3/global/customs/redeclare`
      public var redeclare: Redeclare { Redeclare(call: call) }

      /// `/v3/global/customs/verify-certificate`
      public var verifyCertificate: VerifyCertificate { VerifyCertificate(call: call) }

      /// `/v3/global/customs/orders`
      public struct Orders: Sendable {
        let call: Call
      }

      /// `/v3/global/customs/redeclare`
      public struct Redeclare: Sendable {
        let call: Call
      }

      /// `/v3/global/customs/verify-certificate`
      public struct VerifyCertificate: Sendable {
        let call: Call
      }
    }

    /// `/v3/global/merchant`
    public struct Merchant: Sendable {
      let call: Call

      /// `/v3/global/merchant/h5`
      public var h5: H5 { H5(call: call) }

      /// `/v3/global/merchant/h5`
      public struct H5: Sendable {
        let call: Call

        /// `/v3/global/merchant/h5/permission`
        public var permission: Permission { Permission(call: call) }

        /// `/v3/global/merchant/h5/permission`
        public struct Permission: Sendable {
          let call: Call

          /// `/v3/global/merchant/h5/permission/applications`
          public var applications: Applications { Applications(call: call) }

          /// `/v3/global/merchant/h5/permission/domain`
          public var domain: Domain { Domain(call: call) }

          /// `/v3/global/merchant/h5/permission/{sub_mchid}`
          public func callAsFunction(subMchid: String) -> SubMchid {
            SubMchid(call: self.call.appending(subMchid))
          }

          /// `/v3/global/merchant/h5/permission/applications`
          public struct Applications: Sendable {
            let call: Call

            /// `/v3/global/merchant/h5/permission/applications/{applyment_id}`
            public func callAsFunction(applymentID: Int) -> ApplymentID {
              ApplymentID(call: self.call.appending(applymentID))
            }

            /// `/v3/global/merchant/h5/permission/applications/{applyment_id}`
            public struct ApplymentID: Sendable {
              let call: Call
            }
          }

          /// `/v3/global/merchant/h5/permission/domain`
          public struct Domain: Sendable {
            let call: Call

            /// `/v3/global/merchant/h5/permission/domain/applications`
            public var applications: Applications { Applications(call: call) }

            /// `/v3/global/merchant/h5/permission/domain/applications`
            public struct Applications: Sendable {
              let call: Call

              /// `/v3/global/merchant/h5/permission/domain/applications/{applyment_id}`
              public func callAsFunction(applymentID: Int) -> ApplymentID {
                ApplymentID(call: self.call.appending(applymentID))
              }

              /// `/v3/global/merchant/h5/permission/domain/applications/{applyment_id}`
              public struct ApplymentID: Sendable {
                let call: Call
              }
            }
          }

          /// `/v3/global/merchant/h5/permission/{sub_mchid}`
          public struct SubMchid: Sendable {
            let call: Call
          }
        }
      }
    }

    /// `/v3/global/merchant-service`
    public struct MerchantService: Sendable {
      let call: Call

      /// `/v3/global/merchant-service/complaint-notifications`
      public var complaintNotifications: ComplaintNotifications { ComplaintNotifications(call: call) }

      /// `/v3/global/merchant-service/complaints`
      public var complaints: Complaints { Complaints(call: call) }

      /// `/v3/global/merchant-service/images`
      public var images: Images { Images(call: call) }

      /// `/v3/global/merchant-service/complaint-notifications`
      public struct ComplaintNotifications: Sendable {
        let call: Call
      }

      /// `/v3/global/merchant-service/complaints`
      public struct Complaints: Sendable {
        let call: Call

        /// `/v3/global/merchant-service/complaints/{complaint_id}`
        public func callAsFunction(complaintID: String) -> ComplaintID {
          ComplaintID(call: self.call.appending(complaintID))
        }

        /// `/v3/global/merchant-service/complaints/{complaint_id}`
        public struct ComplaintID: Sendable {
          let call: Call

          /// `/v3/global/merchant-service/complaints/{complaint_id}/complete`
          public var complete: Complete { Complete(call: call) }

          /// `/v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys`
          public var negotiationHistorys: NegotiationHistorys { NegotiationHistorys(call: call) }

          /// `/v3/global/merchant-service/complaints/{complaint_id}/response`
          public var response: ResponseSegment { ResponseSegment(call: call) }

          /// `/v3/global/merchant-service/complaints/{complaint_id}/complete`
          public struct Complete: Sendable {
            let call: Call
          }

          /// `/v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys`
          public struct NegotiationHistorys: Sendable {
            let call: Call
          }

          /// `/v3/global/merchant-service/complaints/{complaint_id}/response`
          public struct ResponseSegment: Sendable {
            let call: Call
          }
        }
      }

      /// `/v3/global/merchant-service/images`
      public struct Images: Sendable {
        let call: Call

        /// `/v3/global/merchant-service/images/upload`
        public var upload: Upload { Upload(call: call) }

        /// `/v3/global/merchant-service/images/{media_id}`
        public func callAsFunction(mediaID: String) -> MediaID {
          MediaID(call: self.call.appending(mediaID))
        }

        /// `/v3/global/merchant-service/images/upload`
        public struct Upload: Sendable {
          let call: Call
        }

        /// `/v3/global/merchant-service/images/{media_id}`
        public struct MediaID: Sendable {
          let call: Call
        }
      }
    }

    /// `/v3/global/merchant-storage`
    public struct MerchantStorage: Sendable {
      let call: Call

      /// `/v3/global/merchant-storage/file`
      public var file: File { File(call: call) }

      /// `/v3/global/merchant-storage/file`
      public struct File: Sendable {
        let call: Call

        /// `/v3/global/merchant-storage/file/upload`
        public var upload: Upload { Upload(call: call) }

        /// `/v3/global/merchant-storage/file/upload`
        public struct Upload: Sendable {
          let call: Call
        }
      }
    }

    /// `/v3/global/merchants`
    public struct Merchants: Sendable {
      let call: Call

      /// `/v3/global/merchants/{sub_mchid}`
      public func callAsFunction(subMchid: String) -> SubMchid {
        SubMchid(call: self.call.appending(subMchid))
      }

      /// `/v3/global/merchants/{sub_mchid}`
      public struct SubMchid: Sendable {
        let call: Call
      }
    }

    /// `/v3/global/micropay`
    public struct Micropay: Sendable {
      let call: Call

      /// `/v3/global/micropay/transactions`
      public var transactions: Transactions { Transactions(call: call) }

      /// `/v3/global/micropay/transactions`
      public struct Transactions: Sendable {
        let call: Call

        /// `/v3/global/micropay/transactions/id`
        public var id: ID { ID(call: call) }

        /// `/v3/global/micropay/transactions/out-trade-no`
        public var outTradeNo: OutTradeNo { OutTradeNo(call: call) }

        /// `/v3/global/micropay/transactions/pay`
        public var pay: Pay { Pay(call: call) }

        /// `/v3/global/micropay/transactions/id`
        public struct ID: Sendable {
          let call: Call

          /// `/v3/global/micropay/transactions/id/{transaction_id}`
          public func callAsFunction(transactionID: String) -> TransactionID {
            TransactionID(call: self.call.appending(transactionID))
          }

          /// `/v3/global/micropay/transactions/id/{transaction_id}`
          public struct TransactionID: Sendable {
            let call: Call

            /// `/v3/global/micropay/transactions/id/{transaction_id}/reverse`
            public var reverse: Reverse { Reverse(call: call) }

            /// `/v3/global/micropay/transactions/id/{transaction_id}/reverse`
            public struct Reverse: Sendable {
              let call: Call
            }
          }
        }

        /// `/v3/global/micropay/transactions/out-trade-no`
        public struct OutTradeNo: Sendable {
          let call: Call

          /// `/v3/global/micropay/transactions/out-trade-no/{out_trade_no}`
          public func callAsFunction(outTradeNo: String) -> OutTradeNo {
            OutTradeNo(call: self.call.appending(outTradeNo))
          }

          /// `/v3/global/micropay/transactions/out-trade-no/{out_trade_no}`
          public struct OutTradeNo: Sendable {
            let call: Call

            /// `/v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse`
            public var reverse: Reverse { Reverse(call: call) }

            /// `/v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse`
            public struct Reverse: Sendable {
              let call: Call
            }
          }
        }

        /// `/v3/global/micropay/transactions/pay`
        public struct Pay: Sendable {
          let call: Call
        }
      }
    }

    /// `/v3/global/papay`
    public struct Papay: Sendable {
      let call: Call

      /// `/v3/global/papay/contracts`
      public var contracts: Contracts { Contracts(call: call) }

      /// `/v3/global/papay/transactions`
      public var transactions: Transactions { Transactions(call: call) }

      /// `/v3/global/papay/contracts`
      public struct Contracts: Sendable {
        let call: Call

        /// `/v3/global/papay/contracts/app-pre-entrust-sign`
        public var appPreEntrustSign: AppPreEntrustSign { AppPreEntrustSign(call: call) }

        /// `/v3/global/papay/contracts/h5-pre-entrust-sign`
        public var h5PreEntrustSign: H5PreEntrustSign { H5PreEntrustSign(call: call) }

        /// `/v3/global/papay/contracts/jsapi-pre-entrust-sign`
        public var jsapiPreEntrustSign: JsapiPreEntrustSign { JsapiPreEntrustSign(call: call) }

        /// `/v3/global/papay/contracts/miniprogram-pre-entrust-sign`
        public var miniprogramPreEntrustSign: MiniprogramPreEntrustSign { MiniprogramPreEntrustSign(call: call) }

        /// `/v3/global/papay/contracts/out-contract-code`
        public var outContractCode: OutContractCode { OutContractCode(call: call) }

        /// `/v3/global/papay/contracts/web-pre-entrust-sign`
        public var webPreEntrustSign: WebPreEntrustSign { WebPreEntrustSign(call: call) }

        /// `/v3/global/papay/contracts/{contract_id}`
        public func callAsFunction(contractID: String) -> ContractID {
          ContractID(call: self.call.appending(contractID))
        }

        /// `/v3/global/papay/contracts/app-pre-entrust-sign`
        public struct AppPreEntrustSign: Sendable {
          let call: Call
        }

        /// `/v3/global/papay/contracts/h5-pre-entrust-sign`
        public struct H5PreEntrustSign: Sendable {
          let call: Call
        }

        /// `/v3/global/papay/contracts/jsapi-pre-entrust-sign`
        public struct JsapiPreEntrustSign: Sendable {
          let call: Call
        }

        /// `/v3/global/papay/contracts/miniprogram-pre-entrust-sign`
        public struct MiniprogramPreEntrustSign: Sendable {
          let call: Call
        }

        /// `/v3/global/papay/contracts/out-contract-code`
        public struct OutContractCode: Sendable {
          let call: Call

          /// `/v3/global/papay/contracts/out-contract-code/{out_contract_code}`
          public func callAsFunction(outContractCode: String) -> OutContractCode {
            OutContractCode(call: self.call.appending(outContractCode))
          }

          /// `/v3/global/papay/contracts/out-contract-code/{out_contract_code}`
          public struct OutContractCode: Sendable {
            let call: Call
          }
        }

        /// `/v3/global/papay/contracts/web-pre-entrust-sign`
        public struct WebPreEntrustSign: Sendable {
          let call: Call
        }

        /// `/v3/global/papay/contracts/{contract_id}`
        public struct ContractID: Sendable {
          let call: Call

          /// `/v3/global/papay/contracts/{contract_id}/terminate`
          public var terminate: Terminate { Terminate(call: call) }

          /// `/v3/global/papay/contracts/{contract_id}/terminate`
          public struct Terminate: Sendable {
            let call: Call
          }
        }
      }

      /// `/v3/global/papay/transactions`
      public struct Transactions: Sendable {
        let call: Call

        /// `/v3/global/papay/transactions/out-trade-no`
        public var outTradeNo: OutTradeNo { OutTradeNo(call: call) }

        /// `/v3/global/papay/transactions/{transaction_id}`
        public func callAsFunction(transactionID: String) -> TransactionID {
          TransactionID(call: self.call.appending(transactionID))
        }

        /// `/v3/global/papay/transactions/out-trade-no`
        public struct OutTradeNo: Sendable {
          let call: Call

          /// `/v3/global/papay/transactions/out-trade-no/{out_trade_no}`
          public func callAsFunction(outTradeNo: String) -> OutTradeNo {
            OutTradeNo(call: self.call.appending(outTradeNo))
          }

          /// `/v3/global/papay/transactions/out-trade-no/{out_trade_no}`
          public struct OutTradeNo: Sendable {
            let call: Call

            /// `/v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse`
            public var reverse: Reverse { Reverse(call: call) }

            /// `/v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse`
            public struct Reverse: Sendable {
              let call: Call
            }
          }
        }

        /// `/v3/global/papay/transactions/{transaction_id}`
        public struct TransactionID: Sendable {
          let call: Call
        }
      }
    }

    /// `/v3/global/profit-sharing`
    public struct ProfitSharing: Sendable {
      let call: Call

      /// `/v3/global/profit-sharing/bill-download-url`
      public var billDownloadURL: BillDownloadURL { BillDownloadURL(call: call) }

      /// `/v3/global/profit-sharing/orders`
      public var orders: Orders { Orders(call: call) }

      /// `/v3/global/profit-sharing/receivers`
      public var receivers: Receivers { Receivers(call: call) }

      /// `/v3/global/profit-sharing/refunds`
      public var refunds: Refunds { Refunds(call: call) }

      /// `/v3/global/profit-sharing/transactions`
      public var transactions: Transactions { Transactions(call: call) }

      /// `/v3/global/profit-sharing/bill-download-url`
      public struct BillDownloadURL: Sendable {
        let call: Call
      }

      /// `/v3/global/profit-sharing/orders`
      public struct Orders: Sendable {
        let call: Call

        /// `/v3/global/profit-sharing/orders/unfreeze`
        public var unfreeze: Unfreeze { Unfreeze(call: call) }

        /// `/v3/global/profit-sharing/orders/{out_order_no}`
        public func callAsFunction(outOrderNo: String) -> OutOrderNo {
          OutOrderNo(call: self.call.appending(outOrderNo))
        }

        /// `/v3/global/profit-sharing/orders/unfreeze`
        public struct Unfreeze: Sendable {
          let call: Call
        }

        /// `/v3/global/profit-sharing/orders/{out_order_no}`
        public struct OutOrderNo: Sendable {
          let call: Call
        }
      }

      /// `/v3/global/profit-sharing/receivers`
      public struct Receivers: Sendable {
        let call: Call

        /// `/v3/global/profit-sharing/receivers/{account}`
        public func callAsFunction(account: String) -> Account {
          Account(call: self.call.appending(account))
        }

        /// `/v3/global/profit-sharing/receivers/{account}`
        public struct Account: Sendable {
          let call: Call
        }
      }

      /// `/v3/global/profit-sharing/refunds`
      public struct Refunds: Sendable {
        let call: Call

        /// `/v3/global/profit-sharing/refunds/bill-download-url`
        public var billDownloadURL: BillDownloadURL { BillDownloadURL(call: call) }

        /// `/v3/global/profit-sharing/refunds/refundable-balance`
        public var refundableBalance: RefundableBalance { RefundableBalance(call: call) }

        /// `/v3/global/profit-sharing/refunds/bill-download-url`
        public struct BillDownloadURL: Sendable {
          let call: Call
        }

        /// `/v3/global/profit-sharing/refunds/refundable-balance`
        public struct RefundableBalance: Sendable {
          let call: Call
        }
      }

      /// `/v3/global/profit-sharing/transactions`
      public struct Transactions: Sendable {
        let call: Call

        /// `/v3/global/profit-sharing/transactions/mark`
        public var mark: Mark { Mark(call: call) }

        /// `/v3/global/profit-sharing/transactions/{transaction_id}`
        public func callAsFunction(transactionID: String) -> TransactionID {
          TransactionID(call: self.call.appending(transactionID))
        }

        /// `/v3/global/profit-sharing/transactions/mark`
        public struct Mark: Sendable {
          let call: Call
        }

        /// `/v3/global/profit-sharing/transactions/{transaction_id}`
        public struct TransactionID: Sendable {
          let call: Call

          /// `/v3/global/profit-sharing/transactions/{transaction_id}/amounts`
          public var amounts: Amounts { Amounts(call: call) }

          /// `/v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts`
          public var refundableAmounts: RefundableAmounts { RefundableAmounts(call: call) }

          /// `/v3/global/profit-sharing/transactions/{transaction_id}/amounts`
          public struct Amounts: Sendable {
            let call: Call
          }

          /// `/v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts`
          public struct RefundableAmounts: Sendable {
            let call: Call
          }
        }
      }
    }

    /// `/v3/global/refund`
    public struct Refund: Sendable {
      let call: Call

      /// `/v3/global/refund/partner`
      public var partner: Partner { Partner(call: call) }

      /// `/v3/global/refund/recharge-balance`
      public var rechargeBalance: RechargeBalance { RechargeBalance(call: call) }

      /// `/v3/global/refund/partner`
      public struct Partner: Sendable {
        let call: Call

        /// `/v3/global/refund/partner/recharge-balance`
        public var rechargeBalance: RechargeBalance { RechargeBalance(call: call) }

        /// `/v3/global/refund/partner/recharge-balance`
        public struct RechargeBalance: Sendable {
          let call: Call

          /// `/v3/global/refund/partner/recharge-balance/sub-mchid`
          public var subMchid: SubMchid { SubMchid(call: call) }

          /// `/v3/global/refund/partner/recharge-balance/sub-mchid`
          public struct SubMchid: Sendable {
            let call: Call

            /// `/v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}`
            public func callAsFunction(subMchid: String) -> SubMchid {
              SubMchid(call: self.call.appending(subMchid))
            }

            /// `/v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}`
            public struct SubMchid: Sendable {
              let call: Call
            }
          }
        }
      }

      /// `/v3/global/refund/recharge-balance`
      public struct RechargeBalance: Sendable {
        let call: Call
      }
    }

    /// `/v3/global/refunds`
    public struct Refunds: Sendable {
      let call: Call

      /// `/v3/global/refunds/id`
      public var id: ID { ID(call: call) }

      /// `/v3/global/refunds/out-refund-no`
      public var outRefundNo: OutRefundNo { OutRefundNo(call: call) }

      /// `/v3/global/refunds/id`
      public struct ID: Sendable {
        let call: Call

        /// `/v3/global/refunds/id/{refund_id}`
        public func callAsFunction(refundID: String) -> RefundID {
          RefundID(call: self.call.appending(refundID))
        }

        /// `/v3/global/refunds/id/{refund_id}`
        public struct RefundID: Sendable {
          let call: Call
        }
      }

      /// `/v3/global/refunds/out-refund-no`
      public struct OutRefundNo: Sendable {
        let call: Call

        /// `/v3/global/refunds/out-refund-no/{out_refund_no}`
        public func callAsFunction(outRefundNo: String) -> OutRefundNo {
          OutRefundNo(call: self.call.appending(outRefundNo))
        }

        /// `/v3/global/refunds/out-refund-no/{out_refund_no}`
        public struct OutRefundNo: Sendable {
          let call: Call
        }
      }
    }

    /// `/v3/global/settle`
    public struct Settle: Sendable {
      let call: Call

      /// `/v3/global/settle/settlements`
      public var settlements: Settlements { Settlements(call: call) }

      /// `/v3/global/settle/settlements`
      public struct Settlements: Sendable {
        let call: Call
      }
    }

    /// `/v3/global/statements`
    public struct Statements: Sendable {
      let call: Call
    }

    /// `/v3/global/transactions`
    public struct Transactions: Sendable {
      let call: Call

      /// `/v3/global/transactions/app`
      public var app: App { App(call: call) }

      /// `/v3/global/transactions/id`
      public var id: ID { ID(call: call) }

      /// `/v3/global/transactions/jsapi`
      public var jsapi: Jsapi { Jsapi(call: call) }

      /// `/v3/global/transactions/mweb`
      public var mweb: Mweb { Mweb(call: call) }

      /// `/v3/global/transactions/native`
      public var native: Native { Native(call: call) }

      /// `/v3/global/transactions/out-trade-no`
      public var outTradeNo: OutTradeNo { OutTradeNo(call: call) }

      /// `/v3/global/transactions/app`
      public struct App: Sendable {
        let call: Call
      }

      /// `/v3/global/transactions/id`
      public struct ID: Sendable {
        let call: Call

        /// `/v3/global/transactions/id/{transaction_id}`
        public func callAsFunction(transactionID: String) -> TransactionID {
          TransactionID(call: self.call.appending(transactionID))
        }

        /// `/v3/global/transactions/id/{transaction_id}`
        public struct TransactionID: Sendable {
          let call: Call

          /// `/v3/global/transactions/id/{transaction_id}/close`
          public var close: Close { Close(call: call) }

          /// `/v3/global/transactions/id/{transaction_id}/close`
          public struct Close: Sendable {
            let call: Call
          }
        }
      }

      /// `/v3/global/transactions/jsapi`
      public struct Jsapi: Sendable {
        let call: Call
      }

      /// `/v3/global/transactions/mweb`
      public struct Mweb: Sendable {
        let call: Call
      }

      /// `/v3/global/transactions/native`
      public struct Native: Sendable {
        let call: Call
      }

      /// `/v3/global/transactions/out-trade-no`
      public struct OutTradeNo: Sendable {
        let call: Call

        /// `/v3/global/transactions/out-trade-no/{out_trade_no}`
        public func callAsFunction(outTradeNo: String) -> OutTradeNo {
          OutTradeNo(call: self.call.appending(outTradeNo))
        }

        /// `/v3/global/transactions/out-trade-no/{out_trade_no}`
        public struct OutTradeNo: Sendable {
          let call: Call

          /// `/v3/global/transactions/out-trade-no/{out_trade_no}/close`
          public var close: Close { Close(call: call) }

          /// `/v3/global/transactions/out-trade-no/{out_trade_no}/close`
          public struct Close: Sendable {
            let call: Call
          }
        }
      }
    }
  }

  /// `/v3/merchants`
  public struct Merchants: Sendable {
    let call: Call

    /// `/v3/merchants/{sub_mchid}`
    public func callAsFunction(subMchid: String) -> SubMchid {
      SubMchid(call: self.call.appending(subMchid))
    }

    /// `/v3/merchants/{sub_mchid}`
    public struct SubMchid: Sendable {
      let call: Call
    }
  }

  /// `/v3/refunds`
  public struct Refunds: Sendable {
    let call: Call

    /// `/v3/refunds/id`
    public var id: ID { ID(call: call) }

    /// `/v3/refunds/out-refund-no`
    public var outRefundNo: OutRefundNo { OutRefundNo(call: call) }

    /// `/v3/refunds/id`
    public struct ID: Sendable {
      let call: Call

      /// `/v3/refunds/id/{refund_id}`
      public func callAsFunction(refundID: String) -> RefundID {
        RefundID(call: self.call.appending(refundID))
      }

      /// `/v3/refunds/id/{refund_id}`
      public struct RefundID: Sendable {
        let call: Call
      }
    }

    /// `/v3/refunds/out-refund-no`
    public struct OutRefundNo: Sendable {
      let call: Call

      /// `/v3/refunds/out-refund-no/{out_refund_no}`
      public func callAsFunction(outRefundNo: String) -> OutRefundNo {
        OutRefundNo(call: self.call.appending(outRefundNo))
      }

      /// `/v3/refunds/out-refund-no/{out_refund_no}`
      public struct OutRefundNo: Sendable {
        let call: Call
      }
    }
  }

  /// `/v3/settle`
  public struct Settle: Sendable {
    let call: Call

    /// `/v3/settle/settlements`
    public var settlements: Settlements { Settlements(call: call) }

    /// `/v3/settle/settlements`
    public struct Settlements: Sendable {
      let call: Call
    }
  }

  /// `/v3/statements`
  public struct Statements: Sendable {
    let call: Call
  }

  /// `/v3/transactions`
  public struct Transactions: Sendable {
    let call: Call

    /// `/v3/transactions/app`
    public var app: App { App(call: call) }

    /// `/v3/transactions/id`
    public var id: ID { ID(call: call) }

    /// `/v3/transactions/jsapi`
    public var jsapi: Jsapi { Jsapi(call: call) }

    /// `/v3/transactions/micropay`
    public var micropay: Micropay { Micropay(call: call) }

    /// `/v3/transactions/mweb`
    public var mweb: Mweb { Mweb(call: call) }

    /// `/v3/transactions/native`
    public var native: Native { Native(call: call) }

    /// `/v3/transactions/out-trade-no`
    public var outTradeNo: OutTradeNo { OutTradeNo(call: call) }

    /// `/v3/transactions/app`
    public struct App: Sendable {
      let call: Call
    }

    /// `/v3/transactions/id`
    public struct ID: Sendable {
      let call: Call

      /// `/v3/transactions/id/{transaction_id}`
      public func callAsFunction(transactionID: String) -> TransactionID {
        TransactionID(call: self.call.appending(transactionID))
      }

      /// `/v3/transactions/id/{transaction_id}`
      public struct TransactionID: Sendable {
        let call: Call

        /// `/v3/transactions/id/{transaction_id}/close`
        public var close: Close { Close(call: call) }

        /// `/v3/transactions/id/{transaction_id}/reverse`
        public var reverse: Reverse { Reverse(call: call) }

        /// `/v3/transactions/id/{transaction_id}/close`
        public struct Close: Sendable {
          let call: Call
        }

        /// `/v3/transactions/id/{transaction_id}/reverse`
        public struct Reverse: Sendable {
          let call: Call
        }
      }
    }

    /// `/v3/transactions/jsapi`
    public struct Jsapi: Sendable {
      let call: Call
    }

    /// `/v3/transactions/micropay`
    public struct Micropay: Sendable {
      let call: Call
    }

    /// `/v3/transactions/mweb`
    public struct Mweb: Sendable {
      let call: Call
    }

    /// `/v3/transactions/native`
    public struct Native: Sendable {
      let call: Call
    }

    /// `/v3/transactions/out-trade-no`
    public struct OutTradeNo: Sendable {
      let call: Call

      /// `/v3/transactions/out-trade-no/{out_trade_no}`
      public func callAsFunction(outTradeNo: String) -> OutTradeNo {
        OutTradeNo(call: self.call.appending(outTradeNo))
      }

      /// `/v3/transactions/out-trade-no/{out_trade_no}`
      public struct OutTradeNo: Sendable {
        let call: Call

        /// `/v3/transactions/out-trade-no/{out_trade_no}/close`
        public var close: Close { Close(call: call) }

        /// `/v3/transactions/out-trade-no/{out_trade_no}/reverse`
        public var reverse: Reverse { Reverse(call: call) }

        /// `/v3/transactions/out-trade-no/{out_trade_no}/close`
        public struct Close: Sendable {
          let call: Call
        }

        /// `/v3/transactions/out-trade-no/{out_trade_no}/reverse`
        public struct Reverse: Sendable {
          let call: Call
        }
      }
    }
  }
}
