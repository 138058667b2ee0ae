import { testBadInput } from '@tessera-learning/element-kit/testing';
import '@tessera-learning/quiz/define';

testBadInput(`<tessera-quiz course="my-course" module="parks"><section data-question="parks"><h3>What helps most?</h3><ol type="a"><li data-option="festival">A festival</li><li data-option="ask" data-correct>Asking</li></ol></section></tessera-quiz>`);
