import { testBadInput } from '@tessera-learning/element-kit/testing';
import '@tessera-learning/module-card/define';

testBadInput(`<tessera-module-card course="my-course" module="parks" items="read:shared-vision"><p data-label>Module 3</p><h3><a href="modules/parks/index.html">Building</a></h3></tessera-module-card>`);
