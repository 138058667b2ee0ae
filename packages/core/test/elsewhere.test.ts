import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { momentElsewhere, pageElsewhere, playerElsewhere, readElsewhere, type Elsewhere } from '../src/index.js';

const ID = 'aqz-KE_bpKQ';
const youtube = { site: 'YouTube', id: ID };

describe('the address of a video on another site', () => {
  test.each([
    [`https://www.youtube.com/watch?v=${ID}`, youtube],
    [`https://youtube.com/watch?feature=share&v=${ID}&t=72s#t=72`, youtube],
    [`https://m.youtube.com/watch?v=${ID}`, youtube],
    [`https://youtu.be/${ID}?t=72`, youtube],
    [`https://www.youtube.com/embed/${ID}?start=3`, youtube],
    [`https://www.youtube.com/shorts/${ID}`, youtube],
    [`https://www.youtube-nocookie.com/embed/${ID}`, youtube],
    ['https://www.youtube.com/watch?v=-qz-KE_bpK-', { site: 'YouTube', id: '-qz-KE_bpK-' }],
    ['https://vimeo.com/76979871', { site: 'Vimeo', id: '76979871' }],
    ['https://vimeo.com/76979871/0123abcdef', { site: 'Vimeo', id: '76979871', hash: '0123abcdef' }],
    ['https://player.vimeo.com/video/76979871?h=0123abcdef', { site: 'Vimeo', id: '76979871', hash: '0123abcdef' }],
  ])('is read: %s', (address, found) => expect(readElsewhere(address)).toEqual(found));

  test.each([
    `http://www.youtube.com/watch?v=${ID}`, `https://www.youtube.com.example.org/watch?v=${ID}`, `https://notyoutube.com/watch?v=${ID}`, `https://evil-youtu.be/${ID}`,
    `https://www.youtube.com:8443/watch?v=${ID}`, `https://user@www.youtube.com/watch?v=${ID}`, `https://www.youtube.com/watch?v=${ID}x`, `https://www.youtube.com/watch?list=${ID}`,
    'https://www.youtube.com/@channel', `https://www.youtube.com/embed/${ID}/../x`, 'https://www.youtube.com/watch?v=%22%3E%3Cscript%3E', `//www.youtube.com/watch?v=${ID}`,
    'https://vimeo.com/channels/staffpicks', 'https://vimeo.com/76979871/"onload="', 'https://constructor/76979871', 'javascript:alert(1)', 'video.mp4', '', undefined, null, 7,
  ])('is refused: %s', (address) => expect(readElsewhere(address)).toBe(undefined));

  test('is written so that it is read again, with its second', () => {
    const video: fc.Arbitrary<Elsewhere> = fc.oneof(
      fc.record({ site: fc.constant('YouTube' as const), id: fc.stringMatching(/^[\w-]{11}$/) }),
      fc.record({ site: fc.constant('Vimeo' as const), id: fc.stringMatching(/^\d{1,12}$/), hash: fc.stringMatching(/^[0-9a-f]{8,10}$/) }, { requiredKeys: ['site', 'id'] }),
    );
    fc.assert(fc.property(video, fc.integer({ min: 1, max: 9999 }), (each, second) => {
      for (const address of [pageElsewhere(each), pageElsewhere(each, second), playerElsewhere(each), playerElsewhere(each, second)]) expect(readElsewhere(address)).toEqual(each);
      expect(momentElsewhere(pageElsewhere(each, second))).toBe(second);
      expect(momentElsewhere(playerElsewhere(each, second))).toBe(second);
      expect(momentElsewhere(pageElsewhere(each))).toBe(undefined);
    }));
  });

  test('is asked for at the addresses that take the least', () => {
    expect(playerElsewhere({ site: 'YouTube', id: ID }, 72.9)).toBe(`https://www.youtube-nocookie.com/embed/${ID}?autoplay=1&start=72`);
    expect(playerElsewhere({ site: 'Vimeo', id: '7', hash: 'abcdef12' }, 3)).toBe('https://player.vimeo.com/video/7?dnt=1&autoplay=1&h=abcdef12#t=3s');
  });

  test.each([['?t=72', 72], ['?v=x&t=1m12s', 72], ['?t=1h2m3s', 3723], ['&start=9', 9], ['#t=1:12', 72], ['#t=0', 0], ['?t=', undefined], ['?t=soon', undefined], ['', undefined]])(
    'names a second: %s', (address, seconds) => expect(momentElsewhere(`https://youtu.be/x${address}`)).toBe(seconds),
  );
});
