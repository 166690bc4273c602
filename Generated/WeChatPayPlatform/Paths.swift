// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension V3 {
  /// `/v3/brand`
  public var brand: Brand { Brand(call: call) }

  /// `/v3/capital`
  public var capital: Capital { Capital(call: call) }

  /// `/v3/ecommerce`
  public var ecommerce: Ecommerce { Ecommerce(call: call) }

  /// `/v3/platsolution`
  public var platsolution: Platsolution { Platsolution(call: call) }

  /// `/v3/realname`
  public var realname: Realname { Realname(call: call) }

  /// `/v3/recharge`
  public var recharge: Recharge { Recharge(call: call) }

  /// `/v3/brand`
  public struct Brand: Sendable {
    let call: Call

    /// `/v3/brand/applyments`
    public var applyments: Applyments { Applyments(call: call) }

    /// `/v3/brand/card`
    public var card: Card { Card(call: call) }

    /// `/v3/brand/marketing`
    public var marketing: Marketing { Marketing(call: call) }

    /// `/v3/brand/partner`
    public var partner: Partner { Partner(call: call) }

    /// `/v3/brand/profitsharing`
    public var profitsharing: Profitsharing { Profitsharing(call: call) }

    /// `/v3/brand/applyments`
    public struct Applyments: Sendable {
      let call: Call

      /// `/v3/brand/applyments/applyment-id`
      public var applymentID: ApplymentID { ApplymentID(call: call) }

      /// `/v3/brand/applyments/business-code`
      public var businessCode: BusinessCode { BusinessCode(call: call) }

      /// `/v3/brand/applyments/cancel-applyment`
      public var cancelApplyment: CancelApplyment { CancelApplyment(call: call) }

      /// `/v3/brand/applyments/applyment-id`
      public struct ApplymentID: Sendable {
        let call: Call

        /// `/v3/brand/applyments/applyment-id/{applyment_id}`
        public func callAsFunction(applymentID: String) -> ApplymentID {
          ApplymentID(call: self.call.appending(applymentID))
        }

        /// `/v3/brand/applyments/applyment-id/{applyment_id}`
        public struct ApplymentID: Sendable {
          let call: Call
        }
      }

      /// `/v3/brand/applyments/business-code`
      public struct BusinessCode: Sendable {
        let call: Call

        /// `/v3/brand/applyments/business-code/{business_code}`
        public func callAsFunction(businessCode: String) -> BusinessCode {
          BusinessCode(call: self.call.appending(businessCode))
        }

        /// `/v3/brand/applyments/business-code/{business_code}`
        public struct BusinessCode: Sendable {
          let call: Call
        }
      }

      /// `/v3/brand/applyments/cancel-applyment`
      public struct CancelApplyment: Sendable {
        let call: Call
      }
    }

    /// `/v3/brand/card`
    public struct Card: Sendable {
      let call: Call

      /// `/v3/brand/card/card-configs`
      public var cardConfigs: CardConfigs { CardConfigs(call: call) }

      /// `/v3/brand/card/card-links`
      public var cardLinks: CardLinks { CardLinks(call: call) }

      /// `/v3/brand/card/card-configs`
      public struct CardConfigs: Sendable {
        let call: Call

        /// `/v3/brand/card/card-configs/cancel-applyment`
        public var cancelApplyment: CancelApplyment { CancelApplyment(call: call) }

        /// `/v3/brand/card/card-configs/preview-url`
        public var previewURL: PreviewURL { PreviewURL(call: call) }

        /// `/v3/brand/card/card-configs/publish`
        public var publish: Publish { Publish(call: call) }

        /// `/v3/brand/card/card-configs/cancel-applyment`
        public struct CancelApplyment: Sendable {
          let call: Call
        }

        /// `/v3/brand/card/card-configs/preview-url`
        public struct PreviewURL: Sendable {
          let call: Call
        }

        /// `/v3/brand/card/card-configs/publish`
        public struct Publish: Sendable {
          let call: Call
        }
      }

      /// `/v3/brand/card/card-links`
      public struct CardLinks: Sendable {
        let call: Call

        /// `/v3/brand/card/card-links/business-code`
        public var businessCode: BusinessCode { BusinessCode(call: call) }

        /// `/v3/brand/card/card-links/cancel-applyment`
        public var cancelApplyment: CancelApplyment { CancelApplyment(call: call) }

        /// `/v3/brand/card/card-links/unbind-card-link`
        public var unbindCardLink: UnbindCardLink { UnbindCardLink(call: call) }

        /// `/v3/brand/card/card-links/business-code`
        public struct BusinessCode: Sendable {
          let call: Call

          /// `/v3/brand/card/card-links/business-code/{business_code}`
          public func callAsFunction(businessCode: String) -> BusinessCode {
            BusinessCode(call: self.call.appending(businessCode))
          }

          /// `/v3/brand/card/card-links/business-code/{business_code}`
          public struct BusinessCode: Sendable {
            let call: Call
          }
        }

        /// `/v3/brand/card/card-links/cancel-applyment`
        public struct CancelApplyment: Sendable {
          let call: Call
        }

        /// `/v3/brand/card/card-links/unbind-card-link`
        public struct UnbindCardLink: Sendable {
          let call: Call
        }
      }
    }

    /// `/v3/brand/marketing`
    public struct Marketing: Sendable {
      let call: Call

      /// `/v3/brand/marketing/shake-activities`
      public var shakeActivities: ShakeActivities { ShakeActivities(call: call) }

      /// `/v3/brand/marketing/shake-activities`
      public struct ShakeActivities: Sendable {
        let call: Call

        /// `/v3/brand/marketing/shake-activities/activities`
        public var activities: Activities { Activities(call: call) }

        /// `/v3/brand/marketing/shake-activities/activities`
        public struct Activities: Sendable {
          let call: Call
        }
      }
    }

    /// `/v3/brand/partner`
    public struct Partner: Sendable {
      let call: Call

      /// `/v3/brand/partner/card-member`
      public var cardMember: CardMember { CardMember(call: call) }

      /// `/v3/brand/partner/store`
      public var store: Store { Store(call: call) }

      /// `/v3/brand/partner/card-member`
      public struct CardMember: Sendable {
        let call: Call

        /// `/v3/brand/partner/card-member/cards`
        public var cards: Cards { Cards(call: call) }

        /// `/v3/brand/partner/card-member/membership-activities`
        public var membershipActivities: MembershipActivities { MembershipActivities(call: call) }

        /// `/v3/brand/partner/card-member/pay-view-tokens`
        public var payViewTokens: PayViewTokens { PayViewTokens(call: call) }

        /// `/v3/brand/partner/card-member/pre-auth-tokens`
        public var preAuthTokens: PreAuthTokens { PreAuthTokens(call: call) }

        /// `/v3/brand/partner/card-member/user-cards`
        public var userCards: UserCards { UserCards(call: call) }

        /// `/v3/brand/partner/card-member/user-feeds`
        public var userFeeds: UserFeeds { UserFeeds(call: call) }

        /// `/v3/brand/partner/card-member/user-points`
        public var userPoints: UserPoints { UserPoints(call: call) }

        /// `/v3/brand/partner/card-member/cards`
        public struct Cards: Sendable {
          let call: Call

          /// `/v3/brand/partner/card-member/cards/{card_id}`
          public func callAsFunction(cardID: String) -> CardID {
            CardID(call: self.call.appending(cardID))
          }

          /// `/v3/brand/partner/card-member/cards/{card_id}`
          public struct CardID: Sendable {
            let call: Call

            /// `/v3/brand/partner/card-member/cards/{card_id}/invalidate`
            public var invalidate: Invalidate { Invalidate(call: call) }

            /// `/v3/brand/partner/card-member/cards/{card_id}/invalidate`
            public struct Invalidate: Sendable {
              let call: Call
            }
          }
        }

        /// `/v3/brand/partner/card-member/membership-activities`
        public struct MembershipActivities: Sendable {
          let call: Call

          /// `/v3/brand/partner/card-member/membership-activities/{activity_id}`
          public func callAsFunction(activityID: String) -> ActivityID {
            ActivityID(call: self.call.appending(activityID))
          }

          /// `/v3/brand/partner/card-member/membership-activities/{activity_id}`
          public struct ActivityID: Sendable {
            let call: Call

            /// `/v3/brand/partner/card-member/membership-activities/{activity_id}/terminate`
            public var terminate: Terminate { Terminate(call: call) }

            /// `/v3/brand/partner/card-member/membership-activities/{activity_id}/terminate`
            public struct Terminate: Sendable {
              let call: Call
            }
          }
        }

        /// `/v3/brand/partner/card-member/pay-view-tokens`
        public struct PayViewTokens: Sendable {
          let call: Call
        }

        /// `/v3/brand/partner/card-member/pre-auth-tokens`
        public struct PreAuthTokens: Sendable {
          let call: Call
        }

        /// `/v3/brand/partner/card-member/user-cards`
        public struct UserCards: Sendable {
          let call: Call

          /// `/v3/brand/partner/card-member/user-cards/import-by-openid`
          public var importByOpenid: ImportByOpenid { ImportByOpenid(call: call) }

          /// `/v3/brand/partner/card-member/user-cards/import-by-phone`
          public var importByPhone: ImportByPhone { ImportByPhone(call: call) }

          /// `/v3/brand/partner/card-member/user-cards/{user_card_code}`
          public func callAsFunction(userCardCode: String) -> UserCardCode {
            UserCardCode(call: self.call.appending(userCardCode))
          }

          /// `/v3/brand/partner/card-member/user-cards/import-by-openid`
          public struct ImportByOpenid: Sendable {
            let call: Call
          }

          /// `/v3/brand/partner/card-member/user-cards/import-by-phone`
          public struct ImportByPhone: Sendable {
            let call: Call
          }

          /// `/v3/brand/partner/card-member/user-cards/{user_card_code}`
          public struct UserCardCode: Sendable {
            let call: Call

            /// `/v3/brand/partner/card-member/user-cards/{user_card_code}/confirm`
            public var confirm: Confirm { Confirm(call: call) }

            /// `/v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate`
            public var invalidate: Invalidate { Invalidate(call: call) }

            /// `/v3/brand/partner/card-member/user-cards/{user_card_code}/confirm`
            public struct Confirm: Sendable {
              let call: Call
            }

            /// `/v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate`
            public struct Invalidate: Sendable {
              let call: Call
            }
          }
        }

        /// `/v3/brand/partner/card-member/user-feeds`
        public struct UserFeeds: Sendable {
          let call: Call
        }

        /// `/v3/brand/partner/card-member/user-points`
        public struct UserPoints: Sendable {
          let call: Call

          /// `/v3/brand/partner/card-member/user-points/exchange-coupon`
          public var exchangeCoupon: ExchangeCoupon { ExchangeCoupon(call: call) }

          /// `/v3/brand/partner/card-member/user-points/sync`
          public var sync: Sync { Sync(call: call) }

          /// `/v3/brand/partner/card-member/user-points/exchange-coupon`
          public struct ExchangeCoupon: Sendable {
            let call: Call

            /// `/v3/brand/partner/card-member/user-points/exchange-coupon/confirm`
            public var confirm: Confirm { Confirm(call: call) }

            /// `/v3/brand/partner/card-member/user-points/exchange-coupon/confirm`
            public struct Confirm: Sendable {
              let call: Call
            }
          }

          /// `/v3/brand/partner/card-member/user-points/sync`
          public struct Sync: Sendable {
            let call: Call
          }
        }
      }

      /// `/v3/brand/partner/store`
      public struct Store: Sendable {
        let call: Call

        /// `/v3/brand/partner/store/brandstores`
        public var brandstores: Brandstores { Brandstores(call: call) }

        /// `/v3/brand/partner/store/brandstores`
        public struct Brandstores: Sendable {
          let call: Call

          /// `/v3/brand/partner/store/brandstores/{store_id}`
          public func callAsFunction(storeID: String) -> StoreID {
            StoreID(call: self.call.appending(storeID))
          }

          /// `/v3/brand/partner/store/brandstores/{store_id}`
          public struct StoreID: Sendable {
            let call: Call

            /// `/v3/brand/partner/store/brandstores/{store_id}/bindrecipient`
            public var bindrecipient: Bindrecipient { Bindrecipient(call: call) }

            /// `/v3/brand/partner/store/brandstores/{store_id}/close`
            public var close: Close { Close(call: call) }

            /// `/v3/brand/partner/store/brandstores/{store_id}/resume`
            public var resume: Resume { Resume(call: call) }

            /// `/v3/brand/partner/store/brandstores/{store_id}/unbindrecipient`
            public var unbindrecipient: Unbindrecipient { Unbindrecipient(call: call) }

            /// `/v3/brand/partner/store/brandstores/{store_id}/bindrecipient`
            public struct Bindrecipient: Sendable {
              let call: Call
            }

            /// `/v3/brand/partner/store/brandstores/{store_id}/close`
            public struct Close: Sendable {
              let call: Call
            }

            /// `/v3/brand/partner/store/brandstores/{store_id}/resume`
            public struct Resume: Sendable {
              let call: Call
            }

            /// `/v3/brand/partner/store/brandstores/{store_id}/unbindrecipient`
            public struct Unbindrecipient: Sendable {
              let call: Call
            }
          }
        }
      }
    }

    /// `/v3/brand/profitsharing`
    public struct Profitsharing: Sendable {
      let call: Call

      /// `/v3/brand/profitsharing/brand-configs`
      public var brandConfigs: BrandConfigs { BrandConfigs(call: call) }

      /// `/v3/brand/profitsharing/finish-order`
      public var finishOrder: FinishOrder { FinishOrder(call: call) }

      /// `/v3/brand/profitsharing/orders`
      public var orders: Orders { Orders(call: call) }

      /// `/v3/brand/profitsharing/receivers`
      public var receivers: Receivers { Receivers(call: call) }

      /// `/v3/brand/profitsharing/returnorders`
      public var returnorders: Returnorders { Returnorders(call: call) }

      /// `/v3/brand/profitsharing/brand-configs`
      public struct BrandConfigs: Sendable {
        let call: Call

        /// `/v3/brand/profitsharing/brand-configs/{brand_mchid}`
        public func callAsFunction(brandMchid: String) -> BrandMchid {
          BrandMchid(call: self.call.appending(brandMchid))
        }

        /// `/v3/brand/profitsharing/brand-configs/{brand_mchid}`
        public struct BrandMchid: Sendable {
          let call: Call
        }
      }

      /// `/v3/brand/profitsharing/finish-order`
      public struct FinishOrder: Sendable {
        let call: Call
      }

      /// `/v3/brand/profitsharing/orders`
      public struct Orders: Sendable {
        let call: Call

        /// `/v3/brand/profitsharing/orders/{transaction_id}`
        public func callAsFunction(transactionID: String) -> TransactionID {
          TransactionID(call: self.call.appending(transactionID))
        }

        /// `/v3/brand/profitsharing/orders/{transaction_id}`
        public struct TransactionID: Sendable {
          let call: Call

          /// `/v3/brand/profitsharing/orders/{transaction_id}/amounts`
          public var amounts: Amounts { Amounts(call: call) }

          /// `/v3/brand/profitsharing/orders/{transaction_id}/amounts`
          public struct Amounts: Sendable {
            let call: Call
          }
        }
      }

      /// `/v3/brand/profitsharing/receivers`
      public struct Receivers: Sendable {
        let call: Call

        /// `/v3/brand/profitsharing/receivers/add`
        public var add: Add { Add(call: call) }

        /// `/v3/brand/profitsharing/receivers/delete`
        public var delete: Delete { Delete(call: call) }

        /// `/v3/brand/profitsharing/receivers/add`
        public struct Add: Sendable {
          let call: Call
        }

        /// `/v3/brand/profitsharing/receivers/delete`
        public struct Delete: Sendable {
          let call: Call
        }
      }

      /// `/v3/brand/profitsharing/returnorders`
      public struct Returnorders: Sendable {
        let call: Call
      }
    }
  }

  /// `/v3/capital`
  public struct Capital: Sendable {
    let call: Call

    /// `/v3/capital/capitallhh`
    public var capitallhh: Capitallhh { Capitallhh(call: call) }

    /// `/v3/capital/capitallhh`
    public struct Capitallhh: Sendable {
      let call: Call

      /// `/v3/capital/capitallhh/areas`
      public var areas: Areas { Areas(call: call) }

      /// `/v3/capital/capitallhh/banks`
      public var banks: Banks { Banks(call: call) }

      /// `/v3/capital/capitallhh/areas`
      public struct Areas: Sendable {
        let call: Call

        /// `/v3/capital/capitallhh/areas/provinces`
        public var provinces: Provinces { Provinces(call: call) }

        /// `/v3/capital/capitallhh/areas/provinces`
        public struct Provinces: Sendable {
          let call: Call

          /// `/v3/capital/capitallhh/areas/provinces/{province_code}`
          public func callAsFunction(provinceCode: Int) -> ProvinceCode {
            ProvinceCode(call: self.call.appending(provinceCode))
          }

          /// `/v3/capital/capitallhh/areas/provinces/{province_code}`
          public struct ProvinceCode: Sendable {
            let call: Call

            /// `/v3/capital/capitallhh/areas/provinces/{province_code}/cities`
            public var cities: Cities { Cities(call: call) }

            /// `/v3/capital/capitallhh/areas/provinces/{province_code}/cities`
            public struct Cities: Sendable {
              let call: Call
            }
          }
        }
      }

      /// `/v3/capital/capitallhh/banks`
      public struct Banks: Sendable {
        let call: Call

        /// `/v3/capital/capitallhh/banks/corporate-banking`
        public var corporateBanking: CorporateBanking { CorporateBanking(call: call) }

        /// `/v3/capital/capitallhh/banks/personal-banking`
        public var personalBanking: PersonalBanking { PersonalBanking(call: call) }

        /// `/v3/capital/capitallhh/banks/search-banks-by-bank-account`
        public var searchBanksByBankAccount: SearchBanksByBankAccount { SearchBanksByBankAccount(call: call) }

        /// `/v3/capital/capitallhh/banks/{bank_alias_code}`
        public func callAsFunction(bankAliasCode: String) -> BankAliasCode {
          BankAliasCode(call: self.call.appending(bankAliasCode))
        }

        /// `/v3/capital/capitallhh/banks/corporate-banking`
        public struct CorporateBanking: Sendable {
          let call: Call
        }

        /// `/v3/capital/capitallhh/banks/personal-banking`
        public struct PersonalBanking: Sendable {
          let call: Call
        }

        /// `/v3/capital/capitallhh/banks/search-banks-by-bank-account`
        public struct SearchBanksByBankAccount: Sendable {
          let call: Call
        }

        /// `/v3/capital/capitallhh/banks/{bank_alias_code}`
        public struct BankAliasCode: Sendable {
          let call: Call

          /// `/v3/capital/capitallhh/banks/{bank_alias_code}/branches`
          public var branches: Branches { Branches(call: call) }

          /// `/v3/capital/capitallhh/banks/{bank_alias_code}/branches`
          public struct Branches: Sendable {
            let call: Call
          }
        }
      }
    }
  }

  /// `/v3/ecommerce`
  public struct Ecommerce: Sendable {
    let call: Call

    /// `/v3/ecommerce/account`
    public var account: Account { Account(call: call) }

    /// `/v3/ecommerce/applyments`
    public var applyments: Applyments { Applyments(call: call) }

    /// `/v3/ecommerce/bill`
    public var bill: Bill { Bill(call: call) }

    /// `/v3/ecommerce/combine-papay`
    public var combinePapay: CombinePapay { CombinePapay(call: call) }

    /// `/v3/ecommerce/fund`
    public var fund: Fund { Fund(call: call) }

    /// `/v3/ecommerce/individual-contracts`
    public var individualContracts: IndividualContracts { IndividualContracts(call: call) }

    /// `/v3/ecommerce/mch-transfer`
    public var mchTransfer: MchTransfer { MchTransfer(call: call) }

    /// `/v3/ecommerce/profitsharing`
    public var profitsharing: Profitsharing { Profitsharing(call: call) }

    /// `/v3/ecommerce/refunds`
    public var refunds: Refunds { Refunds(call: call) }

    /// `/v3/ecommerce/subject-sub-merchants`
    public var subjectSubMerchants: SubjectSubMerchants { SubjectSubMerchants(call: call) }

    /// `/v3/ecommerce/subsidies`
    public var subsidies: Subsidies { Subsidies(call: call) }

    /// `/v3/ecommerce/account`
    public struct Account: Sendable {
      let call: Call

      /// `/v3/ecommerce/account/apply-cancel-withdraw`
      public var applyCancelWithdraw: ApplyCancelWithdraw { ApplyCancelWithdraw(call: call) }

      /// `/v3/ecommerce/account/cancel-applications`
      public var cancelApplications: CancelApplications { CancelApplications(call: call) }

      /// `/v3/ecommerce/account/apply-cancel-withdraw`
      public struct ApplyCancelWithdraw: Sendable {
        let call: Call

        /// `/v3/ecommerce/account/apply-cancel-withdraw/applyment-id`
        public var applymentID: ApplymentID { ApplymentID(call: call) }

        /// `/v3/ecommerce/account/apply-cancel-withdraw/confirm`
        public var confirm: Confirm { Confirm(call: call) }

        /// `/v3/ecommerce/account/apply-cancel-withdraw/out-request-no`
        public var outRequestNo: OutRequestNo { OutRequestNo(call: call) }

        /// `/v3/ecommerce/account/apply-cancel-withdraw/validate-cancel`
        public var validateCancel: ValidateCancel { ValidateCancel(call: call) }

        /// `/v3/ecommerce/account/apply-cancel-withdraw/applyment-id`
        public struct ApplymentID: Sendable {
          let call: Call

          /// `/v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}`
          public func callAsFunction(applymentID: String) -> ApplymentID {
            ApplymentID(call: self.call.appending(applymentID))
          }

          /// `/v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}`
          public struct ApplymentID: Sendable {
            let call: Call
          }
        }

        /// `/v3/ecommerce/account/apply-cancel-withdraw/confirm`
        public struct Confirm: Sendable {
          let call: Call
        }

        /// `/v3/ecommerce/account/apply-cancel-withdraw/out-request-no`
        public struct OutRequestNo: Sendable {
          let call: Call

          /// `/v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}`
          public func callAsFunction(outRequestNo: String) -> OutRequestNo {
            OutRequestNo(call: self.call.appending(outRequestNo))
          }

          /// `/v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}`
          public struct OutRequestNo: Sendable {
            let call: Call
          }
        }

        /// `/v3/ecommerce/account/apply-cancel-withdraw/validate-cancel`
        public struct ValidateCancel: Sendable {
          let call: Call

          /// `/v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}`
          public func callAsFunction(subMchid: String) -> SubMchid {
            SubMchid(call: self.call.appending(subMchid))
          }

          /// `/v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}`
          public struct SubMchid: Sendable {
            let call: Call
          }
        }
      }

      /// `/v3/ecommerce/account/cancel-applications`
      public struct CancelApplications: Sendable {
        let call: Call

        /// `/v3/ecommerce/account/cancel-applications/media`
        public var media: Media { Media(call: call) }

        /// `/v3/ecommerce/account/cancel-applications/out-apply-no`
        public var outApplyNo: OutApplyNo { OutApplyNo(call: call) }

        /// `/v3/ecommerce/account/cancel-applications/media`
        public struct Media: Sendable {
          let call: Call
        }

        /// `/v3/ecommerce/account/cancel-applications/out-apply-no`
        public struct OutApplyNo: Sendable {
          let call: Call

          /// `/v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}`
          public func callAsFunction(outApplyNo: String) -> OutApplyNo {
            OutApplyNo(call: self.call.appending(outApplyNo))
          }

          /// `/v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}`
          public struct OutApplyNo: Sendable {
            let call: Call
          }
        }
      }
    }

    /// `/v3/ecommerce/applyments`
    public struct Applyments: Sendable {
      let call: Call

      /// `/v3/ecommerce/applyments/out-request-no`
      public var outRequestNo: OutRequestNo { OutRequestNo(call: call) }

      /// `/v3/ecommerce/applyments/submit-account-hosting-applyment`
      public var submitAccountHostingApplyment: SubmitAccountHostingApplyment {
        SubmitAccountHostingApplyment(call: call)
      }

      /// `/v3/ecommerce/applyments/submit-sign-verify-info`
      public var submitSignVerifyInfo: SubmitSignVerifyInfo { SubmitSignVerifyInfo(call: call) }

      /// `/v3/ecommerce/applyments/{applyment_id}`
      public func callAsFunction(applymentID: Int) -> ApplymentID {
        ApplymentID(call: self.call.appending(applymentID))
      }

      /// `/v3/ecommerce/applyments/out-request-no`
      public struct OutRequestNo: Sendable {
        let call: Call

        /// `/v3/ecommerce/applyments/out-request-no/{out_request_no}`
        public func callAsFunction(outRequestNo: String) -> OutRequestNo {
          OutRequestNo(call: self.call.appending(outRequestNo))
        }

        /// `/v3/ecommerce/applyments/out-request-no/{out_request_no}`
        public struct OutRequestNo: Sendable {
          let call: Call

          /// `/v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke`
          public var revoke: Revoke { Revoke(call: call) }

          /// `/v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke`
          public struct Revoke: Sendable {
            let call: Call
          }
        }
      }

      /// `/v3/ecommerce/applyments/submit-account-hosting-applyment`
      public struct SubmitAccountHostingApplyment: Sendable {
        let call: Call
      }

      /// `/v3/ecommerce/applyments/submit-sign-verify-info`
      public struct SubmitSignVerifyInfo: Sendable {
        let call: Call
      }

      /// `/v3/ecommerce/applyments/{applyment_id}`
      public struct ApplymentID: Sendable {
        let call: Call

        /// `/v3/ecommerce/applyments/{applyment_id}/revoke`
        public var revoke: Revoke { Revoke(call: call) }

        /// `/v3/ecommerce/applyments/{applyment_id}/revoke`
        public struct Revoke: Sendable {
          let call: Call
        }
      }
    }

    /// `/v3/ecommerce/bill`
    public struct Bill: Sendable {
      let call: Call

      /// `/v3/ecommerce/bill/fundflowbill`
      public var fundflowbill: Fundflowbill { Fundflowbill(call: call) }

      /// `/v3/ecommerce/bill/fundflowbill`
      public struct Fundflowbill: Sendable {
        let call: Call
      }
    }

    /// `/v3/ecommerce/combine-papay`
    public struct CombinePapay: Sendable {
      let call: Call

      /// `/v3/ecommerce/combine-papay/contracts`
      public var contracts: Contracts { Contracts(call: call) }

      /// `/v3/ecommerce/combine-papay/transactions`
      public var transactions: Transactions { Transactions(call: call) }

      /// `/v3/ecommerce/combine-papay/contracts`
      public struct Contracts: Sendable {
        let call: Call

        /// `/v3/ecommerce/combine-papay/contracts/plan-id`
        public var planID: PlanID { PlanID(call: call) }

        /// `/v3/ecommerce/combine-papay/contracts/pre-entrust-sign`
        public var preEntrustSign: PreEntrustSign { PreEntrustSign(call: call) }

        /// `/v3/ecommerce/combine-papay/contracts/plan-id`
        public struct PlanID: Sendable {
          let call: Call

          /// `/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}`
          public func callAsFunction(planID: Int) -> PlanID {
            PlanID(call: self.call.appending(planID))
          }

          /// `/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}`
          public struct PlanID: Sendable {
            let call: Call

            /// `/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code`
            public var outContractCode: OutContractCode { OutContractCode(call: call) }

            /// `/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code`
            public struct OutContractCode: Sendable {
              let call: Call

              /// `/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
              public func callAsFunction(outContractCode: String) -> OutContractCode {
                OutContractCode(call: self.call.appending(outContractCode))
              }

              /// `/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
              public struct OutContractCode: Sendable {
                let call: Call

                /// `/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
                public var terminate: Terminate { Terminate(call: call) }

                /// `/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
                public struct Terminate: Sendable {
                  let call: Call
                }
              }
            }
          }
        }

        /// `/v3/ecommerce/combine-papay/contracts/pre-entrust-sign`
        public struct PreEntrustSign: Sendable {
          let call: Call

          /// `/v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program`
          public var miniProgram: MiniProgram { MiniProgram(call: call) }

          /// `/v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program`
          public struct MiniProgram: Sendable {
            let call: Call
          }
        }
      }

      /// `/v3/ecommerce/combine-papay/transactions`
      public struct Transactions: Sendable {
        let call: Call

        /// `/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}`
        public func callAsFunction(combineOutTradeNo: String) -> CombineOutTradeNo {
          CombineOutTradeNo(call: self.call.appending(combineOutTradeNo))
        }

        /// `/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}`
        public struct CombineOutTradeNo: Sendable {
          let call: Call

          /// `/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse`
          public var reverse: Reverse { Reverse(call: call) }

          /// `/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse`
          public struct Reverse: Sendable {
            let call: Call
          }
        }
      }
    }

    /// `/v3/ecommerce/fund`
    public struct Fund: Sendable {
      let call: Call

      /// `/v3/ecommerce/fund/balance`
      public var balance: Balance { Balance(call: call) }

      /// `/v3/ecommerce/fund/enddaybalance`
      public var enddaybalance: Enddaybalance { Enddaybalance(call: call) }

      /// `/v3/ecommerce/fund/withdraw`
      public var withdraw: Withdraw { Withdraw(call: call) }

      /// `/v3/ecommerce/fund/balance`
      public struct Balance: Sendable {
        let call: Call

        /// `/v3/ecommerce/fund/balance/{sub_mchid}`
        public func callAsFunction(subMchid: String) -> SubMchid {
          SubMchid(call: self.call.appending(subMchid))
        }

        /// `/v3/ecommerce/fund/balance/{sub_mchid}`
        public struct SubMchid: Sendable {
          let call: Call
        }
      }

      /// `/v3/ecommerce/fund/enddaybalance`
      public struct Enddaybalance: Sendable {
        let call: Call

        /// `/v3/ecommerce/fund/enddaybalance/{sub_mchid}`
        public func callAsFunction(subMchid: String) -> SubMchid {
          SubMchid(call: self.call.appending(subMchid))
        }

        /// `/v3/ecommerce/fund/enddaybalance/{sub_mchid}`
        public struct SubMchid: Sendable {
          let call: Call
        }
      }

      /// `/v3/ecommerce/fund/withdraw`
      public struct Withdraw: Sendable {
        let call: Call

        /// `/v3/ecommerce/fund/withdraw/out-request-no`
        public var outRequestNo: OutRequestNo { OutRequestNo(call: call) }

        /// `/v3/ecommerce/fund/withdraw/{withdraw_id}`
        public func callAsFunction(withdrawID: String) -> WithdrawID {
          WithdrawID(call: self.call.appending(withdrawID))
        }

        /// `/v3/ecommerce/fund/withdraw/out-request-no`
        public struct OutRequestNo: Sendable {
          let call: Call

          /// `/v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}`
          public func callAsFunction(outRequestNo: String) -> OutRequestNo {
            OutRequestNo(call: self.call.appending(outRequestNo))
          }

          /// `/v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}`
          public struct OutRequestNo: Sendable {
            let call: Call
          }
        }

        /// `/v3/ecommerce/fund/withdraw/{withdraw_id}`
        public struct WithdrawID: Sendable {
          let call: Call
        }
      }
    }

    /// `/v3/ecommerce/individual-contracts`
    public struct IndividualContracts: Sendable {
      let call: Call

      /// `/v3/ecommerce/individual-contracts/out-contract-code`
      public var outContractCode: OutContractCode { OutContractCode(call: call) }

      /// `/v3/ecommerce/individual-contracts/pre-entrust-sign`
      public var preEntrustSign: PreEntrustSign { PreEntrustSign(call: call) }

      /// `/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity`
      public var preEntrustSignWithRealNameIdentity: PreEntrustSignWithRealNameIdentity {
        PreEntrustSignWithRealNameIdentity(call: call)
      }

      /// `/v3/ecommerce/individual-contracts/{openid}`
      public func callAsFunction(openid: String) -> Openid {
        Openid(call: self.call.appending(openid))
      }

      /// `/v3/ecommerce/individual-contracts/out-contract-code`
      public struct OutContractCode: Sendable {
        let call: Call

        /// `/v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}`
        public func callAsFunction(outContractCode: String) -> OutContractCode {
          OutContractCode(call: self.call.appending(outContractCode))
        }

        /// `/v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}`
        public struct OutContractCode: Sendable {
          let call: Call
        }
      }

      /// `/v3/ecommerce/individual-contracts/pre-entrust-sign`
      public struct PreEntrustSign: Sendable {
        let call: Call

        /// `/v3/ecommerce/individual-contracts/pre-entrust-sign/app`
        public var app: App { App(call: call) }

        /// `/v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program`
        public var miniProgram: MiniProgram { MiniProgram(call: call) }

        /// `/v3/ecommerce/individual-contracts/pre-entrust-sign/app`
        public struct App: Sendable {
          let call: Call
        }

        /// `/v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program`
        public struct MiniProgram: Sendable {
          let call: Call
        }
      }

      /// `/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity`
      public struct PreEntrustSignWithRealNameIdentity: Sendable {
        let call: Call

        /// `/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app`
        public var app: App { App(call: call) }

        /// `/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program`
        public var miniProgram: MiniProgram { MiniProgram(call: call) }

        /// `/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app`
        public struct App: Sendable {
          let call: Call
        }

        /// `/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program`
        public struct MiniProgram: Sendable {
          let call: Call
        }
      }

      /// `/v3/ecommerce/individual-contracts/{openid}`
      public struct Openid: Sendable {
        let call: Call
      }
    }

    /// `/v3/ecommerce/mch-transfer`
    public struct MchTransfer: Sendable {
      let call: Call

      /// `/v3/ecommerce/mch-transfer/authorizations`
      public var authorizations: Authorizations { Authorizations(call: call) }

      /// `/v3/ecommerce/mch-transfer/transfer-bills`
      public var transferBills: TransferBills { TransferBills(call: call) }

      /// `/v3/ecommerce/mch-transfer/authorizations`
      public struct Authorizations: Sendable {
        let call: Call

        /// `/v3/ecommerce/mch-transfer/authorizations/{sub_mchid}`
        public func callAsFunction(subMchid: String) -> SubMchid {
          SubMchid(call: self.call.appending(subMchid))
        }

        /// `/v3/ecommerce/mch-transfer/authorizations/{sub_mchid}`
        public struct SubMchid: Sendable {
          let call: Call
        }
      }

      /// `/v3/ecommerce/mch-transfer/transfer-bills`
      public struct TransferBills: Sendable {
        let call: Call

        /// `/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no`
        public var outBillNo: OutBillNo { OutBillNo(call: call) }

        /// `/v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no`
        public var transferBillNo: TransferBillNo { TransferBillNo(call: call) }

        /// `/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no`
        public struct OutBillNo: Sendable {
          let call: Call

          /// `/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`
          public func callAsFunction(outBillNo: String) -> OutBillNo {
            OutBillNo(call: self.call.appending(outBillNo))
          }

          /// `/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`
          public struct OutBillNo: Sendable {
            let call: Call

            /// `/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel`
            public var cancel: Cancel { Cancel(call: call) }

            /// `/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel`
            public struct Cancel: Sendable {
              let call: Call
            }
          }
        }

        /// `/v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no`
        public struct TransferBillNo: Sendable {
          let call: Call

          /// `/v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`
          public func callAsFunction(transferBillNo: String) -> TransferBillNo {
            TransferBillNo(call: self.call.appending(transferBillNo))
          }

          /// `/v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`
          public struct TransferBillNo: Sendable {
            let call: Call
          }
        }
      }
    }

    /// `/v3/ecommerce/profitsharing`
    public struct Profitsharing: Sendable {
      let call: Call

      /// `/v3/ecommerce/profitsharing/after-sales-orders`
      public var afterSalesOrders: AfterSalesOrders { AfterSalesOrders(call: call) }

      /// `/v3/ecommerce/profitsharing/finish-order`
      public var finishOrder: FinishOrder { FinishOrder(call: call) }

      /// `/v3/ecommerce/profitsharing/orders`
      public var orders: Orders { Orders(call: call) }

      /// `/v3/ecommerce/profitsharing/receivers`
      public var receivers: Receivers { Receivers(call: call) }

      /// `/v3/ecommerce/profitsharing/returnorders`
      public var returnorders: Returnorders { Returnorders(call: call) }

      /// `/v3/ecommerce/profitsharing/after-sales-orders`
      public struct AfterSalesOrders: Sendable {
        let call: Call
      }

      /// `/v3/ecommerce/profitsharing/finish-order`
      public struct FinishOrder: Sendable {
        let call: Call
      }

      /// `/v3/ecommerce/profitsharing/orders`
      public struct Orders: Sendable {
        let call: Call

        /// `/v3/ecommerce/profitsharing/orders/{transaction_id}`
        public func callAsFunction(transactionID: String) -> TransactionID {
          TransactionID(call: self.call.appending(transactionID))
        }

        /// `/v3/ecommerce/profitsharing/orders/{transaction_id}`
        public struct TransactionID: Sendable {
          let call: Call

          /// `/v3/ecommerce/profitsharing/orders/{transaction_id}/amounts`
          public var amounts: Amounts { Amounts(call: call) }

          /// `/v3/ecommerce/profitsharing/orders/{transaction_id}/amounts`
          public struct Amounts: Sendable {
            let call: Call
          }
        }
      }

      /// `/v3/ecommerce/profitsharing/receivers`
      public struct Receivers: Sendable {
        let call: Call

        /// `/v3/ecommerce/profitsharing/receivers/add`
        public var add: Add { Add(call: call) }

        /// `/v3/ecommerce/profitsharing/receivers/delete`
        public var delete: Delete { Delete(call: call) }

        /// `/v3/ecommerce/profitsharing/receivers/add`
        public struct Add: Sendable {
          let call: Call
        }

        /// `/v3/ecommerce/profitsharing/receivers/delete`
        public struct Delete: Sendable {
          let call: Call
        }
      }

      /// `/v3/ecommerce/profitsharing/returnorders`
      public struct Returnorders: Sendable {
        let call: Call
      }
    }

    /// `/v3/ecommerce/refunds`
    public struct Refunds: Sendable {
      let call: Call

      /// `/v3/ecommerce/refunds/apply`
      public var apply: Apply { Apply(call: call) }

      /// `/v3/ecommerce/refunds/id`
      public var id: ID { ID(call: call) }

      /// `/v3/ecommerce/refunds/out-refund-no`
      public var outRefundNo: OutRefundNo { OutRefundNo(call: call) }

      /// `/v3/ecommerce/refunds/{refund_id}`
      public func callAsFunction(refundID: String) -> RefundID {
        RefundID(call: self.call.appending(refundID))
      }

      /// `/v3/ecommerce/refunds/apply`
      public struct Apply: Sendable {
        let call: Call
      }

      /// `/v3/ecommerce/refunds/id`
      public struct ID: Sendable {
        let call: Call

        /// `/v3/ecommerce/refunds/id/{refund_id}`
        public func callAsFunction(refundID: String) -> RefundID {
          RefundID(call: self.call.appending(refundID))
        }

        /// `/v3/ecommerce/refunds/id/{refund_id}`
        public struct RefundID: Sendable {
          let call: Call
        }
      }

      /// `/v3/ecommerce/refunds/out-refund-no`
      public struct OutRefundNo: Sendable {
        let call: Call

        /// `/v3/ecommerce/refunds/out-refund-no/{out_refund_no}`
        public func callAsFunction(outRefundNo: String) -> OutRefundNo {
          OutRefundNo(call: self.call.appending(outRefundNo))
        }

        /// `/v3/ecommerce/refunds/out-refund-no/{out_refund_no}`
        public struct OutRefundNo: Sendable {
          let call: Call
        }
      }

      /// `/v3/ecommerce/refunds/{refund_id}`
      public struct RefundID: Sendable {
        let call: Call

        /// `/v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund`
        public var applyAbnormalRefund: ApplyAbnormalRefund { ApplyAbnormalRefund(call: call) }

        /// `/v3/ecommerce/refunds/{refund_id}/return-advance`
        public var returnAdvance: ReturnAdvance { ReturnAdvance(call: call) }

        /// `/v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund`
        public struct ApplyAbnormalRefund: Sendable {
          let call: Call
        }

        /// `/v3/ecommerce/refunds/{refund_id}/return-advance`
        public struct ReturnAdvance: Sendable {
          let call: Call
        }
      }
    }

    /// `/v3/ecommerce/subject-sub-merchants`
    public struct SubjectSubMerchants: Sendable {
      let call: Call
    }

    /// `/v3/ecommerce/subsidies`
    public struct Subsidies: Sendable {
      let call: Call

      /// `/v3/ecommerce/subsidies/cancel`
      public var cancel: Cancel { Cancel(call: call) }

      /// `/v3/ecommerce/subsidies/create`
      public var create: Create { Create(call: call) }

      /// `/v3/ecommerce/subsidies/return`
      public var `return`: Return { Return(call: call) }

      /// `/v3/ecommerce/subsidies/cancel`
      public struct Cancel: Sendable {
        let call: Call
      }

      /// `/v3/ecommerce/subsidies/create`
      public struct Create: Sendable {
        let call: Call
      }

      /// `/v3/ecommerce/subsidies/return`
      public struct Return: Sendable {
        let call: Call
      }
    }
  }

  /// `/v3/platsolution`
  public struct Platsolution: Sendable {
    let call: Call

    /// `/v3/platsolution/ecommerce`
    public var ecommerce: Ecommerce { Ecommerce(call: call) }

    /// `/v3/platsolution/insurance`
    public var insurance: Insurance { Insurance(call: call) }

    /// `/v3/platsolution/mch-transfer`
    public var mchTransfer: MchTransfer { MchTransfer(call: call) }

    /// `/v3/platsolution/ecommerce`
    public struct Ecommerce: Sendable {
      let call: Call

      /// `/v3/platsolution/ecommerce/bank-transfer-recharges`
      public var bankTransferRecharges: BankTransferRecharges { BankTransferRecharges(call: call) }

      /// `/v3/platsolution/ecommerce/insurance-compensation-contracts`
      public var insuranceCompensationContracts: InsuranceCompensationContracts {
        InsuranceCompensationContracts(call: call)
      }

      /// `/v3/platsolution/ecommerce/mch-transfer`
      public var mchTransfer: MchTransfer { MchTransfer(call: call) }

      /// `/v3/platsolution/ecommerce/recharge-employees`
      public var rechargeEmployees: RechargeEmployees { RechargeEmployees(call: call) }

      /// `/v3/platsolution/ecommerce/recharges`
      public var recharges: Recharges { Recharges(call: call) }

      /// `/v3/platsolution/ecommerce/settle`
      public var settle: Settle { Settle(call: call) }

      /// `/v3/platsolution/ecommerce/withdraw`
      public var withdraw: Withdraw { Withdraw(call: call) }

      /// `/v3/platsolution/ecommerce/bank-transfer-recharges`
      public struct BankTransferRecharges: Sendable {
        let call: Call

        /// `/v3/platsolution/ecommerce/bank-transfer-recharges/apply`
        public var apply: Apply { Apply(call: call) }

        /// `/v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no`
        public var outRechargeNo: OutRechargeNo { OutRechargeNo(call: call) }

        /// `/v3/platsolution/ecommerce/bank-transfer-recharges/apply`
        public struct Apply: Sendable {
          let call: Call
        }

        /// `/v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no`
        public struct OutRechargeNo: Sendable {
          let call: Call

          /// `/v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}`
          public func callAsFunction(outRechargeNo: String) -> OutRechargeNo {
            OutRechargeNo(call: self.call.appending(outRechargeNo))
          }

          /// `/v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}`
          public struct OutRechargeNo: Sendable {
            let call: Call
          }
        }
      }

      /// `/v3/platsolution/ecommerce/insurance-compensation-contracts`
      public struct InsuranceCompensationContracts: Sendable {
        let call: Call

        /// `/v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid`
        public var subMchid: SubMchid { SubMchid(call: call) }

        /// `/v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid`
        public struct SubMchid: Sendable {
          let call: Call

          /// `/v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}`
          public func callAsFunction(subMchid: String) -> SubMchid {
            SubMchid(call: self.call.appending(subMchid))
          }

          /// `/v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}`
          public struct SubMchid: Sendable {
            let call: Call

            /// `/v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened`
            public var checkOpened: CheckOpened { CheckOpened(call: call) }

            /// `/v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened`
            public struct CheckOpened: Sendable {
              let call: Call
            }
          }
        }
      }

      /// `/v3/platsolution/ecommerce/mch-transfer`
      public struct MchTransfer: Sendable {
        let call: Call

        /// `/v3/platsolution/ecommerce/mch-transfer/compensate-bills`
        public var compensateBills: CompensateBills { CompensateBills(call: call) }

        /// `/v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills`
        public var depositAfterSalesCompensationBills: DepositAfterSalesCompensationBills {
          DepositAfterSalesCompensationBills(call: call)
        }

        /// `/v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills`
        public var depositInsurancePremiumsCompensationBills: DepositInsurancePremiumsCompensationBills {
          DepositInsurancePremiumsCompensationBills(call: call)
        }

        /// `/v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills`
        public var depositShippingCostCompensationBills: DepositShippingCostCompensationBills {
          DepositShippingCostCompensationBills(call: call)
        }

        /// `/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills`
        public var insuranceClaimBills: InsuranceClaimBills { InsuranceClaimBills(call: call) }

        /// `/v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills`
        public var subMchCompensationBills: SubMchCompensationBills { SubMchCompensationBills(call: call) }

        /// `/v3/platsolution/ecommerce/mch-transfer/transfer-bills`
        public var transferBills: TransferBills { TransferBills(call: call) }

        /// `/v3/platsolution/ecommerce/mch-transfer/compensate-bills`
        public struct CompensateBills: Sendable {
          let call: Call

          /// `/v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id`
          public var billID: BillID { BillID(call: call) }

          /// `/v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no`
          public var outBillNo: OutBillNo { OutBillNo(call: call) }

          /// `/v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer`
          public var preTransfer: PreTransfer { PreTransfer(call: call) }

          /// `/v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id`
          public struct BillID: Sendable {
            let call: Call

            /// `/v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}`
            public func callAsFunction(billID: String) -> BillID {
              BillID(call: self.call.appending(billID))
            }

            /// `/v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}`
            public struct BillID: Sendable {
              let call: Call
            }
          }

          /// `/v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no`
          public struct OutBillNo: Sendable {
            let call: Call

            /// `/v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}`
            public func callAsFunction(outBillNo: String) -> OutBillNo {
              OutBillNo(call: self.call.appending(outBillNo))
            }

            /// `/v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}`
            public struct OutBillNo: Sendable {
              let call: Call

              /// `/v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel`
              public var cancel: Cancel { Cancel(call: call) }

              /// `/v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel`
              public struct Cancel: Sendable {
                let call: Call
              }
            }
          }

          /// `/v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer`
          public struct PreTransfer: Sendable {
            let call: Call
          }
        }

        /// `/v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills`
        public struct DepositAfterSalesCompensationBills: Sendable {
          let call: Call

          /// `/v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id`
          public var billID: BillID { BillID(call: call) }

          /// `/v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no`
          public var outBillNo: OutBillNo { OutBillNo(call: call) }

          /// `/v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id`
          public struct BillID: Sendable {
            let call: Call

            /// `/v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}`
            public func callAsFunction(billID: String) -> BillID {
              BillID(call: self.call.appending(billID))
            }

            /// `/v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}`
            public struct BillID: Sendable {
              let call: Call
            }
          }

          /// `/v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no`
          public struct OutBillNo: Sendable {
            let call: Call

            /// `/v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}`
            public func callAsFunction(outBillNo: String) -> OutBillNo {
              OutBillNo(call: self.call.appending(outBillNo))
            }

            /// `/v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}`
            public struct OutBillNo: Sendable {
              let call: Call
            }
          }
        }

        /// `/v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills`
        public struct DepositInsurancePremiumsCompensationBills: Sendable {
          let call: Call

          /// `/v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}`
          public func callAsFunction(outBillNo: String) -> OutBillNo {
            OutBillNo(call: self.call.appending(outBillNo))
          }

          /// `/v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}`
          public struct OutBillNo: Sendable {
            let call: Call
          }
        }

        /// `/v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills`
        public struct DepositShippingCostCompensationBills: Sendable {
          let call: Call

          /// `/v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no`
          public var outBillNo: OutBillNo { OutBillNo(call: call) }

          /// `/v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no`
          public struct OutBillNo: Sendable {
            let call: Call

            /// `/v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}`
            public func callAsFunction(outBillNo: String) -> OutBillNo {
              OutBillNo(call: self.call.appending(outBillNo))
            }

            /// `/v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}`
            public struct OutBillNo: Sendable {
              let call: Call
            }
          }
        }

        /// `/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills`
        public struct InsuranceClaimBills: Sendable {
          let call: Call

          /// `/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id`
          public var billID: BillID { BillID(call: call) }

          /// `/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no`
          public var outBillNo: OutBillNo { OutBillNo(call: call) }

          /// `/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer`
          public var preTransfer: PreTransfer { PreTransfer(call: call) }

          /// `/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id`
          public struct BillID: Sendable {
            let call: Call

            /// `/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}`
            public func callAsFunction(billID: String) -> BillID {
              BillID(call: self.call.appending(billID))
            }

            /// `/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}`
            public struct BillID: Sendable {
              let call: Call
            }
          }

          /// `/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no`
          public struct OutBillNo: Sendable {
            let call: Call

            /// `/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}`
            public func callAsFunction(outBillNo: String) -> OutBillNo {
              OutBillNo(call: self.call.appending(outBillNo))
            }

            /// `/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}`
            public struct OutBillNo: Sendable {
              let call: Call

              /// `/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel`
              public var cancel: Cancel { Cancel(call: call) }

              /// `/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel`
              public struct Cancel: Sendable {
                let call: Call
              }
            }
          }

          /// `/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer`
          public struct PreTransfer: Sendable {
            let call: Call
          }
        }

        /// `/v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills`
        public struct SubMchCompensationBills: Sendable {
          let call: Call

          /// `/v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}`
          public func callAsFunction(outBillNo: String) -> OutBillNo {
            OutBillNo(call: self.call.appending(outBillNo))
          }

          /// `/v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}`
          public struct OutBillNo: Sendable {
            let call: Call
          }
        }

        /// `/v3/platsolution/ecommerce/mch-transfer/transfer-bills`
        public struct TransferBills: Sendable {
          let call: Call

          /// `/v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id`
          public var billID: BillID { BillID(call: call) }

          /// `/v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no`
          public var outBillNo: OutBillNo { OutBillNo(call: call) }

          /// `/v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id`
          public struct BillID: Sendable {
            let call: Call

            /// `/v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}`
            public func callAsFunction(billID: String) -> BillID {
              BillID(call: self.call.appending(billID))
            }

            /// `/v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}`
            public struct BillID: Sendable {
              let call: Call
            }
          }

          /// `/v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no`
          public struct OutBillNo: Sendable {
            let call: Call

            /// `/v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`
            public func callAsFunction(outBillNo: String) -> OutBillNo {
              OutBillNo(call: self.call.appending(outBillNo))
            }

            /// `/v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`
            public struct OutBillNo: Sendable {
              let call: Call
            }
          }
        }
      }

      /// `/v3/platsolution/ecommerce/recharge-employees`
      public struct RechargeEmployees: Sendable {
        let call: Call

        /// `/v3/platsolution/ecommerce/recharge-employees/sub-mchid`
        public var subMchid: SubMchid { SubMchid(call: call) }

        /// `/v3/platsolution/ecommerce/recharge-employees/sub-mchid`
        public struct SubMchid: Sendable {
          let call: Call

          /// `/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}`
          public func callAsFunction(subMchid: String) -> SubMchid {
            SubMchid(call: self.call.appending(subMchid))
          }

          /// `/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}`
          public struct SubMchid: Sendable {
            let call: Call

            /// `/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid`
            public var spOpenid: SpOpenid { SpOpenid(call: call) }

            /// `/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid`
            public struct SpOpenid: Sendable {
              let call: Call

              /// `/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}`
              public func callAsFunction(spOpenid: String) -> SpOpenid {
                SpOpenid(call: self.call.appending(spOpenid))
              }

              /// `/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}`
              public struct SpOpenid: Sendable {
                let call: Call

                /// `/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete`
                public var delete: Delete { Delete(call: call) }

                /// `/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete`
                public struct Delete: Sendable {
                  let call: Call
                }
              }
            }
          }
        }
      }

      /// `/v3/platsolution/ecommerce/recharges`
      public struct Recharges: Sendable {
        let call: Call

        /// `/v3/platsolution/ecommerce/recharges/apply`
        public var apply: Apply { Apply(call: call) }

        /// `/v3/platsolution/ecommerce/recharges/out-recharge-no`
        public var outRechargeNo: OutRechargeNo { OutRechargeNo(call: call) }

        /// `/v3/platsolution/ecommerce/recharges/apply`
        public struct Apply: Sendable {
          let call: Call
        }

        /// `/v3/platsolution/ecommerce/recharges/out-recharge-no`
        public struct OutRechargeNo: Sendable {
          let call: Call

          /// `/v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}`
          public func callAsFunction(outRechargeNo: String) -> OutRechargeNo {
            OutRechargeNo(call: self.call.appending(outRechargeNo))
          }

          /// `/v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}`
          public struct OutRechargeNo: Sendable {
            let call: Call

            /// `/v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close`
            public var close: Close { Close(call: call) }

            /// `/v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close`
            public struct Close: Sendable {
              let call: Call
            }
          }
        }
      }

      /// `/v3/platsolution/ecommerce/settle`
      public struct Settle: Sendable {
        let call: Call

        /// `/v3/platsolution/ecommerce/settle/prepay-settle-orders`
        public var prepaySettleOrders: PrepaySettleOrders { PrepaySettleOrders(call: call) }

        /// `/v3/platsolution/ecommerce/settle/prepay-settle-orders`
        public struct PrepaySettleOrders: Sendable {
          let call: Call

          /// `/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}`
          public func callAsFunction(settleBatchNo: String) -> SettleBatchNo {
            SettleBatchNo(call: self.call.appending(settleBatchNo))
          }

          /// `/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}`
          public struct SettleBatchNo: Sendable {
            let call: Call

            /// `/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle`
            public var applyAbnormalSettle: ApplyAbnormalSettle { ApplyAbnormalSettle(call: call) }

            /// `/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle`
            public struct ApplyAbnormalSettle: Sendable {
              let call: Call
            }
          }
        }
      }

      /// `/v3/platsolution/ecommerce/withdraw`
      public struct Withdraw: Sendable {
        let call: Call

        /// `/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw`
        public var dayEndBalanceWithdraw: DayEndBalanceWithdraw { DayEndBalanceWithdraw(call: call) }

        /// `/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw`
        public struct DayEndBalanceWithdraw: Sendable {
          let call: Call

          /// `/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no`
          public var outRequestNo: OutRequestNo { OutRequestNo(call: call) }

          /// `/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no`
          public struct OutRequestNo: Sendable {
            let call: Call

            /// `/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}`
            public func callAsFunction(outRequestNo: String) -> OutRequestNo {
              OutRequestNo(call: self.call.appending(outRequestNo))
            }

            /// `/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}`
            public struct OutRequestNo: Sendable {
              let call: Call
            }
          }
        }
      }
    }

    /// `/v3/platsolution/insurance`
    public struct Insurance: Sendable {
      let call: Call

      /// `/v3/platsolution/insurance/mch-transfer`
      public var mchTransfer: MchTransfer { MchTransfer(call: call) }

      /// `/v3/platsolution/insurance/mch-transfer`
      public struct MchTransfer: Sendable {
        let call: Call

        /// `/v3/platsolution/insurance/mch-transfer/batches`
        public var batches: Batches { Batches(call: call) }

        /// `/v3/platsolution/insurance/mch-transfer/reservation`
        public var reservation: Reservation { Reservation(call: call) }

        /// `/v3/platsolution/insurance/mch-transfer/batches`
        public struct Batches: Sendable {
          let call: Call

          /// `/v3/platsolution/insurance/mch-transfer/batches/apply`
          public var apply: Apply { Apply(call: call) }

          /// `/v3/platsolution/insurance/mch-transfer/batches/batch-id`
          public var batchID: BatchID { BatchID(call: call) }

          /// `/v3/platsolution/insurance/mch-transfer/batches/detail-receipts`
          public var detailReceipts: DetailReceipts { DetailReceipts(call: call) }

          /// `/v3/platsolution/insurance/mch-transfer/batches/out-batch-no`
          public var outBatchNo: OutBatchNo { OutBatchNo(call: call) }

          /// `/v3/platsolution/insurance/mch-transfer/batches/summary-receipts`
          public var summaryReceipts: SummaryReceipts { SummaryReceipts(call: call) }

          /// `/v3/platsolution/insurance/mch-transfer/batches/apply`
          public struct Apply: Sendable {
            let call: Call
          }

          /// `/v3/platsolution/insurance/mch-transfer/batches/batch-id`
          public struct BatchID: Sendable {
            let call: Call

            /// `/v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}`
            public func callAsFunction(batchID: String) -> BatchID {
              BatchID(call: self.call.appending(batchID))
            }

            /// `/v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}`
            public struct BatchID: Sendable {
              let call: Call

              /// `/v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details`
              public var details: Details { Details(call: call) }

              /// `/v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details`
              public struct Details: Sendable {
                let call: Call

                /// `/v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id`
                public var detailID: DetailID { DetailID(call: call) }

                /// `/v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id`
                public struct DetailID: Sendable {
                  let call: Call

                  /// `/v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
                  public func callAsFunction(detailID: String) -> DetailID {
                    DetailID(call: self.call.appending(detailID))
                  }

                  /// `/v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
                  public struct DetailID: Sendable {
                    let call: Call
                  }
                }
              }
            }
          }

          /// `/v3/platsolution/insurance/mch-transfer/batches/detail-receipts`
          public struct DetailReceipts: Sendable {
            let call: Call

            /// `/v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no`
            public var outBatchNo: OutBatchNo { OutBatchNo(call: call) }

            /// `/v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no`
            public struct OutBatchNo: Sendable {
              let call: Call

              /// `/v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}`
              public func callAsFunction(outBatchNo: String) -> OutBatchNo {
                OutBatchNo(call: self.call.appending(outBatchNo))
              }

              /// `/v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}`
              public struct OutBatchNo: Sendable {
                let call: Call

                /// `/v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no`
                public var outDetailNo: OutDetailNo { OutDetailNo(call: call) }

                /// `/v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no`
                public struct OutDetailNo: Sendable {
                  let call: Call

                  /// `/v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}`
                  public func callAsFunction(outDetailNo: String) -> OutDetailNo {
                    OutDetailNo(call: self.call.appending(outDetailNo))
                  }

                  /// `/v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}`
                  public struct OutDetailNo: Sendable {
                    let call: Call

                    /// `/v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply`
                    public var apply: Apply { Apply(call: call) }

                    /// `/v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply`
                    public struct Apply: Sendable {
                      let call: Call
                    }
                  }
                }
              }
            }
          }

          /// `/v3/platsolution/insurance/mch-transfer/batches/out-batch-no`
          public struct OutBatchNo: Sendable {
            let call: Call

            /// `/v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}`
            public func callAsFunction(outBatchNo: String) -> OutBatchNo {
              OutBatchNo(call: self.call.appending(outBatchNo))
            }

            /// `/v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}`
            public struct OutBatchNo: Sendable {
              let call: Call

              /// `/v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details`
              public var details: Details { Details(call: call) }

              /// `/v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details`
              public struct Details: Sendable {
                let call: Call

                /// `/v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no`
                public var outDetailNo: OutDetailNo { OutDetailNo(call: call) }

                /// `/v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no`
                public struct OutDetailNo: Sendable {
                  let call: Call

                  /// `/v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
                  public func callAsFunction(outDetailNo: String) -> OutDetailNo {
                    OutDetailNo(call: self.call.appending(outDetailNo))
                  }

                  /// `/v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
                  public struct OutDetailNo: Sendable {
                    let call: Call
                  }
                }
              }
            }
          }

          /// `/v3/platsolution/insurance/mch-transfer/batches/summary-receipts`
          public struct SummaryReceipts: Sendable {
            let call: Call

            /// `/v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no`
            public var outBatchNo: OutBatchNo { OutBatchNo(call: call) }

            /// `/v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no`
            public struct OutBatchNo: Sendable {
              let call: Call

              /// `/v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}`
              public func callAsFunction(outBatchNo: String) -> OutBatchNo {
                OutBatchNo(call: self.call.appending(outBatchNo))
              }

              /// `/v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}`
              public struct OutBatchNo: Sendable {
                let call: Call

                /// `/v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply`
                public var apply: Apply { Apply(call: call) }

                /// `/v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply`
                public struct Apply: Sendable {
                  let call: Call
                }
              }
            }
          }
        }

        /// `/v3/platsolution/insurance/mch-transfer/reservation`
        public struct Reservation: Sendable {
          let call: Call

          /// `/v3/platsolution/insurance/mch-transfer/reservation/apply`
          public var apply: Apply { Apply(call: call) }

          /// `/v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no`
          public var outReservationNo: OutReservationNo { OutReservationNo(call: call) }

          /// `/v3/platsolution/insurance/mch-transfer/reservation/reservation-id`
          public var reservationID: ReservationID { ReservationID(call: call) }

          /// `/v3/platsolution/insurance/mch-transfer/reservation/apply`
          public struct Apply: Sendable {
            let call: Call
          }

          /// `/v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no`
          public struct OutReservationNo: Sendable {
            let call: Call

            /// `/v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}`
            public func callAsFunction(outReservationNo: String) -> OutReservationNo {
              OutReservationNo(call: self.call.appending(outReservationNo))
            }

            /// `/v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}`
            public struct OutReservationNo: Sendable {
              let call: Call

              /// `/v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close`
              public var close: Close { Close(call: call) }

              /// `/v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close`
              public struct Close: Sendable {
                let call: Call
              }
            }
          }

          /// `/v3/platsolution/insurance/mch-transfer/reservation/reservation-id`
          public struct ReservationID: Sendable {
            let call: Call

            /// `/v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}`
            public func callAsFunction(reservationID: String) -> ReservationID {
              ReservationID(call: self.call.appending(reservationID))
            }

            /// `/v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}`
            public struct ReservationID: Sendable {
              let call: Call
            }
          }
        }
      }
    }

    /// `/v3/platsolution/mch-transfer`
    public struct MchTransfer: Sendable {
      let call: Call

      /// `/v3/platsolution/mch-transfer/batches`
      public var batches: Batches { Batches(call: call) }

      /// `/v3/platsolution/mch-transfer/reservation`
      public var reservation: Reservation { Reservation(call: call) }

      /// `/v3/platsolution/mch-transfer/batches`
      public struct Batches: Sendable {
        let call: Call

        /// `/v3/platsolution/mch-transfer/batches/apply`
        public var apply: Apply { Apply(call: call) }

        /// `/v3/platsolution/mch-transfer/batches/batch-id`
        public var batchID: BatchID { BatchID(call: call) }

        /// `/v3/platsolution/mch-transfer/batches/detail-receipts`
        public var detailReceipts: DetailReceipts { DetailReceipts(call: call) }

        /// `/v3/platsolution/mch-transfer/batches/out-batch-no`
        public var outBatchNo: OutBatchNo { OutBatchNo(call: call) }

        /// `/v3/platsolution/mch-transfer/batches/summary-receipts`
        public var summaryReceipts: SummaryReceipts { SummaryReceipts(call: call) }

        /// `/v3/platsolution/mch-transfer/batches/apply`
        public struct Apply: Sendable {
          let call: Call
        }

        /// `/v3/platsolution/mch-transfer/batches/batch-id`
        public struct BatchID: Sendable {
          let call: Call

          /// `/v3/platsolution/mch-transfer/batches/batch-id/{batch_id}`
          public func callAsFunction(batchID: String) -> BatchID {
            BatchID(call: self.call.appending(batchID))
          }

          /// `/v3/platsolution/mch-transfer/batches/batch-id/{batch_id}`
          public struct BatchID: Sendable {
            let call: Call

            /// `/v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details`
            public var details: Details { Details(call: call) }

            /// `/v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details`
            public struct Details: Sendable {
              let call: Call

              /// `/v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id`
              public var detailID: DetailID { DetailID(call: call) }

              /// `/v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id`
              public struct DetailID: Sendable {
                let call: Call

                /// `/v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
                public func callAsFunction(detailID: String) -> DetailID {
                  DetailID(call: self.call.appending(detailID))
                }

                /// `/v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
                public struct DetailID: Sendable {
                  let call: Call
                }
              }
            }
          }
        }

        /// `/v3/platsolution/mch-transfer/batches/detail-receipts`
        public struct DetailReceipts: Sendable {
          let call: Call

          /// `/v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no`
          public var outBatchNo: OutBatchNo { OutBatchNo(call: call) }

          /// `/v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no`
          public struct OutBatchNo: Sendable {
            let call: Call

            /// `/v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}`
            public func callAsFunction(outBatchNo: String) -> OutBatchNo {
              OutBatchNo(call: self.call.appending(outBatchNo))
            }

            /// `/v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}`
            public struct OutBatchNo: Sendable {
              let call: Call

              /// `/v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no`
              public var outDetailNo: OutDetailNo { OutDetailNo(call: call) }

              /// `/v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no`
              public struct OutDetailNo: Sendable {
                let call: Call

                /// `/v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}`
                public func callAsFunction(outDetailNo: String) -> OutDetailNo {
                  OutDetailNo(call: self.call.appending(outDetailNo))
                }

                /// `/v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}`
                public struct OutDetailNo: Sendable {
                  let call: Call

                  /// `/v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply`
                  public var apply: Apply { Apply(call: call) }

                  /// `/v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply`
                  public struct Apply: Sendable {
                    let call: Call
                  }
                }
              }
            }
          }
        }

        /// `/v3/platsolution/mch-transfer/batches/out-batch-no`
        public struct OutBatchNo: Sendable {
          let call: Call

          /// `/v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}`
          public func callAsFunction(outBatchNo: String) -> OutBatchNo {
            OutBatchNo(call: self.call.appending(outBatchNo))
          }

          /// `/v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}`
          public struct OutBatchNo: Sendable {
            let call: Call

            /// `/v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details`
            public var details: Details { Details(call: call) }

            /// `/v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details`
            public struct Details: Sendable {
              let call: Call

              /// `/v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no`
              public var outDetailNo: OutDetailNo { OutDetailNo(call: call) }

              /// `/v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no`
              public struct OutDetailNo: Sendable {
                let call: Call

                /// `/v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
                public func callAsFunction(outDetailNo: String) -> OutDetailNo {
                  OutDetailNo(call: self.call.appending(outDetailNo))
                }

                /// `/v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
                public struct OutDetailNo: Sendable {
                  let call: Call
                }
              }
            }
          }
        }

        /// `/v3/platsolution/mch-transfer/batches/summary-receipts`
        public struct SummaryReceipts: Sendable {
          let call: Call

          /// `/v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no`
          public var outBatchNo: OutBatchNo { OutBatchNo(call: call) }

          /// `/v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no`
          public struct OutBatchNo: Sendable {
            let call: Call

            /// `/v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}`
            public func callAsFunction(outBatchNo: String) -> OutBatchNo {
              OutBatchNo(call: self.call.appending(outBatchNo))
            }

            /// `/v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}`
            public struct OutBatchNo: Sendable {
              let call: Call

              /// `/v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply`
              public var apply: Apply { Apply(call: call) }

              /// `/v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply`
              public struct Apply: Sendable {
                let call: Call
              }
            }
          }
        }
      }

      /// `/v3/platsolution/mch-transfer/reservation`
      public struct Reservation: Sendable {
        let call: Call

        /// `/v3/platsolution/mch-transfer/reservation/apply`
        public var apply: Apply { Apply(call: call) }

        /// `/v3/platsolution/mch-transfer/reservation/out-reservation-no`
        public var outReservationNo: OutReservationNo { OutReservationNo(call: call) }

        /// `/v3/platsolution/mch-transfer/reservation/reservation-id`
        public var reservationID: ReservationID { ReservationID(call: call) }

        /// `/v3/platsolution/mch-transfer/reservation/apply`
        public struct Apply: Sendable {
          let call: Call
        }

        /// `/v3/platsolution/mch-transfer/reservation/out-reservation-no`
        public struct OutReservationNo: Sendable {
          let call: Call

          /// `/v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}`
          public func callAsFunction(outReservationNo: String) -> OutReservationNo {
            OutReservationNo(call: self.call.appending(outReservationNo))
          }

          /// `/v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}`
          public struct OutReservationNo: Sendable {
            let call: Call

            /// `/v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close`
            public var close: Close { Close(call: call) }

            /// `/v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close`
            public struct Close: Sendable {
              let call: Call
            }
          }
        }

        /// `/v3/platsolution/mch-transfer/reservation/reservation-id`
        public struct ReservationID: Sendable {
          let call: Call

          /// `/v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}`
          public func callAsFunction(reservationID: String) -> ReservationID {
            ReservationID(call: self.call.appending(reservationID))
          }

          /// `/v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}`
          public struct ReservationID: Sendable {
            let call: Call
          }
        }
      }
    }
  }

  /// `/v3/realname`
  public struct Realname: Sendable {
    let call: Call

    /// `/v3/realname/verify`
    public var verify: Verify { Verify(call: call) }

    /// `/v3/realname/verify`
    public struct Verify: Sendable {
      let call: Call
    }
  }

  /// `/v3/recharge`
  public struct Recharge: Sendable {
    let call: Call

    /// `/v3/recharge/bank-transfer-recharges`
    public var bankTransferRecharges: BankTransferRecharges { BankTransferRecharges(call: call) }

    /// `/v3/recharge/bank-transfer-recharges`
    public struct BankTransferRecharges: Sendable {
      let call: Call

      /// `/v3/recharge/bank-transfer-recharges/apply`
      public var apply: Apply { Apply(call: call) }

      /// `/v3/recharge/bank-transfer-recharges/out-recharge-no`
      public var outRechargeNo: OutRechargeNo { OutRechargeNo(call: call) }

      /// `/v3/recharge/bank-transfer-recharges/apply`
      public struct Apply: Sendable {
        let call: Call
      }

      /// `/v3/recharge/bank-transfer-recharges/out-recharge-no`
      public struct OutRechargeNo: Sendable {
        let call: Call

        /// `/v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}`
        public func callAsFunction(outRechargeNo: String) -> OutRechargeNo {
          OutRechargeNo(call: self.call.appending(outRechargeNo))
        }

        /// `/v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}`
        public struct OutRechargeNo: Sendable {
          let call: Call
        }
      }
    }
  }
}
