// Written by wechatpay-gen: change the description, not this file.

@_spi(Generated) public import WeChatPay

extension WeChatPayClient {
  /// `/choice`
  public var choice: Choice { Choice(call: Call(self)) }
}

extension WeChatPayClient {
  /// `/matrix`
  public var matrix: Matrix { Matrix(call: Call(self)) }
}

extension WeChatPayClient {
  /// `/steps0`
  public var steps0: Steps0 { Steps0(call: Call(self)) }
}

extension WeChatPayClient {
  /// `/steps1`
  public var steps1: Steps1 { Steps1(call: Call(self)) }
}

extension WeChatPayClient {
  /// `/steps2`
  public var steps2: Steps2 { Steps2(call: Call(self)) }
}

extension WeChatPayClient {
  /// `/steps3`
  public var steps3: Steps3 { Steps3(call: Call(self)) }
}

extension WeChatPayClient {
  /// `/steps4`
  public var steps4: Steps4 { Steps4(call: Call(self)) }
}

extension WeChatPayClient {
  /// `/steps5`
  public var steps5: Steps5 { Steps5(call: Call(self)) }
}

extension WeChatPayClient {
  /// `/steps6`
  public var steps6: Steps6 { Steps6(call: Call(self)) }
}

extension WeChatPayClient {
  /// `/steps7`
  public var steps7: Steps7 { Steps7(call: Call(self)) }
}

extension WeChatPayClient {
  /// `/steps8`
  public var steps8: Steps8 { Steps8(call: Call(self)) }
}

extension WeChatPayClient {
  /// `/steps9`
  public var steps9: Steps9 { Steps9(call: Call(self)) }
}

extension WeChatPayClient {
  /// `/values0`
  public var values0: Values0 { Values0(call: Call(self)) }
}

extension WeChatPayClient {
  /// `/values1`
  public var values1: Values1 { Values1(call: Call(self)) }
}

extension WeChatPayClient {
  /// `/values2`
  public var values2: Values2 { Values2(call: Call(self)) }
}

extension WeChatPayClient {
  /// `/values3`
  public var values3: Values3 { Values3(call: Call(self)) }
}

extension WeChatPayClient {
  /// `/values4`
  public var values4: Values4 { Values4(call: Call(self)) }
}

extension WeChatPayClient {
  /// `/values5`
  public var values5: Values5 { Values5(call: Call(self)) }
}

extension WeChatPayClient {
  /// `/values6`
  public var values6: Values6 { Values6(call: Call(self)) }
}

extension WeChatPayClient {
  /// `/values7`
  public var values7: Values7 { Values7(call: Call(self)) }
}

extension WeChatPayClient {
  /// `/values8`
  public var values8: Values8 { Values8(call: Call(self)) }
}

extension WeChatPayClient {
  /// `/values9`
  public var values9: Values9 { Values9(call: Call(self)) }
}

extension WeChatPayClient {
  /// `/words0`
  public var words0: Words0 { Words0(call: Call(self)) }
}

extension WeChatPayClient {
  /// `/words1`
  public var words1: Words1 { Words1(call: Call(self)) }
}

extension WeChatPayClient {
  /// `/words2`
  public var words2: Words2 { Words2(call: Call(self)) }
}

extension WeChatPayClient {
  /// `/words3`
  public var words3: Words3 { Words3(call: Call(self)) }
}

extension WeChatPayClient {
  /// `/words4`
  public var words4: Words4 { Words4(call: Call(self)) }
}

extension WeChatPayClient {
  /// `/words5`
  public var words5: Words5 { Words5(call: Call(self)) }
}

extension WeChatPayClient {
  /// `/words6`
  public var words6: Words6 { Words6(call: Call(self)) }
}

extension WeChatPayClient {
  /// `/words7`
  public var words7: Words7 { Words7(call: Call(self)) }
}

extension WeChatPayClient {
  /// `/words8`
  public var words8: Words8 { Words8(call: Call(self)) }
}

extension WeChatPayClient {
  /// `/words9`
  public var words9: Words9 { Words9(call: Call(self)) }
}

/// `/choice`
public struct Choice: Sendable {
  let call: Call
}

/// `/matrix`
public struct Matrix: Sendable {
  let call: Call

  /// `/matrix/bytes`
  public var bytes: Bytes { Bytes(call: call) }

  /// `/matrix/form`
  public var form: Form { Form(call: call) }

  /// `/matrix/json`
  public var json: JSON { JSON(call: call) }

  /// `/matrix/none`
  public var none: None { None(call: call) }

  /// `/matrix/upload`
  public var upload: Upload { Upload(call: call) }

  /// `/matrix/bytes`
  public struct Bytes: Sendable {
    let call: Call

    /// `/matrix/bytes/optional`
    public var optional: OptionalSegment { OptionalSegment(call: call) }

    /// `/matrix/bytes/required`
    public var required: Required { Required(call: call) }

    /// `/matrix/bytes/optional`
    public struct OptionalSegment: Sendable {
      let call: Call
    }

    /// `/matrix/bytes/required`
    public struct Required: Sendable {
      let call: Call
    }
  }

  /// `/matrix/form`
  public struct Form: Sendable {
    let call: Call

    /// `/matrix/form/optional`
    public var optional: OptionalSegment { OptionalSegment(call: call) }

    /// `/matrix/form/required`
    public var required: Required { Required(call: call) }

    /// `/matrix/form/optional`
    public struct OptionalSegment: Sendable {
      let call: Call
    }

    /// `/matrix/form/required`
    public struct Required: Sendable {
      let call: Call
    }
  }

  /// `/matrix/json`
  public struct JSON: Sendable {
    let call: Call

    /// `/matrix/json/optional`
    public var optional: OptionalSegment { OptionalSegment(call: call) }

    /// `/matrix/json/required`
    public var required: Required { Required(call: call) }

    /// `/matrix/json/optional`
    public struct OptionalSegment: Sendable {
      let call: Call
    }

    /// `/matrix/json/required`
    public struct Required: Sendable {
      let call: Call
    }
  }

  /// `/matrix/none`
  public struct None: Sendable {
    let call: Call

    /// `/matrix/none/required`
    public var required: Required { Required(call: call) }

    /// `/matrix/none/required`
    public struct Required: Sendable {
      let call: Call
    }
  }

  /// `/matrix/upload`
  public struct Upload: Sendable {
    let call: Call

    /// `/matrix/upload/optional`
    public var optional: OptionalSegment { OptionalSegment(call: call) }

    /// `/matrix/upload/required`
    public var required: Required { Required(call: call) }

    /// `/matrix/upload/optional`
    public struct OptionalSegment: Sendable {
      let call: Call
    }

    /// `/matrix/upload/required`
    public struct Required: Sendable {
      let call: Call
    }
  }
}

/// `/steps0`
public struct Steps0: Sendable {
  let call: Call

  /// `/steps0/Any`
  public var any: `Any` { `Any`(call: call) }

  /// `/steps0/Any`
  public struct `Any`: Sendable {
    let call: Call

    /// `/steps0/Any/as`
    public var `as`: As { As(call: call) }

    /// `/steps0/Any/as`
    public struct As: Sendable {
      let call: Call

      /// `/steps0/Any/as/associatedtype`
      public var `associatedtype`: Associatedtype { Associatedtype(call: call) }

      /// `/steps0/Any/as/associatedtype`
      public struct Associatedtype: Sendable {
        let call: Call

        /// `/steps0/Any/as/associatedtype/async`
        public var async: Async { Async(call: call) }

        /// `/steps0/Any/as/associatedtype/async`
        public struct Async: Sendable {
          let call: Call

          /// `/steps0/Any/as/associatedtype/async/await`
          public var `await`: Await { Await(call: call) }

          /// `/steps0/Any/as/associatedtype/async/await`
          public struct Await: Sendable {
            let call: Call

            /// `/steps0/Any/as/associatedtype/async/await/body`
            public var body: Body { Body(call: call) }

            /// `/steps0/Any/as/associatedtype/async/await/body`
            public struct Body: Sendable {
              let call: Call

              /// `/steps0/Any/as/associatedtype/async/await/body/borrowing`
              public var borrowing: Borrowing { Borrowing(call: call) }

              /// `/steps0/Any/as/associatedtype/async/await/body/borrowing`
              public struct Borrowing: Sendable {
                let call: Call

                /// `/steps0/Any/as/associatedtype/async/await/body/borrowing/break`
                public var `break`: Break { Break(call: call) }

                /// `/steps0/Any/as/associatedtype/async/await/body/borrowing/break`
                public struct Break: Sendable {
                  let call: Call

                  /// `/steps0/Any/as/associatedtype/async/await/body/borrowing/break/bytes`
                  public var bytes: Bytes { Bytes(call: call) }

                  /// `/steps0/Any/as/associatedtype/async/await/body/borrowing/break/bytes`
                  public struct Bytes: Sendable {
                    let call: Call

                    /// `/steps0/Any/as/associatedtype/async/await/body/borrowing/break/bytes/call`
                    public var callSegment: CallSegment { CallSegment(call: call) }

                    /// `/steps0/Any/as/associatedtype/async/await/body/borrowing/break/bytes/call`
                    public struct CallSegment: Sendable {
                      let call: Call

                      /// `/steps0/Any/as/associatedtype/async/await/body/borrowing/break/bytes/call/callAsFunction`
                      public var callAsFunctionSegment: CallAsFunction { CallAsFunction(call: call) }

                      /// `/steps0/Any/as/associatedtype/async/await/body/borrowing/break/bytes/call/callAsFunction`
                      public struct CallAsFunction: Sendable {
                        let call: Call

                        /// `/steps0/Any/as/associatedtype/async/await/body/borrowing/break/bytes/call/callAsFunction/case`
                        public var `case`: Case { Case(call: call) }

                        /// `/steps0/Any/as/associatedtype/async/await/body/borrowing/break/bytes/call/callAsFunction/case`
                        public struct Case: Sendable {
                          let call: Call
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}

/// `/steps1`
public struct Steps1: Sendable {
  let call: Call

  /// `/steps1/catch`
  public var `catch`: Catch { Catch(call: call) }

  /// `/steps1/catch`
  public struct Catch: Sendable {
    let call: Call

    /// `/steps1/catch/class`
    public var `class`: Class { Class(call: call) }

    /// `/steps1/catch/class`
    public struct Class: Sendable {
      let call: Call

