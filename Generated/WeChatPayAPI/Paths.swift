// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension V3 {
  /// `/v3/bill`
  public var bill: Bill { Bill(call: call) }

  /// `/v3/billdownload`
  public var billdownload: Billdownload { Billdownload(call: call) }

  /// `/v3/certificates`
  public var certificates: Certificates { Certificates(call: call) }

  /// `/v3/combine-transactions`
  public var combineTransactions: CombineTransactions { CombineTransactions(call: call) }

  /// `/v3/fund-app`
  public var fundApp: FundApp { FundApp(call: call) }

  /// `/v3/merchant`
  public var merchant: Merchant { Merchant(call: call) }

  /// `/v3/merchant-service`
  public var merchantService: MerchantService { MerchantService(call: call) }

  /// `/v3/pay`
  public var pay: Pay { Pay(call: call) }

  /// `/v3/payscore`
  public var payscore: Payscore { Payscore(call: call) }

  /// `/v3/profitsharing`
  public var profitsharing: Profitsharing { Profitsharing(call: call) }

  /// `/v3/refund`
  public var refund: Refund { Refund(call: call) }

  /// `/v3/security`
  public var security: Security { Security(call: call) }

  /// `/v3/bill`
  public struct Bill: Sendable {
    let call: Call

    /// `/v3/bill/fundflowbill`
    public var fundflowbill: Fundflowbill { Fundflowbill(call: call) }

    /// `/v3/bill/sub-merchant-fundflowbill`
    public var subMerchantFundflowbill: SubMerchantFundflowbill { SubMerchantFundflowbill(call: call) }

    /// `/v3/bill/tradebill`
    public var tradebill: Tradebill { Tradebill(call: call) }

    /// `/v3/bill/fundflowbill`
    public struct Fundflowbill: Sendable {
      let call: Call
    }

    /// `/v3/bill/sub-merchant-fundflowbill`
    public struct SubMerchantFundflowbill: Sendable {
      let call: Call
    }

    /// `/v3/bill/tradebill`
    public struct Tradebill: Sendable {
      let call: Call
    }
  }

  /// `/v3/billdownload`
  public struct Billdownload: Sendable {
    let call: Call

    /// `/v3/billdownload/file`
    public var file: File { File(call: call) }

    /// `/v3/billdownload/file`
    public struct File: Sendable {
      let call: Call
    }
  }

  /// `/v3/certificates`
  public struct Certificates: Sendable {
    let call: Call
  }

  /// `/v3/combine-transactions`
  public struct CombineTransactions: Sendable {
    let call: Call

    /// `/v3/combine-transactions/app`
    public var app: App { App(call: call) }

    /// `/v3/combine-transactions/h5`
    public var h5: H5 { H5(call: call) }

    /// `/v3/combine-transactions/id`
    public var id: ID { ID(call: call) }

    /// `/v3/combine-transactions/jsapi`
    public var jsapi: Jsapi { Jsapi(call: call) }

    /// `/v3/combine-transactions/miniprogram`
    public var miniprogram: Miniprogram { Miniprogram(call: call) }

    /// `/v3/combine-transactions/native`
    public var native: Native { Native(call: call) }

    /// `/v3/combine-transactions/out-trade-no`
    public var outTradeNo: OutTradeNo { OutTradeNo(call: call) }

    /// `/v3/combine-transactions/app`
    public struct App: Sendable {
      let call: Call
    }

    /// `/v3/combine-transactions/h5`
    public struct H5: Sendable {
      let call: Call
    }

    /// `/v3/combine-transactions/id`
    public struct ID: Sendable {
      let call: Call

      /// `/v3/combine-transactions/id/{combine_transaction_id}`
      public func callAsFunction(combineTransactionID: String) -> CombineTransactionID {
        CombineTransactionID(call: self.call.appending(combineTransactionID))
      }

      /// `/v3/combine-transactions/id/{combine_transaction_id}`
      public struct CombineTransactionID: Sendable {
        let call: Call
      }
    }

    /// `/v3/combine-transactions/jsapi`
    public struct Jsapi: Sendable {
      let call: Call
    }

    /// `/v3/combine-transactions/miniprogram`
    public struct Miniprogram: Sendable {
      let call: Call
    }

    /// `/v3/combine-transactions/native`
    public struct Native: Sendable {
      let call: Call
    }

    /// `/v3/combine-transactions/out-trade-no`
    public struct OutTradeNo: Sendable {
      let call: Call

      /// `/v3/combine-transactions/out-trade-no/{combine_out_trade_no}`
      public func callAsFunction(combineOutTradeNo: String) -> CombineOutTradeNo {
        CombineOutTradeNo(call: self.call.appending(combineOutTradeNo))
      }

      /// `/v3/combine-transactions/out-trade-no/{combine_out_trade_no}`
      public struct CombineOutTradeNo: Sendable {
        let call: Call

        /// `/v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close`
        public var close: Close { Close(call: call) }

        /// `/v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close`
        public struct Close: Sendable {
          let call: Call
        }
      }
    }
  }

  /// `/v3/fund-app`
  public struct FundApp: Sendable {
    let call: Call

    /// `/v3/fund-app/brand-redpacket`
    public var brandRedpacket: BrandRedpacket { BrandRedpacket(call: call) }

    /// `/v3/fund-app/mch-transfer`
    public var mchTransfer: MchTransfer { MchTransfer(call: call) }

    /// `/v3/fund-app/brand-redpacket`
    public struct BrandRedpacket: Sendable {
      let call: Call

      /// `/v3/fund-app/brand-redpacket/brand-merchant-batches`
      public var brandMerchantBatches: BrandMerchantBatches { BrandMerchantBatches(call: call) }

      /// `/v3/fund-app/brand-redpacket/brand-merchant-out-batches`
      public var brandMerchantOutBatches: BrandMerchantOutBatches { BrandMerchantOutBatches(call: call) }

      /// `/v3/fund-app/brand-redpacket/brand-merchant-batches`
      public struct BrandMerchantBatches: Sendable {
        let call: Call

        /// `/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}`
        public func callAsFunction(batchNo: String) -> BatchNo {
          BatchNo(call: self.call.appending(batchNo))
        }

        /// `/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}`
        public struct BatchNo: Sendable {
          let call: Call

          /// `/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details`
          public var details: Details { Details(call: call) }

          /// `/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details`
          public struct Details: Sendable {
            let call: Call

            /// `/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}`
            public func callAsFunction(detailNo: String) -> DetailNo {
              DetailNo(call: self.call.appending(detailNo))
            }

            /// `/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}`
            public struct DetailNo: Sendable {
              let call: Call
            }
          }
        }
      }

      /// `/v3/fund-app/brand-redpacket/brand-merchant-out-batches`
      public struct BrandMerchantOutBatches: Sendable {
        let call: Call

        /// `/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}`
        public func callAsFunction(outBatchNo: String) -> OutBatchNo {
          OutBatchNo(call: self.call.appending(outBatchNo))
        }

        /// `/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}`
        public struct OutBatchNo: Sendable {
          let call: Call

          /// `/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details`
          public var outDetails: OutDetails { OutDetails(call: call) }

          /// `/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details`
          public struct OutDetails: Sendable {
            let call: Call

            /// `/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}`
            public func callAsFunction(outDetailNo: String) -> OutDetailNo {
              OutDetailNo(call: self.call.appending(outDetailNo))
            }

            /// `/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}`
            public struct OutDetailNo: Sendable {
              let call: Call
            }
          }
        }
      }
    }

    /// `/v3/fund-app/mch-transfer`
    public struct MchTransfer: Sendable {
      let call: Call

      /// `/v3/fund-app/mch-transfer/elecsign`
      public var elecsign: Elecsign { Elecsign(call: call) }

      /// `/v3/fund-app/mch-transfer/partner`
      public var partner: Partner { Partner(call: call) }

      /// `/v3/fund-app/mch-transfer/transfer-bills`
      public var transferBills: TransferBills { TransferBills(call: call) }

      /// `/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills`
      public var transferToQqWalletBills: TransferToQqWalletBills { TransferToQqWalletBills(call: call) }

      /// `/v3/fund-app/mch-transfer/user-confirm-authorization`
      public var userConfirmAuthorization: UserConfirmAuthorization { UserConfirmAuthorization(call: call) }

      /// `/v3/fund-app/mch-transfer/elecsign`
      public struct Elecsign: Sendable {
        let call: Call

        /// `/v3/fund-app/mch-transfer/elecsign/out-bill-no`
        public var outBillNo: OutBillNo { OutBillNo(call: call) }

        /// `/v3/fund-app/mch-transfer/elecsign/transfer-bill-no`
        public var transferBillNo: TransferBillNo { TransferBillNo(call: call) }

        /// `/v3/fund-app/mch-transfer/elecsign/out-bill-no`
        public struct OutBillNo: Sendable {
          let call: Call

          /// `/v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}`
          public func callAsFunction(outBillNo: String) -> OutBillNo {
            OutBillNo(call: self.call.appending(outBillNo))
          }

          /// `/v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}`
          public struct OutBillNo: Sendable {
            let call: Call
          }
        }

        /// `/v3/fund-app/mch-transfer/elecsign/transfer-bill-no`
        public struct TransferBillNo: Sendable {
          let call: Call

          /// `/v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}`
          public func callAsFunction(transferBillNo: String) -> TransferBillNo {
            TransferBillNo(call: self.call.appending(transferBillNo))
          }

          /// `/v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}`
          public struct TransferBillNo: Sendable {
            let call: Call
          }
        }
      }

      /// `/v3/fund-app/mch-transfer/partner`
      public struct Partner: Sendable {
        let call: Call

        /// `/v3/fund-app/mch-transfer/partner/budget`
        public var budget: Budget { Budget(call: call) }

        /// `/v3/fund-app/mch-transfer/partner/charity-budget`
        public var charityBudget: CharityBudget { CharityBudget(call: call) }

        /// `/v3/fund-app/mch-transfer/partner/charity-transfer-bills`
        public var charityTransferBills: CharityTransferBills { CharityTransferBills(call: call) }

        /// `/v3/fund-app/mch-transfer/partner/electronic-receipts`
        public var electronicReceipts: ElectronicReceipts { ElectronicReceipts(call: call) }

        /// `/v3/fund-app/mch-transfer/partner/sub-mch-authorizations`
        public var subMchAuthorizations: SubMchAuthorizations { SubMchAuthorizations(call: call) }

        /// `/v3/fund-app/mch-transfer/partner/transfer-bills`
        public var transferBills: TransferBills { TransferBills(call: call) }

        /// `/v3/fund-app/mch-transfer/partner/user-confirm-authorizations`
        public var userConfirmAuthorizations: UserConfirmAuthorizations { UserConfirmAuthorizations(call: call) }

        /// `/v3/fund-app/mch-transfer/partner/budget`
        public struct Budget: Sendable {
          let call: Call

          /// `/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}`
          public func callAsFunction(outBudgetNo: String) -> OutBudgetNo {
            OutBudgetNo(call: self.call.appending(outBudgetNo))
          }

          /// `/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}`
          public struct OutBudgetNo: Sendable {
            let call: Call

            /// `/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts`
            public var electronicReceipts: ElectronicReceipts { ElectronicReceipts(call: call) }

            /// `/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts`
            public struct ElectronicReceipts: Sendable {
              let call: Call
            }
          }
        }

        /// `/v3/fund-app/mch-transfer/partner/charity-budget`
        public struct CharityBudget: Sendable {
          let call: Call

          /// `/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}`
          public func callAsFunction(outBudgetNo: String) -> OutBudgetNo {
            OutBudgetNo(call: self.call.appending(outBudgetNo))
          }

          /// `/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}`
          public struct OutBudgetNo: Sendable {
            let call: Call

            /// `/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock`
            public var unlock: Unlock { Unlock(call: call) }

            /// `/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock`
            public struct Unlock: Sendable {
              let call: Call
            }
          }
        }

        /// `/v3/fund-app/mch-transfer/partner/charity-transfer-bills`
        public struct CharityTransferBills: Sendable {
          let call: Call

          /// `/v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no`
          public var outTransferNo: OutTransferNo { OutTransferNo(call: call) }

          /// `/v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no`
          public struct OutTransferNo: Sendable {
            let call: Call

            /// `/v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}`
            public func callAsFunction(outTransferNo: String) -> OutTransferNo {
              OutTransferNo(call: self.call.appending(outTransferNo))
            }

            /// `/v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}`
            public struct OutTransferNo: Sendable {
              let call: Call
            }
          }
        }

        /// `/v3/fund-app/mch-transfer/partner/electronic-receipts`
        public struct ElectronicReceipts: Sendable {
          let call: Call

          /// `/v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}`
          public func callAsFunction(outBillNo: String) -> OutBillNo {
            OutBillNo(call: self.call.appending(outBillNo))
          }

          /// `/v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}`
          public struct OutBillNo: Sendable {
            let call: Call
          }
        }

        /// `/v3/fund-app/mch-transfer/partner/sub-mch-authorizations`
        public struct SubMchAuthorizations: Sendable {
          let call: Call

          /// `/v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}`
          public func callAsFunction(subMchid: String) -> SubMchid {
            SubMchid(call: self.call.appending(subMchid))
          }

          /// `/v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}`
          public struct SubMchid: Sendable {
            let call: Call
          }
        }

        /// `/v3/fund-app/mch-transfer/partner/transfer-bills`
        public struct TransferBills: Sendable {
          let call: Call

          /// `/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no`
          public var outBillNo: OutBillNo { OutBillNo(call: call) }

          /// `/v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization`
          public var preTransferWithAuthorization: PreTransferWithAuthorization {
            PreTransferWithAuthorization(call: call)
          }

          /// `/v3/fund-app/mch-transfer/partner/transfer-bills/transfer`
          public var transfer: Transfer { Transfer(call: call) }

          /// `/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no`
          public struct OutBillNo: Sendable {
            let call: Call

            /// `/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}`
            public func callAsFunction(outBillNo: String) -> OutBillNo {
              OutBillNo(call: self.call.appending(outBillNo))
            }

            /// `/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}`
            public struct OutBillNo: Sendable {
              let call: Call

              /// `/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel`
              public var cancel: Cancel { Cancel(call: call) }

              /// `/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel`
              public struct Cancel: Sendable {
                let call: Call
              }
            }
          }

          /// `/v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization`
          public struct PreTransferWithAuthorization: Sendable {
            let call: Call
          }

          /// `/v3/fund-app/mch-transfer/partner/transfer-bills/transfer`
          public struct Transfer: Sendable {
            let call: Call
          }
        }

        /// `/v3/fund-app/mch-transfer/partner/user-confirm-authorizations`
        public struct UserConfirmAuthorizations: Sendable {
          let call: Call

          /// `/v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}`
          public func callAsFunction(outAuthorizationNo: String) -> OutAuthorizationNo {
            OutAuthorizationNo(call: self.call.appending(outAuthorizationNo))
          }

          /// `/v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}`
          public struct OutAuthorizationNo: Sendable {
            let call: Call

            /// `/v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close`
            public var close: Close { Close(call: call) }

            /// `/v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close`
            public struct Close: Sendable {
              let call: Call
            }
          }
        }
      }

      /// `/v3/fund-app/mch-transfer/transfer-bills`
      public struct TransferBills: Sendable {
        let call: Call

        /// `/v3/fund-app/mch-transfer/transfer-bills/out-bill-no`
        public var outBillNo: OutBillNo { OutBillNo(call: call) }

        /// `/v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization`
        public var preTransferWithAuthorization: PreTransferWithAuthorization {
          PreTransferWithAuthorization(call: call)
        }

        /// `/v3/fund-app/mch-transfer/transfer-bills/transfer`
        public var transfer: Transfer { Transfer(call: call) }

        /// `/v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no`
        public var transferBillNo: TransferBillNo { TransferBillNo(call: call) }

        /// `/v3/fund-app/mch-transfer/transfer-bills/out-bill-no`
        public struct OutBillNo: Sendable {
          let call: Call

          /// `/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`
          public func callAsFunction(outBillNo: String) -> OutBillNo {
            OutBillNo(call: self.call.appending(outBillNo))
          }

          /// `/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`
          public struct OutBillNo: Sendable {
            let call: Call

            /// `/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel`
            public var cancel: Cancel { Cancel(call: call) }

            /// `/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel`
            public struct Cancel: Sendable {
              let call: Call
            }
          }
        }

        /// `/v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization`
        public struct PreTransferWithAuthorization: Sendable {
          let call: Call
        }

        /// `/v3/fund-app/mch-transfer/transfer-bills/transfer`
        public struct Transfer: Sendable {
          let call: Call
        }

        /// `/v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no`
        public struct TransferBillNo: Sendable {
          let call: Call

          /// `/v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`
          public func callAsFunction(transferBillNo: String) -> TransferBillNo {
            TransferBillNo(call: self.call.appending(transferBillNo))
          }

          /// `/v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`
          public struct TransferBillNo: Sendable {
            let call: Call
          }
        }
      }

      /// `/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills`
      public struct TransferToQqWalletBills: Sendable {
        let call: Call

        /// `/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}`
        public func callAsFunction(outBillNo: String) -> OutBillNo {
          OutBillNo(call: self.call.appending(outBillNo))
        }

        /// `/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}`
        public struct OutBillNo: Sendable {
          let call: Call

          /// `/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel`
          public var cancel: Cancel { Cancel(call: call) }

          /// `/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel`
          public struct Cancel: Sendable {
            let call: Call
          }
        }
      }

      /// `/v3/fund-app/mch-transfer/user-confirm-authorization`
      public struct UserConfirmAuthorization: Sendable {
        let call: Call

        /// `/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no`
        public var outAuthorizationNo: OutAuthorizationNo { OutAuthorizationNo(call: call) }

        /// `/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no`
        public struct OutAuthorizationNo: Sendable {
          let call: Call

          /// `/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}`
          public func callAsFunction(outAuthorizationNo: String) -> OutAuthorizationNo {
            OutAuthorizationNo(call: self.call.appending(outAuthorizationNo))
          }

          /// `/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}`
          public struct OutAuthorizationNo: Sendable {
            let call: Call

            /// `/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close`
            public var close: Close { Close(call: call) }

            /// `/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close`
            public struct Close: Sendable {
              let call: Call
            }
          }
        }
      }
    }
  }

  /// `/v3/merchant`
  public struct Merchant: Sendable {
    let call: Call

    /// `/v3/merchant/fund`
    public var fund: Fund { Fund(call: call) }

    /// `/v3/merchant/media`
    public var media: Media { Media(call: call) }

    /// `/v3/merchant/fund`
    public struct Fund: Sendable {
      let call: Call

      /// `/v3/merchant/fund/balance`
      public var balance: Balance { Balance(call: call) }

      /// `/v3/merchant/fund/dayendbalance`
      public var dayendbalance: Dayendbalance { Dayendbalance(call: call) }

      /// `/v3/merchant/fund/withdraw`
      public var withdraw: Withdraw { Withdraw(call: call) }

      /// `/v3/merchant/fund/balance`
      public struct Balance: Sendable {
        let call: Call

        /// `/v3/merchant/fund/balance/{account_type}`
        public func callAsFunction(accountType: String) -> AccountType {
          AccountType(call: self.call.appending(accountType))
        }

        /// `/v3/merchant/fund/balance/{account_type}`
        public struct AccountType: Sendable {
          let call: Call
        }
      }

      /// `/v3/merchant/fund/dayendbalance`
      public struct Dayendbalance: Sendable {
        let call: Call

        /// `/v3/merchant/fund/dayendbalance/{account_type}`
        public func callAsFunction(accountType: String) -> AccountType {
          AccountType(call: self.call.appending(accountType))
        }

        /// `/v3/merchant/fund/dayendbalance/{account_type}`
        public struct AccountType: Sendable {
          let call: Call
        }
      }

      /// `/v3/merchant/fund/withdraw`
      public struct Withdraw: Sendable {
        let call: Call

        /// `/v3/merchant/fund/withdraw/bill-type`
        public var billType: BillType { BillType(call: call) }

        /// `/v3/merchant/fund/withdraw/out-request-no`
        public var outRequestNo: OutRequestNo { OutRequestNo(call: call) }

        /// `/v3/merchant/fund/withdraw/withdraw-id`
        public var withdrawID: WithdrawID { WithdrawID(call: call) }

        /// `/v3/merchant/fund/withdraw/bill-type`
        public struct BillType: Sendable {
          let call: Call

          /// `/v3/merchant/fund/withdraw/bill-type/{bill_type}`
          public func callAsFunction(billType: String) -> BillType {
            BillType(call: self.call.appending(billType))
          }

          /// `/v3/merchant/fund/withdraw/bill-type/{bill_type}`
          public struct BillType: Sendable {
            let call: Call
          }
        }

        /// `/v3/merchant/fund/withdraw/out-request-no`
        public struct OutRequestNo: Sendable {
          let call: Call

          /// `/v3/merchant/fund/withdraw/out-request-no/{out_request_no}`
          public func callAsFunction(outRequestNo: String) -> OutRequestNo {
            OutRequestNo(call: self.call.appending(outRequestNo))
          }

          /// `/v3/merchant/fund/withdraw/out-request-no/{out_request_no}`
          public struct OutRequestNo: Sendable {
            let call: Call
          }
        }

        /// `/v3/merchant/fund/withdraw/withdraw-id`
        public struct WithdrawID: Sendable {
          let call: Call

          /// `/v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}`
          public func callAsFunction(withdrawID: String) -> WithdrawID {
            WithdrawID(call: self.call.appending(withdrawID))
          }

          /// `/v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}`
          public struct WithdrawID: Sendable {
            let call: Call
          }
        }
      }
    }

    /// `/v3/merchant/media`
    public struct Media: Sendable {
      let call: Call

      /// `/v3/merchant/media/upload`
      public var upload: Upload { Upload(call: call) }

      /// `/v3/merchant/media/video_upload`
      public var videoUpload: VideoUpload { VideoUpload(call: call) }

      /// `/v3/merchant/media/upload`
      public struct Upload: Sendable {
        let call: Call
      }

      /// `/v3/merchant/media/video_upload`
      public struct VideoUpload: Sendable {
        let call: Call
      }
    }
  }

  /// `/v3/merchant-service`
  public struct MerchantService: Sendable {
    let call: Call

    /// `/v3/merchant-service/complaint-notifications`
    public var complaintNotifications: ComplaintNotifications { ComplaintNotifications(call: call) }

    /// `/v3/merchant-service/complaints`
    public var complaints: Complaints { Complaints(call: call) }

    /// `/v3/merchant-service/complaints-v2`
    public var complaintsV2: ComplaintsV2 { ComplaintsV2(call: call) }

    /// `/v3/merchant-service/feedbacks`
    public var feedbacks: Feedbacks { Feedbacks(call: call) }

    /// `/v3/merchant-service/images`
    public var images: Images { Images(call: call) }

    /// `/v3/merchant-service/complaint-notifications`
    public struct ComplaintNotifications: Sendable {
      let call: Call
    }

    /// `/v3/merchant-service/complaints`
    public struct Complaints: Sendable {
      let call: Call

      /// `/v3/merchant-service/complaints/{transaction_id}`
      public func callAsFunction(transactionID: String) -> TransactionID {
        TransactionID(call: self.call.appending(transactionID))
      }

      /// `/v3/merchant-service/complaints/{transaction_id}`
      public struct TransactionID: Sendable {
        let call: Call

        /// `/v3/merchant-service/complaints/{transaction_id}/negotiation-historys`
        public var negotiationHistorys: NegotiationHistorys { NegotiationHistorys(call: call) }

        /// `/v3/merchant-service/complaints/{transaction_id}/negotiation-historys`
        public struct NegotiationHistorys: Sendable {
          let call: Call
        }
      }
    }

    /// `/v3/merchant-service/complaints-v2`
    public struct ComplaintsV2: Sendable {
      let call: Call

      /// `/v3/merchant-service/complaints-v2/{complaint_id}`
      public func callAsFunction(complaintID: String) -> ComplaintID {
        ComplaintID(call: self.call.appending(complaintID))
      }

      /// `/v3/merchant-service/complaints-v2/{complaint_id}`
      public struct ComplaintID: Sendable {
        let call: Call

        /// `/v3/merchant-service/complaints-v2/{complaint_id}/complete`
        public var complete: Complete { Complete(call: call) }

        /// `/v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys`
        public var negotiationHistorys: NegotiationHistorys { NegotiationHistorys(call: call) }

        /// `/v3/merchant-service/complaints-v2/{complaint_id}/response`
        public var response: ResponseSegment { ResponseSegment(call: call) }

        /// `/v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service`
        public var responseImmediateService: ResponseImmediateService { ResponseImmediateService(call: call) }

        /// `/v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress`
        public var updateRefundProgress: UpdateRefundProgress { UpdateRefundProgress(call: call) }

        /// `/v3/merchant-service/complaints-v2/{complaint_id}/complete`
        public struct Complete: Sendable {
          let call: Call
        }

        /// `/v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys`
        public struct NegotiationHistorys: Sendable {
          let call: Call
        }

        /// `/v3/merchant-service/complaints-v2/{complaint_id}/response`
        public struct ResponseSegment: Sendable {
          let call: Call
        }

        /// `/v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service`
        public struct ResponseImmediateService: Sendable {
          let call: Call
        }

        /// `/v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress`
        public struct UpdateRefundProgress: Sendable {
          let call: Call
        }
      }
    }

    /// `/v3/merchant-service/feedbacks`
    public struct Feedbacks: Sendable {
      let call: Call
    }

    /// `/v3/merchant-service/images`
    public struct Images: Sendable {
      let call: Call

      /// `/v3/merchant-service/images/upload`
      public var upload: Upload { Upload(call: call) }

      /// `/v3/merchant-service/images/{media_id}`
      public func callAsFunction(mediaID: String) -> MediaID {
        MediaID(call: self.call.appending(mediaID))
      }

      /// `/v3/merchant-service/images/upload`
      public struct Upload: Sendable {
        let call: Call
      }

      /// `/v3/merchant-service/images/{media_id}`
      public struct MediaID: Sendable {
        let call: Call
      }
    }
  }

  /// `/v3/pay`
  public struct Pay: Sendable {
    let call: Call

    /// `/v3/pay/acquiring-bank`
    public var acquiringBank: AcquiringBank { AcquiringBank(call: call) }

    /// `/v3/pay/instal`
    public var instal: Instal { Instal(call: call) }

    /// `/v3/pay/partner`
    public var partner: Partner { Partner(call: call) }

    /// `/v3/pay/transactions`
    public var transactions: Transactions { Transactions(call: call) }

    /// `/v3/pay/acquiring-bank`
    public struct AcquiringBank: Sendable {
      let call: Call

      /// `/v3/pay/acquiring-bank/transactions`
      public var transactions: Transactions { Transactions(call: call) }

      /// `/v3/pay/acquiring-bank/transactions`
      public struct Transactions: Sendable {
        let call: Call

        /// `/v3/pay/acquiring-bank/transactions/exposure`
        public var exposure: Exposure { Exposure(call: call) }

        /// `/v3/pay/acquiring-bank/transactions/exposure`
        public struct Exposure: Sendable {
          let call: Call
        }
      }
    }

    /// `/v3/pay/instal`
    public struct Instal: Sendable {
      let call: Call

      /// `/v3/pay/instal/exposure`
      public var exposure: Exposure { Exposure(call: call) }

      /// `/v3/pay/instal/partner`
      public var partner: Partner { Partner(call: call) }

      /// `/v3/pay/instal/exposure`
      public struct Exposure: Sendable {
        let call: Call
      }

      /// `/v3/pay/instal/partner`
      public struct Partner: Sendable {
        let call: Call

        /// `/v3/pay/instal/partner/exposure`
        public var exposure: Exposure { Exposure(call: call) }

        /// `/v3/pay/instal/partner/exposure`
        public struct Exposure: Sendable {
          let call: Call
        }
      }
    }

    /// `/v3/pay/partner`
    public struct Partner: Sendable {
      let call: Call

      /// `/v3/pay/partner/transactions`
      public var transactions: Transactions { Transactions(call: call) }

      /// `/v3/pay/partner/transactions`
      public struct Transactions: Sendable {
        let call: Call

        /// `/v3/pay/partner/transactions/app`
        public var app: App { App(call: call) }

        /// `/v3/pay/partner/transactions/app-with-contract`
        public var appWithContract: AppWithContract { AppWithContract(call: call) }

        /// `/v3/pay/partner/transactions/codepay`
        public var codepay: Codepay { Codepay(call: call) }

        /// `/v3/pay/partner/transactions/exposure`
        public var exposure: Exposure { Exposure(call: call) }

        /// `/v3/pay/partner/transactions/h5`
        public var h5: H5 { H5(call: call) }

        /// `/v3/pay/partner/transactions/id`
        public var id: ID { ID(call: call) }

        /// `/v3/pay/partner/transactions/jsapi`
        public var jsapi: Jsapi { Jsapi(call: call) }

        /// `/v3/pay/partner/transactions/jsapi-with-contract`
        public var jsapiWithContract: JsapiWithContract { JsapiWithContract(call: call) }

        /// `/v3/pay/partner/transactions/miniprogram`
        public var miniprogram: Miniprogram { Miniprogram(call: call) }

        /// `/v3/pay/partner/transactions/native`
        public var native: Native { Native(call: call) }

        /// `/v3/pay/partner/transactions/out-trade-no`
        public var outTradeNo: OutTradeNo { OutTradeNo(call: call) }

        /// `/v3/pay/partner/transactions/scannedpos`
        public var scannedpos: Scannedpos { Scannedpos(call: call) }

        /// `/v3/pay/partner/transactions/app`
        public struct App: Sendable {
          let call: Call
        }

        /// `/v3/pay/partner/transactions/app-with-contract`
        public struct AppWithContract: Sendable {
          let call: Call
        }

        /// `/v3/pay/partner/transactions/codepay`
        public struct Codepay: Sendable {
          let call: Call
        }

        /// `/v3/pay/partner/transactions/exposure`
        public struct Exposure: Sendable {
          let call: Call
        }

        /// `/v3/pay/partner/transactions/h5`
        public struct H5: Sendable {
          let call: Call
        }

        /// `/v3/pay/partner/transactions/id`
        public struct ID: Sendable {
          let call: Call

          /// `/v3/pay/partner/transactions/id/{transaction_id}`
          public func callAsFunction(transactionID: String) -> TransactionID {
            TransactionID(call: self.call.appending(transactionID))
          }

          /// `/v3/pay/partner/transactions/id/{transaction_id}`
          public struct TransactionID: Sendable {
            let call: Call
          }
        }

        /// `/v3/pay/partner/transactions/jsapi`
        public struct Jsapi: Sendable {
          let call: Call
        }

        /// `/v3/pay/partner/transactions/jsapi-with-contract`
        public struct JsapiWithContract: Sendable {
          let call: Call
        }

        /// `/v3/pay/partner/transactions/miniprogram`
        public struct Miniprogram: Sendable {
          let call: Call
        }

        /// `/v3/pay/partner/transactions/native`
        public struct Native: Sendable {
          let call: Call
        }

        /// `/v3/pay/partner/transactions/out-trade-no`
        public struct OutTradeNo: Sendable {
          let call: Call

          /// `/v3/pay/partner/transactions/out-trade-no/{out_trade_no}`
          public func callAsFunction(outTradeNo: String) -> OutTradeNo {
            OutTradeNo(call: self.call.appending(outTradeNo))
          }

          /// `/v3/pay/partner/transactions/out-trade-no/{out_trade_no}`
          public struct OutTradeNo: Sendable {
            let call: Call

            /// `/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close`
            public var close: Close { Close(call: call) }

            /// `/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse`
            public var reverse: Reverse { Reverse(call: call) }

            /// `/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close`
            public struct Close: Sendable {
              let call: Call
            }

            /// `/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse`
            public struct Reverse: Sendable {
              let call: Call
            }
          }
        }

        /// `/v3/pay/partner/transactions/scannedpos`
        public struct Scannedpos: Sendable {
          let call: Call
        }
      }
    }

    /// `/v3/pay/transactions`
    public struct Transactions: Sendable {
      let call: Call

      /// `/v3/pay/transactions/app`
      public var app: App { App(call: call) }

      /// `/v3/pay/transactions/app-with-contract`
      public var appWithContract: AppWithContract { AppWithContract(call: call) }

      /// `/v3/pay/transactions/codepay`
      public var codepay: Codepay { Codepay(call: call) }

      /// `/v3/pay/transactions/exposure`
      public var exposure: Exposure { Exposure(call: call) }

      /// `/v3/pay/transactions/h5`
      public var h5: H5 { H5(call: call) }

      /// `/v3/pay/transactions/id`
      public var id: ID { ID(call: call) }

      /// `/v3/pay/transactions/jsapi`
      public var jsapi: Jsapi { Jsapi(call: call) }

      /// `/v3/pay/transactions/jsapi-with-contract`
      public var jsapiWithContract: JsapiWithContract { JsapiWithContract(call: call) }

      /// `/v3/pay/transactions/native`
      public var native: Native { Native(call: call) }

      /// `/v3/pay/transactions/out-trade-no`
      public var outTradeNo: OutTradeNo { OutTradeNo(call: call) }

      /// `/v3/pay/transactions/app`
      public struct App: Sendable {
        let call: Call
      }

      /// `/v3/pay/transactions/app-with-contract`
      public struct AppWithContract: Sendable {
        let call: Call
      }

      /// `/v3/pay/transactions/codepay`
      public struct Codepay: Sendable {
        let call: Call
      }

      /// `/v3/pay/transactions/exposure`
      public struct Exposure: Sendable {
        let call: Call
      }

      /// `/v3/pay/transactions/h5`
      public struct H5: Sendable {
        let call: Call
      }

      /// `/v3/pay/transactions/id`
      public struct ID: Sendable {
        let call: Call

        /// `/v3/pay/transactions/id/{transaction_id}`
        public func callAsFunction(transactionID: String) -> TransactionID {
          TransactionID(call: self.call.appending(transactionID))
        }

        /// `/v3/pay/transactions/id/{transaction_id}`
        public struct TransactionID: Sendable {
          let call: Call
        }
      }

      /// `/v3/pay/transactions/jsapi`
      public struct Jsapi: Sendable {
        let call: Call
      }

      /// `/v3/pay/transactions/jsapi-with-contract`
      public struct JsapiWithContract: Sendable {
        let call: Call
      }

      /// `/v3/pay/transactions/native`
      public struct Native: Sendable {
        let call: Call
      }

      /// `/v3/pay/transactions/out-trade-no`
      public struct OutTradeNo: Sendable {
        let call: Call

        /// `/v3/pay/transactions/out-trade-no/{out_trade_no}`
        public func callAsFunction(outTradeNo: String) -> OutTradeNo {
          OutTradeNo(call: self.call.appending(outTradeNo))
        }

        /// `/v3/pay/transactions/out-trade-no/{out_trade_no}`
        public struct OutTradeNo: Sendable {
          let call: Call

          /// `/v3/pay/transactions/out-trade-no/{out_trade_no}/close`
          public var close: Close { Close(call: call) }

          /// `/v3/pay/transactions/out-trade-no/{out_trade_no}/reverse`
          public var reverse: Reverse { Reverse(call: call) }

          /// `/v3/pay/transactions/out-trade-no/{out_trade_no}/close`
          public struct Close: Sendable {
            let call: Call
          }

          /// `/v3/pay/transactions/out-trade-no/{out_trade_no}/reverse`
          public struct Reverse: Sendable {
            let call: Call
          }
        }
      }
    }
  }

  /// `/v3/payscore`
  public struct Payscore: Sendable {
    let call: Call

    /// `/v3/payscore/acquiringbank`
    public var acquiringbank: Acquiringbank { Acquiringbank(call: call) }

    /// `/v3/payscore/merchant-bill`
    public var merchantBill: MerchantBill { MerchantBill(call: call) }

    /// `/v3/payscore/oversea`
    public var oversea: Oversea { Oversea(call: call) }

    /// `/v3/payscore/partner`
    public var partner: Partner { Partner(call: call) }

    /// `/v3/payscore/payafter-orders`
    public var payafterOrders: PayafterOrders { PayafterOrders(call: call) }

    /// `/v3/payscore/permissions`
    public var permissions: Permissions { Permissions(call: call) }

    /// `/v3/payscore/plan`
    public var plan: Plan { Plan(call: call) }

    /// `/v3/payscore/serviceorder`
    public var serviceorder: Serviceorder { Serviceorder(call: call) }

    /// `/v3/payscore/servicepayondeliveryorder`
    public var servicepayondeliveryorder: Servicepayondeliveryorder { Servicepayondeliveryorder(call: call) }

    /// `/v3/payscore/sign-plan`
    public var signPlan: SignPlan { SignPlan(call: call) }

    /// `/v3/payscore/smartretail-orders`
    public var smartretailOrders: SmartretailOrders { SmartretailOrders(call: call) }

    /// `/v3/payscore/user-service-state`
    public var userServiceState: UserServiceState { UserServiceState(call: call) }

    /// `/v3/payscore/users`
    public var users: Users { Users(call: call) }

    /// `/v3/payscore/acquiringbank`
    public struct Acquiringbank: Sendable {
      let call: Call

      /// `/v3/payscore/acquiringbank/permissions`
      public var permissions: Permissions { Permissions(call: call) }

      /// `/v3/payscore/acquiringbank/serviceorder`
      public var serviceorder: Serviceorder { Serviceorder(call: call) }

      /// `/v3/payscore/acquiringbank/servicepayondeliveryorder`
      public var servicepayondeliveryorder: Servicepayondeliveryorder { Servicepayondeliveryorder(call: call) }

      /// `/v3/payscore/acquiringbank/permissions`
      public struct Permissions: Sendable {
        let call: Call

        /// `/v3/payscore/acquiringbank/permissions/authorization-code`
        public var authorizationCode: AuthorizationCode { AuthorizationCode(call: call) }

        /// `/v3/payscore/acquiringbank/permissions/authorization-code`
        public struct AuthorizationCode: Sendable {
          let call: Call

          /// `/v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}`
          public func callAsFunction(authorizationCode: String) -> AuthorizationCode {
            AuthorizationCode(call: self.call.appending(authorizationCode))
          }

          /// `/v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}`
          public struct AuthorizationCode: Sendable {
            let call: Call

            /// `/v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate`
            public var terminate: Terminate { Terminate(call: call) }

            /// `/v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate`
            public struct Terminate: Sendable {
              let call: Call
            }
          }
        }
      }

      /// `/v3/payscore/acquiringbank/serviceorder`
      public struct Serviceorder: Sendable {
        let call: Call

        /// `/v3/payscore/acquiringbank/serviceorder/deduction`
        public var deduction: Deduction { Deduction(call: call) }

        /// `/v3/payscore/acquiringbank/serviceorder/{out_order_no}`
        public func callAsFunction(outOrderNo: String) -> OutOrderNo {
          OutOrderNo(call: self.call.appending(outOrderNo))
        }

        /// `/v3/payscore/acquiringbank/serviceorder/deduction`
        public struct Deduction: Sendable {
          let call: Call
        }

        /// `/v3/payscore/acquiringbank/serviceorder/{out_order_no}`
        public struct OutOrderNo: Sendable {
          let call: Call

          /// `/v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel`
          public var cancel: Cancel { Cancel(call: call) }

          /// `/v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete`
          public var complete: Complete { Complete(call: call) }

          /// `/v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify`
          public var modify: Modify { Modify(call: call) }

          /// `/v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo`
          public var registerdeductinfo: Registerdeductinfo { Registerdeductinfo(call: call) }

          /// `/v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync`
          public var sync: Sync { Sync(call: call) }

          /// `/v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel`
          public struct Cancel: Sendable {
            let call: Call
          }

          /// `/v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete`
          public struct Complete: Sendable {
            let call: Call
          }

          /// `/v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify`
          public struct Modify: Sendable {
            let call: Call
          }

          /// `/v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo`
          public struct Registerdeductinfo: Sendable {
            let call: Call
          }

          /// `/v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync`
          public struct Sync: Sendable {
            let call: Call
          }
        }
      }

      /// `/v3/payscore/acquiringbank/servicepayondeliveryorder`
      public struct Servicepayondeliveryorder: Sendable {
        let call: Call
      }
    }

    /// `/v3/payscore/merchant-bill`
    public struct MerchantBill: Sendable {
      let call: Call
    }

    /// `/v3/payscore/oversea`
    public struct Oversea: Sendable {
      let call: Call

      /// `/v3/payscore/oversea/partner`
      public var partner: Partner { Partner(call: call) }

      /// `/v3/payscore/oversea/partner`
      public struct Partner: Sendable {
        let call: Call

        /// `/v3/payscore/oversea/partner/serviceorder`
        public var serviceorder: Serviceorder { Serviceorder(call: call) }

        /// `/v3/payscore/oversea/partner/serviceorder`
        public struct Serviceorder: Sendable {
          let call: Call

          /// `/v3/payscore/oversea/partner/serviceorder/{out_order_no}`
          public func callAsFunction(outOrderNo: String) -> OutOrderNo {
            OutOrderNo(call: self.call.appending(outOrderNo))
          }

          /// `/v3/payscore/oversea/partner/serviceorder/{out_order_no}`
          public struct OutOrderNo: Sendable {
            let call: Call

            /// `/v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel`
            public var cancel: Cancel { Cancel(call: call) }

            /// `/v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete`
            public var complete: Complete { Complete(call: call) }

            /// `/v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync`
            public var sync: Sync { Sync(call: call) }

            /// `/v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel`
            public struct Cancel: Sendable {
              let call: Call
            }

            /// `/v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete`
            public struct Complete: Sendable {
              let call: Call
            }

            /// `/v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync`
            public struct Sync: Sendable {
              let call: Call
            }
          }
        }
      }
    }

    /// `/v3/payscore/partner`
    public struct Partner: Sendable {
      let call: Call

      /// `/v3/payscore/partner/permissions`
      public var permissions: Permissions { Permissions(call: call) }

      /// `/v3/payscore/partner/service-account-applications`
      public var serviceAccountApplications: ServiceAccountApplications { ServiceAccountApplications(call: call) }

      /// `/v3/payscore/partner/serviceorder`
      public var serviceorder: Serviceorder { Serviceorder(call: call) }

      /// `/v3/payscore/partner/servicepayondeliveryorder`
      public var servicepayondeliveryorder: Servicepayondeliveryorder { Servicepayondeliveryorder(call: call) }

      /// `/v3/payscore/partner/servicequotas`
      public var servicequotas: Servicequotas { Servicequotas(call: call) }

      /// `/v3/payscore/partner/permissions`
      public struct Permissions: Sendable {
        let call: Call

        /// `/v3/payscore/partner/permissions/apply-for-scene`
        public var applyForScene: ApplyForScene { ApplyForScene(call: call) }

        /// `/v3/payscore/partner/permissions/assess-user-risk-level`
        public var assessUserRiskLevel: AssessUserRiskLevel { AssessUserRiskLevel(call: call) }

        /// `/v3/payscore/partner/permissions/authorization-code`
        public var authorizationCode: AuthorizationCode { AuthorizationCode(call: call) }

        /// `/v3/payscore/partner/permissions/search`
        public var search: Search { Search(call: call) }

        /// `/v3/payscore/partner/permissions/terminate`
        public var terminate: Terminate { Terminate(call: call) }

        /// `/v3/payscore/partner/permissions/apply-for-scene`
        public struct ApplyForScene: Sendable {
          let call: Call
        }

        /// `/v3/payscore/partner/permissions/assess-user-risk-level`
        public struct AssessUserRiskLevel: Sendable {
          let call: Call
        }

        /// `/v3/payscore/partner/permissions/authorization-code`
        public struct AuthorizationCode: Sendable {
          let call: Call

          /// `/v3/payscore/partner/permissions/authorization-code/{authorization_code}`
          public func callAsFunction(authorizationCode: String) -> AuthorizationCode {
            AuthorizationCode(call: self.call.appending(authorizationCode))
          }

          /// `/v3/payscore/partner/permissions/authorization-code/{authorization_code}`
          public struct AuthorizationCode: Sendable {
            let call: Call

            /// `/v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate`
            public var terminate: Terminate { Terminate(call: call) }

            /// `/v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate`
            public struct Terminate: Sendable {
              let call: Call
            }
          }
        }

        /// `/v3/payscore/partner/permissions/search`
        public struct Search: Sendable {
          let call: Call
        }

        /// `/v3/payscore/partner/permissions/terminate`
        public struct Terminate: Sendable {
          let call: Call
        }
      }

      /// `/v3/payscore/partner/service-account-applications`
      public struct ServiceAccountApplications: Sendable {
        let call: Call

        /// `/v3/payscore/partner/service-account-applications/{out_apply_no}`
        public func callAsFunction(outApplyNo: String) -> OutApplyNo {
          OutApplyNo(call: self.call.appending(outApplyNo))
        }

        /// `/v3/payscore/partner/service-account-applications/{out_apply_no}`
        public struct OutApplyNo: Sendable {
          let call: Call
        }
      }

      /// `/v3/payscore/partner/serviceorder`
      public struct Serviceorder: Sendable {
        let call: Call

        /// `/v3/payscore/partner/serviceorder/direct-complete`
        public var directComplete: DirectComplete { DirectComplete(call: call) }

        /// `/v3/payscore/partner/serviceorder/{out_order_no}`
        public func callAsFunction(outOrderNo: String) -> OutOrderNo {
          OutOrderNo(call: self.call.appending(outOrderNo))
        }

        /// `/v3/payscore/partner/serviceorder/direct-complete`
        public struct DirectComplete: Sendable {
          let call: Call
        }

        /// `/v3/payscore/partner/serviceorder/{out_order_no}`
        public struct OutOrderNo: Sendable {
          let call: Call

          /// `/v3/payscore/partner/serviceorder/{out_order_no}/cancel`
          public var cancel: Cancel { Cancel(call: call) }

          /// `/v3/payscore/partner/serviceorder/{out_order_no}/complete`
          public var complete: Complete { Complete(call: call) }

          /// `/v3/payscore/partner/serviceorder/{out_order_no}/modify`
          public var modify: Modify { Modify(call: call) }

          /// `/v3/payscore/partner/serviceorder/{out_order_no}/pay`
          public var pay: Pay { Pay(call: call) }

          /// `/v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage`
          public var sendPendingmessage: SendPendingmessage { SendPendingmessage(call: call) }

          /// `/v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage`
          public var sendPrepaidmessage: SendPrepaidmessage { SendPrepaidmessage(call: call) }

          /// `/v3/payscore/partner/serviceorder/{out_order_no}/sync`
          public var sync: Sync { Sync(call: call) }

          /// `/v3/payscore/partner/serviceorder/{out_order_no}/cancel`
          public struct Cancel: Sendable {
            let call: Call
          }

          /// `/v3/payscore/partner/serviceorder/{out_order_no}/complete`
          public struct Complete: Sendable {
            let call: Call
          }

          /// `/v3/payscore/partner/serviceorder/{out_order_no}/modify`
          public struct Modify: Sendable {
            let call: Call
          }

          /// `/v3/payscore/partner/serviceorder/{out_order_no}/pay`
          public struct Pay: Sendable {
            let call: Call
          }

          /// `/v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage`
          public struct SendPendingmessage: Sendable {
            let call: Call
          }

          /// `/v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage`
          public struct SendPrepaidmessage: Sendable {
            let call: Call
          }

          /// `/v3/payscore/partner/serviceorder/{out_order_no}/sync`
          public struct Sync: Sendable {
            let call: Call
          }
        }
      }

      /// `/v3/payscore/partner/servicepayondeliveryorder`
      public struct Servicepayondeliveryorder: Sendable {
        let call: Call
      }

      /// `/v3/payscore/partner/servicequotas`
      public struct Servicequotas: Sendable {
        let call: Call

        /// `/v3/payscore/partner/servicequotas/service-id`
        public var serviceID: ServiceID { ServiceID(call: call) }

        /// `/v3/payscore/partner/servicequotas/service-id`
        public struct ServiceID: Sendable {
          let call: Call

          /// `/v3/payscore/partner/servicequotas/service-id/{service_id}`
          public func callAsFunction(serviceID: String) -> ServiceID {
            ServiceID(call: self.call.appending(serviceID))
          }

          /// `/v3/payscore/partner/servicequotas/service-id/{service_id}`
          public struct ServiceID: Sendable {
            let call: Call
          }
        }
      }
    }

    /// `/v3/payscore/payafter-orders`
    public struct PayafterOrders: Sendable {
      let call: Call

      /// `/v3/payscore/payafter-orders/{out_order_no}`
      public func callAsFunction(outOrderNo: String) -> OutOrderNo {
        OutOrderNo(call: self.call.appending(outOrderNo))
      }

      /// `/v3/payscore/payafter-orders/{out_order_no}`
      public struct OutOrderNo: Sendable {
        let call: Call

        /// `/v3/payscore/payafter-orders/{out_order_no}/cancel`
        public var cancel: Cancel { Cancel(call: call) }

        /// `/v3/payscore/payafter-orders/{out_order_no}/complete`
        public var complete: Complete { Complete(call: call) }

        /// `/v3/payscore/payafter-orders/{out_order_no}/sync`
        public var sync: Sync { Sync(call: call) }

        /// `/v3/payscore/payafter-orders/{out_order_no}/cancel`
        public struct Cancel: Sendable {
          let call: Call
        }

        /// `/v3/payscore/payafter-orders/{out_order_no}/complete`
        public struct Complete: Sendable {
          let call: Call
        }

        /// `/v3/payscore/payafter-orders/{out_order_no}/sync`
        public struct Sync: Sendable {
          let call: Call
        }
      }
    }

    /// `/v3/payscore/permissions`
    public struct Permissions: Sendable {
      let call: Call

      /// `/v3/payscore/permissions/assess-user-risk-level`
      public var assessUserRiskLevel: AssessUserRiskLevel { AssessUserRiskLevel(call: call) }

      /// `/v3/payscore/permissions/authorization-code`
      public var authorizationCode: AuthorizationCode { AuthorizationCode(call: call) }

      /// `/v3/payscore/permissions/openid`
      public var openid: Openid { Openid(call: call) }

      /// `/v3/payscore/permissions/assess-user-risk-level`
      public struct AssessUserRiskLevel: Sendable {
        let call: Call
      }

      /// `/v3/payscore/permissions/authorization-code`
      public struct AuthorizationCode: Sendable {
        let call: Call

        /// `/v3/payscore/permissions/authorization-code/{authorization_code}`
        public func callAsFunction(authorizationCode: String) -> AuthorizationCode {
          AuthorizationCode(call: self.call.appending(authorizationCode))
        }

        /// `/v3/payscore/permissions/authorization-code/{authorization_code}`
        public struct AuthorizationCode: Sendable {
          let call: Call

          /// `/v3/payscore/permissions/authorization-code/{authorization_code}/terminate`
          public var terminate: Terminate { Terminate(call: call) }

          /// `/v3/payscore/permissions/authorization-code/{authorization_code}/terminate`
          public struct Terminate: Sendable {
            let call: Call
          }
        }
      }

      /// `/v3/payscore/permissions/openid`
      public struct Openid: Sendable {
        let call: Call

        /// `/v3/payscore/permissions/openid/{openid}`
        public func callAsFunction(openid: String) -> Openid {
          Openid(call: self.call.appending(openid))
        }

        /// `/v3/payscore/permissions/openid/{openid}`
        public struct Openid: Sendable {
          let call: Call

          /// `/v3/payscore/permissions/openid/{openid}/terminate`
          public var terminate: Terminate { Terminate(call: call) }

          /// `/v3/payscore/permissions/openid/{openid}/terminate`
          public struct Terminate: Sendable {
            let call: Call
          }
        }
      }
    }

    /// `/v3/payscore/plan`
    public struct Plan: Sendable {
      let call: Call

      /// `/v3/payscore/plan/partner`
      public var partner: Partner { Partner(call: call) }

      /// `/v3/payscore/plan/payscore-plans`
      public var payscorePlans: PayscorePlans { PayscorePlans(call: call) }

      /// `/v3/payscore/plan/partner`
      public struct Partner: Sendable {
        let call: Call

        /// `/v3/payscore/plan/partner/payscore-plans`
        public var payscorePlans: PayscorePlans { PayscorePlans(call: call) }

        /// `/v3/payscore/plan/partner/payscore-plans`
        public struct PayscorePlans: Sendable {
          let call: Call

          /// `/v3/payscore/plan/partner/payscore-plans/merchant-plan-no`
          public var merchantPlanNo: MerchantPlanNo { MerchantPlanNo(call: call) }

          /// `/v3/payscore/plan/partner/payscore-plans/merchant-plan-no`
          public struct MerchantPlanNo: Sendable {
            let call: Call

            /// `/v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}`
            public func callAsFunction(merchantPlanNo: String) -> MerchantPlanNo {
              MerchantPlanNo(call: self.call.appending(merchantPlanNo))
            }

            /// `/v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}`
            public struct MerchantPlanNo: Sendable {
              let call: Call

              /// `/v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop`
              public var stop: Stop { Stop(call: call) }

              /// `/v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop`
              public struct Stop: Sendable {
                let call: Call
              }
            }
          }
        }
      }

      /// `/v3/payscore/plan/payscore-plans`
      public struct PayscorePlans: Sendable {
        let call: Call

        /// `/v3/payscore/plan/payscore-plans/merchant-plan-no`
        public var merchantPlanNo: MerchantPlanNo { MerchantPlanNo(call: call) }

        /// `/v3/payscore/plan/payscore-plans/merchant-plan-no`
        public struct MerchantPlanNo: Sendable {
          let call: Call

          /// `/v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}`
          public func callAsFunction(merchantPlanNo: String) -> MerchantPlanNo {
            MerchantPlanNo(call: self.call.appending(merchantPlanNo))
          }

          /// `/v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}`
          public struct MerchantPlanNo: Sendable {
            let call: Call

            /// `/v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop`
            public var stop: Stop { Stop(call: call) }

            /// `/v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop`
            public struct Stop: Sendable {
              let call: Call
            }
          }
        }
      }
    }

    /// `/v3/payscore/serviceorder`
    public struct Serviceorder: Sendable {
      let call: Call

      /// `/v3/payscore/serviceorder/direct-complete`
      public var directComplete: DirectComplete { DirectComplete(call: call) }

      /// `/v3/payscore/serviceorder/{out_order_no}`
      public func callAsFunction(outOrderNo: String) -> OutOrderNo {
        OutOrderNo(call: self.call.appending(outOrderNo))
      }

      /// `/v3/payscore/serviceorder/direct-complete`
      public struct DirectComplete: Sendable {
        let call: Call
      }

      /// `/v3/payscore/serviceorder/{out_order_no}`
      public struct OutOrderNo: Sendable {
        let call: Call

        /// `/v3/payscore/serviceorder/{out_order_no}/cancel`
        public var cancel: Cancel { Cancel(call: call) }

        /// `/v3/payscore/serviceorder/{out_order_no}/complete`
        public var complete: Complete { Complete(call: call) }

        /// `/v3/payscore/serviceorder/{out_order_no}/modify`
        public var modify: Modify { Modify(call: call) }

        /// `/v3/payscore/serviceorder/{out_order_no}/pay`
        public var pay: Pay { Pay(call: call) }

        /// `/v3/payscore/serviceorder/{out_order_no}/send-pendingmessage`
        public var sendPendingmessage: SendPendingmessage { SendPendingmessage(call: call) }

        /// `/v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage`
        public var sendPrepaidmessage: SendPrepaidmessage { SendPrepaidmessage(call: call) }

        /// `/v3/payscore/serviceorder/{out_order_no}/sync`
        public var sync: Sync { Sync(call: call) }

        /// `/v3/payscore/serviceorder/{out_order_no}/cancel`
        public struct Cancel: Sendable {
          let call: Call
        }

        /// `/v3/payscore/serviceorder/{out_order_no}/complete`
        public struct Complete: Sendable {
          let call: Call
        }

        /// `/v3/payscore/serviceorder/{out_order_no}/modify`
        public struct Modify: Sendable {
          let call: Call
        }

        /// `/v3/payscore/serviceorder/{out_order_no}/pay`
        public struct Pay: Sendable {
          let call: Call
        }

        /// `/v3/payscore/serviceorder/{out_order_no}/send-pendingmessage`
        public struct SendPendingmessage: Sendable {
          let call: Call
        }

        /// `/v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage`
        public struct SendPrepaidmessage: Sendable {
          let call: Call
        }

        /// `/v3/payscore/serviceorder/{out_order_no}/sync`
        public struct Sync: Sendable {
          let call: Call
        }
      }
    }

    /// `/v3/payscore/servicepayondeliveryorder`
    public struct Servicepayondeliveryorder: Sendable {
      let call: Call
    }

    /// `/v3/payscore/sign-plan`
    public struct SignPlan: Sendable {
      let call: Call

      /// `/v3/payscore/sign-plan/partner`
      public var partner: Partner { Partner(call: call) }

      /// `/v3/payscore/sign-plan/serviceorder`
      public var serviceorder: Serviceorder { Serviceorder(call: call) }

      /// `/v3/payscore/sign-plan/user-sign-plans`
      public var userSignPlans: UserSignPlans { UserSignPlans(call: call) }

      /// `/v3/payscore/sign-plan/partner`
      public struct Partner: Sendable {
        let call: Call

        /// `/v3/payscore/sign-plan/partner/serviceorder`
        public var serviceorder: Serviceorder { Serviceorder(call: call) }

        /// `/v3/payscore/sign-plan/partner/user-sign-plans`
        public var userSignPlans: UserSignPlans { UserSignPlans(call: call) }

        /// `/v3/payscore/sign-plan/partner/serviceorder`
        public struct Serviceorder: Sendable {
          let call: Call
        }

        /// `/v3/payscore/sign-plan/partner/user-sign-plans`
        public struct UserSignPlans: Sendable {
          let call: Call

          /// `/v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no`
          public var merchantSignPlanNo: MerchantSignPlanNo { MerchantSignPlanNo(call: call) }

          /// `/v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no`
          public struct MerchantSignPlanNo: Sendable {
            let call: Call

            /// `/v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}`
            public func callAsFunction(merchantSignPlanNo: String) -> MerchantSignPlanNo {
              MerchantSignPlanNo(call: self.call.appending(merchantSignPlanNo))
            }

            /// `/v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}`
            public struct MerchantSignPlanNo: Sendable {
              let call: Call

              /// `/v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`
              public var stop: Stop { Stop(call: call) }

              /// `/v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`
              public struct Stop: Sendable {
                let call: Call
              }
            }
          }
        }
      }

      /// `/v3/payscore/sign-plan/serviceorder`
      public struct Serviceorder: Sendable {
        let call: Call
      }

      /// `/v3/payscore/sign-plan/user-sign-plans`
      public struct UserSignPlans: Sendable {
        let call: Call

        /// `/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no`
        public var merchantSignPlanNo: MerchantSignPlanNo { MerchantSignPlanNo(call: call) }

        /// `/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no`
        public struct MerchantSignPlanNo: Sendable {
          let call: Call

          /// `/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}`
          public func callAsFunction(merchantSignPlanNo: String) -> MerchantSignPlanNo {
            MerchantSignPlanNo(call: self.call.appending(merchantSignPlanNo))
          }

          /// `/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}`
          public struct MerchantSignPlanNo: Sendable {
            let call: Call

            /// `/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`
            public var stop: Stop { Stop(call: call) }

            /// `/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`
            public struct Stop: Sendable {
              let call: Call
            }
          }
        }
      }
    }

    /// `/v3/payscore/smartretail-orders`
    public struct SmartretailOrders: Sendable {
      let call: Call

      /// `/v3/payscore/smartretail-orders/{out_order_no}`
      public func callAsFunction(outOrderNo: String) -> OutOrderNo {
        OutOrderNo(call: self.call.appending(outOrderNo))
      }

      /// `/v3/payscore/smartretail-orders/{out_order_no}`
      public struct OutOrderNo: Sendable {
        let call: Call

        /// `/v3/payscore/smartretail-orders/{out_order_no}/cancel`
        public var cancel: Cancel { Cancel(call: call) }

        /// `/v3/payscore/smartretail-orders/{out_order_no}/complete`
        public var complete: Complete { Complete(call: call) }

        /// `/v3/payscore/smartretail-orders/{out_order_no}/cancel`
        public struct Cancel: Sendable {
          let call: Call
        }

        /// `/v3/payscore/smartretail-orders/{out_order_no}/complete`
        public struct Complete: Sendable {
          let call: Call
        }
      }
    }

    /// `/v3/payscore/user-service-state`
    public struct UserServiceState: Sendable {
      let call: Call
    }

    /// `/v3/payscore/users`
    public struct Users: Sendable {
      let call: Call

      /// `/v3/payscore/users/{openid}`
      public func callAsFunction(openid: String) -> Openid {
        Openid(call: self.call.appending(openid))
      }

      /// `/v3/payscore/users/{openid}`
      public struct Openid: Sendable {
        let call: Call

        /// `/v3/payscore/users/{openid}/permissions`
        public var permissions: Permissions { Permissions(call: call) }

        /// `/v3/payscore/users/{openid}/permissions`
        public struct Permissions: Sendable {
          let call: Call

          /// `/v3/payscore/users/{openid}/permissions/{service_id}`
          public func callAsFunction(serviceID: String) -> ServiceID {
            ServiceID(call: self.call.appending(serviceID))
          }

          /// `/v3/payscore/users/{openid}/permissions/{service_id}`
          public struct ServiceID: Sendable {
            let call: Call

            /// `/v3/payscore/users/{openid}/permissions/{service_id}/terminate`
            public var terminate: Terminate { Terminate(call: call) }

            /// `/v3/payscore/users/{openid}/permissions/{service_id}/terminate`
            public struct Terminate: Sendable {
              let call: Call
            }
          }
        }
      }
    }
  }

  /// `/v3/profitsharing`
  public struct Profitsharing: Sendable {
    let call: Call

    /// `/v3/profitsharing/bills`
    public var bills: Bills { Bills(call: call) }

    /// `/v3/profitsharing/merchant-configs`
    public var merchantConfigs: MerchantConfigs { MerchantConfigs(call: call) }

    /// `/v3/profitsharing/orders`
    public var orders: Orders { Orders(call: call) }

    /// `/v3/profitsharing/receivers`
    public var receivers: Receivers { Receivers(call: call) }

    /// `/v3/profitsharing/return-orders`
    public var returnOrders: ReturnOrders { ReturnOrders(call: call) }

    /// `/v3/profitsharing/transactions`
    public var transactions: Transactions { Transactions(call: call) }

    /// `/v3/profitsharing/bills`
    public struct Bills: Sendable {
      let call: Call
    }

    /// `/v3/profitsharing/merchant-configs`
    public struct MerchantConfigs: Sendable {
      let call: Call

      /// `/v3/profitsharing/merchant-configs/{sub_mchid}`
      public func callAsFunction(subMchid: String) -> SubMchid {
        SubMchid(call: self.call.appending(subMchid))
      }

      /// `/v3/profitsharing/merchant-configs/{sub_mchid}`
      public struct SubMchid: Sendable {
        let call: Call
      }
    }

    /// `/v3/profitsharing/orders`
    public struct Orders: Sendable {
      let call: Call

      /// `/v3/profitsharing/orders/unfreeze`
      public var unfreeze: Unfreeze { Unfreeze(call: call) }

      /// `/v3/profitsharing/orders/{out_order_no}`
      public func callAsFunction(outOrderNo: String) -> OutOrderNo {
        OutOrderNo(call: self.call.appending(outOrderNo))
      }

      /// `/v3/profitsharing/orders/unfreeze`
      public struct Unfreeze: Sendable {
        let call: Call
      }

      /// `/v3/profitsharing/orders/{out_order_no}`
      public struct OutOrderNo: Sendable {
        let call: Call
      }
    }

    /// `/v3/profitsharing/receivers`
    public struct Receivers: Sendable {
      let call: Call

      /// `/v3/profitsharing/receivers/add`
      public var add: Add { Add(call: call) }

      /// `/v3/profitsharing/receivers/delete`
      public var delete: Delete { Delete(call: call) }

      /// `/v3/profitsharing/receivers/add`
      public struct Add: Sendable {
        let call: Call
      }

      /// `/v3/profitsharing/receivers/delete`
      public struct Delete: Sendable {
        let call: Call
      }
    }

    /// `/v3/profitsharing/return-orders`
    public struct ReturnOrders: Sendable {
      let call: Call

      /// `/v3/profitsharing/return-orders/{out_return_no}`
      public func callAsFunction(outReturnNo: String) -> OutReturnNo {
        OutReturnNo(call: self.call.appending(outReturnNo))
      }

      /// `/v3/profitsharing/return-orders/{out_return_no}`
      public struct OutReturnNo: Sendable {
        let call: Call
      }
    }

    /// `/v3/profitsharing/transactions`
    public struct Transactions: Sendable {
      let call: Call

      /// `/v3/profitsharing/transactions/{transaction_id}`
      public func callAsFunction(transactionID: String) -> TransactionID {
        TransactionID(call: self.call.appending(transactionID))
      }

      /// `/v3/profitsharing/transactions/{transaction_id}`
      public struct TransactionID: Sendable {
        let call: Call

        /// `/v3/profitsharing/transactions/{transaction_id}/amounts`
        public var amounts: Amounts { Amounts(call: call) }

        /// `/v3/profitsharing/transactions/{transaction_id}/amounts`
        public struct Amounts: Sendable {
          let call: Call
        }
      }
    }
  }

  /// `/v3/refund`
  public struct Refund: Sendable {
    let call: Call

    /// `/v3/refund/domestic`
    public var domestic: Domestic { Domestic(call: call) }

    /// `/v3/refund/domestic`
    public struct Domestic: Sendable {
      let call: Call

      /// `/v3/refund/domestic/refunds`
      public var refunds: Refunds { Refunds(call: call) }

      /// `/v3/refund/domestic/refunds`
      public struct Refunds: Sendable {
        let call: Call

        /// `/v3/refund/domestic/refunds/{out_refund_no}`
        public func callAsFunction(outRefundNo: String) -> OutRefundNo {
          OutRefundNo(call: self.call.appending(outRefundNo))
        }

        /// `/v3/refund/domestic/refunds/{refund_id}`
        public func callAsFunction(refundID: String) -> RefundID {
          RefundID(call: self.call.appending(refundID))
        }

        /// `/v3/refund/domestic/refunds/{out_refund_no}`
        public struct OutRefundNo: Sendable {
          let call: Call
        }

        /// `/v3/refund/domestic/refunds/{refund_id}`
        public struct RefundID: Sendable {
          let call: Call

          /// `/v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund`
          public var applyAbnormalRefund: ApplyAbnormalRefund { ApplyAbnormalRefund(call: call) }

          /// `/v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund`
          public struct ApplyAbnormalRefund: Sendable {
            let call: Call
          }
        }
      }
    }
  }

  /// `/v3/security`
  public struct Security: Sendable {
    let call: Call

    /// `/v3/security/echo`
    public var echo: Echo { Echo(call: call) }

    /// `/v3/security/echo`
    public struct Echo: Sendable {
      let call: Call
    }
  }
}
