// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension V3 {
  /// `/v3/catering`
  public var catering: Catering { Catering(call: call) }

  /// `/v3/ebike`
  public var ebike: Ebike { Ebike(call: call) }

  /// `/v3/edu-papay`
  public var eduPapay: EduPapay { EduPapay(call: call) }

  /// `/v3/edu-star`
  public var eduStar: EduStar { EduStar(call: call) }

  /// `/v3/eduschoolpay`
  public var eduschoolpay: Eduschoolpay { Eduschoolpay(call: call) }

  /// `/v3/express`
  public var express: Express { Express(call: call) }

  /// `/v3/gov`
  public var gov: Gov { Gov(call: call) }

  /// `/v3/hire-power-bank`
  public var hirePowerBank: HirePowerBank { HirePowerBank(call: call) }

  /// `/v3/industry-rebate`
  public var industryRebate: IndustryRebate { IndustryRebate(call: call) }

  /// `/v3/iotmanage`
  public var iotmanage: Iotmanage { Iotmanage(call: call) }

  /// `/v3/med-ins`
  public var medIns: MedIns { MedIns(call: call) }

  /// `/v3/new-tax-control-fapiao`
  public var newTaxControlFapiao: NewTaxControlFapiao { NewTaxControlFapiao(call: call) }

  /// `/v3/parking`
  public var parking: Parking { Parking(call: call) }

  /// `/v3/pay-devices`
  public var payDevices: PayDevices { PayDevices(call: call) }

  /// `/v3/qrcode`
  public var qrcode: Qrcode { Qrcode(call: call) }

  /// `/v3/taxi-invoice`
  public var taxiInvoice: TaxiInvoice { TaxiInvoice(call: call) }

  /// `/v3/vehicle`
  public var vehicle: Vehicle { Vehicle(call: call) }

  /// `/v3/catering`
  public struct Catering: Sendable {
    let call: Call

    /// `/v3/catering/orders`
    public var orders: Orders { Orders(call: call) }

    /// `/v3/catering/orders`
    public struct Orders: Sendable {
      let call: Call

      /// `/v3/catering/orders/sync-status`
      public var syncStatus: SyncStatus { SyncStatus(call: call) }

      /// `/v3/catering/orders/sync-status`
      public struct SyncStatus: Sendable {
        let call: Call
      }
    }
  }

  /// `/v3/ebike`
  public struct Ebike: Sendable {
    let call: Call

    /// `/v3/ebike/charge`
    public var charge: Charge { Charge(call: call) }

    /// `/v3/ebike/charge`
    public struct Charge: Sendable {
      let call: Call

      /// `/v3/ebike/charge/contracts`
      public var contracts: Contracts { Contracts(call: call) }

      /// `/v3/ebike/charge/transactions`
      public var transactions: Transactions { Transactions(call: call) }

      /// `/v3/ebike/charge/users`
      public var users: Users { Users(call: call) }

      /// `/v3/ebike/charge/contracts`
      public struct Contracts: Sendable {
        let call: Call

        /// `/v3/ebike/charge/contracts/preopen`
        public var preopen: Preopen { Preopen(call: call) }

        /// `/v3/ebike/charge/contracts/{contract_id}`
        public func callAsFunction(contractID: String) -> ContractID {
          ContractID(call: self.call.appending(contractID))
        }

        /// `/v3/ebike/charge/contracts/preopen`
        public struct Preopen: Sendable {
          let call: Call
        }

        /// `/v3/ebike/charge/contracts/{contract_id}`
        public struct ContractID: Sendable {
          let call: Call

          /// `/v3/ebike/charge/contracts/{contract_id}/confirm`
          public var confirm: Confirm { Confirm(call: call) }

          /// `/v3/ebike/charge/contracts/{contract_id}/confirm`
          public struct Confirm: Sendable {
            let call: Call
          }
        }
      }

      /// `/v3/ebike/charge/transactions`
      public struct Transactions: Sendable {
        let call: Call

        /// `/v3/ebike/charge/transactions/id`
        public var id: ID { ID(call: call) }

        /// `/v3/ebike/charge/transactions/out-trade-no`
        public var outTradeNo: OutTradeNo { OutTradeNo(call: call) }

        /// `/v3/ebike/charge/transactions/id`
        public struct ID: Sendable {
          let call: Call

          /// `/v3/ebike/charge/transactions/id/{transaction_id}`
          public func callAsFunction(transactionID: String) -> TransactionID {
            TransactionID(call: self.call.appending(transactionID))
          }

          /// `/v3/ebike/charge/transactions/id/{transaction_id}`
          public struct TransactionID: Sendable {
            let call: Call
          }
        }

        /// `/v3/ebike/charge/transactions/out-trade-no`
        public struct OutTradeNo: Sendable {
          let call: Call

          /// `/v3/ebike/charge/transactions/out-trade-no/{out_trade_no}`
          public func callAsFunction(outTradeNo: String) -> OutTradeNo {
            OutTradeNo(call: self.call.appending(outTradeNo))
          }

          /// `/v3/ebike/charge/transactions/out-trade-no/{out_trade_no}`
          public struct OutTradeNo: Sendable {
            let call: Call
          }
        }
      }

      /// `/v3/ebike/charge/users`
      public struct Users: Sendable {
        let call: Call

        /// `/v3/ebike/charge/users/{openid}`
        public func callAsFunction(openid: String) -> Openid {
          Openid(call: self.call.appending(openid))
        }

        /// `/v3/ebike/charge/users/{openid}`
        public struct Openid: Sendable {
          let call: Call

          /// `/v3/ebike/charge/users/{openid}/contract`
          public var contract: Contract { Contract(call: call) }

          /// `/v3/ebike/charge/users/{openid}/contract`
          public struct Contract: Sendable {
            let call: Call
          }
        }
      }
    }
  }

  /// `/v3/edu-papay`
  public struct EduPapay: Sendable {
    let call: Call

    /// `/v3/edu-papay/contracts`
    public var contracts: Contracts { Contracts(call: call) }

    /// `/v3/edu-papay/transactions`
    public var transactions: Transactions { Transactions(call: call) }

    /// `/v3/edu-papay/user`
    public var user: User { User(call: call) }

    /// `/v3/edu-papay/user-notifications`
    public var userNotifications: UserNotifications { UserNotifications(call: call) }

    /// `/v3/edu-papay/contracts`
    public struct Contracts: Sendable {
      let call: Call

      /// `/v3/edu-papay/contracts/id`
      public var id: ID { ID(call: call) }

      /// `/v3/edu-papay/contracts/presign`
      public var presign: Presign { Presign(call: call) }

      /// `/v3/edu-papay/contracts/{contract_id}`
      public func callAsFunction(contractID: String) -> ContractID {
        ContractID(call: self.call.appending(contractID))
      }

      /// `/v3/edu-papay/contracts/id`
      public struct ID: Sendable {
        let call: Call

        /// `/v3/edu-papay/contracts/id/{contract_id}`
        public func callAsFunction(contractID: String) -> ContractID {
          ContractID(call: self.call.appending(contractID))
        }

        /// `/v3/edu-papay/contracts/id/{contract_id}`
        public struct ContractID: Sendable {
          let call: Call
        }
      }

      /// `/v3/edu-papay/contracts/presign`
      public struct Presign: Sendable {
        let call: Call
      }

      /// `/v3/edu-papay/contracts/{contract_id}`
      public struct ContractID: Sendable {
        let call: Call
      }
    }

    /// `/v3/edu-papay/transactions`
    public struct Transactions: Sendable {
      let call: Call

      /// `/v3/edu-papay/transactions/id`
      public var id: ID { ID(call: call) }

      /// `/v3/edu-papay/transactions/out-trade-no`
      public var outTradeNo: OutTradeNo { OutTradeNo(call: call) }

      /// `/v3/edu-papay/transactions/id`
      public struct ID: Sendable {
        let call: Call

        /// `/v3/edu-papay/transactions/id/{transaction_id}`
        public func callAsFunction(transactionID: String) -> TransactionID {
          TransactionID(call: self.call.appending(transactionID))
        }

        /// `/v3/edu-papay/transactions/id/{transaction_id}`
        public struct TransactionID: Sendable {
          let call: Call
        }
      }

      /// `/v3/edu-papay/transactions/out-trade-no`
      public struct OutTradeNo: Sendable {
        let call: Call

        /// `/v3/edu-papay/transactions/out-trade-no/{out_trade_no}`
        public func callAsFunction(outTradeNo: String) -> OutTradeNo {
          OutTradeNo(call: self.call.appending(outTradeNo))
        }

        /// `/v3/edu-papay/transactions/out-trade-no/{out_trade_no}`
        public struct OutTradeNo: Sendable {
          let call: Call
        }
      }
    }

    /// `/v3/edu-papay/user`
    public struct User: Sendable {
      let call: Call

      /// `/v3/edu-papay/user/{openid}`
      public func callAsFunction(openid: String) -> Openid {
        Openid(call: self.call.appending(openid))
      }

      /// `/v3/edu-papay/user/{openid}`
      public struct Openid: Sendable {
        let call: Call

        /// `/v3/edu-papay/user/{openid}/contracts`
        public var contracts: Contracts { Contracts(call: call) }

        /// `/v3/edu-papay/user/{openid}/contracts`
        public struct Contracts: Sendable {
          let call: Call
        }
      }
    }

    /// `/v3/edu-papay/user-notifications`
    public struct UserNotifications: Sendable {
      let call: Call

      /// `/v3/edu-papay/user-notifications/{contract_id}`
      public func callAsFunction(contractID: String) -> ContractID {
        ContractID(call: self.call.appending(contractID))
      }

      /// `/v3/edu-papay/user-notifications/{contract_id}`
      public struct ContractID: Sendable {
        let call: Call

        /// `/v3/edu-papay/user-notifications/{contract_id}/send`
        public var send: Send { Send(call: call) }

        /// `/v3/edu-papay/user-notifications/{contract_id}/send`
        public struct Send: Sendable {
          let call: Call
        }
      }
    }
  }

  /// `/v3/edu-star`
  public struct EduStar: Sendable {
    let call: Call

    /// `/v3/edu-star/orders`
    public var orders: Orders { Orders(call: call) }

    /// `/v3/edu-star/users`
    public var users: Users { Users(call: call) }

    /// `/v3/edu-star/orders`
    public struct Orders: Sendable {
      let call: Call
    }

    /// `/v3/edu-star/users`
    public struct Users: Sendable {
      let call: Call

      /// `/v3/edu-star/users/openid`
      public var openid: Openid { Openid(call: call) }

      /// `/v3/edu-star/users/qq`
      public var qq: Qq { Qq(call: call) }

      /// `/v3/edu-star/users/openid`
      public struct Openid: Sendable {
        let call: Call

        /// `/v3/edu-star/users/openid/{wechat_openid}`
        public func callAsFunction(wechatOpenid: String) -> WechatOpenid {
          WechatOpenid(call: self.call.appending(wechatOpenid))
        }

        /// `/v3/edu-star/users/openid/{wechat_openid}`
        public struct WechatOpenid: Sendable {
          let call: Call
        }
      }

      /// `/v3/edu-star/users/qq`
      public struct Qq: Sendable {
        let call: Call

        /// `/v3/edu-star/users/qq/{qq}`
        public func callAsFunction(qq: String) -> Qq {
          Qq(call: self.call.appending(qq))
        }

        /// `/v3/edu-star/users/qq/{qq}`
        public struct Qq: Sendable {
          let call: Call
        }
      }
    }
  }

  /// `/v3/eduschoolpay`
  public struct Eduschoolpay: Sendable {
    let call: Call

    /// `/v3/eduschoolpay/contracts`
    public var contracts: Contracts { Contracts(call: call) }

    /// `/v3/eduschoolpay/transactions`
    public var transactions: Transactions { Transactions(call: call) }

    /// `/v3/eduschoolpay/users`
    public var users: Users { Users(call: call) }

    /// `/v3/eduschoolpay/contracts`
    public struct Contracts: Sendable {
      let call: Call

      /// `/v3/eduschoolpay/contracts/presign`
      public var presign: Presign { Presign(call: call) }

      /// `/v3/eduschoolpay/contracts/{contract_id}`
      public func callAsFunction(contractID: String) -> ContractID {
        ContractID(call: self.call.appending(contractID))
      }

      /// `/v3/eduschoolpay/contracts/presign`
      public struct Presign: Sendable {
        let call: Call
      }

      /// `/v3/eduschoolpay/contracts/{contract_id}`
      public struct ContractID: Sendable {
        let call: Call

        /// `/v3/eduschoolpay/contracts/{contract_id}/terminate`
        public var terminate: Terminate { Terminate(call: call) }

        /// `/v3/eduschoolpay/contracts/{contract_id}/terminate`
        public struct Terminate: Sendable {
          let call: Call
        }
      }
    }

    /// `/v3/eduschoolpay/transactions`
    public struct Transactions: Sendable {
      let call: Call

      /// `/v3/eduschoolpay/transactions/id`
      public var id: ID { ID(call: call) }

      /// `/v3/eduschoolpay/transactions/out-trade-no`
      public var outTradeNo: OutTradeNo { OutTradeNo(call: call) }

      /// `/v3/eduschoolpay/transactions/id`
      public struct ID: Sendable {
        let call: Call

        /// `/v3/eduschoolpay/transactions/id/{transaction_id}`
        public func callAsFunction(transactionID: String) -> TransactionID {
          TransactionID(call: self.call.appending(transactionID))
        }

        /// `/v3/eduschoolpay/transactions/id/{transaction_id}`
        public struct TransactionID: Sendable {
          let call: Call
        }
      }

      /// `/v3/eduschoolpay/transactions/out-trade-no`
      public struct OutTradeNo: Sendable {
        let call: Call

        /// `/v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}`
        public func callAsFunction(outTradeNo: String) -> OutTradeNo {
          OutTradeNo(call: self.call.appending(outTradeNo))
        }

        /// `/v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}`
        public struct OutTradeNo: Sendable {
          let call: Call
        }
      }
    }

    /// `/v3/eduschoolpay/users`
    public struct Users: Sendable {
      let call: Call

      /// `/v3/eduschoolpay/users/{openid}`
      public func callAsFunction(openid: String) -> Openid {
        Openid(call: self.call.appending(openid))
      }

      /// `/v3/eduschoolpay/users/{openid}`
      public struct Openid: Sendable {
        let call: Call

        /// `/v3/eduschoolpay/users/{openid}/contracts`
        public var contracts: Contracts { Contracts(call: call) }

        /// `/v3/eduschoolpay/users/{openid}/debt-state`
        public var debtState: DebtState { DebtState(call: call) }

        /// `/v3/eduschoolpay/users/{openid}/contracts`
        public struct Contracts: Sendable {
          let call: Call
        }

        /// `/v3/eduschoolpay/users/{openid}/debt-state`
        public struct DebtState: Sendable {
          let call: Call
        }
      }
    }
  }

  /// `/v3/express`
  public struct Express: Sendable {
    let call: Call

    /// `/v3/express/users`
    public var users: Users { Users(call: call) }

    /// `/v3/express/users`
    public struct Users: Sendable {
      let call: Call

      /// `/v3/express/users/{openid}`
      public func callAsFunction(openid: String) -> Openid {
        Openid(call: self.call.appending(openid))
      }

      /// `/v3/express/users/{openid}`
      public struct Openid: Sendable {
        let call: Call

        /// `/v3/express/users/{openid}/transform`
        public var transform: Transform { Transform(call: call) }

        /// `/v3/express/users/{openid}/transform`
        public struct Transform: Sendable {
          let call: Call
        }
      }
    }
  }

  /// `/v3/gov`
  public struct Gov: Sendable {
    let call: Call

    /// `/v3/gov/subsidy`
    public var subsidy: Subsidy { Subsidy(call: call) }

    /// `/v3/gov/subsidy`
    public struct Subsidy: Sendable {
      let call: Call

      /// `/v3/gov/subsidy/audit`
      public var audit: Audit { Audit(call: call) }

      /// `/v3/gov/subsidy/companies`
      public var companies: Companies { Companies(call: call) }

      /// `/v3/gov/subsidy/goods`
      public var goods: Goods { Goods(call: call) }

      /// `/v3/gov/subsidy/n-qualifications`
      public var nQualifications: NQualifications { NQualifications(call: call) }

      /// `/v3/gov/subsidy/qualification`
      public var qualification: Qualification { Qualification(call: call) }

      /// `/v3/gov/subsidy/qualifications`
      public var qualifications: Qualifications { Qualifications(call: call) }

      /// `/v3/gov/subsidy/sncode`
      public var sncode: Sncode { Sncode(call: call) }

      /// `/v3/gov/subsidy/transactions`
      public var transactions: Transactions { Transactions(call: call) }

      /// `/v3/gov/subsidy/zhejiang`
      public var zhejiang: Zhejiang { Zhejiang(call: call) }

      /// `/v3/gov/subsidy/audit`
      public struct Audit: Sendable {
        let call: Call

        /// `/v3/gov/subsidy/audit/cup`
        public var cup: Cup { Cup(call: call) }

        /// `/v3/gov/subsidy/audit/cup`
        public struct Cup: Sendable {
          let call: Call

          /// `/v3/gov/subsidy/audit/cup/invalid`
          public var invalid: Invalid { Invalid(call: call) }

          /// `/v3/gov/subsidy/audit/cup/query`
          public var query: Query { Query(call: call) }

          /// `/v3/gov/subsidy/audit/cup/refund`
          public var refund: Refund { Refund(call: call) }

          /// `/v3/gov/subsidy/audit/cup/update`
          public var update: Update { Update(call: call) }

          /// `/v3/gov/subsidy/audit/cup/upload`
          public var upload: Upload { Upload(call: call) }

          /// `/v3/gov/subsidy/audit/cup/invalid`
          public struct Invalid: Sendable {
            let call: Call
          }

          /// `/v3/gov/subsidy/audit/cup/query`
          public struct Query: Sendable {
            let call: Call
          }

          /// `/v3/gov/subsidy/audit/cup/refund`
          public struct Refund: Sendable {
            let call: Call

            /// `/v3/gov/subsidy/audit/cup/refund/sync`
            public var sync: Sync { Sync(call: call) }

            /// `/v3/gov/subsidy/audit/cup/refund/sync`
            public struct Sync: Sendable {
              let call: Call
            }
          }

          /// `/v3/gov/subsidy/audit/cup/update`
          public struct Update: Sendable {
            let call: Call
          }

          /// `/v3/gov/subsidy/audit/cup/upload`
          public struct Upload: Sendable {
            let call: Call
          }
        }
      }

      /// `/v3/gov/subsidy/companies`
      public struct Companies: Sendable {
        let call: Call

        /// `/v3/gov/subsidy/companies/query`
        public var query: Query { Query(call: call) }

        /// `/v3/gov/subsidy/companies/query`
        public struct Query: Sendable {
          let call: Call
        }
      }

      /// `/v3/gov/subsidy/goods`
      public struct Goods: Sendable {
        let call: Call

        /// `/v3/gov/subsidy/goods/upload`
        public var upload: Upload { Upload(call: call) }

        /// `/v3/gov/subsidy/goods/upload`
        public struct Upload: Sendable {
          let call: Call
        }
      }

      /// `/v3/gov/subsidy/n-qualifications`
      public struct NQualifications: Sendable {
        let call: Call

        /// `/v3/gov/subsidy/n-qualifications/sync`
        public var sync: Sync { Sync(call: call) }

        /// `/v3/gov/subsidy/n-qualifications/sync`
        public struct Sync: Sendable {
          let call: Call
        }
      }

      /// `/v3/gov/subsidy/qualification`
      public struct Qualification: Sendable {
        let call: Call
      }

      /// `/v3/gov/subsidy/qualifications`
      public struct Qualifications: Sendable {
        let call: Call

        /// `/v3/gov/subsidy/qualifications/passthrough`
        public var passthrough: Passthrough { Passthrough(call: call) }

        /// `/v3/gov/subsidy/qualifications/query`
        public var query: Query { Query(call: call) }

        /// `/v3/gov/subsidy/qualifications/sync`
        public var sync: Sync { Sync(call: call) }

        /// `/v3/gov/subsidy/qualifications/passthrough`
        public struct Passthrough: Sendable {
          let call: Call

          /// `/v3/gov/subsidy/qualifications/passthrough/cancel`
          public var cancel: Cancel { Cancel(call: call) }

          /// `/v3/gov/subsidy/qualifications/passthrough/claim`
          public var claim: Claim { Claim(call: call) }

          /// `/v3/gov/subsidy/qualifications/passthrough/query`
          public var query: Query { Query(call: call) }

          /// `/v3/gov/subsidy/qualifications/passthrough/cancel`
          public struct Cancel: Sendable {
            let call: Call
          }

          /// `/v3/gov/subsidy/qualifications/passthrough/claim`
          public struct Claim: Sendable {
            let call: Call
          }

          /// `/v3/gov/subsidy/qualifications/passthrough/query`
          public struct Query: Sendable {
            let call: Call
          }
        }

        /// `/v3/gov/subsidy/qualifications/query`
        public struct Query: Sendable {
          let call: Call
        }

        /// `/v3/gov/subsidy/qualifications/sync`
        public struct Sync: Sendable {
          let call: Call
        }
      }

      /// `/v3/gov/subsidy/sncode`
      public struct Sncode: Sendable {
        let call: Call

        /// `/v3/gov/subsidy/sncode/lock`
        public var lock: Lock { Lock(call: call) }

        /// `/v3/gov/subsidy/sncode/query`
        public var query: Query { Query(call: call) }

        /// `/v3/gov/subsidy/sncode/unlock`
        public var unlock: Unlock { Unlock(call: call) }

        /// `/v3/gov/subsidy/sncode/lock`
        public struct Lock: Sendable {
          let call: Call
        }

        /// `/v3/gov/subsidy/sncode/query`
        public struct Query: Sendable {
          let call: Call
        }

        /// `/v3/gov/subsidy/sncode/unlock`
        public struct Unlock: Sendable {
          let call: Call
        }
      }

      /// `/v3/gov/subsidy/transactions`
      public struct Transactions: Sendable {
        let call: Call

        /// `/v3/gov/subsidy/transactions/query`
        public var query: Query { Query(call: call) }

        /// `/v3/gov/subsidy/transactions/summary`
        public var summary: Summary { Summary(call: call) }

        /// `/v3/gov/subsidy/transactions/sync`
        public var sync: Sync { Sync(call: call) }

        /// `/v3/gov/subsidy/transactions/query`
        public struct Query: Sendable {
          let call: Call
        }

        /// `/v3/gov/subsidy/transactions/summary`
        public struct Summary: Sendable {
          let call: Call

          /// `/v3/gov/subsidy/transactions/summary/query-day`
          public var queryDay: QueryDay { QueryDay(call: call) }

          /// `/v3/gov/subsidy/transactions/summary/query-day`
          public struct QueryDay: Sendable {
            let call: Call
          }
        }

        /// `/v3/gov/subsidy/transactions/sync`
        public struct Sync: Sendable {
          let call: Call
        }
      }

      /// `/v3/gov/subsidy/zhejiang`
      public struct Zhejiang: Sendable {
        let call: Call

        /// `/v3/gov/subsidy/zhejiang/authcode`
        public var authcode: Authcode { Authcode(call: call) }

        /// `/v3/gov/subsidy/zhejiang/goods`
        public var goods: Goods { Goods(call: call) }

        /// `/v3/gov/subsidy/zhejiang/n-qualifications`
        public var nQualifications: NQualifications { NQualifications(call: call) }

        /// `/v3/gov/subsidy/zhejiang/qualifications`
        public var qualifications: Qualifications { Qualifications(call: call) }

        /// `/v3/gov/subsidy/zhejiang/sncode`
        public var sncode: Sncode { Sncode(call: call) }

        /// `/v3/gov/subsidy/zhejiang/authcode`
        public struct Authcode: Sendable {
          let call: Call

          /// `/v3/gov/subsidy/zhejiang/authcode/cancel`
          public var cancel: Cancel { Cancel(call: call) }

          /// `/v3/gov/subsidy/zhejiang/authcode/commit`
          public var commit: Commit { Commit(call: call) }

          /// `/v3/gov/subsidy/zhejiang/authcode/issue`
          public var issue: Issue { Issue(call: call) }

          /// `/v3/gov/subsidy/zhejiang/authcode/refund`
          public var refund: Refund { Refund(call: call) }

          /// `/v3/gov/subsidy/zhejiang/authcode/try`
          public var `try`: Try { Try(call: call) }

          /// `/v3/gov/subsidy/zhejiang/authcode/cancel`
          public struct Cancel: Sendable {
            let call: Call
          }

          /// `/v3/gov/subsidy/zhejiang/authcode/commit`
          public struct Commit: Sendable {
            let call: Call
          }

          /// `/v3/gov/subsidy/zhejiang/authcode/issue`
          public struct Issue: Sendable {
            let call: Call
          }

          /// `/v3/gov/subsidy/zhejiang/authcode/refund`
          public struct Refund: Sendable {
            let call: Call
          }

          /// `/v3/gov/subsidy/zhejiang/authcode/try`
          public struct Try: Sendable {
            let call: Call
          }
        }

        /// `/v3/gov/subsidy/zhejiang/goods`
        public struct Goods: Sendable {
          let call: Call

          /// `/v3/gov/subsidy/zhejiang/goods/query`
          public var query: Query { Query(call: call) }

          /// `/v3/gov/subsidy/zhejiang/goods/query`
          public struct Query: Sendable {
            let call: Call
          }
        }

        /// `/v3/gov/subsidy/zhejiang/n-qualifications`
        public struct NQualifications: Sendable {
          let call: Call

          /// `/v3/gov/subsidy/zhejiang/n-qualifications/confirm`
          public var confirm: Confirm { Confirm(call: call) }

          /// `/v3/gov/subsidy/zhejiang/n-qualifications/confirm`
          public struct Confirm: Sendable {
            let call: Call
          }
        }

        /// `/v3/gov/subsidy/zhejiang/qualifications`
        public struct Qualifications: Sendable {
          let call: Call

          /// `/v3/gov/subsidy/zhejiang/qualifications/alter`
          public var alter: Alter { Alter(call: call) }

          /// `/v3/gov/subsidy/zhejiang/qualifications/claim`
          public var claim: Claim { Claim(call: call) }

          /// `/v3/gov/subsidy/zhejiang/qualifications/query`
          public var query: Query { Query(call: call) }

          /// `/v3/gov/subsidy/zhejiang/qualifications/sync`
          public var sync: Sync { Sync(call: call) }

          /// `/v3/gov/subsidy/zhejiang/qualifications/alter`
          public struct Alter: Sendable {
            let call: Call
          }

          /// `/v3/gov/subsidy/zhejiang/qualifications/claim`
          public struct Claim: Sendable {
            let call: Call
          }

          /// `/v3/gov/subsidy/zhejiang/qualifications/query`
          public struct Query: Sendable {
            let call: Call
          }

          /// `/v3/gov/subsidy/zhejiang/qualifications/sync`
          public struct Sync: Sendable {
            let call: Call
          }
        }

        /// `/v3/gov/subsidy/zhejiang/sncode`
        public struct Sncode: Sendable {
          let call: Call

          /// `/v3/gov/subsidy/zhejiang/sncode/lock`
          public var lock: Lock { Lock(call: call) }

          /// `/v3/gov/subsidy/zhejiang/sncode/query`
          public var query: Query { Query(call: call) }

          /// `/v3/gov/subsidy/zhejiang/sncode/unlock`
          public var unlock: Unlock { Unlock(call: call) }

          /// `/v3/gov/subsidy/zhejiang/sncode/lock`
          public struct Lock: Sendable {
            let call: Call
          }

          /// `/v3/gov/subsidy/zhejiang/sncode/query`
          public struct Query: Sendable {
            let call: Call
          }

          /// `/v3/gov/subsidy/zhejiang/sncode/unlock`
          public struct Unlock: Sendable {
            let call: Call
          }
        }
      }
    }
  }

  /// `/v3/hire-power-bank`
  public struct HirePowerBank: Sendable {
    let call: Call

    /// `/v3/hire-power-bank/insurance-orders`
    public var insuranceOrders: InsuranceOrders { InsuranceOrders(call: call) }

    /// `/v3/hire-power-bank/user-qualifications`
    public var userQualifications: UserQualifications { UserQualifications(call: call) }

    /// `/v3/hire-power-bank/insurance-orders`
    public struct InsuranceOrders: Sendable {
      let call: Call

      /// `/v3/hire-power-bank/insurance-orders/{out_order_no}`
      public func callAsFunction(outOrderNo: String) -> OutOrderNo {
        OutOrderNo(call: self.call.appending(outOrderNo))
      }

      /// `/v3/hire-power-bank/insurance-orders/{out_order_no}`
      public struct OutOrderNo: Sendable {
        let call: Call
      }
    }

    /// `/v3/hire-power-bank/user-qualifications`
    public struct UserQualifications: Sendable {
      let call: Call

      /// `/v3/hire-power-bank/user-qualifications/{openid}`
      public func callAsFunction(openid: String) -> Openid {
        Openid(call: self.call.appending(openid))
      }

      /// `/v3/hire-power-bank/user-qualifications/{openid}`
      public struct Openid: Sendable {
        let call: Call
      }
    }
  }

  /// `/v3/industry-rebate`
  public struct IndustryRebate: Sendable {
    let call: Call

    /// `/v3/industry-rebate/retail-industry`
    public var retailIndustry: RetailIndustry { RetailIndustry(call: call) }

    /// `/v3/industry-rebate/transactions`
    public var transactions: Transactions { Transactions(call: call) }

    /// `/v3/industry-rebate/retail-industry`
    public struct RetailIndustry: Sendable {
      let call: Call

      /// `/v3/industry-rebate/retail-industry/transactions`
      public var transactions: Transactions { Transactions(call: call) }

      /// `/v3/industry-rebate/retail-industry/transactions`
      public struct Transactions: Sendable {
        let call: Call
      }
    }

    /// `/v3/industry-rebate/transactions`
    public struct Transactions: Sendable {
      let call: Call

      /// `/v3/industry-rebate/transactions/{transaction_id}`
      public func callAsFunction(transactionID: String) -> TransactionID {
        TransactionID(call: self.call.appending(transactionID))
      }

      /// `/v3/industry-rebate/transactions/{transaction_id}`
      public struct TransactionID: Sendable {
        let call: Call
      }
    }
  }

  /// `/v3/iotmanage`
  public struct Iotmanage: Sendable {
    let call: Call

    /// `/v3/iotmanage/device-inspections`
    public var deviceInspections: DeviceInspections { DeviceInspections(call: call) }

    /// `/v3/iotmanage/devices`
    public var devices: Devices { Devices(call: call) }

    /// `/v3/iotmanage/device-inspections`
    public struct DeviceInspections: Sendable {
      let call: Call

      /// `/v3/iotmanage/device-inspections/{device_sn}`
      public func callAsFunction(deviceSn: String) -> DeviceSn {
        DeviceSn(call: self.call.appending(deviceSn))
      }

      /// `/v3/iotmanage/device-inspections/{device_sn}`
      public struct DeviceSn: Sendable {
        let call: Call
      }
    }

    /// `/v3/iotmanage/devices`
    public struct Devices: Sendable {
      let call: Call
    }
  }

  /// `/v3/med-ins`
  public struct MedIns: Sendable {
    let call: Call

    /// `/v3/med-ins/orders`
    public var orders: Orders { Orders(call: call) }

    /// `/v3/med-ins/refunds`
    public var refunds: Refunds { Refunds(call: call) }

    /// `/v3/med-ins/orders`
    public struct Orders: Sendable {
      let call: Call

      /// `/v3/med-ins/orders/mix-trade-no`
      public var mixTradeNo: MixTradeNo { MixTradeNo(call: call) }

      /// `/v3/med-ins/orders/out-trade-no`
      public var outTradeNo: OutTradeNo { OutTradeNo(call: call) }

      /// `/v3/med-ins/orders/mix-trade-no`
      public struct MixTradeNo: Sendable {
        let call: Call

        /// `/v3/med-ins/orders/mix-trade-no/{mix_trade_no}`
        public func callAsFunction(mixTradeNo: String) -> MixTradeNo {
          MixTradeNo(call: self.call.appending(mixTradeNo))
        }

        /// `/v3/med-ins/orders/mix-trade-no/{mix_trade_no}`
        public struct MixTradeNo: Sendable {
          let call: Call
        }
      }

      /// `/v3/med-ins/orders/out-trade-no`
      public struct OutTradeNo: Sendable {
        let call: Call

        /// `/v3/med-ins/orders/out-trade-no/{out_trade_no}`
        public func callAsFunction(outTradeNo: String) -> OutTradeNo {
          OutTradeNo(call: self.call.appending(outTradeNo))
        }

        /// `/v3/med-ins/orders/out-trade-no/{out_trade_no}`
        public struct OutTradeNo: Sendable {
          let call: Call
        }
      }
    }

    /// `/v3/med-ins/refunds`
    public struct Refunds: Sendable {
      let call: Call

      /// `/v3/med-ins/refunds/notify`
      public var notify: Notify { Notify(call: call) }

      /// `/v3/med-ins/refunds/notify`
      public struct Notify: Sendable {
        let call: Call
      }
    }
  }

  /// `/v3/new-tax-control-fapiao`
  public struct NewTaxControlFapiao: Sendable {
    let call: Call

    /// `/v3/new-tax-control-fapiao/card-template`
    public var cardTemplate: CardTemplate { CardTemplate(call: call) }

    /// `/v3/new-tax-control-fapiao/download`
    public var download: Download { Download(call: call) }

    /// `/v3/new-tax-control-fapiao/fapiao-applications`
    public var fapiaoApplications: FapiaoApplications { FapiaoApplications(call: call) }

    /// `/v3/new-tax-control-fapiao/fapiaomerchant`
    public var fapiaomerchant: Fapiaomerchant { Fapiaomerchant(call: call) }

    /// `/v3/new-tax-control-fapiao/merchant`
    public var merchant: Merchant { Merchant(call: call) }

    /// `/v3/new-tax-control-fapiao/user-title`
    public var userTitle: UserTitle { UserTitle(call: call) }

    /// `/v3/new-tax-control-fapiao/card-template`
    public struct CardTemplate: Sendable {
      let call: Call
    }

    /// `/v3/new-tax-control-fapiao/download`
    public struct Download: Sendable {
      let call: Call
    }

    /// `/v3/new-tax-control-fapiao/fapiao-applications`
    public struct FapiaoApplications: Sendable {
      let call: Call

      /// `/v3/new-tax-control-fapiao/fapiao-applications/issue-general`
      public var issueGeneral: IssueGeneral { IssueGeneral(call: call) }

      /// `/v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport`
      public var issuePassengerTransport: IssuePassengerTransport { IssuePassengerTransport(call: call) }

      /// `/v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil`
      public var issueRefinedOil: IssueRefinedOil { IssueRefinedOil(call: call) }

      /// `/v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing`
      public var realEstateLeasing: RealEstateLeasing { RealEstateLeasing(call: call) }

      /// `/v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file`
      public var uploadFapiaoFile: UploadFapiaoFile { UploadFapiaoFile(call: call) }

      /// `/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}`
      public func callAsFunction(fapiaoApplyID: String) -> FapiaoApplyID {
        FapiaoApplyID(call: self.call.appending(fapiaoApplyID))
      }

      /// `/v3/new-tax-control-fapiao/fapiao-applications/issue-general`
      public struct IssueGeneral: Sendable {
        let call: Call
      }

      /// `/v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport`
      public struct IssuePassengerTransport: Sendable {
        let call: Call
      }

      /// `/v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil`
      public struct IssueRefinedOil: Sendable {
        let call: Call
      }

      /// `/v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing`
      public struct RealEstateLeasing: Sendable {
        let call: Call
      }

      /// `/v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file`
      public struct UploadFapiaoFile: Sendable {
        let call: Call
      }

      /// `/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}`
      public struct FapiaoApplyID: Sendable {
        let call: Call

        /// `/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files`
        public var fapiaoFiles: FapiaoFiles { FapiaoFiles(call: call) }

        /// `/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards`
        public var insertCards: InsertCards { InsertCards(call: call) }

        /// `/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse`
        public var reverse: Reverse { Reverse(call: call) }

        /// `/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files`
        public struct FapiaoFiles: Sendable {
          let call: Call
        }

        /// `/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards`
        public struct InsertCards: Sendable {
          let call: Call
        }

        /// `/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse`
        public struct Reverse: Sendable {
          let call: Call
        }
      }
    }

    /// `/v3/new-tax-control-fapiao/fapiaomerchant`
    public struct Fapiaomerchant: Sendable {
      let call: Call

      /// `/v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl`
      public var getspinviteurl: Getspinviteurl { Getspinviteurl(call: call) }

      /// `/v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo`
      public var listspinvitemchinfo: Listspinvitemchinfo { Listspinvitemchinfo(call: call) }

      /// `/v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl`
      public struct Getspinviteurl: Sendable {
        let call: Call
      }

      /// `/v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo`
      public struct Listspinvitemchinfo: Sendable {
        let call: Call
      }
    }

    /// `/v3/new-tax-control-fapiao/merchant`
    public struct Merchant: Sendable {
      let call: Call

      /// `/v3/new-tax-control-fapiao/merchant/base-information`
      public var baseInformation: BaseInformation { BaseInformation(call: call) }

      /// `/v3/new-tax-control-fapiao/merchant/development-config`
      public var developmentConfig: DevelopmentConfig { DevelopmentConfig(call: call) }

      /// `/v3/new-tax-control-fapiao/merchant/tax-codes`
      public var taxCodes: TaxCodes { TaxCodes(call: call) }

      /// `/v3/new-tax-control-fapiao/merchant/{sub_mchid}`
      public func callAsFunction(subMchid: String) -> SubMchid {
        SubMchid(call: self.call.appending(subMchid))
      }

      /// `/v3/new-tax-control-fapiao/merchant/base-information`
      public struct BaseInformation: Sendable {
        let call: Call
      }

      /// `/v3/new-tax-control-fapiao/merchant/development-config`
      public struct DevelopmentConfig: Sendable {
        let call: Call
      }

      /// `/v3/new-tax-control-fapiao/merchant/tax-codes`
      public struct TaxCodes: Sendable {
        let call: Call
      }

      /// `/v3/new-tax-control-fapiao/merchant/{sub_mchid}`
      public struct SubMchid: Sendable {
        let call: Call

        /// `/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check`
        public var check: Check { Check(call: call) }

        /// `/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status`
        public var checkStatus: CheckStatus { CheckStatus(call: call) }

        /// `/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check`
        public struct Check: Sendable {
          let call: Call
        }

        /// `/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status`
        public struct CheckStatus: Sendable {
          let call: Call
        }
      }
    }

    /// `/v3/new-tax-control-fapiao/user-title`
    public struct UserTitle: Sendable {
      let call: Call

      /// `/v3/new-tax-control-fapiao/user-title/title-url`
      public var titleURL: TitleURL { TitleURL(call: call) }

      /// `/v3/new-tax-control-fapiao/user-title/title-url`
      public struct TitleURL: Sendable {
        let call: Call
      }
    }
  }

  /// `/v3/parking`
  public struct Parking: Sendable {
    let call: Call

    /// `/v3/parking/reminders`
    public var reminders: Reminders { Reminders(call: call) }

    /// `/v3/parking/reminders`
    public struct Reminders: Sendable {
      let call: Call

      /// `/v3/parking/reminders/application`
      public var application: Application { Application(call: call) }

      /// `/v3/parking/reminders/applications`
      public var applications: Applications { Applications(call: call) }

      /// `/v3/parking/reminders/entry`
      public var entry: Entry { Entry(call: call) }

      /// `/v3/parking/reminders/exit`
      public var exit: Exit { Exit(call: call) }

      /// `/v3/parking/reminders/ext-payment`
      public var extPayment: ExtPayment { ExtPayment(call: call) }

      /// `/v3/parking/reminders/parking-fee`
      public var parkingFee: ParkingFee { ParkingFee(call: call) }

      /// `/v3/parking/reminders/parking-lot`
      public var parkingLot: ParkingLot { ParkingLot(call: call) }

      /// `/v3/parking/reminders/payment`
      public var payment: Payment { Payment(call: call) }

      /// `/v3/parking/reminders/application`
      public struct Application: Sendable {
        let call: Call

        /// `/v3/parking/reminders/application/query`
        public var query: Query { Query(call: call) }

        /// `/v3/parking/reminders/application/withdraw`
        public var withdraw: Withdraw { Withdraw(call: call) }

        /// `/v3/parking/reminders/application/query`
        public struct Query: Sendable {
          let call: Call
        }

        /// `/v3/parking/reminders/application/withdraw`
        public struct Withdraw: Sendable {
          let call: Call
        }
      }

      /// `/v3/parking/reminders/applications`
      public struct Applications: Sendable {
        let call: Call
      }

      /// `/v3/parking/reminders/entry`
      public struct Entry: Sendable {
        let call: Call
      }

      /// `/v3/parking/reminders/exit`
      public struct Exit: Sendable {
        let call: Call
      }

      /// `/v3/parking/reminders/ext-payment`
      public struct ExtPayment: Sendable {
        let call: Call
      }

      /// `/v3/parking/reminders/parking-fee`
      public struct ParkingFee: Sendable {
        let call: Call
      }

      /// `/v3/parking/reminders/parking-lot`
      public struct ParkingLot: Sendable {
        let call: Call
      }

      /// `/v3/parking/reminders/payment`
      public struct Payment: Sendable {
        let call: Call
      }
    }
  }

  /// `/v3/pay-devices`
  public struct PayDevices: Sendable {
    let call: Call

    /// `/v3/pay-devices/open-scenario-speaker`
    public var openScenarioSpeaker: OpenScenarioSpeaker { OpenScenarioSpeaker(call: call) }

    /// `/v3/pay-devices/open-scenario-speakerorder`
    public var openScenarioSpeakerorder: OpenScenarioSpeakerorder { OpenScenarioSpeakerorder(call: call) }

    /// `/v3/pay-devices/printers`
    public var printers: Printers { Printers(call: call) }

    /// `/v3/pay-devices/open-scenario-speaker`
    public struct OpenScenarioSpeaker: Sendable {
      let call: Call

      /// `/v3/pay-devices/open-scenario-speaker/{device_sn}`
      public func callAsFunction(deviceSn: String) -> DeviceSn {
        DeviceSn(call: self.call.appending(deviceSn))
      }

      /// `/v3/pay-devices/open-scenario-speaker/{device_sn}`
      public struct DeviceSn: Sendable {
        let call: Call

        /// `/v3/pay-devices/open-scenario-speaker/{device_sn}/bind`
        public var bind: Bind { Bind(call: call) }

        /// `/v3/pay-devices/open-scenario-speaker/{device_sn}/prebind`
        public var prebind: Prebind { Prebind(call: call) }

        /// `/v3/pay-devices/open-scenario-speaker/{device_sn}/unbind`
        public var unbind: Unbind { Unbind(call: call) }

        /// `/v3/pay-devices/open-scenario-speaker/{device_sn}/bind`
        public struct Bind: Sendable {
          let call: Call
        }

        /// `/v3/pay-devices/open-scenario-speaker/{device_sn}/prebind`
        public struct Prebind: Sendable {
          let call: Call
        }

        /// `/v3/pay-devices/open-scenario-speaker/{device_sn}/unbind`
        public struct Unbind: Sendable {
          let call: Call
        }
      }
    }

    /// `/v3/pay-devices/open-scenario-speakerorder`
    public struct OpenScenarioSpeakerorder: Sendable {
      let call: Call

      /// `/v3/pay-devices/open-scenario-speakerorder/{transaction_id}`
      public func callAsFunction(transactionID: String) -> TransactionID {
        TransactionID(call: self.call.appending(transactionID))
      }

      /// `/v3/pay-devices/open-scenario-speakerorder/{transaction_id}`
      public struct TransactionID: Sendable {
        let call: Call

        /// `/v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report`
        public var report: Report { Report(call: call) }

        /// `/v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report`
        public struct Report: Sendable {
          let call: Call
        }
      }
    }

    /// `/v3/pay-devices/printers`
    public struct Printers: Sendable {
      let call: Call

      /// `/v3/pay-devices/printers/{device_id}`
      public func callAsFunction(deviceID: String) -> DeviceID {
        DeviceID(call: self.call.appending(deviceID))
      }

      /// `/v3/pay-devices/printers/{device_id}`
      public struct DeviceID: Sendable {
        let call: Call

        /// `/v3/pay-devices/printers/{device_id}/print-orders`
        public var printOrders: PrintOrders { PrintOrders(call: call) }

        /// `/v3/pay-devices/printers/{device_id}/print-orders`
        public struct PrintOrders: Sendable {
          let call: Call

          /// `/v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}`
          public func callAsFunction(printOrderNo: String) -> PrintOrderNo {
            PrintOrderNo(call: self.call.appending(printOrderNo))
          }

          /// `/v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}`
          public struct PrintOrderNo: Sendable {
            let call: Call
          }
        }
      }
    }
  }

  /// `/v3/qrcode`
  public struct Qrcode: Sendable {
    let call: Call

    /// `/v3/qrcode/transactions`
    public var transactions: Transactions { Transactions(call: call) }

    /// `/v3/qrcode/user-services`
    public var userServices: UserServices { UserServices(call: call) }

    /// `/v3/qrcode/transactions`
    public struct Transactions: Sendable {
      let call: Call

      /// `/v3/qrcode/transactions/out-trade-no`
      public var outTradeNo: OutTradeNo { OutTradeNo(call: call) }

      /// `/v3/qrcode/transactions/out-trade-no`
      public struct OutTradeNo: Sendable {
        let call: Call

        /// `/v3/qrcode/transactions/out-trade-no/{out_trade_no}`
        public func callAsFunction(outTradeNo: String) -> OutTradeNo {
          OutTradeNo(call: self.call.appending(outTradeNo))
        }

        /// `/v3/qrcode/transactions/out-trade-no/{out_trade_no}`
        public struct OutTradeNo: Sendable {
          let call: Call
        }
      }
    }

    /// `/v3/qrcode/user-services`
    public struct UserServices: Sendable {
      let call: Call

      /// `/v3/qrcode/user-services/contract-id`
      public var contractID: ContractID { ContractID(call: call) }

      /// `/v3/qrcode/user-services/contract-id`
      public struct ContractID: Sendable {
        let call: Call

        /// `/v3/qrcode/user-services/contract-id/{contract_id}`
        public func callAsFunction(contractID: String) -> ContractID {
          ContractID(call: self.call.appending(contractID))
        }

        /// `/v3/qrcode/user-services/contract-id/{contract_id}`
        public struct ContractID: Sendable {
          let call: Call
        }
      }
    }
  }

  /// `/v3/taxi-invoice`
  public struct TaxiInvoice: Sendable {
    let call: Call

    /// `/v3/taxi-invoice/attendance`
    public var attendance: Attendance { Attendance(call: call) }

    /// `/v3/taxi-invoice/cards`
    public var cards: Cards { Cards(call: call) }

    /// `/v3/taxi-invoice/driver`
    public var driver: Driver { Driver(call: call) }

    /// `/v3/taxi-invoice/drivers`
    public var drivers: Drivers { Drivers(call: call) }

    /// `/v3/taxi-invoice/taxi`
    public var taxi: Taxi { Taxi(call: call) }

    /// `/v3/taxi-invoice/taxi-companies`
    public var taxiCompanies: TaxiCompanies { TaxiCompanies(call: call) }

    /// `/v3/taxi-invoice/taxi-company`
    public var taxiCompany: TaxiCompany { TaxiCompany(call: call) }

    /// `/v3/taxi-invoice/taxies`
    public var taxies: Taxies { Taxies(call: call) }

    /// `/v3/taxi-invoice/user-taxi-order`
    public var userTaxiOrder: UserTaxiOrder { UserTaxiOrder(call: call) }

    /// `/v3/taxi-invoice/user-taxi-orders`
    public var userTaxiOrders: UserTaxiOrders { UserTaxiOrders(call: call) }

    /// `/v3/taxi-invoice/attendance`
    public struct Attendance: Sendable {
      let call: Call

      /// `/v3/taxi-invoice/attendance/punch`
      public var punch: Punch { Punch(call: call) }

      /// `/v3/taxi-invoice/attendance/punch`
      public struct Punch: Sendable {
        let call: Call
      }
    }

    /// `/v3/taxi-invoice/cards`
    public struct Cards: Sendable {
      let call: Call

      /// `/v3/taxi-invoice/cards/upload-file`
      public var uploadFile: UploadFileSegment { UploadFileSegment(call: call) }

      /// `/v3/taxi-invoice/cards/upload-file`
      public struct UploadFileSegment: Sendable {
        let call: Call
      }
    }

    /// `/v3/taxi-invoice/driver`
    public struct Driver: Sendable {
      let call: Call

      /// `/v3/taxi-invoice/driver/update-driver`
      public var updateDriver: UpdateDriver { UpdateDriver(call: call) }

      /// `/v3/taxi-invoice/driver/update-driver`
      public struct UpdateDriver: Sendable {
        let call: Call
      }
    }

    /// `/v3/taxi-invoice/drivers`
    public struct Drivers: Sendable {
      let call: Call

      /// `/v3/taxi-invoice/drivers/{driver_license}`
      public func callAsFunction(driverLicense: String) -> DriverLicense {
        DriverLicense(call: self.call.appending(driverLicense))
      }

      /// `/v3/taxi-invoice/drivers/{driver_license}`
      public struct DriverLicense: Sendable {
        let call: Call
      }
    }

    /// `/v3/taxi-invoice/taxi`
    public struct Taxi: Sendable {
      let call: Call

      /// `/v3/taxi-invoice/taxi/update-taxi`
      public var updateTaxi: UpdateTaxi { UpdateTaxi(call: call) }

      /// `/v3/taxi-invoice/taxi/update-taxi`
      public struct UpdateTaxi: Sendable {
        let call: Call
      }
    }

    /// `/v3/taxi-invoice/taxi-companies`
    public struct TaxiCompanies: Sendable {
      let call: Call

      /// `/v3/taxi-invoice/taxi-companies/{company_mchid}`
      public func callAsFunction(companyMchid: String) -> CompanyMchid {
        CompanyMchid(call: self.call.appending(companyMchid))
      }

      /// `/v3/taxi-invoice/taxi-companies/{company_mchid}`
      public struct CompanyMchid: Sendable {
        let call: Call
      }
    }

    /// `/v3/taxi-invoice/taxi-company`
    public struct TaxiCompany: Sendable {
      let call: Call

      /// `/v3/taxi-invoice/taxi-company/create-taxi-company`
      public var createTaxiCompany: CreateTaxiCompany { CreateTaxiCompany(call: call) }

      /// `/v3/taxi-invoice/taxi-company/create-taxi-company`
      public struct CreateTaxiCompany: Sendable {
        let call: Call
      }
    }

    /// `/v3/taxi-invoice/taxies`
    public struct Taxies: Sendable {
      let call: Call

      /// `/v3/taxi-invoice/taxies/{plate_number}`
      public func callAsFunction(plateNumber: String) -> PlateNumber {
        PlateNumber(call: self.call.appending(plateNumber))
      }

      /// `/v3/taxi-invoice/taxies/{plate_number}`
      public struct PlateNumber: Sendable {
        let call: Call
      }
    }

    /// `/v3/taxi-invoice/user-taxi-order`
    public struct UserTaxiOrder: Sendable {
      let call: Call

      /// `/v3/taxi-invoice/user-taxi-order/find-by-token`
      public var findByToken: FindByToken { FindByToken(call: call) }

      /// `/v3/taxi-invoice/user-taxi-order/find-by-token`
      public struct FindByToken: Sendable {
        let call: Call
      }
    }

    /// `/v3/taxi-invoice/user-taxi-orders`
    public struct UserTaxiOrders: Sendable {
      let call: Call
    }
  }

  /// `/v3/vehicle`
  public struct Vehicle: Sendable {
    let call: Call

    /// `/v3/vehicle/etc`
    public var etc: Etc { Etc(call: call) }

    /// `/v3/vehicle/parking`
    public var parking: Parking { Parking(call: call) }

    /// `/v3/vehicle/transactions`
    public var transactions: Transactions { Transactions(call: call) }

    /// `/v3/vehicle/etc`
    public struct Etc: Sendable {
      let call: Call

      /// `/v3/vehicle/etc/contracts`
      public var contracts: Contracts { Contracts(call: call) }

      /// `/v3/vehicle/etc/preopen`
      public var preopen: Preopen { Preopen(call: call) }

      /// `/v3/vehicle/etc/transactions`
      public var transactions: Transactions { Transactions(call: call) }

      /// `/v3/vehicle/etc/users`
      public var users: Users { Users(call: call) }

      /// `/v3/vehicle/etc/contracts`
      public struct Contracts: Sendable {
        let call: Call

        /// `/v3/vehicle/etc/contracts/{contract_id}`
        public func callAsFunction(contractID: String) -> ContractID {
          ContractID(call: self.call.appending(contractID))
        }

        /// `/v3/vehicle/etc/contracts/{contract_id}`
        public struct ContractID: Sendable {
          let call: Call
        }
      }

      /// `/v3/vehicle/etc/preopen`
      public struct Preopen: Sendable {
        let call: Call
      }

      /// `/v3/vehicle/etc/transactions`
      public struct Transactions: Sendable {
        let call: Call

        /// `/v3/vehicle/etc/transactions/highway`
        public var highway: Highway { Highway(call: call) }

        /// `/v3/vehicle/etc/transactions/id`
        public var id: ID { ID(call: call) }

        /// `/v3/vehicle/etc/transactions/out-trade-no`
        public var outTradeNo: OutTradeNo { OutTradeNo(call: call) }

        /// `/v3/vehicle/etc/transactions/highway`
        public struct Highway: Sendable {
          let call: Call
        }

        /// `/v3/vehicle/etc/transactions/id`
        public struct ID: Sendable {
          let call: Call

          /// `/v3/vehicle/etc/transactions/id/{transaction_id}`
          public func callAsFunction(transactionID: String) -> TransactionID {
            TransactionID(call: self.call.appending(transactionID))
          }

          /// `/v3/vehicle/etc/transactions/id/{transaction_id}`
          public struct TransactionID: Sendable {
            let call: Call
          }
        }

        /// `/v3/vehicle/etc/transactions/out-trade-no`
        public struct OutTradeNo: Sendable {
          let call: Call

          /// `/v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}`
          public func callAsFunction(outTradeNo: String) -> OutTradeNo {
            OutTradeNo(call: self.call.appending(outTradeNo))
          }

          /// `/v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}`
          public struct OutTradeNo: Sendable {
            let call: Call
          }
        }
      }

      /// `/v3/vehicle/etc/users`
      public struct Users: Sendable {
        let call: Call

        /// `/v3/vehicle/etc/users/{openid}`
        public func callAsFunction(openid: String) -> Openid {
          Openid(call: self.call.appending(openid))
        }

        /// `/v3/vehicle/etc/users/{openid}`
        public struct Openid: Sendable {
          let call: Call

          /// `/v3/vehicle/etc/users/{openid}/contracts`
          public var contracts: Contracts { Contracts(call: call) }

          /// `/v3/vehicle/etc/users/{openid}/contracts`
          public struct Contracts: Sendable {
            let call: Call
          }
        }
      }
    }

    /// `/v3/vehicle/parking`
    public struct Parking: Sendable {
      let call: Call

      /// `/v3/vehicle/parking/parkings`
      public var parkings: Parkings { Parkings(call: call) }

      /// `/v3/vehicle/parking/services`
      public var services: Services { Services(call: call) }

      /// `/v3/vehicle/parking/parkings`
      public struct Parkings: Sendable {
        let call: Call
      }

      /// `/v3/vehicle/parking/services`
      public struct Services: Sendable {
        let call: Call

        /// `/v3/vehicle/parking/services/find`
        public var find: Find { Find(call: call) }

        /// `/v3/vehicle/parking/services/find`
        public struct Find: Sendable {
          let call: Call
        }
      }
    }

    /// `/v3/vehicle/transactions`
    public struct Transactions: Sendable {
      let call: Call

      /// `/v3/vehicle/transactions/out-trade-no`
      public var outTradeNo: OutTradeNo { OutTradeNo(call: call) }

      /// `/v3/vehicle/transactions/parking`
      public var parking: Parking { Parking(call: call) }

      /// `/v3/vehicle/transactions/out-trade-no`
      public struct OutTradeNo: Sendable {
        let call: Call

        /// `/v3/vehicle/transactions/out-trade-no/{out_trade_no}`
        public func callAsFunction(outTradeNo: String) -> OutTradeNo {
          OutTradeNo(call: self.call.appending(outTradeNo))
        }

        /// `/v3/vehicle/transactions/out-trade-no/{out_trade_no}`
        public struct OutTradeNo: Sendable {
          let call: Call
        }
      }

      /// `/v3/vehicle/transactions/parking`
      public struct Parking: Sendable {
        let call: Call
      }
    }
  }
}
