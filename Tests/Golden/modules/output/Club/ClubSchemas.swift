// Written by wechatpay-gen: change the description, not this file.

/// `#/components/schemas`
public enum ClubSchemas {
  public enum Request {}
  public enum Response {}
}
