// Written by wechatpay-gen: change the description, not this file.
// DELETE GET /animals/v1/pets/{petId}

@_spi(Generated) public import WeChatPay

extension Animals.V1.Pets.PetID {
  /// 注销动物
  ///
  /// `DELETE /animals/v1/pets/{petId}`
  @available(*, deprecated, message: "官方文档已停用此接口")
  @discardableResult
  public func delete() async throws(WeChatPayError) -> EmptyResponse {
    try await call.send(Endpoint(.delete, "/animals/v1/pets/{petId}"))
  }

  /// 查询动物
  ///
  /// `GET /animals/v1/pets/{petId}`
  public func get() async throws(WeChatPayError) -> Response<Schemas.Response.Pet> {
    try await call.send(Endpoint(.get, "/animals/v1/pets/{petId}"))
  }
}