      /// `/steps1/catch/class/client`
      public var client: Client { Client(call: call) }

      /// `/steps1/catch/class/client`
      public struct Client: Sendable {
        let call: Call

        /// `/steps1/catch/class/client/consume`
        public var consume: Consume { Consume(call: call) }

        /// `/steps1/catch/class/client/consume`
        public struct Consume: Sendable {
          let call: Call

          /// `/steps1/catch/class/client/consume/consuming`
          public var consuming: Consuming { Consuming(call: call) }

          /// `/steps1/catch/class/client/consume/consuming`
          public struct Consuming: Sendable {
            let call: Call

            /// `/steps1/catch/class/client/consume/consuming/continue`
            public var `continue`: Continue { Continue(call: call) }

            /// `/steps1/catch/class/client/consume/consuming/continue`
            public struct Continue: Sendable {
              let call: Call

              /// `/steps1/catch/class/client/consume/consuming/continue/copy`
              public var copy: Copy { Copy(call: call) }

              /// `/steps1/catch/class/client/consume/consuming/continue/copy`
              public struct Copy: Sendable {
                let call: Call

                /// `/steps1/catch/class/client/consume/consuming/continue/copy/default`
                public var `default`: Default { Default(call: call) }

                /// `/steps1/catch/class/client/consume/consuming/continue/copy/default`
                public struct Default: Sendable {
                  let call: Call

                  /// `/steps1/catch/class/client/consume/consuming/continue/copy/default/defer`
                  public var `defer`: Defer { Defer(call: call) }

                  /// `/steps1/catch/class/client/consume/consuming/continue/copy/default/defer`
                  public struct Defer: Sendable {
                    let call: Call

                    /// `/steps1/catch/class/client/consume/consuming/continue/copy/default/defer/deinit`
                    public var `deinit`: Deinit { Deinit(call: call) }

                    /// `/steps1/catch/class/client/consume/consuming/continue/copy/default/defer/deinit`
                    public struct Deinit: Sendable {
                      let call: Call

                      /// `/steps1/catch/class/client/consume/consuming/continue/copy/default/defer/deinit/destination`
                      public var destination: Destination { Destination(call: call) }

                      /// `/steps1/catch/class/client/consume/consuming/continue/copy/default/defer/deinit/destination`
                      public struct Destination: Sendable {
                        let call: Call

                        /// `/steps1/catch/class/client/consume/consuming/continue/copy/default/defer/deinit/destination/digest`
                        public var digest: Digest { Digest(call: call) }

                        /// `/steps1/catch/class/client/consume/consuming/continue/copy/default/defer/deinit/destination/digest`
                        public struct Digest: Sendable {
                          let call: Call
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}

/// `/steps2`
public struct Steps2: Sendable {
  let call: Call

  /// `/steps2/discard`
  public var discard: Discard { Discard(call: call) }

  /// `/steps2/discard`
  public struct Discard: Sendable {
    let call: Call

    /// `/steps2/discard/do`
    public var `do`: Do { Do(call: call) }

    /// `/steps2/discard/do`
    public struct Do: Sendable {
      let call: Call

      /// `/steps2/discard/do/each`
      public var each: Each { Each(call: call) }

      /// `/steps2/discard/do/each`
      public struct Each: Sendable {
        let call: Call

        /// `/steps2/discard/do/each/else`
        public var `else`: Else { Else(call: call) }

        /// `/steps2/discard/do/each/else`
        public struct Else: Sendable {
          let call: Call

          /// `/steps2/discard/do/each/else/encode`
          public var encode: Encode { Encode(call: call) }

          /// `/steps2/discard/do/each/else/encode`
          public struct Encode: Sendable {
            let call: Call

            /// `/steps2/discard/do/each/else/encode/encoder`
            public var encoder: EncoderSegment { EncoderSegment(call: call) }

            /// `/steps2/discard/do/each/else/encode/encoder`
            public struct EncoderSegment: Sendable {
              let call: Call

              /// `/steps2/discard/do/each/else/encode/encoder/endpoint`
              public var endpoint: EndpointSegment { EndpointSegment(call: call) }

              /// `/steps2/discard/do/each/else/encode/encoder/endpoint`
              public struct EndpointSegment: Sendable {
                let call: Call

                /// `/steps2/discard/do/each/else/encode/encoder/endpoint/enum`
                public var `enum`: Enum { Enum(call: call) }

                /// `/steps2/discard/do/each/else/encode/encoder/endpoint/enum`
                public struct Enum: Sendable {
                  let call: Call

                  /// `/steps2/discard/do/each/else/encode/encoder/endpoint/enum/extension`
                  public var `extension`: Extension { Extension(call: call) }

                  /// `/steps2/discard/do/each/else/encode/encoder/endpoint/enum/extension`
                  public struct Extension: Sendable {
                    let call: Call

                    /// `/steps2/discard/do/each/else/encode/encoder/endpoint/enum/extension/fallthrough`
                    public var `fallthrough`: Fallthrough { Fallthrough(call: call) }

                    /// `/steps2/discard/do/each/else/encode/encoder/endpoint/enum/extension/fallthrough`
                    public struct Fallthrough: Sendable {
                      let call: Call

                      /// `/steps2/discard/do/each/else/encode/encoder/endpoint/enum/extension/fallthrough/false`
                      public var `false`: False { False(call: call) }

                      /// `/steps2/discard/do/each/else/encode/encoder/endpoint/enum/extension/fallthrough/false`
                      public struct False: Sendable {
                        let call: Call

                        /// `/steps2/discard/do/each/else/encode/encoder/endpoint/enum/extension/fallthrough/false/fields`
                        public var fields: Fields { Fields(call: call) }

                        /// `/steps2/discard/do/each/else/encode/encoder/endpoint/enum/extension/fallthrough/false/fields`
                        public struct Fields: Sendable {
                          let call: Call
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}

/// `/steps3`
public struct Steps3: Sendable {
  let call: Call

  /// `/steps3/file`
  public var file: File { File(call: call) }

  /// `/steps3/file`
  public struct File: Sendable {
    let call: Call

    /// `/steps3/file/fileprivate`
    public var `fileprivate`: Fileprivate { Fileprivate(call: call) }

    /// `/steps3/file/fileprivate`
    public struct Fileprivate: Sendable {
      let call: Call

      /// `/steps3/file/fileprivate/for`
      public var `for`: For { For(call: call) }

      /// `/steps3/file/fileprivate/for`
      public struct For: Sendable {
        let call: Call

        /// `/steps3/file/fileprivate/for/form`
        public var form: Form { Form(call: call) }

        /// `/steps3/file/fileprivate/for/form`
        public struct Form: Sendable {
          let call: Call

          /// `/steps3/file/fileprivate/for/form/func`
          public var `func`: Func { Func(call: call) }

          /// `/steps3/file/fileprivate/for/form/func`
          public struct Func: Sendable {
            let call: Call

            /// `/steps3/file/fileprivate/for/form/func/guard`
            public var `guard`: Guard { Guard(call: call) }

            /// `/steps3/file/fileprivate/for/form/func/guard`
            public struct Guard: Sendable {
              let call: Call

              /// `/steps3/file/fileprivate/for/form/func/guard/hash`
              public var hash: Hash { Hash(call: call) }

              /// `/steps3/file/fileprivate/for/form/func/guard/hash`
              public struct Hash: Sendable {
                let call: Call

                /// `/steps3/file/fileprivate/for/form/func/guard/hash/hashValue`
                public var hashValue: HashValue { HashValue(call: call) }

                /// `/steps3/file/fileprivate/for/form/func/guard/hash/hashValue`
                public struct HashValue: Sendable {
                  let call: Call

                  /// `/steps3/file/fileprivate/for/form/func/guard/hash/hashValue/headers`
                  public var headers: Headers { Headers(call: call) }

                  /// `/steps3/file/fileprivate/for/form/func/guard/hash/hashValue/headers`
                  public struct Headers: Sendable {
                    let call: Call

                    /// `/steps3/file/fileprivate/for/form/func/guard/hash/hashValue/headers/if`
                    public var `if`: If { If(call: call) }

                    /// `/steps3/file/fileprivate/for/form/func/guard/hash/hashValue/headers/if`
                    public struct If: Sendable {
                      let call: Call

                      /// `/steps3/file/fileprivate/for/form/func/guard/hash/hashValue/headers/if/import`
                      public var `import`: Import { Import(call: call) }

                      /// `/steps3/file/fileprivate/for/form/func/guard/hash/hashValue/headers/if/import`
                      public struct Import: Sendable {
                        let call: Call

                        /// `/steps3/file/fileprivate/for/form/func/guard/hash/hashValue/headers/if/import/in`
                        public var `in`: In { In(call: call) }

                        /// `/steps3/file/fileprivate/for/form/func/guard/hash/hashValue/headers/if/import/in`
                        public struct In: Sendable {
                          let call: Call
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}

/// `/steps4`
public struct Steps4: Sendable {
  let call: Call

  /// `/steps4/init`
  public var initSegment: Init { Init(call: call) }

  /// `/steps4/init`
  public struct Init: Sendable {
    let call: Call

    /// `/steps4/init/inout`
    public var `inout`: Inout { Inout(call: call) }

    /// `/steps4/init/inout`
    public struct Inout: Sendable {
      let call: Call

      /// `/steps4/init/inout/internal`
      public var `internal`: Internal { Internal(call: call) }

      /// `/steps4/init/inout/internal`
      public struct Internal: Sendable {
        let call: Call

        /// `/steps4/init/inout/internal/is`
        public var `is`: Is { Is(call: call) }

        /// `/steps4/init/inout/internal/is`
        public struct Is: Sendable {
          let call: Call

          /// `/steps4/init/inout/internal/is/issues`
          public var issues: Issues { Issues(call: call) }

          /// `/steps4/init/inout/internal/is/issues`
          public struct Issues: Sendable {
            let call: Call

            /// `/steps4/init/inout/internal/is/issues/let`
            public var `let`: Let { Let(call: call) }

            /// `/steps4/init/inout/internal/is/issues/let`
            public struct Let: Sendable {
              let call: Call

              /// `/steps4/init/inout/internal/is/issues/let/meta`
              public var meta: Meta { Meta(call: call) }

              /// `/steps4/init/inout/internal/is/issues/let/meta`
              public struct Meta: Sendable {
                let call: Call

