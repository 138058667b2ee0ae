import { testBadInput } from '@tessera-learning/element-kit/testing';
import '@tessera-learning/reflection/define';

testBadInput(`<tessera-reflection course="my-course" module="parks"><h3>Questions</h3><ul><li data-consideration="in-public">Who said it?</li></ul></tessera-reflection>`);
