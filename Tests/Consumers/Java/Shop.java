// Without an SDK, to show what is on the wire: java Shop.java wechatpay-sandbox/merchant-1900000001

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Pattern;

class Shop {
  private final HttpClient client = HttpClient.newHttpClient();
  private final Path folder;
  private final String host;
  private final String merchantID;
  private final String publicKeyID;
  private final PrivateKey merchantKey;
  private final X509Certificate certificate;
  private final PublicKey platformKey;

  Shop(Path folder) throws IOException, GeneralSecurityException {
    this.folder = folder;
    String settings = Files.readString(folder.resolve("wechatpay.json"));
    host = field("host", settings);
    merchantID = field("merchant_id", settings);
    publicKeyID = field("public_key_id", settings);
    KeyFactory rsa = KeyFactory.getInstance("RSA");
    merchantKey = rsa.generatePrivate(new PKCS8EncodedKeySpec(block("apiclient_key.pem")));
    platformKey = rsa.generatePublic(new X509EncodedKeySpec(block("pub_key.pem")));
    try (var file = Files.newInputStream(folder.resolve("apiclient_cert.pem"))) {
      certificate = (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(file);
    }
  }

  private byte[] block(String name) throws IOException {
    String text = Files.readString(folder.resolve(name)).replaceAll("-----[A-Z ]+-----", "");
    return Base64.getMimeDecoder().decode(text);
  }

  /** The JDK reads no JSON. What is needed of it are strings whose names occur once, and that escape slashes alone. */
  private static String field(String name, String json) {
    var matcher = Pattern.compile("\"" + name + "\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\/)*)\"").matcher(json);
    if (!matcher.find()) throw new IllegalStateException("there is no '" + name + "' in " + json);
    return matcher.group(1).replace("\\/", "/");
  }

  private String call(String method, String target, String body)
      throws IOException, InterruptedException, GeneralSecurityException {
    long now = Instant.now().getEpochSecond();
    String nonce = UUID.randomUUID().toString().replace("-", "");
    Signature ours = Signature.getInstance("SHA256withRSA");
    ours.initSign(merchantKey);
    ours.update("%s\n%s\n%d\n%s\n%s\n".formatted(method, target, now, nonce, body).getBytes(UTF_8));
    String signature = Base64.getEncoder().encodeToString(ours.sign());
    String authorization =
        "WECHATPAY2-SHA256-RSA2048 mchid=\"%s\",nonce_str=\"%s\",timestamp=\"%d\",serial_no=\"%X\",signature=\"%s\""
            .formatted(merchantID, nonce, now, certificate.getSerialNumber(), signature);

    HttpRequest request =
        HttpRequest.newBuilder(URI.create(host + target))
            .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
            .header("Content-Type", "application/json")
            .header("Wechatpay-Serial", publicKeyID)
            .header("Authorization", authorization)
            .build();
    HttpResponse<String> reply = client.send(request, BodyHandlers.ofString(UTF_8));
    if (reply.statusCode() >= 300) throw new IllegalStateException(reply.statusCode() + " " + reply.body());

    Signature theirs = Signature.getInstance("SHA256withRSA");
    theirs.initVerify(platformKey);
    String timestamp = header("Wechatpay-Timestamp", reply);
    theirs.update("%s\n%s\n%s\n".formatted(timestamp, header("Wechatpay-Nonce", reply), reply.body()).getBytes(UTF_8));
    if (!theirs.verify(Base64.getDecoder().decode(header("Wechatpay-Signature", reply)))) {
      throw new IllegalStateException("the reply does not verify");
    }
    return reply.body();
  }

  private static String header(String name, HttpResponse<?> reply) {
    return reply.headers().firstValue(name).orElse("");
  }

  /** What users and the platform do, and no merchant can. */
  private void happen(String kind, String number, String event) throws IOException, InterruptedException {
    String body = "{\"kind\":\"%s\",\"number\":\"%s\",\"event\":\"%s\"}".formatted(kind, number, event);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(host + "/sandbox/events"))
            .POST(BodyPublishers.ofString(body))
            .header("Content-Type", "application/json")
            .build();
    HttpResponse<String> reply = client.send(request, BodyHandlers.ofString(UTF_8));
    if (reply.statusCode() != 200) throw new IllegalStateException(reply.statusCode() + " " + reply.body());
  }

  private void run() throws IOException, InterruptedException, GeneralSecurityException {
    // The description is 茶, escaped since Java 17 reads this file in the encoding of the machine.
    String order =
        call("POST", "/v3/pay/transactions/native", """
            {"appid":"wx8888888888888888","mchid":"%s","description":"\u8336",\
            "out_trade_no":"1217752505","notify_url":"https://shop.example.com/wechatpay",\
            "amount":{"total":100}}""".formatted(merchantID));
    System.out.println("ordered: " + field("code_url", order));
    happen("order", "1217752505", "pay");
    String paid = call("GET", "/v3/pay/transactions/out-trade-no/1217752505?mchid=" + merchantID, "");
    System.out.println("paid: " + field("trade_state", paid));
    call("POST", "/v3/refund/domestic/refunds", """
        {"out_trade_no":"1217752505","out_refund_no":"R-5",\
        "amount":{"refund":60,"total":100,"currency":"CNY"}}""");
    happen("refund", "R-5", "arrive");
    System.out.println("refunded: " + field("status", call("GET", "/v3/refund/domestic/refunds/R-5", "")));
  }

  public static void main(String[] arguments) throws Exception {
    new Shop(Path.of(arguments[0])).run();
  }
}
