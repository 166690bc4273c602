// Without an SDK, to show what is on the wire: java Shop.java wechatpay-sandbox/merchant-1900000001

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
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
import java.security.SignatureException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

class Shop {
  private final HttpClient client = HttpClient.newHttpClient();
  private final Path folder;
  private final String host;
  private final String merchantID;
  private final String publicKeyID;
  private final PrivateKey merchantKey;
  private final X509Certificate certificate;
  private final PublicKey platformKey;
  private final SecretKeySpec apiV3Key;
  private final Queue<Notification> notifications = new ConcurrentLinkedQueue<>();

  /** The resource is decrypted. */
  private record Notification(String eventType, String resource) {}

  Shop(Path folder) throws IOException, GeneralSecurityException {
    this.folder = folder;
    String settings = Files.readString(folder.resolve("wechatpay.json"));
    host = field("host", settings);
    merchantID = field("merchant_id", settings);
    publicKeyID = field("public_key_id", settings);
    KeyFactory rsa = KeyFactory.getInstance("RSA");
    merchantKey = rsa.generatePrivate(new PKCS8EncodedKeySpec(block("apiclient_key.pem")));
    platformKey = rsa.generatePublic(new X509EncodedKeySpec(block("pub_key.pem")));
    apiV3Key = new SecretKeySpec(Files.readString(folder.resolve("apiv3_key.txt")).strip().getBytes(UTF_8), "AES");
    try (var file = Files.newInputStream(folder.resolve("apiclient_cert.pem"))) {
      certificate = (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(file);
    }
  }

  private byte[] block(String name) throws IOException {
    String text = Files.readString(folder.resolve(name)).replaceAll("-----[A-Z ]+-----", "");
    return Base64.getMimeDecoder().decode(text);
  }

  /** The JDK reads no JSON. What is needed are strings whose names occur once, and that escape slashes alone. */
  private static String field(String name, String json) {
    var matcher = Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"]*)\"").matcher(json);
    if (!matcher.find()) throw new IllegalStateException("there is no '" + name + "' in " + json);
    return matcher.group(1).replace("\\/", "/");
  }

  /** Replies and notifications are signed alike. The time counts, too: the signature of an old one stays good. */
  private void verify(String what, Function<String, Optional<String>> header, String body)
      throws GeneralSecurityException {
    String signature = header.apply("Wechatpay-Signature").orElse("");
    if (signature.isEmpty()) throw new SignatureException("the " + what + " has no signature");
    String timestamp = header.apply("Wechatpay-Timestamp").orElse("");
    long now = Instant.now().getEpochSecond();
    if (!timestamp.matches("\\d{1,18}") || Math.abs(now - Long.parseLong(timestamp)) > 300) {
      throw new SignatureException("the %s's timestamp is more than five minutes off: '%s'".formatted(what, timestamp));
    }
    String nonce = header.apply("Wechatpay-Nonce").orElse("");
    Signature theirs = Signature.getInstance("SHA256withRSA");
    theirs.initVerify(platformKey);
    theirs.update("%s\n%s\n%s\n".formatted(timestamp, nonce, body).getBytes(UTF_8));
    try {
      if (theirs.verify(Base64.getDecoder().decode(signature))) return;
    } catch (SignatureException | IllegalArgumentException error) {
      // It has not even the form of a signature.
    }
    throw new SignatureException("the " + what + "'s signature is wrong");
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

    verify("reply", reply.headers()::firstValue, reply.body());
    return reply.body();
  }

  private Notification opened(String body) throws GeneralSecurityException {
    byte[] nonce = field("nonce", body).getBytes(UTF_8);
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(Cipher.DECRYPT_MODE, apiV3Key, new GCMParameterSpec(128, nonce));
    cipher.updateAAD(field("associated_data", body).getBytes(UTF_8));
    try {
      byte[] resource = cipher.doFinal(Base64.getDecoder().decode(field("ciphertext", body)));
      return new Notification(field("event_type", body), new String(resource, UTF_8));
    } catch (AEADBadTagException error) {
      throw new IllegalStateException("the notification does not decrypt with this APIv3 key", error);
    }
  }

  private void receive(HttpExchange exchange) throws IOException {
    int status = 204;
    try {
      String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
      verify("notification", name -> Optional.ofNullable(exchange.getRequestHeaders().getFirst(name)), body);
      notifications.add(opened(body));
    } catch (GeneralSecurityException | RuntimeException error) {
      System.err.println(error.getMessage());
      status = 401;
    }
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  /** What users and the platform do, and no merchant can. The answer comes when the shop was notified. */
  private Notification happen(String kind, String number, String event) throws IOException, InterruptedException {
    String body = "{\"kind\":\"%s\",\"number\":\"%s\",\"event\":\"%s\"}".formatted(kind, number, event);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(host + "/sandbox/events"))
            .POST(BodyPublishers.ofString(body))
            .header("Content-Type", "application/json")
            .build();
    HttpResponse<String> reply = client.send(request, BodyHandlers.ofString(UTF_8));
    if (!reply.body().contains("\"status\":204")) {
      throw new IllegalStateException("the notification was not accepted: " + reply.body());
    }
    return notifications.remove();
  }

  private void run(String notifyURL) throws IOException, InterruptedException, GeneralSecurityException {
    // The description is 茶, escaped since Java 17 reads this file in the encoding of the machine.
    String order =
        call("POST", "/v3/pay/transactions/native", """
            {"appid":"wx8888888888888888","mchid":"%s","description":"\u8336",\
            "out_trade_no":"1217752505","notify_url":"%s","amount":{"total":100}}""".formatted(merchantID, notifyURL));
    System.out.println("ordered: " + field("code_url", order));
    String queried = call("GET", "/v3/pay/transactions/out-trade-no/1217752505?mchid=" + merchantID, "");
    String state = field("trade_state", queried);
    if (!state.equals("NOTPAY")) throw new IllegalStateException("before it is paid, the order is " + state);

    Notification paid = happen("order", "1217752505", "pay");
    System.out.println("paid: " + paid.eventType + " " + field("trade_state", paid.resource));

    call("POST", "/v3/refund/domestic/refunds", """
        {"out_trade_no":"1217752505","out_refund_no":"R-5","notify_url":"%s",\
        "amount":{"refund":60,"total":100,"currency":"CNY"}}""".formatted(notifyURL));
    Notification refunded = happen("refund", "R-5", "arrive");
    String refund = call("GET", "/v3/refund/domestic/refunds/R-5", "");
    System.out.println("refunded: " + refunded.eventType + " " + field("status", refund));
  }

  public static void main(String[] arguments) throws Exception {
    Shop shop = new Shop(Path.of(arguments[0]));
    HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.createContext("/notify", shop::receive);
    server.start();
    try {
      shop.run("http://127.0.0.1:" + server.getAddress().getPort() + "/notify");
    } finally {
      server.stop(0);
    }
  }
}
