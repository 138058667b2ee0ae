import { CourseError } from '@tessera-learning/core';
import { LARGEST_PLAN, readPlan, type Catalogue, type Plan } from '@tessera-learning/core/academy';
import type { ProgrammeStrings } from '../strings/programme.js';

/** Why a file was not opened, and the place in it that says more. */
export interface OpenError {
  readonly error: keyof ProgrammeStrings['openErrors'];
  readonly place: string;
}

/** The file to hand to a partner city. */
export function planFile(plan: Plan): string {
  return `${JSON.stringify(plan, null, 1)}\n`;
}

/** Reads such a file. Whoever made it, what comes out is a plan for this catalogue, or the reason why not. */
export async function openPlan(file: Blob, catalogue: Catalogue): Promise<Plan | OpenError> {
  // A character takes up to three octets.
  if (file.size > LARGEST_PLAN.characters * 3) return { error: 'large', place: '' };
  let source: string;
  try {
    source = await file.text();
  } catch {
    return { error: 'unreadable', place: '' };
  }
  return readPlanText(source, catalogue);
}

function readPlanText(source: string, catalogue: Catalogue): Plan | OpenError {
  try {
    const plan = readPlan(JSON.parse(source.replace(/^\uFEFF/, '')));
    return plan.catalogue === catalogue.id ? plan : { error: 'foreign', place: plan.catalogue };
  } catch (error) {
    if (error instanceof CourseError) return { error: error.code === 'newer-schema' ? 'newer' : 'damaged', place: error.message };
    return { error: 'damaged', place: 'JSON' };
  }
}
