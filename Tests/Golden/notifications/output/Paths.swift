// Written by wechatpay-gen: change the description, not this file.