                /// `/steps4/init/inout/internal/is/issues/let/meta/nil`
                public var `nil`: Nil { Nil(call: call) }

                /// `/steps4/init/inout/internal/is/issues/let/meta/nil`
                public struct Nil: Sendable {
                  let call: Call

                  /// `/steps4/init/inout/internal/is/issues/let/meta/nil/none`
                  public var none: None { None(call: call) }

                  /// `/steps4/init/inout/internal/is/issues/let/meta/nil/none`
                  public struct None: Sendable {
                    let call: Call

                    /// `/steps4/init/inout/internal/is/issues/let/meta/nil/none/of`
                    public var of: Of { Of(call: call) }

                    /// `/steps4/init/inout/internal/is/issues/let/meta/nil/none/of`
                    public struct Of: Sendable {
                      let call: Call

                      /// `/steps4/init/inout/internal/is/issues/let/meta/nil/none/of/operator`
                      public var `operator`: Operator { Operator(call: call) }

                      /// `/steps4/init/inout/internal/is/issues/let/meta/nil/none/of/operator`
                      public struct Operator: Sendable {
                        let call: Call

                        /// `/steps4/init/inout/internal/is/issues/let/meta/nil/none/of/operator/other`
                        public var other: Other { Other(call: call) }

                        /// `/steps4/init/inout/internal/is/issues/let/meta/nil/none/of/operator/other`
                        public struct Other: Sendable {
                          let call: Call
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}

/// `/steps5`
public struct Steps5: Sendable {
  let call: Call

  /// `/steps5/precedencegroup`
  public var `precedencegroup`: Precedencegroup { Precedencegroup(call: call) }

  /// `/steps5/precedencegroup`
  public struct Precedencegroup: Sendable {
    let call: Call

    /// `/steps5/precedencegroup/private`
    public var `private`: Private { Private(call: call) }

    /// `/steps5/precedencegroup/private`
    public struct Private: Sendable {
      let call: Call

      /// `/steps5/precedencegroup/private/protocol`
      public var `protocol`: ProtocolSegment { ProtocolSegment(call: call) }

      /// `/steps5/precedencegroup/private/protocol`
      public struct ProtocolSegment: Sendable {
        let call: Call

        /// `/steps5/precedencegroup/private/protocol/public`
        public var `public`: Public { Public(call: call) }

        /// `/steps5/precedencegroup/private/protocol/public`
        public struct Public: Sendable {
          let call: Call

          /// `/steps5/precedencegroup/private/protocol/public/query`
          public var query: Query { Query(call: call) }

          /// `/steps5/precedencegroup/private/protocol/public/query`
          public struct Query: Sendable {
            let call: Call

            /// `/steps5/precedencegroup/private/protocol/public/query/rawValue`
            public var rawValue: RawValue { RawValue(call: call) }

            /// `/steps5/precedencegroup/private/protocol/public/query/rawValue`
            public struct RawValue: Sendable {
              let call: Call

              /// `/steps5/precedencegroup/private/protocol/public/query/rawValue/repeat`
              public var `repeat`: Repeat { Repeat(call: call) }

              /// `/steps5/precedencegroup/private/protocol/public/query/rawValue/repeat`
              public struct Repeat: Sendable {
                let call: Call

                /// `/steps5/precedencegroup/private/protocol/public/query/rawValue/repeat/require`
                public var require: Require { Require(call: call) }

                /// `/steps5/precedencegroup/private/protocol/public/query/rawValue/repeat/require`
                public struct Require: Sendable {
                  let call: Call

                  /// `/steps5/precedencegroup/private/protocol/public/query/rawValue/repeat/require/required`
                  public var required: Required { Required(call: call) }

                  /// `/steps5/precedencegroup/private/protocol/public/query/rawValue/repeat/require/required`
                  public struct Required: Sendable {
                    let call: Call

                    /// `/steps5/precedencegroup/private/protocol/public/query/rawValue/repeat/require/required/rethrows`
                    public var `rethrows`: Rethrows { Rethrows(call: call) }

                    /// `/steps5/precedencegroup/private/protocol/public/query/rawValue/repeat/require/required/rethrows`
                    public struct Rethrows: Sendable {
                      let call: Call

                      /// `/steps5/precedencegroup/private/protocol/public/query/rawValue/repeat/require/required/rethrows/return`
                      public var `return`: Return { Return(call: call) }

                      /// `/steps5/precedencegroup/private/protocol/public/query/rawValue/repeat/require/required/rethrows/return`
                      public struct Return: Sendable {
                        let call: Call

                        /// `/steps5/precedencegroup/private/protocol/public/query/rawValue/repeat/require/required/rethrows/return/schema`
                        public var schema: Schema { Schema(call: call) }

                        /// `/steps5/precedencegroup/private/protocol/public/query/rawValue/repeat/require/required/rethrows/return/schema`
                        public struct Schema: Sendable {
                          let call: Call
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}

/// `/steps6`
public struct Steps6: Sendable {
  let call: Call

  /// `/steps6/self`
  public var selfSegment: SelfSegment { SelfSegment(call: call) }

  /// `/steps6/self`
  public struct SelfSegment: Sendable {
    let call: Call

    /// `/steps6/self/Self`
    public var selfSegment: SelfSegment { SelfSegment(call: call) }

    /// `/steps6/self/Self`
    public struct SelfSegment: Sendable {
      let call: Call

      /// `/steps6/self/Self/send`
      public var send: Send { Send(call: call) }

      /// `/steps6/self/Self/send`
      public struct Send: Sendable {
        let call: Call

        /// `/steps6/self/Self/send/some`
        public var some: Some { Some(call: call) }

        /// `/steps6/self/Self/send/some`
        public struct Some: Sendable {
          let call: Call

          /// `/steps6/self/Self/send/some/static`
          public var `static`: Static { Static(call: call) }

          /// `/steps6/self/Self/send/some/static`
          public struct Static: Sendable {
            let call: Call

            /// `/steps6/self/Self/send/some/static/struct`
            public var `struct`: Struct { Struct(call: call) }

            /// `/steps6/self/Self/send/some/static/struct`
            public struct Struct: Sendable {
              let call: Call

              /// `/steps6/self/Self/send/some/static/struct/subscript`
              public var `subscript`: Subscript { Subscript(call: call) }

              /// `/steps6/self/Self/send/some/static/struct/subscript`
              public struct Subscript: Sendable {
                let call: Call

                /// `/steps6/self/Self/send/some/static/struct/subscript/super`
                public var `super`: Super { Super(call: call) }

                /// `/steps6/self/Self/send/some/static/struct/subscript/super`
                public struct Super: Sendable {
                  let call: Call

                  /// `/steps6/self/Self/send/some/static/struct/subscript/super/switch`
                  public var `switch`: Switch { Switch(call: call) }

                  /// `/steps6/self/Self/send/some/static/struct/subscript/super/switch`
                  public struct Switch: Sendable {
                    let call: Call

                    /// `/steps6/self/Self/send/some/static/struct/subscript/super/switch/throw`
                    public var `throw`: Throw { Throw(call: call) }

                    /// `/steps6/self/Self/send/some/static/struct/subscript/super/switch/throw`
                    public struct Throw: Sendable {
                      let call: Call

                      /// `/steps6/self/Self/send/some/static/struct/subscript/super/switch/throw/throws`
                      public var `throws`: Throws { Throws(call: call) }

                      /// `/steps6/self/Self/send/some/static/struct/subscript/super/switch/throw/throws`
                      public struct Throws: Sendable {
                        let call: Call

                        /// `/steps6/self/Self/send/some/static/struct/subscript/super/switch/throw/throws/to`
                        public var to: To { To(call: call) }

                        /// `/steps6/self/Self/send/some/static/struct/subscript/super/switch/throw/throws/to`
                        public struct To: Sendable {
                          let call: Call
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}

/// `/steps7`
public struct Steps7: Sendable {
  let call: Call

  /// `/steps7/true`
  public var `true`: True { True(call: call) }

  /// `/steps7/true`
  public struct True: Sendable {
    let call: Call

    /// `/steps7/true/try`
    public var `try`: Try { Try(call: call) }

    /// `/steps7/true/try`
    public struct Try: Sendable {
      let call: Call

      /// `/steps7/true/try/Type`
      public var type: TypeSegment { TypeSegment(call: call) }

      /// `/steps7/true/try/Type`
      public struct TypeSegment: Sendable {
        let call: Call

        /// `/steps7/true/try/Type/typealias`
        public var `typealias`: Typealias { Typealias(call: call) }

        /// `/steps7/true/try/Type/typealias`
        public struct Typealias: Sendable {
          let call: Call

          /// `/steps7/true/try/Type/typealias/unsafe`
          public var unsafe: Unsafe { Unsafe(call: call) }

          /// `/steps7/true/try/Type/typealias/unsafe`
          public struct Unsafe: Sendable {
            let call: Call

            /// `/steps7/true/try/Type/typealias/unsafe/upload`
            public var upload: Upload { Upload(call: call) }

            /// `/steps7/true/try/Type/typealias/unsafe/upload`
            public struct Upload: Sendable {
              let call: Call

              /// `/steps7/true/try/Type/typealias/unsafe/upload/value`
              public var value: Value { Value(call: call) }

              /// `/steps7/true/try/Type/typealias/unsafe/upload/value`
              public struct Value: Sendable {
                let call: Call

                /// `/steps7/true/try/Type/typealias/unsafe/upload/value/var`
                public var `var`: Var { Var(call: call) }

                /// `/steps7/true/try/Type/typealias/unsafe/upload/value/var`
                public struct Var: Sendable {
                  let call: Call

                  /// `/steps7/true/try/Type/typealias/unsafe/upload/value/var/where`
                  public var `where`: Where { Where(call: call) }

                  /// `/steps7/true/try/Type/typealias/unsafe/upload/value/var/where`
                  public struct Where: Sendable {
                    let call: Call

                    /// `/steps7/true/try/Type/typealias/unsafe/upload/value/var/where/while`
                    public var `while`: While { While(call: call) }

                    /// `/steps7/true/try/Type/typealias/unsafe/upload/value/var/where/while`
                    public struct While: Sendable {
                      let call: Call

                      /// `/steps7/true/try/Type/typealias/unsafe/upload/value/var/where/while/with`
                      public var with: With { With(call: call) }

