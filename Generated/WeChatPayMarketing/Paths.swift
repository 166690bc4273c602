// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension V3 {
  /// `/v3/brand-basic`
  public var brandBasic: BrandBasic { BrandBasic(call: call) }

  /// `/v3/businesscircle`
  public var businesscircle: Businesscircle { Businesscircle(call: call) }

  /// `/v3/discount-card`
  public var discountCard: DiscountCard { DiscountCard(call: call) }

  /// `/v3/goldplan`
  public var goldplan: Goldplan { Goldplan(call: call) }

  /// `/v3/industry-coupon`
  public var industryCoupon: IndustryCoupon { IndustryCoupon(call: call) }

  /// `/v3/lovefeast`
  public var lovefeast: Lovefeast { Lovefeast(call: call) }

  /// `/v3/marketing`
  public var marketing: Marketing { Marketing(call: call) }

  /// `/v3/merchant-store`
  public var merchantStore: MerchantStore { MerchantStore(call: call) }

  /// `/v3/multiuse`
  public var multiuse: Multiuse { Multiuse(call: call) }

  /// `/v3/smartguide`
  public var smartguide: Smartguide { Smartguide(call: call) }

  /// `/v3/brand-basic`
  public struct BrandBasic: Sendable {
    let call: Call

    /// `/v3/brand-basic/partner`
    public var partner: Partner { Partner(call: call) }

    /// `/v3/brand-basic/partner`
    public struct Partner: Sendable {
      let call: Call

      /// `/v3/brand-basic/partner/brands`
      public var brands: Brands { Brands(call: call) }

      /// `/v3/brand-basic/partner/brands`
      public struct Brands: Sendable {
        let call: Call

        /// `/v3/brand-basic/partner/brands/{brand_id}`
        public func callAsFunction(brandID: String) -> BrandID {
          BrandID(call: self.call.appending(brandID))
        }

        /// `/v3/brand-basic/partner/brands/{brand_id}`
        public struct BrandID: Sendable {
          let call: Call

          /// `/v3/brand-basic/partner/brands/{brand_id}/product-authorities`
          public var productAuthorities: ProductAuthorities { ProductAuthorities(call: call) }

          /// `/v3/brand-basic/partner/brands/{brand_id}/product-authorities`
          public struct ProductAuthorities: Sendable {
            let call: Call
          }
        }
      }
    }
  }

  /// `/v3/businesscircle`
  public struct Businesscircle: Sendable {
    let call: Call

    /// `/v3/businesscircle/parkings`
    public var parkings: Parkings { Parkings(call: call) }

    /// `/v3/businesscircle/points`
    public var points: Points { Points(call: call) }

    /// `/v3/businesscircle/user-authorizations`
    public var userAuthorizations: UserAuthorizations { UserAuthorizations(call: call) }

    /// `/v3/businesscircle/users`
    public var users: Users { Users(call: call) }

    /// `/v3/businesscircle/parkings`
    public struct Parkings: Sendable {
      let call: Call
    }

    /// `/v3/businesscircle/points`
    public struct Points: Sendable {
      let call: Call

      /// `/v3/businesscircle/points/notify`
      public var notify: Notify { Notify(call: call) }

      /// `/v3/businesscircle/points/notify`
      public struct Notify: Sendable {
        let call: Call
      }
    }

    /// `/v3/businesscircle/user-authorizations`
    public struct UserAuthorizations: Sendable {
      let call: Call

      /// `/v3/businesscircle/user-authorizations/{openid}`
      public func callAsFunction(openid: String) -> Openid {
        Openid(call: self.call.appending(openid))
      }

      /// `/v3/businesscircle/user-authorizations/{openid}`
      public struct Openid: Sendable {
        let call: Call
      }
    }

    /// `/v3/businesscircle/users`
    public struct Users: Sendable {
      let call: Call

      /// `/v3/businesscircle/users/{openid}`
      public func callAsFunction(openid: String) -> Openid {
        Openid(call: self.call.appending(openid))
      }

      /// `/v3/businesscircle/users/{openid}`
      public struct Openid: Sendable {
        let call: Call

        /// `/v3/businesscircle/users/{openid}/points`
        public var points: Points { Points(call: call) }

        /// `/v3/businesscircle/users/{openid}/points`
        public struct Points: Sendable {
          let call: Call

          /// `/v3/businesscircle/users/{openid}/points/commit_status`
          public var commitStatus: CommitStatus { CommitStatus(call: call) }

          /// `/v3/businesscircle/users/{openid}/points/commit_status`
          public struct CommitStatus: Sendable {
            let call: Call
          }
        }
      }
    }
  }

  /// `/v3/discount-card`
  public struct DiscountCard: Sendable {
    let call: Call

    /// `/v3/discount-card/cards`
    public var cards: Cards { Cards(call: call) }

    /// `/v3/discount-card/orders`
    public var orders: Orders { Orders(call: call) }

    /// `/v3/discount-card/cards`
    public struct Cards: Sendable {
      let call: Call

      /// `/v3/discount-card/cards/{out_card_code}`
      public func callAsFunction(outCardCode: String) -> OutCardCode {
        OutCardCode(call: self.call.appending(outCardCode))
      }

      /// `/v3/discount-card/cards/{out_card_code}`
      public struct OutCardCode: Sendable {
        let call: Call

        /// `/v3/discount-card/cards/{out_card_code}/add-user-records`
        public var addUserRecords: AddUserRecords { AddUserRecords(call: call) }

        /// `/v3/discount-card/cards/{out_card_code}/add-user-records`
        public struct AddUserRecords: Sendable {
          let call: Call
        }
      }
    }

    /// `/v3/discount-card/orders`
    public struct Orders: Sendable {
      let call: Call

      /// `/v3/discount-card/orders/out-trade-no`
      public var outTradeNo: OutTradeNo { OutTradeNo(call: call) }

      /// `/v3/discount-card/orders/{out_order_no}`
      public func callAsFunction(outOrderNo: String) -> OutOrderNo {
        OutOrderNo(call: self.call.appending(outOrderNo))
      }

      /// `/v3/discount-card/orders/out-trade-no`
      public struct OutTradeNo: Sendable {
        let call: Call

        /// `/v3/discount-card/orders/out-trade-no/{out_trade_no}`
        public func callAsFunction(outTradeNo: String) -> OutTradeNo {
          OutTradeNo(call: self.call.appending(outTradeNo))
        }

        /// `/v3/discount-card/orders/out-trade-no/{out_trade_no}`
        public struct OutTradeNo: Sendable {
          let call: Call
        }
      }

      /// `/v3/discount-card/orders/{out_order_no}`
      public struct OutOrderNo: Sendable {
        let call: Call
      }
    }
  }

  /// `/v3/goldplan`
  public struct Goldplan: Sendable {
    let call: Call

    /// `/v3/goldplan/merchants`
    public var merchants: Merchants { Merchants(call: call) }

    /// `/v3/goldplan/merchants`
    public struct Merchants: Sendable {
      let call: Call

      /// `/v3/goldplan/merchants/changecustompagestatus`
      public var changecustompagestatus: Changecustompagestatus { Changecustompagestatus(call: call) }

      /// `/v3/goldplan/merchants/changegoldplanstatus`
      public var changegoldplanstatus: Changegoldplanstatus { Changegoldplanstatus(call: call) }

      /// `/v3/goldplan/merchants/close-advertising-show`
      public var closeAdvertisingShow: CloseAdvertisingShow { CloseAdvertisingShow(call: call) }

      /// `/v3/goldplan/merchants/open-advertising-show`
      public var openAdvertisingShow: OpenAdvertisingShow { OpenAdvertisingShow(call: call) }

      /// `/v3/goldplan/merchants/set-advertising-industry-filter`
      public var setAdvertisingIndustryFilter: SetAdvertisingIndustryFilter { SetAdvertisingIndustryFilter(call: call) }

      /// `/v3/goldplan/merchants/changecustompagestatus`
      public struct Changecustompagestatus: Sendable {
        let call: Call
      }

      /// `/v3/goldplan/merchants/changegoldplanstatus`
      public struct Changegoldplanstatus: Sendable {
        let call: Call
      }

      /// `/v3/goldplan/merchants/close-advertising-show`
      public struct CloseAdvertisingShow: Sendable {
        let call: Call
      }

      /// `/v3/goldplan/merchants/open-advertising-show`
      public struct OpenAdvertisingShow: Sendable {
        let call: Call
      }

      /// `/v3/goldplan/merchants/set-advertising-industry-filter`
      public struct SetAdvertisingIndustryFilter: Sendable {
        let call: Call
      }
    }
  }

  /// `/v3/industry-coupon`
  public struct IndustryCoupon: Sendable {
    let call: Call

    /// `/v3/industry-coupon/tokens`
    public var tokens: Tokens { Tokens(call: call) }

    /// `/v3/industry-coupon/tokens`
    public struct Tokens: Sendable {
      let call: Call
    }
  }

  /// `/v3/lovefeast`
  public struct Lovefeast: Sendable {
    let call: Call

    /// `/v3/lovefeast/brands`
    public var brands: Brands { Brands(call: call) }

    /// `/v3/lovefeast/users`
    public var users: Users { Users(call: call) }

    /// `/v3/lovefeast/brands`
    public struct Brands: Sendable {
      let call: Call

      /// `/v3/lovefeast/brands/{brand_id}`
      public func callAsFunction(brandID: String) -> BrandID {
        BrandID(call: self.call.appending(brandID))
      }

      /// `/v3/lovefeast/brands/{brand_id}`
      public struct BrandID: Sendable {
        let call: Call
      }
    }

    /// `/v3/lovefeast/users`
    public struct Users: Sendable {
      let call: Call

      /// `/v3/lovefeast/users/{openid}`
      public func callAsFunction(openid: String) -> Openid {
        Openid(call: self.call.appending(openid))
      }

      /// `/v3/lovefeast/users/{openid}`
      public struct Openid: Sendable {
        let call: Call

        /// `/v3/lovefeast/users/{openid}/orders`
        public var orders: Orders { Orders(call: call) }

        /// `/v3/lovefeast/users/{openid}/orders`
        public struct Orders: Sendable {
          let call: Call

          /// `/v3/lovefeast/users/{openid}/orders/brand-id`
          public var brandID: BrandID { BrandID(call: call) }

          /// `/v3/lovefeast/users/{openid}/orders/out-trade-no`
          public var outTradeNo: OutTradeNo { OutTradeNo(call: call) }

          /// `/v3/lovefeast/users/{openid}/orders/brand-id`
          public struct BrandID: Sendable {
            let call: Call

            /// `/v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}`
            public func callAsFunction(brandID: String) -> BrandID {
              BrandID(call: self.call.appending(brandID))
            }

            /// `/v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}`
            public struct BrandID: Sendable {
              let call: Call
            }
          }

          /// `/v3/lovefeast/users/{openid}/orders/out-trade-no`
          public struct OutTradeNo: Sendable {
            let call: Call

            /// `/v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}`
            public func callAsFunction(outTradeNo: String) -> OutTradeNo {
              OutTradeNo(call: self.call.appending(outTradeNo))
            }

            /// `/v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}`
            public struct OutTradeNo: Sendable {
              let call: Call
            }
          }
        }
      }
    }
  }

  /// `/v3/marketing`
  public struct Marketing: Sendable {
    let call: Call

    /// `/v3/marketing/bank`
    public var bank: Bank { Bank(call: call) }

    /// `/v3/marketing/bank-favor`
    public var bankFavor: BankFavor { BankFavor(call: call) }

    /// `/v3/marketing/busifavor`
    public var busifavor: Busifavor { Busifavor(call: call) }

    /// `/v3/marketing/favor`
    public var favor: Favor { Favor(call: call) }

    /// `/v3/marketing/goods-subsidy-activity`
    public var goodsSubsidyActivity: GoodsSubsidyActivity { GoodsSubsidyActivity(call: call) }

    /// `/v3/marketing/membercard-activity`
    public var membercardActivity: MembercardActivity { MembercardActivity(call: call) }

    /// `/v3/marketing/membercard-open`
    public var membercardOpen: MembercardOpen { MembercardOpen(call: call) }

    /// `/v3/marketing/partner`
    public var partner: Partner { Partner(call: call) }

    /// `/v3/marketing/partnerships`
    public var partnerships: Partnerships { Partnerships(call: call) }

    /// `/v3/marketing/paygiftactivity`
    public var paygiftactivity: Paygiftactivity { Paygiftactivity(call: call) }

    /// `/v3/marketing/shopping-receipt`
    public var shoppingReceipt: ShoppingReceipt { ShoppingReceipt(call: call) }

    /// `/v3/marketing/weekly-discount`
    public var weeklyDiscount: WeeklyDiscount { WeeklyDiscount(call: call) }

    /// `/v3/marketing/withdraw-favor`
    public var withdrawFavor: WithdrawFavor { WithdrawFavor(call: call) }

    /// `/v3/marketing/bank`
    public struct Bank: Sendable {
      let call: Call

      /// `/v3/marketing/bank/packages`
      public var packages: Packages { Packages(call: call) }

      /// `/v3/marketing/bank/packages`
      public struct Packages: Sendable {
        let call: Call

        /// `/v3/marketing/bank/packages/{package_id}`
        public func callAsFunction(packageID: String) -> PackageID {
          PackageID(call: self.call.appending(packageID))
        }

        /// `/v3/marketing/bank/packages/{package_id}`
        public struct PackageID: Sendable {
          let call: Call

          /// `/v3/marketing/bank/packages/{package_id}/tasks`
          public var tasks: Tasks { Tasks(call: call) }

          /// `/v3/marketing/bank/packages/{package_id}/tasks`
          public struct Tasks: Sendable {
            let call: Call
          }
        }
      }
    }

    /// `/v3/marketing/bank-favor`
    public struct BankFavor: Sendable {
      let call: Call

      /// `/v3/marketing/bank-favor/users`
      public var users: Users { Users(call: call) }

      /// `/v3/marketing/bank-favor/users`
      public struct Users: Sendable {
        let call: Call

        /// `/v3/marketing/bank-favor/users/{openid}`
        public func callAsFunction(openid: String) -> Openid {
          Openid(call: self.call.appending(openid))
        }

        /// `/v3/marketing/bank-favor/users/{openid}`
        public struct Openid: Sendable {
          let call: Call

          /// `/v3/marketing/bank-favor/users/{openid}/bank-multi-activity`
          public var bankMultiActivity: BankMultiActivity { BankMultiActivity(call: call) }

          /// `/v3/marketing/bank-favor/users/{openid}/coupons`
          public var coupons: Coupons { Coupons(call: call) }

          /// `/v3/marketing/bank-favor/users/{openid}/bank-multi-activity`
          public struct BankMultiActivity: Sendable {
            let call: Call
          }

          /// `/v3/marketing/bank-favor/users/{openid}/coupons`
          public struct Coupons: Sendable {
            let call: Call

            /// `/v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}`
            public func callAsFunction(couponID: String) -> CouponID {
              CouponID(call: self.call.appending(couponID))
            }

            /// `/v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}`
            public struct CouponID: Sendable {
              let call: Call
            }
          }
        }
      }
    }

    /// `/v3/marketing/busifavor`
    public struct Busifavor: Sendable {
      let call: Call

      /// `/v3/marketing/busifavor/callbacks`
      public var callbacks: Callbacks { Callbacks(call: call) }

      /// `/v3/marketing/busifavor/coupons`
      public var coupons: Coupons { Coupons(call: call) }

      /// `/v3/marketing/busifavor/product-coupons`
      public var productCoupons: ProductCoupons { ProductCoupons(call: call) }

      /// `/v3/marketing/busifavor/stocks`
      public var stocks: Stocks { Stocks(call: call) }

      /// `/v3/marketing/busifavor/subsidy`
      public var subsidy: Subsidy { Subsidy(call: call) }

      /// `/v3/marketing/busifavor/users`
      public var users: Users { Users(call: call) }

      /// `/v3/marketing/busifavor/callbacks`
      public struct Callbacks: Sendable {
        let call: Call
      }

      /// `/v3/marketing/busifavor/coupons`
      public struct Coupons: Sendable {
        let call: Call

        /// `/v3/marketing/busifavor/coupons/associate`
        public var associate: Associate { Associate(call: call) }

        /// `/v3/marketing/busifavor/coupons/deactivate`
        public var deactivate: Deactivate { Deactivate(call: call) }

        /// `/v3/marketing/busifavor/coupons/disassociate`
        public var disassociate: Disassociate { Disassociate(call: call) }

        /// `/v3/marketing/busifavor/coupons/return`
        public var `return`: Return { Return(call: call) }

        /// `/v3/marketing/busifavor/coupons/send`
        public var send: Send { Send(call: call) }

        /// `/v3/marketing/busifavor/coupons/use`
        public var use: Use { Use(call: call) }

        /// `/v3/marketing/busifavor/coupons/{card_id}`
        public func callAsFunction(cardID: String) -> CardID {
          CardID(call: self.call.appending(cardID))
        }

        /// `/v3/marketing/busifavor/coupons/associate`
        public struct Associate: Sendable {
          let call: Call
        }

        /// `/v3/marketing/busifavor/coupons/deactivate`
        public struct Deactivate: Sendable {
          let call: Call
        }

        /// `/v3/marketing/busifavor/coupons/disassociate`
        public struct Disassociate: Sendable {
          let call: Call
        }

        /// `/v3/marketing/busifavor/coupons/return`
        public struct Return: Sendable {
          let call: Call
        }

        /// `/v3/marketing/busifavor/coupons/send`
        public struct Send: Sendable {
          let call: Call
        }

        /// `/v3/marketing/busifavor/coupons/use`
        public struct Use: Sendable {
          let call: Call
        }

        /// `/v3/marketing/busifavor/coupons/{card_id}`
        public struct CardID: Sendable {
          let call: Call

          /// `/v3/marketing/busifavor/coupons/{card_id}/send`
          public var send: Send { Send(call: call) }

          /// `/v3/marketing/busifavor/coupons/{card_id}/send`
          public struct Send: Sendable {
            let call: Call
          }
        }
      }

      /// `/v3/marketing/busifavor/product-coupons`
      public struct ProductCoupons: Sendable {
        let call: Call

        /// `/v3/marketing/busifavor/product-coupons/pre-send`
        public var preSend: PreSend { PreSend(call: call) }

        /// `/v3/marketing/busifavor/product-coupons/send`
        public var send: Send { Send(call: call) }

        /// `/v3/marketing/busifavor/product-coupons/pre-send`
        public struct PreSend: Sendable {
          let call: Call
        }

        /// `/v3/marketing/busifavor/product-coupons/send`
        public struct Send: Sendable {
          let call: Call
        }
      }

      /// `/v3/marketing/busifavor/stocks`
      public struct Stocks: Sendable {
        let call: Call

        /// `/v3/marketing/busifavor/stocks/{stock_id}`
        public func callAsFunction(stockID: String) -> StockID {
          StockID(call: self.call.appending(stockID))
        }

        /// `/v3/marketing/busifavor/stocks/{stock_id}`
        public struct StockID: Sendable {
          let call: Call

          /// `/v3/marketing/busifavor/stocks/{stock_id}/budget`
          public var budget: Budget { Budget(call: call) }

          /// `/v3/marketing/busifavor/stocks/{stock_id}/couponcodes`
          public var couponcodes: Couponcodes { Couponcodes(call: call) }

          /// `/v3/marketing/busifavor/stocks/{stock_id}/budget`
          public struct Budget: Sendable {
            let call: Call
          }

          /// `/v3/marketing/busifavor/stocks/{stock_id}/couponcodes`
          public struct Couponcodes: Sendable {
            let call: Call

            /// `/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}`
            public func callAsFunction(couponCode: String) -> CouponCode {
              CouponCode(call: self.call.appending(couponCode))
            }

            /// `/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}`
            public struct CouponCode: Sendable {
              let call: Call
            }
          }
        }
      }

      /// `/v3/marketing/busifavor/subsidy`
      public struct Subsidy: Sendable {
        let call: Call

        /// `/v3/marketing/busifavor/subsidy/pay-receipts`
        public var payReceipts: PayReceipts { PayReceipts(call: call) }

        /// `/v3/marketing/busifavor/subsidy/return-receipts`
        public var returnReceipts: ReturnReceipts { ReturnReceipts(call: call) }

        /// `/v3/marketing/busifavor/subsidy/pay-receipts`
        public struct PayReceipts: Sendable {
          let call: Call

          /// `/v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}`
          public func callAsFunction(subsidyReceiptID: String) -> SubsidyReceiptID {
            SubsidyReceiptID(call: self.call.appending(subsidyReceiptID))
          }

          /// `/v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}`
          public struct SubsidyReceiptID: Sendable {
            let call: Call
          }
        }

        /// `/v3/marketing/busifavor/subsidy/return-receipts`
        public struct ReturnReceipts: Sendable {
          let call: Call

          /// `/v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}`
          public func callAsFunction(subsidyReturnReceiptID: String) -> SubsidyReturnReceiptID {
            SubsidyReturnReceiptID(call: self.call.appending(subsidyReturnReceiptID))
          }

          /// `/v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}`
          public struct SubsidyReturnReceiptID: Sendable {
            let call: Call
          }
        }
      }

      /// `/v3/marketing/busifavor/users`
      public struct Users: Sendable {
        let call: Call

        /// `/v3/marketing/busifavor/users/{openid}`
        public func callAsFunction(openid: String) -> Openid {
          Openid(call: self.call.appending(openid))
        }

        /// `/v3/marketing/busifavor/users/{openid}`
        public struct Openid: Sendable {
          let call: Call

          /// `/v3/marketing/busifavor/users/{openid}/coupons`
          public var coupons: Coupons { Coupons(call: call) }

          /// `/v3/marketing/busifavor/users/{openid}/coupons`
          public struct Coupons: Sendable {
            let call: Call

            /// `/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}`
            public func callAsFunction(couponCode: String) -> CouponCode {
              CouponCode(call: self.call.appending(couponCode))
            }

            /// `/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}`
            public struct CouponCode: Sendable {
              let call: Call

              /// `/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids`
              public var appids: Appids { Appids(call: call) }

              /// `/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids`
              public struct Appids: Sendable {
                let call: Call

                /// `/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}`
                public func callAsFunction(appid: String) -> Appid {
                  Appid(call: self.call.appending(appid))
                }

                /// `/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}`
                public struct Appid: Sendable {
                  let call: Call
                }
              }
            }
          }
        }
      }
    }

    /// `/v3/marketing/favor`
    public struct Favor: Sendable {
      let call: Call

      /// `/v3/marketing/favor/callbacks`
      public var callbacks: Callbacks { Callbacks(call: call) }

      /// `/v3/marketing/favor/coupon-stocks`
      public var couponStocks: CouponStocks { CouponStocks(call: call) }

      /// `/v3/marketing/favor/media`
      public var media: Media { Media(call: call) }

      /// `/v3/marketing/favor/stocks`
      public var stocks: Stocks { Stocks(call: call) }

      /// `/v3/marketing/favor/users`
      public var users: Users { Users(call: call) }

      /// `/v3/marketing/favor/callbacks`
      public struct Callbacks: Sendable {
        let call: Call
      }

      /// `/v3/marketing/favor/coupon-stocks`
      public struct CouponStocks: Sendable {
        let call: Call
      }

      /// `/v3/marketing/favor/media`
      public struct Media: Sendable {
        let call: Call

        /// `/v3/marketing/favor/media/image-upload`
        public var imageUpload: ImageUpload { ImageUpload(call: call) }

        /// `/v3/marketing/favor/media/image-upload`
        public struct ImageUpload: Sendable {
          let call: Call
        }
      }

      /// `/v3/marketing/favor/stocks`
      public struct Stocks: Sendable {
        let call: Call

        /// `/v3/marketing/favor/stocks/{stock_id}`
        public func callAsFunction(stockID: String) -> StockID {
          StockID(call: self.call.appending(stockID))
        }

        /// `/v3/marketing/favor/stocks/{stock_id}`
        public struct StockID: Sendable {
          let call: Call

          /// `/v3/marketing/favor/stocks/{stock_id}/items`
          public var items: Items { Items(call: call) }

          /// `/v3/marketing/favor/stocks/{stock_id}/merchants`
          public var merchants: Merchants { Merchants(call: call) }

          /// `/v3/marketing/favor/stocks/{stock_id}/modify-goods-id`
          public var modifyGoodsID: ModifyGoodsID { ModifyGoodsID(call: call) }

          /// `/v3/marketing/favor/stocks/{stock_id}/pause`
          public var pause: Pause { Pause(call: call) }

          /// `/v3/marketing/favor/stocks/{stock_id}/refund-flow`
          public var refundFlow: RefundFlow { RefundFlow(call: call) }

          /// `/v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day`
          public var refundFlowByDay: RefundFlowByDay { RefundFlowByDay(call: call) }

          /// `/v3/marketing/favor/stocks/{stock_id}/restart`
          public var restart: Restart { Restart(call: call) }

          /// `/v3/marketing/favor/stocks/{stock_id}/start`
          public var start: Start { Start(call: call) }

          /// `/v3/marketing/favor/stocks/{stock_id}/use-flow`
          public var useFlow: UseFlow { UseFlow(call: call) }

          /// `/v3/marketing/favor/stocks/{stock_id}/use-flow-by-day`
          public var useFlowByDay: UseFlowByDay { UseFlowByDay(call: call) }

          /// `/v3/marketing/favor/stocks/{stock_id}/items`
          public struct Items: Sendable {
            let call: Call
          }

          /// `/v3/marketing/favor/stocks/{stock_id}/merchants`
          public struct Merchants: Sendable {
            let call: Call
          }

          /// `/v3/marketing/favor/stocks/{stock_id}/modify-goods-id`
          public struct ModifyGoodsID: Sendable {
            let call: Call
          }

          /// `/v3/marketing/favor/stocks/{stock_id}/pause`
          public struct Pause: Sendable {
            let call: Call
          }

          /// `/v3/marketing/favor/stocks/{stock_id}/refund-flow`
          public struct RefundFlow: Sendable {
            let call: Call
          }

          /// `/v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day`
          public struct RefundFlowByDay: Sendable {
            let call: Call
          }

          /// `/v3/marketing/favor/stocks/{stock_id}/restart`
          public struct Restart: Sendable {
            let call: Call
          }

          /// `/v3/marketing/favor/stocks/{stock_id}/start`
          public struct Start: Sendable {
            let call: Call
          }

          /// `/v3/marketing/favor/stocks/{stock_id}/use-flow`
          public struct UseFlow: Sendable {
            let call: Call
          }

          /// `/v3/marketing/favor/stocks/{stock_id}/use-flow-by-day`
          public struct UseFlowByDay: Sendable {
            let call: Call
          }
        }
      }

      /// `/v3/marketing/favor/users`
      public struct Users: Sendable {
        let call: Call

        /// `/v3/marketing/favor/users/{openid}`
        public func callAsFunction(openid: String) -> Openid {
          Openid(call: self.call.appending(openid))
        }

        /// `/v3/marketing/favor/users/{openid}`
        public struct Openid: Sendable {
          let call: Call

          /// `/v3/marketing/favor/users/{openid}/coupons`
          public var coupons: Coupons { Coupons(call: call) }

          /// `/v3/marketing/favor/users/{openid}/coupons`
          public struct Coupons: Sendable {
            let call: Call

            /// `/v3/marketing/favor/users/{openid}/coupons/{coupon_id}`
            public func callAsFunction(couponID: String) -> CouponID {
              CouponID(call: self.call.appending(couponID))
            }

            /// `/v3/marketing/favor/users/{openid}/coupons/{coupon_id}`
            public struct CouponID: Sendable {
              let call: Call
            }
          }
        }
      }
    }

    /// `/v3/marketing/goods-subsidy-activity`
    public struct GoodsSubsidyActivity: Sendable {
      let call: Call

      /// `/v3/marketing/goods-subsidy-activity/activities`
      public var activities: Activities { Activities(call: call) }

      /// `/v3/marketing/goods-subsidy-activity/activity`
      public var activity: Activity { Activity(call: call) }

      /// `/v3/marketing/goods-subsidy-activity/qualification`
      public var qualification: Qualification { Qualification(call: call) }

      /// `/v3/marketing/goods-subsidy-activity/retail-store-act`
      public var retailStoreAct: RetailStoreAct { RetailStoreAct(call: call) }

      /// `/v3/marketing/goods-subsidy-activity/activities`
      public struct Activities: Sendable {
        let call: Call
      }

      /// `/v3/marketing/goods-subsidy-activity/activity`
      public struct Activity: Sendable {
        let call: Call

        /// `/v3/marketing/goods-subsidy-activity/activity/{activity_id}`
        public func callAsFunction(activityID: String) -> ActivityID {
          ActivityID(call: self.call.appending(activityID))
        }

        /// `/v3/marketing/goods-subsidy-activity/activity/{activity_id}`
        public struct ActivityID: Sendable {
          let call: Call

          /// `/v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply`
          public var apply: Apply { Apply(call: call) }

          /// `/v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply`
          public struct Apply: Sendable {
            let call: Call
          }
        }
      }

      /// `/v3/marketing/goods-subsidy-activity/qualification`
      public struct Qualification: Sendable {
        let call: Call

        /// `/v3/marketing/goods-subsidy-activity/qualification/lock`
        public var lock: Lock { Lock(call: call) }

        /// `/v3/marketing/goods-subsidy-activity/qualification/unlock`
        public var unlock: Unlock { Unlock(call: call) }

        /// `/v3/marketing/goods-subsidy-activity/qualification/lock`
        public struct Lock: Sendable {
          let call: Call
        }

        /// `/v3/marketing/goods-subsidy-activity/qualification/unlock`
        public struct Unlock: Sendable {
          let call: Call
        }
      }

      /// `/v3/marketing/goods-subsidy-activity/retail-store-act`
      public struct RetailStoreAct: Sendable {
        let call: Call

        /// `/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}`
        public func callAsFunction(activityID: String) -> ActivityID {
          ActivityID(call: self.call.appending(activityID))
        }

        /// `/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}`
        public func callAsFunction(brandID: String) -> BrandID {
          BrandID(call: self.call.appending(brandID))
        }

        /// `/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}`
        public struct ActivityID: Sendable {
          let call: Call

          /// `/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative`
          public var representative: Representative { Representative(call: call) }

          /// `/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives`
          public var representatives: Representatives { Representatives(call: call) }

          /// `/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative`
          public struct Representative: Sendable {
            let call: Call
          }

          /// `/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives`
          public struct Representatives: Sendable {
            let call: Call
          }
        }

        /// `/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}`
        public struct BrandID: Sendable {
          let call: Call

          /// `/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials`
          public var materials: Materials { Materials(call: call) }

          /// `/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`
          public var stores: Stores { Stores(call: call) }

          /// `/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials`
          public struct Materials: Sendable {
            let call: Call
          }

          /// `/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`
          public struct Stores: Sendable {
            let call: Call

            /// `/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}`
            public func callAsFunction(storeCode: String) -> StoreCode {
              StoreCode(call: self.call.appending(storeCode))
            }

            /// `/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}`
            public struct StoreCode: Sendable {
              let call: Call
            }
          }
        }
      }
    }

    /// `/v3/marketing/membercard-activity`
    public struct MembercardActivity: Sendable {
      let call: Call

      /// `/v3/marketing/membercard-activity/activities`
      public var activities: Activities { Activities(call: call) }

      /// `/v3/marketing/membercard-activity/activities`
      public struct Activities: Sendable {
        let call: Call

        /// `/v3/marketing/membercard-activity/activities/{activity_id}`
        public func callAsFunction(activityID: String) -> ActivityID {
          ActivityID(call: self.call.appending(activityID))
        }

        /// `/v3/marketing/membercard-activity/activities/{activity_id}`
        public struct ActivityID: Sendable {
          let call: Call

          /// `/v3/marketing/membercard-activity/activities/{activity_id}/terminate`
          public var terminate: Terminate { Terminate(call: call) }

          /// `/v3/marketing/membercard-activity/activities/{activity_id}/terminate`
          public struct Terminate: Sendable {
            let call: Call
          }
        }
      }
    }

    /// `/v3/marketing/membercard-open`
    public struct MembercardOpen: Sendable {
      let call: Call

      /// `/v3/marketing/membercard-open/activate-informations`
      public var activateInformations: ActivateInformations { ActivateInformations(call: call) }

      /// `/v3/marketing/membercard-open/callback`
      public var callback: Callback { Callback(call: call) }

      /// `/v3/marketing/membercard-open/cards`
      public var cards: Cards { Cards(call: call) }

      /// `/v3/marketing/membercard-open/phonenumber-member`
      public var phonenumberMember: PhonenumberMember { PhonenumberMember(call: call) }

      /// `/v3/marketing/membercard-open/user`
      public var user: User { User(call: call) }

      /// `/v3/marketing/membercard-open/activate-informations`
      public struct ActivateInformations: Sendable {
        let call: Call

        /// `/v3/marketing/membercard-open/activate-informations/{activate_ticket}`
        public func callAsFunction(activateTicket: String) -> ActivateTicket {
          ActivateTicket(call: self.call.appending(activateTicket))
        }

        /// `/v3/marketing/membercard-open/activate-informations/{activate_ticket}`
        public struct ActivateTicket: Sendable {
          let call: Call
        }
      }

      /// `/v3/marketing/membercard-open/callback`
      public struct Callback: Sendable {
        let call: Call
      }

      /// `/v3/marketing/membercard-open/cards`
      public struct Cards: Sendable {
        let call: Call

        /// `/v3/marketing/membercard-open/cards/{card_id}`
        public func callAsFunction(cardID: String) -> CardID {
          CardID(call: self.call.appending(cardID))
        }

        /// `/v3/marketing/membercard-open/cards/{card_id}`
        public struct CardID: Sendable {
          let call: Call

          /// `/v3/marketing/membercard-open/cards/{card_id}/codes`
          public var codes: Codes { Codes(call: call) }

          /// `/v3/marketing/membercard-open/cards/{card_id}/decrypt-code`
          public var decryptCode: DecryptCode { DecryptCode(call: call) }

          /// `/v3/marketing/membercard-open/cards/{card_id}/permission-tokens`
          public var permissionTokens: PermissionTokens { PermissionTokens(call: call) }

          /// `/v3/marketing/membercard-open/cards/{card_id}/phone-membercard`
          public var phoneMembercard: PhoneMembercard { PhoneMembercard(call: call) }

          /// `/v3/marketing/membercard-open/cards/{card_id}/qrcode`
          public var qrcode: Qrcode { Qrcode(call: call) }

          /// `/v3/marketing/membercard-open/cards/{card_id}/rights`
          public var rights: Rights { Rights(call: call) }

          /// `/v3/marketing/membercard-open/cards/{card_id}/service-modules`
          public var serviceModules: ServiceModules { ServiceModules(call: call) }

          /// `/v3/marketing/membercard-open/cards/{card_id}/upgrade`
          public var upgrade: Upgrade { Upgrade(call: call) }

          /// `/v3/marketing/membercard-open/cards/{card_id}/users`
          public var users: Users { Users(call: call) }

          /// `/v3/marketing/membercard-open/cards/{card_id}/codes`
          public struct Codes: Sendable {
            let call: Call

            /// `/v3/marketing/membercard-open/cards/{card_id}/codes/deposit`
            public var deposit: Deposit { Deposit(call: call) }

            /// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}`
            public func callAsFunction(code: String) -> Code {
              Code(call: self.call.appending(code))
            }

            /// `/v3/marketing/membercard-open/cards/{card_id}/codes/deposit`
            public struct Deposit: Sendable {
              let call: Call
            }

            /// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}`
            public struct Code: Sendable {
              let call: Call

              /// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate`
              public var activate: Activate { Activate(call: call) }

              /// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus`
              public var bonus: Bonus { Bonus(call: call) }

              /// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights`
              public var rights: Rights { Rights(call: call) }

              /// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data`
              public var setServiceModuleData: SetServiceModuleData { SetServiceModuleData(call: call) }

              /// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable`
              public var unavailable: Unavailable { Unavailable(call: call) }

              /// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate`
              public struct Activate: Sendable {
                let call: Call
              }

              /// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus`
              public struct Bonus: Sendable {
                let call: Call

                /// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit`
                public var commit: Commit { Commit(call: call) }

                /// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare`
                public var prepare: Prepare { Prepare(call: call) }

                /// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit`
                public struct Commit: Sendable {
                  let call: Call
                }

                /// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare`
                public struct Prepare: Sendable {
                  let call: Call
                }
              }

              /// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights`
              public struct Rights: Sendable {
                let call: Call
              }

              /// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data`
              public struct SetServiceModuleData: Sendable {
                let call: Call
              }

              /// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable`
              public struct Unavailable: Sendable {
                let call: Call
              }
            }
          }

          /// `/v3/marketing/membercard-open/cards/{card_id}/decrypt-code`
          public struct DecryptCode: Sendable {
            let call: Call
          }

          /// `/v3/marketing/membercard-open/cards/{card_id}/permission-tokens`
          public struct PermissionTokens: Sendable {
            let call: Call
          }

          /// `/v3/marketing/membercard-open/cards/{card_id}/phone-membercard`
          public struct PhoneMembercard: Sendable {
            let call: Call

            /// `/v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import`
            public var `import`: Import { Import(call: call) }

            /// `/v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import`
            public struct Import: Sendable {
              let call: Call
            }
          }

          /// `/v3/marketing/membercard-open/cards/{card_id}/qrcode`
          public struct Qrcode: Sendable {
            let call: Call
          }

          /// `/v3/marketing/membercard-open/cards/{card_id}/rights`
          public struct Rights: Sendable {
            let call: Call
          }

          /// `/v3/marketing/membercard-open/cards/{card_id}/service-modules`
          public struct ServiceModules: Sendable {
            let call: Call

            /// `/v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}`
            public func callAsFunction(serviceModuleID: String) -> ServiceModuleID {
              ServiceModuleID(call: self.call.appending(serviceModuleID))
            }

            /// `/v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}`
            public struct ServiceModuleID: Sendable {
              let call: Call
            }
          }

          /// `/v3/marketing/membercard-open/cards/{card_id}/upgrade`
          public struct Upgrade: Sendable {
            let call: Call
          }

          /// `/v3/marketing/membercard-open/cards/{card_id}/users`
          public struct Users: Sendable {
            let call: Call

            /// `/v3/marketing/membercard-open/cards/{card_id}/users/import`
            public var `import`: Import { Import(call: call) }

            /// `/v3/marketing/membercard-open/cards/{card_id}/users/import`
            public struct Import: Sendable {
              let call: Call
            }
          }
        }
      }

      /// `/v3/marketing/membercard-open/phonenumber-member`
      public struct PhonenumberMember: Sendable {
        let call: Call

        /// `/v3/marketing/membercard-open/phonenumber-member/import`
        public var `import`: Import { Import(call: call) }

        /// `/v3/marketing/membercard-open/phonenumber-member/search`
        public var search: Search { Search(call: call) }

        /// `/v3/marketing/membercard-open/phonenumber-member/import`
        public struct Import: Sendable {
          let call: Call
        }

        /// `/v3/marketing/membercard-open/phonenumber-member/search`
        public struct Search: Sendable {
          let call: Call
        }
      }

      /// `/v3/marketing/membercard-open/user`
      public struct User: Sendable {
        let call: Call

        /// `/v3/marketing/membercard-open/user/cards`
        public var cards: Cards { Cards(call: call) }

        /// `/v3/marketing/membercard-open/user/cards`
        public struct Cards: Sendable {
          let call: Call
        }
      }
    }

    /// `/v3/marketing/partner`
    public struct Partner: Sendable {
      let call: Call

      /// `/v3/marketing/partner/delivery-plan`
      public var deliveryPlan: DeliveryPlan { DeliveryPlan(call: call) }

      /// `/v3/marketing/partner/product-coupon`
      public var productCoupon: ProductCoupon { ProductCoupon(call: call) }

      /// `/v3/marketing/partner/delivery-plan`
      public struct DeliveryPlan: Sendable {
        let call: Call

        /// `/v3/marketing/partner/delivery-plan/delivery-plans`
        public var deliveryPlans: DeliveryPlans { DeliveryPlans(call: call) }

        /// `/v3/marketing/partner/delivery-plan/{sp_mchid}`
        public func callAsFunction(spMchid: String) -> SpMchid {
          SpMchid(call: self.call.appending(spMchid))
        }

        /// `/v3/marketing/partner/delivery-plan/delivery-plans`
        public struct DeliveryPlans: Sendable {
          let call: Call

          /// `/v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}`
          public func callAsFunction(brandID: String) -> BrandID {
            BrandID(call: self.call.appending(brandID))
          }

          /// `/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}`
          public func callAsFunction(planID: String) -> PlanID {
            PlanID(call: self.call.appending(planID))
          }

          /// `/v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}`
          public struct BrandID: Sendable {
            let call: Call

            /// `/v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans`
            public var deliveryPlans: DeliveryPlans { DeliveryPlans(call: call) }

            /// `/v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans`
            public struct DeliveryPlans: Sendable {
              let call: Call
            }
          }

          /// `/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}`
          public struct PlanID: Sendable {
            let call: Call

            /// `/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate`
            public var terminate: Terminate { Terminate(call: call) }

            /// `/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate`
            public struct Terminate: Sendable {
              let call: Call
            }
          }
        }

        /// `/v3/marketing/partner/delivery-plan/{sp_mchid}`
        public struct SpMchid: Sendable {
          let call: Call

          /// `/v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url`
          public var notifyURL: NotifyURL { NotifyURL(call: call) }

          /// `/v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url`
          public struct NotifyURL: Sendable {
            let call: Call
          }
        }
      }

      /// `/v3/marketing/partner/product-coupon`
      public struct ProductCoupon: Sendable {
        let call: Call

        /// `/v3/marketing/partner/product-coupon/image-generation-tasks`
        public var imageGenerationTasks: ImageGenerationTasks { ImageGenerationTasks(call: call) }

        /// `/v3/marketing/partner/product-coupon/media`
        public var media: Media { Media(call: call) }

        /// `/v3/marketing/partner/product-coupon/notify-configs`
        public var notifyConfigs: NotifyConfigs { NotifyConfigs(call: call) }

        /// `/v3/marketing/partner/product-coupon/product-coupons`
        public var productCoupons: ProductCoupons { ProductCoupons(call: call) }

        /// `/v3/marketing/partner/product-coupon/users`
        public var users: Users { Users(call: call) }

        /// `/v3/marketing/partner/product-coupon/image-generation-tasks`
        public struct ImageGenerationTasks: Sendable {
          let call: Call

          /// `/v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}`
          public func callAsFunction(taskID: String) -> TaskID {
            TaskID(call: self.call.appending(taskID))
          }

          /// `/v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}`
          public struct TaskID: Sendable {
            let call: Call
          }
        }

        /// `/v3/marketing/partner/product-coupon/media`
        public struct Media: Sendable {
          let call: Call

          /// `/v3/marketing/partner/product-coupon/media/upload-image`
          public var uploadImage: UploadImage { UploadImage(call: call) }

          /// `/v3/marketing/partner/product-coupon/media/upload-image`
          public struct UploadImage: Sendable {
            let call: Call
          }
        }

        /// `/v3/marketing/partner/product-coupon/notify-configs`
        public struct NotifyConfigs: Sendable {
          let call: Call
        }

        /// `/v3/marketing/partner/product-coupon/product-coupons`
        public struct ProductCoupons: Sendable {
          let call: Call

          /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}`
          public func callAsFunction(productCouponID: String) -> ProductCouponID {
            ProductCouponID(call: self.call.appending(productCouponID))
          }

          /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}`
          public struct ProductCouponID: Sendable {
            let call: Call

            /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate`
            public var deactivate: Deactivate { Deactivate(call: call) }

            /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles`
            public var stockBundles: StockBundles { StockBundles(call: call) }

            /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks`
            public var stocks: Stocks { Stocks(call: call) }

            /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate`
            public struct Deactivate: Sendable {
              let call: Call
            }

            /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles`
            public struct StockBundles: Sendable {
              let call: Call

              /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}`
              public func callAsFunction(stockBundleID: String) -> StockBundleID {
                StockBundleID(call: self.call.appending(stockBundleID))
              }

              /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}`
              public struct StockBundleID: Sendable {
                let call: Call

                /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores`
                public var associateStores: AssociateStores { AssociateStores(call: call) }

                /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores`
                public var disassociateStores: DisassociateStores { DisassociateStores(call: call) }

                /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget`
                public var updateBudget: UpdateBudget { UpdateBudget(call: call) }

                /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores`
                public struct AssociateStores: Sendable {
                  let call: Call
                }

                /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores`
                public struct DisassociateStores: Sendable {
                  let call: Call
                }

                /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget`
                public struct UpdateBudget: Sendable {
                  let call: Call
                }
              }
            }

            /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks`
            public struct Stocks: Sendable {
              let call: Call

              /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}`
              public func callAsFunction(stockID: String) -> StockID {
                StockID(call: self.call.appending(stockID))
              }

              /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}`
              public struct StockID: Sendable {
                let call: Call

                /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores`
                public var associateStores: AssociateStores { AssociateStores(call: call) }

                /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores`
                public var associatedStores: AssociatedStores { AssociatedStores(call: call) }

                /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate`
                public var deactivate: Deactivate { Deactivate(call: call) }

                /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores`
                public var disassociateStores: DisassociateStores { DisassociateStores(call: call) }

                /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget`
                public var updateBudget: UpdateBudget { UpdateBudget(call: call) }

                /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes`
                public var uploadCouponCodes: UploadCouponCodes { UploadCouponCodes(call: call) }

                /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores`
                public struct AssociateStores: Sendable {
                  let call: Call
                }

                /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores`
                public struct AssociatedStores: Sendable {
                  let call: Call
                }

                /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate`
                public struct Deactivate: Sendable {
                  let call: Call
                }

                /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores`
                public struct DisassociateStores: Sendable {
                  let call: Call
                }

                /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget`
                public struct UpdateBudget: Sendable {
                  let call: Call
                }

                /// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes`
                public struct UploadCouponCodes: Sendable {
                  let call: Call
                }
              }
            }
          }
        }

        /// `/v3/marketing/partner/product-coupon/users`
        public struct Users: Sendable {
          let call: Call

          /// `/v3/marketing/partner/product-coupon/users/{openid}`
          public func callAsFunction(openid: String) -> Openid {
            Openid(call: self.call.appending(openid))
          }

          /// `/v3/marketing/partner/product-coupon/users/{openid}`
          public struct Openid: Sendable {
            let call: Call

            /// `/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles`
            public var couponBundles: CouponBundles { CouponBundles(call: call) }

            /// `/v3/marketing/partner/product-coupon/users/{openid}/coupons`
            public var coupons: Coupons { Coupons(call: call) }

            /// `/v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon`
            public var preSendCoupon: PreSendCoupon { PreSendCoupon(call: call) }

            /// `/v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle`
            public var preSendCouponBundle: PreSendCouponBundle { PreSendCouponBundle(call: call) }

            /// `/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles`
            public struct CouponBundles: Sendable {
              let call: Call

              /// `/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}`
              public func callAsFunction(userCouponBundleID: String) -> UserCouponBundleID {
                UserCouponBundleID(call: self.call.appending(userCouponBundleID))
              }

              /// `/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}`
              public struct UserCouponBundleID: Sendable {
                let call: Call

                /// `/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate`
                public var deactivate: Deactivate { Deactivate(call: call) }

                /// `/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate`
                public struct Deactivate: Sendable {
                  let call: Call
                }
              }
            }

            /// `/v3/marketing/partner/product-coupon/users/{openid}/coupons`
            public struct Coupons: Sendable {
              let call: Call

              /// `/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}`
              public func callAsFunction(couponCode: String) -> CouponCode {
                CouponCode(call: self.call.appending(couponCode))
              }

              /// `/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}`
              public struct CouponCode: Sendable {
                let call: Call

                /// `/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm`
                public var confirm: Confirm { Confirm(call: call) }

                /// `/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate`
                public var deactivate: Deactivate { Deactivate(call: call) }

                /// `/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return`
                public var `return`: Return { Return(call: call) }

                /// `/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use`
                public var use: Use { Use(call: call) }

                /// `/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm`
                public struct Confirm: Sendable {
                  let call: Call
                }

                /// `/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate`
                public struct Deactivate: Sendable {
                  let call: Call
                }

                /// `/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return`
                public struct Return: Sendable {
                  let call: Call
                }

                /// `/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use`
                public struct Use: Sendable {
                  let call: Call
                }
              }
            }

            /// `/v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon`
            public struct PreSendCoupon: Sendable {
              let call: Call
            }

            /// `/v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle`
            public struct PreSendCouponBundle: Sendable {
              let call: Call
            }
          }
        }
      }
    }

    /// `/v3/marketing/partnerships`
    public struct Partnerships: Sendable {
      let call: Call

      /// `/v3/marketing/partnerships/build`
      public var build: Build { Build(call: call) }

      /// `/v3/marketing/partnerships/terminate`
      public var terminate: Terminate { Terminate(call: call) }

      /// `/v3/marketing/partnerships/build`
      public struct Build: Sendable {
        let call: Call
      }

      /// `/v3/marketing/partnerships/terminate`
      public struct Terminate: Sendable {
        let call: Call
      }
    }

    /// `/v3/marketing/paygiftactivity`
    public struct Paygiftactivity: Sendable {
      let call: Call

      /// `/v3/marketing/paygiftactivity/activities`
      public var activities: Activities { Activities(call: call) }

      /// `/v3/marketing/paygiftactivity/unique-threshold-activity`
      public var uniqueThresholdActivity: UniqueThresholdActivity { UniqueThresholdActivity(call: call) }

      /// `/v3/marketing/paygiftactivity/activities`
      public struct Activities: Sendable {
        let call: Call

        /// `/v3/marketing/paygiftactivity/activities/{activity_id}`
        public func callAsFunction(activityID: String) -> ActivityID {
          ActivityID(call: self.call.appending(activityID))
        }

        /// `/v3/marketing/paygiftactivity/activities/{activity_id}`
        public struct ActivityID: Sendable {
          let call: Call

          /// `/v3/marketing/paygiftactivity/activities/{activity_id}/goods`
          public var goods: Goods { Goods(call: call) }

          /// `/v3/marketing/paygiftactivity/activities/{activity_id}/merchants`
          public var merchants: Merchants { Merchants(call: call) }

          /// `/v3/marketing/paygiftactivity/activities/{activity_id}/terminate`
          public var terminate: Terminate { Terminate(call: call) }

          /// `/v3/marketing/paygiftactivity/activities/{activity_id}/goods`
          public struct Goods: Sendable {
            let call: Call
          }

          /// `/v3/marketing/paygiftactivity/activities/{activity_id}/merchants`
          public struct Merchants: Sendable {
            let call: Call

            /// `/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add`
            public var add: Add { Add(call: call) }

            /// `/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete`
            public var delete: Delete { Delete(call: call) }

            /// `/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add`
            public struct Add: Sendable {
              let call: Call
            }

            /// `/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete`
            public struct Delete: Sendable {
              let call: Call
            }
          }

          /// `/v3/marketing/paygiftactivity/activities/{activity_id}/terminate`
          public struct Terminate: Sendable {
            let call: Call
          }
        }
      }

      /// `/v3/marketing/paygiftactivity/unique-threshold-activity`
      public struct UniqueThresholdActivity: Sendable {
        let call: Call
      }
    }

    /// `/v3/marketing/shopping-receipt`
    public struct ShoppingReceipt: Sendable {
      let call: Call

      /// `/v3/marketing/shopping-receipt/customentrances`
      public var customentrances: Customentrances { Customentrances(call: call) }

      /// `/v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos`
      public var merchantshoppingreceiptjumpinfos: Merchantshoppingreceiptjumpinfos {
        Merchantshoppingreceiptjumpinfos(call: call)
      }

      /// `/v3/marketing/shopping-receipt/shoppingreceipts`
      public var shoppingreceipts: Shoppingreceipts { Shoppingreceipts(call: call) }

      /// `/v3/marketing/shopping-receipt/customentrances`
      public struct Customentrances: Sendable {
        let call: Call

        /// `/v3/marketing/shopping-receipt/customentrances/{brand_id}`
        public func callAsFunction(brandID: String) -> BrandID {
          BrandID(call: self.call.appending(brandID))
        }

        /// `/v3/marketing/shopping-receipt/customentrances/{brand_id}`
        public struct BrandID: Sendable {
          let call: Call
        }
      }

      /// `/v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos`
      public struct Merchantshoppingreceiptjumpinfos: Sendable {
        let call: Call
      }

      /// `/v3/marketing/shopping-receipt/shoppingreceipts`
      public struct Shoppingreceipts: Sendable {
        let call: Call
      }
    }

    /// `/v3/marketing/weekly-discount`
    public struct WeeklyDiscount: Sendable {
      let call: Call

      /// `/v3/marketing/weekly-discount/activities`
      public var activities: Activities { Activities(call: call) }

      /// `/v3/marketing/weekly-discount/activities`
      public struct Activities: Sendable {
        let call: Call

        /// `/v3/marketing/weekly-discount/activities/{activity_id}`
        public func callAsFunction(activityID: String) -> ActivityID {
          ActivityID(call: self.call.appending(activityID))
        }

        /// `/v3/marketing/weekly-discount/activities/{activity_id}`
        public struct ActivityID: Sendable {
          let call: Call

          /// `/v3/marketing/weekly-discount/activities/{activity_id}/apply`
          public var apply: Apply { Apply(call: call) }

          /// `/v3/marketing/weekly-discount/activities/{activity_id}/apply`
          public struct Apply: Sendable {
            let call: Call
          }
        }
      }
    }

    /// `/v3/marketing/withdraw-favor`
    public struct WithdrawFavor: Sendable {
      let call: Call

      /// `/v3/marketing/withdraw-favor/users`
      public var users: Users { Users(call: call) }

      /// `/v3/marketing/withdraw-favor/users`
      public struct Users: Sendable {
        let call: Call

        /// `/v3/marketing/withdraw-favor/users/{openid}`
        public func callAsFunction(openid: String) -> Openid {
          Openid(call: self.call.appending(openid))
        }

        /// `/v3/marketing/withdraw-favor/users/{openid}`
        public struct Openid: Sendable {
          let call: Call

          /// `/v3/marketing/withdraw-favor/users/{openid}/coupons`
          public var coupons: Coupons { Coupons(call: call) }

          /// `/v3/marketing/withdraw-favor/users/{openid}/coupons`
          public struct Coupons: Sendable {
            let call: Call
          }
        }
      }
    }
  }

  /// `/v3/merchant-store`
  public struct MerchantStore: Sendable {
    let call: Call

    /// `/v3/merchant-store/stores`
    public var stores: Stores { Stores(call: call) }

    /// `/v3/merchant-store/stores`
    public struct Stores: Sendable {
      let call: Call

      /// `/v3/merchant-store/stores/{store_id}`
      public func callAsFunction(storeID: Int) -> StoreID {
        StoreID(call: self.call.appending(storeID))
      }

      /// `/v3/merchant-store/stores/{store_id}`
      public struct StoreID: Sendable {
        let call: Call

        /// `/v3/merchant-store/stores/{store_id}/recipients`
        public var recipients: Recipients { Recipients(call: call) }

        /// `/v3/merchant-store/stores/{store_id}/recipients`
        public struct Recipients: Sendable {
          let call: Call

          /// `/v3/merchant-store/stores/{store_id}/recipients/bind`
          public var bind: Bind { Bind(call: call) }

          /// `/v3/merchant-store/stores/{store_id}/recipients/unbind`
          public var unbind: Unbind { Unbind(call: call) }

          /// `/v3/merchant-store/stores/{store_id}/recipients/bind`
          public struct Bind: Sendable {
            let call: Call
          }

          /// `/v3/merchant-store/stores/{store_id}/recipients/unbind`
          public struct Unbind: Sendable {
            let call: Call
          }
        }
      }
    }
  }

  /// `/v3/multiuse`
  public struct Multiuse: Sendable {
    let call: Call

    /// `/v3/multiuse/stocks`
    public var stocks: Stocks { Stocks(call: call) }

    /// `/v3/multiuse/users`
    public var users: Users { Users(call: call) }

    /// `/v3/multiuse/stocks`
    public struct Stocks: Sendable {
      let call: Call

      /// `/v3/multiuse/stocks/{stock_id}`
      public func callAsFunction(stockID: String) -> StockID {
        StockID(call: self.call.appending(stockID))
      }

      /// `/v3/multiuse/stocks/{stock_id}`
      public struct StockID: Sendable {
        let call: Call

        /// `/v3/multiuse/stocks/{stock_id}/refund-flow`
        public var refundFlow: RefundFlow { RefundFlow(call: call) }

        /// `/v3/multiuse/stocks/{stock_id}/send-flow`
        public var sendFlow: SendFlow { SendFlow(call: call) }

        /// `/v3/multiuse/stocks/{stock_id}/use-flow`
        public var useFlow: UseFlow { UseFlow(call: call) }

        /// `/v3/multiuse/stocks/{stock_id}/refund-flow`
        public struct RefundFlow: Sendable {
          let call: Call
        }

        /// `/v3/multiuse/stocks/{stock_id}/send-flow`
        public struct SendFlow: Sendable {
          let call: Call
        }

        /// `/v3/multiuse/stocks/{stock_id}/use-flow`
        public struct UseFlow: Sendable {
          let call: Call
        }
      }
    }

    /// `/v3/multiuse/users`
    public struct Users: Sendable {
      let call: Call

      /// `/v3/multiuse/users/{openid}`
      public func callAsFunction(openid: String) -> Openid {
        Openid(call: self.call.appending(openid))
      }

      /// `/v3/multiuse/users/{openid}`
      public struct Openid: Sendable {
        let call: Call

        /// `/v3/multiuse/users/{openid}/coupons`
        public var coupons: Coupons { Coupons(call: call) }

        /// `/v3/multiuse/users/{openid}/coupons`
        public struct Coupons: Sendable {
          let call: Call
        }
      }
    }
  }

  /// `/v3/smartguide`
  public struct Smartguide: Sendable {
    let call: Call

    /// `/v3/smartguide/guides`
    public var guides: Guides { Guides(call: call) }

    /// `/v3/smartguide/guides`
    public struct Guides: Sendable {
      let call: Call

      /// `/v3/smartguide/guides/{guide_id}`
      public func callAsFunction(guideID: String) -> GuideID {
        GuideID(call: self.call.appending(guideID))
      }

      /// `/v3/smartguide/guides/{guide_id}`
      public struct GuideID: Sendable {
        let call: Call

        /// `/v3/smartguide/guides/{guide_id}/assign`
        public var assign: Assign { Assign(call: call) }

        /// `/v3/smartguide/guides/{guide_id}/assign`
        public struct Assign: Sendable {
          let call: Call
        }
      }
    }
  }
}
