// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension V3 {
  /// `/v3/abnormal-fund-processing`
  public var abnormalFundProcessing: AbnormalFundProcessing { AbnormalFundProcessing(call: call) }

  /// `/v3/aggracct-bc`
  public var aggracctBc: AggracctBc { AggracctBc(call: call) }

  /// `/v3/apply4sub`
  public var apply4sub: Apply4sub { Apply4sub(call: call) }

  /// `/v3/apply4subject`
  public var apply4subject: Apply4subject { Apply4subject(call: call) }

  /// `/v3/applyment4sub`
  public var applyment4sub: Applyment4sub { Applyment4sub(call: call) }

  /// `/v3/compliance`
  public var compliance: Compliance { Compliance(call: call) }

  /// `/v3/mch-manage`
  public var mchManage: MchManage { MchManage(call: call) }

  /// `/v3/mch-operation-manage`
  public var mchOperationManage: MchOperationManage { MchOperationManage(call: call) }

  /// `/v3/mch_operate`
  public var mchOperate: MchOperate { MchOperate(call: call) }

  /// `/v3/mchalterapply`
  public var mchalterapply: Mchalterapply { Mchalterapply(call: call) }

  /// `/v3/merchant-risk-manage`
  public var merchantRiskManage: MerchantRiskManage { MerchantRiskManage(call: call) }

  /// `/v3/merchant-settlement`
  public var merchantSettlement: MerchantSettlement { MerchantSettlement(call: call) }

  /// `/v3/merchantfund`
  public var merchantfund: Merchantfund { Merchantfund(call: call) }

  /// `/v3/rate-activity`
  public var rateActivity: RateActivity { RateActivity(call: call) }

  /// `/v3/transaction-block`
  public var transactionBlock: TransactionBlock { TransactionBlock(call: call) }

  /// `/v3/abnormal-fund-processing`
  public struct AbnormalFundProcessing: Sendable {
    let call: Call

    /// `/v3/abnormal-fund-processing/receipts`
    public var receipts: Receipts { Receipts(call: call) }

    /// `/v3/abnormal-fund-processing/receipts`
    public struct Receipts: Sendable {
      let call: Call

      /// `/v3/abnormal-fund-processing/receipts/{receipt_id}`
      public func callAsFunction(receiptID: String) -> ReceiptID {
        ReceiptID(call: self.call.appending(receiptID))
      }

      /// `/v3/abnormal-fund-processing/receipts/{receipt_id}`
      public struct ReceiptID: Sendable {
        let call: Call

        /// `/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions`
        public var transferInstructions: TransferInstructions { TransferInstructions(call: call) }

        /// `/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions`
        public struct TransferInstructions: Sendable {
          let call: Call

          /// `/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}`
          public func callAsFunction(outInstructionNo: String) -> OutInstructionNo {
            OutInstructionNo(call: self.call.appending(outInstructionNo))
          }

          /// `/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}`
          public struct OutInstructionNo: Sendable {
            let call: Call
          }
        }
      }
    }
  }

  /// `/v3/aggracct-bc`
  public struct AggracctBc: Sendable {
    let call: Call

    /// `/v3/aggracct-bc/wb-channel`
    public var wbChannel: WbChannel { WbChannel(call: call) }

    /// `/v3/aggracct-bc/wb-channel`
    public struct WbChannel: Sendable {
      let call: Call

      /// `/v3/aggracct-bc/wb-channel/account`
      public var account: Account { Account(call: call) }

      /// `/v3/aggracct-bc/wb-channel/bank-channel-account`
      public var bankChannelAccount: BankChannelAccount { BankChannelAccount(call: call) }

      /// `/v3/aggracct-bc/wb-channel/control-orders`
      public var controlOrders: ControlOrders { ControlOrders(call: call) }

      /// `/v3/aggracct-bc/wb-channel/special-reduction`
      public var specialReduction: SpecialReduction { SpecialReduction(call: call) }

      /// `/v3/aggracct-bc/wb-channel/account`
      public struct Account: Sendable {
        let call: Call

        /// `/v3/aggracct-bc/wb-channel/account/balance`
        public var balance: Balance { Balance(call: call) }

        /// `/v3/aggracct-bc/wb-channel/account/mch_archives`
        public var mchArchives: MchArchives { MchArchives(call: call) }

        /// `/v3/aggracct-bc/wb-channel/account/mch_media`
        public var mchMedia: MchMedia { MchMedia(call: call) }

        /// `/v3/aggracct-bc/wb-channel/account/balance`
        public struct Balance: Sendable {
          let call: Call
        }

        /// `/v3/aggracct-bc/wb-channel/account/mch_archives`
        public struct MchArchives: Sendable {
          let call: Call
        }

        /// `/v3/aggracct-bc/wb-channel/account/mch_media`
        public struct MchMedia: Sendable {
          let call: Call
        }
      }

      /// `/v3/aggracct-bc/wb-channel/bank-channel-account`
      public struct BankChannelAccount: Sendable {
        let call: Call

        /// `/v3/aggracct-bc/wb-channel/bank-channel-account/rename`
        public var rename: Rename { Rename(call: call) }

        /// `/v3/aggracct-bc/wb-channel/bank-channel-account/rename`
        public struct Rename: Sendable {
          let call: Call

          /// `/v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}`
          public func callAsFunction(applicationID: String) -> ApplicationID {
            ApplicationID(call: self.call.appending(applicationID))
          }

          /// `/v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}`
          public struct ApplicationID: Sendable {
            let call: Call
          }
        }
      }

      /// `/v3/aggracct-bc/wb-channel/control-orders`
      public struct ControlOrders: Sendable {
        let call: Call

        /// `/v3/aggracct-bc/wb-channel/control-orders/info`
        public var info: Info { Info(call: call) }

        /// `/v3/aggracct-bc/wb-channel/control-orders/punish`
        public var punish: Punish { Punish(call: call) }

        /// `/v3/aggracct-bc/wb-channel/control-orders/recover`
        public var recover: Recover { Recover(call: call) }

        /// `/v3/aggracct-bc/wb-channel/control-orders/{out_request_no}`
        public func callAsFunction(outRequestNo: String) -> OutRequestNo {
          OutRequestNo(call: self.call.appending(outRequestNo))
        }

        /// `/v3/aggracct-bc/wb-channel/control-orders/info`
        public struct Info: Sendable {
          let call: Call

          /// `/v3/aggracct-bc/wb-channel/control-orders/info/update`
          public var update: Update { Update(call: call) }

          /// `/v3/aggracct-bc/wb-channel/control-orders/info/update`
          public struct Update: Sendable {
            let call: Call

            /// `/v3/aggracct-bc/wb-channel/control-orders/info/update/result`
            public var result: Result { Result(call: call) }

            /// `/v3/aggracct-bc/wb-channel/control-orders/info/update/result`
            public struct Result: Sendable {
              let call: Call

              /// `/v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify`
              public var notify: Notify { Notify(call: call) }

              /// `/v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify`
              public struct Notify: Sendable {
                let call: Call
              }
            }
          }
        }

        /// `/v3/aggracct-bc/wb-channel/control-orders/punish`
        public struct Punish: Sendable {
          let call: Call
        }

        /// `/v3/aggracct-bc/wb-channel/control-orders/recover`
        public struct Recover: Sendable {
          let call: Call
        }

        /// `/v3/aggracct-bc/wb-channel/control-orders/{out_request_no}`
        public struct OutRequestNo: Sendable {
          let call: Call
        }
      }

      /// `/v3/aggracct-bc/wb-channel/special-reduction`
      public struct SpecialReduction: Sendable {
        let call: Call

        /// `/v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}`
        public func callAsFunction(outRequestNo: String) -> OutRequestNo {
          OutRequestNo(call: self.call.appending(outRequestNo))
        }

        /// `/v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}`
        public struct OutRequestNo: Sendable {
          let call: Call
        }
      }
    }
  }

  /// `/v3/apply4sub`
  public struct Apply4sub: Sendable {
    let call: Call

    /// `/v3/apply4sub/sub_merchants`
    public var subMerchants: SubMerchants { SubMerchants(call: call) }

    /// `/v3/apply4sub/sub_merchants`
    public struct SubMerchants: Sendable {
      let call: Call

      /// `/v3/apply4sub/sub_merchants/{sub_mchid}`
      public func callAsFunction(subMchid: String) -> SubMchid {
        SubMchid(call: self.call.appending(subMchid))
      }

      /// `/v3/apply4sub/sub_merchants/{sub_mchid}`
      public struct SubMchid: Sendable {
        let call: Call

        /// `/v3/apply4sub/sub_merchants/{sub_mchid}/application`
        public var application: Application { Application(call: call) }

        /// `/v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement`
        public var modifySettlement: ModifySettlement { ModifySettlement(call: call) }

        /// `/v3/apply4sub/sub_merchants/{sub_mchid}/settlement`
        public var settlement: Settlement { Settlement(call: call) }

        /// `/v3/apply4sub/sub_merchants/{sub_mchid}/application`
        public struct Application: Sendable {
          let call: Call

          /// `/v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}`
          public func callAsFunction(applicationNo: String) -> ApplicationNo {
            ApplicationNo(call: self.call.appending(applicationNo))
          }

          /// `/v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}`
          public struct ApplicationNo: Sendable {
            let call: Call
          }
        }

        /// `/v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement`
        public struct ModifySettlement: Sendable {
          let call: Call
        }

        /// `/v3/apply4sub/sub_merchants/{sub_mchid}/settlement`
        public struct Settlement: Sendable {
          let call: Call
        }
      }
    }
  }

  /// `/v3/apply4subject`
  public struct Apply4subject: Sendable {
    let call: Call

    /// `/v3/apply4subject/applyment`
    public var applyment: Applyment { Applyment(call: call) }

    /// `/v3/apply4subject/applyment`
    public struct Applyment: Sendable {
      let call: Call

      /// `/v3/apply4subject/applyment/merchants`
      public var merchants: Merchants { Merchants(call: call) }

      /// `/v3/apply4subject/applyment/{applyment_id}`
      public func callAsFunction(applymentID: String) -> ApplymentID {
        ApplymentID(call: self.call.appending(applymentID))
      }

      /// `/v3/apply4subject/applyment/{business_code}`
      public func callAsFunction(businessCode: String) -> BusinessCode {
        BusinessCode(call: self.call.appending(businessCode))
      }

      /// `/v3/apply4subject/applyment/merchants`
      public struct Merchants: Sendable {
        let call: Call

        /// `/v3/apply4subject/applyment/merchants/{sub_mchid}`
        public func callAsFunction(subMchid: String) -> SubMchid {
          SubMchid(call: self.call.appending(subMchid))
        }

        /// `/v3/apply4subject/applyment/merchants/{sub_mchid}`
        public struct SubMchid: Sendable {
          let call: Call

          /// `/v3/apply4subject/applyment/merchants/{sub_mchid}/state`
          public var state: State { State(call: call) }

          /// `/v3/apply4subject/applyment/merchants/{sub_mchid}/state`
          public struct State: Sendable {
            let call: Call
          }
        }
      }

      /// `/v3/apply4subject/applyment/{applyment_id}`
      public struct ApplymentID: Sendable {
        let call: Call

        /// `/v3/apply4subject/applyment/{applyment_id}/cancel`
        public var cancel: Cancel { Cancel(call: call) }

        /// `/v3/apply4subject/applyment/{applyment_id}/cancel`
        public struct Cancel: Sendable {
          let call: Call
        }
      }

      /// `/v3/apply4subject/applyment/{business_code}`
      public struct BusinessCode: Sendable {
        let call: Call

        /// `/v3/apply4subject/applyment/{business_code}/cancel`
        public var cancel: Cancel { Cancel(call: call) }

        /// `/v3/apply4subject/applyment/{business_code}/cancel`
        public struct Cancel: Sendable {
          let call: Call
        }
      }
    }
  }

  /// `/v3/applyment4sub`
  public struct Applyment4sub: Sendable {
    let call: Call

    /// `/v3/applyment4sub/applyment`
    public var applyment: Applyment { Applyment(call: call) }

    /// `/v3/applyment4sub/applyment`
    public struct Applyment: Sendable {
      let call: Call

      /// `/v3/applyment4sub/applyment/applyment_id`
      public var applymentID: ApplymentID { ApplymentID(call: call) }

      /// `/v3/applyment4sub/applyment/business_code`
      public var businessCode: BusinessCode { BusinessCode(call: call) }

      /// `/v3/applyment4sub/applyment/applyment_id`
      public struct ApplymentID: Sendable {
        let call: Call

        /// `/v3/applyment4sub/applyment/applyment_id/{applyment_id}`
        public func callAsFunction(applymentID: Int) -> ApplymentID {
          ApplymentID(call: self.call.appending(applymentID))
        }

        /// `/v3/applyment4sub/applyment/applyment_id/{applyment_id}`
        public struct ApplymentID: Sendable {
          let call: Call
        }
      }

      /// `/v3/applyment4sub/applyment/business_code`
      public struct BusinessCode: Sendable {
        let call: Call

        /// `/v3/applyment4sub/applyment/business_code/{business_code}`
        public func callAsFunction(businessCode: String) -> BusinessCode {
          BusinessCode(call: self.call.appending(businessCode))
        }

        /// `/v3/applyment4sub/applyment/business_code/{business_code}`
        public struct BusinessCode: Sendable {
          let call: Call
        }
      }
    }
  }

  /// `/v3/compliance`
  public struct Compliance: Sendable {
    let call: Call

    /// `/v3/compliance/inactive-merchant-identity-verification`
    public var inactiveMerchantIdentityVerification: InactiveMerchantIdentityVerification {
      InactiveMerchantIdentityVerification(call: call)
    }

    /// `/v3/compliance/inactive-merchant-identity-verification`
    public struct InactiveMerchantIdentityVerification: Sendable {
      let call: Call

      /// `/v3/compliance/inactive-merchant-identity-verification/merchants`
      public var merchants: Merchants { Merchants(call: call) }

      /// `/v3/compliance/inactive-merchant-identity-verification/merchants`
      public struct Merchants: Sendable {
        let call: Call

        /// `/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}`
        public func callAsFunction(subMchid: String) -> SubMchid {
          SubMchid(call: self.call.appending(subMchid))
        }

        /// `/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}`
        public struct SubMchid: Sendable {
          let call: Call

          /// `/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications`
          public var verifications: Verifications { Verifications(call: call) }

          /// `/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications`
          public struct Verifications: Sendable {
            let call: Call

            /// `/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}`
            public func callAsFunction(verificationID: String) -> VerificationID {
              VerificationID(call: self.call.appending(verificationID))
            }

            /// `/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}`
            public struct VerificationID: Sendable {
              let call: Call
            }
          }
        }
      }
    }
  }

  /// `/v3/mch-manage`
  public struct MchManage: Sendable {
    let call: Call

    /// `/v3/mch-manage/mch-manage-records`
    public var mchManageRecords: MchManageRecords { MchManageRecords(call: call) }

    /// `/v3/mch-manage/submission-files`
    public var submissionFiles: SubmissionFiles { SubmissionFiles(call: call) }

    /// `/v3/mch-manage/mch-manage-records`
    public struct MchManageRecords: Sendable {
      let call: Call

      /// `/v3/mch-manage/mch-manage-records/sub-mchid`
      public var subMchid: SubMchid { SubMchid(call: call) }

      /// `/v3/mch-manage/mch-manage-records/{manage_record_id}`
      public func callAsFunction(manageRecordID: String) -> ManageRecordID {
        ManageRecordID(call: self.call.appending(manageRecordID))
      }

      /// `/v3/mch-manage/mch-manage-records/sub-mchid`
      public struct SubMchid: Sendable {
        let call: Call

        /// `/v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}`
        public func callAsFunction(subMchid: String) -> SubMchid {
          SubMchid(call: self.call.appending(subMchid))
        }

        /// `/v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}`
        public struct SubMchid: Sendable {
          let call: Call
        }
      }

      /// `/v3/mch-manage/mch-manage-records/{manage_record_id}`
      public struct ManageRecordID: Sendable {
        let call: Call

        /// `/v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions`
        public var mchManageSubmissions: MchManageSubmissions { MchManageSubmissions(call: call) }

        /// `/v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions`
        public struct MchManageSubmissions: Sendable {
          let call: Call
        }
      }
    }

    /// `/v3/mch-manage/submission-files`
    public struct SubmissionFiles: Sendable {
      let call: Call

      /// `/v3/mch-manage/submission-files/sub-mchid`
      public var subMchid: SubMchid { SubMchid(call: call) }

      /// `/v3/mch-manage/submission-files/sub-mchid`
      public struct SubMchid: Sendable {
        let call: Call

        /// `/v3/mch-manage/submission-files/sub-mchid/{sub_mchid}`
        public func callAsFunction(subMchid: String) -> SubMchid {
          SubMchid(call: self.call.appending(subMchid))
        }

        /// `/v3/mch-manage/submission-files/sub-mchid/{sub_mchid}`
        public struct SubMchid: Sendable {
          let call: Call

          /// `/v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload`
          public var upload: Upload { Upload(call: call) }

          /// `/v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload`
          public struct Upload: Sendable {
            let call: Call
          }
        }
      }
    }
  }

  /// `/v3/mch-operation-manage`
  public struct MchOperationManage: Sendable {
    let call: Call

    /// `/v3/mch-operation-manage/enhanced-due-diligence`
    public var enhancedDueDiligence: EnhancedDueDiligence { EnhancedDueDiligence(call: call) }

    /// `/v3/mch-operation-manage/merchant-limitations`
    public var merchantLimitations: MerchantLimitations { MerchantLimitations(call: call) }

    /// `/v3/mch-operation-manage/enhanced-due-diligence`
    public struct EnhancedDueDiligence: Sendable {
      let call: Call

      /// `/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}`
      public func callAsFunction(dueDiligenceID: String) -> DueDiligenceID {
        DueDiligenceID(call: self.call.appending(dueDiligenceID))
      }

      /// `/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}`
      public struct DueDiligenceID: Sendable {
        let call: Call

        /// `/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit`
        public var submit: Submit { Submit(call: call) }

        /// `/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload`
        public var upload: Upload { Upload(call: call) }

        /// `/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit`
        public struct Submit: Sendable {
          let call: Call
        }

        /// `/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload`
        public struct Upload: Sendable {
          let call: Call
        }
      }
    }

    /// `/v3/mch-operation-manage/merchant-limitations`
    public struct MerchantLimitations: Sendable {
      let call: Call

      /// `/v3/mch-operation-manage/merchant-limitations/sub-mchid`
      public var subMchid: SubMchid { SubMchid(call: call) }

      /// `/v3/mch-operation-manage/merchant-limitations/sub-mchid`
      public struct SubMchid: Sendable {
        let call: Call

        /// `/v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}`
        public func callAsFunction(subMchid: String) -> SubMchid {
          SubMchid(call: self.call.appending(subMchid))
        }

        /// `/v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}`
        public struct SubMchid: Sendable {
          let call: Call
        }
      }
    }
  }

  /// `/v3/mch_operate`
  public struct MchOperate: Sendable {
    let call: Call

    /// `/v3/mch_operate/risk`
    public var risk: Risk { Risk(call: call) }

    /// `/v3/mch_operate/risk`
    public struct Risk: Sendable {
      let call: Call

      /// `/v3/mch_operate/risk/withdrawl-apply`
      public var withdrawlApply: WithdrawlApply { WithdrawlApply(call: call) }

      /// `/v3/mch_operate/risk/withdrawl-apply`
      public struct WithdrawlApply: Sendable {
        let call: Call

        /// `/v3/mch_operate/risk/withdrawl-apply/applyment-id`
        public var applymentID: ApplymentID { ApplymentID(call: call) }

        /// `/v3/mch_operate/risk/withdrawl-apply/out-request-no`
        public var outRequestNo: OutRequestNo { OutRequestNo(call: call) }

        /// `/v3/mch_operate/risk/withdrawl-apply/applyment-id`
        public struct ApplymentID: Sendable {
          let call: Call

          /// `/v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}`
          public func callAsFunction(applymentID: String) -> ApplymentID {
            ApplymentID(call: self.call.appending(applymentID))
          }

          /// `/v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}`
          public struct ApplymentID: Sendable {
            let call: Call
          }
        }

        /// `/v3/mch_operate/risk/withdrawl-apply/out-request-no`
        public struct OutRequestNo: Sendable {
          let call: Call

          /// `/v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}`
          public func callAsFunction(outRequestNo: String) -> OutRequestNo {
            OutRequestNo(call: self.call.appending(outRequestNo))
          }

          /// `/v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}`
          public struct OutRequestNo: Sendable {
            let call: Call
          }
        }
      }
    }
  }

  /// `/v3/mchalterapply`
  public struct Mchalterapply: Sendable {
    let call: Call

    /// `/v3/mchalterapply/mchcontactalterapplyment`
    public var mchcontactalterapplyment: Mchcontactalterapplyment { Mchcontactalterapplyment(call: call) }

    /// `/v3/mchalterapply/mchsubjectalterapplyment`
    public var mchsubjectalterapplyment: Mchsubjectalterapplyment { Mchsubjectalterapplyment(call: call) }

    /// `/v3/mchalterapply/merchantnamealterapplyment`
    public var merchantnamealterapplyment: Merchantnamealterapplyment { Merchantnamealterapplyment(call: call) }

    /// `/v3/mchalterapply/mchcontactalterapplyment`
    public struct Mchcontactalterapplyment: Sendable {
      let call: Call

      /// `/v3/mchalterapply/mchcontactalterapplyment/merchant`
      public var merchant: Merchant { Merchant(call: call) }

      /// `/v3/mchalterapply/mchcontactalterapplyment/{apply_id}`
      public func callAsFunction(applyID: String) -> ApplyID {
        ApplyID(call: self.call.appending(applyID))
      }

      /// `/v3/mchalterapply/mchcontactalterapplyment/merchant`
      public struct Merchant: Sendable {
        let call: Call

        /// `/v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}`
        public func callAsFunction(merchantCode: String) -> MerchantCode {
          MerchantCode(call: self.call.appending(merchantCode))
        }

        /// `/v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}`
        public struct MerchantCode: Sendable {
          let call: Call

          /// `/v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no`
          public var outRequestNo: OutRequestNo { OutRequestNo(call: call) }

          /// `/v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no`
          public struct OutRequestNo: Sendable {
            let call: Call

            /// `/v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}`
            public func callAsFunction(outRequestNo: String) -> OutRequestNo {
              OutRequestNo(call: self.call.appending(outRequestNo))
            }

            /// `/v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}`
            public struct OutRequestNo: Sendable {
              let call: Call
            }
          }
        }
      }

      /// `/v3/mchalterapply/mchcontactalterapplyment/{apply_id}`
      public struct ApplyID: Sendable {
        let call: Call

        /// `/v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke`
        public var revoke: Revoke { Revoke(call: call) }

        /// `/v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke`
        public struct Revoke: Sendable {
          let call: Call
        }
      }
    }

    /// `/v3/mchalterapply/mchsubjectalterapplyment`
    public struct Mchsubjectalterapplyment: Sendable {
      let call: Call

      /// `/v3/mchalterapply/mchsubjectalterapplyment/merchant`
      public var merchant: Merchant { Merchant(call: call) }

      /// `/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}`
      public func callAsFunction(applyID: String) -> ApplyID {
        ApplyID(call: self.call.appending(applyID))
      }

      /// `/v3/mchalterapply/mchsubjectalterapplyment/merchant`
      public struct Merchant: Sendable {
        let call: Call

        /// `/v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}`
        public func callAsFunction(merchantCode: String) -> MerchantCode {
          MerchantCode(call: self.call.appending(merchantCode))
        }

        /// `/v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}`
        public struct MerchantCode: Sendable {
          let call: Call

          /// `/v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no`
          public var outRequestNo: OutRequestNo { OutRequestNo(call: call) }

          /// `/v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no`
          public struct OutRequestNo: Sendable {
            let call: Call

            /// `/v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}`
            public func callAsFunction(outRequestNo: String) -> OutRequestNo {
              OutRequestNo(call: self.call.appending(outRequestNo))
            }

            /// `/v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}`
            public struct OutRequestNo: Sendable {
              let call: Call
            }
          }
        }
      }

      /// `/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}`
      public struct ApplyID: Sendable {
        let call: Call

        /// `/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke`
        public var revoke: Revoke { Revoke(call: call) }

        /// `/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke`
        public struct Revoke: Sendable {
          let call: Call
        }
      }
    }

    /// `/v3/mchalterapply/merchantnamealterapplyment`
    public struct Merchantnamealterapplyment: Sendable {
      let call: Call

      /// `/v3/mchalterapply/merchantnamealterapplyment/merchant`
      public var merchant: Merchant { Merchant(call: call) }

      /// `/v3/mchalterapply/merchantnamealterapplyment/{apply_id}`
      public func callAsFunction(applyID: String) -> ApplyID {
        ApplyID(call: self.call.appending(applyID))
      }

      /// `/v3/mchalterapply/merchantnamealterapplyment/merchant`
      public struct Merchant: Sendable {
        let call: Call

        /// `/v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}`
        public func callAsFunction(subMchid: String) -> SubMchid {
          SubMchid(call: self.call.appending(subMchid))
        }

        /// `/v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}`
        public struct SubMchid: Sendable {
          let call: Call

          /// `/v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no`
          public var outRequestNo: OutRequestNo { OutRequestNo(call: call) }

          /// `/v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no`
          public struct OutRequestNo: Sendable {
            let call: Call

            /// `/v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}`
            public func callAsFunction(outRequestNo: String) -> OutRequestNo {
              OutRequestNo(call: self.call.appending(outRequestNo))
            }

            /// `/v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}`
            public struct OutRequestNo: Sendable {
              let call: Call
            }
          }
        }
      }

      /// `/v3/mchalterapply/merchantnamealterapplyment/{apply_id}`
      public struct ApplyID: Sendable {
        let call: Call

        /// `/v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke`
        public var revoke: Revoke { Revoke(call: call) }

        /// `/v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke`
        public struct Revoke: Sendable {
          let call: Call
        }
      }
    }
  }

  /// `/v3/merchant-risk-manage`
  public struct MerchantRiskManage: Sendable {
    let call: Call

    /// `/v3/merchant-risk-manage/ec-trade-risk`
    public var ecTradeRisk: EcTradeRisk { EcTradeRisk(call: call) }

    /// `/v3/merchant-risk-manage/report-trade-union-information`
    public var reportTradeUnionInformation: ReportTradeUnionInformation { ReportTradeUnionInformation(call: call) }

    /// `/v3/merchant-risk-manage/trade-risk-information`
    public var tradeRiskInformation: TradeRiskInformation { TradeRiskInformation(call: call) }

    /// `/v3/merchant-risk-manage/trade-risk-result`
    public var tradeRiskResult: TradeRiskResult { TradeRiskResult(call: call) }

    /// `/v3/merchant-risk-manage/violation-notifications`
    public var violationNotifications: ViolationNotifications { ViolationNotifications(call: call) }

    /// `/v3/merchant-risk-manage/ec-trade-risk`
    public struct EcTradeRisk: Sendable {
      let call: Call

      /// `/v3/merchant-risk-manage/ec-trade-risk/query-risk-trades`
      public var queryRiskTrades: QueryRiskTrades { QueryRiskTrades(call: call) }

      /// `/v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result`
      public var recvDisposeResult: RecvDisposeResult { RecvDisposeResult(call: call) }

      /// `/v3/merchant-risk-manage/ec-trade-risk/query-risk-trades`
      public struct QueryRiskTrades: Sendable {
        let call: Call
      }

      /// `/v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result`
      public struct RecvDisposeResult: Sendable {
        let call: Call
      }
    }

    /// `/v3/merchant-risk-manage/report-trade-union-information`
    public struct ReportTradeUnionInformation: Sendable {
      let call: Call
    }

    /// `/v3/merchant-risk-manage/trade-risk-information`
    public struct TradeRiskInformation: Sendable {
      let call: Call
    }

    /// `/v3/merchant-risk-manage/trade-risk-result`
    public struct TradeRiskResult: Sendable {
      let call: Call
    }

    /// `/v3/merchant-risk-manage/violation-notifications`
    public struct ViolationNotifications: Sendable {
      let call: Call
    }
  }

  /// `/v3/merchant-settlement`
  public struct MerchantSettlement: Sendable {
    let call: Call

    /// `/v3/merchant-settlement/merchant-settle-rule-applications`
    public var merchantSettleRuleApplications: MerchantSettleRuleApplications {
      MerchantSettleRuleApplications(call: call)
    }

    /// `/v3/merchant-settlement/merchant-settle-rule-applications`
    public struct MerchantSettleRuleApplications: Sendable {
      let call: Call

      /// `/v3/merchant-settlement/merchant-settle-rule-applications/{application_id}`
      public func callAsFunction(applicationID: String) -> ApplicationID {
        ApplicationID(call: self.call.appending(applicationID))
      }

      /// `/v3/merchant-settlement/merchant-settle-rule-applications/{application_id}`
      public struct ApplicationID: Sendable {
        let call: Call
      }
    }
  }

  /// `/v3/merchantfund`
  public struct Merchantfund: Sendable {
    let call: Call

    /// `/v3/merchantfund/merchant`
    public var merchant: Merchant { Merchant(call: call) }

    /// `/v3/merchantfund/partner`
    public var partner: Partner { Partner(call: call) }

    /// `/v3/merchantfund/merchant`
    public struct Merchant: Sendable {
      let call: Call

      /// `/v3/merchantfund/merchant/income-records`
      public var incomeRecords: IncomeRecords { IncomeRecords(call: call) }

      /// `/v3/merchantfund/merchant/income-records`
      public struct IncomeRecords: Sendable {
        let call: Call
      }
    }

    /// `/v3/merchantfund/partner`
    public struct Partner: Sendable {
      let call: Call

      /// `/v3/merchantfund/partner/income-records`
      public var incomeRecords: IncomeRecords { IncomeRecords(call: call) }

      /// `/v3/merchantfund/partner/income-records`
      public struct IncomeRecords: Sendable {
        let call: Call
      }
    }
  }

  /// `/v3/rate-activity`
  public struct RateActivity: Sendable {
    let call: Call

    /// `/v3/rate-activity/applications`
    public var applications: Applications { Applications(call: call) }

    /// `/v3/rate-activity/applications`
    public struct Applications: Sendable {
      let call: Call

      /// `/v3/rate-activity/applications/id`
      public var id: ID { ID(call: call) }

      /// `/v3/rate-activity/applications/id`
      public struct ID: Sendable {
        let call: Call

        /// `/v3/rate-activity/applications/id/{application_id}`
        public func callAsFunction(applicationID: String) -> ApplicationID {
          ApplicationID(call: self.call.appending(applicationID))
        }

        /// `/v3/rate-activity/applications/id/{application_id}`
        public struct ApplicationID: Sendable {
          let call: Call
        }
      }
    }
  }

  /// `/v3/transaction-block`
  public struct TransactionBlock: Sendable {
    let call: Call

    /// `/v3/transaction-block/transaction-block-records`
    public var transactionBlockRecords: TransactionBlockRecords { TransactionBlockRecords(call: call) }

    /// `/v3/transaction-block/transaction-block-submissions`
    public var transactionBlockSubmissions: TransactionBlockSubmissions { TransactionBlockSubmissions(call: call) }

    /// `/v3/transaction-block/transaction-block-records`
    public struct TransactionBlockRecords: Sendable {
      let call: Call

      /// `/v3/transaction-block/transaction-block-records/sub-mchid`
      public var subMchid: SubMchid { SubMchid(call: call) }

      /// `/v3/transaction-block/transaction-block-records/{block_record_id}`
      public func callAsFunction(blockRecordID: String) -> BlockRecordID {
        BlockRecordID(call: self.call.appending(blockRecordID))
      }

      /// `/v3/transaction-block/transaction-block-records/sub-mchid`
      public struct SubMchid: Sendable {
        let call: Call

        /// `/v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}`
        public func callAsFunction(subMchid: String) -> SubMchid {
          SubMchid(call: self.call.appending(subMchid))
        }

        /// `/v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}`
        public struct SubMchid: Sendable {
          let call: Call
        }
      }

      /// `/v3/transaction-block/transaction-block-records/{block_record_id}`
      public struct BlockRecordID: Sendable {
        let call: Call
      }
    }

    /// `/v3/transaction-block/transaction-block-submissions`
    public struct TransactionBlockSubmissions: Sendable {
      let call: Call

      /// `/v3/transaction-block/transaction-block-submissions/sub-mchid`
      public var subMchid: SubMchid { SubMchid(call: call) }

      /// `/v3/transaction-block/transaction-block-submissions/{block_submission_id}`
      public func callAsFunction(blockSubmissionID: String) -> BlockSubmissionID {
        BlockSubmissionID(call: self.call.appending(blockSubmissionID))
      }

      /// `/v3/transaction-block/transaction-block-submissions/sub-mchid`
      public struct SubMchid: Sendable {
        let call: Call

        /// `/v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}`
        public func callAsFunction(subMchid: String) -> SubMchid {
          SubMchid(call: self.call.appending(subMchid))
        }

        /// `/v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}`
        public struct SubMchid: Sendable {
          let call: Call
        }
      }

      /// `/v3/transaction-block/transaction-block-submissions/{block_submission_id}`
      public struct BlockSubmissionID: Sendable {
        let call: Call
      }
    }
  }
}