                      /// `/steps7/true/try/Type/typealias/unsafe/upload/value/var/where/while/with`
                      public struct With: Sendable {
                        let call: Call

                        /// `/steps7/true/try/Type/typealias/unsafe/upload/value/var/where/while/with/yield`
                        public var yield: Yield { Yield(call: call) }

                        /// `/steps7/true/try/Type/typealias/unsafe/upload/value/var/where/while/with/yield`
                        public struct Yield: Sendable {
                          let call: Call
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}

/// `/steps8`
public struct Steps8: Sendable {
  let call: Call

  /// `/steps8/String`
  public var string: StringSegment { StringSegment(call: call) }

  /// `/steps8/String`
  public struct StringSegment: Sendable {
    let call: Call

    /// `/steps8/String/Int`
    public var int: IntSegment { IntSegment(call: call) }

    /// `/steps8/String/Int`
    public struct IntSegment: Sendable {
      let call: Call

      /// `/steps8/String/Int/Bool`
      public var bool: BoolSegment { BoolSegment(call: call) }

      /// `/steps8/String/Int/Bool`
      public struct BoolSegment: Sendable {
        let call: Call

        /// `/steps8/String/Int/Bool/Data`
        public var data: DataSegment { DataSegment(call: call) }

        /// `/steps8/String/Int/Bool/Data`
        public struct DataSegment: Sendable {
          let call: Call

          /// `/steps8/String/Int/Bool/Data/Double`
          public var double: DoubleSegment { DoubleSegment(call: call) }

          /// `/steps8/String/Int/Bool/Data/Double`
          public struct DoubleSegment: Sendable {
            let call: Call

            /// `/steps8/String/Int/Bool/Data/Double/Response`
            public var response: ResponseSegment { ResponseSegment(call: call) }

            /// `/steps8/String/Int/Bool/Data/Double/Response`
            public struct ResponseSegment: Sendable {
              let call: Call

              /// `/steps8/String/Int/Bool/Data/Double/Response/Call`
              public var callSegment: CallSegment { CallSegment(call: call) }

              /// `/steps8/String/Int/Bool/Data/Double/Response/Call`
              public struct CallSegment: Sendable {
                let call: Call

                /// `/steps8/String/Int/Bool/Data/Double/Response/Call/Alternative`
                public var alternative: AlternativeSegment { AlternativeSegment(call: call) }

                /// `/steps8/String/Int/Bool/Data/Double/Response/Call/Alternative`
                public struct AlternativeSegment: Sendable {
                  let call: Call

                  /// `/steps8/String/Int/Bool/Data/Double/Response/Call/Alternative/JSONValue`
                  public var jsonValue: JSONValueSegment { JSONValueSegment(call: call) }

                  /// `/steps8/String/Int/Bool/Data/Double/Response/Call/Alternative/JSONValue`
                  public struct JSONValueSegment: Sendable {
                    let call: Call

                    /// `/steps8/String/Int/Bool/Data/Double/Response/Call/Alternative/JSONValue/Optional`
                    public var optional: OptionalSegment { OptionalSegment(call: call) }

                    /// `/steps8/String/Int/Bool/Data/Double/Response/Call/Alternative/JSONValue/Optional`
                    public struct OptionalSegment: Sendable {
                      let call: Call

                      /// `/steps8/String/Int/Bool/Data/Double/Response/Call/Alternative/JSONValue/Optional/Sendable`
                      public var sendable: SendableSegment { SendableSegment(call: call) }

                      /// `/steps8/String/Int/Bool/Data/Double/Response/Call/Alternative/JSONValue/Optional/Sendable`
                      public struct SendableSegment: Sendable {
                        let call: Call

                        /// `/steps8/String/Int/Bool/Data/Double/Response/Call/Alternative/JSONValue/Optional/Sendable/Schemas`
                        public var schemas: SchemasSegment { SchemasSegment(call: call) }

                        /// `/steps8/String/Int/Bool/Data/Double/Response/Call/Alternative/JSONValue/Optional/Sendable/Schemas`
                        public struct SchemasSegment: Sendable {
                          let call: Call
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}

/// `/steps9`
public struct Steps9: Sendable {
  let call: Call

  /// `/steps9/Swift`
  public var swift: SwiftSegment { SwiftSegment(call: call) }

  /// `/steps9/Swift`
  public struct SwiftSegment: Sendable {
    let call: Call

    /// `/steps9/Swift/WeChatPay`
    public var weChatPay: WeChatPaySegment { WeChatPaySegment(call: call) }

    /// `/steps9/Swift/WeChatPay`
    public struct WeChatPaySegment: Sendable {
      let call: Call

      /// `/steps9/Swift/WeChatPay/URL`
      public var url: URLSegment { URLSegment(call: call) }

      /// `/steps9/Swift/WeChatPay/URL`
      public struct URLSegment: Sendable {
        let call: Call

        /// `/steps9/Swift/WeChatPay/URL/Void`
        public var void: VoidSegment { VoidSegment(call: call) }

        /// `/steps9/Swift/WeChatPay/URL/Void`
        public struct VoidSegment: Sendable {
          let call: Call

          /// `/steps9/Swift/WeChatPay/URL/Void/Never`
          public var never: NeverSegment { NeverSegment(call: call) }

          /// `/steps9/Swift/WeChatPay/URL/Void/Never`
          public struct NeverSegment: Sendable {
            let call: Call

            /// `/steps9/Swift/WeChatPay/URL/Void/Never/get`
            public var get: Get { Get(call: call) }

            /// `/steps9/Swift/WeChatPay/URL/Void/Never/get`
            public struct Get: Sendable {
              let call: Call

              /// `/steps9/Swift/WeChatPay/URL/Void/Never/get/put`
              public var put: Put { Put(call: call) }

              /// `/steps9/Swift/WeChatPay/URL/Void/Never/get/put`
              public struct Put: Sendable {
                let call: Call

                /// `/steps9/Swift/WeChatPay/URL/Void/Never/get/put/post`
                public var post: Post { Post(call: call) }

                /// `/steps9/Swift/WeChatPay/URL/Void/Never/get/put/post`
                public struct Post: Sendable {
                  let call: Call

                  /// `/steps9/Swift/WeChatPay/URL/Void/Never/get/put/post/delete`
                  public var delete: Delete { Delete(call: call) }

                  /// `/steps9/Swift/WeChatPay/URL/Void/Never/get/put/post/delete`
                  public struct Delete: Sendable {
                    let call: Call
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}

/// `/values0`
public struct Values0: Sendable {
  let call: Call

  /// `/values0/{Any}`
  public func callAsFunction(any: String) -> `Any` {
    `Any`(call: self.call.appending(any))
  }

  /// `/values0/{Any}`
  public struct `Any`: Sendable {
    let call: Call

    /// `/values0/{Any}/{as}`
    public func callAsFunction(`as`: String) -> As {
      As(call: self.call.appending(`as`))
    }

    /// `/values0/{Any}/{as}`
    public struct As: Sendable {
      let call: Call

      /// `/values0/{Any}/{as}/{associatedtype}`
      public func callAsFunction(`associatedtype`: String) -> Associatedtype {
        Associatedtype(call: self.call.appending(`associatedtype`))
      }

      /// `/values0/{Any}/{as}/{associatedtype}`
      public struct Associatedtype: Sendable {
        let call: Call

        /// `/values0/{Any}/{as}/{associatedtype}/{async}`
        public func callAsFunction(async: String) -> Async {
          Async(call: self.call.appending(async))
        }

        /// `/values0/{Any}/{as}/{associatedtype}/{async}`
        public struct Async: Sendable {
          let call: Call

          /// `/values0/{Any}/{as}/{associatedtype}/{async}/{await}`
          public func callAsFunction(`await`: String) -> Await {
            Await(call: self.call.appending(`await`))
          }

          /// `/values0/{Any}/{as}/{associatedtype}/{async}/{await}`
          public struct Await: Sendable {
            let call: Call

            /// `/values0/{Any}/{as}/{associatedtype}/{async}/{await}/{body}`
            public func callAsFunction(body: String) -> Body {
              Body(call: self.call.appending(body))
            }

            /// `/values0/{Any}/{as}/{associatedtype}/{async}/{await}/{body}`
            public struct Body: Sendable {
              let call: Call

              /// `/values0/{Any}/{as}/{associatedtype}/{async}/{await}/{body}/{borrowing}`
              public func callAsFunction(borrowing: String) -> Borrowing {
                Borrowing(call: self.call.appending(borrowing))
              }

              /// `/values0/{Any}/{as}/{associatedtype}/{async}/{await}/{body}/{borrowing}`
              public struct Borrowing: Sendable {
                let call: Call

                /// `/values0/{Any}/{as}/{associatedtype}/{async}/{await}/{body}/{borrowing}/{break}`
                public func callAsFunction(`break`: String) -> Break {
                  Break(call: self.call.appending(`break`))
                }

                /// `/values0/{Any}/{as}/{associatedtype}/{async}/{await}/{body}/{borrowing}/{break}`
                public struct Break: Sendable {
                  let call: Call

                  /// `/values0/{Any}/{as}/{associatedtype}/{async}/{await}/{body}/{borrowing}/{break}/{bytes}`
                  public func callAsFunction(bytes: String) -> Bytes {
                    Bytes(call: self.call.appending(bytes))
                  }

                  /// `/values0/{Any}/{as}/{associatedtype}/{async}/{await}/{body}/{borrowing}/{break}/{bytes}`
                  public struct Bytes: Sendable {
                    let call: Call

                    /// `/values0/{Any}/{as}/{associatedtype}/{async}/{await}/{body}/{borrowing}/{break}/{bytes}/{call}`
                    public func callAsFunction(call: String) -> CallSegment {
                      CallSegment(call: self.call.appending(call))
                    }

                    /// `/values0/{Any}/{as}/{associatedtype}/{async}/{await}/{body}/{borrowing}/{break}/{bytes}/{call}`
                    public struct CallSegment: Sendable {
                      let call: Call

                      /// `/values0/{Any}/{as}/{associatedtype}/{async}/{await}/{body}/{borrowing}/{break}/{bytes}/{call}/{callAsFunction}`
                      public func callAsFunction(callAsFunction: String) -> CallAsFunction {
                        CallAsFunction(call: self.call.appending(callAsFunction))
                      }

