import type { Rule } from '../../rule.ts';

export const textIsVisible: Rule = {
  id: 'text-is-visible',
  about: 'safety',
  norm: 'A file is written in UTF-8, and holds no control characters and no marks that turn the line around them.',
  reason:
    'They show a line in another order than it is written, or hide words in it that only machines read. Feeds in XML may not hold control characters at all.',
  remedy: 'Take the character out. The direction of a passage follows from its language, `lang="…"`.',
  severity: 'error',
  firm: true,
  sources: [
    { title: 'Encoding Standard, “Decode”', url: 'https://encoding.spec.whatwg.org/#decode' },
    { title: 'Unicode Standard Annex #9: Unicode Bidirectional Algorithm', url: 'https://www.unicode.org/reports/tr9/' },
    { title: 'Trojan Source: Invisible Vulnerabilities (CVE-2021-42574)', url: 'https://trojansource.codes/' },
    { title: 'Extensible Markup Language (XML) 1.0, section 2.2: Characters', url: 'https://www.w3.org/TR/xml/#charsets' },
  ],
  examples: [
    { title: 'words of two directions, each with its own letters', text: 'The board calls it الجسر (the bridge).' },
    {
      title: 'the joiners of emoji, and the flag of Scotland',
      text: '👩🏽\u200d🚒 \u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}',
    },
    { title: 'a mark that turns the line round', text: 'The toll is ⟦\u202e⟧40 crowns.' },
    { title: 'the same as an entity', text: '⟦The toll is &#x202e;40 crowns.⟧' },
    { title: 'a control character', text: 'The bo⟦\u0008⟧ard.' },
    { title: 'a letter of a file in another encoding', text: 'The board sits in the caf⟦\ufffd⟧.' },
    { title: 'letters that only machines read', text: 'Shut.⟦\u{e0068}\u{e0069}⟧' },
  ],
};
