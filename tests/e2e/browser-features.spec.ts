import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { expect, test } from './fixtures';

/** What WebRTC sends while it looks for a way: to servers that a page names, and to whoever it is told is the other side. */
function askAround({ udp, tcp }: { readonly udp: number; readonly tcp: number }): Promise<string> {
  const servers = [
    `stun:127.0.0.1:${udp}`,
    `turn:127.0.0.1:${udp}?transport=udp`,
    `turn:127.0.0.1:${tcp}?transport=tcp`,
    `turns:127.0.0.1:${tcp}?transport=tcp`,
  ];
  const others = [
    `candidate:1 1 udp 2122260223 127.0.0.1 ${udp} typ host`,
    `candidate:2 1 tcp 1518280447 127.0.0.1 ${tcp} typ host tcptype passive`,
  ];
  const iceServers = servers.map((urls) => ({ urls, username: 'jan', credential: 'geheim' }));
  const [here, there] = [new RTCPeerConnection({ iceServers }), new RTCPeerConnection()];
  here.createDataChannel('tafel');
  const ended = new Promise<string>((resolve) => {
    here.oniceconnectionstatechange = () =>
      ['failed', 'disconnected'].includes(here.iceConnectionState) && resolve(here.iceConnectionState);
    // Where something is heard, ICE goes on asking.
    setTimeout(() => resolve('still looking'), 6_000);
  });
  return (async () => {
    await here.setLocalDescription(await here.createOffer());
    await there.setRemoteDescription(here.localDescription!);
    await there.setLocalDescription(await there.createAnswer());
    await here.setRemoteDescription(there.localDescription!);
    for (const candidate of others) await here.addIceCandidate({ candidate, sdpMLineIndex: 0 });
    const state = await ended;
    here.close();
    there.close();
    return state;
  })();
}

test('R-SAFE-1 WebRTC sends nothing from either window, over UDP or TCP', async ({ app, page, windowOf }) => {
  let heard = 0;
  const udp = createSocket('udp4').on('message', () => (heard += 1));
  udp.bind(0, '127.0.0.1');
  const tcp = createServer((socket) => {
    heard += 1;
    socket.on('error', () => {}).destroy();
  }).listen(0, '127.0.0.1');
  await Promise.all([once(udp, 'listening'), once(tcp, 'listening')]);
  const ports = { udp: udp.address().port, tcp: (tcp.address() as AddressInfo).port };
  await page.evaluate(() => window.facilitator.projector.open());
  const projector = await windowOf(app, 'projector');
  await projector.waitForLoadState('load');
  for (const each of [page, projector]) await each.evaluate(askAround, ports);
  expect(heard).toBe(0);
  // The listener does hear: otherwise the silence would prove nothing.
  const sender = createSocket('udp4');
  sender.send('hier', ports.udp, '127.0.0.1');
  await expect.poll(() => heard).toBe(1);
  sender.close();
  udp.close();
  tcp.close();
});

test('R-SAFE-1 the pages may use nothing of the browser that they do not need', async ({ app, page, windowOf }) => {
  await page.evaluate(() => window.facilitator.projector.open());
  const projector = await windowOf(app, 'projector');
  await projector.waitForLoadState('load');
  for (const each of [page, projector]) {
    const allowed = await each.evaluate(() =>
      (document as unknown as { featurePolicy: { allowedFeatures(): string[] } }).featurePolicy.allowedFeatures(),
    );
    const devices = `accelerometer camera clipboard-read display-capture geolocation gyroscope hid idle-detection
      local-fonts magnetometer microphone midi payment screen-wake-lock serial usb window-management`.split(/\s+/);
    expect(allowed).toContain('clipboard-write');
    expect(devices.filter((name) => allowed.includes(name))).toEqual([]);
  }
});
