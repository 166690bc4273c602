<?php
// Without an SDK, to show what is on the wire: php shop.php wechatpay-sandbox/merchant-1900000001
$folder = $argv[1];
$settings = json_decode(file_get_contents("$folder/wechatpay.json"), true);
$key = openssl_pkey_get_private(file_get_contents("$folder/apiclient_key.pem"));
$certificate = openssl_x509_parse(file_get_contents("$folder/apiclient_cert.pem"));
// It names no key in its requests, and is answered with the certificate's.
$platform = openssl_pkey_get_public(file_get_contents("$folder/platform_cert.pem"));

function send(string $method, string $url, string $body, array $headers): array
{
    $context = stream_context_create(['http' => [
        'method' => $method, 'content' => $body, 'ignore_errors' => true,
        'header' => array_merge($headers, ['Content-Type: application/json', 'Accept: application/json']),
    ]]);
    $reply = file_get_contents($url, false, $context);
    $fields = [];
    foreach (array_slice($http_response_header, 1) as $line) {
        [$name, $value] = explode(': ', $line, 2);
        $fields[strtolower($name)] = $value;
    }
    return [(int) explode(' ', $http_response_header[0])[1], $fields, $reply];
}

$call = function (string $method, string $target, ?array $json = null) use ($settings, $key, $certificate, $platform) {
    $body = $json === null ? '' : json_encode($json, JSON_UNESCAPED_UNICODE);
    [$time, $nonce] = [time(), bin2hex(random_bytes(16))];
    openssl_sign("$method\n$target\n$time\n$nonce\n$body\n", $signature, $key, OPENSSL_ALGO_SHA256);
    $authorization = sprintf(
        'WECHATPAY2-SHA256-RSA2048 mchid="%s",nonce_str="%s",timestamp="%d",serial_no="%s",signature="%s"',
        $settings['merchant_id'], $nonce, $time, $certificate['serialNumberHex'], base64_encode($signature)
    );
    [$status, $fields, $reply] = send($method, $settings['host'] . $target, $body, ["Authorization: $authorization"]);
    if ($status >= 300) {
        throw new RuntimeException("$status $reply");
    }
    $message = "{$fields['wechatpay-timestamp']}\n{$fields['wechatpay-nonce']}\n$reply\n";
    $verified = openssl_verify($message, base64_decode($fields['wechatpay-signature']), $platform, OPENSSL_ALGO_SHA256);
    if ($verified !== 1) {
        throw new RuntimeException('the reply does not verify');
    }
    return json_decode($reply, true);
};
$happen = fn (string $kind, string $number, string $event) =>
    send('POST', $settings['host'] . '/sandbox/events', json_encode(compact('kind', 'number', 'event')), [])[0];

$order = $call('POST', '/v3/pay/transactions/native', [
    'appid' => 'wx8888888888888888', 'mchid' => $settings['merchant_id'], 'description' => '茶',
    'out_trade_no' => '1217752502', 'notify_url' => 'https://shop.example.com/wechatpay', 'amount' => ['total' => 100],
]);
echo "ordered: {$order['code_url']}\n";
$happen('order', '1217752502', 'pay');
$paid = $call('GET', "/v3/pay/transactions/out-trade-no/1217752502?mchid={$settings['merchant_id']}");
echo "paid: {$paid['trade_state']}\n";
$call('POST', '/v3/refund/domestic/refunds', [
    'out_trade_no' => '1217752502', 'out_refund_no' => 'R-2', 'amount' => ['refund' => 60, 'total' => 100, 'currency' => 'CNY'],
]);
$happen('refund', 'R-2', 'arrive');
echo "refunded: {$call('GET', '/v3/refund/domestic/refunds/R-2')['status']}\n";
