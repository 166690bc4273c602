"""The sandbox's page in a real browser: an order is paid, its notification seen, and a fault switched on.

python3 page.py CHROMIUM http://127.0.0.1:8080 WECHATPAY-COMMAND SETTINGS [SCREENSHOT.png]
"""
import base64
import itertools
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from http.server import BaseHTTPRequestHandler, HTTPServer

chromium, address, command, settings = sys.argv[1:5]
screenshot = sys.argv[5] if len(sys.argv) > 5 else None
number = '1217752590'


class Shop(BaseHTTPRequestHandler):
    def do_POST(self):
        self.rfile.read(int(self.headers['Content-Length']))
        self.send_response(204)
        self.end_headers()

    def log_message(self, *arguments):
        pass


shop = HTTPServer(('127.0.0.1', 0), Shop)
threading.Thread(target=shop.serve_forever, daemon=True).start()
order = {'appid': 'wx8888888888888888', 'mchid': '1900000001', 'description': '龙井茶 <b>250 g</b>', 'out_trade_no': number,
         'notify_url': f'http://127.0.0.1:{shop.server_port}/notify', 'amount': {'total': 16800}}
subprocess.run([command, 'call', 'POST', 'v3/pay/transactions/native', '--json', '-', '--settings', settings],
               input=json.dumps(order).encode(), check=True, stdout=subprocess.DEVNULL)


class Browser:
    """Speaks the browser's own protocol over two pipes: JSON, each message ended by a zero byte."""

    def __init__(self, profile):
        to_browser, self.output = os.pipe()
        self.input, from_browser = os.pipe()
        # The browser expects them as descriptors 3 and 4.
        redirected = f'exec 3<&{to_browser} 4>&{from_browser}; exec "$@"'
        self.process = subprocess.Popen(
            ['bash', '-c', redirected, 'bash', chromium, '--headless', '--no-sandbox', '--disable-gpu', '--no-first-run',
             '--disable-dev-shm-usage', f'--user-data-dir={profile}', '--remote-debugging-pipe', 'about:blank'],
            pass_fds=(to_browser, from_browser), stderr=subprocess.DEVNULL)
        os.close(to_browser)
        os.close(from_browser)
        self.numbers = itertools.count(1)
        self.rest = b''
        self.session = None
        self.errors = []

    def receive(self):
        while b'\0' not in self.rest:
            more = os.read(self.input, 65536)
            assert more, 'the browser ended'
            self.rest += more
        message, self.rest = self.rest.split(b'\0', 1)
        return json.loads(message)

    def ask(self, method, **parameters):
        message = {'id': next(self.numbers), 'method': method, 'params': parameters}
        if self.session:
            message['sessionId'] = self.session
        os.write(self.output, json.dumps(message).encode() + b'\0')
        while True:
            answer = self.receive()
            if answer.get('method') in ('Runtime.exceptionThrown', 'Log.entryAdded'):
                self.errors.append(answer['params'])
            if answer.get('id') == message['id']:
                assert 'error' not in answer, answer
                return answer['result']

    def run(self, script):
        result = self.ask('Runtime.evaluate', expression=script, awaitPromise=True, returnByValue=True)
        assert 'exceptionDetails' not in result, result
        return result['result'].get('value')

    def wait(self, script):
        end = time.monotonic() + 30
        while not self.run(script):
            assert time.monotonic() < end, ('never true: ' + script, self.run('document.body.innerText'))
            time.sleep(0.1)


# The browser's other processes may still be writing there when it has ended.
with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
    browser = Browser(profile)
    try:
        target = browser.ask('Target.createTarget', url=address)['targetId']
        browser.session = browser.ask('Target.attachToTarget', targetId=target, flatten=True)['sessionId']
        browser.ask('Emulation.setDeviceMetricsOverride', width=1180, height=1000, deviceScaleFactor=1, mobile=False)
        for domain in ('Runtime', 'Log', 'Page'):
            browser.ask(domain + '.enable')
        row = f"[...document.querySelectorAll('#resources tr')].find(row => row.innerText.includes('{number}'))"
        browser.wait(f"!!document.querySelector('#resources') && !!({row})")
        assert browser.run(f"{row}.innerText.includes('NOTPAY')")
        browser.run(f"[...{row}.querySelectorAll('button')].find(button => button.innerText === 'Pay').click()")
        browser.wait(f"{row}.innerText.includes('SUCCESS')")
        browser.wait("document.querySelector('#notifications').innerText.includes('204')")
        print('✔ paid, and the notification was answered with 204')

        browser.run("""(() => {
          const select = document.querySelector('#fault');
          select.value = '500';
          select.dispatchEvent(new Event('change'));
        })()""")
        browser.wait("document.querySelector('#active').innerText.startsWith('switched on')")
        state = browser.run("fetch('/sandbox/state').then(reply => reply.json())")
        assert state['fault'] == {'kind': '500'}, state['fault']
        print('✔ a fault was switched on')
        if screenshot:
            browser.run("document.querySelectorAll('#calls details').forEach((one, place) => { one.open = place === 0; })")
            picture = browser.ask('Page.captureScreenshot', captureBeyondViewport=True)['data']
            with open(screenshot, 'wb') as file:
                file.write(base64.b64decode(picture))
        browser.run("fetch('/sandbox/fault', { method: 'DELETE' }).then(reply => reply.ok)")
        assert not browser.errors, browser.errors
        print('✔ nothing was fetched from elsewhere, and nothing went wrong in the page')
    finally:
        browser.process.kill()
        browser.process.wait()
