extension SampleProgram.MemberType {
  /// What a program declares itself may have the name of something that Java has: only those with arguments are told at
  /// once.
  init(javaName name: String, _ arguments: [SampleProgram.MemberType]) {
    guard let first = arguments.first else {
      self = .named(name)
      return
    }
    self =
      ["Map", "HashMap", "LinkedHashMap", "TreeMap"].contains(name)
      ? .map(arguments.count > 1 ? arguments[1] : .any) : .list(first)
  }

  /// What Java has under a name that the program does not declare.
  static let javaTypes: [String: SampleProgram.MemberType] = [
    "String": .string, "CharSequence": .string, "char": .string, "Character": .string, "Date": .string,
    "OffsetDateTime": .string, "LocalDateTime": .string, "LocalDate": .string,
    "Long": .integer, "long": .integer, "Integer": .integer, "int": .integer, "Short": .integer, "short": .integer,
    "Byte": .integer, "byte": .integer, "BigInteger": .integer,
    "Double": .number, "double": .number, "Float": .number, "float": .number, "BigDecimal": .number, "Number": .number,
    "Boolean": .boolean, "boolean": .boolean,
    "Object": .any, "JsonElement": .any, "JsonObject": .any, "JSONObject": .any,
    "List": .list(.any), "ArrayList": .list(.any), "Set": .list(.any), "Collection": .list(.any), "Map": .map(.any),
    "HashMap": .map(.any),
  ]
}
