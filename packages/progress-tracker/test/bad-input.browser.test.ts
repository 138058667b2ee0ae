import { testBadInput } from '@tessera-learning/element-kit/testing';
import '@tessera-learning/progress-tracker/define';

testBadInput(`<tessera-progress-tracker course="my-course" module="parks" label="Module 3"><ol><li data-items="read:shared-vision"><a href="#shared-vision">3.1 A shared vision</a></li></ol></tessera-progress-tracker>`);