                      /// `/values0/{Any}/{as}/{associatedtype}/{async}/{await}/{body}/{borrowing}/{break}/{bytes}/{call}/{callAsFunction}`
                      public struct CallAsFunction: Sendable {
                        let call: Call

                        /// `/values0/{Any}/{as}/{associatedtype}/{async}/{await}/{body}/{borrowing}/{break}/{bytes}/{call}/{callAsFunction}/{case}`
                        public func callAsFunction(`case`: String) -> Case {
                          Case(call: self.call.appending(`case`))
                        }

                        /// `/values0/{Any}/{as}/{associatedtype}/{async}/{await}/{body}/{borrowing}/{break}/{bytes}/{call}/{callAsFunction}/{case}`
                        public struct Case: Sendable {
                          let call: Call
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}

/// `/values1`
public struct Values1: Sendable {
  let call: Call

  /// `/values1/{catch}`
  public func callAsFunction(`catch`: String) -> Catch {
    Catch(call: self.call.appending(`catch`))
  }

  /// `/values1/{catch}`
  public struct Catch: Sendable {
    let call: Call

    /// `/values1/{catch}/{class}`
    public func callAsFunction(`class`: String) -> Class {
      Class(call: self.call.appending(`class`))
    }

    /// `/values1/{catch}/{class}`
    public struct Class: Sendable {
      let call: Call

      /// `/values1/{catch}/{class}/{client}`
      public func callAsFunction(client: String) -> Client {
        Client(call: self.call.appending(client))
      }

      /// `/values1/{catch}/{class}/{client}`
      public struct Client: Sendable {
        let call: Call

        /// `/values1/{catch}/{class}/{client}/{consume}`
        public func callAsFunction(consume: String) -> Consume {
          Consume(call: self.call.appending(consume))
        }

        /// `/values1/{catch}/{class}/{client}/{consume}`
        public struct Consume: Sendable {
          let call: Call

          /// `/values1/{catch}/{class}/{client}/{consume}/{consuming}`
          public func callAsFunction(consuming: String) -> Consuming {
            Consuming(call: self.call.appending(consuming))
          }

          /// `/values1/{catch}/{class}/{client}/{consume}/{consuming}`
          public struct Consuming: Sendable {
            let call: Call

            /// `/values1/{catch}/{class}/{client}/{consume}/{consuming}/{continue}`
            public func callAsFunction(`continue`: String) -> Continue {
              Continue(call: self.call.appending(`continue`))
            }

            /// `/values1/{catch}/{class}/{client}/{consume}/{consuming}/{continue}`
            public struct Continue: Sendable {
              let call: Call

              /// `/values1/{catch}/{class}/{client}/{consume}/{consuming}/{continue}/{copy}`
              public func callAsFunction(copy: String) -> Copy {
                Copy(call: self.call.appending(copy))
              }

              /// `/values1/{catch}/{class}/{client}/{consume}/{consuming}/{continue}/{copy}`
              public struct Copy: Sendable {
                let call: Call

                /// `/values1/{catch}/{class}/{client}/{consume}/{consuming}/{continue}/{copy}/{default}`
                public func callAsFunction(`default`: String) -> Default {
                  Default(call: self.call.appending(`default`))
                }

                /// `/values1/{catch}/{class}/{client}/{consume}/{consuming}/{continue}/{copy}/{default}`
                public struct Default: Sendable {
                  let call: Call

                  /// `/values1/{catch}/{class}/{client}/{consume}/{consuming}/{continue}/{copy}/{default}/{defer}`
                  public func callAsFunction(`defer`: String) -> Defer {
                    Defer(call: self.call.appending(`defer`))
                  }

                  /// `/values1/{catch}/{class}/{client}/{consume}/{consuming}/{continue}/{copy}/{default}/{defer}`
                  public struct Defer: Sendable {
                    let call: Call

                    /// `/values1/{catch}/{class}/{client}/{consume}/{consuming}/{continue}/{copy}/{default}/{defer}/{deinit}`
                    public func callAsFunction(`deinit`: String) -> Deinit {
                      Deinit(call: self.call.appending(`deinit`))
                    }

                    /// `/values1/{catch}/{class}/{client}/{consume}/{consuming}/{continue}/{copy}/{default}/{defer}/{deinit}`
                    public struct Deinit: Sendable {
                      let call: Call

                      /// `/values1/{catch}/{class}/{client}/{consume}/{consuming}/{continue}/{copy}/{default}/{defer}/{deinit}/{destination}`
                      public func callAsFunction(destination: String) -> Destination {
                        Destination(call: self.call.appending(destination))
                      }

                      /// `/values1/{catch}/{class}/{client}/{consume}/{consuming}/{continue}/{copy}/{default}/{defer}/{deinit}/{destination}`
                      public struct Destination: Sendable {
                        let call: Call

                        /// `/values1/{catch}/{class}/{client}/{consume}/{consuming}/{continue}/{copy}/{default}/{defer}/{deinit}/{destination}/{digest}`
                        public func callAsFunction(digest: String) -> Digest {
                          Digest(call: self.call.appending(digest))
                        }

                        /// `/values1/{catch}/{class}/{client}/{consume}/{consuming}/{continue}/{copy}/{default}/{defer}/{deinit}/{destination}/{digest}`
                        public struct Digest: Sendable {
                          let call: Call
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}

/// `/values2`
public struct Values2: Sendable {
  let call: Call

  /// `/values2/{discard}`
  public func callAsFunction(discard: String) -> Discard {
    Discard(call: self.call.appending(discard))
  }

  /// `/values2/{discard}`
  public struct Discard: Sendable {
    let call: Call

    /// `/values2/{discard}/{do}`
    public func callAsFunction(`do`: String) -> Do {
      Do(call: self.call.appending(`do`))
    }

    /// `/values2/{discard}/{do}`
    public struct Do: Sendable {
      let call: Call

      /// `/values2/{discard}/{do}/{each}`
      public func callAsFunction(each: String) -> Each {
        Each(call: self.call.appending(each))
      }

      /// `/values2/{discard}/{do}/{each}`
      public struct Each: Sendable {
        let call: Call

        /// `/values2/{discard}/{do}/{each}/{else}`
        public func callAsFunction(`else`: String) -> Else {
          Else(call: self.call.appending(`else`))
        }

        /// `/values2/{discard}/{do}/{each}/{else}`
        public struct Else: Sendable {
          let call: Call

          /// `/values2/{discard}/{do}/{each}/{else}/{encode}`
          public func callAsFunction(encode: String) -> Encode {
            Encode(call: self.call.appending(encode))
          }

          /// `/values2/{discard}/{do}/{each}/{else}/{encode}`
          public struct Encode: Sendable {
            let call: Call

            /// `/values2/{discard}/{do}/{each}/{else}/{encode}/{encoder}`
            public func callAsFunction(encoder: String) -> EncoderSegment {
              EncoderSegment(call: self.call.appending(encoder))
            }

            /// `/values2/{discard}/{do}/{each}/{else}/{encode}/{encoder}`
            public struct EncoderSegment: Sendable {
              let call: Call

              /// `/values2/{discard}/{do}/{each}/{else}/{encode}/{encoder}/{endpoint}`
              public func callAsFunction(endpoint: String) -> EndpointSegment {
                EndpointSegment(call: self.call.appending(endpoint))
              }

              /// `/values2/{discard}/{do}/{each}/{else}/{encode}/{encoder}/{endpoint}`
              public struct EndpointSegment: Sendable {
                let call: Call

                /// `/values2/{discard}/{do}/{each}/{else}/{encode}/{encoder}/{endpoint}/{enum}`
                public func callAsFunction(`enum`: String) -> Enum {
                  Enum(call: self.call.appending(`enum`))
                }

                /// `/values2/{discard}/{do}/{each}/{else}/{encode}/{encoder}/{endpoint}/{enum}`
                public struct Enum: Sendable {
                  let call: Call

                  /// `/values2/{discard}/{do}/{each}/{else}/{encode}/{encoder}/{endpoint}/{enum}/{extension}`
                  public func callAsFunction(`extension`: String) -> Extension {
                    Extension(call: self.call.appending(`extension`))
                  }

                  /// `/values2/{discard}/{do}/{each}/{else}/{encode}/{encoder}/{endpoint}/{enum}/{extension}`
                  public struct Extension: Sendable {
                    let call: Call

                    /// `/values2/{discard}/{do}/{each}/{else}/{encode}/{encoder}/{endpoint}/{enum}/{extension}/{fallthrough}`
                    public func callAsFunction(`fallthrough`: String) -> Fallthrough {
                      Fallthrough(call: self.call.appending(`fallthrough`))
                    }

                    /// `/values2/{discard}/{do}/{each}/{else}/{encode}/{encoder}/{endpoint}/{enum}/{extension}/{fallthrough}`
                    public struct Fallthrough: Sendable {
                      let call: Call

                      /// `/values2/{discard}/{do}/{each}/{else}/{encode}/{encoder}/{endpoint}/{enum}/{extension}/{fallthrough}/{false}`
                      public func callAsFunction(`false`: String) -> False {
                        False(call: self.call.appending(`false`))
                      }

                      /// `/values2/{discard}/{do}/{each}/{else}/{encode}/{encoder}/{endpoint}/{enum}/{extension}/{fallthrough}/{false}`
                      public struct False: Sendable {
                        let call: Call

                        /// `/values2/{discard}/{do}/{each}/{else}/{encode}/{encoder}/{endpoint}/{enum}/{extension}/{fallthrough}/{false}/{fields}`
                        public func callAsFunction(fields: String) -> Fields {
                          Fields(call: self.call.appending(fields))
                        }

                        /// `/values2/{discard}/{do}/{each}/{else}/{encode}/{encoder}/{endpoint}/{enum}/{extension}/{fallthrough}/{false}/{fields}`
                        public struct Fields: Sendable {
                          let call: Call
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}

/// `/values3`
public struct Values3: Sendable {
  let call: Call

  /// `/values3/{file}`
  public func callAsFunction(file: String) -> File {
    File(call: self.call.appending(file))
  }

  /// `/values3/{file}`
  public struct File: Sendable {
    let call: Call

    /// `/values3/{file}/{fileprivate}`
    public func callAsFunction(`fileprivate`: String) -> Fileprivate {
      Fileprivate(call: self.call.appending(`fileprivate`))
    }

