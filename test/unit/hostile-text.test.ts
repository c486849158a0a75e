import { describe, expect, test } from 'vitest';
import { outletSchema, type References, speakerSchema } from '../../src/model/entities.ts';
import { briefText, read, references } from './ostrevik.ts';
import { elements, page, pageOf, textOfPage } from './page.ts';

/** Somebody at the harbour board learnt HTML. None of it may become an element, an attribute or an address of a page. */
const attacks = [
  '<script>alert(1)</script>',
  `"><img src=x onerror=alert(1)>`,
  `' onmouseover='alert(1)`,
  '" autofocus onfocus="alert(1)',
  '</title></figure></svg><iframe src=javascript:alert(1)>',
  '<!-- --> <![CDATA[ x ]]> <?php ?>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;script&#62; &quot; onclick=&quot;',
  '\u003cscript\u003e `{alert(1)}` {{x}} $&',
];

const tags = new Set(
  'a b blockquote br circle code details div em figcaption figure h2 i li line ol p section small span strong summary svg text time title'.split(
    ' ',
  ),
);
const names =
  /^(?:aria(?:-l|L)abel|className|cx|cy|data(?:Kind|PagefindTitle|Unnamed)|dateTime|dir|height|href|id|lang|r|role|text-?[aA]nchor|width|x[12]?|y[12]?)$/;

function strangers(html: string): string[] {
  return elements(html).flatMap(({ tagName, attributes }) => [
    ...(tags.has(tagName) ? [] : [`<${tagName}>`]),
    ...Object.entries(attributes).flatMap(([name, value]) =>
      !names.test(name) || (name === 'href' && !/^(?:#|\/)/.test(String(value))) ? [`${tagName} ${name}=${String(value)}`] : [],
    ),
  ]);
}

/** As an author writes any text into an attribute. */
const quoted = (text: string) => `"${text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"`;
/** As an author writes any text into the prose. */
const escaped = (text: string) => text.replace(/[!-/:-@[-`{-~]/g, '\\$&');

describe.each(attacks)('the text %j', (attack) => {
  test('stays text in every attribute of our elements', () => {
    const html =
      page(`<Attribution unnamed=${quoted(attack)} reason=${quoted(attack)} source="courier" cue=${quoted(attack)} venue=${quoted(attack)} lang="nb" original=${quoted(attack)}>
Open it.
</Attribution>

She said <Attribution speaker="inga-halvard" source="courier" cue=${quoted(attack)} venue=${quoted(attack)} lang="nb" original=${quoted(attack)}>open it</Attribution>.

<Timeline title=${quoted(attack)}>
<Event date="2024-03-04">${escaped(attack)}</Event>
<Event date="2024-03-12">Shut.</Event>
</Timeline>`);
    expect(strangers(html)).toEqual([]);
    const [figure] = elements(html);
    expect(figure?.attributes.dataPagefindTitle).toBe(`Unnamed: “${attack}” ${attack}`);
    expect(textOfPage(html).split(attack.replace(/\s+/g, ' ')).length - 1).toBeGreaterThanOrEqual(9);
  });

  test('stays text in the names, roles and titles of YAML files', () => {
    const hostile: References = {
      ...references,
      speakers: new Map([
        ['inga-halvard', speakerSchema.parse({ name: attack, kind: 'person', roles: [{ title: attack, organization: 'board' }] })],
        ['board', speakerSchema.parse({ name: attack, kind: 'organization' })],
      ]),
      outlets: new Map([['ostrevik-courier', outletSchema.parse({ name: attack })]]),
    };
    const said = '<Attribution speaker="inga-halvard" source="courier" date="2024">Open it.</Attribution>';
    const html = pageOf(read(briefText(`${said}\n\nShe said ${said}.\n\n<Timeline from="attributions">\n</Timeline>`)), {
      references: hostile,
    });
    expect(strangers(html)).toEqual([]);
    expect(elements(html).filter(({ tagName, text }) => tagName === 'a' && text === attack).length).toBeGreaterThanOrEqual(4);
  });

  test('stays text in prose, headings and code', () => {
    const html = page(`## ${escaped(attack)}\n\n${escaped(attack)}\n\n\`\`\`\n${attack}\n\`\`\`\n`);
    expect(strangers(html).filter((name) => name !== '<pre>' && name !== 'pre tabIndex=0')).toEqual([]);
    expect(elements(html).find(({ tagName }) => tagName === 'p')?.text).toBe(attack);
    expect(elements(html).find(({ tagName }) => tagName === 'code')?.text).toBe(`${attack}\n`);
  });
});

test('a link, a picture and their titles cannot be broken out of', () => {
  const html = page(String.raw`[a](/b"onclick="x "t\" onclick=\"x") ![c" onerror="x](/d.jpg)`);
  for (const { attributes } of elements(html)) expect(Object.keys(attributes).filter((name) => /^on/i.test(name))).toEqual([]);
});
