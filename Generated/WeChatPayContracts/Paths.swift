// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension V3 {
  /// `/v3/credit-repayment`
  public var creditRepayment: CreditRepayment { CreditRepayment(call: call) }

  /// `/v3/facemch`
  public var facemch: Facemch { Facemch(call: call) }

  /// `/v3/inspolicymgr`
  public var inspolicymgr: Inspolicymgr { Inspolicymgr(call: call) }

  /// `/v3/offlineface`
  public var offlineface: Offlineface { Offlineface(call: call) }

  /// `/v3/offlinefacemch`
  public var offlinefacemch: Offlinefacemch { Offlinefacemch(call: call) }

  /// `/v3/palmservice`
  public var palmservice: Palmservice { Palmservice(call: call) }

  /// `/v3/papay`
  public var papay: Papay { Papay(call: call) }

  /// `/v3/partner-papay`
  public var partnerPapay: PartnerPapay { PartnerPapay(call: call) }

  /// `/v3/password-exempt-contract`
  public var passwordExemptContract: PasswordExemptContract { PasswordExemptContract(call: call) }

  /// `/v3/repayment`
  public var repayment: Repayment { Repayment(call: call) }

  /// `/v3/credit-repayment`
  public struct CreditRepayment: Sendable {
    let call: Call

    /// `/v3/credit-repayment/partner`
    public var partner: Partner { Partner(call: call) }

    /// `/v3/credit-repayment/partner`
    public struct Partner: Sendable {
      let call: Call

      /// `/v3/credit-repayment/partner/contracts`
      public var contracts: Contracts { Contracts(call: call) }

      /// `/v3/credit-repayment/partner/deduct-orders`
      public var deductOrders: DeductOrders { DeductOrders(call: call) }

      /// `/v3/credit-repayment/partner/schedule-records`
      public var scheduleRecords: ScheduleRecords { ScheduleRecords(call: call) }

      /// `/v3/credit-repayment/partner/contracts`
      public struct Contracts: Sendable {
        let call: Call

        /// `/v3/credit-repayment/partner/contracts/app-presign`
        public var appPresign: AppPresign { AppPresign(call: call) }

        /// `/v3/credit-repayment/partner/contracts/h5-presign`
        public var h5Presign: H5Presign { H5Presign(call: call) }

        /// `/v3/credit-repayment/partner/contracts/terminate`
        public var terminate: Terminate { Terminate(call: call) }

        /// `/v3/credit-repayment/partner/contracts/{out_contract_code}`
        public func callAsFunction(outContractCode: String) -> OutContractCode {
          OutContractCode(call: self.call.appending(outContractCode))
        }

        /// `/v3/credit-repayment/partner/contracts/app-presign`
        public struct AppPresign: Sendable {
          let call: Call
        }

        /// `/v3/credit-repayment/partner/contracts/h5-presign`
        public struct H5Presign: Sendable {
          let call: Call
        }

        /// `/v3/credit-repayment/partner/contracts/terminate`
        public struct Terminate: Sendable {
          let call: Call
        }

        /// `/v3/credit-repayment/partner/contracts/{out_contract_code}`
        public struct OutContractCode: Sendable {
          let call: Call
        }
      }

      /// `/v3/credit-repayment/partner/deduct-orders`
      public struct DeductOrders: Sendable {
        let call: Call

        /// `/v3/credit-repayment/partner/deduct-orders/{out_trade_no}`
        public func callAsFunction(outTradeNo: String) -> OutTradeNo {
          OutTradeNo(call: self.call.appending(outTradeNo))
        }

        /// `/v3/credit-repayment/partner/deduct-orders/{out_trade_no}`
        public struct OutTradeNo: Sendable {
          let call: Call
        }
      }

      /// `/v3/credit-repayment/partner/schedule-records`
      public struct ScheduleRecords: Sendable {
        let call: Call

        /// `/v3/credit-repayment/partner/schedule-records/batch-create`
        public var batchCreate: BatchCreate { BatchCreate(call: call) }

        /// `/v3/credit-repayment/partner/schedule-records/{out_record_id}`
        public func callAsFunction(outRecordID: String) -> OutRecordID {
          OutRecordID(call: self.call.appending(outRecordID))
        }

        /// `/v3/credit-repayment/partner/schedule-records/batch-create`
        public struct BatchCreate: Sendable {
          let call: Call
        }

        /// `/v3/credit-repayment/partner/schedule-records/{out_record_id}`
        public struct OutRecordID: Sendable {
          let call: Call
        }
      }
    }
  }

  /// `/v3/facemch`
  public struct Facemch: Sendable {
    let call: Call

    /// `/v3/facemch/users`
    public var users: Users { Users(call: call) }

    /// `/v3/facemch/users`
    public struct Users: Sendable {
      let call: Call

      /// `/v3/facemch/users/{face_sid}`
      public func callAsFunction(faceSid: String) -> FaceSid {
        FaceSid(call: self.call.appending(faceSid))
      }

      /// `/v3/facemch/users/{face_sid}`
      public struct FaceSid: Sendable {
        let call: Call
      }
    }
  }

  /// `/v3/inspolicymgr`
  public struct Inspolicymgr: Sendable {
    let call: Call

    /// `/v3/inspolicymgr/deduct`
    public var deduct: Deduct { Deduct(call: call) }

    /// `/v3/inspolicymgr/deduct`
    public struct Deduct: Sendable {
      let call: Call

      /// `/v3/inspolicymgr/deduct/authorizations`
      public var authorizations: Authorizations { Authorizations(call: call) }

      /// `/v3/inspolicymgr/deduct/policies`
      public var policies: Policies { Policies(call: call) }

      /// `/v3/inspolicymgr/deduct/authorizations`
      public struct Authorizations: Sendable {
        let call: Call

        /// `/v3/inspolicymgr/deduct/authorizations/{out_insurance_no}`
        public func callAsFunction(outInsuranceNo: String) -> OutInsuranceNo {
          OutInsuranceNo(call: self.call.appending(outInsuranceNo))
        }

        /// `/v3/inspolicymgr/deduct/authorizations/{out_insurance_no}`
        public struct OutInsuranceNo: Sendable {
          let call: Call
        }
      }

      /// `/v3/inspolicymgr/deduct/policies`
      public struct Policies: Sendable {
        let call: Call

        /// `/v3/inspolicymgr/deduct/policies/{out_insurance_no}`
        public func callAsFunction(outInsuranceNo: String) -> OutInsuranceNo {
          OutInsuranceNo(call: self.call.appending(outInsuranceNo))
        }

        /// `/v3/inspolicymgr/deduct/policies/{out_insurance_no}`
        public struct OutInsuranceNo: Sendable {
          let call: Call
        }
      }
    }
  }

  /// `/v3/offlineface`
  public struct Offlineface: Sendable {
    let call: Call

    /// `/v3/offlineface/authinfo`
    public var authinfo: Authinfo { Authinfo(call: call) }

    /// `/v3/offlineface/contracts`
    public var contracts: Contracts { Contracts(call: call) }

    /// `/v3/offlineface/face-collections`
    public var faceCollections: FaceCollections { FaceCollections(call: call) }

    /// `/v3/offlineface/repayment-url`
    public var repaymentURL: RepaymentURL { RepaymentURL(call: call) }

    /// `/v3/offlineface/transactions`
    public var transactions: Transactions { Transactions(call: call) }

    /// `/v3/offlineface/authinfo`
    public struct Authinfo: Sendable {
      let call: Call
    }

    /// `/v3/offlineface/contracts`
    public struct Contracts: Sendable {
      let call: Call

      /// `/v3/offlineface/contracts/presign`
      public var presign: Presign { Presign(call: call) }

      /// `/v3/offlineface/contracts/{contract_id}`
      public func callAsFunction(contractID: String) -> ContractID {
        ContractID(call: self.call.appending(contractID))
      }

      /// `/v3/offlineface/contracts/presign`
      public struct Presign: Sendable {
        let call: Call
      }

      /// `/v3/offlineface/contracts/{contract_id}`
      public struct ContractID: Sendable {
        let call: Call
      }
    }

    /// `/v3/offlineface/face-collections`
    public struct FaceCollections: Sendable {
      let call: Call

      /// `/v3/offlineface/face-collections/{collection_id}`
      public func callAsFunction(collectionID: String) -> CollectionID {
        CollectionID(call: self.call.appending(collectionID))
      }

      /// `/v3/offlineface/face-collections/{collection_id}`
      public struct CollectionID: Sendable {
        let call: Call
      }
    }

    /// `/v3/offlineface/repayment-url`
    public struct RepaymentURL: Sendable {
      let call: Call
    }

    /// `/v3/offlineface/transactions`
    public struct Transactions: Sendable {
      let call: Call

      /// `/v3/offlineface/transactions/out-trade-no`
      public var outTradeNo: OutTradeNo { OutTradeNo(call: call) }

      /// `/v3/offlineface/transactions/out-trade-no`
      public struct OutTradeNo: Sendable {
        let call: Call

        /// `/v3/offlineface/transactions/out-trade-no/{out_trade_no}`
        public func callAsFunction(outTradeNo: String) -> OutTradeNo {
          OutTradeNo(call: self.call.appending(outTradeNo))
        }

        /// `/v3/offlineface/transactions/out-trade-no/{out_trade_no}`
        public struct OutTradeNo: Sendable {
          let call: Call
        }
      }
    }
  }

  /// `/v3/offlinefacemch`
  public struct Offlinefacemch: Sendable {
    let call: Call

    /// `/v3/offlinefacemch/organizations`
    public var organizations: Organizations { Organizations(call: call) }

    /// `/v3/offlinefacemch/tokens`
    public var tokens: Tokens { Tokens(call: call) }

    /// `/v3/offlinefacemch/organizations`
    public struct Organizations: Sendable {
      let call: Call

      /// `/v3/offlinefacemch/organizations/{organization_id}`
      public func callAsFunction(organizationID: String) -> OrganizationID {
        OrganizationID(call: self.call.appending(organizationID))
      }

      /// `/v3/offlinefacemch/organizations/{organization_id}`
      public struct OrganizationID: Sendable {
        let call: Call

        /// `/v3/offlinefacemch/organizations/{organization_id}/users`
        public var users: Users { Users(call: call) }

        /// `/v3/offlinefacemch/organizations/{organization_id}/users`
        public struct Users: Sendable {
          let call: Call

          /// `/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id`
          public var outUserID: OutUserID { OutUserID(call: call) }

          /// `/v3/offlinefacemch/organizations/{organization_id}/users/user-id`
          public var userID: UserID { UserID(call: call) }

          /// `/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id`
          public struct OutUserID: Sendable {
            let call: Call

            /// `/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}`
            public func callAsFunction(outUserID: String) -> OutUserID {
              OutUserID(call: self.call.appending(outUserID))
            }

            /// `/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}`
            public struct OutUserID: Sendable {
              let call: Call
            }
          }

          /// `/v3/offlinefacemch/organizations/{organization_id}/users/user-id`
          public struct UserID: Sendable {
            let call: Call

            /// `/v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}`
            public func callAsFunction(userID: String) -> UserID {
              UserID(call: self.call.appending(userID))
            }

            /// `/v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}`
            public struct UserID: Sendable {
              let call: Call

              /// `/v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract`
              public var terminateContract: TerminateContract { TerminateContract(call: call) }

              /// `/v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract`
              public struct TerminateContract: Sendable {
                let call: Call
              }
            }
          }
        }
      }
    }

    /// `/v3/offlinefacemch/tokens`
    public struct Tokens: Sendable {
      let call: Call
    }
  }

  /// `/v3/palmservice`
  public struct Palmservice: Sendable {
    let call: Call

    /// `/v3/palmservice/authorization`
    public var authorization: Authorization { Authorization(call: call) }

    /// `/v3/palmservice/authorization`
    public struct Authorization: Sendable {
      let call: Call

      /// `/v3/palmservice/authorization/openid`
      public var openid: Openid { Openid(call: call) }

      /// `/v3/palmservice/authorization/preauthorize`
      public var preauthorize: Preauthorize { Preauthorize(call: call) }

      /// `/v3/palmservice/authorization/openid`
      public struct Openid: Sendable {
        let call: Call

        /// `/v3/palmservice/authorization/openid/{openid}`
        public func callAsFunction(openid: String) -> Openid {
          Openid(call: self.call.appending(openid))
        }

        /// `/v3/palmservice/authorization/openid/{openid}`
        public struct Openid: Sendable {
          let call: Call
        }
      }

      /// `/v3/palmservice/authorization/preauthorize`
      public struct Preauthorize: Sendable {
        let call: Call
      }
    }
  }

  /// `/v3/papay`
  public struct Papay: Sendable {
    let call: Call

    /// `/v3/papay/contracts`
    public var contracts: Contracts { Contracts(call: call) }

    /// `/v3/papay/insurance-pay`
    public var insurancePay: InsurancePay { InsurancePay(call: call) }

    /// `/v3/papay/insurance-sign`
    public var insuranceSign: InsuranceSign { InsuranceSign(call: call) }

    /// `/v3/papay/pay`
    public var pay: Pay { Pay(call: call) }

    /// `/v3/papay/scheduled-deduct-sign`
    public var scheduledDeductSign: ScheduledDeductSign { ScheduledDeductSign(call: call) }

    /// `/v3/papay/sign`
    public var sign: Sign { Sign(call: call) }

    /// `/v3/papay/contracts`
    public struct Contracts: Sendable {
      let call: Call

      /// `/v3/papay/contracts/{contract_id}`
      public func callAsFunction(contractID: String) -> ContractID {
        ContractID(call: self.call.appending(contractID))
      }

      /// `/v3/papay/contracts/{contract_id}`
      public struct ContractID: Sendable {
        let call: Call

        /// `/v3/papay/contracts/{contract_id}/fail-notify`
        public var failNotify: FailNotify { FailNotify(call: call) }

        /// `/v3/papay/contracts/{contract_id}/notify`
        public var notify: Notify { Notify(call: call) }

        /// `/v3/papay/contracts/{contract_id}/fail-notify`
        public struct FailNotify: Sendable {
          let call: Call
        }

        /// `/v3/papay/contracts/{contract_id}/notify`
        public struct Notify: Sendable {
          let call: Call
        }
      }
    }

    /// `/v3/papay/insurance-pay`
    public struct InsurancePay: Sendable {
      let call: Call

      /// `/v3/papay/insurance-pay/policy-periods`
      public var policyPeriods: PolicyPeriods { PolicyPeriods(call: call) }

      /// `/v3/papay/insurance-pay/transactions`
      public var transactions: Transactions { Transactions(call: call) }

      /// `/v3/papay/insurance-pay/policy-periods`
      public struct PolicyPeriods: Sendable {
        let call: Call

        /// `/v3/papay/insurance-pay/policy-periods/contract-id`
        public var contractID: ContractID { ContractID(call: call) }

        /// `/v3/papay/insurance-pay/policy-periods/contract-id`
        public struct ContractID: Sendable {
          let call: Call

          /// `/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}`
          public func callAsFunction(contractID: String) -> ContractID {
            ContractID(call: self.call.appending(contractID))
          }

          /// `/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}`
          public struct ContractID: Sendable {
            let call: Call

            /// `/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id`
            public var policyPeriodID: PolicyPeriodID { PolicyPeriodID(call: call) }

            /// `/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id`
            public struct PolicyPeriodID: Sendable {
              let call: Call

              /// `/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}`
              public func callAsFunction(policyPeriodID: Int) -> PolicyPeriodID {
                PolicyPeriodID(call: self.call.appending(policyPeriodID))
              }

              /// `/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}`
              public struct PolicyPeriodID: Sendable {
                let call: Call

                /// `/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule`
                public var schedule: Schedule { Schedule(call: call) }

                /// `/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule`
                public struct Schedule: Sendable {
                  let call: Call
                }
              }
            }
          }
        }
      }

      /// `/v3/papay/insurance-pay/transactions`
      public struct Transactions: Sendable {
        let call: Call

        /// `/v3/papay/insurance-pay/transactions/apply`
        public var apply: Apply { Apply(call: call) }

        /// `/v3/papay/insurance-pay/transactions/apply`
        public struct Apply: Sendable {
          let call: Call
        }
      }
    }

    /// `/v3/papay/insurance-sign`
    public struct InsuranceSign: Sendable {
      let call: Call

      /// `/v3/papay/insurance-sign/contracts`
      public var contracts: Contracts { Contracts(call: call) }

      /// `/v3/papay/insurance-sign/policy-periods`
      public var policyPeriods: PolicyPeriods { PolicyPeriods(call: call) }

      /// `/v3/papay/insurance-sign/policy_periods`
      public var policyPeriods2: PolicyPeriods2 { PolicyPeriods2(call: call) }

      /// `/v3/papay/insurance-sign/contracts`
      public struct Contracts: Sendable {
        let call: Call

        /// `/v3/papay/insurance-sign/contracts/plan-id`
        public var planID: PlanID { PlanID(call: call) }

        /// `/v3/papay/insurance-sign/contracts/pre-entrust-sign`
        public var preEntrustSign: PreEntrustSign { PreEntrustSign(call: call) }

        /// `/v3/papay/insurance-sign/contracts/plan-id`
        public struct PlanID: Sendable {
          let call: Call

          /// `/v3/papay/insurance-sign/contracts/plan-id/{plan_id}`
          public func callAsFunction(planID: Int) -> PlanID {
            PlanID(call: self.call.appending(planID))
          }

          /// `/v3/papay/insurance-sign/contracts/plan-id/{plan_id}`
          public struct PlanID: Sendable {
            let call: Call

            /// `/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id`
            public var contractID: ContractID { ContractID(call: call) }

            /// `/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code`
            public var outContractCode: OutContractCode { OutContractCode(call: call) }

            /// `/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id`
            public struct ContractID: Sendable {
              let call: Call

              /// `/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}`
              public func callAsFunction(contractID: String) -> ContractID {
                ContractID(call: self.call.appending(contractID))
              }

              /// `/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}`
              public struct ContractID: Sendable {
                let call: Call

                /// `/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew`
                public var renew: Renew { Renew(call: call) }

                /// `/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew`
                public struct Renew: Sendable {
                  let call: Call
                }
              }
            }

            /// `/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code`
            public struct OutContractCode: Sendable {
              let call: Call

              /// `/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
              public func callAsFunction(outContractCode: String) -> OutContractCode {
                OutContractCode(call: self.call.appending(outContractCode))
              }

              /// `/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
              public struct OutContractCode: Sendable {
                let call: Call

                /// `/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
                public var terminate: Terminate { Terminate(call: call) }

                /// `/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
                public struct Terminate: Sendable {
                  let call: Call
                }
              }
            }
          }
        }

        /// `/v3/papay/insurance-sign/contracts/pre-entrust-sign`
        public struct PreEntrustSign: Sendable {
          let call: Call

          /// `/v3/papay/insurance-sign/contracts/pre-entrust-sign/app`
          public var app: App { App(call: call) }

          /// `/v3/papay/insurance-sign/contracts/pre-entrust-sign/h5`
          public var h5: H5 { H5(call: call) }

          /// `/v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi`
          public var jsapi: Jsapi { Jsapi(call: call) }

          /// `/v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program`
          public var miniProgram: MiniProgram { MiniProgram(call: call) }

          /// `/v3/papay/insurance-sign/contracts/pre-entrust-sign/app`
          public struct App: Sendable {
            let call: Call
          }

          /// `/v3/papay/insurance-sign/contracts/pre-entrust-sign/h5`
          public struct H5: Sendable {
            let call: Call
          }

          /// `/v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi`
          public struct Jsapi: Sendable {
            let call: Call
          }

          /// `/v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program`
          public struct MiniProgram: Sendable {
            let call: Call
          }
        }
      }

      /// `/v3/papay/insurance-sign/policy-periods`
      public struct PolicyPeriods: Sendable {
        let call: Call

        /// `/v3/papay/insurance-sign/policy-periods/plan-id`
        public var planID: PlanID { PlanID(call: call) }

        /// `/v3/papay/insurance-sign/policy-periods/plan-id`
        public struct PlanID: Sendable {
          let call: Call

          /// `/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}`
          public func callAsFunction(planID: Int) -> PlanID {
            PlanID(call: self.call.appending(planID))
          }

          /// `/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}`
          public struct PlanID: Sendable {
            let call: Call

            /// `/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id`
            public var contractID: ContractID { ContractID(call: call) }

            /// `/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id`
            public struct ContractID: Sendable {
              let call: Call

              /// `/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}`
              public func callAsFunction(contractID: String) -> ContractID {
                ContractID(call: self.call.appending(contractID))
              }

              /// `/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}`
              public struct ContractID: Sendable {
                let call: Call

                /// `/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify`
                public var modify: Modify { Modify(call: call) }

                /// `/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify`
                public struct Modify: Sendable {
                  let call: Call
                }
              }
            }
          }
        }
      }

      /// `/v3/papay/insurance-sign/policy_periods`
      public struct PolicyPeriods2: Sendable {
        let call: Call

        /// `/v3/papay/insurance-sign/policy_periods/plan-id`
        public var planID: PlanID { PlanID(call: call) }

        /// `/v3/papay/insurance-sign/policy_periods/plan-id`
        public struct PlanID: Sendable {
          let call: Call

          /// `/v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}`
          public func callAsFunction(planID: Int) -> PlanID {
            PlanID(call: self.call.appending(planID))
          }

          /// `/v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}`
          public struct PlanID: Sendable {
            let call: Call

            /// `/v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code`
            public var outContractCode: OutContractCode { OutContractCode(call: call) }

            /// `/v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code`
            public struct OutContractCode: Sendable {
              let call: Call

              /// `/v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
              public func callAsFunction(outContractCode: String) -> OutContractCode {
                OutContractCode(call: self.call.appending(outContractCode))
              }

              /// `/v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
              public struct OutContractCode: Sendable {
                let call: Call
              }
            }
          }
        }
      }
    }

    /// `/v3/papay/pay`
    public struct Pay: Sendable {
      let call: Call

      /// `/v3/papay/pay/harmony`
      public var harmony: Harmony { Harmony(call: call) }

      /// `/v3/papay/pay/partner`
      public var partner: Partner { Partner(call: call) }

      /// `/v3/papay/pay/schedules`
      public var schedules: Schedules { Schedules(call: call) }

      /// `/v3/papay/pay/transactions`
      public var transactions: Transactions { Transactions(call: call) }

      /// `/v3/papay/pay/harmony`
      public struct Harmony: Sendable {
        let call: Call

        /// `/v3/papay/pay/harmony/transactions`
        public var transactions: Transactions { Transactions(call: call) }

        /// `/v3/papay/pay/harmony/transactions`
        public struct Transactions: Sendable {
          let call: Call

          /// `/v3/papay/pay/harmony/transactions/apply`
          public var apply: Apply { Apply(call: call) }

          /// `/v3/papay/pay/harmony/transactions/apply`
          public struct Apply: Sendable {
            let call: Call
          }
        }
      }

      /// `/v3/papay/pay/partner`
      public struct Partner: Sendable {
        let call: Call

        /// `/v3/papay/pay/partner/schedules`
        public var schedules: Schedules { Schedules(call: call) }

        /// `/v3/papay/pay/partner/transactions`
        public var transactions: Transactions { Transactions(call: call) }

        /// `/v3/papay/pay/partner/schedules`
        public struct Schedules: Sendable {
          let call: Call

          /// `/v3/papay/pay/partner/schedules/contract-id`
          public var contractID: ContractID { ContractID(call: call) }

          /// `/v3/papay/pay/partner/schedules/contract-id`
          public struct ContractID: Sendable {
            let call: Call

            /// `/v3/papay/pay/partner/schedules/contract-id/{contract_id}`
            public func callAsFunction(contractID: String) -> ContractID {
              ContractID(call: self.call.appending(contractID))
            }

            /// `/v3/papay/pay/partner/schedules/contract-id/{contract_id}`
            public struct ContractID: Sendable {
              let call: Call

              /// `/v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule`
              public var schedule: Schedule { Schedule(call: call) }

              /// `/v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule`
              public struct Schedule: Sendable {
                let call: Call
              }
            }
          }
        }

        /// `/v3/papay/pay/partner/transactions`
        public struct Transactions: Sendable {
          let call: Call

          /// `/v3/papay/pay/partner/transactions/apply`
          public var apply: Apply { Apply(call: call) }

          /// `/v3/papay/pay/partner/transactions/apply`
          public struct Apply: Sendable {
            let call: Call
          }
        }
      }

      /// `/v3/papay/pay/schedules`
      public struct Schedules: Sendable {
        let call: Call

        /// `/v3/papay/pay/schedules/contract-id`
        public var contractID: ContractID { ContractID(call: call) }

        /// `/v3/papay/pay/schedules/contract-id`
        public struct ContractID: Sendable {
          let call: Call

          /// `/v3/papay/pay/schedules/contract-id/{contract_id}`
          public func callAsFunction(contractID: String) -> ContractID {
            ContractID(call: self.call.appending(contractID))
          }

          /// `/v3/papay/pay/schedules/contract-id/{contract_id}`
          public struct ContractID: Sendable {
            let call: Call

            /// `/v3/papay/pay/schedules/contract-id/{contract_id}/schedule`
            public var schedule: Schedule { Schedule(call: call) }

            /// `/v3/papay/pay/schedules/contract-id/{contract_id}/schedule`
            public struct Schedule: Sendable {
              let call: Call
            }
          }
        }
      }

      /// `/v3/papay/pay/transactions`
      public struct Transactions: Sendable {
        let call: Call

        /// `/v3/papay/pay/transactions/apply`
        public var apply: Apply { Apply(call: call) }

        /// `/v3/papay/pay/transactions/apply`
        public struct Apply: Sendable {
          let call: Call
        }
      }
    }

    /// `/v3/papay/scheduled-deduct-sign`
    public struct ScheduledDeductSign: Sendable {
      let call: Call

      /// `/v3/papay/scheduled-deduct-sign/contracts`
      public var contracts: Contracts { Contracts(call: call) }

      /// `/v3/papay/scheduled-deduct-sign/partner`
      public var partner: Partner { Partner(call: call) }

      /// `/v3/papay/scheduled-deduct-sign/contracts`
      public struct Contracts: Sendable {
        let call: Call

        /// `/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign`
        public var preEntrustSign: PreEntrustSign { PreEntrustSign(call: call) }

        /// `/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign`
        public struct PreEntrustSign: Sendable {
          let call: Call

          /// `/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app`
          public var app: App { App(call: call) }

          /// `/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5`
          public var h5: H5 { H5(call: call) }

          /// `/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi`
          public var jsapi: Jsapi { Jsapi(call: call) }

          /// `/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program`
          public var miniProgram: MiniProgram { MiniProgram(call: call) }

          /// `/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app`
          public struct App: Sendable {
            let call: Call
          }

          /// `/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5`
          public struct H5: Sendable {
            let call: Call
          }

          /// `/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi`
          public struct Jsapi: Sendable {
            let call: Call
          }

          /// `/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program`
          public struct MiniProgram: Sendable {
            let call: Call
          }
        }
      }

      /// `/v3/papay/scheduled-deduct-sign/partner`
      public struct Partner: Sendable {
        let call: Call

        /// `/v3/papay/scheduled-deduct-sign/partner/contracts`
        public var contracts: Contracts { Contracts(call: call) }

        /// `/v3/papay/scheduled-deduct-sign/partner/contracts`
        public struct Contracts: Sendable {
          let call: Call

          /// `/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign`
          public var preEntrustSign: PreEntrustSign { PreEntrustSign(call: call) }

          /// `/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign`
          public struct PreEntrustSign: Sendable {
            let call: Call

            /// `/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app`
            public var app: App { App(call: call) }

            /// `/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5`
            public var h5: H5 { H5(call: call) }

            /// `/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi`
            public var jsapi: Jsapi { Jsapi(call: call) }

            /// `/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program`
            public var miniProgram: MiniProgram { MiniProgram(call: call) }

            /// `/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app`
            public struct App: Sendable {
              let call: Call
            }

            /// `/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5`
            public struct H5: Sendable {
              let call: Call
            }

            /// `/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi`
            public struct Jsapi: Sendable {
              let call: Call
            }

            /// `/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program`
            public struct MiniProgram: Sendable {
              let call: Call
            }
          }
        }
      }
    }

    /// `/v3/papay/sign`
    public struct Sign: Sendable {
      let call: Call

      /// `/v3/papay/sign/contracts`
      public var contracts: Contracts { Contracts(call: call) }

      /// `/v3/papay/sign/partner`
      public var partner: Partner { Partner(call: call) }

      /// `/v3/papay/sign/contracts`
      public struct Contracts: Sendable {
        let call: Call

        /// `/v3/papay/sign/contracts/harmony-plan-id`
        public var harmonyPlanID: HarmonyPlanID { HarmonyPlanID(call: call) }

        /// `/v3/papay/sign/contracts/plan-id`
        public var planID: PlanID { PlanID(call: call) }

        /// `/v3/papay/sign/contracts/pre-entrust-sign`
        public var preEntrustSign: PreEntrustSign { PreEntrustSign(call: call) }

        /// `/v3/papay/sign/contracts/harmony-plan-id`
        public struct HarmonyPlanID: Sendable {
          let call: Call

          /// `/v3/papay/sign/contracts/harmony-plan-id/{plan_id}`
          public func callAsFunction(planID: Int) -> PlanID {
            PlanID(call: self.call.appending(planID))
          }

          /// `/v3/papay/sign/contracts/harmony-plan-id/{plan_id}`
          public struct PlanID: Sendable {
            let call: Call

            /// `/v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code`
            public var outContractCode: OutContractCode { OutContractCode(call: call) }

            /// `/v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code`
            public struct OutContractCode: Sendable {
              let call: Call

              /// `/v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}`
              public func callAsFunction(outContractCode: String) -> OutContractCode {
                OutContractCode(call: self.call.appending(outContractCode))
              }

              /// `/v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}`
              public struct OutContractCode: Sendable {
                let call: Call
              }
            }
          }
        }

        /// `/v3/papay/sign/contracts/plan-id`
        public struct PlanID: Sendable {
          let call: Call

          /// `/v3/papay/sign/contracts/plan-id/{plan_id}`
          public func callAsFunction(planID: Int) -> PlanID {
            PlanID(call: self.call.appending(planID))
          }

          /// `/v3/papay/sign/contracts/plan-id/{plan_id}`
          public struct PlanID: Sendable {
            let call: Call

            /// `/v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code`
            public var outContractCode: OutContractCode { OutContractCode(call: call) }

            /// `/v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code`
            public struct OutContractCode: Sendable {
              let call: Call

              /// `/v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
              public func callAsFunction(outContractCode: String) -> OutContractCode {
                OutContractCode(call: self.call.appending(outContractCode))
              }

              /// `/v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
              public struct OutContractCode: Sendable {
                let call: Call

                /// `/v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
                public var terminate: Terminate { Terminate(call: call) }

                /// `/v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
                public struct Terminate: Sendable {
                  let call: Call
                }
              }
            }
          }
        }

        /// `/v3/papay/sign/contracts/pre-entrust-sign`
        public struct PreEntrustSign: Sendable {
          let call: Call
        }
      }

      /// `/v3/papay/sign/partner`
      public struct Partner: Sendable {
        let call: Call

        /// `/v3/papay/sign/partner/contracts`
        public var contracts: Contracts { Contracts(call: call) }

        /// `/v3/papay/sign/partner/contracts`
        public struct Contracts: Sendable {
          let call: Call

          /// `/v3/papay/sign/partner/contracts/plan-id`
          public var planID: PlanID { PlanID(call: call) }

          /// `/v3/papay/sign/partner/contracts/plan-id`
          public struct PlanID: Sendable {
            let call: Call

            /// `/v3/papay/sign/partner/contracts/plan-id/{plan_id}`
            public func callAsFunction(planID: Int) -> PlanID {
              PlanID(call: self.call.appending(planID))
            }

            /// `/v3/papay/sign/partner/contracts/plan-id/{plan_id}`
            public struct PlanID: Sendable {
              let call: Call

              /// `/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code`
              public var outContractCode: OutContractCode { OutContractCode(call: call) }

              /// `/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code`
              public struct OutContractCode: Sendable {
                let call: Call

                /// `/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
                public func callAsFunction(outContractCode: String) -> OutContractCode {
                  OutContractCode(call: self.call.appending(outContractCode))
                }

                /// `/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
                public struct OutContractCode: Sendable {
                  let call: Call

                  /// `/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
                  public var terminate: Terminate { Terminate(call: call) }

                  /// `/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
                  public struct Terminate: Sendable {
                    let call: Call
                  }
                }
              }
            }
          }
        }
      }
    }
  }

  /// `/v3/partner-papay`
  public struct PartnerPapay: Sendable {
    let call: Call

    /// `/v3/partner-papay/contracts`
    public var contracts: Contracts { Contracts(call: call) }

    /// `/v3/partner-papay/contracts`
    public struct Contracts: Sendable {
      let call: Call

      /// `/v3/partner-papay/contracts/{contract_id}`
      public func callAsFunction(contractID: String) -> ContractID {
        ContractID(call: self.call.appending(contractID))
      }

      /// `/v3/partner-papay/contracts/{contract_id}`
      public struct ContractID: Sendable {
        let call: Call

        /// `/v3/partner-papay/contracts/{contract_id}/fail-notify`
        public var failNotify: FailNotify { FailNotify(call: call) }

        /// `/v3/partner-papay/contracts/{contract_id}/notify`
        public var notify: Notify { Notify(call: call) }

        /// `/v3/partner-papay/contracts/{contract_id}/fail-notify`
        public struct FailNotify: Sendable {
          let call: Call
        }

        /// `/v3/partner-papay/contracts/{contract_id}/notify`
        public struct Notify: Sendable {
          let call: Call
        }
      }
    }
  }

  /// `/v3/password-exempt-contract`
  public struct PasswordExemptContract: Sendable {
    let call: Call

    /// `/v3/password-exempt-contract/contracts`
    public var contracts: Contracts { Contracts(call: call) }

    /// `/v3/password-exempt-contract/contracts`
    public struct Contracts: Sendable {
      let call: Call

      /// `/v3/password-exempt-contract/contracts/ecommerce`
      public var ecommerce: Ecommerce { Ecommerce(call: call) }

      /// `/v3/password-exempt-contract/contracts/normal`
      public var normal: Normal { Normal(call: call) }

      /// `/v3/password-exempt-contract/contracts/qs`
      public var qs: Qs { Qs(call: call) }

      /// `/v3/password-exempt-contract/contracts/service-id`
      public var serviceID: ServiceID { ServiceID(call: call) }

      /// `/v3/password-exempt-contract/contracts/service-provider`
      public var serviceProvider: ServiceProvider { ServiceProvider(call: call) }

      /// `/v3/password-exempt-contract/contracts/ecommerce`
      public struct Ecommerce: Sendable {
        let call: Call

        /// `/v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign`
        public var preEntrustSign: PreEntrustSign { PreEntrustSign(call: call) }

        /// `/v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign`
        public struct PreEntrustSign: Sendable {
          let call: Call

          /// `/v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program`
          public var miniProgram: MiniProgram { MiniProgram(call: call) }

          /// `/v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign`
          public var payRedirectSign: PayRedirectSign { PayRedirectSign(call: call) }

          /// `/v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program`
          public struct MiniProgram: Sendable {
            let call: Call
          }

          /// `/v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign`
          public struct PayRedirectSign: Sendable {
            let call: Call
          }
        }
      }

      /// `/v3/password-exempt-contract/contracts/normal`
      public struct Normal: Sendable {
        let call: Call

        /// `/v3/password-exempt-contract/contracts/normal/pre-entrust-sign`
        public var preEntrustSign: PreEntrustSign { PreEntrustSign(call: call) }

        /// `/v3/password-exempt-contract/contracts/normal/pre-entrust-sign`
        public struct PreEntrustSign: Sendable {
          let call: Call

          /// `/v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program`
          public var miniProgram: MiniProgram { MiniProgram(call: call) }

          /// `/v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign`
          public var payRedirectSign: PayRedirectSign { PayRedirectSign(call: call) }

          /// `/v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program`
          public struct MiniProgram: Sendable {
            let call: Call
          }

          /// `/v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign`
          public struct PayRedirectSign: Sendable {
            let call: Call
          }
        }
      }

      /// `/v3/password-exempt-contract/contracts/qs`
      public struct Qs: Sendable {
        let call: Call

        /// `/v3/password-exempt-contract/contracts/qs/pre-entrust-sign`
        public var preEntrustSign: PreEntrustSign { PreEntrustSign(call: call) }

        /// `/v3/password-exempt-contract/contracts/qs/pre-entrust-sign`
        public struct PreEntrustSign: Sendable {
          let call: Call

          /// `/v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program`
          public var miniProgram: MiniProgram { MiniProgram(call: call) }

          /// `/v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign`
          public var payRedirectSign: PayRedirectSign { PayRedirectSign(call: call) }

          /// `/v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program`
          public struct MiniProgram: Sendable {
            let call: Call
          }

          /// `/v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign`
          public struct PayRedirectSign: Sendable {
            let call: Call
          }
        }
      }

      /// `/v3/password-exempt-contract/contracts/service-id`
      public struct ServiceID: Sendable {
        let call: Call

        /// `/v3/password-exempt-contract/contracts/service-id/{service_id}`
        public func callAsFunction(serviceID: Int) -> ServiceID {
          ServiceID(call: self.call.appending(serviceID))
        }

        /// `/v3/password-exempt-contract/contracts/service-id/{service_id}`
        public struct ServiceID: Sendable {
          let call: Call

          /// `/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code`
          public var outContractCode: OutContractCode { OutContractCode(call: call) }

          /// `/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code`
          public struct OutContractCode: Sendable {
            let call: Call

            /// `/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}`
            public func callAsFunction(outContractCode: String) -> OutContractCode {
              OutContractCode(call: self.call.appending(outContractCode))
            }

            /// `/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}`
            public struct OutContractCode: Sendable {
              let call: Call

              /// `/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate`
              public var terminate: Terminate { Terminate(call: call) }

              /// `/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate`
              public struct Terminate: Sendable {
                let call: Call
              }
            }
          }
        }
      }

      /// `/v3/password-exempt-contract/contracts/service-provider`
      public struct ServiceProvider: Sendable {
        let call: Call

        /// `/v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign`
        public var preEntrustSign: PreEntrustSign { PreEntrustSign(call: call) }

        /// `/v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign`
        public struct PreEntrustSign: Sendable {
          let call: Call

          /// `/v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program`
          public var miniProgram: MiniProgram { MiniProgram(call: call) }

          /// `/v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign`
          public var payRedirectSign: PayRedirectSign { PayRedirectSign(call: call) }

          /// `/v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program`
          public struct MiniProgram: Sendable {
            let call: Call
          }

          /// `/v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign`
          public struct PayRedirectSign: Sendable {
            let call: Call
          }
        }
      }
    }
  }

  /// `/v3/repayment`
  public struct Repayment: Sendable {
    let call: Call

    /// `/v3/repayment/combine-transactions`
    public var combineTransactions: CombineTransactions { CombineTransactions(call: call) }

    /// `/v3/repayment/combine-transactions`
    public struct CombineTransactions: Sendable {
      let call: Call

      /// `/v3/repayment/combine-transactions/partner`
      public var partner: Partner { Partner(call: call) }

      /// `/v3/repayment/combine-transactions/partner`
      public struct Partner: Sendable {
        let call: Call

        /// `/v3/repayment/combine-transactions/partner/out-trade-no`
        public var outTradeNo: OutTradeNo { OutTradeNo(call: call) }

        /// `/v3/repayment/combine-transactions/partner/prepay`
        public var prepay: Prepay { Prepay(call: call) }

        /// `/v3/repayment/combine-transactions/partner/out-trade-no`
        public struct OutTradeNo: Sendable {
          let call: Call

          /// `/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}`
          public func callAsFunction(combineOutTradeNo: String) -> CombineOutTradeNo {
            CombineOutTradeNo(call: self.call.appending(combineOutTradeNo))
          }

          /// `/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}`
          public struct CombineOutTradeNo: Sendable {
            let call: Call

            /// `/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close`
            public var close: Close { Close(call: call) }

            /// `/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close`
            public struct Close: Sendable {
              let call: Call
            }
          }
        }

        /// `/v3/repayment/combine-transactions/partner/prepay`
        public struct Prepay: Sendable {
          let call: Call
        }
      }
    }
  }
}
