import { testBadInput } from '@tessera-learning/element-kit/testing';
import '@tessera-learning/video-player/define';

testBadInput(`<tessera-video-player course="my-course" module="parks" item="bench"><video title="The bench" src="data:video/mp4,"></video></tessera-video-player>`);