    /// `/values3/{file}/{fileprivate}`
    public struct Fileprivate: Sendable {
      let call: Call

      /// `/values3/{file}/{fileprivate}/{for}`
      public func callAsFunction(`for`: String) -> For {
        For(call: self.call.appending(`for`))
      }

      /// `/values3/{file}/{fileprivate}/{for}`
      public struct For: Sendable {
        let call: Call

        /// `/values3/{file}/{fileprivate}/{for}/{form}`
        public func callAsFunction(form: String) -> Form {
          Form(call: self.call.appending(form))
        }

        /// `/values3/{file}/{fileprivate}/{for}/{form}`
        public struct Form: Sendable {
          let call: Call

          /// `/values3/{file}/{fileprivate}/{for}/{form}/{func}`
          public func callAsFunction(`func`: String) -> Func {
            Func(call: self.call.appending(`func`))
          }

          /// `/values3/{file}/{fileprivate}/{for}/{form}/{func}`
          public struct Func: Sendable {
            let call: Call

            /// `/values3/{file}/{fileprivate}/{for}/{form}/{func}/{guard}`
            public func callAsFunction(`guard`: String) -> Guard {
              Guard(call: self.call.appending(`guard`))
            }

            /// `/values3/{file}/{fileprivate}/{for}/{form}/{func}/{guard}`
            public struct Guard: Sendable {
              let call: Call

              /// `/values3/{file}/{fileprivate}/{for}/{form}/{func}/{guard}/{hash}`
              public func callAsFunction(hash: String) -> Hash {
                Hash(call: self.call.appending(hash))
              }

              /// `/values3/{file}/{fileprivate}/{for}/{form}/{func}/{guard}/{hash}`
              public struct Hash: Sendable {
                let call: Call

                /// `/values3/{file}/{fileprivate}/{for}/{form}/{func}/{guard}/{hash}/{hashValue}`
                public func callAsFunction(hashValue: String) -> HashValue {
                  HashValue(call: self.call.appending(hashValue))
                }

                /// `/values3/{file}/{fileprivate}/{for}/{form}/{func}/{guard}/{hash}/{hashValue}`
                public struct HashValue: Sendable {
                  let call: Call

                  /// `/values3/{file}/{fileprivate}/{for}/{form}/{func}/{guard}/{hash}/{hashValue}/{headers}`
                  public func callAsFunction(headers: String) -> Headers {
                    Headers(call: self.call.appending(headers))
                  }

                  /// `/values3/{file}/{fileprivate}/{for}/{form}/{func}/{guard}/{hash}/{hashValue}/{headers}`
                  public struct Headers: Sendable {
                    let call: Call

                    /// `/values3/{file}/{fileprivate}/{for}/{form}/{func}/{guard}/{hash}/{hashValue}/{headers}/{if}`
                    public func callAsFunction(`if`: String) -> If {
                      If(call: self.call.appending(`if`))
                    }

                    /// `/values3/{file}/{fileprivate}/{for}/{form}/{func}/{guard}/{hash}/{hashValue}/{headers}/{if}`
                    public struct If: Sendable {
                      let call: Call

                      /// `/values3/{file}/{fileprivate}/{for}/{form}/{func}/{guard}/{hash}/{hashValue}/{headers}/{if}/{import}`
                      public func callAsFunction(`import`: String) -> Import {
                        Import(call: self.call.appending(`import`))
                      }

                      /// `/values3/{file}/{fileprivate}/{for}/{form}/{func}/{guard}/{hash}/{hashValue}/{headers}/{if}/{import}`
                      public struct Import: Sendable {
                        let call: Call

                        /// `/values3/{file}/{fileprivate}/{for}/{form}/{func}/{guard}/{hash}/{hashValue}/{headers}/{if}/{import}/{in}`
                        public func callAsFunction(`in`: String) -> In {
                          In(call: self.call.appending(`in`))
                        }

                        /// `/values3/{file}/{fileprivate}/{for}/{form}/{func}/{guard}/{hash}/{hashValue}/{headers}/{if}/{import}/{in}`
                        public struct In: Sendable {
                          let call: Call
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}

/// `/values4`
public struct Values4: Sendable {
  let call: Call

  /// `/values4/{init}`
  public func callAsFunction(initParameter: String) -> Init {
    Init(call: self.call.appending(initParameter))
  }

  /// `/values4/{init}`
  public struct Init: Sendable {
    let call: Call

    /// `/values4/{init}/{inout}`
    public func callAsFunction(`inout`: String) -> Inout {
      Inout(call: self.call.appending(`inout`))
    }

    /// `/values4/{init}/{inout}`
    public struct Inout: Sendable {
      let call: Call

      /// `/values4/{init}/{inout}/{internal}`
      public func callAsFunction(`internal`: String) -> Internal {
        Internal(call: self.call.appending(`internal`))
      }

      /// `/values4/{init}/{inout}/{internal}`
      public struct Internal: Sendable {
        let call: Call

        /// `/values4/{init}/{inout}/{internal}/{is}`
        public func callAsFunction(`is`: String) -> Is {
          Is(call: self.call.appending(`is`))
        }

        /// `/values4/{init}/{inout}/{internal}/{is}`
        public struct Is: Sendable {
          let call: Call

          /// `/values4/{init}/{inout}/{internal}/{is}/{issues}`
          public func callAsFunction(issues: String) -> Issues {
            Issues(call: self.call.appending(issues))
          }

          /// `/values4/{init}/{inout}/{internal}/{is}/{issues}`
          public struct Issues: Sendable {
            let call: Call

            /// `/values4/{init}/{inout}/{internal}/{is}/{issues}/{let}`
            public func callAsFunction(`let`: String) -> Let {
              Let(call: self.call.appending(`let`))
            }

            /// `/values4/{init}/{inout}/{internal}/{is}/{issues}/{let}`
            public struct Let: Sendable {
              let call: Call

              /// `/values4/{init}/{inout}/{internal}/{is}/{issues}/{let}/{meta}`
              public func callAsFunction(meta: String) -> Meta {
                Meta(call: self.call.appending(meta))
              }

              /// `/values4/{init}/{inout}/{internal}/{is}/{issues}/{let}/{meta}`
              public struct Meta: Sendable {
                let call: Call

                /// `/values4/{init}/{inout}/{internal}/{is}/{issues}/{let}/{meta}/{nil}`
                public func callAsFunction(`nil`: String) -> Nil {
                  Nil(call: self.call.appending(`nil`))
                }

                /// `/values4/{init}/{inout}/{internal}/{is}/{issues}/{let}/{meta}/{nil}`
                public struct Nil: Sendable {
                  let call: Call

                  /// `/values4/{init}/{inout}/{internal}/{is}/{issues}/{let}/{meta}/{nil}/{none}`
                  public func callAsFunction(none: String) -> None {
                    None(call: self.call.appending(none))
                  }

                  /// `/values4/{init}/{inout}/{internal}/{is}/{issues}/{let}/{meta}/{nil}/{none}`
                  public struct None: Sendable {
                    let call: Call

                    /// `/values4/{init}/{inout}/{internal}/{is}/{issues}/{let}/{meta}/{nil}/{none}/{of}`
                    public func callAsFunction(of: String) -> Of {
                      Of(call: self.call.appending(of))
                    }

                    /// `/values4/{init}/{inout}/{internal}/{is}/{issues}/{let}/{meta}/{nil}/{none}/{of}`
                    public struct Of: Sendable {
                      let call: Call

                      /// `/values4/{init}/{inout}/{internal}/{is}/{issues}/{let}/{meta}/{nil}/{none}/{of}/{operator}`
                      public func callAsFunction(`operator`: String) -> Operator {
                        Operator(call: self.call.appending(`operator`))
                      }

                      /// `/values4/{init}/{inout}/{internal}/{is}/{issues}/{let}/{meta}/{nil}/{none}/{of}/{operator}`
                      public struct Operator: Sendable {
                        let call: Call

                        /// `/values4/{init}/{inout}/{internal}/{is}/{issues}/{let}/{meta}/{nil}/{none}/{of}/{operator}/{other}`
                        public func callAsFunction(other: String) -> Other {
                          Other(call: self.call.appending(other))
                        }

                        /// `/values4/{init}/{inout}/{internal}/{is}/{issues}/{let}/{meta}/{nil}/{none}/{of}/{operator}/{other}`
                        public struct Other: Sendable {
                          let call: Call
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}

/// `/values5`
public struct Values5: Sendable {
  let call: Call

  /// `/values5/{precedencegroup}`
  public func callAsFunction(`precedencegroup`: String) -> Precedencegroup {
    Precedencegroup(call: self.call.appending(`precedencegroup`))
  }

  /// `/values5/{precedencegroup}`
  public struct Precedencegroup: Sendable {
    let call: Call

    /// `/values5/{precedencegroup}/{private}`
    public func callAsFunction(`private`: String) -> Private {
      Private(call: self.call.appending(`private`))
    }

    /// `/values5/{precedencegroup}/{private}`
    public struct Private: Sendable {
      let call: Call

      /// `/values5/{precedencegroup}/{private}/{protocol}`
      public func callAsFunction(`protocol`: String) -> ProtocolSegment {
        ProtocolSegment(call: self.call.appending(`protocol`))
      }

      /// `/values5/{precedencegroup}/{private}/{protocol}`
      public struct ProtocolSegment: Sendable {
        let call: Call

        /// `/values5/{precedencegroup}/{private}/{protocol}/{public}`
        public func callAsFunction(`public`: String) -> Public {
          Public(call: self.call.appending(`public`))
        }

        /// `/values5/{precedencegroup}/{private}/{protocol}/{public}`
        public struct Public: Sendable {
          let call: Call

          /// `/values5/{precedencegroup}/{private}/{protocol}/{public}/{query}`
          public func callAsFunction(query: String) -> Query {
            Query(call: self.call.appending(query))
          }

          /// `/values5/{precedencegroup}/{private}/{protocol}/{public}/{query}`
          public struct Query: Sendable {
            let call: Call

            /// `/values5/{precedencegroup}/{private}/{protocol}/{public}/{query}/{rawValue}`
            public func callAsFunction(rawValue: String) -> RawValue {
              RawValue(call: self.call.appending(rawValue))
            }

            /// `/values5/{precedencegroup}/{private}/{protocol}/{public}/{query}/{rawValue}`
            public struct RawValue: Sendable {
              let call: Call

