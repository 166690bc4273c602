// Written by wechatpay-gen: change the description, not this file.
// /v3/global/customs/**

@_spi(Generated) public import WeChatPay

extension V3.Global.Customs {
  /// 海关的代码
  public struct CustomsType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 广州，总署版 · `GUANGZHOU_ZS`
    public static var guangzhouZs: Self { Self(rawValue: "GUANGZHOU_ZS") }

    /// 杭州，总署版 · `HANGZHOU_ZS`
    public static var hangzhouZs: Self { Self(rawValue: "HANGZHOU_ZS") }

    /// 宁波 · `NINGBO`
    public static var ningbo: Self { Self(rawValue: "NINGBO") }

    /// 郑州，保税物流中心 · `ZHENGZHOU_BS`
    public static var zhengzhouBs: Self { Self(rawValue: "ZHENGZHOU_BS") }

    /// 重庆 · `CHONGQING`
    public static var chongqing: Self { Self(rawValue: "CHONGQING") }

    /// 上海，总署版 · `SHANGHAI_ZS`
    public static var shanghaiZs: Self { Self(rawValue: "SHANGHAI_ZS") }

    /// 深圳 · `SHENZHEN`
    public static var shenzhen: Self { Self(rawValue: "SHENZHEN") }

    /// 郑州，综合保税区，总署版 · `ZHENGZHOU_ZH_ZS`
    public static var zhengzhouZhZs: Self { Self(rawValue: "ZHENGZHOU_ZH_ZS") }

    /// 天津 · `TIANJIN`
    public static var tianjin: Self { Self(rawValue: "TIANJIN") }
  }

  /// 报关的状态
  public struct ResponseState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 处理中 · `PROCESSING`
    public static var processing: Self { Self(rawValue: "PROCESSING") }

    /// 未申报 · `UNDECLARED`
    public static var undeclared: Self { Self(rawValue: "UNDECLARED") }

    /// 申报已提交 · `SUBMITTED`
    public static var submitted: Self { Self(rawValue: "SUBMITTED") }

    /// 成功 · `SUCCESS`
    public static var success: Self { Self(rawValue: "SUCCESS") }

    /// 失败 · `FAIL`
    public static var fail: Self { Self(rawValue: "FAIL") }

    /// 海关接口异常 · `EXCEPT`
    public static var except: Self { Self(rawValue: "EXCEPT") }
  }
}
