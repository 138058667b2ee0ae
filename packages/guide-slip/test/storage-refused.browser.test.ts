// A page of its own: it refuses storage before anything has met it.
import { progressStore } from '@tessera-learning/progress-store';
import { expect } from 'chai';
import { html } from 'lit';
import { clear, mount, refuseStorage, settled, words } from '@tessera-learning/element-kit/testing';
import type { GuideSlipElement } from '@tessera-learning/guide-slip';
import '@tessera-learning/guide-slip/define';

const slip = { lead: 'Now read', pages: '5–8', note: '', action: '', href: '' };

describe('a guide slip where storage is refused', () => {
  refuseStorage();
  after(clear);

  it('can be marked, never says saved, and says on one slip only how long the mark lasts', async () => {
    const first = await mount<GuideSlipElement>(html`
      <tessera-guide-slip course="c" module="m" item="a" .slip=${slip}></tessera-guide-slip>
      <tessera-guide-slip course="c" module="m" item="b" .slip=${slip}></tessera-guide-slip>
    `);
    const slips = [...(first.parentElement?.querySelectorAll('tessera-guide-slip') ?? [])];
    slips[1]?.shadowRoot?.querySelector('input')?.click();
    await progressStore().ready;
    await new Promise((done) => setTimeout(done, 100));
    for (const each of slips) await settled(each);
    expect(slips[1]?.shadowRoot?.querySelector('input')?.checked).to.equal(true);
    expect(slips.map(words).join(' ')).not.to.contain('Saved on this device');
    expect(slips.filter((each) => words(each).includes('until you close the page')).length).to.equal(1);
  });
});
