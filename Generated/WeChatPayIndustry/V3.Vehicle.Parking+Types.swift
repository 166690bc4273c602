// Written by wechatpay-gen: change the description, not this file.
// /v3/vehicle/parking/**

@_spi(Generated) public import WeChatPay

extension V3.Vehicle.Parking {
  /// 车牌的颜色
  public typealias PlateColor = V3.Vehicle.PlateColor
}
