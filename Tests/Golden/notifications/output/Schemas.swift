// Written by wechatpay-gen: change the description, not this file.

/// The schemas that several operations share.
public enum Schemas {
  public enum Request {}
  public enum Response {}
}
