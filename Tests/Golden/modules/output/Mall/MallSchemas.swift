// Written by wechatpay-gen: change the description, not this file.

/// `#/components/schemas`
public enum MallSchemas {
  public enum Request {}
  public enum Response {}
}
