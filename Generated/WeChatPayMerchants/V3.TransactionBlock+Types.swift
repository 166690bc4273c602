// Written by wechatpay-gen: change the description, not this file.
// /v3/transaction-block/**

@_spi(Generated) public import WeChatPay

extension V3.TransactionBlock {
  /// 可提交的文件扩展名
  public struct EnumFileExt: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// PNG 图片
    public static var png: Self { Self(rawValue: "png") }

    /// JPG 图片
    public static var jpg: Self { Self(rawValue: "jpg") }

    /// JPEG 图片
    public static var jpeg: Self { Self(rawValue: "jpeg") }

    /// MP4 视频
    public static var mp4: Self { Self(rawValue: "mp4") }

    /// AVI 视频
    public static var avi: Self { Self(rawValue: "avi") }

    /// MOV 视频
    public static var mov: Self { Self(rawValue: "mov") }

    /// WMV 视频
    public static var wmv: Self { Self(rawValue: "wmv") }

    /// PDF 文件
    public static var pdf: Self { Self(rawValue: "pdf") }

    /// Word 文件
    public static var doc: Self { Self(rawValue: "doc") }

    /// Word 文件
    public static var docx: Self { Self(rawValue: "docx") }

    /// CSV 表格
    public static var csv: Self { Self(rawValue: "csv") }

    /// Excel 表格
    public static var xlsx: Self { Self(rawValue: "xlsx") }
  }

  /// 是否有物流
  public struct LogisticFlag: OpenEnumeration {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// 没有 · `0`
    public static var value0: Self { Self(rawValue: 0) }

    /// 有 · `1`
    public static var value1: Self { Self(rawValue: 1) }
  }

  /// 是否一定要填
  public struct RecordFieldRequired: OpenEnumeration {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// 选填 · `0`
    public static var value0: Self { Self(rawValue: 0) }

    /// 必填 · `1`
    public static var value1: Self { Self(rawValue: 1) }
  }

  /// 资料项的类型，枚举值之一 `1` | `2` | `3` | `4` | `5` | `6`
  public struct RecordFieldType: OpenEnumeration {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// `1`
    public static var value1: Self { Self(rawValue: 1) }

    /// `2`
    public static var value2: Self { Self(rawValue: 2) }

    /// `3`
    public static var value3: Self { Self(rawValue: 3) }

    /// `4`
    public static var value4: Self { Self(rawValue: 4) }

    /// `5`
    public static var value5: Self { Self(rawValue: 5) }

    /// `6`
    public static var value6: Self { Self(rawValue: 6) }
  }

  /// 按哪种规则校验
  public struct Validator: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 数字
    public static var number: Self { Self(rawValue: "number") }

    /// 手机号
    public static var phone: Self { Self(rawValue: "phone") }

    /// 身份证号
    public static var idcard: Self { Self(rawValue: "idcard") }

    /// 链接
    public static var url: Self { Self(rawValue: "url") }

    /// 邮箱
    public static var email: Self { Self(rawValue: "email") }
  }
}
