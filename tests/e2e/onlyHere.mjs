// Loaded into the server before everything else: writes down whom it tries to reach beyond this computer.
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import net from 'node:net';
import process from 'node:process';

const here = ['localhost', '127.0.0.1', '::1', undefined, null, ''];
const note = (what) => appendFileSync(process.env.LINLI_REACHED_OUT, `${what}\n`);

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...given) {
  const [first] = Array.isArray(given[0]) ? given[0] : given;
  const host = typeof first === 'object' ? first.host : given[1];
  if (typeof first === 'object' && first.path) return connect.apply(this, given);
  if (!here.includes(typeof host === 'function' ? undefined : host)) note(`connect ${host}`);
  return connect.apply(this, given);
};

const { lookup } = dns;
dns.lookup = function (host, ...rest) {
  if (!here.includes(host)) note(`lookup ${host}`);
  return lookup.call(this, host, ...rest);
};
