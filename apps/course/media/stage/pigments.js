// The pigments of the course, three tones each: base, lighter, darker. BARE is a place without a tessera.
export const BARE = 'bare';

const TONES = {
  sky: ['#9DB7DE', '#8FAEDD', '#7F9ACB'],
  dusk: ['#5E79B8', '#6A85C2', '#526CA8'],
  dawn: ['#E9D9B4', '#EFE2C4', '#DFCDA2'],
  lapis: ['#1F3A8F', '#2C4AA6', '#182F78'],
  night: ['#1B2757', '#223069', '#161F49'],
  gold: ['#D79A2B', '#E9B452', '#C4871D'],
  verdigris: ['#1F7A6D', '#2C8F81', '#17655A'],
  brick: ['#B5492C', '#C65E41', '#9C3B21'],
  porphyry: ['#5F2A56', '#74386A', '#4E2047'],
  plaster: ['#E2DBC6', '#ECE7D8', '#D3CAB0'],
  water: ['#2F5FA8', '#3B6DB8', '#264F90'],
  road: ['#343C55', '#3B445F', '#2E364D'],
  panel: ['#182145', '#1B254C', '#151D3E'],
  grey: ['#8790A3', '#949DAF', '#7B8497'],
};

export const GROUT = '#0E1428';
export const OUTLINE = '#46527A';
export const WORDS = '#F2F2EC';

/** The colour of one tessera: 62 % base, 21 % lighter, 17 % darker, the same at each making. */
export function tone(pigment, x, y) {
  const tones = TONES[pigment];
  if (!tones) throw new Error(`There is no pigment called ${pigment}. There are ${Object.keys(TONES).join(', ')}.`);
  const chance = scatter(x, y, 7);
  return tones[chance < 0.62 ? 0 : chance < 0.83 ? 1 : 2];
}

/** A number from 0 to 1 that depends on the place alone: chance that comes out the same at each making. */
export function scatter(x, y, seed = 1) {
  let hash = Math.imul(x + 374, 668265263) ^ Math.imul(y + 1274, 374761393) ^ Math.imul(seed, 2246822519);
  hash = Math.imul(hash ^ (hash >>> 13), 1274126177);
  return ((hash ^ (hash >>> 16)) >>> 0) / 4294967296;
}
