import json, runpy, sys, threading, urllib.request
from http.server import BaseHTTPRequestHandler, HTTPServer

# What the sandbox has written for this SDK: python shop.py wechatpay-sandbox/merchant-1900000001
wxpay = runpy.run_path(sys.argv[1] + '/python.py')['wxpay']
notifications = []


class Shop(BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers['Content-Length']))
        notification = wxpay.callback(self.headers, body)  # verifies and decrypts
        notifications.append(notification)
        self.send_response(204 if notification else 401)
        self.end_headers()

    def log_message(self, *arguments):
        pass


shop = HTTPServer(('127.0.0.1', 0), Shop)
threading.Thread(target=shop.serve_forever, daemon=True).start()
notify_url = f'http://127.0.0.1:{shop.server_port}/notify'


def checked(answer):
    status, text = answer
    assert status in (200, 204), (status, text)
    return json.loads(text) if text else None


def happen(kind, number, event):
    """What users and the platform do, and no merchant can."""
    body = json.dumps({'kind': kind, 'number': number, 'event': event}).encode()
    request = urllib.request.Request(
        wxpay._core._gate_way + '/sandbox/events', body, {'Content-Type': 'application/json'})
    with urllib.request.urlopen(request) as reply:
        notification = json.load(reply)['notification']
    assert notification.get('status') == 204, notification


order = {'description': '茶', 'out_trade_no': '1217752501', 'amount': {'total': 100},
         'payer': {'openid': 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'}, 'notify_url': notify_url}
print('ordered:', checked(wxpay.pay(**order))['prepay_id'])
assert checked(wxpay.query(out_trade_no='1217752501'))['trade_state'] == 'NOTPAY'

happen('order', '1217752501', 'pay')
print('paid:', notifications[-1]['event_type'], notifications[-1]['resource']['trade_state'])
assert wxpay.pay(**order)[0] == 403  # the number is used

checked(wxpay.refund(out_refund_no='R-1', out_trade_no='1217752501', notify_url=notify_url,
                     amount={'refund': 60, 'total': 100, 'currency': 'CNY'}))
happen('refund', 'R-1', 'arrive')
print('refunded:', notifications[-1]['event_type'], checked(wxpay.query_refund('R-1'))['status'])