              /// `/values5/{precedencegroup}/{private}/{protocol}/{public}/{query}/{rawValue}/{repeat}`
              public func callAsFunction(`repeat`: String) -> Repeat {
                Repeat(call: self.call.appending(`repeat`))
              }

              /// `/values5/{precedencegroup}/{private}/{protocol}/{public}/{query}/{rawValue}/{repeat}`
              public struct Repeat: Sendable {
                let call: Call

                /// `/values5/{precedencegroup}/{private}/{protocol}/{public}/{query}/{rawValue}/{repeat}/{require}`
                public func callAsFunction(require: String) -> Require {
                  Require(call: self.call.appending(require))
                }

                /// `/values5/{precedencegroup}/{private}/{protocol}/{public}/{query}/{rawValue}/{repeat}/{require}`
                public struct Require: Sendable {
                  let call: Call

                  /// `/values5/{precedencegroup}/{private}/{protocol}/{public}/{query}/{rawValue}/{repeat}/{require}/{required}`
                  public func callAsFunction(required: String) -> Required {
                    Required(call: self.call.appending(required))
                  }

                  /// `/values5/{precedencegroup}/{private}/{protocol}/{public}/{query}/{rawValue}/{repeat}/{require}/{required}`
                  public struct Required: Sendable {
                    let call: Call

                    /// `/values5/{precedencegroup}/{private}/{protocol}/{public}/{query}/{rawValue}/{repeat}/{require}/{required}/{rethrows}`
                    public func callAsFunction(`rethrows`: String) -> Rethrows {
                      Rethrows(call: self.call.appending(`rethrows`))
                    }

                    /// `/values5/{precedencegroup}/{private}/{protocol}/{public}/{query}/{rawValue}/{repeat}/{require}/{required}/{rethrows}`
                    public struct Rethrows: Sendable {
                      let call: Call

                      /// `/values5/{precedencegroup}/{private}/{protocol}/{public}/{query}/{rawValue}/{repeat}/{require}/{required}/{rethrows}/{return}`
                      public func callAsFunction(`return`: String) -> Return {
                        Return(call: self.call.appending(`return`))
                      }

                      /// `/values5/{precedencegroup}/{private}/{protocol}/{public}/{query}/{rawValue}/{repeat}/{require}/{required}/{rethrows}/{return}`
                      public struct Return: Sendable {
                        let call: Call

                        /// `/values5/{precedencegroup}/{private}/{protocol}/{public}/{query}/{rawValue}/{repeat}/{require}/{required}/{rethrows}/{return}/{schema}`
                        public func callAsFunction(schema: String) -> Schema {
                          Schema(call: self.call.appending(schema))
                        }

                        /// `/values5/{precedencegroup}/{private}/{protocol}/{public}/{query}/{rawValue}/{repeat}/{require}/{required}/{rethrows}/{return}/{schema}`
                        public struct Schema: Sendable {
                          let call: Call
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}

/// `/values6`
public struct Values6: Sendable {
  let call: Call

  /// `/values6/{self}`
  public func callAsFunction(selfParameter: String) -> SelfSegment {
    SelfSegment(call: self.call.appending(selfParameter))
  }

  /// `/values6/{self}`
  public struct SelfSegment: Sendable {
    let call: Call

    /// `/values6/{self}/{Self}`
    public func callAsFunction(selfParameter: String) -> SelfSegment {
      SelfSegment(call: self.call.appending(selfParameter))
    }

    /// `/values6/{self}/{Self}`
    public struct SelfSegment: Sendable {
      let call: Call

      /// `/values6/{self}/{Self}/{send}`
      public func callAsFunction(send: String) -> Send {
        Send(call: self.call.appending(send))
      }

      /// `/values6/{self}/{Self}/{send}`
      public struct Send: Sendable {
        let call: Call

        /// `/values6/{self}/{Self}/{send}/{some}`
        public func callAsFunction(some: String) -> Some {
          Some(call: self.call.appending(some))
        }

        /// `/values6/{self}/{Self}/{send}/{some}`
        public struct Some: Sendable {
          let call: Call

          /// `/values6/{self}/{Self}/{send}/{some}/{static}`
          public func callAsFunction(`static`: String) -> Static {
            Static(call: self.call.appending(`static`))
          }

          /// `/values6/{self}/{Self}/{send}/{some}/{static}`
          public struct Static: Sendable {
            let call: Call

            /// `/values6/{self}/{Self}/{send}/{some}/{static}/{struct}`
            public func callAsFunction(`struct`: String) -> Struct {
              Struct(call: self.call.appending(`struct`))
            }

            /// `/values6/{self}/{Self}/{send}/{some}/{static}/{struct}`
            public struct Struct: Sendable {
              let call: Call

              /// `/values6/{self}/{Self}/{send}/{some}/{static}/{struct}/{subscript}`
              public func callAsFunction(`subscript`: String) -> Subscript {
                Subscript(call: self.call.appending(`subscript`))
              }

              /// `/values6/{self}/{Self}/{send}/{some}/{static}/{struct}/{subscript}`
              public struct Subscript: Sendable {
                let call: Call

                /// `/values6/{self}/{Self}/{send}/{some}/{static}/{struct}/{subscript}/{super}`
                public func callAsFunction(`super`: String) -> Super {
                  Super(call: self.call.appending(`super`))
                }

                /// `/values6/{self}/{Self}/{send}/{some}/{static}/{struct}/{subscript}/{super}`
                public struct Super: Sendable {
                  let call: Call

                  /// `/values6/{self}/{Self}/{send}/{some}/{static}/{struct}/{subscript}/{super}/{switch}`
                  public func callAsFunction(`switch`: String) -> Switch {
                    Switch(call: self.call.appending(`switch`))
                  }

                  /// `/values6/{self}/{Self}/{send}/{some}/{static}/{struct}/{subscript}/{super}/{switch}`
                  public struct Switch: Sendable {
                    let call: Call

                    /// `/values6/{self}/{Self}/{send}/{some}/{static}/{struct}/{subscript}/{super}/{switch}/{throw}`
                    public func callAsFunction(`throw`: String) -> Throw {
                      Throw(call: self.call.appending(`throw`))
                    }

                    /// `/values6/{self}/{Self}/{send}/{some}/{static}/{struct}/{subscript}/{super}/{switch}/{throw}`
                    public struct Throw: Sendable {
                      let call: Call

                      /// `/values6/{self}/{Self}/{send}/{some}/{static}/{struct}/{subscript}/{super}/{switch}/{throw}/{throws}`
                      public func callAsFunction(`throws`: String) -> Throws {
                        Throws(call: self.call.appending(`throws`))
                      }

                      /// `/values6/{self}/{Self}/{send}/{some}/{static}/{struct}/{subscript}/{super}/{switch}/{throw}/{throws}`
                      public struct Throws: Sendable {
                        let call: Call

                        /// `/values6/{self}/{Self}/{send}/{some}/{static}/{struct}/{subscript}/{super}/{switch}/{throw}/{throws}/{to}`
                        public func callAsFunction(to: String) -> To {
                          To(call: self.call.appending(to))
                        }

                        /// `/values6/{self}/{Self}/{send}/{some}/{static}/{struct}/{subscript}/{super}/{switch}/{throw}/{throws}/{to}`
                        public struct To: Sendable {
                          let call: Call
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}

/// `/values7`
public struct Values7: Sendable {
  let call: Call

  /// `/values7/{true}`
  public func callAsFunction(`true`: String) -> True {
    True(call: self.call.appending(`true`))
  }

  /// `/values7/{true}`
  public struct True: Sendable {
    let call: Call

    /// `/values7/{true}/{try}`
    public func callAsFunction(`try`: String) -> Try {
      Try(call: self.call.appending(`try`))
    }

    /// `/values7/{true}/{try}`
    public struct Try: Sendable {
      let call: Call

      /// `/values7/{true}/{try}/{Type}`
      public func callAsFunction(type: String) -> TypeSegment {
        TypeSegment(call: self.call.appending(type))
      }

      /// `/values7/{true}/{try}/{Type}`
      public struct TypeSegment: Sendable {
        let call: Call

        /// `/values7/{true}/{try}/{Type}/{typealias}`
        public func callAsFunction(`typealias`: String) -> Typealias {
          Typealias(call: self.call.appending(`typealias`))
        }

        /// `/values7/{true}/{try}/{Type}/{typealias}`
        public struct Typealias: Sendable {
          let call: Call

          /// `/values7/{true}/{try}/{Type}/{typealias}/{unsafe}`
          public func callAsFunction(unsafe: String) -> Unsafe {
            Unsafe(call: self.call.appending(unsafe))
          }

          /// `/values7/{true}/{try}/{Type}/{typealias}/{unsafe}`
          public struct Unsafe: Sendable {
            let call: Call

            /// `/values7/{true}/{try}/{Type}/{typealias}/{unsafe}/{upload}`
            public func callAsFunction(upload: String) -> Upload {
              Upload(call: self.call.appending(upload))
            }

            /// `/values7/{true}/{try}/{Type}/{typealias}/{unsafe}/{upload}`
            public struct Upload: Sendable {
              let call: Call

              /// `/values7/{true}/{try}/{Type}/{typealias}/{unsafe}/{upload}/{value}`
              public func callAsFunction(value: String) -> Value {
                Value(call: self.call.appending(value))
              }

              /// `/values7/{true}/{try}/{Type}/{typealias}/{unsafe}/{upload}/{value}`
              public struct Value: Sendable {
                let call: Call

                /// `/values7/{true}/{try}/{Type}/{typealias}/{unsafe}/{upload}/{value}/{var}`
                public func callAsFunction(`var`: String) -> Var {
                  Var(call: self.call.appending(`var`))
                }

                /// `/values7/{true}/{try}/{Type}/{typealias}/{unsafe}/{upload}/{value}/{var}`
                public struct Var: Sendable {
                  let call: Call

                  /// `/values7/{true}/{try}/{Type}/{typealias}/{unsafe}/{upload}/{value}/{var}/{where}`
                  public func callAsFunction(`where`: String) -> Where {
                    Where(call: self.call.appending(`where`))
                  }

                  /// `/values7/{true}/{try}/{Type}/{typealias}/{unsafe}/{upload}/{value}/{var}/{where}`
                  public struct Where: Sendable {
                    let call: Call

