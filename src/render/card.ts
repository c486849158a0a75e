import type { ContainerNode, Node, NodeMetadata, TextNode } from '@takumi-rs/core';
import { directionOf } from '../language/direction.ts';
import type { Card } from './card-content.ts';

/** What is laid out: the size that the Open Graph protocol's readers show whole. */
const layout = { width: 1200, height: 630 };

/** Pixels of the picture to one of the layout. What drawing takes grows with the pixels; the picture looks the same. */
export const cardScale = 2 / 3;

/** The picture. */
export const cardSize = { width: layout.width * cardScale, height: layout.height * cardScale };

/** The light colours of `theme/styles/tokens.css`. */
const colours = { paper: '#fcfbf8', ink: '#17181b', soft: '#5a5b61', rule: '#d9d6cd', accent: '#9c2a16' };
const serif = '"Source Serif 4"';
const sans = '"Source Sans 3"';

type Style = NonNullable<NodeMetadata['style']>;

/**
 * The card of a brief as a tree of boxes: the publication, place and day; the title; the first words that somebody is quoted with,
 * beside the line that tells their kind on pages too. No text is taller than its place: sizes follow its length, and the rest is cut.
 */
export function card({ lang, site, filed, title, said, description }: Card): Node {
  const rightToLeft = directionOf(lang) === 'rtl';
  return box({ lang, dir: rightToLeft ? 'rtl' : 'ltr' }, sheet, [
    box({}, head, [text(site, { ...line, fontWeight: 640, fontSize: 34 }), text(filed, { ...whole, ...small })]),
    // Letters that are joined can't move closer.
    text(title, { ...heading, ...titleSize(title), letterSpacing: rightToLeft ? 0 : '-0.014em' }),
    said
      ? box({}, { ...quotation, ...beside(rightToLeft ? 'Right' : 'Left', said.kind) }, [
          box({}, { display: 'flex', gap: 10, fontSize: 28 }, [
            text(said.speaker, { ...line, fontFamily: sans, fontWeight: 650 }),
            // Scripts from right to left have no italic.
            text(said.cue, { ...whole, color: colours.soft, fontStyle: rightToLeft ? 'normal' : 'italic' }),
          ]),
          text(said.text, wordsSize(said.text)),
        ])
      : text(description, { ...wordsSize(description), color: colours.soft, marginTop: 'auto' }),
  ]);
}

const sheet: Style = {
  ...layout,
  display: 'flex',
  flexDirection: 'column',
  padding: '46px 72px 58px',
  backgroundColor: colours.paper,
  color: colours.ink,
  fontFamily: serif,
  overflow: 'hidden',
};
const head: Style = {
  display: 'flex',
  justifyContent: 'space-between',
  alignItems: 'center',
  gap: 40,
  paddingBottom: 20,
  borderBottom: `2px solid ${colours.rule}`,
};
const small: Style = { fontFamily: sans, fontSize: 26, color: colours.soft };
const heading: Style = { fontWeight: 520, margin: '30px 0 24px', textWrap: 'balance' };
const quotation: Style = { display: 'flex', flexDirection: 'column', gap: 8, marginTop: 'auto' };
const clamped = (lines: number): Style => ({ lineClamp: lines, textOverflow: 'ellipsis', overflowWrap: 'anywhere' });
const line: Style = { ...clamped(1), minWidth: 0 };
/** Beside a text that gives way: whole where it takes up to so much of the line. */
const whole: Style = { ...line, flexShrink: 0, maxWidth: '62%' };

/** A long title is smaller, and has more lines. */
function titleSize(title: string): Style {
  const length = [...title].length;
  const [fontSize, lines] = length <= 26 ? [100, 2] : length <= 46 ? [80, 2] : length <= 84 ? [64, 3] : length <= 130 ? [52, 4] : [46, 4];
  return { fontSize, lineHeight: 1.12, ...clamped(lines) };
}

const wordsSize = (words: string): Style => ({ fontSize: [...words].length <= 100 ? 37 : 32, lineHeight: 1.34, ...clamped(3) });

const lines = { quotation: 'solid', partial: 'dashed', paraphrase: 'dotted' } as const;

/** The line beside a quotation, on the side where its lines begin. */
const beside = (side: 'Left' | 'Right', kind: keyof typeof lines): Style => ({
  [`border${side}`]: `6px ${lines[kind]} ${colours.accent}`,
  [`padding${side}`]: 30,
});

const box = (of: Pick<NodeMetadata, 'lang' | 'dir'>, style: Style, children: Node[]): ContainerNode => ({
  type: 'container',
  ...of,
  style,
  children,
});
const text = (words: string, style: Style): TextNode => ({ type: 'text', text: words, style });
