import type { Rule } from '../../rule.ts';

export const markupIsSafe: Rule = {
  id: 'markup-is-safe',
  about: 'safety',
  norm: 'A brief is data: it holds no code, and no address that could run some.',
  reason: 'Whoever can send a brief would else run code in the build, and in the browser of every reader.',
  remedy:
    "Write the value itself, and link to `https://`, `http://`, `mailto:` or `tel:`. A site that trusts its authors sets `mdx: 'full'`.",
  severity: 'error',
  firm: true,
  sources: [
    {
      title: 'OWASP: Cross Site Scripting Prevention Cheat Sheet',
      url: 'https://cheatsheetseries.owasp.org/cheatsheets/Cross_Site_Scripting_Prevention_Cheat_Sheet.html',
    },
    { title: 'WHATWG URL Standard: URL parsing', url: 'https://url.spec.whatwg.org/#url-parsing' },
  ],
  examples: [
    {
      title: 'links and a comment',
      text: 'See [the order](https://courier.example/order) or [write](mailto:board@ostrevik.example). {/* checked */}',
    },
    { title: 'characters that would be code', text: '\\{ and \\} and `{code}`.' },
    { title: 'an import', text: '⟦import Toll from "./toll.js"⟧\n\nShut.' },
    { title: 'an expression', text: 'The toll is ⟦{20 + 20}⟧ crowns.' },
    {
      title: 'an expression for a value',
      text: '<Attribution speaker="inga-halvard" source="courier" ⟦cue={"warned"}⟧>Open it.</Attribution>',
    },
    {
      title: 'attributes that are spread',
      text: '⟦<Attribution⟧ {...mayor} speaker="inga-halvard" source="courier">Open it.</Attribution>',
    },
    { title: 'an address that runs', text: '⟦[the order](javascript:alert(1))⟧' },
    { title: 'the same in disguise', text: '⟦[the order](java&Tab;scr&#105;pt:alert(1))⟧' },
    { title: 'a drawing within the address', text: '⟦![the bridge](data:image/svg+xml;base64,PHN2Zy8+)⟧' },
  ],
};
