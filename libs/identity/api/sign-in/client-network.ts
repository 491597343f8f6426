import { isIPv6 } from 'node:net';

/**
 * The part of a client's address that one customer of a network holds: an IPv4 address, or the first 64 bits of an IPv6
 * address, as whoever has one such address usually has all of that network and could change it for each attempt.
 */
export function clientNetwork(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped || !isIPv6(address)) return mapped ?? address;
  const [front = '', back] = address.toLowerCase().split('%')[0]!.split('::');
  const left = front === '' ? [] : front.split(':');
  const right = back ? back.split(':') : [];
  const zeros = back === undefined ? [] : Array<string>(Math.max(8 - left.length - right.length, 0)).fill('0');
  return `${[...left, ...zeros, ...right]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}
