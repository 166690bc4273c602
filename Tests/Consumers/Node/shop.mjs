// Without an SDK, to show what is on the wire: node shop.mjs wechatpay-sandbox/merchant-1900000001
import { X509Certificate, createDecipheriv, randomBytes, sign, verify } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

const read = (name) => readFileSync(join(process.argv[2], name), 'utf8');
const settings = JSON.parse(read('wechatpay.json'));
const merchantKey = read('apiclient_key.pem');
const certificate = new X509Certificate(read('apiclient_cert.pem'));
const platformKey = read('pub_key.pem');
const apiV3Key = read('apiv3_key.txt').trim();

// Replies and notifications are signed alike. The time counts, too: the signature of an old one stays good.
function check(what, headers, body) {
  const field = (name) => headers.get(`Wechatpay-${name}`) ?? '';
  if (!field('Signature')) throw new Error(`the ${what} has no signature`);
  const timestamp = field('Timestamp');
  // What is no number is not within them either.
  if (!(Math.abs(Date.now() / 1000 - Number(timestamp)) <= 300)) {
    throw new Error(`the ${what}'s timestamp is more than five minutes off: '${timestamp}'`);
  }
  const message = Buffer.from(`${timestamp}\n${field('Nonce')}\n${body}\n`);
  if (!verify('sha256', message, platformKey, Buffer.from(field('Signature'), 'base64'))) {
    throw new Error(`the ${what}'s signature is wrong`);
  }
}

async function call(method, target, value) {
  const body = value === undefined ? '' : JSON.stringify(value);
  const now = Math.floor(Date.now() / 1000);
  const nonce = randomBytes(16).toString('hex');
  const signature = sign('sha256', Buffer.from(`${method}\n${target}\n${now}\n${nonce}\n${body}\n`), merchantKey);
  const authorization = `mchid="${settings.merchant_id}",nonce_str="${nonce}",timestamp="${now}",`
    + `serial_no="${certificate.serialNumber}",signature="${signature.toString('base64')}"`;

  const reply = await fetch(settings.host + target, {
    method,
    headers: {
      'Content-Type': 'application/json',
      'Wechatpay-Serial': settings.public_key_id,
      Authorization: `WECHATPAY2-SHA256-RSA2048 ${authorization}`,
    },
    // A GET may have no body, not even an empty one.
    body: body || undefined,
  });
  const answer = await reply.text();
  if (!reply.ok) throw new Error(`${reply.status} ${answer}`);
  check('reply', reply.headers, answer);
  return answer ? JSON.parse(answer) : undefined;
}

function decrypted({ ciphertext, nonce, associated_data: associatedData }) {
  const sealed = Buffer.from(ciphertext, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', apiV3Key, nonce);
  decipher.setAAD(Buffer.from(associatedData ?? '')).setAuthTag(sealed.subarray(-16));
  try {
    return JSON.parse(decipher.update(sealed.subarray(0, -16), null, 'utf8') + decipher.final('utf8'));
  } catch (cause) {
    throw new Error('the notification does not decrypt with this APIv3 key', { cause });
  }
}

const notifications = [];
const shop = createServer(async (request, response) => {
  try {
    const body = await text(request);
    check('notification', new Headers(request.headers), body);
    const notification = JSON.parse(body);
    notifications.push({ ...notification, resource: decrypted(notification.resource) });
    response.writeHead(204).end();
  } catch (error) {
    console.error(error.message);
    response.writeHead(401).end();
  }
});
shop.listen(0, '127.0.0.1');
await once(shop, 'listening');
const notifyURL = `http://127.0.0.1:${shop.address().port}/notify`;

// What users and the platform do, and no merchant can. The answer comes when the shop was notified.
async function happen(kind, number, event) {
  const reply = await fetch(`${settings.host}/sandbox/events`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ kind, number, event }),
  });
  const told = await reply.json();
  if (told.notification?.status !== 204) {
    throw new Error(`the notification was not accepted: ${JSON.stringify(told)}`);
  }
  return notifications.pop();
}

const order = await call('POST', '/v3/pay/transactions/native', {
  appid: 'wx8888888888888888', mchid: settings.merchant_id, description: '茶',
  out_trade_no: '1217752504', notify_url: notifyURL, amount: { total: 100 },
});
console.log('ordered:', order.code_url);
const queried = await call('GET', `/v3/pay/transactions/out-trade-no/1217752504?mchid=${settings.merchant_id}`);
if (queried.trade_state !== 'NOTPAY') throw new Error(`before it is paid, the order is ${queried.trade_state}`);

const paid = await happen('order', '1217752504', 'pay');
console.log('paid:', paid.event_type, paid.resource.trade_state);

await call('POST', '/v3/refund/domestic/refunds', {
  out_trade_no: '1217752504', out_refund_no: 'R-4', notify_url: notifyURL,
  amount: { refund: 60, total: 100, currency: 'CNY' },
});
const refunded = await happen('refund', 'R-4', 'arrive');
const refund = await call('GET', '/v3/refund/domestic/refunds/R-4');
console.log('refunded:', refunded.event_type, refund.status);
shop.close();
