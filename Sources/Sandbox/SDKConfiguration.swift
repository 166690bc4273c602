import Foundation
import WeChatPayTesting

/// How the SDKs of several languages are told to take the sandbox for WeChat Pay.
struct SDKConfiguration {
  let merchant: FakeKeys.MerchantKeys
  let platform: FakeKeys.PlatformKeys
  let port: Int
  /// Where the key files are.
  let folder: String

  var files: [String: String] {
    [
      "wechatpay.json": settings, "Swift.swift": swift, "python.py": python, "go.go": go, "php.php": php,
      "node.mjs": node, "Java.java": java,
    ]
  }

  private var url: String { "http://127.0.0.1:\(port)" }
  private func path(_ name: String) -> String {
    URL(filePath: folder).appending(path: name).path(percentEncoded: false)
  }

  /// For the command `wechatpay`.
  private var settings: String {
    """
    {
      "merchant_id": "\(merchant.id)",
      "certificate_file": "apiclient_cert.pem",
      "private_key_file": "apiclient_key.pem",
      "api_v3_key_file": "apiv3_key.txt",
      "public_key_id": "\(platform.publicKeyID)",
      "public_key_file": "pub_key.pem",
      "host": "\(url)"
    }

    """
  }

  private var swift: String {
    """
    import WeChatPay

    let pay = try WeChatPayClient(
      merchant: Merchant(
        id: "\(merchant.id)", certificate: .file("\(path("apiclient_cert.pem"))"),
        privateKey: .file("\(path("apiclient_key.pem"))"), apiV3Key: "\(merchant.apiV3Key)"),
      verifier: .publicKey(id: "\(platform.publicKeyID)", PublicKey.file("\(path("pub_key.pem"))")),
      hosts: [Host("\(url)")])

    """
  }

  private var python: String {
    """
    # pip install wechatpayv3
    from wechatpayv3 import WeChatPay, WeChatPayType

    wxpay = WeChatPay(
        wechatpay_type=WeChatPayType.JSAPI,
        mchid='\(merchant.id)',
        private_key=open('\(path("apiclient_key.pem"))').read(),
        cert_serial_no='\(merchant.certificateSerial)',
        apiv3_key='\(merchant.apiV3Key)',
        appid='wx8888888888888888',
        notify_url='http://127.0.0.1:8081/notify',
        public_key=open('\(path("pub_key.pem"))').read(),
        public_key_id='\(platform.publicKeyID)')
    wxpay._core._gate_way = '\(url)'

    """
  }

  private var go: String {
    """
    // go get github.com/wechatpay-apiv3/wechatpay-go
    package sandbox

    import (
    \t"context"
    \t"net/http"

    \t"github.com/wechatpay-apiv3/wechatpay-go/core"
    \t"github.com/wechatpay-apiv3/wechatpay-go/core/option"
    \t"github.com/wechatpay-apiv3/wechatpay-go/utils"
    )

    type transport struct{}

    func (transport) RoundTrip(request *http.Request) (*http.Response, error) {
    \trequest.URL.Scheme, request.URL.Host = "http", "127.0.0.1:\(port)"
    \treturn http.DefaultTransport.RoundTrip(request)
    }

    // Client calls the sandbox.
    func Client(ctx context.Context) (*core.Client, error) {
    \tprivateKey, err := utils.LoadPrivateKeyWithPath("\(path("apiclient_key.pem"))")
    \tif err != nil {
    \t\treturn nil, err
    \t}
    \tpublicKey, err := utils.LoadPublicKeyWithPath("\(path("pub_key.pem"))")
    \tif err != nil {
    \t\treturn nil, err
    \t}
    \treturn core.NewClient(ctx,
    \t\toption.WithWechatPayPublicKeyAuthCipher(
    \t\t\t"\(merchant.id)", "\(merchant.certificateSerial)", privateKey,
    \t\t\t"\(platform.publicKeyID)", publicKey),
    \t\toption.WithHTTPClient(&http.Client{Transport: transport{}}))
    }

    """
  }

  private var php: String {
    """
    <?php
    // composer require wechatpay/wechatpay
    use WeChatPay\\Builder;
    use WeChatPay\\Crypto\\Rsa;

    return Builder::factory([
        'mchid' => '\(merchant.id)',
        'serial' => '\(merchant.certificateSerial)',
        'privateKey' => Rsa::from('file://\(path("apiclient_key.pem"))'),
        // It names no key in its requests, and is answered with the certificate's.
        'certs' => [
            '\(platform.publicKeyID)' => Rsa::from('file://\(path("pub_key.pem"))', Rsa::KEY_TYPE_PUBLIC),
            '\(platform.certificateSerial)' => Rsa::from('file://\(path("platform_cert.pem"))', Rsa::KEY_TYPE_PUBLIC),
        ],
        'base_uri' => '\(url)/',
    ]);

    """
  }

  private var node: String {
    """
    // npm install wechatpay-axios-plugin
    import { readFileSync } from 'node:fs';
    import { Wechatpay } from 'wechatpay-axios-plugin';

    export const wxpay = new Wechatpay({
      mchid: '\(merchant.id)',
      serial: '\(merchant.certificateSerial)',
      privateKey: readFileSync('\(path("apiclient_key.pem"))'),
      // It names no key in its requests, and is answered with the certificate's.
      certs: {
        '\(platform.publicKeyID)': readFileSync('\(path("pub_key.pem"))'),
        '\(platform.certificateSerial)': readFileSync('\(path("platform_cert.pem"))'),
      },
      baseURL: '\(url)/',
    });

    """
  }

  private var java: String {
    """
    // com.github.wechatpay-apiv3:wechatpay-java
    import com.wechat.pay.java.core.RSAPublicKeyConfig;
    import com.wechat.pay.java.core.http.DefaultHttpClientBuilder;
    import com.wechat.pay.java.core.http.HttpClient;
    import okhttp3.OkHttpClient;

    class Sandbox {
      static final RSAPublicKeyConfig CONFIG =
          new RSAPublicKeyConfig.Builder()
              .merchantId("\(merchant.id)")
              .privateKeyFromPath("\(path("apiclient_key.pem"))")
              .merchantSerialNumber("\(merchant.certificateSerial)")
              .publicKeyFromPath("\(path("pub_key.pem"))")
              .publicKeyId("\(platform.publicKeyID)")
              .apiV3Key("\(merchant.apiV3Key)")
              .build();

      /** For each service: new JsapiService.Builder().config(CONFIG).httpClient(HTTP).build() */
      static final HttpClient HTTP =
          new DefaultHttpClientBuilder()
              .config(CONFIG)
              .okHttpClient(
                  new OkHttpClient.Builder()
                      .addInterceptor(
                          chain ->
                              chain.proceed(
                                  chain
                                      .request()
                                      .newBuilder()
                                      .url(
                                          chain
                                              .request()
                                              .url()
                                              .newBuilder()
                                              .scheme("http")
                                              .host("127.0.0.1")
                                              .port(\(port))
                                              .build())
                                      .build()))
                      .build())
              .build();
    }

    """
  }
}