                    /// `/values7/{true}/{try}/{Type}/{typealias}/{unsafe}/{upload}/{value}/{var}/{where}/{while}`
                    public func callAsFunction(`while`: String) -> While {
                      While(call: self.call.appending(`while`))
                    }

                    /// `/values7/{true}/{try}/{Type}/{typealias}/{unsafe}/{upload}/{value}/{var}/{where}/{while}`
                    public struct While: Sendable {
                      let call: Call

                      /// `/values7/{true}/{try}/{Type}/{typealias}/{unsafe}/{upload}/{value}/{var}/{where}/{while}/{with}`
                      public func callAsFunction(with: String) -> With {
                        With(call: self.call.appending(with))
                      }

                      /// `/values7/{true}/{try}/{Type}/{typealias}/{unsafe}/{upload}/{value}/{var}/{where}/{while}/{with}`
                      public struct With: Sendable {
                        let call: Call

                        /// `/values7/{true}/{try}/{Type}/{typealias}/{unsafe}/{upload}/{value}/{var}/{where}/{while}/{with}/{yield}`
                        public func callAsFunction(yield: String) -> Yield {
                          Yield(call: self.call.appending(yield))
                        }

                        /// `/values7/{true}/{try}/{Type}/{typealias}/{unsafe}/{upload}/{value}/{var}/{where}/{while}/{with}/{yield}`
                        public struct Yield: Sendable {
                          let call: Call
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}

/// `/values8`
public struct Values8: Sendable {
  let call: Call

  /// `/values8/{String}`
  public func callAsFunction(string: String) -> StringSegment {
    StringSegment(call: self.call.appending(string))
  }

  /// `/values8/{String}`
  public struct StringSegment: Sendable {
    let call: Call

    /// `/values8/{String}/{Int}`
    public func callAsFunction(int: String) -> IntSegment {
      IntSegment(call: self.call.appending(int))
    }

    /// `/values8/{String}/{Int}`
    public struct IntSegment: Sendable {
      let call: Call

      /// `/values8/{String}/{Int}/{Bool}`
      public func callAsFunction(bool: String) -> BoolSegment {
        BoolSegment(call: self.call.appending(bool))
      }

      /// `/values8/{String}/{Int}/{Bool}`
      public struct BoolSegment: Sendable {
        let call: Call

        /// `/values8/{String}/{Int}/{Bool}/{Data}`
        public func callAsFunction(data: String) -> DataSegment {
          DataSegment(call: self.call.appending(data))
        }

        /// `/values8/{String}/{Int}/{Bool}/{Data}`
        public struct DataSegment: Sendable {
          let call: Call

          /// `/values8/{String}/{Int}/{Bool}/{Data}/{Double}`
          public func callAsFunction(double: String) -> DoubleSegment {
            DoubleSegment(call: self.call.appending(double))
          }

          /// `/values8/{String}/{Int}/{Bool}/{Data}/{Double}`
          public struct DoubleSegment: Sendable {
            let call: Call

            /// `/values8/{String}/{Int}/{Bool}/{Data}/{Double}/{Response}`
            public func callAsFunction(response: String) -> ResponseSegment {
              ResponseSegment(call: self.call.appending(response))
            }

            /// `/values8/{String}/{Int}/{Bool}/{Data}/{Double}/{Response}`
            public struct ResponseSegment: Sendable {
              let call: Call

              /// `/values8/{String}/{Int}/{Bool}/{Data}/{Double}/{Response}/{Call}`
              public func callAsFunction(call: String) -> CallSegment {
                CallSegment(call: self.call.appending(call))
              }

              /// `/values8/{String}/{Int}/{Bool}/{Data}/{Double}/{Response}/{Call}`
              public struct CallSegment: Sendable {
                let call: Call

                /// `/values8/{String}/{Int}/{Bool}/{Data}/{Double}/{Response}/{Call}/{Alternative}`
                public func callAsFunction(alternative: String) -> AlternativeSegment {
                  AlternativeSegment(call: self.call.appending(alternative))
                }

                /// `/values8/{String}/{Int}/{Bool}/{Data}/{Double}/{Response}/{Call}/{Alternative}`
                public struct AlternativeSegment: Sendable {
                  let call: Call

                  /// `/values8/{String}/{Int}/{Bool}/{Data}/{Double}/{Response}/{Call}/{Alternative}/{JSONValue}`
                  public func callAsFunction(jsonValue: String) -> JSONValueSegment {
                    JSONValueSegment(call: self.call.appending(jsonValue))
                  }

                  /// `/values8/{String}/{Int}/{Bool}/{Data}/{Double}/{Response}/{Call}/{Alternative}/{JSONValue}`
                  public struct JSONValueSegment: Sendable {
                    let call: Call

                    /// `/values8/{String}/{Int}/{Bool}/{Data}/{Double}/{Response}/{Call}/{Alternative}/{JSONValue}/{Optional}`
                    public func callAsFunction(optional: String) -> OptionalSegment {
                      OptionalSegment(call: self.call.appending(optional))
                    }

                    /// `/values8/{String}/{Int}/{Bool}/{Data}/{Double}/{Response}/{Call}/{Alternative}/{JSONValue}/{Optional}`
                    public struct OptionalSegment: Sendable {
                      let call: Call

                      /// `/values8/{String}/{Int}/{Bool}/{Data}/{Double}/{Response}/{Call}/{Alternative}/{JSONValue}/{Optional}/{Sendable}`
                      public func callAsFunction(sendable: String) -> SendableSegment {
                        SendableSegment(call: self.call.appending(sendable))
                      }

                      /// `/values8/{String}/{Int}/{Bool}/{Data}/{Double}/{Response}/{Call}/{Alternative}/{JSONValue}/{Optional}/{Sendable}`
                      public struct SendableSegment: Sendable {
                        let call: Call

                        /// `/values8/{String}/{Int}/{Bool}/{Data}/{Double}/{Response}/{Call}/{Alternative}/{JSONValue}/{Optional}/{Sendable}/{Schemas}`
                        public func callAsFunction(schemas: String) -> SchemasSegment {
                          SchemasSegment(call: self.call.appending(schemas))
                        }

                        /// `/values8/{String}/{Int}/{Bool}/{Data}/{Double}/{Response}/{Call}/{Alternative}/{JSONValue}/{Optional}/{Sendable}/{Schemas}`
                        public struct SchemasSegment: Sendable {
                          let call: Call
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}

/// `/values9`
public struct Values9: Sendable {
  let call: Call

  /// `/values9/{Swift}`
  public func callAsFunction(swift: String) -> SwiftSegment {
    SwiftSegment(call: self.call.appending(swift))
  }

  /// `/values9/{Swift}`
  public struct SwiftSegment: Sendable {
    let call: Call

    /// `/values9/{Swift}/{WeChatPay}`
    public func callAsFunction(weChatPay: String) -> WeChatPaySegment {
      WeChatPaySegment(call: self.call.appending(weChatPay))
    }

    /// `/values9/{Swift}/{WeChatPay}`
    public struct WeChatPaySegment: Sendable {
      let call: Call

      /// `/values9/{Swift}/{WeChatPay}/{URL}`
      public func callAsFunction(url: String) -> URLSegment {
        URLSegment(call: self.call.appending(url))
      }

      /// `/values9/{Swift}/{WeChatPay}/{URL}`
      public struct URLSegment: Sendable {
        let call: Call

        /// `/values9/{Swift}/{WeChatPay}/{URL}/{Void}`
        public func callAsFunction(void: String) -> VoidSegment {
          VoidSegment(call: self.call.appending(void))
        }

        /// `/values9/{Swift}/{WeChatPay}/{URL}/{Void}`
        public struct VoidSegment: Sendable {
          let call: Call

          /// `/values9/{Swift}/{WeChatPay}/{URL}/{Void}/{Never}`
          public func callAsFunction(never: String) -> NeverSegment {
            NeverSegment(call: self.call.appending(never))
          }

          /// `/values9/{Swift}/{WeChatPay}/{URL}/{Void}/{Never}`
          public struct NeverSegment: Sendable {
            let call: Call

            /// `/values9/{Swift}/{WeChatPay}/{URL}/{Void}/{Never}/{get}`
            public func callAsFunction(get: String) -> Get {
              Get(call: self.call.appending(get))
            }

            /// `/values9/{Swift}/{WeChatPay}/{URL}/{Void}/{Never}/{get}`
            public struct Get: Sendable {
              let call: Call

              /// `/values9/{Swift}/{WeChatPay}/{URL}/{Void}/{Never}/{get}/{put}`
              public func callAsFunction(put: String) -> Put {
                Put(call: self.call.appending(put))
              }

              /// `/values9/{Swift}/{WeChatPay}/{URL}/{Void}/{Never}/{get}/{put}`
              public struct Put: Sendable {
                let call: Call

                /// `/values9/{Swift}/{WeChatPay}/{URL}/{Void}/{Never}/{get}/{put}/{post}`
                public func callAsFunction(post: String) -> Post {
                  Post(call: self.call.appending(post))
                }

                /// `/values9/{Swift}/{WeChatPay}/{URL}/{Void}/{Never}/{get}/{put}/{post}`
                public struct Post: Sendable {
                  let call: Call

                  /// `/values9/{Swift}/{WeChatPay}/{URL}/{Void}/{Never}/{get}/{put}/{post}/{delete}`
                  public func callAsFunction(delete: String) -> Delete {
                    Delete(call: self.call.appending(delete))
                  }

                  /// `/values9/{Swift}/{WeChatPay}/{URL}/{Void}/{Never}/{get}/{put}/{post}/{delete}`
                  public struct Delete: Sendable {
                    let call: Call
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}

/// `/words0`
public struct Words0: Sendable {
  let call: Call
}

/// `/words1`
public struct Words1: Sendable {
  let call: Call
}

/// `/words2`
public struct Words2: Sendable {
  let call: Call
}

/// `/words3`
public struct Words3: Sendable {
  let call: Call
}

/// `/words4`
public struct Words4: Sendable {
  let call: Call
}

/// `/words5`
public struct Words5: Sendable {
  let call: Call
}

/// `/words6`
public struct Words6: Sendable {
  let call: Call
}

/// `/words7`
public struct Words7: Sendable {
  let call: Call
}

/// `/words8`
public struct Words8: Sendable {
  let call: Call
}

/// `/words9`
public struct Words9: Sendable {
  let call: Call
}
