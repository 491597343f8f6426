import { clientNetwork } from './client-network';

describe('the network of a client', () => {
  it('is the address itself for IPv4, also when it is written as IPv6', () => {
    expect([clientNetwork('192.0.2.1'), clientNetwork('::ffff:192.0.2.1')]).toEqual(['192.0.2.1', '192.0.2.1']);
  });

  it('is the first 64 bits for IPv6, however they are written', () => {
    const one = '2001:db8:0:7::/64';
    expect(['2001:db8:0:7::1', '2001:0DB8:0000:0007:aaaa:bbbb:cccc:dddd', '2001:db8::7:1:2:3:4'].map(clientNetwork)).toEqual([one, one, one]);
    expect(clientNetwork('2001:db8:0:8::1')).not.toBe(one);
    expect(clientNetwork('::1')).toBe('0:0:0:0::/64');
  });
});
