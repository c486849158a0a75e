import { describe, expect, test } from 'vitest';
import { url } from '../../src/model/fields.ts';
import { validate } from './json-schema.ts';

const isUri = (address: string) => validate({ type: 'string', format: 'uri' }, address).length === 0;

describe('the address of a source', () => {
  test.each([
    'https://courier.example',
    'https://courier.example/bridge?page=2&lang=en#vote',
    'http://courier.example:8080/~inga/(1);a=b/%D0%BC,@x!$*+',
    'HTTPS://Courier.example/Bridge',
  ])('stays as it is written where it is a URI: %s', (address) => {
    expect(url.parse(address)).toBe(address);
    expect(isUri(address)).toBe(true);
  });

  test.each([
    ['letters beyond ASCII', 'https://havneblad.example/bro/stengt-på-nytt', 'https://havneblad.example/bro/stengt-p%C3%A5-nytt'],
    ['a name of a host beyond ASCII', 'https://новини.example/міст', 'https://xn--b1amarcd.example/%D0%BC%D1%96%D1%81%D1%82'],
    ['spaces and quotation marks', 'https://courier.example/a b?c="d"', 'https://courier.example/a%20b?c=%22d%22'],
    ['signs that browsers let pass', 'https://courier.example/a|b[1]?{c}^`', 'https://courier.example/a%7Cb%5B1%5D?%7Bc%7D%5E%60'],
    ['a percent sign that encodes nothing', 'https://courier.example/100%/%C3%A5', 'https://courier.example/100%25/%C3%A5'],
    ['a second number sign', 'https://courier.example/a#b#c', 'https://courier.example/a#b%23c'],
    ['an address of six groups', 'http://[::1]:80/å[', 'http://[::1]/%C3%A5%5B'],
  ])('is written as a URI where it holds %s', (_, written, address) => {
    expect(url.parse(written)).toBe(address);
    expect(isUri(address)).toBe(true);
    expect(url.parse(address)).toBe(address);
  });
});
