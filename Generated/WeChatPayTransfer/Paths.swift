// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension V3 {
  /// `/v3/bank-batch-transfer`
  public var bankBatchTransfer: BankBatchTransfer { BankBatchTransfer(call: call) }

  /// `/v3/bank-transfer`
  public var bankTransfer: BankTransfer { BankTransfer(call: call) }

  /// `/v3/partner-transfer`
  public var partnerTransfer: PartnerTransfer { PartnerTransfer(call: call) }

  /// `/v3/payroll-card`
  public var payrollCard: PayrollCard { PayrollCard(call: call) }

  /// `/v3/transfer`
  public var transfer: Transfer { Transfer(call: call) }

  /// `/v3/transfer-detail`
  public var transferDetail: TransferDetail { TransferDetail(call: call) }

  /// `/v3/transferdownload`
  public var transferdownload: Transferdownload { Transferdownload(call: call) }

  /// `/v3/webizpay`
  public var webizpay: Webizpay { Webizpay(call: call) }

  /// `/v3/bank-batch-transfer`
  public struct BankBatchTransfer: Sendable {
    let call: Call

    /// `/v3/bank-batch-transfer/receipt`
    public var receipt: Receipt { Receipt(call: call) }

    /// `/v3/bank-batch-transfer/receipt`
    public struct Receipt: Sendable {
      let call: Call

      /// `/v3/bank-batch-transfer/receipt/detail-receipts`
      public var detailReceipts: DetailReceipts { DetailReceipts(call: call) }

      /// `/v3/bank-batch-transfer/receipt/summary-receipts`
      public var summaryReceipts: SummaryReceipts { SummaryReceipts(call: call) }

      /// `/v3/bank-batch-transfer/receipt/detail-receipts`
      public struct DetailReceipts: Sendable {
        let call: Call
      }

      /// `/v3/bank-batch-transfer/receipt/summary-receipts`
      public struct SummaryReceipts: Sendable {
        let call: Call
      }
    }
  }

  /// `/v3/bank-transfer`
  public struct BankTransfer: Sendable {
    let call: Call

    /// `/v3/bank-transfer/batches`
    public var batches: Batches { Batches(call: call) }

    /// `/v3/bank-transfer/batches`
    public struct Batches: Sendable {
      let call: Call

      /// `/v3/bank-transfer/batches/batch-id`
      public var batchID: BatchID { BatchID(call: call) }

      /// `/v3/bank-transfer/batches/out-batch-no`
      public var outBatchNo: OutBatchNo { OutBatchNo(call: call) }

      /// `/v3/bank-transfer/batches/batch-id`
      public struct BatchID: Sendable {
        let call: Call

        /// `/v3/bank-transfer/batches/batch-id/{batch_id}`
        public func callAsFunction(batchID: String) -> BatchID {
          BatchID(call: self.call.appending(batchID))
        }

        /// `/v3/bank-transfer/batches/batch-id/{batch_id}`
        public struct BatchID: Sendable {
          let call: Call

          /// `/v3/bank-transfer/batches/batch-id/{batch_id}/details`
          public var details: Details { Details(call: call) }

          /// `/v3/bank-transfer/batches/batch-id/{batch_id}/details`
          public struct Details: Sendable {
            let call: Call

            /// `/v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id`
            public var detailID: DetailID { DetailID(call: call) }

            /// `/v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id`
            public struct DetailID: Sendable {
              let call: Call

              /// `/v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
              public func callAsFunction(detailID: String) -> DetailID {
                DetailID(call: self.call.appending(detailID))
              }

              /// `/v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
              public struct DetailID: Sendable {
                let call: Call
              }
            }
          }
        }
      }

      /// `/v3/bank-transfer/batches/out-batch-no`
      public struct OutBatchNo: Sendable {
        let call: Call

        /// `/v3/bank-transfer/batches/out-batch-no/{out_batch_no}`
        public func callAsFunction(outBatchNo: String) -> OutBatchNo {
          OutBatchNo(call: self.call.appending(outBatchNo))
        }

        /// `/v3/bank-transfer/batches/out-batch-no/{out_batch_no}`
        public struct OutBatchNo: Sendable {
          let call: Call

          /// `/v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details`
          public var details: Details { Details(call: call) }

          /// `/v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details`
          public struct Details: Sendable {
            let call: Call

            /// `/v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no`
            public var outDetailNo: OutDetailNo { OutDetailNo(call: call) }

            /// `/v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no`
            public struct OutDetailNo: Sendable {
              let call: Call

              /// `/v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
              public func callAsFunction(outDetailNo: String) -> OutDetailNo {
                OutDetailNo(call: self.call.appending(outDetailNo))
              }

              /// `/v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
              public struct OutDetailNo: Sendable {
                let call: Call
              }
            }
          }
        }
      }
    }
  }

  /// `/v3/partner-transfer`
  public struct PartnerTransfer: Sendable {
    let call: Call

    /// `/v3/partner-transfer/batches`
    public var batches: Batches { Batches(call: call) }

    /// `/v3/partner-transfer/batches`
    public struct Batches: Sendable {
      let call: Call

      /// `/v3/partner-transfer/batches/batch-id`
      public var batchID: BatchID { BatchID(call: call) }

      /// `/v3/partner-transfer/batches/out-batch-no`
      public var outBatchNo: OutBatchNo { OutBatchNo(call: call) }

      /// `/v3/partner-transfer/batches/batch-id`
      public struct BatchID: Sendable {
        let call: Call

        /// `/v3/partner-transfer/batches/batch-id/{batch_id}`
        public func callAsFunction(batchID: String) -> BatchID {
          BatchID(call: self.call.appending(batchID))
        }

        /// `/v3/partner-transfer/batches/batch-id/{batch_id}`
        public struct BatchID: Sendable {
          let call: Call

          /// `/v3/partner-transfer/batches/batch-id/{batch_id}/details`
          public var details: Details { Details(call: call) }

          /// `/v3/partner-transfer/batches/batch-id/{batch_id}/details`
          public struct Details: Sendable {
            let call: Call

            /// `/v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id`
            public var detailID: DetailID { DetailID(call: call) }

            /// `/v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id`
            public struct DetailID: Sendable {
              let call: Call

              /// `/v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
              public func callAsFunction(detailID: String) -> DetailID {
                DetailID(call: self.call.appending(detailID))
              }

              /// `/v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
              public struct DetailID: Sendable {
                let call: Call
              }
            }
          }
        }
      }

      /// `/v3/partner-transfer/batches/out-batch-no`
      public struct OutBatchNo: Sendable {
        let call: Call

        /// `/v3/partner-transfer/batches/out-batch-no/{out_batch_no}`
        public func callAsFunction(outBatchNo: String) -> OutBatchNo {
          OutBatchNo(call: self.call.appending(outBatchNo))
        }

        /// `/v3/partner-transfer/batches/out-batch-no/{out_batch_no}`
        public struct OutBatchNo: Sendable {
          let call: Call

          /// `/v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details`
          public var details: Details { Details(call: call) }

          /// `/v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details`
          public struct Details: Sendable {
            let call: Call

            /// `/v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no`
            public var outDetailNo: OutDetailNo { OutDetailNo(call: call) }

            /// `/v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no`
            public struct OutDetailNo: Sendable {
              let call: Call

              /// `/v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
              public func callAsFunction(outDetailNo: String) -> OutDetailNo {
                OutDetailNo(call: self.call.appending(outDetailNo))
              }

              /// `/v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
              public struct OutDetailNo: Sendable {
                let call: Call
              }
            }
          }
        }
      }
    }
  }

  /// `/v3/payroll-card`
  public struct PayrollCard: Sendable {
    let call: Call

    /// `/v3/payroll-card/authentications`
    public var authentications: Authentications { Authentications(call: call) }

    /// `/v3/payroll-card/relations`
    public var relations: Relations { Relations(call: call) }

    /// `/v3/payroll-card/tokens`
    public var tokens: Tokens { Tokens(call: call) }

    /// `/v3/payroll-card/transfer-batches`
    public var transferBatches: TransferBatches { TransferBatches(call: call) }

    /// `/v3/payroll-card/wesure`
    public var wesure: Wesure { Wesure(call: call) }

    /// `/v3/payroll-card/authentications`
    public struct Authentications: Sendable {
      let call: Call

      /// `/v3/payroll-card/authentications/pre-order`
      public var preOrder: PreOrder { PreOrder(call: call) }

      /// `/v3/payroll-card/authentications/pre-order-with-auth`
      public var preOrderWithAuth: PreOrderWithAuth { PreOrderWithAuth(call: call) }

      /// `/v3/payroll-card/authentications/{authenticate_number}`
      public func callAsFunction(authenticateNumber: String) -> AuthenticateNumber {
        AuthenticateNumber(call: self.call.appending(authenticateNumber))
      }

      /// `/v3/payroll-card/authentications/pre-order`
      public struct PreOrder: Sendable {
        let call: Call
      }

      /// `/v3/payroll-card/authentications/pre-order-with-auth`
      public struct PreOrderWithAuth: Sendable {
        let call: Call
      }

      /// `/v3/payroll-card/authentications/{authenticate_number}`
      public struct AuthenticateNumber: Sendable {
        let call: Call
      }
    }

    /// `/v3/payroll-card/relations`
    public struct Relations: Sendable {
      let call: Call

      /// `/v3/payroll-card/relations/{openid}`
      public func callAsFunction(openid: String) -> Openid {
        Openid(call: self.call.appending(openid))
      }

      /// `/v3/payroll-card/relations/{openid}`
      public struct Openid: Sendable {
        let call: Call
      }
    }

    /// `/v3/payroll-card/tokens`
    public struct Tokens: Sendable {
      let call: Call
    }

    /// `/v3/payroll-card/transfer-batches`
    public struct TransferBatches: Sendable {
      let call: Call
    }

    /// `/v3/payroll-card/wesure`
    public struct Wesure: Sendable {
      let call: Call

      /// `/v3/payroll-card/wesure/insurance`
      public var insurance: Insurance { Insurance(call: call) }

      /// `/v3/payroll-card/wesure/token-validations`
      public var tokenValidations: TokenValidations { TokenValidations(call: call) }

      /// `/v3/payroll-card/wesure/insurance`
      public struct Insurance: Sendable {
        let call: Call
      }

      /// `/v3/payroll-card/wesure/token-validations`
      public struct TokenValidations: Sendable {
        let call: Call
      }
    }
  }

  /// `/v3/transfer`
  public struct Transfer: Sendable {
    let call: Call

    /// `/v3/transfer/batches`
    public var batches: Batches { Batches(call: call) }

    /// `/v3/transfer/bill-receipt`
    public var billReceipt: BillReceipt { BillReceipt(call: call) }

    /// `/v3/transfer/batches`
    public struct Batches: Sendable {
      let call: Call

      /// `/v3/transfer/batches/batch-id`
      public var batchID: BatchID { BatchID(call: call) }

      /// `/v3/transfer/batches/out-batch-no`
      public var outBatchNo: OutBatchNo { OutBatchNo(call: call) }

      /// `/v3/transfer/batches/batch-id`
      public struct BatchID: Sendable {
        let call: Call

        /// `/v3/transfer/batches/batch-id/{batch_id}`
        public func callAsFunction(batchID: String) -> BatchID {
          BatchID(call: self.call.appending(batchID))
        }

        /// `/v3/transfer/batches/batch-id/{batch_id}`
        public struct BatchID: Sendable {
          let call: Call

          /// `/v3/transfer/batches/batch-id/{batch_id}/details`
          public var details: Details { Details(call: call) }

          /// `/v3/transfer/batches/batch-id/{batch_id}/details`
          public struct Details: Sendable {
            let call: Call

            /// `/v3/transfer/batches/batch-id/{batch_id}/details/detail-id`
            public var detailID: DetailID { DetailID(call: call) }

            /// `/v3/transfer/batches/batch-id/{batch_id}/details/detail-id`
            public struct DetailID: Sendable {
              let call: Call

              /// `/v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
              public func callAsFunction(detailID: String) -> DetailID {
                DetailID(call: self.call.appending(detailID))
              }

              /// `/v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
              public struct DetailID: Sendable {
                let call: Call
              }
            }
          }
        }
      }

      /// `/v3/transfer/batches/out-batch-no`
      public struct OutBatchNo: Sendable {
        let call: Call

        /// `/v3/transfer/batches/out-batch-no/{out_batch_no}`
        public func callAsFunction(outBatchNo: String) -> OutBatchNo {
          OutBatchNo(call: self.call.appending(outBatchNo))
        }

        /// `/v3/transfer/batches/out-batch-no/{out_batch_no}`
        public struct OutBatchNo: Sendable {
          let call: Call

          /// `/v3/transfer/batches/out-batch-no/{out_batch_no}/details`
          public var details: Details { Details(call: call) }

          /// `/v3/transfer/batches/out-batch-no/{out_batch_no}/details`
          public struct Details: Sendable {
            let call: Call

            /// `/v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no`
            public var outDetailNo: OutDetailNo { OutDetailNo(call: call) }

            /// `/v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no`
            public struct OutDetailNo: Sendable {
              let call: Call

              /// `/v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
              public func callAsFunction(outDetailNo: String) -> OutDetailNo {
                OutDetailNo(call: self.call.appending(outDetailNo))
              }

              /// `/v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
              public struct OutDetailNo: Sendable {
                let call: Call
              }
            }
          }
        }
      }
    }

    /// `/v3/transfer/bill-receipt`
    public struct BillReceipt: Sendable {
      let call: Call

      /// `/v3/transfer/bill-receipt/{out_batch_no}`
      public func callAsFunction(outBatchNo: String) -> OutBatchNo {
        OutBatchNo(call: self.call.appending(outBatchNo))
      }

      /// `/v3/transfer/bill-receipt/{out_batch_no}`
      public struct OutBatchNo: Sendable {
        let call: Call
      }
    }
  }

  /// `/v3/transfer-detail`
  public struct TransferDetail: Sendable {
    let call: Call

    /// `/v3/transfer-detail/electronic-receipts`
    public var electronicReceipts: ElectronicReceipts { ElectronicReceipts(call: call) }

    /// `/v3/transfer-detail/electronic-receipts`
    public struct ElectronicReceipts: Sendable {
      let call: Call
    }
  }

  /// `/v3/transferdownload`
  public struct Transferdownload: Sendable {
    let call: Call

    /// `/v3/transferdownload/elecvoucherfile`
    public var elecvoucherfile: Elecvoucherfile { Elecvoucherfile(call: call) }

    /// `/v3/transferdownload/signfile`
    public var signfile: Signfile { Signfile(call: call) }

    /// `/v3/transferdownload/elecvoucherfile`
    public struct Elecvoucherfile: Sendable {
      let call: Call
    }

    /// `/v3/transferdownload/signfile`
    public struct Signfile: Sendable {
      let call: Call
    }
  }

  /// `/v3/webizpay`
  public struct Webizpay: Sendable {
    let call: Call

    /// `/v3/webizpay/avail-mch-ranges`
    public var availMchRanges: AvailMchRanges { AvailMchRanges(call: call) }

    /// `/v3/webizpay/bill`
    public var bill: Bill { Bill(call: call) }

    /// `/v3/webizpay/employees`
    public var employees: Employees { Employees(call: call) }

    /// `/v3/webizpay/stores`
    public var stores: Stores { Stores(call: call) }

    /// `/v3/webizpay/users`
    public var users: Users { Users(call: call) }

    /// `/v3/webizpay/avail-mch-ranges`
    public struct AvailMchRanges: Sendable {
      let call: Call

      /// `/v3/webizpay/avail-mch-ranges/{range_id}`
      public func callAsFunction(rangeID: String) -> RangeID {
        RangeID(call: self.call.appending(rangeID))
      }

      /// `/v3/webizpay/avail-mch-ranges/{range_id}`
      public struct RangeID: Sendable {
        let call: Call

        /// `/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers`
        public var merchantIdentifiers: MerchantIdentifiers { MerchantIdentifiers(call: call) }

        /// `/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers`
        public struct MerchantIdentifiers: Sendable {
          let call: Call

          /// `/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}`
          public func callAsFunction(merchantIdentifier: String) -> MerchantIdentifier {
            MerchantIdentifier(call: self.call.appending(merchantIdentifier))
          }

          /// `/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}`
          public struct MerchantIdentifier: Sendable {
            let call: Call
          }
        }
      }
    }

    /// `/v3/webizpay/bill`
    public struct Bill: Sendable {
      let call: Call

      /// `/v3/webizpay/bill/proof`
      public var proof: Proof { Proof(call: call) }

      /// `/v3/webizpay/bill/trade-bill`
      public var tradeBill: TradeBill { TradeBill(call: call) }

      /// `/v3/webizpay/bill/proof`
      public struct Proof: Sendable {
        let call: Call
      }

      /// `/v3/webizpay/bill/trade-bill`
      public struct TradeBill: Sendable {
        let call: Call
      }
    }

    /// `/v3/webizpay/employees`
    public struct Employees: Sendable {
      let call: Call

      /// `/v3/webizpay/employees/{employee_id}`
      public func callAsFunction(employeeID: String) -> EmployeeID {
        EmployeeID(call: self.call.appending(employeeID))
      }

      /// `/v3/webizpay/employees/{employee_id}`
      public struct EmployeeID: Sendable {
        let call: Call

        /// `/v3/webizpay/employees/{employee_id}/out-quota-cards`
        public var outQuotaCards: OutQuotaCards { OutQuotaCards(call: call) }

        /// `/v3/webizpay/employees/{employee_id}/quota-cards`
        public var quotaCards: QuotaCards { QuotaCards(call: call) }

        /// `/v3/webizpay/employees/{employee_id}/revoke`
        public var revoke: Revoke { Revoke(call: call) }

        /// `/v3/webizpay/employees/{employee_id}/out-quota-cards`
        public struct OutQuotaCards: Sendable {
          let call: Call

          /// `/v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}`
          public func callAsFunction(outCardNo: String) -> OutCardNo {
            OutCardNo(call: self.call.appending(outCardNo))
          }

          /// `/v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}`
          public struct OutCardNo: Sendable {
            let call: Call
          }
        }

        /// `/v3/webizpay/employees/{employee_id}/quota-cards`
        public struct QuotaCards: Sendable {
          let call: Call

          /// `/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}`
          public func callAsFunction(cardNo: String) -> CardNo {
            CardNo(call: self.call.appending(cardNo))
          }

          /// `/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}`
          public struct CardNo: Sendable {
            let call: Call

            /// `/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel`
            public var cancel: Cancel { Cancel(call: call) }

            /// `/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url`
            public var paymentURL: PaymentURL { PaymentURL(call: call) }

            /// `/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel`
            public struct Cancel: Sendable {
              let call: Call
            }

            /// `/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url`
            public struct PaymentURL: Sendable {
              let call: Call
            }
          }
        }

        /// `/v3/webizpay/employees/{employee_id}/revoke`
        public struct Revoke: Sendable {
          let call: Call
        }
      }
    }

    /// `/v3/webizpay/stores`
    public struct Stores: Sendable {
      let call: Call

      /// `/v3/webizpay/stores/entity-matches`
      public var entityMatches: EntityMatches { EntityMatches(call: call) }

      /// `/v3/webizpay/stores/entity-matches`
      public struct EntityMatches: Sendable {
        let call: Call

        /// `/v3/webizpay/stores/entity-matches/{batch_id}`
        public func callAsFunction(batchID: String) -> BatchID {
          BatchID(call: self.call.appending(batchID))
        }

        /// `/v3/webizpay/stores/entity-matches/{batch_id}`
        public struct BatchID: Sendable {
          let call: Call
        }
      }
    }

    /// `/v3/webizpay/users`
    public struct Users: Sendable {
      let call: Call

      /// `/v3/webizpay/users/{user_id}`
      public func callAsFunction(userID: String) -> UserID {
        UserID(call: self.call.appending(userID))
      }

      /// `/v3/webizpay/users/{user_id}`
      public struct UserID: Sendable {
        let call: Call

        /// `/v3/webizpay/users/{user_id}/authorization-state`
        public var authorizationState: AuthorizationState { AuthorizationState(call: call) }

        /// `/v3/webizpay/users/{user_id}/authorization-url`
        public var authorizationURL: AuthorizationURL { AuthorizationURL(call: call) }

        /// `/v3/webizpay/users/{user_id}/authorization-state`
        public struct AuthorizationState: Sendable {
          let call: Call
        }

        /// `/v3/webizpay/users/{user_id}/authorization-url`
        public struct AuthorizationURL: Sendable {
          let call: Call
        }
      }
    }
  }
}
