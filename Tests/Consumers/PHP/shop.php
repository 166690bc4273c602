<?php
// Without an SDK, to show what is on the wire: php shop.php wechatpay-sandbox/merchant-1900000001
$folder = $argv[1];
$settings = json_decode(file_get_contents("$folder/wechatpay.json"), true);
$key = openssl_pkey_get_private(file_get_contents("$folder/apiclient_key.pem"));
$certificate = openssl_x509_parse(file_get_contents("$folder/apiclient_cert.pem"));
$platformCertificate = file_get_contents("$folder/platform_cert.pem");
$apiV3Key = trim(file_get_contents("$folder/apiv3_key.txt"));
// It names no key in its requests, and is answered with the certificate's; notifications come with the public key's.
$platform = [
    openssl_x509_parse($platformCertificate)['serialNumberHex'] => openssl_pkey_get_public($platformCertificate),
    $settings['public_key_id'] => openssl_pkey_get_public(file_get_contents("$folder/pub_key.pem")),
];

function fields(array $lines): array
{
    $fields = [];
    foreach ($lines as $line) {
        [$name, $value] = explode(':', $line, 2);
        $fields[strtolower($name)] = trim($value);
    }
    return $fields;
}

// Replies and notifications are signed alike. The time counts, too: the signature of an old one stays good.
$verify = function (string $what, array $fields, string $body) use ($platform): void {
    [$signature, $timestamp, $nonce, $serial] = array_map(
        fn (string $name) => $fields["wechatpay-$name"] ?? '', ['signature', 'timestamp', 'nonce', 'serial']
    );
    $message = "$timestamp\n$nonce\n$body\n";
    $problem = match (true) {
        $signature === '' => "the $what has no signature",
        abs(time() - (int) $timestamp) > 300 => "the $what's timestamp is more than five minutes off: '$timestamp'",
        !isset($platform[$serial]) => "the $what is signed with a key that is not there: '$serial'",
        openssl_verify($message, base64_decode($signature), $platform[$serial], OPENSSL_ALGO_SHA256) !== 1 =>
            "the $what's signature is wrong",
        default => null,
    };
    if ($problem !== null) {
        throw new RuntimeException($problem);
    }
};

$call = function (string $method, string $target, ?array $json = null) use ($settings, $key, $certificate, $verify) {
    $body = $json === null ? '' : json_encode($json, JSON_UNESCAPED_UNICODE);
    [$time, $nonce] = [time(), bin2hex(random_bytes(16))];
    openssl_sign("$method\n$target\n$time\n$nonce\n$body\n", $signature, $key, OPENSSL_ALGO_SHA256);
    $authorization = sprintf(
        'WECHATPAY2-SHA256-RSA2048 mchid="%s",nonce_str="%s",timestamp="%d",serial_no="%s",signature="%s"',
        $settings['merchant_id'], $nonce, $time, $certificate['serialNumberHex'], base64_encode($signature)
    );
    $context = stream_context_create(['http' => [
        'method' => $method, 'content' => $body, 'ignore_errors' => true,
        'header' => ["Authorization: $authorization", 'Content-Type: application/json', 'Accept: application/json'],
    ]]);
    $reply = file_get_contents($settings['host'] . $target, false, $context);
    $status = (int) explode(' ', $http_response_header[0])[1];
    if ($status >= 300) {
        throw new RuntimeException("$status $reply");
    }
    $verify('reply', fields(array_slice($http_response_header, 1)), $reply);
    return json_decode($reply, true);
};

$opened = function (array $fields, string $body) use ($apiV3Key, $verify): array {
    $verify('notification', $fields, $body);
    $notification = json_decode($body, true);
    ['ciphertext' => $ciphertext, 'nonce' => $nonce, 'associated_data' => $data] = $notification['resource'];
    $sealed = base64_decode($ciphertext);
    [$text, $tag] = [substr($sealed, 0, -16), substr($sealed, -16)];
    $plain = openssl_decrypt($text, 'aes-256-gcm', $apiV3Key, OPENSSL_RAW_DATA, $nonce, $tag, $data);
    if ($plain === false) {
        throw new RuntimeException('the notification does not decrypt with this APIv3 key');
    }
    return ['resource' => json_decode($plain, true)] + $notification;
};

$shop = stream_socket_server('tcp://127.0.0.1:0');
$notifyURL = 'http://' . stream_socket_get_name($shop, false) . '/notify';

// The header fields and the body of what comes over a connection.
function receive($connection): array
{
    fgets($connection);
    $lines = [];
    while (($line = trim((string) fgets($connection))) !== '') {
        $lines[] = $line;
    }
    $fields = fields($lines);
    return [$fields, stream_get_contents($connection, (int) ($fields['content-length'] ?? 0))];
}

// What users and the platform do, and no merchant can. The answer comes when the shop was notified: since there is one
// thread, it is read after that.
$happen = function (string $kind, string $number, string $event) use ($settings, $shop, $opened): array {
    $body = json_encode(compact('kind', 'number', 'event'));
    $sandbox = stream_socket_client(str_replace('http:', 'tcp:', $settings['host']));
    fwrite($sandbox, "POST /sandbox/events HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
        . 'Content-Length: ' . strlen($body) . "\r\n\r\n$body");
    $connection = stream_socket_accept($shop, 5);
    if ($connection === false) {
        throw new RuntimeException('no notification came: ' . receive($sandbox)[1]);
    }
    $status = '401 Unauthorized';
    try {
        $notification = $opened(...receive($connection));
        $status = '204 No Content';
    } finally {
        fwrite($connection, "HTTP/1.1 $status\r\nConnection: close\r\n\r\n");
        fclose($connection);
    }
    $told = receive($sandbox)[1];
    if ((json_decode($told, true)['notification']['status'] ?? null) !== 204) {
        throw new RuntimeException("the notification was not accepted: $told");
    }
    return $notification;
};

$order = $call('POST', '/v3/pay/transactions/native', [
    'appid' => 'wx8888888888888888', 'mchid' => $settings['merchant_id'], 'description' => '茶',
    'out_trade_no' => '1217752502', 'notify_url' => $notifyURL, 'amount' => ['total' => 100],
]);
echo "ordered: {$order['code_url']}\n";
$state = $call('GET', "/v3/pay/transactions/out-trade-no/1217752502?mchid={$settings['merchant_id']}")['trade_state'];
if ($state !== 'NOTPAY') {
    throw new RuntimeException("before it is paid, the order is $state");
}

$paid = $happen('order', '1217752502', 'pay');
echo "paid: {$paid['event_type']} {$paid['resource']['trade_state']}\n";

$call('POST', '/v3/refund/domestic/refunds', [
    'out_trade_no' => '1217752502', 'out_refund_no' => 'R-2', 'notify_url' => $notifyURL,
    'amount' => ['refund' => 60, 'total' => 100, 'currency' => 'CNY'],
]);
$refunded = $happen('refund', 'R-2', 'arrive');
echo "refunded: {$refunded['event_type']} {$call('GET', '/v3/refund/domestic/refunds/R-2')['status']}\n";
