// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension WeChatPayClient {
  /// `/animals`
  public var animals: Animals { Animals(call: Call(self)) }
}

extension WeChatPayClient {
  /// `/events`
  public var events: Events { Events(call: Call(self)) }
}

extension WeChatPayClient {
  /// `/game`
  public var game: Game { Game(call: Call(self)) }
}

extension WeChatPayClient {
  /// `/patents`
  public var patents: Patents { Patents(call: Call(self)) }
}

extension WeChatPayClient {
  /// `/texts`
  public var texts: Texts { Texts(call: Call(self)) }
}

extension WeChatPayClient {
  /// `/v9`
  public var v9: V9 { V9(call: Call(self)) }
}

/// `/animals`
public struct Animals: Sendable {
  let call: Call

  /// `/animals/v1`
  public var v1: V1 { V1(call: call) }

  /// `/animals/v1`
  public struct V1: Sendable {
    let call: Call

    /// `/animals/v1/pets`
    public var pets: Pets { Pets(call: call) }

    /// `/animals/v1/pets`
    public struct Pets: Sendable {
      let call: Call

      /// `/animals/v1/pets/{petId}`
      public func callAsFunction(petID: Int) -> PetID {
        PetID(call: self.call.appending(petID))
      }

      /// `/animals/v1/pets/{petId}`
      public struct PetID: Sendable {
        let call: Call
      }
    }
  }
}

/// `/events`
public struct Events: Sendable {
  let call: Call

  /// `/events/users`
  public var users: Users { Users(call: call) }

  /// `/events/users`
  public struct Users: Sendable {
    let call: Call
  }
}

/// `/game`
public struct Game: Sendable {
  let call: Call

  /// `/game/board`
  public var board: Board { Board(call: call) }

  /// `/game/board`
  public struct Board: Sendable {
    let call: Call

    /// `/game/board/{row}`
    public func callAsFunction(row: Int) -> Row {
      Row(call: self.call.appending(row))
    }

    /// `/game/board/{row}`
    public struct Row: Sendable {
      let call: Call

      /// `/game/board/{row}/{column}`
      public func callAsFunction(column: Int) -> Column {
        Column(call: self.call.appending(column))
      }

      /// `/game/board/{row}/{column}`
      public struct Column: Sendable {
        let call: Call
      }
    }
  }
}

/// `/patents`
public struct Patents: Sendable {
  let call: Call

  /// `/patents/datasets`
  public var datasets: Datasets { Datasets(call: call) }

  /// `/patents/{dataset}`
  public func callAsFunction(dataset: String) -> Dataset {
    Dataset(call: self.call.appending(dataset))
  }

  /// `/patents/datasets`
  public struct Datasets: Sendable {
    let call: Call
  }

  /// `/patents/{dataset}`
  public struct Dataset: Sendable {
    let call: Call

    /// `/patents/{dataset}/{version}`
    public func callAsFunction(version: String) -> Version {
      Version(call: self.call.appending(version))
    }

    /// `/patents/{dataset}/{version}`
    public struct Version: Sendable {
      let call: Call

      /// `/patents/{dataset}/{version}/fields`
      public var fields: Fields { Fields(call: call) }

      /// `/patents/{dataset}/{version}/records`
      public var records: Records { Records(call: call) }

      /// `/patents/{dataset}/{version}/fields`
      public struct Fields: Sendable {
        let call: Call
      }

      /// `/patents/{dataset}/{version}/records`
      public struct Records: Sendable {
        let call: Call
      }
    }
  }
}

/// `/texts`
public struct Texts: Sendable {
  let call: Call

  /// `/texts/actions`
  public var actions: Actions { Actions(call: call) }

  /// `/texts/fish`
  public var fish: Fish { Fish(call: call) }

  /// `/texts/keys`
  public var keys: Keys { Keys(call: call) }

  /// `/texts/payments`
  public var payments: Payments { Payments(call: call) }

  /// `/texts/rows`
  public var rows: Rows { Rows(call: call) }

  /// `/texts/actions`
  public struct Actions: Sendable {
    let call: Call
  }

  /// `/texts/fish`
  public struct Fish: Sendable {
    let call: Call
  }

  /// `/texts/keys`
  public struct Keys: Sendable {
    let call: Call

    /// `/texts/keys/{key}`
    public func callAsFunction(key: String) -> Key {
      Key(call: self.call.appending(key))
    }

    /// `/texts/keys/{key}`
    public struct Key: Sendable {
      let call: Call

      /// `/texts/keys/{key}/{kind}`
      public func callAsFunction(kind: String) -> Kind {
        Kind(call: self.call.appending(kind))
      }

      /// `/texts/keys/{key}/{kind}`
      public struct Kind: Sendable {
        let call: Call
      }
    }
  }

  /// `/texts/payments`
  public struct Payments: Sendable {
    let call: Call
  }

  /// `/texts/rows`
  public struct Rows: Sendable {
    let call: Call
  }
}

/// `/v9`
public struct V9: Sendable {
  let call: Call

  /// `/v9/choices`
  public var choices: Choices { Choices(call: call) }

  /// `/v9/files`
  public var files: Files { Files(call: call) }

  /// `/v9/invoices`
  public var invoices: Invoices { Invoices(call: call) }

  /// `/v9/optional`
  public var optional: OptionalSegment { OptionalSegment(call: call) }

  /// `/v9/queries`
  public var queries: Queries { Queries(call: call) }

  /// `/v9/types`
  public var types: Types { Types(call: call) }

  /// `/v9/wide-choices`
  public var wideChoices: WideChoices { WideChoices(call: call) }

  /// `/v9/choices`
  public struct Choices: Sendable {
    let call: Call
  }

  /// `/v9/files`
  public struct Files: Sendable {
    let call: Call
  }

  /// `/v9/invoices`
  public struct Invoices: Sendable {
    let call: Call
  }

  /// `/v9/optional`
  public struct OptionalSegment: Sendable {
    let call: Call
  }

  /// `/v9/queries`
  public struct Queries: Sendable {
    let call: Call

    /// `/v9/queries/{kind}`
    public func callAsFunction(kind: String) -> Kind {
      Kind(call: self.call.appending(kind))
    }

    /// `/v9/queries/{kind}`
    public struct Kind: Sendable {
      let call: Call
    }
  }

  /// `/v9/types`
  public struct Types: Sendable {
    let call: Call
  }

  /// `/v9/wide-choices`
  public struct WideChoices: Sendable {
    let call: Call
  }
}
