import Foundation
import LoopbackHTTP

/// The page in the browser. It shows what `GET /sandbox/state` tells, and everything that it does an endpoint does.
///
/// Texts reach the page as text, never as HTML, and nothing is fetched from elsewhere.
enum SandboxPage {
  static let reply = HTTPReply(
    status: 200,
    fields: [
      HTTPField("Content-Type", "text/html; charset=utf-8"), HTTPField("Cache-Control", "no-store"),
      HTTPField(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src 'self'; img-src data:; "
          + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"),
      HTTPField("X-Content-Type-Options", "nosniff"),
    ], body: Data((head + style + content + script).utf8))

  private static let head = """
    <!doctype html>
    <html lang="en">
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Sandbox for WeChat Pay</title>
    <link rel="icon" href="data:,">

    """

  private static let style = """
    <style>
    :root { color-scheme: light dark; --line: #8883; --dim: #777; --good: #07a35a; --bad: #d33030; --card: #8881; }
    * { box-sizing: border-box; }
    body { font: 15px/1.45 system-ui, sans-serif; margin: 0 auto; padding: 0 20px 60px; max-width: 1180px; }
    header { display: flex; flex-wrap: wrap; align-items: baseline; gap: 4px 16px; padding: 18px 0 10px; }
    h1 { font-size: 22px; margin: 0; }
    h2 { font-size: 16px; margin: 28px 0 8px; }
    .warning { color: var(--bad); font-weight: 600; }
    .dim, .none { color: var(--dim); }
    .none { padding: 14px; border: 1px dashed var(--line); border-radius: 8px; margin: 0; }
    .bar { display: flex; flex-wrap: wrap; gap: 10px 14px; align-items: center; padding: 12px 14px;
      background: var(--card); border-radius: 8px; }
    .bar.on { outline: 2px solid var(--bad); }
    .scroll { overflow-x: auto; }
    table { border-collapse: collapse; width: 100%; }
    th { text-align: left; font-weight: 600; color: var(--dim); font-size: 13px; }
    th, td { padding: 7px 12px 7px 0; border-bottom: 1px solid var(--line); vertical-align: top; }
    td.grow { width: 55%; overflow-wrap: anywhere; }
    td.narrow, td.narrow code { white-space: nowrap; overflow-wrap: normal; }
    code, pre { font: 13px/1.45 ui-monospace, monospace; overflow-wrap: anywhere; }
    pre { white-space: pre-wrap; background: var(--card); border-radius: 6px; padding: 10px; margin: 4px 0 10px; }
    .pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(300px, 1fr)); gap: 0 14px; }
    .state { display: inline-block; padding: 1px 8px; border-radius: 99px; background: var(--card); font-size: 13px; }
    .good { color: var(--good); } .bad { color: var(--bad); }
    button, select, input { font: inherit; padding: 4px 11px; border-radius: 6px; border: 1px solid var(--line);
      background: Canvas; color: CanvasText; }
    button { cursor: pointer; }
    button:hover { border-color: currentColor; }
    button.main { background: var(--good); border-color: var(--good); color: #fff; }
    td button { margin: 0 6px 4px 0; }
    details summary { cursor: pointer; }
    #message { position: fixed; bottom: 16px; left: 50%; transform: translateX(-50%); max-width: 90vw; padding: 10px 16px;
      border-radius: 8px; background: CanvasText; color: Canvas; }
    #message:empty { display: none; }
    </style>

    """

  private static let content = """
    <header>
      <h1>Sandbox for WeChat Pay</h1>
      <span class="warning">No payment system: no money moves here, and nothing reaches the real platform.</span>
      <span class="dim" id="merchants"></span>
    </header>
    <div class="bar" id="faults">
      <label for="fault">What goes wrong</label>
      <select id="fault">
        <option value="">nothing</option>
        <option value="timeout">no answer comes</option>
        <option value="hang-up">the connection breaks, after the request was carried out</option>
        <option value="cut">the answer is cut short</option>
        <option value="forged">the signature is forged</option>
        <option value="tampered">the answer was changed behind its signature</option>
        <option value="unsigned">the signature is missing</option>
        <option value="stale">the signature is old</option>
        <option value="probe">a probe instead of a signature</option>
        <option value="500">500 SYSTEM_ERROR</option>
        <option value="429">429 FREQUENCY_LIMITED</option>
        <option value="slow">the answer takes three seconds</option>
      </select>
      <label><input type="checkbox" id="once"> once</label>
      <span id="active" class="bad"></span>
      <span style="flex:1"></span>
      <button id="reset">Forget everything</button>
    </div>
    <h2>Orders and their like</h2>
    <div id="resources" class="scroll"></div>
    <h2>Notifications</h2>
    <div id="notifications" class="scroll"></div>
    <h2>Calls</h2>
    <div id="calls" class="scroll"></div>
    <div id="message" role="status"></div>

    """

  private static let script = """
    <script>
    'use strict';
    const names = { pay: 'Pay', confirm: 'User confirms', arrive: 'Arrives', finish: 'Finish', close: 'Close', fail: 'Fail' };
    const byId = id => document.getElementById(id);
    function element(name, attributes, ...children) {
      const made = document.createElement(name);
      for (const [key, value] of Object.entries(attributes || {})) {
        if (key === 'onclick') made.onclick = value; else made.setAttribute(key, value);
      }
      for (const child of children) if (child !== null && child !== undefined) made.append(child);
      return made;
    }
    function table(titles, rows) {
      return element('table', {},
        element('thead', {}, element('tr', {}, ...titles.map(title => element('th', {}, title)))),
        element('tbody', {}, ...rows));
    }
    const cell = (...children) => element('td', {}, ...children);
    const narrow = (...children) => element('td', { class: 'narrow' }, ...children);
    const wide = (...children) => element('td', { class: 'grow' }, ...children);
    const clock = time => element('span', { class: 'dim' }, new Date(time).toLocaleTimeString('en-GB'));
    function say(text) {
      byId('message').textContent = text;
      clearTimeout(say.timer);
      say.timer = setTimeout(() => { byId('message').textContent = ''; }, 6000);
    }
    async function ask(method, path, body) {
      const headers = body === undefined ? {} : { 'Content-Type': 'application/json' };
      const reply = await fetch('/sandbox/' + path, { method, headers, body: body && JSON.stringify(body) });
      const value = await reply.json();
      if (!reply.ok) { say(value.error); throw new Error(value.error); }
      return value;
    }
    async function happen(resource, event) {
      const value = await ask('POST', 'events',
        { kind: resource.kind, number: resource.number, merchant: resource.merchant, event });
      const sent = value.notification;
      if (sent) say(sent.failure ? sent.failure : 'The merchant answered ' + sent.status + '.');
      else if (!value.resource.notify_url) say('Done. The request named no address to notify.');
      await refresh(true);
    }
    function money(content) {
      const amount = content.amount || {};
      const fen = amount.refund ?? amount.total ?? content.transfer_amount ?? content.total_amount;
      return fen === undefined ? '' : '¥' + (fen / 100).toFixed(2);
    }
    function pretty(text) {
      try { return JSON.stringify(JSON.parse(text), null, 2); } catch { return text; }
    }
    function fold(key, title, ...children) {
      const made = element('details', { 'data-key': key }, element('summary', {}, title), ...children);
      made.open = open.has(key);
      made.ontoggle = () => made.open ? open.add(key) : open.delete(key);
      return made;
    }
    const open = new Set();
    function showResources(list) {
      if (!list.length) return element('p', { class: 'none' }, 'None yet. Create an order with your program, and pay it here.');
      return table(['What', 'State', 'Amount', 'What happens next', 'Notifications go to'], list.map(one =>
        element('tr', {},
          cell(fold(one.kind + one.number, element('span', {}, one.kind + ' ', element('code', {}, one.number)),
            element('pre', {}, JSON.stringify(one.content, null, 2)))),
          cell(element('span', { class: 'state' }, one.state)),
          narrow(money(one.content)),
          cell(...one.events.map(event => element('button',
            { class: event === 'fail' || event === 'close' ? '' : 'main', onclick: () => happen(one, event) }, names[event]))),
          narrow(element('code', { class: 'dim' }, one.notify_url || 'nowhere')))));
    }
    function showNotifications(list) {
      if (!list.length) return element('p', { class: 'none' }, 'None yet. They are sent when something happens to an order.');
      return table(['Time', 'About', 'To', 'Answer'], list.map(one => element('tr', {},
        narrow(clock(one.time)), narrow(one.about), narrow(element('code', {}, one.url)),
        wide(one.failure ? element('span', { class: 'bad' }, one.failure)
          : element('span', { class: one.status === 200 || one.status === 204 ? 'good' : 'bad' }, String(one.status)),
          ' ', one.answer ? element('code', {}, one.answer) : null))));
    }
    function showCalls(list) {
      if (!list.length) return element('p', { class: 'none' }, 'None yet. Point your SDK at ' + location.origin + '.');
      return table(['Time', 'Call', 'Answer'], list.map(one => {
        const details = [];
        if (one.mistake) details.push(element('p', { class: 'bad' }, 'Signature: ' + one.mistake + '.'));
        if (one.expected_message) details.push(element('div', { class: 'pair' },
          element('div', {}, 'What should have been signed', element('pre', {}, one.expected_message)),
          element('div', {}, 'What was signed', element('pre', {}, one.signed_message || 'It cannot be told.'))));
        if (one.body) details.push('Request', element('pre', {}, pretty(one.body)));
        if (one.reply) details.push('Answer', element('pre', {}, pretty(one.reply)));
        if (one.agent) details.push(element('span', { class: 'dim' }, (one.merchant || '') + ' ' + one.agent));
        const status = one.failure ? one.failure : String(one.status);
        return element('tr', {},
          narrow(clock(one.time)),
          wide(fold('call' + one.id, element('code', {}, one.method + ' ' + one.target), ...details)),
          cell(element('span', { class: one.failure || one.status >= 300 ? 'bad' : 'good' }, status, one.code ? ' ' + one.code : ''),
            one.problem ? element('div', {}, one.problem) : null));
      }));
    }
    let shown = '';
    async function refresh(force) {
      let state;
      try {
        const reply = await fetch('/sandbox/state');
        const text = await reply.text();
        if (text === shown && !force) return;
        shown = text;
        state = JSON.parse(text);
      } catch { return say('The sandbox does not answer: is it still running?'); }
      byId('merchants').textContent = 'Merchants: ' + state.merchants.join(', ');
      byId('resources').replaceChildren(showResources(state.resources));
      byId('notifications').replaceChildren(showNotifications(state.notifications));
      byId('calls').replaceChildren(showCalls(state.calls));
      const fault = state.fault;
      byId('fault').value = fault ? fault.kind : '';
      byId('faults').className = fault ? 'bar on' : 'bar';
      byId('active').textContent = fault ? 'switched on' + (fault.times ? ', ' + fault.times + ' more' : '') +
        (fault.path ? ' for ' + fault.path : '') : '';
    }
    byId('fault').onchange = async event => {
      const kind = event.target.value;
      if (kind) await ask('PUT', 'fault', byId('once').checked ? { kind, times: 1 } : { kind });
      else await ask('DELETE', 'fault');
      await refresh(true);
    };
    byId('reset').onclick = async () => { await ask('POST', 'reset', {}); await refresh(true); };
    refresh(true);
    setInterval(refresh, 1000);
    </script>
    </html>

    """
}
