// Written by wechatpay-gen: change the description, not this file.

/// `#/components/schemas`
public enum Schemas {
  public enum Request {}
  public enum Response {}
}
