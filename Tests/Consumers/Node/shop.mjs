// Without an SDK, to show what is on the wire: node shop.mjs wechatpay-sandbox/merchant-1900000001
import { X509Certificate, randomBytes, sign, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const read = (name) => readFileSync(join(process.argv[2], name), 'utf8');
const settings = JSON.parse(read('wechatpay.json'));
const merchantKey = read('apiclient_key.pem');
const certificate = new X509Certificate(read('apiclient_cert.pem'));
const platformKey = read('pub_key.pem');

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
  const text = await reply.text();
  if (!reply.ok) throw new Error(`${reply.status} ${text}`);

  const field = (name) => reply.headers.get(`Wechatpay-${name}`) ?? '';
  const message = Buffer.from(`${field('Timestamp')}\n${field('Nonce')}\n${text}\n`);
  if (!verify('sha256', message, platformKey, Buffer.from(field('Signature'), 'base64'))) {
    throw new Error('the reply does not verify');
  }
  return text ? JSON.parse(text) : undefined;
}

// What users and the platform do, and no merchant can.
async function happen(kind, number, event) {
  const reply = await fetch(`${settings.host}/sandbox/events`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ kind, number, event }),
  });
  if (!reply.ok) throw new Error(`${reply.status} ${await reply.text()}`);
}

const order = await call('POST', '/v3/pay/transactions/native', {
  appid: 'wx8888888888888888', mchid: settings.merchant_id, description: '茶',
  out_trade_no: '1217752504', notify_url: 'https://shop.example.com/wechatpay',
  amount: { total: 100 },
});
console.log('ordered:', order.code_url);
await happen('order', '1217752504', 'pay');
const paid = await call('GET', `/v3/pay/transactions/out-trade-no/1217752504?mchid=${settings.merchant_id}`);
console.log('paid:', paid.trade_state);
await call('POST', '/v3/refund/domestic/refunds', {
  out_trade_no: '1217752504', out_refund_no: 'R-4',
  amount: { refund: 60, total: 100, currency: 'CNY' },
});
await happen('refund', 'R-4', 'arrive');
const refund = await call('GET', '/v3/refund/domestic/refunds/R-4');
console.log('refunded:', refund.status);
