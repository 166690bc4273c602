/// What notifications carry, a type for each: `Notifications.TransactionSuccess`.
///
/// Every module of calls extends it by the types that it knows, and by a list of them for ``NotificationReceiver``, named
/// after the module:
///
/// ```swift
/// let payloads = Notifications.weChatPayAPI + Notifications.weChatPayMarketing
/// ```
public enum Notifications {}
