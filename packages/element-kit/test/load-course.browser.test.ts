import { expect } from 'chai';
import { moduleOf, Problem } from '@tessera-learning/element-kit';
import { loadCourse } from '@tessera-learning/element-kit/load-course';
import { sampleCourse } from '@tessera-learning/element-kit/testing';

const whole = JSON.stringify(sampleCourse);
let address = 0;

describe('loadCourse', () => {
  const fetchBefore = window.fetch;
  afterEach(() => (window.fetch = fetchBefore));

  const answer = (body: string, init?: ResponseInit): void => {
    window.fetch = () => Promise.resolve(new Response(body, init));
  };
  const codeOf = async (): Promise<string> => {
    try {
      await loadCourse(`/course-${(address += 1)}.json`);
      return 'loaded';
    } catch (error) {
      return error instanceof Problem ? error.code : String(error);
    }
  };

  const TABLE: readonly (readonly [string, string, string, ResponseInit?])[] = [
    ['a whole course', whole, 'loaded'],
    ['a course behind a byte order mark', `\uFEFF${whole}`, 'loaded'],
    ['status 404', 'not here', 'missing', { status: 404 }],
    ['a sign-in page with status 200', '<!doctype html><title>Sign in</title>', 'web-page'],
    ['half a course', whole.slice(0, whole.length / 2), 'damaged'],
    ['nothing', '', 'damaged'],
    ['a newer schema', JSON.stringify({ ...sampleCourse, schema: 2 }), 'newer'],
    ['another kind of JSON', '{"hello":1}', 'not-a-course'],
    ['a hostile address', whole.replace('https://example.org/guide.pdf#page=17', 'javascript:alert(1)'), 'not-a-course'],
    ['a prototype trap', whole.replace('{"schema":1', '{"__proto__":{"polluted":1},"schema":1'), 'loaded'],
  ];
  for (const [name, body, code, init] of TABLE) {
    it(`${name}: ${code}`, async () => {
      answer(body, init);
      expect(await codeOf()).to.equal(code);
      expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
    });
  }

  it('no connection: unreachable', async () => {
    window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await codeOf()).to.equal('unreachable');
  });

  it('longer than anybody waits: slow', async () => {
    const timeoutBefore = AbortSignal.timeout;
    AbortSignal.timeout = () => AbortSignal.abort();
    window.fetch = fetchBefore;
    try {
      expect(await codeOf()).to.equal('slow');
    } finally {
      AbortSignal.timeout = timeoutBefore;
    }
  });

  it('fetches once however many ask, and again after a failure', async () => {
    let calls = 0;
    window.fetch = () => ((calls += 1), Promise.resolve(calls === 1 ? new Response('gone', { status: 503 }) : new Response(whole)));
    const failed = await Promise.allSettled([loadCourse('/again.json'), loadCourse('/again.json')]);
    expect(failed.map((each) => each.status)).to.deep.equal(['rejected', 'rejected']);
    expect((await loadCourse('/again.json')).id).to.equal('sample');
    await loadCourse('/again.json');
    expect(calls).to.equal(2);
  });

  it('names the modules there are when asked for another', () => {
    expect(() => moduleOf(sampleCourse, 'vision')).to.throw('write module="…" with one of: vision-and-parks, measuring');
    expect(moduleOf(sampleCourse, 'measuring').title).to.equal('Keeping it going');
  });
});
