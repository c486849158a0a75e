import { toHtml } from 'hast-util-to-html';
import type { Brief } from '../model/brief.ts';
import { annotate } from './annotate.ts';
import type { RenderContext } from './context.ts';

/** The body of a brief as HTML. */
export function html(brief: Brief, context: RenderContext): string {
  return toHtml(annotate(brief.tree, brief, context));
}
