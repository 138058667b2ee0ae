import { testBadInput } from '@tessera-learning/element-kit/testing';
import '@tessera-learning/guide-slip/define';

testBadInput(`<tessera-guide-slip course="my-course" module="parks" item="shared-vision"><p data-lead>Now read</p><p data-pages>16–19</p><p><a href="https://example.org/guide.pdf#page=16">Open at page 16</a></p></tessera-guide-slip>`);
