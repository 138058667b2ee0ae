import { noChange, type ElementPart } from 'lit';
import { Directive, directive, PartType, type PartInfo } from 'lit/directive.js';

/** Writes the args of a story on its element: text, numbers and switches as the attributes that a page would write, data as properties. */
class SetDirective extends Directive {
  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('Write ${set(args)} inside the tag itself.');
  }

  override render(_args: object): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [args]: [object]): typeof noChange {
    for (const [name, value] of Object.entries(args as Record<string, Arg>)) if (!name.startsWith('--')) put(element, name, value);
    return noChange;
  }
}

export const set = directive(SetDirective);

/** `headingLevel` as `heading-level`. */
export function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

type Arg = string | number | boolean | object | null | undefined;

function put(element: Element, name: string, value: Arg): void {
  if (typeof value === 'object' && value !== null) Object.assign(element, { [name]: value });
  else if (typeof value === 'boolean') element.toggleAttribute(kebab(name), value);
  else if (value === undefined || value === null || value === '') element.removeAttribute(kebab(name));
  else element.setAttribute(kebab(name), String(value));
}
